// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/figures/figurereader.h"

#include <QLatin1StringView>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QString asUnit(std::string_view word)
{
    return QString::fromUtf8(word.data(), qsizetype(word.size()));
}

} // namespace

FigureReader::Unit FigureReader::percentAt(size_t index) const
{
    if (isSign(index, u'%'))
        return {Figure::Kind::Percentage, u"%"_s, index + 1};
    if (isSign(index, QChar(0x2030)))
        return {Figure::Kind::Percentage, u"‰"_s, index + 1};
    if (const FigureWord *percent = meaning(index, FigureRole::Percent))
        return {Figure::Kind::Percentage, asUnit(percent->unit), index + 1};
    if (meaning(index, FigureRole::PerCent) && (textOf(index + 1) == "cent"_L1 || textOf(index + 1) == "ciento"_L1))
        return {Figure::Kind::Percentage, u"%"_s, index + 2};
    // "percentage points", "points de pourcentage", "puntos porcentuales"
    const bool shareFirst = meaning(index, FigureRole::Share);
    const size_t points = shareFirst ? index + 1 : index;
    const FigureWord *point = meaning(points, FigureRole::Thing);
    if (!point || point->unit != "point")
        return {};
    const size_t share = meaning(points + 1, FigureRole::Of) ? points + 2 : points + 1;
    if (!shareFirst && !meaning(share, FigureRole::Share))
        return {};
    return {Figure::Kind::Percentage, u"pp"_s, shareFirst ? points + 1 : share + 1};
}

FigureReader::Unit FigureReader::moneyAt(size_t index) const
{
    // "US dollars", "US-Dollar"
    size_t name = index;
    if (const QStringView first = textOf(index); first == u"US" || first == u"U")
        name = hyphenSkipped(index + 1);
    if (isKind(name, Kind::Sign)) {
        const std::string_view sign = currencyOf(textOf(name));
        return sign.empty() ? Unit() : Unit{Figure::Kind::Amount, asUnit(sign), name + 1};
    }
    if (const FigureWord *word = meaning(name, FigureRole::Currency))
        return {Figure::Kind::Amount, asUnit(word->unit), name + 1};
    const std::string_view code = isKind(name, Kind::Word) && textOf(name).size() == 3 ? currencyOf(textOf(name)) : "";
    return code.empty() ? Unit() : Unit{Figure::Kind::Amount, asUnit(code), name + 1};
}

FigureReader::Unit FigureReader::measureAt(size_t index, bool digits) const
{
    if (isSign(index, u'°')) {
        const QStringView scale = textOf(index + 1);
        const bool named = touches(index + 1) && (scale == u"C" || scale == u"F");
        return {Figure::Kind::Measure, named ? u'°' + scale.toString() : u"°"_s, index + (named ? 2 : 1)};
    }
    if (isSign(index, u'×'))
        return {Figure::Kind::Measure, u"×"_s, index + 1};
    if (!isKind(index, Kind::Word) || at(index).elided)
        return {};
    const bool joined = textOf(index).size() == 1 && isDash(index + 1) && touches(index + 1); // "a 9000 t-shirt"
    const std::string_view symbol = digits && !joined ? unitOfSymbol(textOf(index)) : std::string_view();
    if (!symbol.empty())
        return {Figure::Kind::Measure, asUnit(symbol), index + 1};
    if (const FigureWord *unit = meaning(index, FigureRole::Unit))
        return {Figure::Kind::Measure, asUnit(unit->unit), index + 1};
    if (const FigureWord *thing = meaning(index, FigureRole::Thing))
        return {Figure::Kind::Count, asUnit(thing->unit), index + 1};
    return {};
}

bool FigureReader::isCountable(size_t index) const
{
    const FigureToken &token = at(index);
    if (token.kind != Kind::Word || token.elided || token.end - token.begin < 3)
        return false;
    if (isCapital(index) && !m_title && !(m_tongues & German))
        return false;
    for (const FigureWord &word : token.words) {
        const bool mine = (word.tongues & m_tongues) && (m_tongues != AnyTongue || (word.tongues & English));
        if (mine && word.role != FigureRole::Label && word.role != FigureRole::Half)
            return false;
    }
    return true;
}

/// Light on purpose: it only makes one thing of "emploi" and "emplois".
QString FigureReader::stemOf(size_t index) const
{
    const std::string key = figureKey(textOf(index));
    QString stem = key.empty() ? textOf(index).toString().toLower() : asUnit(key);
    if (stem.size() > 4 && stem.endsWith("ies"_L1) && (m_tongues & English))
        return stem.first(stem.size() - 3) + u'y';
    if (stem.size() > 3 && (stem.endsWith(u's') || (stem.endsWith(u'x') && (m_tongues & French))))
        stem.chop(1);
    return stem;
}

/// The word that a number counts, behind a few that may stand between.
FigureReader::Unit FigureReader::countedAt(size_t index) const
{
    size_t noun = index;
    for (int i = 0; i < 2 && meaning(noun, FigureRole::Filler); ++i)
        ++noun;
    if (Unit known = measureAt(noun, false); known.end > 0)
        return known;
    return isCountable(noun) ? Unit{Figure::Kind::Count, stemOf(noun), noun + 1} : Unit();
}

FigureReader::Unit FigureReader::unitAt(const Quantity &quantity) const
{
    const size_t first = hyphenSkipped(quantity.end);
    // "20 milliards de dollars", "des milliers d’emplois"
    const bool linked = quantity.scaled && meaning(first, FigureRole::Of);
    for (const size_t index : {first, linked ? first + 1 : first}) {
        if (Unit unit = percentAt(index); unit.end > 0)
            return unit;
        if (Unit unit = moneyAt(index); unit.end > 0)
            return unit;
        if (Unit unit = measureAt(index, !quantity.words); unit.end > 0)
            return unit;
    }
    // "20 milliards alloués": where "de" leads to what is counted, anything else is not
    constexpr double million = 1e6;
    const bool needsLink = quantity.scaled && !(m_tongues & (English | German)) && quantity.number.value() >= million;
    return needsLink && !linked ? Unit() : countedAt(linked ? first + 1 : first);
}

/// A currency before a number, whose first token becomes begin; empty for none.
std::string_view FigureReader::currencyBefore(size_t index, size_t &begin) const
{
    if (index == 0)
        return {};
    if (isKind(index - 1, Kind::Sign)) {
        const std::string_view sign = currencyOf(textOf(index - 1));
        if (sign.empty())
            return {};
        begin = index - 1;
        // "US$20", "C$5"
        const bool country = begin > 0 && touches(begin) && isKind(begin - 1, Kind::Word);
        const std::string_view whole =
            country ? currencyOf(m_text.sliced(at(begin - 1).begin, at(begin).end - at(begin - 1).begin)) : "";
        begin -= whole.empty() ? 0 : 1;
        return whole.empty() ? sign : whole;
    }
    if (!isKind(index - 1, Kind::Word))
        return {};
    const std::string_view code = currencyOf(textOf(index - 1));
    begin = code.empty() ? begin : index - 1;
    return code;
}

} // namespace marbre
