// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feedwords.h"

class QColor;
class QPainter;
class QPalette;
class QRect;

namespace marbre {

/// The sign before a feed's name: a full dot, pause bars, a circled "!" or an open circle. Told apart by form, not by
/// colour alone.
void paintFeedSign(QPainter &painter, const QRect &box, FeedSign sign, const QPalette &palette);
/// Of the words that say the state; readable on a list and on its current row.
QColor feedSignText(FeedSign sign, const QPalette &palette);

} // namespace marbre
