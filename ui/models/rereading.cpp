// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rereading.h"

#include "models/points.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {
struct RereadText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::Rereading)
};

/// "(45 points)" at the end of the attribution, without what follows it; empty where it has none.
Span scoreSpan(const QString &body, const BodyQuote &quote)
{
    if (quote.score.isEmpty())
        return {};
    const QString printed = u'(' + quote.score + u')';
    const qsizetype at = body.lastIndexOf(printed, std::max<qsizetype>(0, quote.span.end - printed.size()));
    return at >= quote.wordsSpan.end ? Span{at, at + printed.size()} : Span{};
}

/// Behind the last character of the attribution that is no space.
qsizetype attributionEnd(const QString &body, const BodyQuote &quote)
{
    qsizetype end = quote.span.end;
    while (end > quote.span.begin && body.at(end - 1).isSpace())
        --end;
    return end;
}
} // namespace

TextEdits attributionEdit(const QString &body, const BodyQuote &quote, int points, const QString &language)
{
    if (quote.points == points)
        return {};
    const QString printed = u'(' + pointsText(points, language) + u')';
    const Span before = scoreSpan(body, quote);
    if (before.size() > 0)
        return {{before, printed}};
    if (!quote.score.isEmpty()) // in the parentheses stands something that is not ours to change
        return {};
    const qsizetype end = attributionEnd(body, quote);
    return {{{end, end}, u' ' + printed}};
}

QList<BodyQuote> quotesOf(const Body &body, const QString &remoteId)
{
    QList<BodyQuote> found;
    for (int section = -1; section < body.sections.size(); ++section) {
        for (const BodyQuote &quote : body.section(section).quotes) {
            if (quote.ref && quote.ref->id() == remoteId)
                found.append(quote);
        }
    }
    return found;
}

qsizetype placeOf(const Body &body, const QString &remoteId)
{
    if (const QList<BodyQuote> quotes = quotesOf(body, remoteId); !quotes.isEmpty())
        return quotes.first().span.begin;
    for (int section = -1; section < body.sections.size(); ++section) {
        for (const BodyLink &link : body.section(section).links) {
            if (link.ref && (link.ref->id() == remoteId || link.ref->thread == remoteId))
                return link.span.begin;
        }
        for (const BodyQuote &quote : body.section(section).quotes) {
            if (quote.ref && quote.ref->thread == remoteId)
                return quote.span.begin;
        }
    }
    return -1;
}

QString scoreChangeSentence(const Score &before, const Score &after)
{
    const auto was = before.points();
    const auto is = after.points();
    if (!was && !is)
        return {};
    if (!is)
        return RereadText::tr("%1, no longer published").arg(pointsLabel(*was));
    if (!was)
        return RereadText::tr("unknown before, now %1").arg(pointsLabel(*is));
    return *was == *is
               ? RereadText::tr("still %1").arg(pointsLabel(*is))
               : RereadText::tr("%1, now %2", "points before and after").arg(pointsLabel(*was), pointsLabel(*is));
}

QString presenceChangeSentence(const RereadChange &change)
{
    if (change.presenceBefore == change.presenceAfter)
        return {};
    switch (change.presenceAfter) {
    case Presence::Deleted:
        return RereadText::tr("Deleted by its author since");
    case Presence::Removed:
        return RereadText::tr("Removed by a moderator since");
    case Presence::Present:
        break;
    }
    return RereadText::tr("There again");
}

bool isGrave(const RereadChange &change)
{
    return change.wordsBefore != change.wordsAfter ||
           (change.presenceAfter != Presence::Present && change.presenceBefore != change.presenceAfter);
}

QString rereadSummary(const RereadReport &report)
{
    if (report.asked == 0)
        return RereadText::tr("This edition cites nothing yet.");
    const int missing = report.asked - report.read;
    if (report.read == 0)
        return RereadText::tr("%n could not be read again.", "sources", missing);
    const int changed = int(report.changes.size());
    QString sentence = changed == 0
                           ? RereadText::tr("%n source(s) read again: all say what they said.", nullptr, report.read)
                           : RereadText::tr("%n source(s) read again", nullptr, report.read);
    if (changed > 0)
        sentence = RereadText::tr("%1, %2.", "sources read again, how many are other")
                       .arg(sentence, RereadText::tr("%n changed", "sources", changed));
    if (missing > 0)
        sentence = RereadText::tr("%1 %2", "two sentences")
                       .arg(sentence, RereadText::tr("%n could not be read again.", "sources", missing));
    return sentence;
}

} // namespace marbre
