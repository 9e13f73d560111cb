// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rereading.h"

#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

namespace {

const QString text =
    u"Intro.\n\n## One\n\n> Words that stand.\n>\n> — [u/anna](https://www.reddit.com/r/a/comments/abc/t/def/) (45 "
    u"points)\n\nProse with [a link](https://www.reddit.com/r/a/comments/xyz/t/).\n\n> No points here.\n>\n> — "
    u"[u/ben](https://www.reddit.com/r/a/comments/abc/t/ghi/)\n"_s;

QString updated(const QString &id, int points, const QString &language = u"en"_s)
{
    const QList<BodyQuote> quotes = quotesOf(parseBody(text), id);
    return quotes.size() == 1 ? applied(attributionEdit(text, quotes.first(), points, language), text) : QString();
}

Score known(int points)
{
    return {ScoreState::Known, points, std::nullopt};
}

} // namespace

class RereadingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void otherPointsReplaceThoseInTheAttributionAlone();
    void theSamePointsChangeNothing();
    void anAttributionWithoutPointsGetsThem();
    void theEditionsLanguageWritesThePoints();
    void anItemIsFoundByItsQuoteOrItsLink();
    void unknownPointsAreNeverZero();
    void wordsAndDeletionsAreGraveAndPointsAreNot();
    void theSummaryCountsWhatCouldNotBeRead();
};

void RereadingTest::otherPointsReplaceThoseInTheAttributionAlone()
{
    QString expected = text;
    QCOMPARE(updated(u"t1_def"_s, 61), expected.replace(u"(45 points)"_s, u"(61 points)"_s));
}

void RereadingTest::theSamePointsChangeNothing()
{
    QCOMPARE(updated(u"t1_def"_s, 45), text);
}

void RereadingTest::anAttributionWithoutPointsGetsThem()
{
    QString expected = text;
    QCOMPARE(updated(u"t1_ghi"_s, -2), expected.replace(u"/ghi/)"_s, u"/ghi/) (%1)"_s.arg(pointsText(-2, u"en"_s))));
    const QList<BodyQuote> quotes = quotesOf(parseBody(updated(u"t1_ghi"_s, -2)), u"t1_ghi"_s);
    QCOMPARE(quotes.first().points, std::optional(-2));
}

void RereadingTest::theEditionsLanguageWritesThePoints()
{
    QVERIFY(updated(u"t1_def"_s, 61, u"de"_s).contains(u'(' + pointsText(61, u"de"_s) + u')'));
}

void RereadingTest::anItemIsFoundByItsQuoteOrItsLink()
{
    const Body body = parseBody(text);
    QVERIFY(QStringView(text).mid(placeOf(body, u"t1_def"_s)).startsWith(u"> Words that stand"_s));
    QVERIFY(QStringView(text).mid(placeOf(body, u"t3_xyz"_s)).startsWith(u"[a link]"_s));
    QVERIFY(QStringView(text).mid(placeOf(body, u"t3_abc"_s)).startsWith(u"> Words"_s)); // only its comments are quoted
    QCOMPARE(placeOf(body, u"t1_other"_s), -1);
}

void RereadingTest::unknownPointsAreNeverZero()
{
    QVERIFY(scoreChangeSentence({}, {}).isEmpty());
    QVERIFY(scoreChangeSentence({ScoreState::Hidden, 7, {}}, {}).isEmpty());
    QVERIFY(!scoreChangeSentence(known(12), {}).contains(u'0'));
    QVERIFY(scoreChangeSentence({}, known(3)).contains(u"unknown before"_s));
    QCOMPARE(scoreChangeSentence(known(12), known(12)), u"still 12 points"_s);
    QCOMPARE(scoreChangeSentence(known(12), known(61)), u"12 points, now 61 points"_s);
}

void RereadingTest::wordsAndDeletionsAreGraveAndPointsAreNot()
{
    RereadChange change;
    change.before = known(1);
    change.after = known(90);
    QVERIFY(!isGrave(change));
    QVERIFY(presenceChangeSentence(change).isEmpty());
    RereadChange edited = change;
    edited.wordsBefore = u"a"_s;
    edited.wordsAfter = u"b"_s;
    QVERIFY(isGrave(edited));
    RereadChange gone = change;
    gone.presenceAfter = Presence::Deleted;
    QVERIFY(isGrave(gone));
    QVERIFY(!presenceChangeSentence(gone).isEmpty());
    RereadChange back = change;
    back.presenceBefore = Presence::Removed;
    QVERIFY(!isGrave(back));
}

void RereadingTest::theSummaryCountsWhatCouldNotBeRead()
{
    RereadReport report;
    QVERIFY(!rereadSummary(report).isEmpty());
    report.asked = 14;
    report.read = 14;
    QVERIFY(rereadSummary(report).contains(u"all say what they said"_s));
    report.read = 12;
    report.changes.append(RereadChange{});
    QVERIFY(rereadSummary(report).contains(u"1 changed"_s));
    QVERIFY(rereadSummary(report).contains(u"2 could not be read again"_s));
}

QTEST_GUILESS_MAIN(RereadingTest)
#include "rereadingtest.moc"
