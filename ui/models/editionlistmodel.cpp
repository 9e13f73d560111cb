// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editionlistmodel.h"
#include "models/rowpatch.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

void EditionListModel::setEditions(const QList<EditionRow> &rows)
{
    QList<EditionId> before;
    QList<EditionId> wanted;
    for (const EditionRow &row : std::as_const(m_rows))
        before << row.id;
    for (const EditionRow &row : rows)
        wanted << row.id;
    patchRows(
        before, wanted,
        [this](int row) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        },
        [this, &rows](int row) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, rows.at(row));
            endInsertRows();
        },
        [this](int from, int to) {
            beginMoveRows({}, from, from, {}, to);
            m_rows.move(from, to);
            endMoveRows();
        });
    m_rows = rows;
    if (!rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(rows.size()) - 1));
}

int EditionListModel::rowOf(EditionId id) const
{
    const auto found = std::ranges::find(m_rows, id, &EditionRow::id);
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int EditionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant EditionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EditionRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case HeadlineRole:
        return headline(row);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, %4").arg(headline(row), period(row), state(row), counts(row));
    case PeriodRole:
        return period(row);
    case StateRole:
        return state(row);
    case CountsRole:
        return counts(row);
    case IdRole:
        return row.id.value;
    case PublishedRole:
        return row.state == EditionState::Published;
    default:
        return {};
    }
}

QString EditionListModel::headline(const EditionRow &row)
{
    return row.headline.isEmpty() ? tr("Untitled edition") : row.headline;
}

QString EditionListModel::period(const EditionRow &row)
{
    const QLocale locale;
    if (!row.date.isValid())
        return tr("no date");
    switch (row.period) {
    case Period::Day:
        //: a day of the archive, in the forms of QLocale::toString()
        return locale.toString(row.date, tr("ddd d MMMM"));
    case Period::Week:
        return tr("Week of %1").arg(locale.toString(row.date, tr("d MMMM")));
    case Period::Month:
        break;
    }
    //: a month of the archive, in the forms of QLocale::toString()
    return locale.toString(row.date, tr("MMMM yyyy"));
}

QString EditionListModel::state(const EditionRow &row)
{
    switch (row.state) {
    case EditionState::Draft:
        return tr("draft");
    case EditionState::Discarded:
        return tr("discarded");
    case EditionState::Published:
        break;
    }
    if (!row.published)
        return tr("published");
    const QDateTime when = toDateTime(*row.published).toLocalTime();
    const QLocale locale;
    return when.date() == row.date ? tr("published %1").arg(locale.toString(when.time(), u"HH:mm"_s))
                                   : tr("published %1").arg(locale.toString(when.date(), QLocale::ShortFormat));
}

QString EditionListModel::counts(const EditionRow &row)
{
    return tr("%1, %2").arg(tr("%n source(s)", nullptr, row.sources), tr("%n quote(s)", nullptr, row.quotes));
}

} // namespace marbre
