// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/fetchschedule.h"

#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace marbre;

namespace {

Instant morning()
{
    return fromUnix(QDateTime(QDate(2026, 3, 10), QTime(7, 0), QTimeZone::UTC).toSecsSinceEpoch());
}

FeedStatus feed(qint64 id, std::optional<Instant> lastRun, std::optional<Instant> nextRun)
{
    FeedStatus status;
    status.subscription.feed = FeedId{id};
    status.subscription.window.zone = "UTC";
    status.condition = lastRun ? FeedCondition::Current : FeedCondition::Never;
    status.lastRun = lastRun;
    status.nextRun = nextRun;
    return status;
}

using Feeds = QList<FeedId>;

} // namespace

class FetchScheduleTest final : public QObject
{
    Q_OBJECT
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FetchSchedule> m_schedule;
    std::unique_ptr<QSignalSpy> m_due;

    Feeds announced()
    {
        Feeds feeds;
        for (const QList<QVariant> &signal : std::as_const(*m_due))
            feeds += signal.first().value<Feeds>();
        m_due->clear();
        return feeds;
    }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>(morning());
        m_schedule = std::make_unique<FetchSchedule>(*m_clock);
        m_due = std::make_unique<QSignalSpy>(m_schedule.get(), &FetchSchedule::due);
    }

    void cleanup()
    {
        m_due.reset();
        m_schedule.reset();
        m_clock.reset();
    }

    void nothingIsDueWhileItIsOff()
    {
        m_schedule->setFeeds({feed(1, {}, {})});
        m_schedule->check();
        QCOMPARE(announced(), Feeds());
        m_schedule->setOn(true);
        QCOMPARE(announced(), Feeds()); // what it was told then may be old
        m_schedule->setFeeds({feed(1, {}, {})});
        QCOMPARE(announced(), Feeds{FeedId{1}});
    }

    void theEarliestFeedSaysWhenItWillBe()
    {
        m_schedule->setOn(true);
        m_schedule->setFeeds(
            {feed(1, morning() - 5min, morning() + 25min), feed(2, morning() - 20min, morning() + 10min)});
        QCOMPARE(announced(), Feeds());
        QCOMPARE(m_schedule->next(), morning() + 10min);
        m_clock->pass(10min);
        m_schedule->check();
        QCOMPARE(announced(), Feeds{FeedId{2}});
        QCOMPARE(m_schedule->next(), morning() + 25min);
    }

    void aDueFeedIsAnnouncedOnce()
    {
        m_schedule->setOn(true);
        m_schedule->setFeeds({feed(1, morning() - 1h, morning() - 30min)});
        QCOMPARE(announced(), Feeds{FeedId{1}});
        m_schedule->check();
        m_schedule->setFeeds({feed(1, morning() - 1h, morning() - 30min)}); // its run goes on
        QCOMPARE(announced(), Feeds());
    }

    void afterItsRunItIsDueAgainAtItsTime()
    {
        m_schedule->setOn(true);
        m_schedule->setFeeds({feed(1, morning() - 1h, morning() - 30min)});
        announced();
        m_clock->pass(1min);
        m_schedule->setFeeds({feed(1, morning() + 1min, morning() + 31min)});
        QCOMPARE(announced(), Feeds());
        m_clock->pass(30min);
        m_schedule->check();
        QCOMPARE(announced(), Feeds{FeedId{1}});
    }

    void whatASleepingMachineMissedIsCaughtUpOnce()
    {
        m_schedule->setOn(true);
        m_schedule->setFeeds({feed(1, morning(), morning() + 30min)});
        m_clock->pass(9h); // eighteen runs
        m_schedule->check();
        QCOMPARE(announced(), Feeds{FeedId{1}});
        m_schedule->setFeeds({feed(1, morning() + 9h, morning() + 9h + 30min)});
        QCOMPARE(announced(), Feeds());
    }

    void theTimerLooksByItself()
    {
        m_schedule->setOn(true);
        m_schedule->setFeeds({feed(1, morning() - 30min, morning() + 1s)});
        QCOMPARE(announced(), Feeds());
        m_clock->pass(1s);
        QVERIFY(m_due->wait());
        QCOMPARE(announced(), Feeds{FeedId{1}});
    }

    void aRunThatCouldNotEvenBeWrittenDownIsTriedAgain()
    {
        m_schedule->setOn(true);
        m_schedule->setFeeds({feed(1, morning() - 1h, morning() - 30min)});
        announced();
        m_clock->pass(29min);
        m_schedule->check();
        QCOMPARE(announced(), Feeds());
        m_clock->pass(1min);
        m_schedule->check();
        QCOMPARE(announced(), Feeds{FeedId{1}});
    }

    void switchingOnAgainAnnouncesWhatIsStillDue()
    {
        m_schedule->setOn(true);
        m_schedule->setFeeds({feed(1, morning() - 1h, morning() - 30min)});
        announced();
        m_schedule->setOn(false);
        m_schedule->setOn(true);
        m_schedule->setFeeds({feed(1, morning() - 1h, morning() - 30min)});
        QCOMPARE(announced(), Feeds{FeedId{1}});
    }
};

QTEST_GUILESS_MAIN(FetchScheduleTest)
#include "fetchscheduletest.moc"
