// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/edits.h"

#include <QList>
#include <QMimeData>
#include <memory>

namespace marbre {

/// What a drag carries: threads and quotes by value, never pointers, so that it works between windows and programs.
/// With it go text/plain (title or words, and link), text/uri-list and text/html for other programs.
inline constexpr char piecesMimeType[] = "application/x-marbre-pieces";

std::unique_ptr<QMimeData> piecesToMime(const QList<Piece> &pieces);
/// Empty where the data holds none, or is not readable.
QList<Piece> piecesFromMime(const QMimeData *data);

Piece pieceOf(const struct ThreadRow &thread);

} // namespace marbre
