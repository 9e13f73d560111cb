// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/feedfixture.h"
#include "store/maintenance.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::test;

/// What is followed, and how.
class StoreSubscriptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFollowedIsReadBackWithEverySetting()
    {
        DeskFixture desk;
        Subscription feed = subscription(u"r/artificial"_s, u"top-day"_s);
        feed.threadLimit = 25;
        feed.commentDepth = 4;
        feed.commentBudget = 0;
        feed.window = {.hours = 36, .end = QTime(5, 30), .zone = "America/New_York"};
        feed.schedule = {.everyMinutes = 45, .from = QTime(22, 0), .until = QTime(7, 15)};
        feed.feed = follow(desk, feed);
        desk.reopen();
        const FeedStatus stored = status(desk, feed.feed);
        QCOMPARE(stored.subscription, feed);
        QCOMPARE(stored.condition, FeedCondition::Never);
        QVERIFY(!stored.paused && !stored.lastRun && !stored.lastSuccess && !stored.quota);
        QVERIFY(stored.nextRun && *stored.nextRun <= now());
        QCOMPARE(stored.threads, 0);
        QCOMPARE(get(desk.feeds().feeds()).constFirst().followed, true);
    }

    void aFeedWithoutScheduleIsNeverDue()
    {
        DeskFixture desk;
        Subscription feed = subscription();
        feed.schedule.everyMinutes = 0;
        QCOMPARE(status(desk, follow(desk, feed)).nextRun, std::nullopt);
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<std::function<void(Subscription &)>>("spoil");
        using Spoil = std::function<void(Subscription &)>;
        QTest::newRow("no kind") << Spoil([](Subscription &feed) { feed.kind.clear(); });
        QTest::newRow("no address") << Spoil([](Subscription &feed) { feed.address.clear(); });
        QTest::newRow("no threads") << Spoil([](Subscription &feed) { feed.threadLimit = 0; });
        QTest::newRow("depth below zero") << Spoil([](Subscription &feed) { feed.commentDepth = -1; });
        QTest::newRow("budget below zero") << Spoil([](Subscription &feed) { feed.commentBudget = -1; });
        QTest::newRow("too often") << Spoil([](Subscription &feed) { feed.schedule.everyMinutes = 4; });
        QTest::newRow("empty window") << Spoil([](Subscription &feed) { feed.window.hours = 0; });
        QTest::newRow("window too long") << Spoil([](Subscription &feed) { feed.window.hours = 169; });
    }

    void whatMakesNoSenseIsRefused()
    {
        QFETCH(std::function<void(Subscription &)>, spoil);
        DeskFixture desk;
        Subscription feed = subscription();
        spoil(feed);
        QCOMPARE(errorOf(desk.subscriptions().follow(feed)), ErrorKind::Usage);
        QCOMPARE(get(desk.feeds().feeds()).size(), 0);
    }

    void theSameListIsFollowedOnce()
    {
        DeskFixture desk;
        follow(desk);
        QCOMPARE(errorOf(desk.subscriptions().follow(subscription())), ErrorKind::Conflict);
        follow(desk, subscription(u"r/artificial"_s, u"new"_s));
        QCOMPARE(names(desk), (QStringList{u"r/artificial"_s, u"r/artificial (2)"_s}));
    }

    void namesAreToldApartAcrossPlaces()
    {
        DeskFixture desk;
        follow(desk);
        Subscription other = subscription(u"R/Artificial"_s);
        other.place = Place::Feed;
        other.kind = u"feed"_s;
        const FeedId id = follow(desk, other);
        QCOMPARE(status(desk, id).subscription.name, u"R/Artificial (2)"_s);
    }

    void aFeedThatFilesMadeIsAdoptedWithItsThreads()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_a")}, {}, {}});
        const FeedId made = get(desk.feeds().feeds()).constFirst().id;
        QVERIFY(!get(desk.feeds().feeds()).constFirst().followed);
        const FeedId followed = follow(desk, subscription(u"R/artificial"_s));
        QCOMPARE(followed, made);
        QCOMPARE(status(desk, followed).threads, 1);
        QCOMPARE(status(desk, followed).newThreads, 1);
        QCOMPARE(status(desk, followed).subscription.name, u"r/artificial"_s);
        get(desk.threads().setSeen({desk.id(u"t3_a"_s)}, true));
        QCOMPARE(status(desk, followed).newThreads, 0);
    }

    void unfollowingKeepsThreadsAndIsUndone()
    {
        DeskFixture desk;
        const FeedId feed = follow(desk, subscription(u"Front page"_s));
        get(desk.subscriptions().deliver(feed, {{threadRecord("t3_a")}, {}, {}}, QJsonObject{{u"page"_s, 2}}));
        get(desk.subscriptions().finishRun(end(feed, FeedCondition::Current, at(12))));
        const Subscription given = get(desk.subscriptions().unfollow(feed));
        QCOMPARE(given.name, u"Front page"_s);
        QCOMPARE(names(desk), QStringList());
        QCOMPARE(feedOf(desk, u"t3_a"_s), feed);
        QVERIFY(!get(desk.feeds().feeds()).constFirst().followed);
        desk.ingest({{threadRecord("t3_a", "Said again")}, {}, {}});
        QCOMPARE(feedOf(desk, u"t3_a"_s), feed);
        QCOMPARE(errorOf(desk.subscriptions().unfollow(feed)), ErrorKind::NotFound);
        QCOMPARE(follow(desk, given), feed);
        QCOMPARE(status(desk, feed).subscription, given);
        QCOMPARE(get(desk.subscriptions().cursor(feed)), QJsonObject());
        QCOMPARE(get(desk.subscriptions().runs(feed, 10)).size(), 0);
    }

    void aFeedThatIsGivenUpLeavesItsNumberToNobody()
    {
        DeskFixture desk;
        const FeedId feed = follow(desk);
        get(desk.subscriptions().unfollow(feed));
        QCOMPARE(get(desk.feeds().feeds()).size(), 0);
        const FeedId next = follow(desk, subscription(u"r/technology"_s));
        QVERIFY(next != feed);
        QCOMPARE(verify(desk.path()).value_or(QStringList{u"?"_s}), QStringList());
    }

    void otherSettingsKeepTheCursorAndAnotherAddressForgetsIt()
    {
        DeskFixture desk;
        Subscription feed = subscription();
        feed.feed = follow(desk, feed);
        const QJsonObject cursor{{u"after"_s, u"t3_a"_s}};
        get(desk.subscriptions().deliver(feed.feed, {}, cursor));
        RunEnd refused = end(feed.feed, FeedCondition::Refused, at(12));
        refused.run.code = 403;
        refused.run.message = u"It is private"_s;
        get(desk.subscriptions().finishRun(refused));
        feed.threadLimit = 10;
        feed.schedule.everyMinutes = 60;
        get(desk.subscriptions().update(feed));
        QCOMPARE(get(desk.subscriptions().cursor(feed.feed)), cursor);
        QCOMPARE(status(desk, feed.feed).condition, FeedCondition::Refused);
        QCOMPARE(status(desk, feed.feed).nextRun, std::nullopt);
        feed.address = u"r/technology"_s;
        get(desk.subscriptions().update(feed));
        QCOMPARE(get(desk.subscriptions().cursor(feed.feed)), QJsonObject());
        const FeedStatus changed = status(desk, feed.feed);
        QCOMPARE(changed.condition, FeedCondition::Never);
        QCOMPARE(changed.message, QString());
        QVERIFY(changed.nextRun.has_value());
        QCOMPARE(changed.subscription, feed);
    }

    void anotherScheduleIsCountedFromTheLastRun()
    {
        DeskFixture desk;
        Subscription feed = subscription();
        feed.feed = follow(desk, feed);
        RunEnd done = end(feed.feed, FeedCondition::Current, at(12));
        done.nextRun = at(13);
        get(desk.subscriptions().finishRun(done));
        feed.schedule.everyMinutes = 180;
        get(desk.subscriptions().update(feed));
        QCOMPARE(status(desk, feed.feed).nextRun, at(15));
        feed.schedule.everyMinutes = 0;
        get(desk.subscriptions().update(feed));
        QCOMPARE(status(desk, feed.feed).nextRun, std::nullopt);
    }

    void aShorterScheduleDoesNotCutShortWhatThePlaceDemands()
    {
        DeskFixture desk;
        Subscription feed = subscription();
        feed.feed = follow(desk, feed);
        RunEnd waiting = end(feed.feed, FeedCondition::Waiting, at(12));
        waiting.nextRun = at(20);
        get(desk.subscriptions().finishRun(waiting));
        feed.schedule.everyMinutes = 5;
        get(desk.subscriptions().update(feed));
        QCOMPARE(status(desk, feed.feed).nextRun, at(20));
    }

    void updatesOfWhatIsNotFollowedAndDoublesAreRefused()
    {
        DeskFixture desk;
        Subscription feed = subscription();
        feed.feed = FeedId{77};
        QCOMPARE(errorOf(desk.subscriptions().update(feed)), ErrorKind::NotFound);
        QCOMPARE(errorOf(desk.subscriptions().setPaused(feed.feed, true)), ErrorKind::NotFound);
        follow(desk);
        Subscription other = subscription(u"r/technology"_s);
        other.feed = follow(desk, other);
        other.address = u"r/artificial"_s;
        QCOMPARE(errorOf(desk.subscriptions().update(other)), ErrorKind::Conflict);
        other.address = u"r/technology"_s;
        other.name = u"r/artificial"_s;
        get(desk.subscriptions().update(other));
        QCOMPARE(status(desk, other.feed).subscription.name, u"r/artificial (2)"_s);
    }

    void pausingIsKept()
    {
        DeskFixture desk;
        const FeedId feed = follow(desk);
        get(desk.subscriptions().setPaused(feed, true));
        desk.reopen();
        QVERIFY(status(desk, feed).paused);
        get(desk.subscriptions().setPaused(feed, false));
        QVERIFY(!status(desk, feed).paused);
    }

    void changesOfFeedsAreTold()
    {
        DeskFixture desk;
        bool feeds = false;
        bool subscriptions = false;
        connect(&*desk, &Store::changed, this, [&](const ChangeSet &changes) {
            feeds |= changes.feeds;
            subscriptions |= changes.subscriptions;
        });
        const FeedId feed = follow(desk);
        QTRY_VERIFY(feeds && subscriptions);
        subscriptions = false;
        get(desk.subscriptions().finishRun(end(feed, FeedCondition::Current, at(12))));
        QTRY_VERIFY(subscriptions);
        subscriptions = false;
        get(desk.subscriptions().setPaused(feed, true));
        QTRY_VERIFY(subscriptions);
    }

    void theDayWindowAndTheRuleAreKept()
    {
        DeskFixture desk;
        QCOMPARE(get(desk.subscriptions().dayWindow()), DayWindow());
        QCOMPARE(get(desk.subscriptions().deletionRule()), DeletionRule::Keep);
        const DayWindow window{.hours = 30, .end = QTime(5, 45), .zone = "Europe/Paris"};
        get(desk.subscriptions().setDayWindow(window));
        get(desk.subscriptions().setDeletionRule(DeletionRule::Purge));
        desk.reopen();
        QCOMPARE(get(desk.subscriptions().dayWindow()), window);
        QCOMPARE(get(desk.subscriptions().deletionRule()), DeletionRule::Purge);
        QCOMPARE(errorOf(desk.subscriptions().setDayWindow({.hours = 0})), ErrorKind::Usage);
        QCOMPARE(errorOf(desk.subscriptions().setDayWindow({.hours = 24, .end = QTime()})), ErrorKind::Usage);
    }
};

QTEST_GUILESS_MAIN(StoreSubscriptionsTest)
#include "storesubscriptionstest.moc"
