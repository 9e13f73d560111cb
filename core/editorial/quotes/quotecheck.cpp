// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/checktext.h"
#include "editorial/preflight/preflight.h"
#include "editorial/quotes/proof.h"

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

CheckLevel levelOf(const QuoteProof &proof)
{
    const QuoteDifference *gravest = gravestDifference(proof);
    const bool wordsOnly = !gravest || gravest->kind == QuoteDifference::Kind::Words;
    switch (proof.verdict) {
    case QuoteVerdict::Exact:
        return wordsOnly ? CheckLevel::Ok : CheckLevel::Warning;
    case QuoteVerdict::Near:
        return wordsOnly ? CheckLevel::Warning : CheckLevel::Error;
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

QString numberMessage(const QuoteDifference &difference, const QString &author)
{
    if (difference.quoted.isEmpty())
        return CheckText::tr("The quote of %1 leaves the number “%2” out, which the comment has there. Correct the "
                             "quote.")
            .arg(author, difference.source);
    if (difference.source.isEmpty())
        return CheckText::tr("The quote of %1 has the number “%2”, which the comment does not have there. Correct the "
                             "quote.")
            .arg(author, difference.quoted);
    return CheckText::tr("The quote of %1 says “%2” where the comment says “%3”. Correct the number.")
        .arg(author, difference.quoted, difference.source);
}

QString negationMessage(const QuoteDifference &difference, const QString &author)
{
    if (difference.quoted.isEmpty())
        return CheckText::tr("The quote of %1 leaves “%2” out, which the comment has there. Correct the quote.")
            .arg(author, difference.source);
    if (difference.source.isEmpty())
        return CheckText::tr("The quote of %1 says “%2”, which the comment does not say there. Correct the quote.")
            .arg(author, difference.quoted);
    return CheckText::tr("The quote of %1 says “%2” where the comment says “%3”. Correct the quote.")
        .arg(author, difference.quoted, difference.source);
}

QString wordsMessage(const QuoteDifference &difference, const QString &author)
{
    if (difference.quoted.isEmpty())
        return CheckText::tr("The quote of %1 leaves “%2” out without a mark. Put the words back or write “[…]”.")
            .arg(author, difference.source);
    if (difference.source.isEmpty())
        return CheckText::tr("The quote of %1 adds “%2”. Take the words out or put them in brackets.")
            .arg(author, difference.quoted);
    return CheckText::tr("The quote of %1 says “%2” where the comment says “%3”. Compare the two.")
        .arg(author, difference.quoted, difference.source);
}

QString differenceMessage(const QuoteDifference &difference, const QString &author)
{
    switch (difference.kind) {
    case QuoteDifference::Kind::Number:
        return numberMessage(difference, author);
    case QuoteDifference::Kind::Negation:
        return negationMessage(difference, author);
    case QuoteDifference::Kind::Words:
        break;
    }
    return wordsMessage(difference, author);
}

QString exactMessage(const QuoteProof &proof, const QString &author)
{
    const QuoteDifference *left = gravestDifference(proof);
    return left ? CheckText::tr("“[…]” in the quote of %1 leaves “%2” out. Make sure that the comment still says what "
                                "it said.")
                      .arg(author, left->source)
                : QString();
}

QString nearMessage(const QuoteProof &proof, const QString &author)
{
    const QuoteDifference *gravest = gravestDifference(proof);
    return gravest ? differenceMessage(*gravest, author)
                   : CheckText::tr("The parts of the quote of %1 stand in another order in the comment. Compare the "
                                   "two.")
                         .arg(author);
}

QString notFoundMessage(const QuoteProof &proof, const QString &author)
{
    const QuoteDifference *gravest = gravestDifference(proof);
    return gravest && gravest->kind != QuoteDifference::Kind::Words
               ? differenceMessage(*gravest, author)
               : CheckText::tr("The words quoted of %1 do not stand in the comment that is linked. Correct the quote "
                               "or its link.")
                     .arg(author);
}

QString deletedMessage(const BodyQuote &quote, const ResolvedItem &item)
{
    return isAccountGone(quote, item)
               ? CheckText::tr("The account of %1 is gone from its place; the comment still stands there without a "
                               "name. Decide whether to name its author.")
                     .arg(quote.author)
               : CheckText::tr("The comment of %1 was deleted at its place. Decide whether to print it still.")
                     .arg(quote.author);
}

QString noSourceMessage(const BodyQuote &quote)
{
    return quote.permalink.isEmpty()
               ? CheckText::tr(
                     "The quote of %1 has no link, so that it could not be checked. Link the name to the comment.")
                     .arg(quote.author)
               : CheckText::tr(
                     "The desk does not have the comment of %1, so that the quote could not be checked. Import its "
                     "thread.")
                     .arg(quote.author);
}

/// item: of every verdict but NoSource.
QString messageFor(const QuoteProof &proof, const BodyQuote &quote, const ResolvedItem *item)
{
    if (!item || proof.verdict == QuoteVerdict::NoSource)
        return noSourceMessage(quote);
    switch (proof.verdict) {
    case QuoteVerdict::Exact:
        return exactMessage(proof, quote.author);
    case QuoteVerdict::Near:
        return nearMessage(proof, quote.author);
    case QuoteVerdict::NotFound:
        return notFoundMessage(proof, quote.author);
    case QuoteVerdict::Edited:
        return CheckText::tr(
                   "The comment of %1 was edited and no longer says what is quoted. Quote it anew or take the quote "
                   "out.")
            .arg(quote.author);
    case QuoteVerdict::Deleted:
        return deletedMessage(quote, *item);
    case QuoteVerdict::WrongAuthor:
        return CheckText::tr("The quote is given to %1, but %2 wrote the comment. Correct the name or the link.")
            .arg(quote.author, item->author);
    case QuoteVerdict::NoSource:
        break;
    }
    return {};
}

/// Segments that differ first: they are what the editor wants to see.
QList<Evidence> evidenceOf(const QuoteProof &proof, const ResolvedItem *item)
{
    QList<Evidence> evidence;
    for (const bool exact : {false, true}) {
        for (const SegmentProof &segment : proof.segments) {
            if (item && !segment.source.isEmpty() && (segment.verdict == QuoteVerdict::Exact) == exact)
                evidence << Evidence{item->ref, item->permalink, item->author, segment.sentence, segment.found};
        }
    }
    return evidence;
}

CheckRow quoteRow(const BodyQuote &quote, const CheckContext &context)
{
    const auto found = quote.ref ? context.items.constFind(quote.ref->id()) : context.items.cend();
    const ResolvedItem *item = found == context.items.cend() ? nullptr : &*found;
    const QuoteProof proof = proveQuote(quote, item);
    CheckRow row;
    row.check = u"quote"_s;
    row.level = levelOf(proof);
    row.verdict = quoteVerdictWord(proof.verdict);
    row.message = messageFor(proof, quote, item);
    row.text = quote.verbatim();
    row.link = quote.permalink;
    row.evidence = evidenceOf(proof, item);
    placeRow(row, context, quote.span);
    return row;
}

} // namespace

QList<CheckRow> checkQuotes(const CheckContext &context)
{
    QList<CheckRow> rows;
    for (int index = -1; index < context.body.sections.size(); ++index) {
        for (const BodyQuote &quote : context.body.section(index).quotes)
            rows << quoteRow(quote, context);
    }
    return rows;
}

} // namespace marbre
