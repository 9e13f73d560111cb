// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/figures/figurereader.h"

#include <QLatin1StringView>

using namespace Qt::StringLiterals;

namespace marbre {

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
    if (isSign(next, u'.') && touches(next) && touches(next + 1) && isKind(next + 1, Kind::Word))
        return true; // "3.º"
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
    if (unit.kind == Figure::Kind::Measure && yearAt(index) % 100 == 0)
        return false; // "after 2000 hours"
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
    if (isDash(index - 1)) // GPT-4, and the 27 of Qwen3.8-27B
        return isKind(index - 2, Kind::Word) || m_nameEnd == index - 1;
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
        return neuf && (unit.end == 0 ||
                        (index > 0 && isKind(index - 1, Kind::Word) && !meaning(index - 1, FigureRole::Grammar)));
    }
    if (isPart(index))
        return true;
    const bool modelSize = quantity.letter && unit.kind == Figure::Kind::Count && !isThing(unit.unit);
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

} // namespace marbre
