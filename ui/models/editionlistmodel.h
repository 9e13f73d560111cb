// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edition.h"

#include <QAbstractListModel>

namespace marbre {

/// Editions of a month, or any others, in the order given.
class EditionListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        HeadlineRole = Qt::UserRole, ///< "Untitled" where there is none
        PeriodRole,                  ///< "Sun 21 September", "Week of 15 September", "September 2025"
        StateRole,                   ///< "published 08:21", "draft", "discarded"
        CountsRole,                  ///< "10 sources, 4 quotes"
        IdRole,                      ///< its number
        PublishedRole,               ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    /// Keeps selection and scroll position: rows that stay are moved or renewed, not replaced.
    void setEditions(const QList<EditionRow> &rows);
    const EditionRow &edition(int row) const { return m_rows.at(row); }
    int rowOf(EditionId id) const; ///< -1 where it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    static QString headline(const EditionRow &row);
    static QString period(const EditionRow &row);
    static QString state(const EditionRow &row);
    static QString counts(const EditionRow &row);

private:
    QList<EditionRow> m_rows;
};

} // namespace marbre
