// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/threaddelegate.h"
#include "widgets/visuals.h"

#include <QPalette>
#include <QStyle>

namespace marbre {

/// What painting one row needs to know of its surroundings.
struct ThreadDelegate::Look
{
    QRect rect;
    QPalette palette;
    QFont font;
    const QWidget *widget = nullptr;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QColor background;
    QColor text;
    QColor secondary;
    bool current = false;
    bool selected = false;
    bool focused = false;
    bool grouped = false;
    int scaled(int pixels) const { return visuals::scaled(widget, pixels); }
    QRect mirrored(const QRect &box) const { return QStyle::visualRect(direction, rect, box); }
    int end() const { return direction == Qt::LeftToRight ? Qt::AlignRight : Qt::AlignLeft; }
    int start() const { return direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight; }
};

} // namespace marbre
