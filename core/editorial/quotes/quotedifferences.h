// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/quotes/proof.h"
#include "editorial/quotes/wordalignment.h"

namespace marbre {

/// A compared text with its words.
struct WordedText
{
    ComparedText text;
    QList<ProofWord> words;

    explicit WordedText(ComparedText compared)
        : text(std::move(compared))
        , words(proofWords(text))
    {}
    /// From the begin of the first word to the end of the last, in the plain form.
    Span spanOf(Span wordIndexes) const
    {
        if (wordIndexes.size() <= 0)
            return {};
        return {words.at(wordIndexes.begin).span.begin, words.at(wordIndexes.end - 1).span.end};
    }
    QString readable(Span wordIndexes) const { return text.readableWords(spanOf(wordIndexes)); }
};

/// What a segment says otherwise than the stretch that it was aligned with: numbers and negations one by one, other
/// words by stretches. Where all words are equal: what differs in their case or in the marks between them.
QList<QuoteDifference> quoteDifferences(const WordedText &segment, const WordedText &source,
                                        const WordAlignment &alignment);

} // namespace marbre
