// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/preflight/preflight.h"
#include "manuscript/manuscript.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

const QString permalink = u"https://www.reddit.com/r/a/comments/1abc/slug/nf0/"_s;

ResolvedItem commentSaying(const QString &words)
{
    ResolvedItem item;
    item.ref = {Place::Reddit, u"t3_1abc"_s, u"t1_nf0"_s};
    item.author = u"Name"_s;
    item.body = words;
    item.score = {ScoreState::Known, 3, std::nullopt};
    return item;
}

BodyQuote quoteOf(const QString &words)
{
    BodyQuote quote;
    quote.text = words;
    quote.author = u"name"_s;
    quote.permalink = permalink;
    return quote;
}

Edition completeEdition(const QString &body)
{
    Edition edition;
    edition.headline = u"A headline of a length that the rules like"_s;
    edition.standfirst =
        u"A standfirst of a length that the rules like, which takes some more words than a headline."_s;
    edition.byline = u"b"_s;
    edition.communities = {u"r/a"_s};
    edition.date = QDate(2025, 9, 21);
    edition.language = u"fr"_s;
    edition.keyPoints = {u"A key point of a fitting length, the first."_s,
                         u"A key point of a fitting length, the second."_s};
    edition.body = body;
    return edition;
}

QList<CheckRow> checkEdition(const Edition &edition, const Body &body, const KnownItems &known, int bodyLine)
{
    CheckContext context;
    context.edition = edition;
    context.body = body;
    context.bodyLine = bodyLine;
    context.items = known;
    return preflight(context);
}

QList<CheckRow> faults(const Edition &edition, const KnownItems &known)
{
    QList<CheckRow> found;
    for (const CheckRow &row : checkEdition(edition, parseBody(edition.body), known, 13)) {
        if (row.level != CheckLevel::Ok)
            found << row;
    }
    return found;
}

} // namespace

class CheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuoteIsComparedWordForWord_data()
    {
        QTest::addColumn<QString>("quoted");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, const QString &quoted, const QString &said, const QString &verdict) {
            QTest::newRow(name) << quoted << said << verdict;
        };
        const QString said = u"Well, the Manhattan Project was not limited by 20 billion in spending. It never was."_s;
        row("same", said, said, u"exact"_s);
        row("part", u"was not limited by 20 billion"_s, said, u"exact"_s);
        row("first letter", u"The Manhattan Project"_s, said, u"exact"_s);
        row("left out", u"The Manhattan Project […] in spending."_s, said, u"exact"_s);
        row("left out, dots", u"the Manhattan Project [...] It never was"_s, said, u"exact"_s);
        row("insertion", u"[Everyone knows that] the Manhattan Project was not limited"_s, said, u"exact"_s);
        row("segments in another order", u"It never was […] the Manhattan Project"_s, said, u"near"_s);
        row("one word", u"the Manhattan Project was not limited by 20 billion of spending"_s, said, u"near"_s);
        row("number differs", u"the Manhattan Project was not limited by 30 billion in spending"_s, said, u"near"_s);
        row("negation dropped", u"the Manhattan Project was limited by 20 billion in spending"_s, said, u"near"_s);
        row("short number differs", u"by 30 billion"_s, said, u"not-found"_s);
        row("other words", u"Something else entirely was said here"_s, said, u"not-found"_s);
        row("part of a word", u"hattan Project"_s, said, u"not-found"_s);
        row("no words but an ellipsis", u"[…]"_s, said, u"not-found"_s);
        row("typography", u"It’s “so” good – isn’t it ?"_s, u"It's \"so\" good - isn't it?"_s, u"exact"_s);
        row("guillemets", u"Il dit « oui » !"_s, u"Il dit \"oui\" !"_s, u"exact"_s);
        row("spaces", u"a b c"_s, u"a\u00A0b\n\nc"_s, u"exact"_s);
        row("Markdown", u"some bold and code and a link here"_s,
            u"> some **bold** and `code` and [a link](https://x.y/z_(1)) here"_s, u"exact"_s);
        row("escapes", u"1. a*b"_s, u"1\\. a\\*b"_s, u"exact"_s);
        row("entities", u"A & B < C"_s, u"A &amp; B &lt; C&#8230;"_s, u"exact"_s);
        row("underscore in a name", u"use snake_case here"_s, u"use snake_case here"_s, u"exact"_s);
        row("ellipsis", u"wait... what"_s, u"wait… what"_s, u"exact"_s);
        row("decimal differs", u"it grew by 3.5 percent in the last year here"_s,
            u"it grew by 35 percent in the last year here"_s, u"near"_s);
    }
    void aQuoteIsComparedWordForWord()
    {
        QFETCH(QString, quoted);
        QFETCH(QString, said);
        const ResolvedItem item = commentSaying(said);
        QTEST(quoteVerdictWord(verifyQuote(quoteOf(quoted), &item)), "verdict");
    }

    void theOriginalOfATranslationIsCompared()
    {
        BodyQuote quote = quoteOf(u"Jamais dit"_s);
        quote.original = u"said so"_s;
        const ResolvedItem item = commentSaying(u"I said so."_s);
        QCOMPARE(verifyQuote(quote, &item), QuoteVerdict::Exact);
    }

    void whatBecameOfTheCommentIsTold()
    {
        ResolvedItem item = commentSaying(u"I said so."_s);
        QCOMPARE(verifyQuote(quoteOf(u"said so"_s), nullptr), QuoteVerdict::NoSource);
        item.edited = Instant{};
        QCOMPARE(verifyQuote(quoteOf(u"said so"_s), &item), QuoteVerdict::Exact);
        QCOMPARE(verifyQuote(quoteOf(u"said otherwise"_s), &item), QuoteVerdict::Edited);
        item.author = u"other"_s;
        QCOMPARE(verifyQuote(quoteOf(u"said so"_s), &item), QuoteVerdict::WrongAuthor);
        item.author.clear();
        item.presence = Presence::Deleted;
        QCOMPARE(verifyQuote(quoteOf(u"said so"_s), &item), QuoteVerdict::Deleted);
        item.body = u"[deleted]"_s;
        QCOMPARE(verifyQuote(quoteOf(u"said so"_s), &item), QuoteVerdict::Deleted);
        item.body = u"Other words remain."_s;
        QCOMPARE(verifyQuote(quoteOf(u"said so"_s), &item), QuoteVerdict::NotFound);
    }

    void aPostMayBeQuotedByItsTitle()
    {
        ResolvedItem item = commentSaying(u"Body."_s);
        item.ref = {Place::Reddit, u"t3_1abc"_s, {}};
        item.threadTitle = u"An AI minister addresses parliament"_s;
        QCOMPARE(verifyQuote(quoteOf(u"An AI minister"_s), &item), QuoteVerdict::Exact);
    }

    void anEmptyEditionLacksItsHeader()
    {
        QStringList checks;
        for (const CheckRow &row : faults(Edition(), {})) {
            checks << row.check;
            QCOMPARE(row.verdict, u"missing"_s);
            QVERIFY(!row.message.isEmpty());
            QCOMPARE(row.position, -1);
        }
        QCOMPARE(checks, (QStringList{u"headline"_s, u"standfirst"_s, u"byline"_s, u"communities"_s, u"date"_s,
                                      u"language"_s, u"key_points"_s, u"body"_s}));
    }

    void faultsNameTheirPlaceInTheManuscript()
    {
        const QString body =
            u"Intro [known](https://redd.it/1abc) [out](https://example.org).\n\n## Empty\n\nNo links, [x]().\n\n"
            "## Second\n\nA [gone](https://redd.it/9zz).\n\n> I said no\n>\n> — [u/name](%1) (3 points)\n\n"
            "[t3_m]: https://redd.it/1m \"Waits\"\n"_s.arg(permalink);
        ResolvedItem comment = commentSaying(u"Nothing of the kind."_s);
        ResolvedItem thread;
        thread.ref = {Place::Reddit, u"t3_1abc"_s, {}};
        const QList<CheckRow> rows = faults(completeEdition(body), {{u"t1_nf0"_s, comment}, {u"t3_1abc"_s, thread}});
        QStringList told;
        for (const CheckRow &row : rows) {
            told << u"%1 %2 %3:%4"_s.arg(row.check, row.verdict).arg(row.line).arg(row.column);
            QVERIFY(row.position >= 0 && !row.message.isEmpty());
        }
        QCOMPARE(told, (QStringList{u"section no-source 15:1"_s, u"material unplaced 27:1"_s, u"link missing 17:11"_s,
                                    u"link unresolved 21:3"_s, u"quote not-found 23:1"_s}));
        QCOMPARE(rows.at(4).level, CheckLevel::Error);
        QCOMPARE(rows.at(4).link, permalink);
    }

    void everyQuoteHasOneRow()
    {
        QFile file(QStringLiteral(MARBRE_SOURCE_DIR "/resources/sample/edition.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<Edition> edition = readManuscript(file.readAll());
        QVERIFY(edition);
        int quotes = 0;
        for (const CheckRow &row : checkEdition(*edition, parseBody(edition->body), {}, 18))
            quotes += row.check == u"quote"_s ? 1 : 0;
        QCOMPARE(quotes, 4);
    }
};

QTEST_APPLESS_MAIN(CheckTest)
#include "checktest.moc"
