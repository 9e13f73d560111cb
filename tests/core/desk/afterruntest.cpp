// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/afterrun.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace marbre;

namespace {

/// Wall clock of Paris.
Instant paris(int year, int month, int day, int hour, int minute = 0)
{
    return fromUnix(
        QDateTime(QDate(year, month, day), QTime(hour, minute), QTimeZone("Europe/Paris")).toSecsSinceEpoch());
}

Subscription every(int minutes)
{
    Subscription subscription;
    subscription.window.zone = "Europe/Paris";
    subscription.schedule.everyMinutes = minutes;
    return subscription;
}

FeedStatus standing(const Subscription &subscription, FeedCondition condition, std::optional<Instant> lastRun,
                    std::optional<Instant> nextRun)
{
    FeedStatus status;
    status.subscription = subscription;
    status.condition = condition;
    status.lastRun = lastRun;
    status.nextRun = nextRun;
    return status;
}

const Instant noon = paris(2026, 3, 10, 12);

} // namespace

class AfterRunTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inTheMorningTheWindowThatJustEndedIsFetched()
    {
        const DayWindow window{24, QTime(6, 0), "Europe/Paris"};
        const auto [since, until] = fetchWindow(window, paris(2026, 3, 10, 7), paris(2026, 3, 10, 6, 30));
        QCOMPARE(since, paris(2026, 3, 9, 6));
        QCOMPARE(until, paris(2026, 3, 11, 6));
    }

    void inTheEveningOnlyThePresentWindowIs()
    {
        const DayWindow window{24, QTime(6, 0), "Europe/Paris"};
        const auto [since, until] = fetchWindow(window, paris(2026, 3, 10, 19), paris(2026, 3, 10, 7));
        QCOMPARE(since, paris(2026, 3, 10, 6));
        QCOMPARE(until, paris(2026, 3, 11, 6));
    }

    void aWindowThatNoRunSawEndIsFetchedHoweverLate()
    {
        const DayWindow window{24, QTime(6, 0), "Europe/Paris"};
        const Instant evening = paris(2026, 3, 10, 23);
        QCOMPARE(fetchWindow(window, evening, std::nullopt).first, paris(2026, 3, 9, 6));
        QCOMPARE(fetchWindow(window, evening, paris(2026, 3, 10, 5, 59)).first, paris(2026, 3, 9, 6));
        QCOMPARE(fetchWindow(window, evening, paris(2026, 3, 10, 6)).first, paris(2026, 3, 10, 6));
    }

    void theWindowKeepsItsWallClockWhenClocksChange()
    {
        const DayWindow window{24, QTime(6, 0), "Europe/Paris"}; // 29 March 2026: 02:00 becomes 03:00
        const auto [since, until] = fetchWindow(window, paris(2026, 3, 29, 20), paris(2026, 3, 29, 12));
        QCOMPARE(since, paris(2026, 3, 29, 6));
        QCOMPARE(until, paris(2026, 3, 30, 6));
    }

    void aGoodRunIsFollowedByTheNextOfTheSchedule()
    {
        const RunEnding good;
        QCOMPARE(runAfter(every(30), good, noon, 0), noon + 30min);
        QCOMPARE(runAfter(every(30), good, noon, 1), noon + 33min);
    }

    void withoutAScheduleOnlyTheEditorAsks() { QCOMPARE(runAfter(every(0), {}, noon, 0.5), std::nullopt); }

    void aRefusedFeedIsNotAskedAgainByItself()
    {
        QCOMPARE(runAfter(every(30), {.condition = FeedCondition::Refused}, noon, 0), std::nullopt);
    }

    void aPauseLastsAsLongAsThePlaceSays()
    {
        const RunEnding pause{.condition = FeedCondition::Waiting, .retryAt = noon + 46min};
        QCOMPARE(runAfter(every(5), pause, noon, 0), noon + 46min);
        QVERIFY(*runAfter(every(5), pause, noon, 1) > noon + 46min);
        const RunEnding unnamed{.condition = FeedCondition::Waiting};
        QCOMPARE(runAfter(every(5), unnamed, noon, 0), noon + 15min);
    }

    void failuresBackOffByDoublingToSixHours()
    {
        const auto wait = [](int failures) {
            return *runAfter(every(30), {.condition = FeedCondition::Failing, .failures = failures}, noon, 0) - noon;
        };
        QCOMPARE(wait(1), 30min);
        QCOMPARE(wait(2), 1h);
        QCOMPARE(wait(4), 4h);
        QCOMPARE(wait(5), 6h);
        QCOMPARE(wait(1000), 6h);
    }

    void aScheduleThatIsRarerThanTheBackOffIsKept()
    {
        const RunEnding failed{.condition = FeedCondition::Failing, .failures = 3};
        QCOMPARE(runAfter(every(24 * 60), failed, noon, 0), noon + 24h);
    }

    void withoutNetworkItIsTriedAgainSoon()
    {
        const RunEnding nobody{.condition = FeedCondition::Failing, .offline = true, .failures = 9};
        QCOMPARE(runAfter(every(30), nobody, noon, 0), noon + 10min);
        QCOMPARE(runAfter(every(5), nobody, noon, 0), noon + 5min);
    }

    void theNightIsLeftOutAndTheMorningBeginsOnTime()
    {
        Subscription byDay = every(30);
        byDay.schedule.from = QTime(6, 0);
        byDay.schedule.until = QTime(22, 0);
        QCOMPARE(runAfter(byDay, {}, paris(2026, 3, 10, 21, 45), 0), paris(2026, 3, 11, 6));
        // no more jitter than between two runs of the day
        QVERIFY(*runAfter(byDay, {}, paris(2026, 3, 10, 21, 45), 1) <= paris(2026, 3, 11, 6, 3));
        // over the night in which clocks change, too
        QCOMPARE(runAfter(byDay, {}, paris(2026, 3, 28, 21, 45), 0), paris(2026, 3, 29, 6));
        QCOMPARE(runAfter(byDay, {}, paris(2026, 10, 24, 21, 45), 0), paris(2026, 10, 25, 6));
    }

    void aFeedThatNeverRanIsDueNow() { QCOMPARE(dueAt(standing(every(30), FeedCondition::Never, {}, {}), noon), noon); }

    void aFeedThatMovedElsewhereBeginsAnewNow()
    {
        QCOMPARE(dueAt(standing(every(30), FeedCondition::Never, noon - 5min, noon), noon), noon);
    }

    void aPausedOrRefusedFeedIsNeverDue()
    {
        FeedStatus paused = standing(every(30), FeedCondition::Current, noon - 2h, noon - 1h);
        paused.paused = true;
        QCOMPARE(dueAt(paused, noon), std::nullopt);
        QCOMPARE(dueAt(standing(every(30), FeedCondition::Refused, noon - 2h, {}), noon), std::nullopt);
    }

    void aMissedRunIsDueNow()
    {
        QCOMPARE(dueAt(standing(every(30), FeedCondition::Current, noon - 50h, noon - 49h), noon), noon);
    }

    void aRunThatWasMissedByDayIsNotMadeUpForAtNight()
    {
        Subscription byDay = every(30);
        byDay.schedule.from = QTime(6, 0);
        byDay.schedule.until = QTime(22, 0);
        const Instant night = paris(2026, 3, 10, 23);
        QCOMPARE(dueAt(standing(byDay, FeedCondition::Current, night - 5h, night - 4h), night), paris(2026, 3, 11, 6));
    }

    void aChangedScheduleCountsFromTheLastRun()
    {
        const FeedStatus wasDaily = standing(every(30), FeedCondition::Current, noon - 10min, noon + 24h);
        QCOMPARE(dueAt(wasDaily, noon), noon + 20min);
        const FeedStatus wasOften = standing(every(24 * 60), FeedCondition::Current, noon - 10min, noon - 5min);
        QCOMPARE(dueAt(wasOften, noon), noon - 10min + 24h);
    }

    void theJitterOfTheLastRunIsKept()
    {
        const FeedStatus status = standing(every(30), FeedCondition::Partial, noon - 10min, noon + 22min);
        QCOMPARE(dueAt(status, noon), noon + 22min);
    }

    void aClockThatWasSetBackDoesNotSilenceAFeed()
    {
        QCOMPARE(dueAt(standing(every(30), FeedCondition::Current, noon + 240h, noon + 241h), noon), noon);
    }

    void aBackOffIsNotShortenedByTheSchedule()
    {
        QCOMPARE(dueAt(standing(every(30), FeedCondition::Failing, noon - 1h, noon + 3h), noon), noon + 3h);
        QCOMPARE(dueAt(standing(every(30), FeedCondition::Waiting, noon - 1h, noon + 3h), noon), noon + 3h);
    }
};

QTEST_GUILESS_MAIN(AfterRunTest)
#include "afterruntest.moc"
