// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keypointsmodel.h"

#include "models/oneline.h"

#include <QMimeData>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr auto rowMimeType = "application/x-marbre-keypoint"_L1;

} // namespace

KeyPointsModel::KeyPointsModel(EditionDocument &edition, QObject *parent)
    : QAbstractListModel(parent)
    , m_edition(edition)
    , m_points(edition.header().keyPoints)
{
    connect(&edition, &EditionDocument::headerChanged, this, &KeyPointsModel::refresh);
}

// A stretch that came or went is told as that, so that the current row and an open editor stay.
void KeyPointsModel::refresh()
{
    const QStringList wanted = m_edition.header().keyPoints;
    if (wanted == m_points)
        return;
    const qsizetype common = std::min(wanted.size(), m_points.size());
    const auto head = std::mismatch(wanted.begin(), wanted.begin() + common, m_points.begin()).first - wanted.begin();
    const int added = int(wanted.size() - m_points.size());
    const QStringList &longer = added > 0 ? wanted : m_points;
    const QStringList &shorter = added > 0 ? m_points : wanted;
    if (added != 0 && longer.sliced(head + std::abs(added)) != shorter.sliced(head)) {
        beginResetModel();
        m_points = wanted;
        endResetModel();
        return;
    }
    if (added > 0) {
        beginInsertRows({}, int(head), int(head) + added - 1);
        m_points = wanted;
        endInsertRows();
    } else if (added < 0) {
        beginRemoveRows({}, int(head), int(head) - added - 1);
        m_points = wanted;
        endRemoveRows();
    } else {
        m_points = wanted;
        Q_EMIT dataChanged(index(0), index(int(m_points.size()) - 1));
    }
}

void KeyPointsModel::set(const QStringList &points, const QString &commandName)
{
    Edition header = m_edition.header();
    header.keyPoints = points;
    m_edition.setHeader(header, commandName);
}

int KeyPointsModel::add(int after)
{
    if (!m_edition.isOpen())
        return -1;
    QStringList points = m_points;
    const int row = std::clamp(after + 1, 0, int(points.size()));
    points.insert(row, QString());
    set(points, tr("Add key point"));
    return row;
}

bool KeyPointsModel::remove(int row)
{
    if (row < 0 || row >= m_points.size())
        return false;
    QStringList points = m_points;
    points.removeAt(row);
    set(points, tr("Remove key point"));
    return true;
}

bool KeyPointsModel::move(int from, int to)
{
    if (from < 0 || from >= m_points.size() || to < 0 || to >= m_points.size() || from == to)
        return false;
    QStringList points = m_points;
    points.move(from, to);
    set(points, tr("Move key point"));
    return true;
}

int KeyPointsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_points.size());
}

QVariant KeyPointsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return m_points.at(index.row());
    case Qt::AccessibleTextRole:
        return tr("Key point %1: %2").arg(QString::number(index.row() + 1), m_points.at(index.row()));
    default:
        return {};
    }
}

bool KeyPointsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    const QString text = oneLine(value.toString());
    if (text.isEmpty())
        return remove(index.row());
    QStringList points = m_points;
    points[index.row()] = text;
    set(points, tr("Edit key point"));
    return true;
}

Qt::ItemFlags KeyPointsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return QAbstractListModel::flags(index) | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

QStringList KeyPointsModel::mimeTypes() const
{
    return {rowMimeType};
}

QMimeData *KeyPointsModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.size() != 1)
        return nullptr;
    const int row = indexes.constFirst().row();
    auto data = std::make_unique<QMimeData>();
    data->setData(rowMimeType, QByteArray::number(row) + '\n' + m_points.at(row).toUtf8());
    data->setText(m_points.at(row));
    return data.release();
}

bool KeyPointsModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    const QList<QByteArray> parts = data->data(rowMimeType).split('\n');
    const int from = parts.constFirst().toInt();
    if (parts.size() < 2 || m_points.value(from).toUtf8() != parts.at(1))
        return false;
    int before = row >= 0 ? row : (parent.isValid() ? parent.row() : int(m_points.size()));
    before = std::clamp(before, 0, int(m_points.size()));
    return move(from, before > from ? before - 1 : before);
}

} // namespace marbre
