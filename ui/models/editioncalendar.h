// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edition.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <optional>

namespace marbre {

/// Which editions stand on which day, week and month, and how many sources they cite. A value, made from the archive's
/// rows.
class EditionCalendar final
{
public:
    static constexpr int levels = 5; ///< 0: cites nothing, 1 to 4

    EditionCalendar() = default;
    explicit EditionCalendar(const QList<EditionRow> &rows);

    bool isEmpty() const { return m_first.isNull(); }
    QDate first() const { return m_first; } ///< first day of the oldest edition
    QDate last() const { return m_last; }   ///< first day of the newest
    int mostSources() const { return m_most; }

    /// The editions of that very day; the ones published before drafts, else the newest first.
    QList<EditionRow> onDay(QDate day) const { return m_days.value(day); }
    /// The edition of the week that holds the day, and of its month.
    std::optional<EditionRow> ofWeek(QDate day) const;
    std::optional<EditionRow> ofMonth(QDate day) const;
    /// What a click on a day means: its own edition, else its week's, else its month's.
    std::optional<EditionRow> at(QDate day) const;
    /// Every edition whose period touches the month, the newest first, then those without a date.
    QList<EditionRow> inMonth(QDate month) const;

    /// Shade of a day: 0 to 4 by its share of mostSources(); -1 where it has no edition of its own.
    int level(QDate day) const;

private:
    QHash<QDate, QList<EditionRow>> m_days;
    QList<EditionRow> m_weeks;
    QList<EditionRow> m_months;
    QList<EditionRow> m_rows;
    QDate m_first;
    QDate m_last;
    int m_most = 0;
};

} // namespace marbre
