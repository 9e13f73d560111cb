// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/themeboard.h"

#include <QAbstractListModel>

class QMimeData;

namespace marbre {

/// What a drag of threads out of a theme carries beside the pieces that it is elsewhere: their rows in this desk.
inline constexpr char themeMembersMimeType[] = "application/x-marbre-theme-members";
/// Empty where the data holds none.
QList<ThreadId> threadsFromMime(const QMimeData *data);

/// The threads of one theme, or the left-over ones: the sure ones, then under a heading the less sure ones.
class ThemeMemberModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole }; ///< qint64; 0: the heading

    explicit ThemeMemberModel(ThemeBoard &board, QObject *parent = nullptr);

    ThemeBoard &board() const { return m_board; }
    /// Empty: the left-over threads.
    void setTheme(const QString &key);
    const QString &key() const { return m_key; }
    bool isHeading(int row) const { return !m_ids.value(row); }
    ThreadId idAt(int row) const { return m_ids.value(row); }
    int rowOf(ThreadId thread) const { return int(m_ids.indexOf(thread)); }
    /// Null for the heading and for left-over threads.
    const BoardMember *member(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction | Qt::MoveAction; }

private:
    QList<ThreadId> wanted() const;
    void follow();
    ThemeBoard &m_board;
    QString m_key;
    QList<ThreadId> m_ids; ///< 0 where the heading stands
};

} // namespace marbre
