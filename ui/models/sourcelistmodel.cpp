// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sourcelistmodel.h"

#include "models/points.h"

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QString detail(const SourceInfo &source)
{
    QStringList parts{source.community};
    // Unknown is not zero.
    parts << (source.points ? pointsLabel(*source.points) : SourceListModel::tr("score unknown"));
    if (!source.author.isEmpty())
        parts << u"u/"_s + source.author;
    if (source.title.isEmpty())
        parts << SourceListModel::tr("not on this desk");
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

void SourceListModel::setSources(const QList<SourceInfo> &sources)
{
    beginResetModel();
    m_sources = sources;
    endResetModel();
}

int SourceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sources.size());
}

QVariant SourceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SourceInfo &source = m_sources.at(index.row());
    const QString title = source.title.isEmpty() ? source.permalink : source.title;
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case DetailRole:
        return detail(source);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(title, detail(source));
    case Qt::ToolTipRole:
        return source.permalink;
    default:
        return {};
    }
}

} // namespace marbre
