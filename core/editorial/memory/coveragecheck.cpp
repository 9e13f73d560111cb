// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/checktext.h"
#include "editorial/preflight/preflight.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// Where a body cites a thread first.
struct FirstCitation
{
    Span span;
    QString text;
    QString link;
};

QString threadIn(const CheckContext &context, const ItemRef &ref)
{
    const auto item = context.items.constFind(ref.id());
    return item == context.items.cend() || item->ref.thread.isEmpty() ? ref.thread : item->ref.thread;
}

void note(QHash<QString, FirstCitation> &citations, QStringList &order, const QString &thread,
          const FirstCitation &citation)
{
    if (thread.isEmpty())
        return;
    const auto known = citations.constFind(thread);
    if (known == citations.cend())
        order << thread;
    else if (known->span.begin <= citation.span.begin)
        return;
    citations.insert(thread, citation);
}

QString dateOf(const Coverage &coverage)
{
    return QLocale().toString(coverage.date, QLocale::ShortFormat);
}

QString messageOf(const Coverage &coverage)
{
    const QString date = dateOf(coverage);
    switch (coverage.by) {
    case Coverage::By::Thread:
        return CheckText::tr("“%1” of %2 carried this thread already. Say what is new, or take it out.")
            .arg(coverage.headline, date);
    case Coverage::By::Link:
        return CheckText::tr("“%1” of %2 carried the same link already (“%3”). Say what is new, or take it out.")
            .arg(coverage.headline, date, coverage.what);
    case Coverage::By::Author:
        return CheckText::tr("“%1” of %2 quoted %3 already.").arg(coverage.headline, date, coverage.what);
    case Coverage::By::Theme:
        return CheckText::tr("“%1” of %2 was about “%3” too.").arg(coverage.headline, date, coverage.what);
    }
    return {};
}

QString verdictOf(Coverage::By by)
{
    switch (by) {
    case Coverage::By::Thread:
        return u"thread"_s;
    case Coverage::By::Link:
        return u"link"_s;
    case Coverage::By::Author:
        return u"author"_s;
    case Coverage::By::Theme:
        return u"theme"_s;
    }
    return {};
}

CheckRow coverageRow(const Coverage &coverage, const FirstCitation &citation, const CheckContext &context)
{
    const bool carried = coverage.by == Coverage::By::Thread || coverage.by == Coverage::By::Link;
    CheckRow row;
    row.check = u"covered"_s;
    row.level = carried ? CheckLevel::Warning : CheckLevel::Ok;
    row.verdict = verdictOf(coverage.by);
    row.text = citation.text;
    row.link = citation.link;
    row.message = messageOf(coverage);
    placeRow(row, context, citation.span);
    return row;
}

} // namespace

QList<CheckRow> checkCoverage(const CheckContext &context)
{
    QHash<QString, FirstCitation> citations;
    QStringList order;
    for (int index = -1; index < context.body.sections.size(); ++index) {
        const BodySection &section = context.body.section(index);
        for (const BodyLink &link : section.links) {
            if (link.ref)
                note(citations, order, threadIn(context, *link.ref), {link.span, link.text, link.target});
        }
        for (const BodyQuote &quote : section.quotes) {
            if (quote.ref)
                note(citations, order, threadIn(context, *quote.ref), {quote.span, quote.author, quote.permalink});
        }
    }
    std::ranges::sort(order, {}, [&](const QString &thread) { return citations.value(thread).span.begin; });
    QList<CheckRow> rows;
    for (const QString &thread : std::as_const(order)) {
        const QList<Coverage> covered = context.covered.value(thread);
        if (!covered.isEmpty())
            rows << coverageRow(covered.constFirst(), citations.value(thread), context);
    }
    return rows;
}

} // namespace marbre
