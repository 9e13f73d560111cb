// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionViewItem>

class QPainter;

/// What the rows of the archive's lists have in common.
namespace marbre::rowpaint {

QFont metadataFont(const QStyleOptionViewItem &option);
QColor ink(const QStyleOptionViewItem &option);
/// Background and ring of a row; the hairline below it.
void paintRow(QPainter &painter, const QStyleOptionViewItem &option);
/// One line of text that elides; answers the place below it.
int drawLine(QPainter &painter, const QRect &area, int y, const QFont &font, const QColor &colour, const QString &text,
             Qt::Alignment align = Qt::AlignLeft);

} // namespace marbre::rowpaint
