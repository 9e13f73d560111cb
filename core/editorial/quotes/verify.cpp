// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/check.h"

#include "editorial/quotes/proof.h"

using namespace Qt::StringLiterals;

namespace marbre {

QString quoteVerdictWord(QuoteVerdict verdict)
{
    switch (verdict) {
    case QuoteVerdict::Exact:
        return u"exact"_s;
    case QuoteVerdict::Near:
        return u"near"_s;
    case QuoteVerdict::NotFound:
        return u"not-found"_s;
    case QuoteVerdict::Edited:
        return u"edited"_s;
    case QuoteVerdict::Deleted:
        return u"deleted"_s;
    case QuoteVerdict::WrongAuthor:
        return u"wrong-author"_s;
    case QuoteVerdict::NoSource:
        break;
    }
    return u"no-source"_s;
}

QuoteVerdict verifyQuote(const BodyQuote &quote, const ResolvedItem *item)
{
    return proveQuote(quote, item).verdict;
}

} // namespace marbre
