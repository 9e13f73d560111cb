// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/typography/marker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int fewestOwnCases = 3;

} // namespace

QSet<QString> ownWays(const RuleTallies &tallies)
{
    QSet<QString> own;
    for (const auto &[rule, tally] : tallies.asKeyValueRange()) {
        if (tally.broken >= fewestOwnCases && tally.broken > tally.kept)
            own << rule;
    }
    return own;
}

void TypographyMarker::read(const Prose &prose)
{
    m_text = prose.text;
    m_begin = prose.begin;
    m_replaced.fill(false, m_text.size());
    m_singles.fill(false, m_text.size());
    m_closes.fill(false, m_text.size());
    readQuotes();
    readInsideQuotes();
    readSigns();
    readDoubleSpaces();
    readApostrophes();
    readEllipses();
    readDashes();
    readThousands();
}

QList<TypographyMark> TypographyMarker::takeMarks()
{
    std::ranges::stable_sort(m_marks, {}, [](const TypographyMark &mark) { return mark.span.begin; });
    qsizetype end = 0;
    m_marks.removeIf([&end](const TypographyMark &mark) {
        if (mark.span.begin < end)
            return true;
        end = mark.span.end;
        return false;
    });
    return std::exchange(m_marks, {});
}

void TypographyMarker::mark(Span span, const QString &rule, const QString &replacement, const QString &message)
{
    if (!m_quiet.contains(rule))
        m_marks << TypographyMark{{m_begin + span.begin, m_begin + span.end}, rule, replacement, message};
}

qsizetype TypographyMarker::before(qsizetype position) const
{
    do
        --position;
    while (position >= 0 && m_text.at(position) == hiddenChar);
    return position;
}

qsizetype TypographyMarker::after(qsizetype position) const
{
    do
        ++position;
    while (position < m_text.size() && m_text.at(position) == hiddenChar);
    return std::min(position, m_text.size());
}

} // namespace marbre
