// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/themeboard.h"

#include <QAbstractListModel>

namespace marbre {

/// The suggested themes as rows, and below them the left-over threads as the last one. Threads are dropped on a row to
/// be moved there.
class ThemeListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ThemeListModel(ThemeBoard &board, QObject *parent = nullptr);

    ThemeBoard &board() const { return m_board; }
    /// Null: the row of the left-over threads.
    const BoardTheme *theme(int row) const;
    bool isLeftOver(int row) const { return row == m_keys.size() - 1; }
    /// Empty for the left-over threads.
    QString key(int row) const { return m_keys.value(row); }
    int rowOf(const QString &key) const { return int(m_keys.indexOf(key)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    void follow();
    ThemeBoard &m_board;
    QStringList m_keys; ///< of the rows as the views know them
};

} // namespace marbre
