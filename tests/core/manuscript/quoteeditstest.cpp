// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/quoteedits.h"
#include "manuscript/attributionstyle.h"
#include "manuscript/markdowntext.h"
#include "manuscriptgenerator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

constexpr quint32 bodies = 3000;
const QString permalink = u"https://www.reddit.com/r/a/comments/1zz/slug/nf9/"_s;

/// Every quote of a body with its place.
struct PlacedQuote
{
    int section = -1;
    int index = 0;
    BodyQuote quote;
};

QList<PlacedQuote> quotesOf(const QString &text)
{
    const Body body = parseBody(text);
    QList<PlacedQuote> quotes;
    for (int section = -1; section < body.sections.size(); ++section) {
        const QList<BodyQuote> &here = body.section(section).quotes;
        for (int index = 0; index < here.size(); ++index)
            quotes << PlacedQuote{section, index, here.at(index)};
    }
    return quotes;
}

/// All that a translation leaves alone.
QString identity(const BodyQuote &quote)
{
    return QStringList{quote.author, quote.permalink, quote.score}.join(u'|');
}

Piece piece(std::optional<int> points = 45)
{
    Piece piece;
    piece.permalink = permalink;
    piece.ref = *itemRefFromUrl(permalink);
    piece.words = u"Words."_s;
    piece.author = u"some_name"_s;
    piece.points = points;
    return piece;
}

AttributionStyle styled(const QString &pattern)
{
    AttributionStyle style;
    style.pattern = pattern;
    return style;
}

} // namespace

class QuoteEditsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreJoinedWhereSomeAreLeftOut_data()
    {
        QTest::addColumn<QString>("source"); ///< the stretches between ‹ and ›
        QTest::addColumn<QString>("quoted");
        QTest::newRow("one") << u"He said ‹it was late›."_s << u"it was late"_s;
        QTest::newRow("two") << u"‹One.› Two. ‹Three.›"_s << u"One. […] Three."_s;
        QTest::newRow("nothing left out") << u"‹One.› ‹Two.›"_s << u"One. Two."_s;
        QTest::newRow("only marks left out") << u"‹One› – ‹two›"_s << u"One – two"_s;
        QTest::newRow("paragraphs") << u"‹One.›\n\n‹Two.›"_s << u"One.\n\nTwo."_s;
        QTest::newRow("cut words are whole") << u"It ca‹n't be w›rong."_s << u"can't be wrong"_s;
        QTest::newRow("cut numbers are whole") << u"about 1‹,0›00.5 people"_s << u"1,000.5"_s;
        QTest::newRow("cut decimals end a sentence") << u"it was ‹1›. Then"_s << u"1"_s;
        QTest::newRow("spaces at the ends") << u"One‹ two ›three"_s << u"two"_s;
        QTest::newRow("an insertion of its own")
            << u"‹He [the king] left.› Well. ‹Gone.›"_s << u"He [the king] left. […] Gone."_s;
        QTest::newRow("nothing") << u"One ‹› two"_s << QString();
    }
    void wordsAreJoinedWhereSomeAreLeftOut()
    {
        QFETCH(QString, source);
        QString text;
        QList<Span> spans;
        for (const QChar c : std::as_const(source)) {
            if (c == u'‹')
                spans << Span{text.size(), text.size()};
            else if (c == u'›')
                spans.last().end = text.size();
            else
                text += c;
        }
        QTEST(quotedFrom(text, spans), "quoted");
        std::ranges::reverse(spans);
        QTEST(quotedFrom(text, spans), "quoted");
    }

    void stretchesMayOverlapAndReachBeyondTheText()
    {
        QCOMPARE(quotedFrom(u"One two three."_s, {{4, 7}, {0, 5}}), u"One two"_s);
        QCOMPARE(quotedFrom(u"One two."_s, {{-5, 3}, {4, 99}}), u"One two."_s);
        QCOMPARE(quotedFrom(u"One."_s, {{9, 12}, {3, 1}}), QString());
        QCOMPARE(quotedFrom(QString(), {{0, 4}}), QString());
    }

    void aTranslationNeverChangesTheOriginalAndCanBeTakenAway()
    {
        int translated = 0;
        for (quint32 seed = 0; seed < bodies; ++seed) {
            ManuscriptGenerator generator(seed);
            const QString body = generator.body();
            const QList<PlacedQuote> before = quotesOf(body);
            if (before.isEmpty())
                continue;
            const int chosen = generator.below(int(before.size()));
            const PlacedQuote &place = before.at(chosen);
            const QString words = generator.text() + u'x';
            const TextEdits edits = setTranslation(body, place.section, place.index, words);
            if (edits.isEmpty())
                continue;
            ++translated;
            const QString after = applied(edits, body);
            const QString where = u"seed %1\n%2\n=>\n%3"_s.arg(seed).arg(body, after);
            QVERIFY2(applied(inverse(edits, body), after) == body, qPrintable(where));
            const QList<PlacedQuote> quotes = quotesOf(after);
            QVERIFY2(quotes.size() == before.size(), qPrintable(where));
            for (int i = 0; i < quotes.size(); ++i) {
                const BodyQuote &was = before.at(i).quote;
                const BodyQuote &is = quotes.at(i).quote;
                QVERIFY2(identity(is) == identity(was), qPrintable(where));
                QVERIFY2(is.verbatim().simplified() == was.verbatim().simplified(), qPrintable(where));
                QVERIFY2(is.text == (i == chosen ? quotedWords(words) : was.text), qPrintable(where));
            }
            const TextEdits clearing = setTranslation(after, place.section, place.index, QString());
            const BodyQuote cleared = quotesOf(applied(clearing, after)).at(chosen).quote;
            QVERIFY2(cleared.original.isEmpty(), qPrintable(where));
            QVERIFY2(cleared.text.simplified() == place.quote.verbatim().simplified(), qPrintable(where));
        }
        QVERIFY2(translated > 500, qPrintable(QString::number(translated)));
    }

    void onlyTheWordsAndTheTitleChange()
    {
        const QString body = u"A.\n\n>  One *two*\n> three.\n>\n> —  [/u/n]( %1 ), 3 points\n\nB."_s.arg(permalink);
        const QString translated = applied(setTranslation(body, -1, 0, u"Un deux\n\ntrois."_s), body);
        QCOMPARE(
            translated,
            u"A.\n\n> Un deux\n>\n> trois.\n>\n> —  [/u/n](%1 \"One two three.\"), 3 points\n\nB."_s.arg(permalink));
        QVERIFY(setTranslation(translated, -1, 0, u"Un deux\n\ntrois."_s).isEmpty());
        QCOMPARE(applied(setTranslation(translated, -1, 0, u" \n"_s), translated),
                 u"A.\n\n> One two three.\n>\n> —  [/u/n](%1), 3 points\n\nB."_s.arg(permalink));
    }

    void whatCannotKeepAnOriginalIsLeftAlone_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("no link") << u"> w\n>\n> — u/name (3 points)"_s;
        QTest::newRow("in a list") << u"- > w\n  >\n  > — [u/n](%1)"_s;
        QTest::newRow("no quote") << u"> w"_s;
        QTest::newRow("nothing") << QString();
    }
    void whatCannotKeepAnOriginalIsLeftAlone()
    {
        QFETCH(QString, body);
        body.replace(u"%1"_s, permalink);
        QVERIFY(setTranslation(body, -1, 0, u"t"_s).isEmpty());
        QVERIFY(setTranslation(body, 4, 0, u"t"_s).isEmpty());
        QVERIFY(setTranslation(body, -1, -1, u"t"_s).isEmpty());
    }

    void codeRightBeforeTheAttributionIsReplaced()
    {
        const QString body = u"> ```\n> code\n> ```\n> — [u/n](%1)"_s.arg(permalink);
        const QString after = applied(setTranslation(body, -1, 0, u"mots"_s), body);
        QCOMPARE(quotesOf(after).constFirst().quote.text, u"mots"_s);
        QCOMPARE(quotesOf(after).constFirst().quote.original, u"code"_s);
    }

    void aReferenceBecomesALinkOfItsOwn()
    {
        const QString body = u"> w\n>\n> — [u/n][a] (3 points)\n\n[a]: %1"_s.arg(permalink);
        const QString after = applied(setTranslation(body, -1, 0, u"mots"_s), body);
        QCOMPARE(quotesOf(after).constFirst().quote.original, u"w"_s);
        QCOMPARE(quotesOf(after).constFirst().quote.permalink, permalink);
    }

    void anAttributionIsWordedByItsPattern_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("points");      ///< 9999: none
        QTest::addColumn<QString>("written"); ///< with the link as @
        QTest::newRow("default") << AttributionStyle().pattern << u"en"_s << 45 << u"— [u/some\\_name]@ (45 points)"_s;
        QTest::newRow("singular") << AttributionStyle().pattern << u"fr"_s << 1 << u"— [u/some\\_name]@ (1 point)"_s;
        QTest::newRow("zero in French") << u"u/{author} ({score})"_s << u"fr"_s << 0
                                        << u"— [u/some\\_name]@ (0 point)"_s;
        QTest::newRow("unknown") << AttributionStyle().pattern << u"fr"_s << 9999 << u"— [u/some\\_name]@"_s;
        QTest::newRow("German") << u"{author}, {score} Punkt"_s << u"de"_s << 2 << u"— [some\\_name]@, 2 Punkte"_s;
        QTest::newRow("dot") << u"/u/{author} · {score}"_s << u"es-MX"_s << -3 << u"— [/u/some\\_name]@ · -3 puntos"_s;
        QTest::newRow("dot, unknown") << u"{author} · {score}"_s << u"es"_s << 9999 << u"— [some\\_name]@"_s;
        QTest::newRow("no score wanted") << u"{author}"_s << u"en"_s << 45 << u"— [some\\_name]@"_s;
        QTest::newRow("faulty") << u"by {author}"_s << u"en"_s << 45 << u"— [u/some\\_name]@ (45 points)"_s;
    }
    void anAttributionIsWordedByItsPattern()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, language);
        QFETCH(int, points);
        QFETCH(QString, written);
        const Piece quote = piece(points == 9999 ? std::nullopt : std::optional(points));
        QString expected = written.replace(u'@', u'(' + permalink + u')');
        const QString text = attribution(quote, language, styled(pattern));
        QCOMPARE(text.size(), expected.remove(u'\\').size()); // an underscore inside a word needs no escape
        QCOMPARE(text, expected);
    }

    void whatAPatternWritesReadsBack_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("good");
        for (const char *good : {"u/{author} ({score} points)", "u/{author} ({score})", "{author}", "/u/{author}",
                                 "{author} ({score} point)", "{author}, {score}", "u/{author} · {score} Points",
                                 " u/{author} — {score} ", "{author}({score})"})
            QTest::newRow(good) << QString::fromUtf8(good) << true;
        for (const char *bad :
             {"", "{score}", "by {author}", "@{author}", "{author} {author}", "{author} ({score} votes)",
              "{author} on reddit ({score})", "{author} ({score}", "{author} {score})", "{author} ({score}) {score}",
              "{author} ({points})", "**{author}**", "{author} [{score}]", "{author}\n({score})x", "u/{Author}"})
            QTest::newRow(qPrintable(u"bad: "_s + QString::fromUtf8(bad))) << QString::fromUtf8(bad) << false;
    }
    void whatAPatternWritesReadsBack()
    {
        QFETCH(QString, pattern);
        QFETCH(bool, good);
        const std::optional<QString> fault = patternFault(pattern, u"en"_s);
        QCOMPARE(!fault, good);
        QVERIFY(good || !fault->isEmpty());
        // also a faulty one writes only what reads back
        for (const bool linked : {true, false}) {
            for (const std::optional<int> points :
                 {std::optional<int>(), std::optional(0), std::optional(-1), std::optional(1), std::optional(12345)}) {
                Piece quote = piece(points);
                if (!linked)
                    quote.permalink.clear();
                const QString text = applied(insertQuote(QString(), 0, quote, u"en"_s, styled(pattern)), QString());
                const QList<PlacedQuote> quotes = quotesOf(text);
                QVERIFY2(quotes.size() == 1, qPrintable(text));
                QCOMPARE(quotes.constFirst().quote.author, u"some_name"_s);
                QCOMPARE(quotes.constFirst().quote.permalink, quote.permalink);
                const bool scored = good ? pattern.contains(u"{score}"_s) : true;
                QCOMPARE(quotes.constFirst().quote.points, scored ? points : std::nullopt);
                QCOMPARE(quotes.constFirst().quote.score, scored && points ? pointsText(*points, u"en"_s) : QString());
            }
        }
    }

    void whoIsGoneIsNamedByTheRule()
    {
        AttributionStyle style;
        QCOMPARE(nameFor(style, u"fr"_s, u"jo"_s, true), u"jo"_s);
        QCOMPARE(nameFor(style, u"fr"_s, u"jo"_s, false), u"jo"_s);
        style.gone = AttributionStyle::Gone::Anonymous;
        QCOMPARE(nameFor(style, u"fr-CA"_s, u"jo"_s, true), u"un compte supprimé"_s);
        QCOMPARE(nameFor(style, u"fr"_s, u"jo"_s, false), u"jo"_s);
        style.gone = AttributionStyle::Gone::Ask;
        QCOMPARE(nameFor(style, u"fr"_s, u"jo"_s, true), std::nullopt);

        Piece quote = piece();
        quote.author.clear();
        QCOMPARE(quotesOf(u"> w\n>\n> "_s + attribution(quote, u"de"_s, AttributionStyle())).constFirst().quote.author,
                 u"[deleted]"_s);
        style.gone = AttributionStyle::Gone::Anonymous;
        const QString text = attribution(quote, u"de"_s, style);
        QVERIFY(!text.contains(u"u/"_s + anonymousName(u"de"_s)));
        const QString author = quotesOf(u"> w\n>\n> "_s + text).constFirst().quote.author;
        QCOMPARE(author, u"ein gelöschtes Konto"_s);
        QVERIFY(isNobody(author));
        QVERIFY(isNobody(anonymousName(u"ja"_s)));
        QVERIFY(!isNobody(u"some_name"_s));
    }

    void aStyleIsKeptAsJson()
    {
        AttributionStyle style = styled(u"{author}, {score}"_s);
        for (const auto gone :
             {AttributionStyle::Gone::LastKnown, AttributionStyle::Gone::Anonymous, AttributionStyle::Gone::Ask}) {
            style.gone = gone;
            QCOMPARE(attributionFromJson(attributionToJson(style), u"en"_s), style);
        }
        for (const QString &language : {u"de"_s, u"fr-CA"_s, u"pl"_s, u"ja"_s})
            QVERIFY(!patternFault(AttributionStyle().pattern, language));
        QCOMPARE(attributionFromJson({}, u"en"_s), AttributionStyle());
        QCOMPARE(attributionFromJson("[1", u"en"_s), AttributionStyle());
        const QByteArray faulty = "{\"pattern\": \"by {author}\", \"gone\": \"later\", \"more\": 1}";
        QCOMPARE(attributionFromJson(faulty, u"en"_s), AttributionStyle());
        const QByteArray german = "{\"pattern\": \"{author} ({score} Punkte)\"}";
        QCOMPARE(attributionFromJson(german, u"fr"_s), AttributionStyle());
        QCOMPARE(attributionFromJson(german, u"de"_s).pattern, u"{author} ({score} Punkte)"_s);
    }
};

QTEST_APPLESS_MAIN(QuoteEditsTest)
#include "quoteeditstest.moc"
