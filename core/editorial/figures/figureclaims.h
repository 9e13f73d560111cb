// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/figures/figures.h"
#include "editorial/preflight/context.h"

namespace marbre {

/// A figure that an edition states, and the threads that may bear it out.
struct FigureClaim
{
    Figure figure;    ///< its span is in the body, or in the field
    QString field;    ///< headline, standfirst, key_points; empty: the body
    int index = 0;    ///< of the key point
    QString sentence; ///< in which it stands
    QString link;     ///< the nearest one to it
    /// Remote ids of threads, each once: those linked in its sentence and paragraph, the nearest first, ...
    QStringList near;
    QStringList far;  ///< ... then those of its section
    QStringList rest; ///< all that the edition cites; a field of the header has only these
};

/// Every figure of headline, standfirst, key points and prose, in this order. Block quotes are left to their own check,
/// material and addresses are no prose.
QList<FigureClaim> figureClaims(const CheckContext &context);

/// The sentence around a stretch of a text, in one line; span is made one within it.
QString sentenceAround(QStringView text, Span &span);

} // namespace marbre
