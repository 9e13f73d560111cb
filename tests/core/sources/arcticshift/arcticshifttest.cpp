// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/arcticshift/arcticshiftadapter.h"
#include "sources/arcticshift/arcticshiftparser.h"

#include "core/sources/discussion/adapterrun.h"

#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

/// The archive's answers, and runs against a place that searches as it does.
class ArcticShiftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreRecognised_data();
    void addressesAreRecognised();
    void youngScoresAreUnsettledWhateverTheRecordSays();
    void anEmptyAnswerIsNoFault();
    void aDayIsReadInPages_data();
    void aDayIsReadInPages();
    void treesKeepTheirShapeAndWhatTheyLeaveOut();
    void youngDiscussionsAreReadAgainWhateverTheirCount();
    void aRateLimitEndsTheRunAndTheNextOneGoesOn();
    void rereadingAsksByIds();
    void aThreadIsFetchedWithoutAnAccount();
};

namespace {

QString base36(qint64 number)
{
    return u"p"_s + QString::number(number, 36);
}

QJsonObject post(qint64 number, qint64 created, const QJsonObject &more = {})
{
    QJsonObject record{{u"id"_s, base36(number)},    {u"name"_s, "t3_"_L1 + base36(number)},
                       {u"subreddit"_s, u"looms"_s}, {u"title"_s, u"Post %1"_s.arg(number)},
                       {u"author"_s, u"ada"_s},      {u"selftext"_s, u"Words"_s},
                       {u"is_self"_s, true},         {u"score"_s, 1},
                       {u"num_comments"_s, 0},       {u"created_utc"_s, created}};
    for (auto it = more.begin(); it != more.end(); ++it)
        record.insert(it.key(), it.value());
    return record;
}

QJsonObject comment(const QString &id, const QString &thread, const QString &parent, qint64 created)
{
    return {{u"id"_s, id},
            {u"name"_s, "t1_"_L1 + id},
            {u"link_id"_s, "t3_"_L1 + thread},
            {u"parent_id"_s, parent},
            {u"author"_s, u"bo"_s},
            {u"body"_s, u"Hm"_s},
            {u"score"_s, 1},
            {u"created_utc"_s, created}};
}

QByteArray data(const QJsonArray &records)
{
    return json(QJsonObject{{u"data"_s, records}});
}

QJsonObject thing(const QString &kind, const QJsonObject &object)
{
    return {{u"kind"_s, kind}, {u"data"_s, object}};
}

/// A search over posts of one a minute, both ends of the window left out.
void addSearch(AdapterRun &run, qint64 first, int posts)
{
    run.server.on(u"/api/posts/search"_s, [first, posts](const PlaceRequest &request) {
        const qint64 after = request.parameter(u"after"_s).toLongLong();
        const qint64 before = request.parameter(u"before"_s).toLongLong();
        const bool newest = request.parameter(u"sort"_s) == "desc"_L1;
        QJsonArray found;
        for (int i = 0; i < posts && found.size() < request.parameter(u"limit"_s).toInt(); ++i) {
            const int number = newest ? posts - 1 - i : i;
            const qint64 created = first + number * 60;
            if (created > after && created < before)
                found.append(post(number, created));
        }
        return PlaceAnswer::json(data(found));
    });
}

} // namespace

void ArcticShiftTest::addressesAreRecognised_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::newRow("said") << u"arctic:r/MachineLearning"_s << u"r/MachineLearning"_s;
    QTest::newRow("word") << u"arctic-shift:artificial"_s << u"r/artificial"_s;
    QTest::newRow("by choice of kind") << u"r/artificial"_s << u"r/artificial"_s;
    QTest::newRow("address") << u"https://www.reddit.com/r/artificial/"_s << u"r/artificial"_s;
    QTest::newRow("bare word") << u"artificial"_s << QString();
    QTest::newRow("thread") << u"https://www.reddit.com/r/artificial/comments/abc/x/"_s << QString();
    QTest::newRow("other") << u"https://example.org/r/artificial"_s << QString();
}

void ArcticShiftTest::addressesAreRecognised()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    const std::optional<Subscription> feed = ArcticShiftAdapter().recognise(typed);
    QCOMPARE(feed.has_value(), !address.isEmpty());
    if (feed) {
        QCOMPARE(feed->address, address);
        QCOMPARE(feed->kind, u"arctic-shift"_s);
        QCOMPARE(feed->place, Place::Reddit);
    }
}

void ArcticShiftTest::youngScoresAreUnsettledWhateverTheRecordSays()
{
    const Instant asked = fromUnix(1'800'000'000);
    const qint64 young = toUnix(asked) - 35 * 3600;
    const qint64 old = toUnix(asked) - 37 * 3600;
    const auto answer =
        arcticShiftAnswer(data({post(1, young), post(2, old, {{u"num_comments"_s, 9}, {u"score"_s, 40}}),
                                post(3, old, {{u"retrieved_on"_s, old + 5}})}),
                          asked);
    QVERIFY(answer);
    const auto &threads = answer->parsed.batch.threads;
    QCOMPARE(threads.at(0).score.state, ScoreState::Unsettled);
    QVERIFY(!threads.at(0).commentCount); // 0 was said before anybody could answer
    QCOMPARE(threads.at(1).score.state, ScoreState::Known);
    QCOMPARE(threads.at(1).commentCount, std::optional<qint64>(9));
    QCOMPARE(threads.at(2).score.state, ScoreState::Unsettled); // read when it was written, never again
    QCOMPARE(threads.at(0).permalink, std::string("https://www.reddit.com/r/looms/comments/p1/"));
}

void ArcticShiftTest::anEmptyAnswerIsNoFault()
{
    const auto answer = arcticShiftAnswer("{\"data\": []}", now());
    QVERIFY(answer);
    QVERIFY(answer->parsed.batch.empty());
    QVERIFY(!arcticShiftAnswer("{\"data\": null, \"error\": \"Timeout\"}", now()));
    QVERIFY(!arcticShiftAnswer("<html>", now()));
    QVERIFY(!arcticShiftAnswer("", now()));
}

void ArcticShiftTest::aDayIsReadInPages_data()
{
    QTest::addColumn<QString>("sort");
    QTest::addColumn<QString>("first");
    QTest::newRow("newest first") << u"desc"_s << base36(249);
    QTest::newRow("oldest first") << u"asc"_s << base36(0);
}

void ArcticShiftTest::aDayIsReadInPages()
{
    QFETCH(QString, sort);
    QFETCH(QString, first);
    AdapterRun run;
    addSearch(run, run.hoursAgo(10), 250);
    const ArcticShiftAdapter adapter(run.hosts());
    run.task.subscription = adapter.recognise(u"arctic:r/looms"_s).value();
    run.task.subscription.sort = sort;
    run.task.subscription.threadLimit = 1000;
    run.task.subscription.commentBudget = 0;
    QVERIFY(run.fetch(adapter));
    QCOMPARE(run.sink.threadsById().size(), 250u);
    QCOMPARE(QString::fromStdString(run.sink.threads().at(0).remoteId), "t3_"_L1 + first);
    QCOMPARE(run.server.count(u"/api/posts/search"_s), 3);

    run.sink = {};
    run.task.subscription.threadLimit = 60;
    QVERIFY(run.fetch(adapter));
    QCOMPARE(run.sink.threadsById().size(), 60u);
}

void ArcticShiftTest::treesKeepTheirShapeAndWhatTheyLeaveOut()
{
    AdapterRun run;
    const qint64 created = run.hoursAgo(5);
    run.server.on(u"/api/posts/search"_s, PlaceAnswer::json(data({post(1, created)})));
    QJsonObject parent = comment(u"aa"_s, u"p1"_s, u"t3_p1"_s, created);
    const QJsonObject more{{u"id"_s, u"cc"_s},
                           {u"parent_id"_s, u"t1_aa"_s},
                           {u"count"_s, 2},
                           {u"children"_s, QJsonArray{u"cc"_s, u"dd"_s}}};
    const QJsonArray below{thing(u"t1"_s, comment(u"bb"_s, u"p1"_s, u"t1_aa"_s, created)), thing(u"more"_s, more)};
    parent.insert(u"replies"_s, thing(u"Listing"_s, {{u"children"_s, below}}));
    run.server.on(u"/api/comments/tree"_s, PlaceAnswer::json(data({thing(u"t1"_s, parent)})));
    const ArcticShiftAdapter adapter(run.hosts());
    run.task.subscription = adapter.recognise(u"arctic:r/looms"_s).value();
    QVERIFY(run.fetch(adapter));
    const auto comments = run.sink.commentsById();
    QCOMPARE(comments.size(), 2u);
    QCOMPARE(comments.at("t1_bb").parentRemoteId, std::string("t1_aa"));
    QCOMPARE(comments.at("t1_bb").score.state, ScoreState::Unsettled);
    QCOMPARE(run.sink.missing().at(0).remoteIds, std::vector<std::string>({"t1_cc", "t1_dd"}));
    QCOMPARE(run.sink.readTrees(), std::vector<std::string>({"t3_p1"}));
    QVERIFY(run.targets().constLast().contains(u"link_id=t3_p1"_s));
}

void ArcticShiftTest::youngDiscussionsAreReadAgainWhateverTheirCount()
{
    AdapterRun run;
    run.server.on(u"/api/posts/search"_s, PlaceAnswer::json(data({post(1, run.hoursAgo(5))})));
    run.server.on(u"/api/comments/tree"_s, PlaceAnswer::json(data({})));
    const ArcticShiftAdapter adapter(run.hosts());
    run.task.subscription = adapter.recognise(u"arctic:r/looms"_s).value();
    run.sink.trees["t3_p1"] = {0, run.clock.now() - std::chrono::hours(2), true};
    QVERIFY(run.fetch(adapter));
    QCOMPARE(run.server.count(u"/api/comments/tree"_s), 1);

    run.sink.trees["t3_p1"].read = run.clock.now() - std::chrono::minutes(5);
    QVERIFY(run.fetch(adapter));
    QCOMPARE(run.server.count(u"/api/comments/tree"_s), 1); // read just before
}

void ArcticShiftTest::aRateLimitEndsTheRunAndTheNextOneGoesOn()
{
    AdapterRun run;
    addSearch(run, run.hoursAgo(2), 3);
    run.server.onInTurn(u"/api/comments/tree"_s,
                        {PlaceAnswer::json(data({})), tooManyRequests, PlaceAnswer::json(data({}))});
    const ArcticShiftAdapter adapter(run.hosts());
    run.task.subscription = adapter.recognise(u"arctic:r/looms"_s).value();
    const auto broken = run.fetch(adapter);
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, FaultKind::RateLimited);
    run.goOn();
    QVERIFY(run.fetch(adapter));
    QCOMPARE(run.sink.readTrees().size(), 3u);
    QCOMPARE(run.server.count(u"/api/posts/search"_s), 1);
    QCOMPARE(run.server.count(u"/api/comments/tree"_s), 4); // the refused one once more
}

void ArcticShiftTest::rereadingAsksByIds()
{
    AdapterRun run;
    run.server.on(u"/api/posts/ids"_s, PlaceAnswer::json(data({post(1, run.hoursAgo(50), {{u"score"_s, 77}})})));
    run.server.on(u"/api/comments/ids"_s,
                  PlaceAnswer::json(data({comment(u"aa"_s, u"p1"_s, u"t3_p1"_s, run.hoursAgo(50))})));
    const ArcticShiftAdapter adapter(run.hosts());
    const QList<ItemRef> refs{
        {Place::Reddit, u"t3_p1"_s, {}}, {Place::Reddit, u"t3_p1"_s, u"t1_aa"_s}, {Place::Reddit, {}, u"t1_gone"_s}};
    QVERIFY(adapter.canReread(refs.constFirst()));
    const auto summary = run.reread(adapter, refs);
    QVERIFY(summary);
    QCOMPARE(run.sink.threads().at(0).score.points(), std::optional(77));
    QCOMPARE(run.sink.comments().at(0).threadRemoteId, std::string("t3_p1"));
    QCOMPARE(summary->notes.size(), 1);
    QVERIFY(summary->notes.constFirst().contains(u"t1_gone"_s));
    QCOMPARE(run.server.requests().size(), 2);
    QCOMPARE(run.server.requests().constLast().parameter(u"ids"_s), u"t1_aa,t1_gone"_s);
}

void ArcticShiftTest::aThreadIsFetchedWithoutAnAccount()
{
    AdapterRun run;
    const qint64 created = run.hoursAgo(50);
    run.server.on(u"/api/comments/ids"_s, PlaceAnswer::json(data({comment(u"aa"_s, u"p1"_s, u"t3_p1"_s, created)})));
    run.server.on(u"/api/posts/ids"_s, PlaceAnswer::json(data({post(1, created)})));
    run.server.on(u"/api/comments/tree"_s,
                  PlaceAnswer::json(data({thing(u"t1"_s, comment(u"aa"_s, u"p1"_s, u"t3_p1"_s, created))})));
    const ArcticShiftAdapter adapter(run.hosts());
    QVERIFY(run.fetchThread(adapter, {Place::Reddit, {}, u"t1_aa"_s}));
    QCOMPARE(run.sink.threads().at(0).remoteId, std::string("t3_p1"));
    QCOMPARE(run.sink.comments().size(), 1u);

    run.server.on(u"/api/posts/ids"_s, PlaceAnswer::json(data({})));
    const auto unknown = run.fetchThread(adapter, {Place::Reddit, u"t3_p1"_s, {}});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, FaultKind::NotFound);
}

QTEST_GUILESS_MAIN(ArcticShiftTest)
#include "arcticshifttest.moc"
