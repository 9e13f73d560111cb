// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"

#include <QAbstractListModel>

namespace marbre {

/// What lies "on the marble": the introduction's material, then shortlisted threads that the edition does not hold.
class MarbleModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        RemoteIdRole = Qt::UserRole + 1,
        IsQuoteRole,
        MaterialRole, ///< index into the introduction's material; -1: a shortlisted thread
        PositionRole, ///< in the body; -1: not in it
        CoveredRole,  ///< bool: a past edition carried the thread or its link
    };

    MarbleModel(Desk &desk, EditionDocument &edition, QObject *parent = nullptr);

    /// What past editions carried, by remote id of the thread.
    void setCovered(const QHash<QString, QList<Coverage>> &covered);
    QStringList threadsHeld() const; ///< remote ids

    Piece piece(int row) const { return m_rows.at(row).piece; }
    bool sendTo(int row, int section);
    bool moveBy(int row, int steps);
    /// Takes it off the edition. A shortlisted thread stays: its state is Review's.
    bool remove(int row);
    bool drop(const QMimeData *data, int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    struct Row
    {
        Piece piece;
        int material = -1;
        qsizetype position = -1;
    };
    void ask();
    void refresh();
    Desk &m_desk;
    EditionDocument &m_edition;
    QList<Piece> m_shortlisted;
    QList<Row> m_rows;
    QHash<QString, QList<Coverage>> m_covered;
    QTimer m_later; ///< a burst of changes asks once
    quint64 m_asked = 0;
};

} // namespace marbre
