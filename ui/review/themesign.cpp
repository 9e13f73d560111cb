// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/themesign.h"

#include "widgets/visuals.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QWidget>
#include <algorithm>

namespace marbre {

QColor paintThemeRow(QPainter &painter, const QStyleOptionViewItem &option, bool current)
{
    const QPalette &palette = option.palette;
    painter.fillRect(option.rect, palette.color(QPalette::Base));
    if (!current) {
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                         visuals::hairline(palette));
        return palette.color(QPalette::Base);
    }
    const bool focused = option.widget && option.widget->hasFocus();
    const QColor fill = visuals::currentRow(palette, focused);
    visuals::drawFrame(painter, QRectF(option.rect).adjusted(2, 0, -2, 0), fill,
                       focused ? palette.color(QPalette::Highlight) : visuals::frame(palette), 4);
    return fill;
}

int paintReasonChip(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room, const QString &icon,
                    const QString &words)
{
    const auto scaled = [&](int pixels) { return visuals::scaled(option.widget, pixels); };
    const QFont font = visuals::scaledFont(option.font, visuals::metadataSize);
    const int size = icon.isEmpty() ? 0 : scaled(14);
    const int before = scaled(8) + (size > 0 ? size + scaled(6) : 0);
    const int most = std::min(room.width(), scaled(240));
    if (most < scaled(60))
        return 0;
    const QString shown = QFontMetrics(font).elidedText(words, Qt::ElideRight, most - before - scaled(8));
    const int width = before + QFontMetrics(font).horizontalAdvance(shown) + scaled(8);
    const QRect chip(room.left(), room.top(), width, room.height());
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    const QColor fill = visuals::mix(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.07);
    visuals::drawFrame(painter, mirrored(chip), fill, QColor(), 3);
    if (size > 0) {
        const QRect sign(chip.left() + scaled(8), chip.center().y() - size / 2 + 1, size, size);
        visuals::icon(icon, option.palette).paint(&painter, mirrored(sign));
    }
    painter.setFont(font);
    painter.setPen(visuals::readable(option.palette.color(QPalette::Text), fill));
    painter.drawText(mirrored(chip.adjusted(before, 0, 0, 0)),
                     (option.direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, shown);
    return width;
}

} // namespace marbre
