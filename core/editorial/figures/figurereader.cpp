// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/figures/figurereader.h"

#include <QLatin1StringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// A headline in English style: most of its words have a capital.
bool isTitle(QStringView text, const std::vector<FigureToken> &tokens)
{
    constexpr int longestTitle = 30;
    int words = 0;
    int capitals = 0;
    for (const FigureToken &token : tokens) {
        if (token.kind != FigureToken::Kind::Word)
            continue;
        capitals += text.at(token.begin).isUpper() ? 1 : 0;
        if (++words > longestTitle)
            return false;
    }
    return words > 3 && capitals * 5 >= words * 3;
}

} // namespace

FigureReader::FigureReader(QStringView text, quint8 tongues)
    : m_text(text)
    , m_tongues(tongues)
    , m_tokens(figureTokens(text, tongues))
{
    m_none.kind = Kind::Gap;
    m_title = isTitle(text, m_tokens);
}

QStringView FigureReader::textOf(size_t index) const
{
    const FigureToken &token = at(index);
    return m_text.sliced(token.begin, token.end - token.begin);
}

bool FigureReader::isSign(size_t index, QChar sign) const
{
    return isKind(index, Kind::Sign) && m_text.at(at(index).begin) == sign;
}

bool FigureReader::isDash(size_t index) const
{
    return isSign(index, u'-') || isSign(index, QChar(0x2010)) || isSign(index, QChar(0x2011)) ||
           isSign(index, QChar(0x2013));
}

bool FigureReader::isCapital(size_t index) const
{
    return isKind(index, Kind::Word) && m_text.at(at(index).begin).isUpper();
}

const FigureWord *FigureReader::meaning(size_t index, FigureRole role) const
{
    // where the language is not known, small words are English ones: "once" is no eleven, "sept" is September
    const bool small = role == FigureRole::Number || role == FigureRole::One || role == FigureRole::Hundred;
    const quint8 tongues = m_tongues == AnyTongue && small ? quint8(English) : m_tongues;
    for (const FigureWord &word : at(index).words) {
        if (word.role == role && (word.tongues & tongues))
            return &word;
    }
    return nullptr;
}

/// Behind a hyphen that joins two words ("twenty-five", "70-billion-parameter"); else the index itself.
size_t FigureReader::hyphenSkipped(size_t index) const
{
    return isDash(index) && touches(index) && touches(index + 1) && isKind(index + 1, Kind::Word) ? index + 1 : index;
}

QList<Figure> FigureReader::figures()
{
    for (size_t i = 0; i < m_tokens.size();) {
        if (m_tokens[i].kind == Kind::Gap || m_tokens[i].kind == Kind::Sign) {
            ++i;
        } else if (const size_t date = readDate(i)) {
            i = date;
        } else {
            i = std::max(i + 1, readFigure(i));
        }
    }
    return m_figures;
}

/// The token after the figure, or after a number that is none; 0 where there is no number.
size_t FigureReader::readFigure(size_t index)
{
    if (isKind(index, Kind::Number)) {
        if (const size_t end = withoutFigure(index))
            return end;
    }
    std::optional<Quantity> quantity = quantityAt(index);
    if (!quantity)
        return 0;
    if (isOrdinal(index, *quantity))
        return quantity->end + 1;
    size_t begin = index;
    const std::string_view before = currencyBefore(index, begin);
    Unit unit = unitAt(*quantity);
    if (isTime(index, *quantity, unit))
        return std::max(unit.end, quantity->end);
    if (isYear(index, *quantity, unit)) {
        pushDate(index, index + 1, yearAt(index), 0, 0);
        return index + 1;
    }
    if (!before.empty()) {
        // "$20 a month": what is counted is not its unit
        unit = {Figure::Kind::Amount, QString::fromUtf8(before.data(), qsizetype(before.size())), quantity->end};
    } else if (isName(index, *quantity, unit)) {
        m_nameEnd = quantity->end;
        return quantity->end;
    }
    Figure figure;
    figure.kind = unit.kind;
    figure.unit = unit.unit;
    figure.value = quantity->number.value();
    figure.step = quantity->vague ? figure.value * 100 : quantity->number.step();
    const size_t end = std::max(unit.end, quantity->end);
    figure.rounded = quantity->rounded || isRounded(begin, end);
    const bool bare = !quantity->scaled && unit.unit.isEmpty();
    shareRange(figure, begin, quantity->scaled);
    push(figure, begin, end);
    m_lastBare = bare;
    return end;
}

/// Behind what looks like a number and is none: 10:30, 24/7, 3.14.2, a telephone number.
size_t FigureReader::withoutFigure(size_t index) const
{
    size_t end = index + 1;
    const auto joined = [&](size_t sign) {
        return (isSign(sign, u':') || isSign(sign, u'/')) && touches(sign) && touches(sign + 1) &&
               isKind(sign + 1, Kind::Number);
    };
    while (joined(end))
        end += 2;
    if (end > index + 1)
        return end;
    while (isKind(end, Kind::Number) && !touches(end))
        ++end;
    constexpr size_t manyNumbers = 4;
    return end - index >= manyNumbers ? end : 0;
}

/// 3rd, 1er, 20e, 1990s; German "3." before a noun; and letters that are no unit: 3D, 5G.
bool FigureReader::isOrdinal(size_t index, const Quantity &quantity) const
{
    const size_t next = quantity.end;
    if (quantity.words)
        return false;
    if (touches(next) && isKind(next, Kind::Word)) {
        if (quantity.letter)
            return true;
        return moneyAt(next).end == 0 && measureAt(next, true).end == 0 && percentAt(next).end == 0;
    }
    const bool german = (m_tongues & German) && m_tongues != AnyTongue;
    if (quantity.letter && textOf(next - 1) == u"K" && (at(index).number.digits == 4 || at(index).number.digits == 8)) {
        size_t begin = index; // a picture's height
        return currencyBefore(index, begin).empty() && moneyAt(next).end == 0;
    }
    return german && isSign(next, u'.') && touches(next) && !touches(next + 1) && at(index).number.digits < 32 &&
           !at(index).fraction && isKind(next + 1, Kind::Word) && next == index + 1 &&
           !(isCapital(next + 1) && !at(next + 1).words.empty() && meaning(next + 1, FigureRole::Grammar));
}

/// 18 h 30, 5 pm, 18 Uhr, à 18 h.
bool FigureReader::isTime(size_t index, const Quantity &quantity, const Unit &unit) const
{
    if (quantity.scaled)
        return false;
    const QStringView next = textOf(quantity.end);
    for (const QLatin1StringView mark : {"pm"_L1, "am"_L1, "Uhr"_L1, "PM"_L1, "AM"_L1, "o"_L1}) {
        if (next == mark && (mark != "o"_L1 || at(quantity.end).elided))
            return true;
    }
    const bool halfDay =
        (next == "p"_L1 || next == "a"_L1) && isSign(quantity.end + 1, u'.') && textOf(quantity.end + 2) == "m"_L1;
    if (halfDay || unit.unit != "h"_L1)
        return halfDay;
    return isKind(unit.end, Kind::Number) || (index > 0 && meaning(index - 1, FigureRole::AtHour));
}

bool FigureReader::isYear(size_t index, const Quantity &quantity, const Unit &unit) const
{
    if (quantity.end != index + 1 || quantity.words || yearAt(index) == 0 || isSign(quantity.end, u'%'))
        return false;
    size_t begin = index;
    if (!currencyBefore(index, begin).empty())
        return false;
    if (index > 0 && isDash(index - 1) && touches(index) && touches(index - 1)) {
        // "mid-2026" and "2024-2025" are years, "RTX-2080" is a name
        const bool range = index > 1 && (isKind(index - 2, Kind::Number) || meaning(index - 2, FigureRole::Since));
        const QStringView prefix = index > 1 ? textOf(index - 2) : QStringView();
        return range || prefix == u"pre" || prefix == u"post" || prefix == u"pré" || prefix == u"mid";
    }
    if (index > 0 && (meaning(index - 1, FigureRole::Label) || isPart(index)))
        return false;
    if (unit.end == 0 || (index > 0 && meaning(index - 1, FigureRole::Since)))
        return unit.kind != Figure::Kind::Amount && unit.kind != Figure::Kind::Percentage &&
               !(unit.kind == Figure::Kind::Measure && touches(quantity.end));
    const bool counted = unit.kind != Figure::Kind::Count || isThing(unit.unit) || yearAt(index) % 100 == 0;
    return !counted;
}

/// Digits that belong to a word or a name before them: GPT-4, v2.0, Ctrl+1, n° 5.
bool FigureReader::isPart(size_t index) const
{
    if (index < 2 || !isKind(index - 1, Kind::Sign))
        return false;
    const QChar sign = m_text.at(at(index - 1).begin);
    if (sign == u'°')
        return true;
    const bool joined = touches(index) && touches(index - 1) && !isKind(index - 2, Kind::Sign);
    if (!joined)
        return sign == u'.' && touches(index - 1) && meaning(index - 2, FigureRole::Label) &&
               textOf(index - 2).size() <= 2;
    if (isDash(index - 1))
        return isKind(index - 2, Kind::Word);
    return u".:/=+@~"_s.contains(sign);
}

/// Whether the word before makes a name of a small number: "Llama 3", "RTX 4090".
bool FigureReader::isNamed(size_t index) const
{
    if (index == 0 || !isCapital(index - 1) || at(index - 1).elided)
        return false;
    const QStringView name = textOf(index - 1);
    const bool shouted = name.size() > 1 && name.toString() == name.toString().toUpper();
    if (shouted)
        return !m_title || name.size() > 2;
    const bool small = at(index).number.digits < 100 || at(index).fraction;
    if (!small || (m_tongues & German && m_tongues != AnyTongue))
        return false;
    if (m_title)
        return at(index).fraction;
    // the first word of a sentence has its capital from there
    return !at(index - 1).opens || at(index - 1).words.empty();
}

bool FigureReader::isName(size_t index, const Quantity &quantity, const Unit &unit) const
{
    if (quantity.words) {
        // French "neuf" is "new" after a noun
        const bool neuf = quantity.end == index + 1 && textOf(index) == u"neuf";
        return neuf && (unit.end == 0 || (index > 0 && isCountable(index - 1)));
    }
    if (isPart(index))
        return true;
    const bool modelSize = quantity.letter && unit.unit.isEmpty();
    if (modelSize && index > 0)
        return (m_nameEnd == index) || isNamed(index);
    if (quantity.scaled || unit.kind == Figure::Kind::Amount || unit.kind == Figure::Kind::Percentage)
        return false;
    if (index > 0 && meaning(index - 1, FigureRole::Label))
        return true;
    const bool measured = unit.kind == Figure::Kind::Measure;
    if (measured || isRounded(index, quantity.end) || isRange(index))
        return false;
    const bool known = isThing(unit.unit) && unit.unit != "model"_L1;
    if (!known && isNamed(index))
        return true;
    if (isSign(index - 1, u'(') && isSign(quantity.end, u')') && at(index).number.digits <= 20)
        return true; // a note, or a list in the text
    const bool point =
        at(index).fraction && m_text.sliced(at(index).begin, at(index).end - at(index).begin).contains(u'.');
    return point && !known;
}

bool FigureReader::isRounded(size_t begin, size_t end) const
{
    if (meaning(end, FigureRole::Roughly)) {
        const QStringView word = textOf(end);
        if (word == u"environ" || (word == u"or" && textOf(end + 1) == u"so"))
            return true;
    }
    if ((isDash(end) && touches(end) && meaning(end + 1, FigureRole::Roughly)) || (isSign(end, u'+') && touches(end)))
        return true;
    bool than = false;
    constexpr size_t farthest = 4;
    for (size_t i = 1; i <= farthest && i <= begin; ++i) {
        const size_t index = begin - i;
        if (isKind(index, Kind::Sign))
            return u"~≈><±≥≤"_s.contains(m_text.at(at(index).begin)) ||
                   (isSign(index, u'.') && i == 1 && begin > 1 && meaning(index - 1, FigureRole::About) &&
                    textOf(index - 1).size() <= 6 && textOf(index - 1).startsWith(u'c'));
        if (than && meaning(index, FigureRole::Comparative))
            return true;
        const bool also = meaning(index, FigureRole::To) || meaning(index, FigureRole::Than);
        if (meaning(index, FigureRole::About) && (than || !also))
            return true;
        if (!meaning(index, FigureRole::Than))
            return false;
        than = true;
    }
    return false;
}

void FigureReader::push(Figure figure, size_t begin, size_t end)
{
    figure.span = {at(begin).begin, at(end - 1).end};
    figure.text = m_text.sliced(figure.span.begin, figure.span.size()).toString();
    if (figure.kind == Figure::Kind::Date)
        shareRange(figure, begin, true);
    m_figures << figure;
    m_lastBegin = begin;
    m_lastEnd = end;
    m_lastBare = false;
}

/// Whether only "to", a dash, or "and" behind "between" stands between the last figure and this one.
bool FigureReader::isRange(size_t begin) const
{
    if (m_figures.isEmpty() || m_lastEnd + 1 != begin)
        return false;
    if (isDash(m_lastEnd) || isSign(m_lastEnd, u'~') || meaning(m_lastEnd, FigureRole::To))
        return true;
    return meaning(m_lastEnd, FigureRole::And);
}

/// "3 à 5 %", "between 3 and 5 million": what the second names holds for the first, too.
void FigureReader::shareRange(const Figure &figure, size_t begin, bool scaled)
{
    if (!m_lastBare || !isRange(begin))
        return;
    Figure &first = m_figures.last();
    if (figure.kind == Figure::Kind::Date) {
        const qsizetype day = figure.date.size() - 2;
        if (figure.date.count(u'-') >= 2 && first.value >= 1 && first.value <= 31) {
            first.date = figure.date.first(day) + QString::number(int(first.value)).rightJustified(2, u'0');
            first.kind = Figure::Kind::Date;
            first.value = figure.value;
        }
        return;
    }
    const double scale = figure.step;
    if (scaled && scale >= 1000 && first.value * scale < figure.value && first.value < 1000) {
        first.value *= scale;
        first.step *= scale;
    }
    first.kind = figure.kind;
    first.unit = figure.unit;
    first.rounded = first.rounded || figure.rounded;
}

} // namespace marbre
