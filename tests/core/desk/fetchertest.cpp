// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/fetchdesk.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace marbre;

class FetcherTest final : public QObject
{
    Q_OBJECT
    std::unique_ptr<FetchDesk> m_test;

    FetchDesk &test() { return *m_test; }
    PlaceHub &hub() { return m_test->hub; }
    static QStringList namesOf(const QList<FeedOutcome> &feeds)
    {
        QStringList names;
        for (const FeedOutcome &feed : feeds)
            names << feed.name;
        names.sort();
        return names;
    }
    static QStringList failedOf(const FetchReport &report)
    {
        QList<FeedOutcome> failed = report.feeds;
        failed.removeIf([](const FeedOutcome &feed) { return !feed.failed(); });
        return namesOf(failed);
    }

private Q_SLOTS:
    void init() { m_test = std::make_unique<FetchDesk>(); }
    void cleanup() { m_test.reset(); }

    void whatAFeedBringsIsStoredAndCounted()
    {
        const FeedId feed = test().follow(u"a.org/news"_s, 3);
        QSignalSpy started(&test().fetcher(), &Fetcher::started);
        QSignalSpy ran(&test().fetcher(), &Fetcher::runFinished);
        const FetchReport report = test().fetch();
        QCOMPARE(report.counts.threads.added, 3);
        QCOMPARE(report.counts.comments.added, 3);
        QCOMPARE(namesOf(report.feeds), QStringList{u"a.org/news"_s});
        QVERIFY(failedOf(report).isEmpty());
        QVERIFY(!report.canceled);
        QCOMPARE(started.size(), 1);
        QCOMPARE(ran.size(), 1);
        QCOMPARE(test().threads(), 3);
        const FeedStatus status = test().status(feed);
        QCOMPARE(status.condition, FeedCondition::Current);
        QVERIFY(status.lastSuccess);
        QVERIFY(status.nextRun && *status.nextRun >= test().clock->now() + 29min);
        const QList<FetchRun> runs = test().subscriptions().runs(feed, 5).result().value();
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.first().requests, 4);
        QVERIFY(runs.first().bytes > 0);
    }

    void hostsAreAskedSideBySide()
    {
        test().follow(u"a.org/news"_s);
        test().follow(u"b.org/news"_s);
        hub().hold(u"a.org"_s);
        hub().hold(u"b.org"_s);
        QSignalSpy finished(&test().fetcher(), &Fetcher::finished);
        test().fetcher().fetch();
        QTRY_COMPARE(hub().hostsInFlight(), 2); // both wait for their answer at the same time
        hub().release(u"a.org"_s);
        hub().release(u"b.org"_s);
        QVERIFY(finished.wait());
        QCOMPARE(test().threads(), 2);
    }

    void feedsOfOneHostAreAskedOneAfterTheOther()
    {
        for (int i = 0; i < 4; ++i)
            test().follow(u"a.org/%1"_s.arg(i), 3);
        test().follow(u"b.org/news"_s);
        hub().hold(u"a.org"_s);
        QSignalSpy ran(&test().fetcher(), &Fetcher::runFinished);
        QSignalSpy finished(&test().fetcher(), &Fetcher::finished);
        test().fetcher().fetch();
        QVERIFY(ran.wait()); // of the other host
        QCOMPARE(hub().inFlight(u"a.org"_s), 1);
        QCOMPARE(test().fetcher().running().size(), 4);
        hub().release(u"a.org"_s);
        QVERIFY(finished.wait());
        QCOMPARE(hub().mostInFlight(), 1);
        QCOMPARE(test().threads(), 13);
    }

    void atMostSixHostsAreAskedAtOnce()
    {
        for (int i = 0; i < 9; ++i) {
            test().follow(u"host%1.org/news"_s.arg(i));
            hub().hold(u"host%1.org"_s.arg(i));
        }
        QSignalSpy finished(&test().fetcher(), &Fetcher::finished);
        test().fetcher().fetch();
        QTRY_COMPARE(hub().hostsInFlight(), 6);
        for (int i = 0; i < 9; ++i)
            hub().release(u"host%1.org"_s.arg(i));
        QVERIFY(finished.wait());
        QCOMPARE(test().threads(), 9);
    }

    void oneRefusedFeedStopsNoOther()
    {
        const FeedId refused = test().follow(u"a.org/private"_s);
        hub().answer(u"http://a.org/private"_s, {}, 403);
        test().follow(u"a.org/news"_s);
        test().follow(u"b.org/news"_s);
        const FetchReport report = test().fetch();
        QCOMPARE(failedOf(report), QStringList{u"a.org/private"_s});
        QCOMPARE(report.feeds.size(), 3);
        QCOMPARE(test().threads(), 2);
        const FeedStatus status = test().status(refused);
        QCOMPARE(status.condition, FeedCondition::Refused);
        QCOMPARE(status.code, 403);
        QVERIFY(!status.message.isEmpty());
        QVERIFY(!status.nextRun);
    }

    void aRefusedFeedIsLeftAloneUntilTheEditorNamesIt()
    {
        const FeedId refused = test().follow(u"a.org/private"_s);
        hub().answer(u"http://a.org/private"_s, {}, 404);
        test().fetch();
        QCOMPARE(hub().count(u"http://a.org/private"_s), 1);
        const FetchReport again = test().fetch();
        QCOMPARE(hub().count(u"http://a.org/private"_s), 1);
        QCOMPARE(failedOf(again), QStringList{u"a.org/private"_s}); // and is still named
        test().follow(u"a.org/private2"_s);
        hub().answer(u"http://a.org/private"_s, "hn_77 0 Open again\n");
        hub().answer(u"http://a.org/t/hn_77"_s, {});
        const FetchReport named = test().fetch({refused});
        QVERIFY(failedOf(named).isEmpty());
        QCOMPARE(test().status(refused).condition, FeedCondition::Current);
    }

    void aPlaceThatDemandsAPauseHoldsEveryFeedOfItsHostUntilThen()
    {
        const FeedId first = test().follow(u"a.org/one"_s);
        const FeedId second = test().follow(u"a.org/two"_s);
        test().follow(u"b.org/news"_s);
        hub().answer(u"http://a.org/one"_s, {}, 429, {{"Retry-After", "1800"}});
        const Instant asked = test().clock->now();
        const FetchReport report = test().fetch();
        QCOMPARE(failedOf(report), (QStringList{u"a.org/one"_s, u"a.org/two"_s}));
        QCOMPARE(hub().count(u"http://a.org/one"_s), 1);
        QCOMPARE(hub().count(u"http://a.org/two"_s), 0); // was not even asked
        QCOMPARE(test().threads(), 1);
        for (const FeedId feed : {first, second}) {
            const FeedStatus status = test().status(feed);
            QCOMPARE(status.condition, FeedCondition::Waiting);
            QVERIFY(status.nextRun && *status.nextRun >= asked + 30min);
            QVERIFY(*status.nextRun <= asked + 34min);
        }
        test().fetch(); // still closed: nobody is asked
        QCOMPARE(hub().count(u"http://a.org/one"_s), 1);
        QCOMPARE(hub().count(u"http://a.org/two"_s), 0);
        test().clock->pass(35min);
        hub().answer(u"http://a.org/one"_s, {});
        QVERIFY(failedOf(test().fetch()).isEmpty());
        QCOMPARE(hub().count(u"http://a.org/two"_s), 1);
        QCOMPARE(test().status(second).condition, FeedCondition::Current);
    }

    void aCancelledRunGoesOnWithWhatIsMissing()
    {
        test().follow(u"a.org/news"_s, 6, 1);
        QSignalSpy finished(&test().fetcher(), &Fetcher::finished);
        hub().holdAfter(u"a.org"_s, 3); // the list and two discussions
        test().fetcher().fetch();
        QTRY_VERIFY(hub().inFlight(u"a.org"_s) == 1 && hub().asked().size() == 4);
        test().fetcher().cancel();
        QVERIFY(finished.wait());
        const auto report = finished.first().first().value<FetchReport>();
        QVERIFY(report.canceled);
        QVERIFY(failedOf(report).isEmpty());
        const int got = test().threads();
        QCOMPARE(got, 2);
        hub().release(u"a.org"_s);
        test().fetch();
        QCOMPARE(test().threads(), 6);
        int twice = 0; // the one whose answer was cut off
        for (int number = 1; number <= 6; ++number)
            twice += hub().count(FetchDesk::discussion(u"a.org"_s, number)) - 1;
        QCOMPARE(twice, 1);
    }

    void aRunThatBrokeOffGoesOnWithWhatIsMissing()
    {
        const FeedId feed = test().follow(u"a.org/news"_s, 5, 1);
        hub().fault(FetchDesk::discussion(u"a.org"_s, 4), FaultKind::Tls);
        QCOMPARE(failedOf(test().fetch()), QStringList{u"a.org/news"_s});
        QCOMPARE(test().threads(), 3); // nothing of what was fetched is lost
        QCOMPARE(test().status(feed).condition, FeedCondition::Failing);
        hub().answer(FetchDesk::discussion(u"a.org"_s, 4), {});
        QVERIFY(failedOf(test().fetch()).isEmpty());
        QCOMPARE(test().threads(), 5);
        for (int number : {1, 2, 3, 5})
            QCOMPARE(hub().count(FetchDesk::discussion(u"a.org"_s, number)), 1);
        QCOMPARE(hub().count(FetchDesk::discussion(u"a.org"_s, 4)), 2);
    }

    void aClosedDeskEndsItsFetchAndTheNextProgramGoesOn()
    {
        test().follow(u"a.org/news"_s, 5, 1);
        hub().holdAfter(u"a.org"_s, 3);
        test().fetcher().fetch();
        QTRY_VERIFY(hub().inFlight(u"a.org"_s) == 1 && hub().asked().size() == 4);
        test().close();
        QCOMPARE(hub().inFlight(u"a.org"_s), 0);
        hub().release(u"a.org"_s);
        const qsizetype askedBefore = hub().asked().size();
        test().open();
        const int got = test().threads();
        QCOMPARE(got, 2);
        test().fetch();
        QCOMPARE(test().threads(), 5);
        QCOMPARE(hub().asked().size() - askedBefore, 1 + 5 - got);
    }

    void failuresInARowBackOff()
    {
        const FeedId feed = test().follow(u"a.org/news"_s);
        hub().fault(u"http://a.org/news"_s, FaultKind::Tls);
        const auto wait = [&] {
            test().fetch({feed});
            return *test().status(feed).nextRun - test().clock->now();
        };
        const auto first = wait();
        QVERIFY(first >= 30min && first <= 33min);
        wait();
        const auto third = wait();
        QVERIFY(third >= 2h && third <= 132min);
    }

    void withoutANetworkEveryFeedSaysSo()
    {
        test().follow(u"a.org/news"_s);
        test().follow(u"b.org/news"_s);
        hub().fault(u"http://a.org/news"_s, FaultKind::NoNetwork);
        hub().fault(u"http://b.org/news"_s, FaultKind::NoNetwork);
        const FetchReport report = test().fetch();
        QCOMPARE(failedOf(report), (QStringList{u"a.org/news"_s, u"b.org/news"_s}));
        for (const FeedOutcome &feed : report.feeds) {
            QCOMPARE(feed.run.condition, FeedCondition::Failing);
            QVERIFY(!feed.run.message.isEmpty());
        }
    }

    void whatAPlaceCouldNotGiveMakesTheRunPartial()
    {
        const FeedId feed = test().follow(u"a.org/news"_s);
        hub().answer(u"http://a.org/news"_s, "hn_1 1 One\nnote A discussion is gone.\n");
        const FetchReport report = test().fetch();
        QVERIFY(failedOf(report).isEmpty());
        QCOMPARE(report.feeds.first().notes, QStringList{u"A discussion is gone."_s});
        QCOMPARE(test().status(feed).condition, FeedCondition::Partial);
        QCOMPARE(test().status(feed).message, u"A discussion is gone."_s);
    }

    void aTokenThatExpiresInMidRunIsRenewedAndKept()
    {
        test().follow(u"a.org/secret"_s, 3, 1);
        QVERIFY(test().desk().secrets().write(u"test/token"_s, u"old"_s).result());
        HttpAnswer expired;
        expired.status = 401;
        HttpAnswer good;
        good.status = 200;
        hub().answerInTurn(FetchDesk::discussion(u"a.org"_s, 2), {expired, good});
        QVERIFY(failedOf(test().fetch()).isEmpty());
        QCOMPARE(test().threads(), 3);
        QCOMPARE(hub().authorization(FetchDesk::discussion(u"a.org"_s, 1)), "Bearer old");
        QCOMPARE(hub().authorization(FetchDesk::discussion(u"a.org"_s, 2)), "Bearer old-renewed");
        QCOMPARE(hub().authorization(FetchDesk::discussion(u"a.org"_s, 3)), "Bearer old-renewed");
        QTRY_COMPARE(test().desk().secrets().read({u"test/token"_s}).result().value(u"test/token"_s), u"old-renewed"_s);
    }

    void secretsStandInNoFileAndNoReport()
    {
        test().follow(u"a.org/secret"_s, 2, 1);
        QVERIFY(test().desk().secrets().write(u"test/token"_s, u"hush-hush-token"_s).result());
        hub().answer(FetchDesk::discussion(u"a.org"_s, 2), {}, 401);
        const FetchReport report = test().fetch();
        QCOMPARE(report.feeds.size(), 1);
        QCOMPARE(report.feeds.first().run.condition, FeedCondition::Refused);
        QVERIFY(!report.feeds.first().run.message.contains("hush-hush"_L1));
        QVERIFY(!report.feeds.first().notes.join(u' ').contains("hush-hush"_L1));
        QVERIFY(!hub().authorization(FetchDesk::discussion(u"a.org"_s, 1)).isEmpty()); // it was used
        const QString folder = QFileInfo(test().path()).path();
        test().close();
        int files = 0;
        for (QDirIterator it(folder, QDir::Files); it.hasNext(); ++files) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("hush-hush"), qPrintable(file.fileName()));
            QVERIFY(!bytes.contains(QByteArray::fromRawData(reinterpret_cast<const char *>(u"hush-hush"), 18)));
        }
        QVERIFY(files > 0);
    }

    void offlineNobodyIsAsked()
    {
        test().follow(u"a.org/news"_s);
        test().fetcher().setOffline(true);
        QVERIFY(test().fetch().feeds.isEmpty());
        QVERIFY(!FetchDesk::wait(test().fetcher().preview(TestPlace::feed(u"a.org/news"_s))));
        QVERIFY(!FetchDesk::wait(test().fetcher().fetchThread(u"hn_1"_s)));
        QVERIFY(hub().asked().isEmpty());
        test().fetcher().setOffline(false);
        QCOMPARE(test().fetch().counts.threads.added, 1);
    }

    void goingOfflineEndsWhatRuns()
    {
        test().follow(u"a.org/news"_s);
        test().follow(u"a.org/more"_s);
        hub().hold(u"a.org"_s);
        QSignalSpy finished(&test().fetcher(), &Fetcher::finished);
        test().fetcher().fetch();
        QTRY_COMPARE(hub().inFlight(u"a.org"_s), 1);
        test().fetcher().setOffline(true);
        QVERIFY(finished.wait());
        QVERIFY(!test().fetcher().isRunning());
        QCOMPARE(hub().asked().size(), 1);
    }

    void aFeedThatWaitsForItsTurnCanBeCancelledAlone()
    {
        const FeedId first = test().follow(u"a.org/news"_s);
        const FeedId second = test().follow(u"a.org/zmore"_s);
        hub().hold(u"a.org"_s);
        QSignalSpy finished(&test().fetcher(), &Fetcher::finished);
        test().fetcher().fetch();
        QTRY_COMPARE(hub().inFlight(u"a.org"_s), 1);
        test().fetcher().cancel(second);
        QCOMPARE(test().fetcher().running(), QList<FeedId>{first});
        hub().release(u"a.org"_s);
        QVERIFY(finished.wait());
        QCOMPARE(hub().count(u"http://a.org/zmore"_s), 0);
        QCOMPARE(test().status(first).condition, FeedCondition::Current);
    }

    void whatIsCancelledBeforeItBeganDoesNotBegin()
    {
        test().follow(u"a.org/news"_s);
        QSignalSpy finished(&test().fetcher(), &Fetcher::finished);
        test().fetcher().fetch();
        test().fetcher().cancel(); // the desk has not even said what is followed
        QVERIFY(finished.wait());
        QVERIFY(finished.first().first().value<FetchReport>().canceled);
        QVERIFY(hub().asked().isEmpty());
    }

    void theEndIsToldOnce()
    {
        const FeedId first = test().follow(u"a.org/news"_s);
        const FeedId second = test().follow(u"a.org/zmore"_s);
        hub().hold(u"a.org"_s);
        QSignalSpy finished(&test().fetcher(), &Fetcher::finished);
        test().fetcher().fetch();
        QTRY_COMPARE(hub().inFlight(u"a.org"_s), 1);
        test().fetcher().cancel();
        QVERIFY(finished.wait());
        QTRY_VERIFY(!test().fetcher().isRunning());
        test().fetcher().fetch({first, second}); // its end is behind whatever the first one still had to say
        hub().release(u"a.org"_s);
        QVERIFY(finished.wait());
        QCOMPARE(finished.size(), 2);
        QCOMPARE(finished.last().first().value<FetchReport>().feeds.size(), 2);
    }

    void aRunningFeedIsNotStartedTwice()
    {
        const FeedId feed = test().follow(u"a.org/news"_s);
        hub().hold(u"a.org"_s);
        QSignalSpy finished(&test().fetcher(), &Fetcher::finished);
        test().fetcher().fetch();
        QTRY_COMPARE(hub().inFlight(u"a.org"_s), 1);
        test().fetcher().fetch({feed});
        test().fetcher().fetch();
        hub().release(u"a.org"_s);
        QVERIFY(finished.wait());
        QCOMPARE(hub().count(u"http://a.org/news"_s), 1);
    }

    void aPausedFeedRunsOnlyWhenForced()
    {
        const FeedId feed = test().follow(u"a.org/news"_s);
        QVERIFY(test().subscriptions().setPaused(feed, true).result());
        QVERIFY(test().fetch().feeds.isEmpty());
        QCOMPARE(test().fetch({feed}).feeds.first().run.message.isEmpty(), false); // says why it did not
        QVERIFY(hub().asked().isEmpty());
        test().fetch({feed}, {.since = {}, .whole = false, .force = true});
        QCOMPARE(test().threads(), 1);
    }

    void aFeedOfAKindThatIsNotKnownSaysSo()
    {
        Subscription foreign = TestPlace::feed(u"a.org/news"_s);
        foreign.kind = u"of-next-year"_s;
        const FeedId feed = test().subscriptions().follow(foreign).result().value();
        const FetchReport report = test().fetch();
        QCOMPARE(failedOf(report), QStringList{u"a.org/news"_s});
        QCOMPARE(test().status(feed).condition, FeedCondition::Refused);
    }

    void aDueFeedRunsByItself()
    {
        const FeedId feed = test().follow(u"a.org/news"_s);
        QSignalSpy ran(&test().fetcher(), &Fetcher::runFinished);
        test().fetcher().setScheduling(true);
        QVERIFY(ran.wait());
        QCOMPARE(hub().count(u"http://a.org/news"_s), 1);
        QTRY_COMPARE(test().status(feed).condition, FeedCondition::Current);
        test().fetcher().setScheduling(false);
        test().fetcher().setScheduling(true); // it ran: nothing is due
        test().fetch({test().follow(u"b.org/other"_s)});
        QCOMPARE(hub().count(u"http://a.org/news"_s), 1);
        test().clock->pass(2h); // the machine slept: once is enough
        test().fetcher().setScheduling(false);
        test().fetcher().setScheduling(true);
        QTRY_COMPARE(hub().count(u"http://a.org/news"_s), 2);
        QTRY_VERIFY(!test().fetcher().isRunning());
        QCOMPARE(hub().count(u"http://a.org/news"_s), 2);
    }

    void thePlaceIsAskedForTheWindowOfTheMorningAndFromWhereTheEditorSays()
    {
        const FeedId feed = test().follow(u"a.org/window"_s);
        const DayWindow window = test().status(feed).subscription.window;
        const QDate day = dayOf(window, test().clock->now());
        const qint64 until = toUnix(windowOf(window, day).second);
        test().fetch();
        QCOMPARE(hub().asked().last(),
                 u"http://a.org/window?%1-%2"_s.arg(toUnix(windowOf(window, day.addDays(-1)).first)).arg(until));
        test().fetch({feed}, {.since = fromUnix(1'773'000'000), .whole = false, .force = false});
        QCOMPARE(hub().asked().last(), u"http://a.org/window?1773000000-%1"_s.arg(until));
    }

    void aRunThatIsBrokenOffDoesNotLiftAPause()
    {
        const FeedId feed = test().follow(u"a.org/news"_s);
        hub().answer(u"http://a.org/news"_s, {}, 429, {{"Retry-After", "40"}});
        test().fetch(); // the wire waits for so short a pause itself, and then gives up
        const std::optional<Instant> pause = test().status(feed).nextRun;
        QCOMPARE(test().status(feed).condition, FeedCondition::Waiting);
        hub().hold(u"a.org"_s);
        QSignalSpy finished(&test().fetcher(), &Fetcher::finished);
        test().fetcher().fetch({feed}, {.since = {}, .whole = false, .force = true});
        QTRY_COMPARE(hub().inFlight(u"a.org"_s), 1);
        test().fetcher().cancel(feed);
        QVERIFY(finished.wait());
        QCOMPARE(test().status(feed).condition, FeedCondition::Waiting);
        QVERIFY(test().status(feed).nextRun >= pause);
    }
};

QTEST_GUILESS_MAIN(FetcherTest)
#include "fetchertest.moc"
