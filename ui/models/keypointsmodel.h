// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"

#include <QAbstractListModel>

namespace marbre {

/// The header's key points, in order, editable in place. Every change is one step of the edition's undo order.
class KeyPointsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit KeyPointsModel(EditionDocument &edition, QObject *parent = nullptr);

    /// An empty point after that row (-1: first), to be filled in; answers its row.
    int add(int after);
    bool remove(int row);
    /// So that the point that was from stands at row to of the new order.
    bool move(int from, int to);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    void refresh();
    void set(const QStringList &points, const QString &commandName);
    EditionDocument &m_edition;
    QStringList m_points;
};

} // namespace marbre
