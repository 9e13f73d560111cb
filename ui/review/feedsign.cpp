// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/feedsign.h"

#include "widgets/visuals.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

void paintDot(QPainter &painter, const QRectF &box, const QColor &ink, bool full)
{
    const double radius = box.width() * 0.24;
    painter.setPen(full ? QPen(Qt::NoPen) : QPen(ink, 1.2));
    painter.setBrush(full ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawEllipse(box.center(), radius, radius);
}

void paintPause(QPainter &painter, const QRectF &box, const QColor &ink)
{
    const double height = box.height() * 0.5;
    const double width = std::max(1.5, box.width() * 0.11);
    for (const double side : {-1.0, 1.0}) {
        const QPointF middle = box.center() + QPointF(side * box.width() * 0.14, 0);
        painter.fillRect(QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height), ink);
    }
}

void paintAlarm(QPainter &painter, const QRectF &box, const QColor &ink)
{
    const double radius = box.width() * 0.4;
    const QPointF middle = box.center();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.2));
    painter.drawEllipse(middle, radius, radius);
    painter.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle + QPointF(0, -radius * 0.5), middle + QPointF(0, radius * 0.12));
    painter.drawPoint(middle + QPointF(0, radius * 0.52));
}

} // namespace

void paintFeedSign(QPainter &painter, const QRect &box, FeedSign sign, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = feedSignText(sign, palette);
    switch (sign) {
    case FeedSign::Current:
        paintDot(painter, box, visuals::toneText(palette, visuals::Tone::Positive), true);
        break;
    case FeedSign::Running:
        visuals::icon(u"view-refresh"_s, palette).paint(&painter, box);
        break;
    case FeedSign::Partial:
        paintDot(painter, box, visuals::toneText(palette, visuals::Tone::Neutral), true);
        break;
    case FeedSign::Paused:
    case FeedSign::Waiting:
        paintPause(painter, box, ink);
        break;
    case FeedSign::Failing:
    case FeedSign::Refused:
        paintAlarm(painter, box, ink);
        break;
    case FeedSign::OnRequest:
    case FeedSign::Never:
        paintDot(painter, box, visuals::secondaryText(palette, QPalette::Window), false);
        break;
    }
    painter.restore();
}

QColor feedSignText(FeedSign sign, const QPalette &palette)
{
    switch (sign) {
    case FeedSign::Partial:
    case FeedSign::Paused:
    case FeedSign::Waiting:
        return visuals::toneText(palette, visuals::Tone::Neutral);
    case FeedSign::Failing:
    case FeedSign::Refused:
        return visuals::toneText(palette, visuals::Tone::Negative);
    default:
        return visuals::readable(palette.color(QPalette::Text), visuals::currentRow(palette, true));
    }
}

} // namespace marbre
