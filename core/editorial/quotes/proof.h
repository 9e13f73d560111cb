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
    QList<QuoteDifference> differences;
};

struct QuoteProof
{
    QuoteVerdict verdict = QuoteVerdict::NoSource;
    QList<SegmentProof> segments;
};

/// Verifies a quote's verbatim words segment by segment. item: null where it is not stored. Thread: any.
QuoteProof proveQuote(const BodyQuote &quote, const ResolvedItem *item);

} // namespace marbre
