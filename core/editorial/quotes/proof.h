// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/check.h"

#include <QList>
#include <QString>

namespace marbre {

/// What a quote says otherwise than its source.
struct QuoteDifference
{
    enum class Kind { Number, Negation, Words }; ///< numbers and negations are named however alike the rest is
    Kind kind = Kind::Words;
    QString quoted; ///< empty: left out without a mark
    QString source; ///< empty: added
    friend bool operator==(const QuoteDifference &, const QuoteDifference &) = default;
};

/// One stretch between "[…]".
struct SegmentProof
{
    QString words;                                 ///< as quoted
    QuoteVerdict verdict = QuoteVerdict::NotFound; ///< Exact, Near or NotFound
    QString source;                                ///< the source's own words that it was compared with
    /// Of the segment. Where that is exact: a negation among the few words that "[…]" left out before it.
    QList<QuoteDifference> differences;
    QString sentence; ///< the source's whole sentences that source stands in
    Span found;       ///< of source, in them
};

struct QuoteProof
{
    QuoteVerdict verdict = QuoteVerdict::NoSource;
    QList<SegmentProof> segments;
};

/// Verifies a quote's verbatim words segment by segment. item: null where it is not stored. Thread: any.
QuoteProof proveQuote(const BodyQuote &quote, const ResolvedItem *item);

/// Whether the place no longer names the author whom the quote names, while the words still stand there.
bool isAccountGone(const BodyQuote &quote, const ResolvedItem &item);

/// The difference that weighs most: a number, else a negation, else the first; null where there is none.
const QuoteDifference *gravestDifference(const QuoteProof &proof);

} // namespace marbre
