// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/quotes/proof.h"
#include "editorial/quotes/proofwords.h"
#include "editorial/quotes/quotetext.h"
#include "editorial/quotes/sentences.h"
#include "editorial/quotes/wordalignment.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

using Kind = QuoteDifference::Kind;

ResolvedItem commentSaying(const QString &words)
{
    ResolvedItem item;
    item.ref = {Place::Reddit, u"t3_1abc"_s, u"t1_nf0"_s};
    item.author = u"Name"_s;
    item.body = words;
    return item;
}

BodyQuote quoteOf(const QString &words)
{
    BodyQuote quote;
    quote.text = words;
    quote.author = u"name"_s;
    return quote;
}

QuoteProof proved(const QString &quoted, const QString &said)
{
    const ResolvedItem item = commentSaying(said);
    return proveQuote(quoteOf(quoted), &item);
}

/// "number 20>30, negation not>": as the quote has it, as the source has it.
QString named(const QuoteProof &proof)
{
    const QStringList kinds{u"number"_s, u"negation"_s, u"words"_s};
    QStringList all;
    for (const SegmentProof &segment : proof.segments) {
        for (const QuoteDifference &difference : segment.differences)
            all << u"%1 %2>%3"_s.arg(kinds.at(int(difference.kind)), difference.quoted, difference.source);
    }
    return all.join(u", "_s);
}

QStringList cut(const QString &text)
{
    QStringList sentences;
    for (const Span &span : sentencesOf(text))
        sentences << text.sliced(span.begin, span.size());
    return sentences;
}

} // namespace

class QuoteProofTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDiffersIsNamed_data()
    {
        QTest::addColumn<QString>("quoted");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("differences");
        const auto row = [](const char *name, const QString &quoted, const QString &said, const QString &verdict,
                            const QString &differences) {
            QTest::newRow(name) << quoted << said << verdict << differences;
        };
        const QString said = u"Well, the project was not limited by 20 billion in spending over the last ten years."_s;
        row("nothing", u"The project was not limited by 20 billion"_s, said, u"exact"_s, QString());
        row("number", u"the project was not limited by 30 billion in spending over the last"_s, said, u"near"_s,
            u"number 30>20"_s);
        row("number, however short", u"limited by 30 billion"_s, said, u"not-found"_s, u"number 30>20"_s);
        row("number word", u"not limited by 20 billion in spending over the last two years"_s, said, u"near"_s,
            u"number two>ten"_s);
        row("number left out", u"the project was not limited by billion in spending over the last ten years"_s, said,
            u"near"_s, u"number >20"_s);
        row("magnitude", u"the project was not limited by 20 million in spending"_s, said, u"near"_s,
            u"number million>billion"_s);
        row("negation left out", u"the project was limited by 20 billion in spending"_s, said, u"near"_s,
            u"negation >not"_s);
        row("negation added", u"Nobody ever liked the new tables here"_s, u"They liked the new tables here a lot"_s,
            u"not-found"_s, u"negation Nobody>, words Nobody ever>They"_s);
        row("contracted", u"I can believe that they sold the whole company"_s,
            u"I can't believe that they sold the whole company"_s, u"near"_s, u"negation can>can't"_s);
        row("French", u"Il est possible de vendre la ville entière"_s,
            u"Il n'est pas possible de vendre la ville entière"_s, u"not-found"_s,
            u"negation >n'est, negation >pas, words Il est>n'est pas"_s);
        row("German", u"Das ist eine gute Idee für uns alle hier im Dorf, sage ich"_s,
            u"Das ist keine gute Idee für uns alle hier im Dorf, sage ich"_s, u"near"_s, u"negation eine>keine"_s);
        row("Spanish", u"Vi a todos en la plaza mayor ayer por la tarde"_s,
            u"No vi a todos en la plaza mayor ayer por la tarde"_s, u"exact"_s, QString());
        row("words changed", u"the project was not limited by 20 billion of spending"_s, said, u"near"_s,
            u"words of>in"_s);
        row("a negation that moved", u"the project was limited not by 20 billion in spending"_s, said, u"near"_s,
            u"negation limited not>not limited"_s);
        row("words left out without a mark", u"the project was not limited in spending over the last ten years"_s, said,
            u"not-found"_s, u"number >20, number >billion, words >by 20 billion"_s);
        row("same number otherwise written", u"about 1,000 people came to the square"_s,
            u"about 1000 people came to the square"_s, u"near"_s, u"words 1,000>1000"_s);
        row("case inside", u"and ai is here to stay for long"_s, u"and AI is here to stay for long"_s, u"near"_s,
            u"words ai>AI"_s);
        row("marks", u"eat grandma while it is warm"_s, u"eat, grandma, while it is warm"_s, u"near"_s,
            u"words eat grandma>eat, grandma, words grandma while>grandma, while"_s);
        row("percentage is a number", u"taxes went up by 5 % in a single year there"_s,
            u"taxes went up by 15% in a single year there"_s, u"near"_s, u"number 5 %>15%"_s);
        row("another order", u"the last ten years […] the project"_s, said, u"near"_s, QString());
        row("left-out negation", u"the project was […] limited by 20 billion"_s, said, u"exact"_s, u"negation >not"_s);
        row("insertion for a negation", u"the project was [barely] limited by 20 billion"_s, said, u"exact"_s,
            u"negation >not"_s);
        row("a long gap may hold negations", u"Well […] the last ten years."_s, said, u"exact"_s, QString());
        row("version", u"we asked GPT-5 about the law of the land"_s, u"we asked GPT-4 about the law of the land"_s,
            u"near"_s, u"number GPT-5>GPT-4"_s);
    }
    void whatDiffersIsNamed()
    {
        QFETCH(QString, quoted);
        QFETCH(QString, said);
        const QuoteProof proof = proved(quoted, said);
        QTEST(quoteVerdictWord(proof.verdict), "verdict");
        QTEST(named(proof), "differences");
    }

    void aQuoteCutsNoWordOrNumber_data()
    {
        QTest::addColumn<QString>("quoted");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("exact");
        QTest::newRow("decimal") << u"it costs 20"_s << u"it costs 20.5 today"_s << false;
        QTest::newRow("thousands") << u"it costs 1"_s << u"it costs 1,000 today"_s << false;
        QTest::newRow("percent") << u"it grew by 5"_s << u"it grew by 5% today"_s << false;
        QTest::newRow("sign") << u"5 points"_s << u"it has -5 points"_s << false;
        QTest::newRow("contraction") << u"we can"_s << u"I think we can't do it"_s << false;
        QTest::newRow("hyphen") << u"profit group"_s << u"a non-profit group"_s << false;
        QTest::newRow("full stop") << u"it costs 20"_s << u"it costs 20. Really."_s << true;
        QTest::newRow("missing space") << u"Then it ended"_s << u"It was good.Then it ended."_s << true;
        QTest::newRow("dash") << u"which failed"_s << u"the plan—which failed—was mine"_s << true;
        QTest::newRow("apostrophe at the end") << u"the users"_s << u"the users' own choice"_s << true;
    }
    void aQuoteCutsNoWordOrNumber()
    {
        QFETCH(QString, quoted);
        QFETCH(QString, said);
        QTEST(proved(quoted, said).verdict == QuoteVerdict::Exact, "exact");
    }

    void theSourcesOwnWordsAreShown()
    {
        const QString said = u"First things first. Nobody *ever* said “twenty” here, Dr. Smith. The end."_s;
        const QuoteProof proof = proved(u"nobody ever said \"thirty\" here, Dr. Smith"_s, said);
        QCOMPARE(proof.segments.size(), 1);
        const SegmentProof &segment = proof.segments.constFirst();
        QCOMPARE(segment.source, u"Nobody ever said “twenty” here, Dr. Smith"_s);
        QCOMPARE(segment.sentence, u"Nobody ever said “twenty” here, Dr. Smith."_s);
        QCOMPARE(segment.sentence.sliced(segment.found.begin, segment.found.size()), segment.source);
    }

    void everySegmentHasItsProof()
    {
        const QuoteProof proof = proved(u"One two three four. […] nine tenths of it [sic] never there at all"_s,
                                        u"One two three four. Five six seven. Nine tenths of it. Eight."_s);
        QCOMPARE(proof.segments.size(), 3);
        QCOMPARE(proof.segments.at(0).verdict, QuoteVerdict::Exact);
        QCOMPARE(proof.segments.at(1).verdict, QuoteVerdict::Exact);
        QCOMPARE(proof.segments.at(2).verdict, QuoteVerdict::NotFound);
        QCOMPARE(proof.verdict, QuoteVerdict::NotFound);
        QVERIFY(proveQuote(quoteOf(u"x"_s), nullptr).segments.isEmpty());
    }

    void anAccountThatIsGoneIsTold()
    {
        ResolvedItem item = commentSaying(u"I said so then."_s);
        item.author.clear();
        QCOMPARE(proveQuote(quoteOf(u"I said so"_s), &item).verdict, QuoteVerdict::Deleted);
        QVERIFY(isAccountGone(quoteOf(u"I said so"_s), item));
        QCOMPARE(proveQuote(quoteOf(u"I said nothing"_s), &item).verdict, QuoteVerdict::NotFound);
        BodyQuote nameless = quoteOf(u"I said so"_s);
        for (const QString &name : {u"[deleted]"_s, u"un compte supprimé"_s, u"A deleted account"_s}) {
            nameless.author = name;
            QCOMPARE(proveQuote(nameless, &item).verdict, QuoteVerdict::Exact);
        }
        item.ref.place = Place::Feed; // many feeds name nobody
        QCOMPARE(proveQuote(quoteOf(u"I said so"_s), &item).verdict, QuoteVerdict::Exact);
    }

    void anyExcerptInWholeWordsIsExactAndAnyChangedOneIsNot()
    {
        const QString said =
            u"The council bought twelve thousand tablets, and nobody asked a teacher. It’s a scandal – but a quiet "
            "one; 3.5 % of the budget isn't small change. *We* paid “gladly” until 2024, didn't we?"_s;
        const WordedPositions positions(said);
        for (quint32 seed = 0; seed < 500; ++seed) {
            QRandomGenerator random(seed);
            const qsizetype first = random.bounded(int(positions.words.size()) - 4);
            const qsizetype last = first + 3 + random.bounded(int(positions.words.size() - first) - 3);
            const QString quoted = positions.slice(first, last);
            QVERIFY2(proved(quoted, said).verdict == QuoteVerdict::Exact, qPrintable(quoted));
            const QString changed = positions.slice(first, last - 1) + u" zebra"_s;
            QVERIFY2(proved(changed, said).verdict != QuoteVerdict::Exact, qPrintable(changed));
        }
    }

    void numbersAreComparedByValue_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("equal");
        QTest::newRow("grouping") << u"1,000"_s << u"1000"_s << true;
        QTest::newRow("Swiss grouping") << u"1'000'000"_s << u"1000000"_s << true;
        QTest::newRow("decimal mark") << u"3,5"_s << u"3.50"_s << true;
        QTest::newRow("word") << u"twenty"_s << u"20"_s << true;
        QTest::newRow("language") << u"zwölf"_s << u"twelve"_s << true;
        QTest::newRow("decimal and whole") << u"3.5"_s << u"35"_s << false;
        QTest::newRow("currency") << u"$20"_s << u"€20"_s << false;
        QTest::newRow("suffix") << u"20k"_s << u"20m"_s << false;
        QTest::newRow("time") << u"10:30"_s << u"10:50"_s << false;
        QTest::newRow("sign") << u"-5"_s << u"5"_s << false;
    }
    void numbersAreComparedByValue()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(!numberKey(one).isEmpty());
        QTEST(numberKey(one) == numberKey(other), "equal");
    }

    void sentencesEndWhereReadersStop_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sentences");
        const auto row = [](const char *name, const QStringList &sentences) {
            QTest::newRow(name) << sentences.join(u' ') << sentences;
        };
        row("plain", {u"One."_s, u"Two!"_s, u"Three?"_s, u"four"_s});
        row("title", {u"Mr. Smith met Dr. Jones."_s, u"They spoke."_s});
        row("initial and country", {u"J. Doe lives in the U.S. Army base."_s, u"I do too."_s});
        row("decimal", {u"It grew 3.5 percent at example.org today."_s, u"Wow."_s});
        row("ellipsis goes on", {u"Well... maybe not."_s, u"Or so…"_s, u"He left."_s});
        row("quote", {u"He said “no.”"_s, u"Then he left."_s});
        row("German", {u"Das gilt z.B. für Dr. Meier."_s, u"Es gilt bzw. galt."_s});
        row("French", {u"M. Dupont et Mme. Durand ont dit oui."_s, u"« Non ! »"_s, u"Voilà."_s});
        row("Spanish", {u"¿Quién lo dijo?"_s, u"El Sr. García, etc. y nadie más."_s});
        row("I", {u"So do I."_s, u"She does not."_s});
        QTest::newRow("paragraphs") << u"no stop\n\nnext"_s << QStringList{u"no stop"_s, u"next"_s};
        QTest::newRow("nothing") << u" \n "_s << QStringList();
    }
    void sentencesEndWhereReadersStop()
    {
        QFETCH(QString, text);
        QTEST(cut(text), "sentences");
    }

    void longTextsAreComparedInTime()
    {
        QString said;
        for (int i = 0; i < 8000; ++i)
            said += u"word%1 "_s.arg(i * 7919 % 3001);
        const QString quoted = said.sliced(2000, 4000) + u"otherwise"_s;
        QCOMPARE(proved(quoted, said).verdict, QuoteVerdict::Near);
        const QString everything = said + u"more"_s; // too much to align: it is still no exact quote
        QCOMPARE(proved(everything, said).verdict, QuoteVerdict::NotFound);
    }

private:
    /// A text's words with the marks between them, to cut excerpts as a careful editor would.
    struct WordedPositions
    {
        ComparedText text;
        QList<ProofWord> words;
        explicit WordedPositions(const QString &said)
            : text(comparedText(said))
            , words(proofWords(text))
        {}
        QString slice(qsizetype first, qsizetype last) const
        {
            return text.readableWords({words.at(first).span.begin, words.at(last - 1).span.end});
        }
    };
};

QTEST_APPLESS_MAIN(QuoteProofTest)
#include "quoteprooftest.moc"
