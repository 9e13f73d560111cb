// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/check.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// Collects the rows of one edition.
class Checker final
{
    Q_DECLARE_TR_FUNCTIONS(marbre::Checker)

public:
    Checker(const Edition &edition, const Body &body, const KnownItems &known, int bodyLine)
        : m_edition(edition)
        , m_body(body)
        , m_known(known)
        , m_bodyLine(bodyLine)
    {}

    QList<CheckRow> rows()
    {
        checkHeader();
        for (int index = -1; index < m_body.sections.size(); ++index) {
            const BodySection &section = m_body.section(index);
            checkSection(section, index);
            for (const BodyLink &link : section.links)
                checkLink(link);
            for (const BodyQuote &quote : section.quotes)
                checkQuote(quote);
            checkMaterial(section);
        }
        return m_rows;
    }

private:
    void checkHeader()
    {
        require(u"headline"_s, m_edition.headline, CheckLevel::Error,
                tr("The edition has no headline. Write one in the header."));
        require(u"standfirst"_s, m_edition.standfirst, CheckLevel::Warning,
                tr("The edition has no standfirst. Write one in the header."));
        require(u"byline"_s, m_edition.byline, CheckLevel::Warning,
                tr("The edition has no byline. Name who writes it in the header."));
        require(u"communities"_s, m_edition.communities.join(u", "_s), CheckLevel::Error,
                tr("The edition names no community. Add one in the header."));
        require(u"date"_s, m_edition.date.toString(Qt::ISODate), CheckLevel::Error,
                tr("The edition has no date. Set it in the header."));
        require(u"language"_s, m_edition.language, CheckLevel::Error,
                tr("The edition does not say its language. Choose it in the header."));
        require(u"key_points"_s, m_edition.keyPoints.join(u" · "_s), CheckLevel::Warning,
                tr("The edition has no key points. Write them in the header."));
        if (m_body.words == 0)
            add(u"body"_s, CheckLevel::Error, u"missing"_s, tr("The edition has no text yet."));
    }

    void require(const QString &check, const QString &text, CheckLevel level, const QString &message)
    {
        if (text.trimmed().isEmpty())
            add(check, level, u"missing"_s, message);
        else
            add(check, CheckLevel::Ok, u"ok"_s, QString()).text = text;
    }

    CheckRow &add(const QString &check, CheckLevel level, const QString &verdict, const QString &message)
    {
        CheckRow row;
        row.check = check;
        row.level = level;
        row.verdict = verdict;
        row.message = message;
        m_rows << row;
        return m_rows.last();
    }

    void place(CheckRow &row, int line, int column, qsizetype position) const
    {
        row.line = m_bodyLine + line - 1;
        row.column = column;
        row.position = position;
    }

    void checkSection(const BodySection &section, int index)
    {
        if (index < 0)
            return; // an introduction may do without links
        if (section.heading.isEmpty()) {
            add(u"section"_s, CheckLevel::Warning, u"missing"_s,
                tr("A section has an empty heading. Write it or take its “##” away."));
            placeLast(section);
        }
        const bool cites =
            std::ranges::any_of(section.links, [](const BodyLink &link) { return link.ref.has_value(); }) ||
            std::ranges::any_of(section.quotes, [](const BodyQuote &quote) { return quote.ref.has_value(); });
        if (!cites)
            add(u"section"_s, CheckLevel::Warning, u"no-source"_s,
                tr("The section “%1” cites no thread. Link the threads that it is about.").arg(section.heading));
        else
            add(u"section"_s, CheckLevel::Ok, u"ok"_s, QString());
        placeLast(section);
    }

    void placeLast(const BodySection &section)
    {
        CheckRow &row = m_rows.last();
        row.text = section.heading;
        place(row, section.line, 1, section.span.begin);
    }

    void checkLink(const BodyLink &link)
    {
        CheckRow &row = addLink(link);
        row.text = link.text;
        row.link = link.target;
        place(row, link.line, link.column, link.span.begin);
    }

    CheckRow &addLink(const BodyLink &link)
    {
        if (link.target.trimmed().isEmpty())
            return add(u"link"_s, CheckLevel::Error, u"missing"_s,
                       tr("The link on “%1” leads nowhere. Give it an address.").arg(link.text));
        if (!link.ref && linkKey(link.target).isEmpty())
            return add(u"link"_s, CheckLevel::Warning, u"no-address"_s,
                       tr("“%1” is no web address, so that readers cannot follow the link on “%2”.")
                           .arg(link.target, link.text));
        if (link.text.trimmed().isEmpty())
            return add(u"link"_s, CheckLevel::Warning, u"empty"_s,
                       tr("A link to %1 has no words. Write the words that link.").arg(link.target));
        if (!link.ref)
            return add(u"link"_s, CheckLevel::Ok, u"outside"_s, QString());
        if (!m_known.contains(link.ref->id()))
            return add(u"link"_s, CheckLevel::Warning, u"unresolved"_s,
                       tr("The desk does not have what “%1” links to, so that the link could not be checked. Import "
                          "the thread.")
                           .arg(link.text));
        return add(u"link"_s, CheckLevel::Ok, u"ok"_s, QString());
    }

    void checkQuote(const BodyQuote &quote)
    {
        const auto found = quote.ref ? m_known.constFind(quote.ref->id()) : m_known.cend();
        const QuoteVerdict verdict = verifyQuote(quote, found == m_known.cend() ? nullptr : &*found);
        const QString author = found == m_known.cend() ? QString() : found->author;
        CheckRow &row =
            add(u"quote"_s, levelOf(verdict), quoteVerdictWord(verdict), messageFor(verdict, quote, author));
        row.text = quote.verbatim();
        row.link = quote.permalink;
        place(row, quote.line, quote.column, quote.span.begin);
    }

    static CheckLevel levelOf(QuoteVerdict verdict)
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

    static QString messageFor(QuoteVerdict verdict, const BodyQuote &quote, const QString &author)
    {
        switch (verdict) {
        case QuoteVerdict::Exact:
            return {};
        case QuoteVerdict::Near:
            return tr("The quote of %1 is not word for word what the comment says. Compare the two.").arg(quote.author);
        case QuoteVerdict::NotFound:
            return tr("The words quoted of %1 do not stand in the comment that is linked. Correct the quote or its "
                      "link.")
                .arg(quote.author);
        case QuoteVerdict::Edited:
            return tr("The comment of %1 was edited and no longer says what is quoted. Quote it anew or take the quote "
                      "out.")
                .arg(quote.author);
        case QuoteVerdict::Deleted:
            return tr("The comment of %1 was deleted at its place. Decide whether to print it still.")
                .arg(quote.author);
        case QuoteVerdict::WrongAuthor:
            return tr("The quote is given to %1, but %2 wrote the comment. Correct the name or the link.")
                .arg(quote.author, author);
        case QuoteVerdict::NoSource:
            break;
        }
        return quote.permalink.isEmpty()
                   ? tr("The quote of %1 has no link, so that it could not be checked. Link the name to the comment.")
                         .arg(quote.author)
                   : tr("The desk does not have the comment of %1, so that the quote could not be checked. Import its "
                        "thread.")
                         .arg(quote.author);
    }

    void checkMaterial(const BodySection &section)
    {
        for (const BodyMaterial &material : section.material) {
            const QString title = material.title.isEmpty() ? material.label : material.title;
            CheckRow &row = add(u"material"_s, CheckLevel::Warning, u"unplaced"_s,
                                tr("“%1” waits in the material and is not cited. Cite it or take it away.").arg(title));
            row.text = title;
            row.link = material.target;
            place(row, lineOf(material.span.begin), 1, material.span.begin);
        }
    }

    /// Of the body, from 1.
    int lineOf(qsizetype position) const
    {
        return static_cast<int>(
                   QStringView(m_edition.body).first(std::min(position, m_edition.body.size())).count(u'\n')) +
               1;
    }

    const Edition &m_edition;
    const Body &m_body;
    const KnownItems &m_known;
    int m_bodyLine;
    QList<CheckRow> m_rows;
};

} // namespace

QList<CheckRow> checkEdition(const Edition &edition, const Body &body, const KnownItems &known, int bodyLine)
{
    return Checker(edition, body, known, bodyLine).rows();
}

} // namespace marbre
