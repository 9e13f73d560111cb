// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/dragpixmap.h"

#include "models/piecemime.h"
#include "widgets/visuals.h"

#include <QCoreApplication>
#include <QDrag>
#include <QPainter>
#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

QPixmap dragPixmap(const QWidget *source, const QList<Piece> &pieces)
{
    const Piece &first = pieces.first();
    const int count = static_cast<int>(pieces.size());
    const QString text = count > 1 ? QCoreApplication::translate("marbre::DragPixmap", "%n thread(s)", nullptr, count)
                                   : (first.isQuote() ? first.words.simplified() : first.title);
    const QFontMetrics metrics = source->fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, visuals::scaled(source, 220));
    const int icon = visuals::scaled(source, 16);
    const QSize size(metrics.horizontalAdvance(shown) + icon + 26, visuals::scaled(source, visuals::chip) + 4);
    QPixmap pixmap(size * source->devicePixelRatioF());
    pixmap.setDevicePixelRatio(source->devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QPalette &palette = source->palette();
    visuals::drawFrame(painter, QRectF(QPointF(), QSizeF(size)), palette.color(QPalette::Base),
                       palette.color(QPalette::Highlight), 4);
    visuals::icon(first.isQuote() ? u"marbre-quote"_s : u"marbre-thread"_s, palette)
        .paint(&painter, QRect(8, (size.height() - icon) / 2, icon, icon));
    painter.setFont(source->font());
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(QRect(icon + 16, 0, size.width() - icon - 18, size.height()), Qt::AlignVCenter, shown);
    return pixmap;
}

void startPieceDrag(QWidget *source, const QList<Piece> &pieces)
{
    if (pieces.isEmpty()) {
        return;
    }
    auto *drag = new QDrag(source); // Qt deletes it when the drag is over
    drag->setMimeData(piecesToMime(pieces).release());
    drag->setPixmap(dragPixmap(source, pieces));
    drag->setHotSpot({-12, -8});
    drag->exec(Qt::CopyAction);
}

} // namespace marbre
