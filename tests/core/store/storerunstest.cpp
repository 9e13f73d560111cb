// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/feedfixture.h"
#include "store/maintenance.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTimeZone>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::test;

namespace {

const QString deliverForEver = u"--deliver-for-ever"_s;

/// What the test kills: a run that stores batch after batch and says so.
int deliver(const QString &path, FeedId feed)
{
    const auto store = Store::open(path);
    for (int i = 1; store && (*store)
                                 ->subscriptions()
                                 .deliver(feed,
                                          {{threadRecord("t3_" + std::to_string(i))},
                                           {commentRecord("t1_" + std::to_string(i), "t3_" + std::to_string(i))},
                                           {}},
                                          QJsonObject{{u"done"_s, i}})
                                 .result();
         ++i) {
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    return 1;
}

} // namespace

/// What runs bring, how they end, and where the next ones go on.
class StoreRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliveredThreadsBelongToTheirFeedAndStayThere()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_old")}, {}, {}});
        const FeedId front = follow(desk, subscription(u"Front page"_s));
        const FeedId second = follow(desk, subscription(u"Second"_s));
        get(desk.subscriptions().deliver(front, {{threadRecord("t3_old"), threadRecord("t3_new")}, {}, {}}, {}));
        QCOMPARE(feedOf(desk, u"t3_old"_s), front); // it was of no followed feed
        QCOMPARE(feedOf(desk, u"t3_new"_s), front);
        get(desk.subscriptions().deliver(second, {{threadRecord("t3_new")}, {}, {}}, {}));
        QCOMPARE(feedOf(desk, u"t3_new"_s), front);
        desk.ingest({{threadRecord("t3_new", "Said again")}, {}, {}});
        QCOMPARE(feedOf(desk, u"t3_new"_s), front);
        get(desk.subscriptions().deliver({}, {{threadRecord("t3_hand")}, {}, {}}, QJsonObject{{u"x"_s, 1}}));
        QVERIFY(feedOf(desk, u"t3_hand"_s) != front && feedOf(desk, u"t3_hand"_s) != second);
        QCOMPARE(status(desk, front).threads, 2);
        QCOMPARE(status(desk, second).threads, 0);
    }

    void aThreadKnownByItsCommentsCountsOnceItComes()
    {
        DeskFixture desk;
        const FeedId feed = follow(desk);
        get(desk.subscriptions().deliver(feed, {{}, {commentRecord("t1_c", "t3_a")}, {}}, {}));
        QCOMPARE(status(desk, feed).threads, 0);
        get(desk.subscriptions().deliver(feed, {{threadRecord("t3_a")}, {}, {}}, {}));
        QCOMPARE(status(desk, feed).threads, 1);
    }

    void runsAreKeptNewestFirstUpToTwoHundred()
    {
        DeskFixture desk;
        const FeedId feed = follow(desk);
        const FeedId other = follow(desk, subscription(u"r/technology"_s));
        get(desk.subscriptions().finishRun(end(other, FeedCondition::Current, at(1))));
        RunEnd run = end(feed, FeedCondition::Partial, at(12));
        run.run.code = 200;
        run.run.message = u"Two discussions are missing"_s;
        run.run.counts.threads = {1, 2, 3, 4};
        run.run.counts.comments = {5, 6, 7, 8};
        run.run.requests = 9;
        run.run.bytes = 10'000'000'000;
        for (int i = 0; i < 205; ++i) {
            run.run.ended = at(12 + i);
            get(desk.subscriptions().finishRun(run));
        }
        const QList<FetchRun> runs = get(desk.subscriptions().runs(feed, 1000));
        QCOMPARE(runs.size(), 200);
        QCOMPARE(runs.first().ended, at(216));
        QCOMPARE(runs.last().ended, at(17));
        QCOMPARE(runs.first().condition, FeedCondition::Partial);
        QCOMPARE(runs.first().message, run.run.message);
        QCOMPARE(runs.first().counts.threads.rejected, 4);
        QCOMPARE(runs.first().counts.comments.added, 5);
        QCOMPARE(runs.first().bytes, run.run.bytes);
        QCOMPARE(get(desk.subscriptions().runs(feed, 3)).size(), 3);
        QCOMPARE(get(desk.subscriptions().runs(other, 10)).size(), 1);
    }

    void theStatusSaysHowTheLastRunWent()
    {
        DeskFixture desk;
        const FeedId feed = follow(desk);
        RunEnd good = end(feed, FeedCondition::Current, at(12));
        good.nextRun = at(13);
        good.quota = Quota{u"oauth.example"_s, 99, 100, at(14)};
        get(desk.subscriptions().finishRun(good));
        FeedStatus current = status(desk, feed);
        QCOMPARE(current.condition, FeedCondition::Current);
        QCOMPARE(current.lastSuccess, at(12));
        QCOMPARE(current.nextRun, at(13));
        QCOMPARE(current.quota, good.quota);

        RunEnd bad = end(feed, FeedCondition::Failing, at(13));
        bad.run.code = 503;
        bad.run.message = u"The place is down"_s;
        get(desk.subscriptions().finishRun(bad));
        current = status(desk, feed);
        QCOMPARE(current.condition, FeedCondition::Failing);
        QCOMPARE(current.code, 503);
        QCOMPARE(current.message, u"The place is down"_s);
        QCOMPARE(current.lastSuccess, at(12));
        QCOMPARE(current.lastRun, at(13));
        QCOMPARE(current.nextRun, std::nullopt);
        QCOMPARE(current.quota, good.quota);

        RunEnd canceled = end(feed, FeedCondition::Partial, at(14));
        canceled.run.canceled = true;
        get(desk.subscriptions().finishRun(canceled));
        current = status(desk, feed);
        QCOMPARE(current.condition, FeedCondition::Failing); // the editor's cancel mends nothing
        QCOMPARE(current.lastRun, at(14));
        QCOMPARE(current.lastSuccess, at(12));
        QCOMPARE(get(desk.subscriptions().runs(feed, 1)).constFirst().canceled, true);
    }

    void aFeedThatMovedIsFollowedThere()
    {
        DeskFixture desk;
        const FeedId feed = follow(desk);
        const FeedId other = follow(desk, subscription(u"r/technology"_s));
        RunEnd moved = end(feed, FeedCondition::Current, at(12));
        moved.address = u"r/ArtificialInteligence"_s;
        get(desk.subscriptions().finishRun(moved));
        QCOMPARE(status(desk, feed).subscription.address, moved.address);
        moved.address = u"r/technology"_s; // where another stands already
        get(desk.subscriptions().finishRun(moved));
        QCOMPARE(status(desk, feed).subscription.address, u"r/ArtificialInteligence"_s);
        QCOMPARE(status(desk, other).subscription.address, u"r/technology"_s);
    }

    void aRunThatEndsAfterItsFeedWasGivenUpLeavesNothing()
    {
        DeskFixture desk;
        const FeedId feed = follow(desk);
        get(desk.subscriptions().unfollow(feed));
        get(desk.subscriptions().finishRun(end(feed, FeedCondition::Current, at(12))));
        QCOMPARE(errorOf(desk.subscriptions().deliver(feed, {{threadRecord("t3_a")}, {}, {}}, {})),
                 ErrorKind::NotFound);
        QCOMPARE(desk.order(), QStringList());
    }

    void threadsAreCountedByDaysOfTheFeedsZone()
    {
        DeskFixture desk;
        Subscription feed = subscription();
        feed.window.zone = "Pacific/Kiritimati"; // fourteen hours ahead: other days than here nearly everywhere
        feed.feed = follow(desk, feed);
        const QTimeZone zone("Pacific/Kiritimati");
        const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(zone).date();
        const auto dayBegins = [&](int ago) {
            return fromUnix(today.addDays(-ago).startOfDay(zone).toSecsSinceEpoch());
        };
        ThreadBatch batch;
        const auto add = [&](const char *id, Instant created) {
            batch.threads.push_back(threadRecord(id));
            batch.threads.back().created = created;
        };
        add("t3_today", dayBegins(0));
        add("t3_yesterday", dayBegins(0) - std::chrono::seconds(1));
        add("t3_first", dayBegins(6));
        add("t3_before", dayBegins(6) - std::chrono::seconds(1));
        get(desk.subscriptions().deliver(feed.feed, batch, {}));
        QCOMPARE(status(desk, feed.feed).perDay, (QList<int>{1, 0, 0, 0, 0, 1, 1}));
        QCOMPARE(status(desk, feed.feed).threads, 4);
    }

    void batchAndCursorAreStoredTogetherOrNotAtAll()
    {
        DeskFixture desk;
        const FeedId feed = follow(desk);
        const QJsonObject cursor{{u"after"_s, u"t3_b"_s}, {u"done"_s, QJsonArray{u"t3_a"_s}}};
        get(desk.subscriptions().deliver(feed, {{threadRecord("t3_a")}, {}, {}}, cursor));
        // What a kill leaves: the files as they lie while the program runs.
        const QTemporaryDir after;
        const QString copy = after.filePath(u"desk.marbre"_s);
        QVERIFY(QFile::copy(desk.path(), copy));
        QVERIFY(QFile::copy(desk.path() + u"-wal"_s, copy + u"-wal"_s));
        const auto reopened = Store::open(copy);
        QVERIFY(reopened.has_value());
        QCOMPARE(get((*reopened)->subscriptions().cursor(feed)), cursor);
        QCOMPARE(get((*reopened)->threads().order({})).ids.size(), 1);
    }

    void whereTheProgramIsKilledTheCursorSaysWhatIsThere()
    {
        for (const int after : {1, 7, 40}) {
            DeskFixture desk;
            const FeedId feed = follow(desk);
            desk.close();
            QProcess program;
            program.start(QCoreApplication::applicationFilePath(),
                          {deliverForEver, desk.path(), QString::number(feed.value)});
            int delivered = 0;
            while (delivered < after && program.waitForReadyRead(30'000))
                delivered += static_cast<int>(program.readAllStandardOutput().count('\n'));
            program.kill();
            QVERIFY(program.waitForFinished(30'000));
            QVERIFY2(delivered >= after, program.readAllStandardError().constData());
            desk.open();
            const int done = get(desk.subscriptions().cursor(feed)).value(u"done"_s).toInt();
            QVERIFY(done >= delivered); // nothing that was answered is lost
            QCOMPARE(desk.order().size(), done);
            QCOMPARE(desk.detail(u"t3_%1"_s.arg(done)).comments.size(), 1);
            QCOMPARE(verify(desk.path()).value_or(QStringList{u"?"_s}), QStringList());
        }
    }

    void twoProgramsFetchIntoOneDesk()
    {
        DeskFixture desk;
        const FeedId first = follow(desk);
        const FeedId second = follow(desk, subscription(u"r/technology"_s));
        auto other = Store::open(desk.path());
        QVERIFY(other.has_value());
        QList<QFuture<Result<IngestReport>>> futures;
        for (int i = 0; i < 50; ++i) {
            const std::string id = std::to_string(i);
            futures << desk.subscriptions().deliver(
                first, {{threadRecord("t3_a" + id), threadRecord("t3_s" + id)}, {}, {}}, QJsonObject{{u"n"_s, i}});
            futures << (*other)->subscriptions().deliver(
                second, {{threadRecord("t3_b" + id), threadRecord("t3_s" + id)}, {}, {}}, QJsonObject{{u"n"_s, i}});
        }
        for (const auto &future : futures)
            get(future);
        QCOMPARE(desk.order().size(), 150);
        const int both = status(desk, first).threads + status(desk, second).threads;
        QCOMPARE(both, 150);
        QCOMPARE(get((*other)->subscriptions().cursor(first)), (QJsonObject{{u"n"_s, 49}}));
        QCOMPARE(verify(desk.path()).value_or(QStringList{u"?"_s}), QStringList());
    }

    void aDiscussionIsKnownAsFarAsItWasRead()
    {
        DeskFixture desk;
        const FeedId feed = follow(desk);
        QVERIFY(!get(desk.subscriptions().knownTree("t3_a")));
        ThreadBatch listing{{threadRecord("t3_a")}, {}, {}};
        listing.threads.front().commentCount = 3;
        get(desk.subscriptions().deliver(feed, listing, {}));
        QVERIFY(!get(desk.subscriptions().knownTree("t3_a")));

        ThreadBatch page = listing;
        page.comments = {commentRecord("t1_a", "t3_a")};
        page.missing = {{"t3_a", "", 2, {"t1_b", "t1_c"}}};
        page.readTrees = {"t3_a", "t3_never_heard_of"};
        get(desk.subscriptions().deliver(feed, page, {}));
        std::optional<KnownTree> tree = get(desk.subscriptions().knownTree("t3_a"));
        QVERIFY(tree && !tree->complete);
        QCOMPARE(tree->commentCount, 3);
        QCOMPARE(tree->read, at(10));

        get(desk.subscriptions().deliver(feed, {{}, {commentRecord("t1_b", "t3_a")}, {}}, {}));
        QVERIFY(!get(desk.subscriptions().knownTree("t3_a"))->complete);
        get(desk.subscriptions().deliver(feed, {{}, {commentRecord("t1_c", "t3_a")}, {}, {"t3_a"}}, {}));
        QVERIFY(get(desk.subscriptions().knownTree("t3_a"))->complete);

        listing.threads.front().commentCount = 8;
        listing.threads.front().score.read = at(12);
        get(desk.subscriptions().deliver(feed, listing, {}));
        tree = get(desk.subscriptions().knownTree("t3_a"));
        QCOMPARE(tree->commentCount, 3); // what was read, not what a listing says since
        QVERIFY(!get(desk.subscriptions().knownTree("t3_never_heard_of")));
        QCOMPARE(desk.order().size(), 1);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == deliverForEver)
        return deliver(arguments.value(2), FeedId{arguments.value(3).toLongLong()});
    StoreRunsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "storerunstest.moc"
