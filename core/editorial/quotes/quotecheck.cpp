// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/checktext.h"
#include "editorial/preflight/preflight.h"

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

CheckLevel levelOf(QuoteVerdict verdict)
{
    switch (verdict) {
    case QuoteVerdict::Exact:
        return CheckLevel::Ok;
    case QuoteVerdict::Near:
    case QuoteVerdict::Deleted:
    case QuoteVerdict::NoSource:
        return CheckLevel::Warning;
    case QuoteVerdict::NotFound:
    case QuoteVerdict::Edited:
    case QuoteVerdict::WrongAuthor:
        break;
    }
    return CheckLevel::Error;
}

QString messageFor(QuoteVerdict verdict, const BodyQuote &quote, const QString &author)
{
    switch (verdict) {
    case QuoteVerdict::Exact:
        return {};
    case QuoteVerdict::Near:
        return CheckText::tr("The quote of %1 is not word for word what the comment says. Compare the two.")
            .arg(quote.author);
    case QuoteVerdict::NotFound:
        return CheckText::tr(
                   "The words quoted of %1 do not stand in the comment that is linked. Correct the quote or its "
                   "link.")
            .arg(quote.author);
    case QuoteVerdict::Edited:
        return CheckText::tr(
                   "The comment of %1 was edited and no longer says what is quoted. Quote it anew or take the quote "
                   "out.")
            .arg(quote.author);
    case QuoteVerdict::Deleted:
        return CheckText::tr("The comment of %1 was deleted at its place. Decide whether to print it still.")
            .arg(quote.author);
    case QuoteVerdict::WrongAuthor:
        return CheckText::tr("The quote is given to %1, but %2 wrote the comment. Correct the name or the link.")
            .arg(quote.author, author);
    case QuoteVerdict::NoSource:
        break;
    }
    return quote.permalink.isEmpty()
               ? CheckText::tr(
                     "The quote of %1 has no link, so that it could not be checked. Link the name to the comment.")
                     .arg(quote.author)
               : CheckText::tr(
                     "The desk does not have the comment of %1, so that the quote could not be checked. Import its "
                     "thread.")
                     .arg(quote.author);
}

} // namespace

QList<CheckRow> checkQuotes(const CheckContext &context)
{
    QList<CheckRow> rows;
    for (int index = -1; index < context.body.sections.size(); ++index) {
        for (const BodyQuote &quote : context.body.section(index).quotes) {
            const auto found = quote.ref ? context.items.constFind(quote.ref->id()) : context.items.cend();
            const ResolvedItem *item = found == context.items.cend() ? nullptr : &*found;
            const QuoteVerdict verdict = verifyQuote(quote, item);
            CheckRow row;
            row.check = u"quote"_s;
            row.level = levelOf(verdict);
            row.verdict = quoteVerdictWord(verdict);
            row.message = messageFor(verdict, quote, item ? item->author : QString());
            row.text = quote.verbatim();
            row.link = quote.permalink;
            placeRow(row, context, quote.span);
            rows << row;
        }
    }
    return rows;
}

} // namespace marbre
