// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/figures/figurewords.h"

#include <QLatin1StringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype longestKey = 48; // of German compounds

/// What a letter is without its accent, up to two characters; empty for one that is not Latin.
std::string_view plainLetter(char16_t c)
{
    static constexpr std::string_view alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
    if (c >= u'a' && c <= u'z')
        return alphabet.substr(size_t(c - u'a'), 1);
    if (c >= u'0' && c <= u'9')
        return alphabet.substr(26 + size_t(c - u'0'), 1);
    // à to ÿ in their order
    static constexpr std::string_view latin[]{"a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e",
                                              "e", "i", "i", "i", "i", "d", "n",  "o", "o", "o", "o",
                                              "o", "",  "o", "u", "u", "u", "u",  "y", "",  "y"};
    if (c >= 0xE0 && c <= 0xFF)
        return latin[c - 0xE0];
    switch (c) {
    case u'ß':
        return "ss";
    case u'œ':
        return "oe";
    case u'²':
        return "2";
    default:
        return {};
    }
}

struct SymbolUnit
{
    QStringView symbol;
    std::string_view unit;
};

/// As they are written; French counts in octets.
constexpr SymbolUnit symbolUnits[]{
    {u"s", "s"},         {u"ms", "ms"},   {u"min", "min"}, {u"h", "h"},     {u"m", "m"},     {u"km", "km"},
    {u"cm", "cm"},       {u"mm", "mm"},   {u"nm", "nm"},   {u"mi", "mi"},   {u"g", "g"},     {u"kg", "kg"},
    {u"mg", "mg"},       {u"t", "t"},     {u"l", "l"},     {u"L", "l"},     {u"W", "W"},     {u"kW", "kW"},
    {u"MW", "MW"},       {u"GW", "GW"},   {u"TW", "TW"},   {u"Wh", "Wh"},   {u"kWh", "kWh"}, {u"MWh", "MWh"},
    {u"GWh", "GWh"},     {u"TWh", "TWh"}, {u"V", "V"},     {u"Hz", "Hz"},   {u"kHz", "kHz"}, {u"MHz", "MHz"},
    {u"GHz", "GHz"},     {u"kB", "kB"},   {u"KB", "kB"},   {u"MB", "MB"},   {u"GB", "GB"},   {u"TB", "TB"},
    {u"PB", "PB"},       {u"ko", "kB"},   {u"Ko", "kB"},   {u"Mo", "MB"},   {u"Go", "GB"},   {u"To", "TB"},
    {u"Po", "PB"},       {u"GiB", "GiB"}, {u"MiB", "MiB"}, {u"Mbit", "Mb"}, {u"Mbps", "Mb"}, {u"Gbps", "Gb"},
    {u"FLOPS", "FLOPS"}, {u"px", "px"},   {u"fps", "fps"}, {u"ha", "ha"},   {u"m²", "m2"},   {u"km²", "km2"},
    {u"°C", "°C"},       {u"°F", "°F"},   {u"x", "×"},     {u"×", "×"},
};

struct CurrencySign
{
    QStringView sign;
    std::string_view code;
};

constexpr CurrencySign currencySigns[]{
    {u"$", "USD"},   {u"US$", "USD"}, {u"USD", "USD"}, {u"€", "EUR"},   {u"EUR", "EUR"}, {u"£", "GBP"},
    {u"GBP", "GBP"}, {u"¥", "JPY"},   {u"JPY", "JPY"}, {u"CHF", "CHF"}, {u"Fr", "CHF"},  {u"CNY", "CNY"},
    {u"RMB", "CNY"}, {u"₹", "INR"},   {u"INR", "INR"}, {u"₩", "KRW"},   {u"KRW", "KRW"}, {u"C$", "CAD"},
    {u"CA$", "CAD"}, {u"CAD", "CAD"}, {u"A$", "AUD"},  {u"AUD", "AUD"}, {u"R$", "BRL"},  {u"₿", "BTC"},
    {u"BTC", "BTC"}, {u"SEK", "SEK"}, {u"NOK", "NOK"}, {u"DKK", "DKK"}, {u"₽", "RUB"},   {u"₪", "ILS"},
};

struct BaseUnitRow
{
    QStringView unit;
    QStringView base;
    double factor;
};

constexpr BaseUnitRow baseUnits[]{
    {u"kW", u"W", 1e3},    {u"MW", u"W", 1e6},      {u"GW", u"W", 1e9},         {u"TW", u"W", 1e12},
    {u"kWh", u"Wh", 1e3},  {u"MWh", u"Wh", 1e6},    {u"GWh", u"Wh", 1e9},       {u"TWh", u"Wh", 1e12},
    {u"kB", u"B", 1e3},    {u"MB", u"B", 1e6},      {u"GB", u"B", 1e9},         {u"TB", u"B", 1e12},
    {u"PB", u"B", 1e15},   {u"kHz", u"Hz", 1e3},    {u"MHz", u"Hz", 1e6},       {u"GHz", u"Hz", 1e9},
    {u"Mb", u"b", 1e6},    {u"Gb", u"b", 1e9},      {u"km", u"m", 1e3},         {u"cm", u"m", 0.01},
    {u"mm", u"m", 0.001},  {u"nm", u"m", 1e-9},     {u"kg", u"g", 1e3},         {u"mg", u"g", 0.001},
    {u"t", u"g", 1e6},     {u"ms", u"s", 0.001},    {u"min", u"s", 60},         {u"h", u"s", 3600},
    {u"day", u"s", 86400}, {u"week", u"s", 604800}, {u"decade", u"month", 120}, {u"year", u"month", 12},
};

/// Units and tens of a German number: "fünfundzwanzig".
int germanBelowHundred(std::string_view folded)
{
    const auto number = [](std::string_view word) {
        for (const FigureWord &meaning : figureWords(word)) {
            if ((meaning.tongues & German) && (meaning.role == FigureRole::Number || meaning.role == FigureRole::One))
                return meaning.value;
        }
        return 0;
    };
    if (const int plain = number(folded))
        return plain;
    for (size_t at = folded.find("und"); at != std::string_view::npos; at = folded.find("und", at + 1)) {
        const int units = number(folded.substr(0, at));
        const int tens = number(folded.substr(at + 3));
        if (units > 0 && units < 10 && tens >= 20 && tens < 100)
            return units + tens;
    }
    return 0;
}

/// A number before and after "hundert" or "tausend"; either may be missing. 0: not one.
int germanAround(std::string_view folded, std::string_view scale, int factor, int (*part)(std::string_view))
{
    const size_t at = folded.find(scale);
    if (at == std::string_view::npos)
        return part(folded);
    std::string_view rest = folded.substr(at + scale.size());
    if (rest.starts_with("und"))
        rest.remove_prefix(3);
    const int before = at == 0 ? 1 : part(folded.substr(0, at));
    const int after = rest.empty() ? 0 : part(rest);
    return before == 0 || (after == 0 && !rest.empty()) ? 0 : before * factor + after;
}

int germanBelowThousand(std::string_view folded)
{
    return germanAround(folded, "hundert", 100, germanBelowHundred);
}

} // namespace

std::string figureKey(QStringView word)
{
    std::string key;
    if (word.size() > longestKey)
        return key;
    key.reserve(size_t(word.size()) + 2);
    for (const QChar c : word) {
        const char16_t lower = c.unicode() < 0x80 ? (c >= u'A' && c <= u'Z' ? char16_t(c.unicode() + 32) : c.unicode())
                                                  : c.toLower().unicode();
        if (lower == 0x301 || lower == 0x300 || lower == 0x302 || lower == 0x308 || lower == 0x327 || lower == 0x303)
            continue; // accents that stand alone
        const std::string_view plain = plainLetter(lower);
        if (plain.empty())
            return {};
        key += plain;
    }
    return key;
}

int germanNumber(std::string_view folded)
{
    if (folded.size() < 7)
        return 0;
    return germanAround(folded, "tausend", 1000, germanBelowThousand);
}

std::string_view unitOfSymbol(QStringView symbol)
{
    const auto *found = std::ranges::find(symbolUnits, symbol, &SymbolUnit::symbol);
    return found == std::end(symbolUnits) ? std::string_view() : found->unit;
}

std::string_view currencyOf(QStringView sign)
{
    const auto *found = std::ranges::find(currencySigns, sign, &CurrencySign::sign);
    return found == std::end(currencySigns) ? std::string_view() : found->code;
}

BaseUnit baseUnit(QStringView unit)
{
    constexpr qsizetype longest = 6;
    if (unit.isEmpty() || unit.size() > longest)
        return {unit, 1};
    const auto *found = std::ranges::find(baseUnits, unit, &BaseUnitRow::unit);
    return found == std::end(baseUnits) ? BaseUnit{unit, 1} : BaseUnit{found->base, found->factor};
}

} // namespace marbre
