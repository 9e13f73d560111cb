// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/checktext.h"
#include "editorial/preflight/preflight.h"

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

CheckRow linkRow(CheckLevel level, const QString &verdict, const QString &message)
{
    CheckRow row;
    row.check = u"link"_s;
    row.level = level;
    row.verdict = verdict;
    row.message = message;
    return row;
}

CheckRow judgeLink(const BodyLink &link, const KnownItems &known)
{
    if (link.target.trimmed().isEmpty())
        return linkRow(CheckLevel::Error, u"missing"_s,
                       CheckText::tr("The link on “%1” leads nowhere. Give it an address.").arg(link.text));
    if (!link.ref && linkKey(link.target).isEmpty())
        return linkRow(CheckLevel::Warning, u"no-address"_s,
                       CheckText::tr("“%1” is no web address, so that readers cannot follow the link on “%2”.")
                           .arg(link.target, link.text));
    if (link.text.trimmed().isEmpty())
        return linkRow(CheckLevel::Warning, u"empty"_s,
                       CheckText::tr("A link to %1 has no words. Write the words that link.").arg(link.target));
    if (!link.ref)
        return linkRow(CheckLevel::Ok, u"outside"_s, QString());
    if (!known.contains(link.ref->id()))
        return linkRow(
            CheckLevel::Warning, u"unresolved"_s,
            CheckText::tr("The desk does not have what “%1” links to, so that the link could not be checked. Import "
                          "the thread.")
                .arg(link.text));
    return linkRow(CheckLevel::Ok, u"ok"_s, QString());
}

/// One row an address that was asked for, at its first place in the text.
class ReachedRows final
{
public:
    explicit ReachedRows(const CheckContext &context)
        : m_context(context)
    {}

    void add(const QString &address, const QString &words, Span span)
    {
        const auto found = m_context.reachable.constFind(address);
        if (found == m_context.reachable.cend() || m_seen.contains(address))
            return;
        m_seen.insert(address);
        CheckRow row;
        row.check = u"reachable"_s;
        row.text = words;
        row.link = address;
        judge(row, *found);
        placeRow(row, m_context, span);
        m_rows << row;
    }

    QList<CheckRow> take() { return std::move(m_rows); }

private:
    static void judge(CheckRow &row, Reachable reachable)
    {
        switch (reachable) {
        case Reachable::Yes:
            row.verdict = u"ok"_s;
            break;
        case Reachable::No:
            row.level = CheckLevel::Warning;
            row.verdict = u"unreachable"_s;
            row.message = CheckText::tr("%1 does not answer, or says that the page is gone. Follow the link yourself.")
                              .arg(row.link);
            break;
        case Reachable::Unknown:
            row.verdict = u"unknown"_s;
            row.message = CheckText::tr("The host does not tell programs whether the page is there.");
            break;
        }
    }

    const CheckContext &m_context;
    QSet<QString> m_seen;
    QList<CheckRow> m_rows;
};

} // namespace

QList<CheckRow> checkLinks(const CheckContext &context)
{
    QList<CheckRow> rows;
    ReachedRows reached(context);
    for (int index = -1; index < context.body.sections.size(); ++index) {
        for (const BodyLink &link : context.body.section(index).links) {
            CheckRow row = judgeLink(link, context.items);
            row.text = link.text;
            row.link = link.target;
            placeRow(row, context, link.span);
            rows << row;
            reached.add(link.target, link.text, link.span);
        }
        for (const BodyQuote &quote : context.body.section(index).quotes)
            reached.add(quote.permalink, quote.author, quote.span);
    }
    return rows + reached.take();
}

} // namespace marbre
