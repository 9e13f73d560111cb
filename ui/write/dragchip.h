// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

class QDrag;
class QPainter;
class QPalette;
class QPoint;
class QWidget;

namespace marbre {

/// A small label under the pointer instead of the dragged row, which would cover the insertion mark.
void setDragChip(QDrag *drag, const QWidget *source, const QIcon &icon, const QString &text);

/// Where a drop will land: a line that begins with a ring.
void paintDropLine(QPainter &painter, const QPalette &palette, const QPoint &begin, const QPoint &end);

} // namespace marbre
