// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/preflightentries.h"

#include <QAbstractListModel>

namespace marbre {

/// The list of checks, worst first. A new result changes the lines that are other than before: selection and place
/// stay. Between two results it follows what is typed, so that a jump and a mending still hit their words.
class PreflightModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole, ///< int of PreflightEntry::Kind
        LevelRole,               ///< int of CheckLevel
        DetailRole,
        PlaceRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<CheckRow> &rows);
    /// Shows all passed checks, or the first few.
    void setAllPassed(bool all);
    bool allPassed() const { return m_allPassed; }
    const PreflightCounts &counts() const { return m_counts; }
    /// By its row; must be one.
    const PreflightEntry &entry(int row) const { return m_entries.at(row); }
    /// -1: none has this key.
    int rowOf(const QString &key) const;
    /// The next finding after a row (or before it), around the ends; -1: there is none.
    int nextFinding(int row, int direction) const;

    /// A place in the text where a finding is: one of a line that stands for several.
    struct Place
    {
        int row = -1; ///< -1: there is none
        int which = 0;
    };
    /// The first place behind a position of the body (or the last before it); around the ends, where the header is.
    Place nextInText(qsizetype position, int direction) const;

    /// A finding is settled: its line goes before the next result comes.
    void take(int row);

    /// The body was changed: places move along. What was changed itself can no longer be mended.
    void shift(qsizetype position, qsizetype removed, qsizetype added);
    /// The header is another one: nothing in it can be mended before the next result.
    void dropHeaderMending();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void list();
    void put(const QList<PreflightEntry> &entries);
    QString spoken(const PreflightEntry &entry) const;
    QList<CheckRow> m_rows;
    QList<PreflightEntry> m_entries;
    PreflightCounts m_counts;
    bool m_allPassed = false;
};

} // namespace marbre
