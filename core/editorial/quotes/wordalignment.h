// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/quotes/proofwords.h"

#include <QList>
#include <optional>

namespace marbre {

/// Words of a segment and of a text that stand where the other has something else. Indexes of words, ends exclusive;
/// either may be empty.
struct WordHunk
{
    Span segment;
    Span text;
    friend bool operator==(const WordHunk &, const WordHunk &) = default;
};

struct WordAlignment
{
    Span text;              ///< the words of the text that the segment is most like
    qsizetype distance = 0; ///< words to change, drop or add
    QList<WordHunk> hunks;
    QList<std::pair<qsizetype, qsizetype>> same; ///< equal words: index in the segment, index in the text
};

/// The stretch of the text that needs the fewest changes to be the segment, the first of several (Sellers' algorithm).
/// Nothing where either has no words, or where both are so long that looking would take too long (the product of their
/// lengths beyond 16 million).
std::optional<WordAlignment> alignWords(const QList<ProofWord> &segment, const QList<ProofWord> &text);

} // namespace marbre
