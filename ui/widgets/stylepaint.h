// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QStyleOption>

class QPainter;
class QWidget;

/// What MarbreStyle draws: one function an element, from the option alone.
namespace marbre::stylepaint {

void button(QPainter &painter, const QStyleOptionButton &option);
void toolButton(QPainter &painter, const QStyleOption &option);
void field(QPainter &painter, const QStyleOption &option);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);
void itemPanel(QPainter &painter, const QStyleOptionViewItem &option);
void headerSection(QPainter &painter, const QStyleOptionHeader &option);
void tab(QPainter &painter, const QStyleOptionTab &option);
void progressGroove(QPainter &painter, const QStyleOption &option);
void progressContents(QPainter &painter, const QStyleOptionProgressBar &option);
void toolBar(QPainter &painter, const QStyleOption &option);
void focusHalo(QPainter &painter, const QRect &rect, const QPalette &palette);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle, const QWidget *widget);
void chevron(QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &colour);

/// Palette in which a highlight is the tint of a current row, with the text left as it is.
QPalette tinted(const QPalette &palette, QPalette::ColorRole background);

} // namespace marbre::stylepaint
