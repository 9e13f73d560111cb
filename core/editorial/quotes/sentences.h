// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/body.h"

#include <QList>
#include <QStringView>

namespace marbre {

/// The sentences of a text in their order, without the white space between them. A blank line ends one. Abbreviations,
/// initials, decimal points and ellipses in English, French, German and Spanish do not. Linear. Thread: any.
QList<Span> sentencesOf(QStringView text);

/// The whole sentences that a stretch of a text touches.
Span sentencesAround(QStringView text, Span words);

} // namespace marbre
