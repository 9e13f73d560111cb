// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>
#include <QString>

class QPainter;
class QStyleOptionViewItem;

namespace marbre {

// What the rows of themes and of their threads have in common.

/// The ground of a row, current or not; answers its colour, for text that is to be read on it.
QColor paintThemeRow(QPainter &painter, const QStyleOptionViewItem &option, bool current);
/// A grey chip with an icon (may be empty) and words, from the left of room; answers its width. Nothing is painted, and
/// 0 answered, where there is no room for words.
int paintReasonChip(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room, const QString &icon,
                    const QString &words);

} // namespace marbre
