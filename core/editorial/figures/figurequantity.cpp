// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/figures/figurereader.h"

namespace marbre {

namespace {

constexpr qint64 mostDigits = 100'000'000'000'000;

} // namespace

std::optional<FigureReader::Quantity> FigureReader::quantityAt(size_t index) const
{
    size_t begin = index;
    const bool money = !currencyBefore(index, begin).empty();
    if (isKind(index, Kind::Number)) {
        Quantity quantity;
        quantity.number = at(index).number;
        quantity.end = index + 1;
        takeScales(quantity, money);
        return quantity;
    }
    if (!isKind(index, Kind::Word))
        return {};
    if (std::optional<Quantity> half = halfAt(index))
        return half;
    if (std::optional<Quantity> vague = vagueAt(index))
        return vague;
    std::optional<Quantity> quantity = wordsAt(index);
    if (quantity)
        takeScales(*quantity, money);
    return quantity;
}

/// "half a million", "un demi-milliard", "eine halbe Million", "medio millón".
std::optional<FigureReader::Quantity> FigureReader::halfAt(size_t index) const
{
    size_t half = meaning(index, FigureRole::One) ? index + 1 : index;
    if (!meaning(half, FigureRole::Half))
        return {};
    half = hyphenSkipped(half + 1);
    const size_t scale = meaning(half, FigureRole::One) ? half + 1 : half;
    const FigureWord *word = meaning(scale, FigureRole::Scale);
    if (!word)
        return {};
    Quantity quantity;
    quantity.number = {5, word->value - 1};
    quantity.end = scale + 1;
    quantity.words = quantity.scaled = true;
    return quantity;
}

/// "thousands", "des millions", "several hundred", "une dizaine".
std::optional<FigureReader::Quantity> FigureReader::vagueAt(size_t index) const
{
    Quantity quantity;
    quantity.words = quantity.scaled = quantity.rounded = true;
    const bool one = meaning(index, FigureRole::One);
    const bool several = meaning(index, FigureRole::Quantifier);
    const size_t noun = one || several ? index + 1 : index;
    const FigureWord *score = meaning(noun, FigureRole::Scores);
    if (score && (one || several)) {
        quantity.number = {score->value, 0};
        quantity.vague = several;
        quantity.end = noun + 1;
        return quantity;
    }
    if (one)
        return {};
    quantity.vague = true;
    if (const FigureWord *vague = meaning(noun, FigureRole::Vague)) {
        quantity.number = {vague->value, 0};
        quantity.end = noun + 1;
        // "hundreds of thousands", "des dizaines de millions"
        const size_t inner = noun + 2;
        const FigureWord *more = meaning(noun + 1, FigureRole::Of) ? meaning(inner, FigureRole::Scale) : nullptr;
        const FigureWord *again = meaning(noun + 1, FigureRole::Of) ? meaning(inner, FigureRole::Vague) : nullptr;
        if (more)
            quantity.number.exponent += more->value;
        else if (again)
            quantity.number.digits *= again->value;
        quantity.end += more || again ? 2 : 0;
        return quantity;
    }
    const FigureWord *scale = meaning(noun, FigureRole::Scale);
    if (scale && scale->value == 3 && !(scale->tongues & (English | German)))
        return {}; // "unos mil" is about a thousand
    const bool hundred = several && meaning(noun, FigureRole::Hundred);
    const bool plural = scale && scale->value >= 6 && (scale->word.ends_with('s') || scale->word.ends_with("en"));
    if (!hundred && !(scale && (several || plural)))
        return {};
    quantity.number = {1, hundred ? 2 : scale->value};
    quantity.end = noun + 1;
    return quantity;
}

/// The word "and" within a number: vingt et un, treinta y cinco, two hundred and fifty. Else index itself.
size_t FigureReader::linkSkipped(size_t index, qint64 current) const
{
    if (!meaning(index, FigureRole::And))
        return index;
    const FigureWord *next = meaning(index + 1, FigureRole::Number);
    const bool one = meaning(index + 1, FigureRole::One) && !meaning(index + 2, FigureRole::Half);
    const bool tens = current >= 20 && current % 10 == 0 && current % 100 != 0;
    const QStringView link = textOf(index);
    if (link == u"et")
        return tens && ((one && current % 100 != 80) || (next && next->value == 11)) ? index + 1 : index;
    if (link == u"y")
        return tens && (one || (next && next->value < 10)) ? index + 1 : index;
    return link == u"and" && current % 100 == 0 && next && next->value < 100 ? index + 1 : index;
}

/// Adds one more word of a spelt-out number; false where it does not continue it.
bool FigureReader::takeWord(size_t index, qint64 &total, qint64 &current, bool linked) const
{
    const bool first = total == 0 && current == 0;
    if (at(index).compound > 0 && (m_tongues & German)) {
        current += at(index).compound;
        return first;
    }
    if (const FigureWord *number = meaning(index, FigureRole::Number)) {
        const qint64 rest = current % 100;
        if (number->value == 20 && rest == 4 && (m_tongues & French)) {
            current += 76; // quatre-vingts
            return true;
        }
        const bool units = rest >= 20 && rest % 10 == 0 && number->value < 10;
        const bool teens = (rest == 60 || rest == 80) && number->value < 20 && (m_tongues & French);
        const bool fits = current == 0 || (rest == 0 && number->value < 100) || units || teens;
        current += fits ? number->value : 0;
        return fits;
    }
    if (meaning(index, FigureRole::One)) {
        const bool fits = linked && current >= 20 && current % 10 == 0;
        current += fits ? 1 : 0;
        return fits;
    }
    if (meaning(index, FigureRole::Hundred)) {
        const FigureWord *hundred = meaning(index, FigureRole::Hundred);
        const bool alone = !(hundred->tongues & English) && hundred->word != "cents"; // which are coins
        const bool fits = current < 100 && (current > 0 || alone);
        current = fits ? std::max<qint64>(1, current) * 100 : current;
        return fits;
    }
    const FigureWord *scale = meaning(index, FigureRole::Scale);
    const bool thousand = scale && scale->value == 3 && total == 0 &&
                          (current > 0 || (textOf(index).size() > 2 && !(scale->tongues & English)));
    if (thousand) {
        total = std::max<qint64>(1, current) * 1000;
        current = 0;
    }
    return thousand;
}

/// "twenty-five", "quatre-vingt-dix-sept", "zweihundert", "dos mil".
std::optional<FigureReader::Quantity> FigureReader::wordsAt(size_t index) const
{
    qint64 total = 0;
    qint64 current = 0;
    size_t end = index;
    bool million = false;
    if (meaning(index, FigureRole::One)) {
        const size_t next = hyphenSkipped(index + 1);
        const FigureWord *scale = meaning(next, FigureRole::Scale);
        million = scale;
        if (!scale && !meaning(next, FigureRole::Hundred))
            return {};
        if (m_tongues != English && !(m_tongues & German) && scale && scale->value == 3)
            return {}; // "un mil", "un mille"
        current = 1;
        end = next;
    }
    for (;;) {
        const size_t hyphen = end > index ? hyphenSkipped(end) : end;
        const size_t next = end > index ? linkSkipped(hyphen, current) : end;
        if (!isKind(next, Kind::Word) || !takeWord(next, total, current, next > end))
            break;
        end = next + 1;
    }
    if (total + current == 0 || (end == index + 1 && current == 1 && !million))
        return {};
    Quantity quantity;
    quantity.words = true;
    quantity.end = end;
    quantity.scaled = total > 0;
    quantity.number = current == 0 && total > 0 ? Decimal{total / 1000, 3} : Decimal{total + current, 0};
    return quantity;
}

bool FigureReader::isLetterScale(size_t index, const Quantity &quantity, bool money) const
{
    if (quantity.words || quantity.scaled || isKind(index - 1, Kind::Sign))
        return false;
    const QStringView letter = textOf(index);
    const bool touching = touches(index);
    size_t after = index + 1;
    after += meaning(after, FigureRole::Of) ? 1 : 0;
    const bool moneyAfter =
        moneyAt(after).end > 0 && (touches(after) || after > index + 1 || touching || letter != u"m");
    if (!touching && !moneyAfter)
        return false;
    if (letter == u"m")
        return money || moneyAfter || (m_tongues & English);
    if (letter == u"t" || letter == u"mm" || letter == u"T")
        return letter != u"mm" && (money || moneyAfter || letter == u"T");
    return true;
}

/// k, M, bn: only just after the digits, or before a currency ("20 M€").
bool FigureReader::takeLetter(Quantity &quantity, bool money) const
{
    const FigureWord *letter = meaning(quantity.end, FigureRole::Letter);
    if (!letter || !isLetterScale(quantity.end, quantity, money))
        return false;
    quantity.number.exponent += letter->value;
    quantity.rounded = letter->value == 3;
    quantity.scaled = quantity.letter = true;
    ++quantity.end;
    return true;
}

/// "and a half", "et demi", "y medio".
bool FigureReader::takeHalf(Quantity &quantity) const
{
    if (!meaning(quantity.end, FigureRole::And) || quantity.number.digits > mostDigits)
        return false;
    const size_t half = quantity.end + (meaning(quantity.end + 1, FigureRole::One) ? 2 : 1);
    if (!meaning(half, FigureRole::Half))
        return false;
    quantity.number = {quantity.number.digits * 10 + 5, quantity.number.exponent - 1};
    quantity.end = half + 1;
    return true;
}

bool FigureReader::takeScale(Quantity &quantity, bool money) const
{
    if (takeLetter(quantity, money) || takeHalf(quantity))
        return true;
    const size_t next = hyphenSkipped(quantity.end);
    if (const FigureWord *scale = meaning(next, FigureRole::Scale)) {
        quantity.number.exponent += scale->value;
        quantity.scaled = true;
        quantity.end = next + 1;
        const bool shortened = scale->word.size() <= 3 && scale->word != "mil";
        quantity.end += shortened && isSign(quantity.end, u'.') && touches(quantity.end) ? 1 : 0;
        return true;
    }
    if (const FigureWord *score = meaning(next, FigureRole::Scores); score && quantity.number.digits < mostDigits) {
        quantity.number.digits *= score->value;
        quantity.scaled = quantity.rounded = true;
        quantity.end = next + 1;
        return true;
    }
    return false;
}

void FigureReader::takeScales(Quantity &quantity, bool money) const
{
    constexpr int most = 3; // "20 thousand million"
    for (int i = 0; i < most && takeScale(quantity, money); ++i) {
    }
}

} // namespace marbre
