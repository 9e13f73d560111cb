// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/dragchip.h"

#include "widgets/visuals.h"

#include <QDrag>
#include <QPainter>
#include <QWidget>

namespace marbre {

void setDragChip(QDrag *drag, const QWidget *source, const QIcon &icon, const QString &text)
{
    const QSize size(visuals::scaled(source, 180), visuals::scaled(source, 26));
    const double scale = source->devicePixelRatioF();
    QPixmap pixmap((QSizeF(size) * scale).toSize());
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setFont(source->font());
    const QPalette &palette = source->palette();
    visuals::drawFrame(painter, QRectF({0.5, 0.5}, QSizeF(size) - QSizeF(1, 1)), palette.color(QPalette::Base),
                       palette.color(QPalette::Highlight));
    const int iconSize = icon.isNull() ? 0 : visuals::scaled(source, 16);
    const QRect inner = QRect({}, size).adjusted(6, 0, -6, 0);
    icon.paint(&painter, QRect(inner.left(), (size.height() - iconSize) / 2, iconSize, iconSize));
    const QRect words = inner.adjusted(iconSize ? iconSize + 6 : 0, 0, 0, 0);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    drag->setPixmap(pixmap);
    drag->setHotSpot({-12, -8});
}

void paintDropLine(QPainter &painter, const QPalette &palette, const QPoint &begin, const QPoint &end)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(QPalette::Highlight), 2));
    painter.drawLine(begin + QPoint(begin.x() < end.x() ? 6 : -6, 0), end);
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawEllipse(QPointF(begin) + QPointF(begin.x() < end.x() ? 3 : -3, 0), 3, 3);
    painter.restore();
}

} // namespace marbre
