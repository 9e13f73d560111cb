// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sparkline.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace marbre::sparkline {

namespace {
constexpr double dot = 1.6; // radius of the last point
}

void draw(QPainter &painter, const QRectF &box, const QList<QPointF> &points, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(ink, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (points.size() < 2) {
        pen.setDashPattern({0.1, 3});
        painter.setPen(pen);
        const double y = box.center().y();
        painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right() - 1, y));
        painter.restore();
        return;
    }
    const QRectF room = box.adjusted(dot, dot, -dot, -dot);
    QPolygonF line;
    for (const QPointF &point : points)
        line << QPointF(room.left() + point.x() * room.width(), room.bottom() - point.y() * room.height());
    painter.setPen(pen);
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(line.last(), dot, dot);
    painter.restore();
}

QList<QPointF> fromCounts(const QList<int> &counts)
{
    const auto most = std::ranges::max_element(counts);
    if (counts.size() < 2 || *most <= 0)
        return {};
    QList<QPointF> points;
    for (qsizetype i = 0; i < counts.size(); ++i)
        points.append({double(i) / double(counts.size() - 1), double(std::max(0, counts.at(i))) / *most});
    return points;
}

} // namespace marbre::sparkline
