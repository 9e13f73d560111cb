// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editioncalendar.h"

#include <algorithm>

namespace marbre {

namespace {

bool covers(const EditionRow &row, QDate day)
{
    return day >= row.date && day < periodEnd(row.period, row.date);
}

std::optional<EditionRow> covering(const QList<EditionRow> &rows, QDate day)
{
    const auto found = std::ranges::find_if(rows, [day](const EditionRow &row) { return covers(row, day); });
    return found == rows.cend() ? std::nullopt : std::optional(*found);
}

bool publishedFirst(const EditionRow &a, const EditionRow &b)
{
    const bool first = a.state == EditionState::Published;
    const bool second = b.state == EditionState::Published;
    return first != second ? first : a.id.value > b.id.value;
}

} // namespace

EditionCalendar::EditionCalendar(const QList<EditionRow> &rows)
{
    for (const EditionRow &row : rows) {
        m_rows << row;
        if (!row.date.isValid())
            continue;
        m_first = m_first.isNull() ? row.date : std::min(m_first, row.date);
        m_last = m_last.isNull() ? row.date : std::max(m_last, row.date);
        m_most = std::max(m_most, row.sources);
        switch (row.period) {
        case Period::Day:
            m_days[row.date] << row;
            break;
        case Period::Week:
            m_weeks << row;
            break;
        case Period::Month:
            m_months << row;
            break;
        }
    }
    for (QList<EditionRow> &day : m_days)
        std::ranges::sort(day, publishedFirst);
    std::ranges::sort(m_weeks, publishedFirst);
    std::ranges::sort(m_months, publishedFirst);
    std::ranges::stable_sort(m_rows, std::greater(), &EditionRow::date);
}

std::optional<EditionRow> EditionCalendar::ofWeek(QDate day) const
{
    return covering(m_weeks, day);
}

std::optional<EditionRow> EditionCalendar::ofMonth(QDate day) const
{
    return covering(m_months, day);
}

std::optional<EditionRow> EditionCalendar::at(QDate day) const
{
    const QList<EditionRow> own = onDay(day);
    if (!own.isEmpty())
        return own.first();
    if (const auto week = ofWeek(day))
        return week;
    return ofMonth(day);
}

QList<EditionRow> EditionCalendar::inMonth(QDate month) const
{
    const QDate begin(month.year(), month.month(), 1);
    const QDate end = begin.addMonths(1);
    QList<EditionRow> rows;
    for (const EditionRow &row : m_rows)
        if (!row.date.isValid() || (row.date < end && periodEnd(row.period, row.date) > begin))
            rows << row;
    return rows;
}

int EditionCalendar::level(QDate day) const
{
    const auto own = m_days.constFind(day);
    if (own == m_days.cend())
        return -1;
    const int sources = std::ranges::max(*own, {}, &EditionRow::sources).sources;
    if (sources <= 0 || m_most <= 0)
        return 0;
    return std::clamp((sources * (levels - 1) + m_most - 1) / m_most, 1, levels - 1);
}

} // namespace marbre
