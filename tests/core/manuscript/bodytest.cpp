// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/body.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

const QString threadLink = u"https://www.reddit.com/r/a/comments/1abc/slug/"_s;
const QString commentLink = threadLink + u"nf0/"_s;

QString cut(const QString &text, Span span)
{
    return text.sliced(span.begin, span.size());
}

} // namespace

class BodyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksAreFoundWhereTheyStand_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("spans"); ///< each link, as it stands
        QTest::addColumn<QStringList>("texts"); ///< the words between its brackets, as they stand
        QTest::newRow("plain") << u"a [b](/c) d"_s << QStringList{u"[b](/c)"_s} << QStringList{u"b"_s};
        QTest::newRow("two") << u"[a](/b) [c](/d)"_s << QStringList{u"[a](/b)"_s, u"[c](/d)"_s}
                             << QStringList{u"a"_s, u"c"_s};
        QTest::newRow("second line") << u"é 😀\n  [b](/c)"_s << QStringList{u"[b](/c)"_s} << QStringList{u"b"_s};
        QTest::newRow("title on the next line")
            << u"[a](/b\n\"t\") [c](/d)"_s << QStringList{u"[a](/b\n\"t\")"_s, u"[c](/d)"_s}
            << QStringList{u"a"_s, u"c"_s};
        QTest::newRow("text over two lines") << u"x\n[a\nb](/c) [d](/e)"_s << QStringList{u"[a\nb](/c)"_s, u"[d](/e)"_s}
                                             << QStringList{u"a\nb"_s, u"d"_s};
        QTest::newRow("in a quote") << u"> a\n> [b](/c)\n[d](/e)"_s << QStringList{u"[b](/c)"_s, u"[d](/e)"_s}
                                    << QStringList{u"b"_s, u"d"_s};
        QTest::newRow("in nested quotes") << u"> > a\n> > [b](/c)\n> [d](/e)"_s
                                          << QStringList{u"[b](/c)"_s, u"[d](/e)"_s} << QStringList{u"b"_s, u"d"_s};
        QTest::newRow("in a list") << u"1. a\n\n   x\n   [b](/c)\n     - y\n[d](/e)"_s
                                   << QStringList{u"[b](/c)"_s, u"[d](/e)"_s} << QStringList{u"b"_s, u"d"_s};
        QTest::newRow("tabs") << u"-\ta\n\n\t> b\n\t> [c](/d)"_s << QStringList{u"[c](/d)"_s} << QStringList{u"c"_s};
        QTest::newRow("after a definition")
            << u"[x]: /y\n[b](/c)"_s << QStringList{u"[b](/c)"_s} << QStringList{u"b"_s};
        QTest::newRow("heading") << u"## A [b](/c) ##"_s << QStringList{u"[b](/c)"_s} << QStringList{u"b"_s};
        QTest::newRow("setext") << u"A\n[b](/c)\n==="_s << QStringList{u"[b](/c)"_s} << QStringList{u"b"_s};
        QTest::newRow("marks in the words")
            << u"[*a* `](` \\] **b**](/c)"_s << QStringList{u"[*a* `](` \\] **b**](/c)"_s}
            << QStringList{u"*a* `](` \\] **b**"_s};
        QTest::newRow("full reference") << u"[a][b]\n\n[b]: /c"_s << QStringList{u"[a][b]"_s} << QStringList{u"a"_s};
        QTest::newRow("collapsed reference") << u"[b][]\n\n[b]: /c"_s << QStringList{u"[b][]"_s} << QStringList{u"b"_s};
        QTest::newRow("shortcut reference") << u"x [b] y\n\n[b]: /c"_s << QStringList{u"[b]"_s} << QStringList{u"b"_s};
        QTest::newRow("autolink") << u"x <https://a.b/> y"_s << QStringList{u"<https://a.b/>"_s}
                                  << QStringList{u"https://a.b/"_s};
        QTest::newRow("code is no link") << u"`[a](/b)` [c](/d)"_s << QStringList{u"[c](/d)"_s} << QStringList{u"c"_s};
        QTest::newRow("image is no link")
            << u"![a [x](/y)](/b) [c](/d)"_s << QStringList{u"[c](/d)"_s} << QStringList{u"c"_s};
        QTest::newRow("image in a link") << u"[![a](/b)](/c)"_s << QStringList{u"[![a](/b)](/c)"_s}
                                         << QStringList{u"![a](/b)"_s};
        QTest::newRow("html") << u"<b\nx='[a](/b)'> [c](/d)"_s << QStringList{u"[c](/d)"_s} << QStringList{u"c"_s};
        QTest::newRow("code over lines") << u"`a\nb` \n[c](/d)"_s << QStringList{u"[c](/d)"_s} << QStringList{u"c"_s};
        QTest::newRow("empty words") << u"[](/c)"_s << QStringList{u"[](/c)"_s} << QStringList{QString()};
        QTest::newRow("parentheses") << u"[a](/b_(c)) d"_s << QStringList{u"[a](/b_(c))"_s} << QStringList{u"a"_s};
        QTest::newRow("CRLF") << u"a\r\n> [b](/c)\r\n> [d](/e)\r\n"_s << QStringList{u"[b](/c)"_s, u"[d](/e)"_s}
                              << QStringList{u"b"_s, u"d"_s};
        QTest::newRow("byte order mark and null")
            << u"\uFEFF"_s + QChar(u'\0') + u"[b](/c)"_s << QStringList{u"[b](/c)"_s} << QStringList{u"b"_s};
    }
    void linksAreFoundWhereTheyStand()
    {
        QFETCH(QString, body);
        QStringList spans;
        QStringList texts;
        const Body parsed = parseBody(body);
        for (int section = -1; section < parsed.sections.size(); ++section) {
            for (const BodyLink &link : parsed.section(section).links) {
                spans << cut(body, link.span);
                texts << cut(body, link.textSpan);
            }
        }
        QTEST(spans, "spans");
        QTEST(texts, "texts");
    }

    void linksTellLineAndColumn()
    {
        const Body body = parseBody(u"😀é [a](/b)\n\n> x\n> [c](/d)"_s);
        QCOMPARE(body.introduction.links.at(0).line, 1);
        QCOMPARE(body.introduction.links.at(0).column, 4);
        QCOMPARE(body.introduction.links.at(1).line, 4);
        QCOMPARE(body.introduction.links.at(1).column, 3);
    }

    void sectionsBeginAtHeadingsOfTheFirstTwoLevels()
    {
        const QString text =
            u"Intro.\n\n## One\n\nA.\n\n### Inner\n\nB.\n\n```\n## code\n```\n\n> ## quoted\n\nTwo\n---\n\nC.\n\n# Three\nD."_s;
        const Body body = parseBody(text);
        QCOMPARE(body.sections.size(), 3);
        QCOMPARE(body.sections.at(0).heading, u"One"_s);
        QCOMPARE(body.sections.at(0).line, 3);
        QCOMPARE(body.sections.at(1).heading, u"Two"_s);
        QCOMPARE(cut(text, body.sections.at(1).headingSpan), u"Two\n---"_s);
        QCOMPARE(cut(text, body.sections.at(1).proseSpan), u"C."_s);
        QCOMPARE(cut(text, body.sections.at(2).span), u"# Three\nD."_s);
        QCOMPARE(cut(text, body.introduction.span), u"Intro.\n\n"_s);
        QCOMPARE(cut(text, body.introduction.proseSpan), u"Intro."_s);
        QCOMPARE(body.sectionAt(0), -1);
        QCOMPARE(body.sectionAt(text.indexOf(u"B."_s)), 0);
        QCOMPARE(body.sectionAt(text.size()), 2);
    }

    void anUnderlinedTitleLeavesTheIntroductionEmpty()
    {
        const Body body = parseBody(u"T\n=\n\na"_s);
        QCOMPARE(body.introduction.span, (Span{0, 0}));
        QCOMPARE(body.sections.at(0).words, 2);
    }

    void definitionsThatNoProseUsesAreMaterial()
    {
        const QString text =
            u"[t3_0]: <%1> 'On the marble'\n\n## One\n\nSee [words][T3_Used] and [t3_s].\n\n[t3_used]: %1\n[t3_s]: %1\n"
            "[t3_abc]: %1 \"A \\\"title\\\" &amp; more\"\n[t1_x]:\n  %2\n  \"words\nfolded\"\n\n```\n[t3_no]: "
            "/x\n```\n\n> [t3_q]: %1\n\n"
            "- item\n\n  [t3_l]: %1\n\n## Two\n\n[t3_p]: %1\ntext after"_s.arg(threadLink, commentLink);
        const Body body = parseBody(text);
        QCOMPARE(body.introduction.material.size(), 1);
        QCOMPARE(body.introduction.material.at(0).title, u"On the marble"_s);
        const QList<BodyMaterial> &material = body.sections.at(0).material;
        QCOMPARE(material.size(), 4);
        QCOMPARE(material.at(0).label, u"t3_abc"_s);
        QCOMPARE(material.at(0).title, u"A \"title\" & more"_s);
        QCOMPARE(material.at(0).ref->thread, u"t3_1abc"_s);
        QVERIFY(!material.at(0).isQuote());
        QCOMPARE(material.at(1).label, u"t1_x"_s);
        QCOMPARE(material.at(1).title, u"words folded"_s);
        QVERIFY(material.at(1).isQuote());
        QCOMPARE(cut(text, material.at(1).span), u"[t1_x]:\n  %1\n  \"words\nfolded\""_s.arg(commentLink));
        QCOMPARE(material.at(2).label, u"t3_q"_s);
        QCOMPARE(material.at(3).label, u"t3_l"_s);
        QCOMPARE(body.sections.at(1).material.size(), 1);
        QCOMPARE(cut(text, body.sections.at(1).proseSpan), u"text after"_s);
        QCOMPARE(body.sections.at(0).links.size(), 2);
        QVERIFY(body.holds(u"t3_1abc"_s));
    }

    void proseEndsBeforeTheMaterial()
    {
        const QString text = u"## One\n\nA.\n\n> q\n\n[t3_a]: /x\n[t3_b]: /y\n\n## Two\n\n[t3_c]: /z\n"_s;
        const Body body = parseBody(text);
        QCOMPARE(cut(text, body.sections.at(0).proseSpan), u"A.\n\n> q"_s);
        QCOMPARE(body.sections.at(1).proseSpan.size(), 0);
        QCOMPARE(body.sections.at(1).proseSpan.begin, body.sections.at(1).headingSpan.end);
    }

    void quotesHaveTheirAttribution_data()
    {
        QTest::addColumn<QString>("attribution");
        QTest::addColumn<QString>("author");
        QTest::addColumn<QString>("score");
        QTest::addColumn<int>("points"); ///< 9999: none
        QTest::newRow("em dash") << u"— [u/name](%1) (45 points)"_s << u"name"_s << u"45 points"_s << 45;
        QTest::newRow("en dash") << u"– [name](%1)"_s << u"name"_s << QString() << 9999;
        QTest::newRow("hyphen") << u"- [u/name](%1) (1 point)"_s << u"name"_s << u"1 point"_s << 1;
        QTest::newRow("hyphen alone") << u"-[/u/name](%1)"_s << u"name"_s << QString() << 9999;
        QTest::newRow("negative") << u"— [u/a-b_c](%1 \"original\") (−3 points)"_s << u"a-b_c"_s << u"−3 points"_s
                                  << -3;
        QTest::newRow("thousands") << u"—[u/n](%1) (1\u202F234 points)"_s << u"n"_s << u"1\u202F234 points"_s << 1234;
        QTest::newRow("rounded") << u"— [u/n](%1) (1.2k)"_s << u"n"_s << u"1.2k"_s << 9999;
        QTest::newRow("no parentheses") << u"— [u/n](%1), 45 points"_s << u"n"_s << u"45 points"_s << 45;
        QTest::newRow("deleted") << u"— [\\[deleted\\]](%1) (4 points)"_s << u"[deleted]"_s << u"4 points"_s << 4;
        QTest::newRow("no link") << u"— u/name (3 points)"_s << u"name"_s << u"3 points"_s << 3;
        QTest::newRow("deleted, no link") << u"— [deleted]"_s << u"[deleted]"_s << QString() << 9999;
    }
    void quotesHaveTheirAttribution()
    {
        QFETCH(QString, attribution);
        const QString text = u"## S\n\n> One *two*.\n> same\n>\n> Three  \n> four\n>\n> %1\n\nafter"_s.arg(
            attribution.contains(u"%1"_s) ? attribution.arg(commentLink) : attribution);
        const Body body = parseBody(text);
        QCOMPARE(body.sections.at(0).quotes.size(), 1);
        const BodyQuote &quote = body.sections.at(0).quotes.at(0);
        QCOMPARE(quote.text, u"One two. same\n\nThree\nfour"_s);
        QTEST(quote.author, "author");
        QTEST(quote.score, "score");
        QTEST(quote.points.value_or(9999), "points");
        QCOMPARE(quote.line, 3);
        QCOMPARE(quote.column, 1);
        QVERIFY(cut(text, quote.span).startsWith(u"> One"_s));
        QVERIFY(!cut(text, quote.span).contains(u"after"_s));
        QCOMPARE(cut(text, quote.wordsSpan), u"> One *two*.\n> same\n>\n> Three  \n> four"_s);
        QCOMPARE(body.sections.at(0).links.size(), 0);
        if (attribution.contains(u"%1"_s)) {
            QCOMPARE(quote.permalink, commentLink);
            QCOMPARE(quote.ref->comment, u"t1_nf0"_s);
            QCOMPARE(quote.verbatim(), quote.original.isEmpty() ? quote.text : u"original"_s);
        }
        QCOMPARE(body.words, 7);
    }

    void otherBlockQuotesAreProse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no attribution") << u"> a [b](/c)"_s;
        QTest::newRow("attribution alone") << u"> — [u/n](/c)"_s;
        QTest::newRow("dash begins a sentence") << u"> a\n>\n> — and then he said that [this](/c) was it"_s;
        QTest::newRow("words before the link") << u"> a\n>\n> by [u/n](/c)"_s;
        QTest::newRow("list of two") << u"> a\n>\n> - [u/n](/c)\n> - x"_s;
    }
    void otherBlockQuotesAreProse()
    {
        QFETCH(QString, text);
        const Body body = parseBody(text);
        QCOMPARE(body.introduction.quotes.size(), 0);
        QCOMPARE(body.introduction.links.size(), 1);
    }

    void sourcesComeInTheOrderOfFirstCitation()
    {
        const Body body =
            parseBody(u"[a](https://redd.it/x1)\n\n> q\n>\n> — [u/n](%1)\n\n[b](https://old.reddit.com/comments/x2) "
                      "[c](https://redd.it/x1?utm_source=s)\n\n[t3_m]: https://redd.it/x3\n"_s.arg(commentLink));
        QStringList ids;
        for (const ItemRef &ref : body.sources())
            ids << ref.id();
        QCOMPARE(ids, (QStringList{u"t3_x1"_s, u"t3_1abc"_s, u"t3_x2"_s}));
        QVERIFY(body.holds(u"t3_x3"_s));
        QVERIFY(body.holds(u"t1_nf0"_s));
        QVERIFY(!body.holds(u"t3_x4"_s));
    }

    void wordsAreCountedAsReadersDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::newRow("none") << u" — … ! "_s << 0;
        QTest::newRow("French elision") << u"L’IA, c'est-à-dire « l’intelligence »"_s << 3;
        QTest::newRow("English") << u"It's a well-known 20 billion deal – isn’t it?"_s << 8;
        QTest::newRow("decomposed accents") << u"e\u0301te\u0301"_s << 1;
        QTest::newRow("trailing apostrophe") << u"the users' own"_s << 3;
        QTest::newRow("double hyphen") << u"one--two"_s << 2;
        QTest::newRow("letters beyond the first plane") << u"𝒜𝒷 😀 c"_s << 2;
    }
    void wordsAreCountedAsReadersDo()
    {
        QFETCH(QString, text);
        QTEST(countWords(text), "words");
    }

    void everyCommonMarkExampleFindsItsLinks()
    {
        QFile file(qEnvironmentVariable("MARBRE_DATA") + u"/markdown/commonmark/spec.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The CommonMark examples are not there (MARBRE_DATA)");
        for (const QJsonValue &example : QJsonDocument::fromJson(file.readAll()).array()) {
            const QString text = example[u"markdown"].toString();
            const Body body = parseBody(text);
            for (int i = -1; i < body.sections.size(); ++i) {
                for (const BodyLink &link : body.section(i).links) {
                    const QString as = cut(text, link.span);
                    QVERIFY2((as.startsWith(u'[') && (as.endsWith(u')') || as.endsWith(u']'))) ||
                                 (as.startsWith(u'<') && as.endsWith(u'>')),
                             qPrintable(u"%1 in\n%2"_s.arg(as, text)));
                }
            }
        }
    }

    void parsingIsLinear_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("prose") << u"Une phrase avec [un lien](https://redd.it/x1) et « des mots ».\n\n"_s;
        QTest::newRow("sections") << u"## Titre\n\nUne phrase.\n\n"_s;
        QTest::newRow("one paragraph") << u"mot [lien](/x) *fort*\n"_s;
        QTest::newRow("one line") << u"mot [lien](/x) *fort* "_s;
        QTest::newRow("definitions") << u"[t3_a]: /x 'title'\n"_s;
        QTest::newRow("open brackets") << u"["_s;
        QTest::newRow("quote marks") << u">"_s;
        QTest::newRow("nested lists") << u"- "_s;
    }
    void parsingIsLinear()
    {
        QFETCH(QString, piece);
        const auto time = [&piece](qsizetype size) {
            const QString text = piece.repeated(size / piece.size());
            QElapsedTimer timer;
            timer.start();
            parseBody(text);
            return timer.nsecsElapsed();
        };
        time(20'000);
        const qint64 small = time(40'000);
        const qint64 large = time(320'000);
        QVERIFY2(large < 25 * small + 20'000'000, qPrintable(u"%1 then %2 ns"_s.arg(small).arg(large)));
    }

    void benchmarkAnEditionOfTwelveKilobytes()
    {
        QFile file(QStringLiteral(MARBRE_SOURCE_DIR "/resources/sample/edition.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QBENCHMARK
        {
            parseBody(text);
        }
    }
};

QTEST_APPLESS_MAIN(BodyTest)
#include "bodytest.moc"
