// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keypointsmodel.h"

#include "models/oneline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

KeyPointsModel::KeyPointsModel(EditionDocument &edition, QObject *parent)
    : ReorderModel(edition, &Edition::keyPoints, "application/x-marbre-keypoint"_L1,
                   {tr("Remove key point"), tr("Move key point")}, parent)
{}

int KeyPointsModel::add(int after)
{
    if (!edition().isOpen())
        return -1;
    QStringList points = lines();
    const int row = std::clamp(after + 1, 0, int(points.size()));
    points.insert(row, QString());
    set(points, tr("Add key point"));
    return row;
}

QVariant KeyPointsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return lines().at(index.row());
    case Qt::AccessibleTextRole:
        return tr("Key point %1: %2").arg(QString::number(index.row() + 1), lines().at(index.row()));
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
    QStringList points = lines();
    points[index.row()] = text;
    set(points, tr("Edit key point"));
    return true;
}

Qt::ItemFlags KeyPointsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = ReorderModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

} // namespace marbre
