// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace marbre {

/// A text's words in the form in which quotes are compared: without Markdown marks, entities resolved, typographic
/// quotes, apostrophes, dashes and spaces made plain, everything in one line.
QString comparable(const QString &text);

/// The stretches between "[…]" or "[...]", comparable; an editor's insertions in brackets are left out and part them.
QStringList quoteSegments(const QString &words);

/// Whether the segments stand in a comparable text, whole words each and in their order. The case of each segment's
/// first letter does not count.
bool containsSegments(const QString &text, const QStringList &segments);

/// Whether every segment stands in the text but for one word in five.
bool nearlyContains(const QString &text, const QStringList &segments);

} // namespace marbre
