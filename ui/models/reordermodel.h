// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"

#include <QAbstractListModel>

namespace marbre {

/// A short list of the edition's header that is put in order by hand. Every change is one step of the edition's undo
/// order: the list itself follows the header.
class ReorderModel : public QAbstractListModel
{
    Q_OBJECT
public:
    bool remove(int row);
    /// So that what was at from stands at row to of the new order.
    bool move(int from, int to);

    int rowCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override { return {m_mimeType}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

protected:
    struct Names
    {
        QString remove;
        QString move;
    };
    /// list: the header's field that this shows. names: of the steps.
    ReorderModel(EditionDocument &edition, QStringList Edition::*list, QLatin1StringView mimeType, Names names,
                 QObject *parent);
    EditionDocument &edition() { return m_edition; }
    const QStringList &lines() const { return m_lines; }
    void set(const QStringList &lines, const QString &commandName);

private:
    void refresh();
    EditionDocument &m_edition;
    QStringList Edition::*m_list;
    QString m_mimeType;
    Names m_names;
    QStringList m_lines;
};

} // namespace marbre
