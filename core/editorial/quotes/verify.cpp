// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/check.h"

#include "editorial/quotes/quotetext.h"

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

bool isGoneName(const QString &author)
{
    return author.isEmpty() || author == "[deleted]"_L1 || author == "[removed]"_L1;
}

bool isSameAuthor(const QString &printed, const QString &author)
{
    return isGoneName(author) || isGoneName(printed) || printed.compare(author, Qt::CaseInsensitive) == 0;
}

} // namespace

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
    if (!item)
        return QuoteVerdict::NoSource;
    const QStringList segments = quoteSegments(quote.verbatim());
    // a quote may be of a thread: its title is part of what was posted
    const QString text = comparable(item->ref.isComment() ? item->body : item->threadTitle + u"\n\n"_s + item->body);
    const bool exact = containsSegments(text, segments);
    const bool nearly = exact || nearlyContains(text, segments);
    const bool gone = item->presence != Presence::Present;
    if (nearly && !isSameAuthor(quote.author, item->author))
        return QuoteVerdict::WrongAuthor; // right words given to another are worse than any other fault
    if (gone)
        return exact || text.isEmpty() || isGoneName(item->body.trimmed())
                   ? QuoteVerdict::Deleted
                   : (nearly ? QuoteVerdict::Near : QuoteVerdict::NotFound);
    if (exact)
        return QuoteVerdict::Exact;
    if (item->edited)
        return QuoteVerdict::Edited;
    return nearly ? QuoteVerdict::Near : QuoteVerdict::NotFound;
}

} // namespace marbre
