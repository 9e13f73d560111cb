// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/edits.h"

#include <QPixmap>

class QWidget;

namespace marbre {

/// A small card beside the pointer, so that the insertion mark below it stays in sight: what is dragged, and how many.
QPixmap dragPixmap(const QWidget *source, const QList<Piece> &pieces);
/// Runs the drag; nothing where there are no pieces.
void startPieceDrag(QWidget *source, const QList<Piece> &pieces);

} // namespace marbre
