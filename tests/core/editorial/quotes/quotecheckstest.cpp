// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/preflight/preflight.h"
#include "editorial/quotes/translation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

const QString permalink = u"https://www.reddit.com/r/a/comments/1abc/slug/nf0/"_s;
constexpr Instant noon = Instant(std::chrono::seconds(1'758'456'000));

/// An edition of one quote, and what the desk knows of its comment.
struct QuotedComment
{
    CheckContext context;

    QuotedComment(const QString &quote, const QString &attribution, const QString &said)
    {
        context.edition.language = u"fr"_s;
        context.edition.body = u"Intro.\n\n> %1\n>\n> — %2"_s.arg(quote, attribution.arg(permalink));
        context.body = parseBody(context.edition.body);
        context.now = noon;
        ResolvedItem item;
        item.ref = {Place::Reddit, u"t3_1abc"_s, u"t1_nf0"_s};
        item.author = u"name"_s;
        item.body = said;
        item.score = {ScoreState::Known, 45, noon - std::chrono::hours(2)};
        context.items.insert(u"t1_nf0"_s, item);
    }
    ResolvedItem &item() { return context.items[u"t1_nf0"_s]; }
    CheckRow score() const { return only(checkScores(context)); }
    CheckRow quote() const { return only(checkQuotes(context)); }
    CheckRow translation() const { return only(checkTranslations(context)); }

    static CheckRow only(const QList<CheckRow> &rows)
    {
        CheckRow none;
        none.verdict = u"%1 rows"_s.arg(rows.size());
        return rows.size() == 1 ? rows.constFirst() : none;
    }
};

QuotedComment scored(const QString &score)
{
    return QuotedComment(u"Il dit oui."_s, u"[u/name](%1)"_s + (score.isEmpty() ? score : u" (%1)"_s.arg(score)),
                         u"Il dit oui."_s);
}

} // namespace

class QuoteChecksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberOrNegationThatDiffersIsAnError_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("named");
        QTest::newRow("exact") << u"They never paid the 300 workers of the old quarry"_s << int(CheckLevel::Ok)
                               << QString();
        QTest::newRow("word") << u"They never paid the 300 miners of the old quarry"_s << int(CheckLevel::Warning)
                              << u"miners"_s;
        QTest::newRow("number") << u"They never paid the 30 workers of the old quarry"_s << int(CheckLevel::Error)
                                << u"“30”"_s;
        QTest::newRow("negation") << u"They paid the 300 workers of the old quarry"_s << int(CheckLevel::Error)
                                  << u"“never”"_s;
        QTest::newRow("left-out negation")
            << u"They […] paid the 300 workers"_s << int(CheckLevel::Warning) << u"“never”"_s;
    }
    void aNumberOrNegationThatDiffersIsAnError()
    {
        QFETCH(QString, quote);
        QFETCH(QString, named);
        const QuotedComment given(quote, u"[u/name](%1)"_s, u"They never paid the 300 workers of the old quarry."_s);
        const CheckRow row = given.quote();
        QTEST(int(row.level), "level");
        QVERIFY2(row.message.contains(named), qPrintable(row.message));
        QVERIFY(row.message.isEmpty() == (row.level == CheckLevel::Ok));
    }

    void theEvidenceIsTheSourcesSentence()
    {
        const QuotedComment given(u"three pence a day"_s, u"[u/name](%1)"_s,
                                  u"Work was hard. They got two pence a day. Nobody complained."_s);
        const CheckRow row = given.quote();
        QCOMPARE(row.verdict, u"not-found"_s);
        QCOMPARE(row.evidence.size(), 1);
        const Evidence &evidence = row.evidence.constFirst();
        QCOMPARE(evidence.sentence, u"They got two pence a day."_s);
        QCOMPARE(evidence.sentence.sliced(evidence.words.begin, evidence.words.size()), u"two pence a day"_s);
        QCOMPARE(evidence.item.comment, u"t1_nf0"_s);
        QCOMPARE(given.context.edition.body.sliced(row.position, row.end - row.position).first(2), u"> "_s);
    }

    void aPrintedScoreIsComparedWithTheReading_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<int>("level");
        const int ok = int(CheckLevel::Ok);
        const int warning = int(CheckLevel::Warning);
        const int known = int(ScoreState::Known);
        QTest::newRow("as read") << u"45 points"_s << known << 2 << u"ok"_s << ok;
        QTest::newRow("still moving") << u"45 points"_s << int(ScoreState::Unsettled) << 2 << u"ok"_s << ok;
        QTest::newRow("moved") << u"44 points"_s << known << 2 << u"differs"_s << warning;
        QTest::newRow("just young enough") << u"45 points"_s << known << 23 << u"ok"_s << ok;
        QTest::newRow("old") << u"45 points"_s << known << 24 << u"stale"_s << warning;
        QTest::newRow("moved and old") << u"7 points"_s << known << 99 << u"differs"_s << warning;
        QTest::newRow("hidden") << u"45 points"_s << int(ScoreState::Hidden) << 2 << u"unknown"_s << warning;
        QTest::newRow("never said") << u"45 points"_s << int(ScoreState::None) << 2 << u"unknown"_s << warning;
        QTest::newRow("unknown printed as zero")
            << u"0 point"_s << int(ScoreState::None) << 2 << u"unknown"_s << int(CheckLevel::Error);
        QTest::newRow("rounded") << u"0,05k"_s << known << 2 << u"differs"_s << warning;
        QTest::newRow("none printed") << QString() << known << 2 << u"0 rows"_s << ok;
    }
    void aPrintedScoreIsComparedWithTheReading()
    {
        QFETCH(QString, printed);
        QFETCH(int, state);
        QFETCH(int, hours);
        QuotedComment given = scored(printed);
        given.item().score = {ScoreState(state), 45, noon - std::chrono::hours(hours)};
        const CheckRow row = given.score();
        QTEST(row.verdict, "verdict");
        QTEST(int(row.level), "level");
        if (row.position < 0)
            return;
        QCOMPARE(given.context.edition.body.sliced(row.position, row.end - row.position), printed);
        QVERIFY(row.message.isEmpty() == (row.level == CheckLevel::Ok));
    }

    void aRoundedScoreStandsForWhatItRounds()
    {
        QuotedComment given = scored(u"1.2k"_s);
        given.item().score.value = 1234;
        QCOMPARE(given.score().verdict, u"ok"_s);
        given.item().score.value = 1420;
        QCOMPARE(given.score().verdict, u"differs"_s);
    }

    void theAgeOfAScoreIsSaid()
    {
        QuotedComment given = scored(u"45 points"_s);
        given.context.rules.scoreHours = 3;
        given.item().score.read = noon - std::chrono::hours(30);
        QVERIFY2(given.score().message.contains(u"30"_s), qPrintable(given.score().message));
        given.item().score.read = noon - std::chrono::hours(24 * 9);
        QVERIFY2(given.score().message.contains(u" 9 "_s), qPrintable(given.score().message));
        given.item().score.read.reset();
        QCOMPARE(given.score().verdict, u"stale"_s);
        given.context.items.clear();
        QCOMPARE(given.score().verdict, u"unknown"_s);
    }

    void aTranslationIsToDoThenDraftThenReviewed()
    {
        const QString english = u"I do not believe that the people of this town will ever pay for it."_s;
        const QString french = u"Je ne crois pas que les gens de cette ville paieront un jour."_s;
        const QuotedComment untranslated(english, u"[u/name](%1)"_s, english);
        QCOMPARE(untranslated.translation().verdict, u"to-do"_s);
        QCOMPARE(untranslated.translation().level, CheckLevel::Warning);

        QuotedComment translated(french, u"[u/name](%1 \""_s + english + u"\")"_s, english);
        QCOMPARE(translated.translation().verdict, u"draft"_s);
        QCOMPARE(translated.translation().evidence.constFirst().sentence, english);
        const BodyQuote quote = translated.context.body.introduction.quotes.constFirst();
        translated.context.edition.reviewed = {reviewMark(quote)};
        QCOMPARE(translated.translation().verdict, u"reviewed"_s);
        QCOMPARE(translated.translation().level, CheckLevel::Ok);

        const QuotedComment own(french, u"[u/name](%1)"_s, french);
        QCOMPARE(own.translation().verdict, u"0 rows"_s);
    }

    void aReviewEndsWhenEitherWordingChanges()
    {
        BodyQuote quote;
        quote.ref = ItemRef{Place::Reddit, u"t3_1abc"_s, u"t1_nf0"_s};
        quote.text = u"Il dit « oui »."_s;
        quote.original = u"He says “yes”."_s;
        const QString mark = reviewMark(quote);
        QVERIFY(mark.startsWith(u"t1_nf0 "_s));
        BodyQuote other = quote;
        other.text = u"Il dit “oui”."_s; // typography is no other wording
        QCOMPARE(reviewMark(other), mark);
        other.text = u"Il dit « non »."_s;
        QVERIFY(reviewMark(other) != mark);
        other = quote;
        other.original = u"He says “no”."_s;
        QVERIFY(reviewMark(other) != mark);
        other = quote;
        std::swap(other.text, other.original);
        QVERIFY(reviewMark(other) != mark);
    }
};

QTEST_APPLESS_MAIN(QuoteChecksTest)
#include "quotecheckstest.moc"
