// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QRectF>

class QPainter;

/// A small line that shows how a number went.
namespace marbre::sparkline {

/// points: from 0 to 1 in both directions, y upwards, in the order of x. The last one gets a dot. Fewer than two: a
/// dotted line, as nothing is known of the way. Time goes from left to right in every language's layout.
void draw(QPainter &painter, const QRectF &box, const QList<QPointF> &points, const QColor &ink);
/// Counts at even distances, for draw(): 0 stands at the bottom.
QList<QPointF> fromCounts(const QList<int> &counts);

} // namespace marbre::sparkline
