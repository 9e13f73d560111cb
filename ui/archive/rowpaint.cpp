// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/rowpaint.h"
#include "widgets/visuals.h"

#include <QPainter>
#include <QWidget>

namespace marbre::rowpaint {

QFont metadataFont(const QStyleOptionViewItem &option)
{
    return visuals::scaledFont(option.font, visuals::labelSize);
}

void paintRow(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool focused = option.state.testFlag(QStyle::State_Active) && option.widget && option.widget->hasFocus();
    const QRect box = option.rect.adjusted(2, 0, -2, -1);
    if (option.state.testFlag(QStyle::State_Selected)) {
        const QColor ring = focused ? option.palette.color(QPalette::Highlight) : visuals::frame(option.palette);
        visuals::drawFrame(painter, box, visuals::currentRow(option.palette, focused), ring, 4);
        return;
    }
    if (option.state.testFlag(QStyle::State_MouseOver))
        visuals::drawFrame(painter, box, visuals::currentRow(option.palette, false), QColor(), 4);
    painter.fillRect(option.rect.left() + 2, option.rect.bottom(), option.rect.width() - 4, 1,
                     visuals::hairline(option.palette));
}

int drawLine(QPainter &painter, const QRect &area, int y, const QFont &font, const QColor &colour, const QString &text,
             Qt::Alignment align)
{
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(colour);
    const QRect line(area.left(), y, area.width(), metrics.height());
    painter.drawText(line, static_cast<int>(align | Qt::AlignVCenter),
                     metrics.elidedText(text, Qt::ElideRight, line.width()));
    return y + metrics.height();
}

QColor ink(const QStyleOptionViewItem &option)
{
    return option.palette.color(QPalette::Text);
}

} // namespace marbre::rowpaint
