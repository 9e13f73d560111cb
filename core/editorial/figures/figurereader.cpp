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
    if (isTime(index, *quantity, unit)) {
        const size_t end = std::max(unit.end, quantity->end);
        return isKind(end, Kind::Number) ? end + 1 : end; // 18 h 30
    }
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
        if (isSign(index, u'.') && i == 1)
            continue; // "ca. 20"
        if (isKind(index, Kind::Sign))
            return u"~≈><±≥≤"_s.contains(m_text.at(at(index).begin));
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
