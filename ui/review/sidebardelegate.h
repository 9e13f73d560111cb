// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sidebarmodel.h"

#include <QStyledItemDelegate>

namespace marbre {

/// What a heading of the sidebar offers at its end.
enum class HeadingButton { None, FeedStatus, Add };

/// Paints the sidebar's headings and lines.
class SidebarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit SidebarDelegate(SidebarModel &model, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What lies under a point of a heading's row; row: its rectangle in the view.
    static HeadingButton headingButtonAt(const SidebarEntry &line, const QWidget *view, const QRect &row,
                                         const QPoint &point);

private:
    SidebarModel &m_model;
};

/// The sign before a line's name: an icon, a dot, a feed's state or a theme's square.
void paintSidebarSign(QPainter &painter, const QRect &box, const SidebarEntry &line, const QPalette &palette);

} // namespace marbre
