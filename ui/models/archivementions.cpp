// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/archivegroups.h"
#include "models/editionlistmodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace marbre {

void ArchiveMentionModel::setGroup(ArchiveGrouping by, const ArchiveGroup &group)
{
    const auto ids = [](const ArchiveGroup &one) {
        QList<EditionId> editions;
        for (const ArchiveMention &mention : one.mentions)
            editions << mention.edition.id;
        return editions;
    };
    const bool same = by == m_by && group.key == m_group.key && ids(group) == ids(m_group);
    m_by = by;
    if (same) {
        m_group = group;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_group = group;
    endResetModel();
}

void ArchiveMentionModel::clear()
{
    beginResetModel();
    m_group = {};
    endResetModel();
}

int ArchiveMentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_group.mentions.size());
}

QVariant ArchiveMentionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArchiveMention &mention = m_group.mentions.at(index.row());
    const QString headline = EditionListModel::headline(mention.edition);
    const QString count = ArchiveGroupModel::count(m_by, mention.count);
    switch (role) {
    case Qt::DisplayRole:
    case HeadlineRole:
        return headline;
    case DateRole:
        return date(mention.edition);
    case CountRole:
        return count;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return count.isEmpty() ? tr("%1, %2").arg(headline, date(mention.edition))
                               : tr("%1, %2: %3").arg(headline, date(mention.edition), count);
    default:
        return {};
    }
}

QString ArchiveMentionModel::date(const EditionRow &row)
{
    if (!row.date.isValid() || row.period == Period::Month)
        return EditionListModel::period(row);
    const QLocale locale;
    //: a day of the archive with its year, in the forms of QLocale::toString()
    const QString day = locale.toString(row.date, tr("d MMM yyyy"));
    return row.period == Period::Week ? tr("Week of %1").arg(day) : day;
}

} // namespace marbre
