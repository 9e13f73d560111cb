// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reordermodel.h"

#include <QMimeData>
#include <algorithm>

namespace marbre {

ReorderModel::ReorderModel(EditionDocument &edition, QStringList Edition::*list, QLatin1StringView mimeType,
                           Names names, QObject *parent)
    : QAbstractListModel(parent)
    , m_edition(edition)
    , m_list(list)
    , m_mimeType(mimeType)
    , m_names(std::move(names))
    , m_lines(edition.header().*list)
{
    connect(&edition, &EditionDocument::headerChanged, this, &ReorderModel::refresh);
}

// A stretch that came or went is told as that, so that the current row and an open editor stay.
void ReorderModel::refresh()
{
    const QStringList wanted = m_edition.header().*m_list;
    if (wanted == m_lines)
        return;
    const qsizetype common = std::min(wanted.size(), m_lines.size());
    const auto head = std::mismatch(wanted.begin(), wanted.begin() + common, m_lines.begin()).first - wanted.begin();
    const int added = int(wanted.size() - m_lines.size());
    const QStringList &longer = added > 0 ? wanted : m_lines;
    const QStringList &shorter = added > 0 ? m_lines : wanted;
    if (added != 0 && longer.sliced(head + std::abs(added)) != shorter.sliced(head)) {
        beginResetModel();
        m_lines = wanted;
        endResetModel();
        return;
    }
    if (added > 0) {
        beginInsertRows({}, int(head), int(head) + added - 1);
        m_lines = wanted;
        endInsertRows();
    } else if (added < 0) {
        beginRemoveRows({}, int(head), int(head) - added - 1);
        m_lines = wanted;
        endRemoveRows();
    } else {
        m_lines = wanted;
        Q_EMIT dataChanged(index(0), index(int(m_lines.size()) - 1));
    }
}

void ReorderModel::set(const QStringList &lines, const QString &commandName)
{
    Edition header = m_edition.header();
    header.*m_list = lines;
    m_edition.setHeader(header, commandName);
}

bool ReorderModel::remove(int row)
{
    if (row < 0 || row >= m_lines.size())
        return false;
    QStringList lines = m_lines;
    lines.removeAt(row);
    set(lines, m_names.remove);
    return true;
}

bool ReorderModel::move(int from, int to)
{
    if (from < 0 || from >= m_lines.size() || to < 0 || to >= m_lines.size() || from == to)
        return false;
    QStringList lines = m_lines;
    lines.move(from, to);
    set(lines, m_names.move);
    return true;
}

int ReorderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

Qt::ItemFlags ReorderModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled
                           : Qt::ItemFlags(Qt::ItemIsDropEnabled);
}

QMimeData *ReorderModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.size() != 1)
        return nullptr;
    const int row = indexes.constFirst().row();
    auto data = std::make_unique<QMimeData>();
    data->setData(m_mimeType, QByteArray::number(row) + '\n' + m_lines.at(row).toUtf8());
    data->setText(indexes.constFirst().data().toString());
    return data.release();
}

bool ReorderModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    const QList<QByteArray> parts = data->data(m_mimeType).split('\n');
    const int from = parts.constFirst().toInt();
    if (parts.size() < 2 || m_lines.value(from).toUtf8() != parts.at(1))
        return false;
    int before = row >= 0 ? row : (parent.isValid() ? parent.row() : int(m_lines.size()));
    before = std::clamp(before, 0, int(m_lines.size()));
    return move(from, before > from ? before - 1 : before);
}

} // namespace marbre
