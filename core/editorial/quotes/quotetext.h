// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/body.h"

#include <QList>
#include <QString>

namespace marbre {

/// A text in the form in which quotes are compared, and where each of its characters stands in the readable one.
struct ComparedText
{
    QString readable; ///< without Markdown marks and invisible characters, entities resolved; else as it was written
    QString plain;    ///< typographic quotes, apostrophes, dashes and spaces made plain, everything in one line
    QList<qsizetype> origin; ///< of each character of plain, in readable

    Span readableSpan(Span plainSpan) const;
    QString readableWords(Span plainSpan) const;
};
ComparedText comparedText(const QString &text);

/// The plain form alone.
QString comparable(const QString &text);

/// The stretches between "[…]" or "[...]", as written but trimmed of spaces; an editor's insertions in brackets are
/// left out and part them. Those without a letter or digit are left out.
QStringList quoteSegments(const QString &words);

/// A segment in the form in which it is looked for: without the punctuation at its ends that an excerpt may lose.
ComparedText comparedSegment(const QString &segment);

} // namespace marbre
