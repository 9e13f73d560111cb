// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keycap.h"
#include "widgets/visuals.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace marbre::keycap {

static QFont keyFont(const QFont &font)
{
    return visuals::scaledFont(font, visuals::labelSize);
}

QSize size(const QString &key, const QFont &font)
{
    const QFontMetrics metrics(keyFont(font));
    const int height = metrics.height() + 2;
    return {std::max(height, metrics.horizontalAdvance(key) + 10), height};
}

void draw(QPainter &painter, const QRect &rect, const QString &key, const QFont &font, const QPalette &palette)
{
    const QRect box = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size(key, font), rect);
    visuals::drawFrame(painter, box, QColor(), visuals::frame(palette));
    painter.save();
    painter.setFont(keyFont(font));
    painter.setPen(visuals::secondaryText(palette));
    painter.drawText(box, Qt::AlignCenter, key);
    painter.restore();
}

} // namespace marbre::keycap
