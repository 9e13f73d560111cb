// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/edits.h"

namespace marbre {

/// The words of a quote that takes several stretches of a source: in the source's order, whole words, joined by
/// " […] " where words are left out, and by what stands between them where none are.
QString quotedFrom(const QString &source, const QList<Span> &spans);

/// Makes these words the text of a quote; the link's title keeps the original wording, in one line, which is the text
/// as it was where the quote had no translation yet, and is never changed. An empty translation takes it away again:
/// the original is the text. Empty where the quote has no link that could keep the original, or stands in a list.
TextEdits setTranslation(const QString &body, int section, int index, const QString &translation);

} // namespace marbre
