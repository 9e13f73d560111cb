// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/discussion/discussionrun.h"

#include "support/fakeclock.h"
#include "support/fetchprobe.h"

#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

/// The run that places with discussions share, with a place that is made of functions.
class DiscussionRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threadsComeBeforeDiscussions();
    void aRunThatBreaksOffGoesOnWhereItStood();
    void aStaleOrForeignCursorIsNotGoneOnWith_data();
    void aStaleOrForeignCursorIsNotGoneOnWith();
    void aRepeatedPageEndsTheList();
    void aPlaceThatLeadsInACircleEndsTheList();
    void theListStopsAtWhatIsOlderThanTheDay();
    void onlyWhatHasSomethingNewIsRead();
    void oneBadThreadIsANote();
    void aDiscussionThatBreaksOffIsKeptButNotAsRead();
    void threeBadThreadsInARowAreThePlace();
    void aRefusalEndsTheRun();
    void notModifiedEndsTheRunAtOnce();
    void validatorsAreForgottenWhereSomethingIsMissing();
    void anErrorOfTheDeskEndsTheRun();
    void aStopIsHeardBetweenRequests();
};

namespace {

/// Pages of threads t1, t2 …, each with one comment.
struct Forum
{
    FakeClock clock;
    FetchProbe sink;
    FetchTask task;
    std::stop_source stop;
    QList<QStringList> pages;
    QHash<QString, FetchFault> faults; ///< by thread
    QHash<QString, FetchFault> breaks; ///< by thread: after its first comment
    QStringList asked;
    qint32 comments = 3;
    bool notModified = false;

    Forum()
    {
        task.since = clock.now() - std::chrono::hours(24);
        task.until = clock.now() + std::chrono::hours(1);
    }

    ThreadRecord thread(const QString &id, std::chrono::hours age = std::chrono::hours(1))
    {
        ThreadRecord record;
        record.remoteId = id.toStdString();
        record.title = "Title of " + record.remoteId;
        record.commentCount = comments;
        record.created = clock.now() - age;
        return record;
    }

    Fetched<FetchSummary> run(bool byTime = false)
    {
        struct Nobody final : Transport
        {
            Fetched<HttpAnswer> send(const HttpRequest &, std::stop_token) override { return {}; }
        } nobody;
        Courtesy courtesy;
        Wire wire(nobody, courtesy, clock, stop.get_token());
        const auto list = [&](const QJsonObject &place, const QJsonObject &validators) -> Fetched<ListedPage> {
            const int number = place.value("page"_L1).toInt();
            asked << u"page %1"_s.arg(number);
            if (validators.contains("etag"_L1))
                asked << u"if new"_s;
            ListedPage page;
            page.notModified = notModified && validators.contains("etag"_L1);
            page.byTime = byTime;
            page.validators = {{u"etag"_s, u"\"one\""_s}};
            for (const QString &id : pages.value(number)) {
                const bool old = id.startsWith("old"_L1);
                page.parsed.batch.threads.push_back(thread(id, std::chrono::hours(old ? 48 : 1)));
            }
            if (number + 1 < pages.size())
                page.next = {{u"page"_s, number + 1}};
            return page;
        };
        const auto read = [&](const TreeWish &wish) -> Fetched<ParsedAnswer> {
            const QString id = QString::fromStdString(wish.thread);
            asked << id;
            if (faults.contains(id))
                return std::unexpected(faults.value(id));
            ParsedAnswer tree;
            CommentRecord comment;
            comment.remoteId = "c_" + wish.thread;
            comment.threadRemoteId = wish.thread;
            tree.batch.comments.push_back(comment);
            if (breaks.contains(id))
                tree.brokenOff = breaks.value(id);
            return tree;
        };
        return DiscussionRun(task, wire, sink).run(list, read);
    }
};

FetchFault fault(FaultKind kind, int status = 0)
{
    return {kind, status, {}, {ErrorKind::Io, u"It failed."_s, {}, {}, {}}};
}

} // namespace

void DiscussionRunTest::threadsComeBeforeDiscussions()
{
    Forum place;
    place.pages = {{u"a"_s, u"b"_s}, {u"c"_s}};
    const auto summary = place.run();
    QVERIFY(summary);
    QCOMPARE(place.asked, QStringList({u"page 0"_s, u"page 1"_s, u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(place.sink.threadsById().size(), 3u);
    QCOMPARE(place.sink.comments().size(), 3u);
    QCOMPARE(place.sink.readTrees(), std::vector<std::string>({"a", "b", "c"}));
    const FetchProgress last = place.sink.progress.constLast();
    QCOMPARE(last.done, 3);
    QCOMPARE(last.total, 3);
    QVERIFY(!place.sink.cursor().contains("run"_L1));
}

void DiscussionRunTest::aRunThatBreaksOffGoesOnWhereItStood()
{
    Forum place;
    place.pages = {{u"a"_s, u"b"_s}, {u"c"_s}};
    place.faults.insert(u"b"_s, fault(FaultKind::RateLimited, 429));
    const auto broken = place.run();
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, FaultKind::RateLimited);

    place.faults.clear();
    place.asked.clear();
    place.task.cursor = place.sink.cursor();
    place.clock.pass(std::chrono::minutes(20));
    QVERIFY(place.run());
    QCOMPARE(place.asked, QStringList({u"b"_s, u"c"_s}));
    QCOMPARE(place.sink.progress.constLast().done, 3);
}

void DiscussionRunTest::aStaleOrForeignCursorIsNotGoneOnWith_data()
{
    QTest::addColumn<int>("change");
    QTest::newRow("begun yesterday") << 0;
    QTest::newRow("another day window") << 1;
    QTest::newRow("another limit") << 2;
    QTest::newRow("another sort") << 3;
}

void DiscussionRunTest::aStaleOrForeignCursorIsNotGoneOnWith()
{
    QFETCH(int, change);
    Forum place;
    place.pages = {{u"a"_s, u"b"_s}};
    place.faults.insert(u"b"_s, fault(FaultKind::NoNetwork));
    QVERIFY(!place.run());
    place.faults.clear();
    place.asked.clear();
    place.task.cursor = place.sink.cursor();
    if (change == 0)
        place.clock.pass(std::chrono::hours(7));
    else if (change == 1)
        place.task.since += std::chrono::hours(24);
    else if (change == 2)
        place.task.subscription.threadLimit = 7;
    else
        place.task.subscription.sort = u"other"_s;
    QVERIFY(place.run());
    QCOMPARE(place.asked, QStringList({u"page 0"_s, u"a"_s, u"b"_s}));
}

void DiscussionRunTest::aRepeatedPageEndsTheList()
{
    Forum place;
    place.pages = {{u"a"_s, u"b"_s}, {u"a"_s, u"b"_s}, {u"c"_s}};
    QVERIFY(place.run());
    QCOMPARE(place.asked, QStringList({u"page 0"_s, u"page 1"_s, u"a"_s, u"b"_s}));
}

void DiscussionRunTest::aPlaceThatLeadsInACircleEndsTheList()
{
    FakeClock clock;
    FetchProbe sink;
    FetchTask task;
    struct Nobody final : Transport
    {
        Fetched<HttpAnswer> send(const HttpRequest &, std::stop_token) override { return {}; }
    } nobody;
    Courtesy courtesy;
    Wire wire(nobody, courtesy, clock, {});
    int asked = 0;
    const auto list = [&asked](const QJsonObject &, const QJsonObject &) -> Fetched<ListedPage> {
        ++asked;
        return ListedPage{.next = {{u"page"_s, 1}}};
    };
    QVERIFY(DiscussionRun(task, wire, sink).run(list, [](const TreeWish &) { return ParsedAnswer(); }));
    QCOMPARE(asked, 2);
}

void DiscussionRunTest::theListStopsAtWhatIsOlderThanTheDay()
{
    Forum place;
    place.pages = {{u"a"_s, u"old1"_s}, {u"old2"_s}};
    QVERIFY(place.run(true));
    QCOMPARE(place.asked, QStringList({u"page 0"_s, u"a"_s}));
    QCOMPARE(place.sink.threadsById().size(), 1u);
}

void DiscussionRunTest::onlyWhatHasSomethingNewIsRead()
{
    Forum place;
    place.pages = {{u"same"_s, u"more"_s, u"new"_s}};
    place.sink.trees["same"] = {3, place.clock.now(), true};
    place.sink.trees["more"] = {2, place.clock.now(), true};
    QVERIFY(place.run());
    QCOMPARE(place.asked, QStringList({u"page 0"_s, u"more"_s, u"new"_s}));
    QCOMPARE(place.sink.threadsById().size(), 3u);

    place.asked.clear();
    place.task.whole = true;
    QVERIFY(place.run());
    QVERIFY(place.asked.contains(u"same"_s));

    place.asked.clear();
    place.task.whole = false;
    place.comments = 0;
    place.sink.trees.clear();
    QVERIFY(place.run());
    QCOMPARE(place.asked, QStringList({u"page 0"_s}));

    place.asked.clear();
    place.comments = 3;
    place.task.subscription.commentBudget = 0;
    QVERIFY(place.run());
    QCOMPARE(place.asked, QStringList({u"page 0"_s}));
}

void DiscussionRunTest::oneBadThreadIsANote()
{
    Forum place;
    place.pages = {{u"a"_s, u"b"_s, u"c"_s}};
    place.faults.insert(u"b"_s, fault(FaultKind::NotFound, 404));
    const auto summary = place.run();
    QVERIFY(summary);
    QCOMPARE(summary->notes.size(), 1);
    QVERIFY(summary->notes.constFirst().contains(u"Title of b"_s));
    QCOMPARE(place.sink.readTrees(), std::vector<std::string>({"a", "c"}));
}

void DiscussionRunTest::aDiscussionThatBreaksOffIsKeptButNotAsRead()
{
    Forum place;
    place.pages = {{u"a"_s, u"b"_s}};
    place.breaks.insert(u"a"_s, fault(FaultKind::CutOff));
    place.breaks.insert(u"b"_s, fault(FaultKind::RateLimited, 429));
    const auto broken = place.run();
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, FaultKind::RateLimited);
    QCOMPARE(place.sink.comments().size(), 2u);
    QVERIFY(place.sink.readTrees().empty());

    place.breaks.clear();
    place.asked.clear();
    place.task.cursor = place.sink.cursor();
    QVERIFY(place.run());
    QCOMPARE(place.asked, QStringList({u"b"_s}));
    QCOMPARE(place.sink.readTrees(), std::vector<std::string>({"b"}));
}

void DiscussionRunTest::threeBadThreadsInARowAreThePlace()
{
    Forum place;
    place.pages = {{u"a"_s, u"b"_s, u"c"_s, u"d"_s}};
    for (const QString &id : {u"b"_s, u"c"_s, u"d"_s})
        place.faults.insert(id, fault(FaultKind::Server, 503));
    const auto broken = place.run();
    QVERIFY(!broken);
    QCOMPARE(broken.error().status, 503);
    QCOMPARE(place.sink.readTrees(), std::vector<std::string>({"a"}));
}

void DiscussionRunTest::aRefusalEndsTheRun()
{
    for (const FaultKind kind : {FaultKind::Unauthorized, FaultKind::Forbidden, FaultKind::RateLimited}) {
        Forum place;
        place.pages = {{u"a"_s, u"b"_s}};
        place.faults.insert(u"a"_s, fault(kind));
        const auto broken = place.run();
        QVERIFY(!broken);
        QCOMPARE(broken.error().kind, kind);
        QVERIFY(!place.asked.contains(u"b"_s));
    }
}

void DiscussionRunTest::notModifiedEndsTheRunAtOnce()
{
    Forum place;
    place.pages = {{u"a"_s}};
    QVERIFY(place.run());
    place.task.cursor = place.sink.cursor();
    place.asked.clear();
    place.notModified = true;
    const auto summary = place.run();
    QVERIFY(summary);
    QVERIFY(summary->notModified);
    QCOMPARE(place.asked, QStringList({u"page 0"_s, u"if new"_s}));

    place.asked.clear();
    place.task.whole = true; // asked for everything: no condition
    QVERIFY(place.run());
    QVERIFY(!place.asked.contains(u"if new"_s));
}

void DiscussionRunTest::validatorsAreForgottenWhereSomethingIsMissing()
{
    Forum place;
    place.pages = {{u"a"_s}};
    place.faults.insert(u"a"_s, fault(FaultKind::Format));
    QVERIFY(place.run());
    QVERIFY(place.sink.cursor().isEmpty());
}

void DiscussionRunTest::anErrorOfTheDeskEndsTheRun()
{
    Forum place;
    place.pages = {{u"a"_s}};
    place.sink.failure = Error{ErrorKind::Io, u"The disk is full."_s, {}, {}, {}};
    const auto broken = place.run();
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, FaultKind::Desk);
    QCOMPARE(broken.error().error.what, u"The disk is full."_s);
}

void DiscussionRunTest::aStopIsHeardBetweenRequests()
{
    Forum place;
    place.pages = {{u"a"_s}};
    place.stop.request_stop();
    const auto broken = place.run();
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, FaultKind::Canceled);
    QVERIFY(place.asked.isEmpty());
}

QTEST_GUILESS_MAIN(DiscussionRunTest)
#include "discussionruntest.moc"
