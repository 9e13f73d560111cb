// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feedwords.h"
#include "models/trend.h"

#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant present = fromUnix(1'758'430'800); // 2025-09-21 05:00 UTC

FeedStatus feed(FeedCondition condition, int code = 0, bool paused = false)
{
    FeedStatus status;
    status.subscription.feed = FeedId{1};
    status.subscription.name = u"r/artificial"_s;
    status.subscription.kind = u"reddit"_s;
    status.subscription.place = Place::Reddit;
    status.condition = condition;
    status.code = code;
    status.paused = paused;
    return status;
}

ScoreReading reading(int minutes, std::optional<int> points)
{
    return {present + std::chrono::minutes(minutes), points, std::nullopt};
}

} // namespace

class FeedWordsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void aPauseOfTheEditorComesBeforeWhatTheLastRunSaid();
    void onlyRunsThatFailedAndPausesAreTrouble();
    void everyStopHasACauseAndARemedy_data();
    void everyStopHasACauseAndARemedy();
    void aFeedThatGoesWellHasNeitherCauseNorRemedy();
    void remediesAnswerTheStatusCode();
    void spacingOutTakesTheNextSlowerPace();
    void aMomentIsAsShortAsItCanBeToldApart();
    void waitingNamesItsEnd();
    void aScheduleIsASentence();
    void aDayWindowIsASentence();
    void limitsNameWhatIsLeftOut();
    void aRunSaysWhatItBroughtOrWhyItFailed();
    void summariesCountEachKind();
    void aQuotaSaysWhatIsLeft();
    void aTrendNeedsTwoReadingsWithPoints();
    void aTrendLineFillsItsBox();
    void aTrendIsSpokenWithItsSign();
};

void FeedWordsTest::aPauseOfTheEditorComesBeforeWhatTheLastRunSaid()
{
    QCOMPARE(feedSign(feed(FeedCondition::Refused, 403, true), false), FeedSign::Paused);
    QCOMPARE(feedRemedies(feed(FeedCondition::Refused, 403, true)), QList{FeedRemedy::Resume});
    QCOMPARE(feedSign(feed(FeedCondition::Refused, 403, true), true), FeedSign::Running);
}

void FeedWordsTest::onlyRunsThatFailedAndPausesAreTrouble()
{
    for (const FeedSign quiet :
         {FeedSign::Current, FeedSign::Running, FeedSign::Partial, FeedSign::OnRequest, FeedSign::Never})
        QVERIFY(!isTrouble(quiet));
    for (const FeedSign loud : {FeedSign::Paused, FeedSign::Waiting, FeedSign::Failing, FeedSign::Refused})
        QVERIFY(isTrouble(loud));
}

void FeedWordsTest::everyStopHasACauseAndARemedy_data()
{
    QTest::addColumn<int>("condition");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("paused");
    QTest::newRow("paused") << int(FeedCondition::Current) << 0 << true;
    QTest::newRow("partial") << int(FeedCondition::Partial) << 0 << false;
    QTest::newRow("no network") << int(FeedCondition::Failing) << 0 << false;
    QTest::newRow("429") << int(FeedCondition::Waiting) << 429 << false;
    for (const int code : {0, 401, 403, 404, 410})
        QTest::newRow(qPrintable(u"refused %1"_s.arg(code))) << int(FeedCondition::Refused) << code << false;
}

void FeedWordsTest::everyStopHasACauseAndARemedy()
{
    QFETCH(int, condition);
    QFETCH(int, code);
    QFETCH(bool, paused);
    for (const QString &kind : {u"reddit"_s, u"reddit-atom"_s, u"feed"_s}) {
        FeedStatus status = feed(FeedCondition(condition), code, paused);
        status.subscription.kind = kind;
        status.message = u"Why."_s;
        QVERIFY(!feedCause(status, present).first.isEmpty());
        QVERIFY(!feedCause(status, present).second.isEmpty());
        QVERIFY(!feedRemedies(status).isEmpty());
    }
}

void FeedWordsTest::aFeedThatGoesWellHasNeitherCauseNorRemedy()
{
    for (const FeedCondition condition : {FeedCondition::Never, FeedCondition::Current}) {
        QCOMPARE(feedCause(feed(condition), present), (std::pair<QString, QString>{}));
        QVERIFY(feedRemedies(feed(condition)).isEmpty());
    }
}

void FeedWordsTest::remediesAnswerTheStatusCode()
{
    QCOMPARE(feedRemedies(feed(FeedCondition::Refused, 401)).constFirst(), FeedRemedy::LogIn);
    QCOMPARE(feedRemedies(feed(FeedCondition::Refused, 404)).constFirst(), FeedRemedy::ChangeAddress);
    FeedStatus atom = feed(FeedCondition::Refused, 403);
    atom.subscription.kind = u"reddit-atom"_s;
    QCOMPARE(feedRemedies(atom).constFirst(), FeedRemedy::EnterToken);
    QCOMPARE(feedRemedies(feed(FeedCondition::Waiting, 429)).constFirst(), FeedRemedy::SpaceOut);
    FeedStatus slowest = feed(FeedCondition::Waiting, 429);
    slowest.subscription.schedule.everyMinutes = 1440;
    QVERIFY(!feedRemedies(slowest).contains(FeedRemedy::SpaceOut));
}

void FeedWordsTest::spacingOutTakesTheNextSlowerPace()
{
    QCOMPARE(spacedOut({.everyMinutes = 20, .from = {}, .until = {}}), std::optional(30));
    QCOMPARE(spacedOut({.everyMinutes = 25, .from = {}, .until = {}}), std::optional(30));
    QCOMPARE(spacedOut({.everyMinutes = 1440, .from = {}, .until = {}}), std::nullopt);
    QCOMPARE(spacedOut({.everyMinutes = 0, .from = {}, .until = {}}), std::nullopt);
}

void FeedWordsTest::aMomentIsAsShortAsItCanBeToldApart()
{
    const QTimeZone paris("Europe/Paris"); // it is 07:00 there
    QCOMPARE(shortMoment(present, present, paris), u"07:00"_s);
    QCOMPARE(shortMoment(present - 7h, present, paris), u"00:00"_s);
    QCOMPARE(shortMoment(present - 8h, present, paris), u"yesterday 23:00"_s);
    QCOMPARE(shortMoment(present + 20h, present, paris), u"tomorrow 03:00"_s);
    QCOMPARE(shortMoment(present - 24h * 7, present, paris), u"14 Sep"_s);
}

void FeedWordsTest::waitingNamesItsEnd()
{
    FeedStatus status = feed(FeedCondition::Waiting, 429);
    status.nextRun = present + 16min;
    const QString end = shortMoment(present + 16min, present);
    QCOMPARE(feedState(status, false, present), u"Waiting until %1"_s.arg(end));
    QVERIFY(feedCause(status, present).first.contains(end));
    status.nextRun = present - 1min;
    QCOMPARE(feedState(status, false, present), u"Waiting"_s);
}

void FeedWordsTest::aScheduleIsASentence()
{
    QCOMPARE(scheduleSentence({.everyMinutes = 20, .from = QTime(6, 0), .until = QTime(8, 30)}),
             u"every 20 min, 06:00 to 08:30"_s);
    QCOMPARE(scheduleSentence({.everyMinutes = 120, .from = {}, .until = {}}), u"every 2 h"_s);
    QCOMPARE(scheduleSentence({.everyMinutes = 60, .from = {}, .until = {}}), u"every hour"_s);
    QCOMPARE(scheduleSentence({.everyMinutes = 0, .from = QTime(6, 0), .until = QTime(8, 0)}), u"on request"_s);
}

void FeedWordsTest::aDayWindowIsASentence()
{
    QCOMPARE(windowSentence({.hours = 24, .end = QTime(6, 0), .zone = "Europe/Paris"}),
             u"24 hour(s) to 06:00, Europe/Paris"_s);
}

void FeedWordsTest::limitsNameWhatIsLeftOut()
{
    Subscription subscription;
    QCOMPARE(limitsSentence(subscription), u"100 thread(s) a run, 500 comment(s) a thread"_s);
    subscription.commentDepth = 3;
    QVERIFY(limitsSentence(subscription).contains(u"3 level(s)"_s));
    subscription.commentBudget = 0;
    QCOMPARE(limitsSentence(subscription), u"100 thread(s) a run, without discussions"_s);
}

void FeedWordsTest::aRunSaysWhatItBroughtOrWhyItFailed()
{
    FetchRun run;
    run.started = present;
    run.ended = present + 2s;
    QCOMPARE(runSentence(run), u"Nothing new, 2 s"_s);
    run.counts.threads.added = 10;
    run.counts.threads.updated = 2;
    run.counts.comments.added = 184;
    QCOMPARE(runSentence(run), u"12 thread(s), 184 comment(s), 2 s"_s);
    run.condition = FeedCondition::Waiting;
    run.code = 429;
    run.message = u"Too many requests"_s;
    QCOMPARE(runSentence(run), u"Too many requests (429) · 12 thread(s), 184 comment(s)"_s);
    FetchRun stopped;
    stopped.canceled = true;
    QCOMPARE(runSentence(stopped), u"stopped"_s);
}

void FeedWordsTest::summariesCountEachKind()
{
    const QList<FeedStatus> feeds{feed(FeedCondition::Current),          feed(FeedCondition::Partial),
                                  feed(FeedCondition::Current, 0, true), feed(FeedCondition::Waiting, 429),
                                  feed(FeedCondition::Refused, 403),     feed(FeedCondition::Never)};
    QCOMPARE(feedsSummary(feeds), u"2 up to date, 1 paused, 1 waiting, 1 to reconnect"_s);
    QCOMPARE(troubleSummary(feeds), u"2 feed(s) paused, 1 in error"_s);
    QCOMPARE(troubleSummary({feed(FeedCondition::Failing)}), u"1 feed(s) in error"_s);
    QVERIFY(troubleSummary({feed(FeedCondition::Current), feed(FeedCondition::Never)}).isEmpty());
    QVERIFY(feedsSummary({}).isEmpty());
}

void FeedWordsTest::aQuotaSaysWhatIsLeft()
{
    const Instant reset = present + 16min;
    const QString when = shortMoment(reset, present);
    QCOMPARE(quotaSentence({u"h"_s, 0, 60, reset}, present), u"used up until %1"_s.arg(when));
    QCOMPARE(quotaSentence({u"h"_s, 38, 100, reset}, present), u"38 request(s) left until %1"_s.arg(when));
    QCOMPARE(quotaSentence({u"h"_s, 38, 100, std::nullopt}, present), u"38 request(s) left"_s);
    QCOMPARE(quotaSentence({u"h"_s, std::nullopt, std::nullopt, reset}, present),
             u"asked to wait until %1"_s.arg(when));
    QCOMPARE(quotaSentence({u"h"_s, std::nullopt, std::nullopt, std::nullopt}, present), u"no limit published"_s);
}

void FeedWordsTest::aTrendNeedsTwoReadingsWithPoints()
{
    QVERIFY(!trendGain({}));
    QVERIFY(!trendGain({reading(0, 5)}));
    QVERIFY(!trendGain({reading(0, 5), reading(10, std::nullopt)}));
    QVERIFY(trendLine({reading(0, std::nullopt), reading(10, 5)}).isEmpty());
    QCOMPARE(trendGain({reading(0, std::nullopt), reading(5, 5), reading(10, 12)}),
             std::optional(TrendGain{7, present + 5min}));
}

void FeedWordsTest::aTrendLineFillsItsBox()
{
    const QList<QPointF> line = trendLine({reading(0, 10), reading(10, 30), reading(40, 20)});
    QCOMPARE(line, (QList<QPointF>{{0, 0}, {0.25, 1}, {1, 0.5}}));
    QCOMPARE(trendLine({reading(0, 7), reading(10, 7)}), (QList<QPointF>{{0, 0.5}, {1, 0.5}}));
    // Readings of one second stand side by side, in their order.
    QCOMPARE(trendLine({reading(0, 1), reading(0, 2)}), (QList<QPointF>{{0, 0}, {1, 1}}));
}

void FeedWordsTest::aTrendIsSpokenWithItsSign()
{
    const QTimeZone utc = QTimeZone::utc();
    QCOMPARE(trendSentence({reading(0, 10), reading(10, 44)}, present, utc), u"+34 since 05:00"_s);
    QCOMPARE(trendSentence({reading(0, 10), reading(10, 4)}, present, utc), u"−6 since 05:00"_s);
    QCOMPARE(trendSentence({reading(0, 10), reading(10, 10)}, present, utc), u"no change since 05:00"_s);
    QVERIFY(trendSentence({reading(0, 10)}, present, utc).isEmpty());
}

QTEST_GUILESS_MAIN(FeedWordsTest)
#include "feedwordstest.moc"
