// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/discourse/discourseadapter.h"

#include "core/sources/discussion/adapterrun.h"

#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

/// Runs against a forum that speaks as Discourse does: twenty posts an answer.
class DiscourseAdapterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreRecognised_data();
    void addressesAreRecognised();
    void topicsComeWithTheirWords();
    void longTopicsAreReadInChunks();
    void theBudgetIsKept();
    void postsThatCameBeforeARateLimitAreKept();
    void activityOlderThanTheDayEndsTheList();
    void categoriesAndSortsHaveTheirAddresses_data();
    void categoriesAndSortsHaveTheirAddresses();
    void aForumInAFolderIsAskedThere();
    void aLostTopicIsANoteAndARefusalAFault();
    void aRateLimitEndsTheRunAndTheNextOneGoesOn();
    void rereadingAsksForThePostsThemselves();
    void aThreadIsFetchedFromItsAddress();
};

namespace {

QJsonObject post(int topic, int number)
{
    return {{u"id"_s, topic * 1000 + number},
            {u"post_number"_s, number},
            {u"post_type"_s, 1},
            {u"username"_s, u"ada"_s},
            {u"created_at"_s, u"2026-01-02T03:04:05.678Z"_s},
            {u"raw"_s, u"Words of %1"_s.arg(number)},
            {u"reply_to_post_number"_s, QJsonValue::Null}};
}

QJsonObject topicLine(AdapterRun &run, int id, int posts, double hours = 2)
{
    return {{u"id"_s, id},
            {u"title"_s, u"Topic %1"_s.arg(id)},
            {u"slug"_s, u"topic"_s},
            {u"posts_count"_s, posts},
            {u"created_at"_s, run.isoHoursAgo(hours + 1)},
            {u"bumped_at"_s, run.isoHoursAgo(hours)}};
}

PlaceAnswer list(const QJsonArray &topics, bool more = false)
{
    QJsonObject topicList{{u"topics"_s, topics}};
    if (more)
        topicList.insert(u"more_topics_url"_s, u"/latest?page=1"_s);
    return PlaceAnswer::json(json(QJsonObject{{u"topic_list"_s, topicList}}));
}

/// Its first twenty posts and the numbers of all.
PlaceAnswer topic(AdapterRun &run, int id, int posts)
{
    QJsonArray first;
    QJsonArray stream;
    for (int number = 1; number <= posts; ++number) {
        stream.append(id * 1000 + number);
        if (number <= 20)
            first.append(post(id, number));
    }
    QJsonObject record = topicLine(run, id, posts);
    record.insert(u"post_stream"_s, QJsonObject{{u"posts"_s, first}, {u"stream"_s, stream}});
    return PlaceAnswer::json(json(record));
}

void addTopic(AdapterRun &run, int id, int posts)
{
    run.server.on(u"/t/%1.json"_s.arg(id), topic(run, id, posts));
    run.server.on(u"/t/%1/posts.json"_s.arg(id), [id](const PlaceRequest &request) {
        QJsonArray found;
        for (const QByteArray &part : request.query.split('&')) {
            if (part.startsWith("post_ids%5B%5D="))
                found.append(post(id, part.sliced(15).toInt() - id * 1000));
        }
        return PlaceAnswer::json(json(QJsonObject{{u"post_stream"_s, QJsonObject{{u"posts"_s, found}}}}));
    });
}

Subscription forum(AdapterRun &run)
{
    return DiscourseAdapter().recognise("discourse:"_L1 + run.server.address()).value();
}

std::string id(const AdapterRun &run, int topicNumber)
{
    return u"127.0.0.1-%1_topic_%2"_s.arg(QString::number(run.server.port()), QString::number(topicNumber))
        .toStdString();
}

} // namespace

void DiscourseAdapterTest::addressesAreRecognised_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("sort");
    const QString root = u"https://forum.example.org"_s;
    QTest::newRow("said") << u"discourse:forum.example.org"_s << root << u"latest"_s;
    QTest::newRow("said, top") << u"discourse: https://forum.example.org/top"_s << root << u"top-day"_s;
    QTest::newRow("latest") << root + u"/latest"_s << root << u"latest"_s;
    QTest::newRow("category") << root + u"/c/news/5"_s << root + u"/c/news/5"_s << u"latest"_s;
    QTest::newRow("category below") << root + u"/c/news/ai/12/l/top"_s << root + u"/c/news/ai/12"_s << u"latest"_s;
    QTest::newRow("topic") << root + u"/t/looms/77/4"_s << root << u"latest"_s;
    QTest::newRow("http and port") << u"http://127.0.0.1:4200/latest"_s << u"http://127.0.0.1:4200"_s << u"latest"_s;
    QTest::newRow("folder") << u"https://example.org/forum/c/news/5"_s << u"https://example.org/forum/c/news/5"_s
                            << u"latest"_s;
    QTest::newRow("any site") << u"https://example.org/blog"_s << QString() << QString();
    QTest::newRow("Lemmy") << u"https://lemmy.world/c/technology"_s << QString() << QString();
    QTest::newRow("a tag elsewhere") << u"https://example.org/t/ai"_s << QString() << QString();
    QTest::newRow("no address") << u"discourse:"_s << QString() << QString();
}

void DiscourseAdapterTest::addressesAreRecognised()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    QFETCH(QString, sort);
    const std::optional<Subscription> feed = DiscourseAdapter().recognise(typed);
    QCOMPARE(feed.has_value(), !address.isEmpty());
    if (feed) {
        QCOMPARE(feed->address, address);
        QCOMPARE(feed->sort, sort);
        QCOMPARE(feed->kind, u"discourse"_s);
        QVERIFY(!feed->name.isEmpty());
    }
}

void DiscourseAdapterTest::topicsComeWithTheirWords()
{
    AdapterRun run;
    run.server.on(u"/latest.json"_s, list({topicLine(run, 1, 3), topicLine(run, 2, 1)}));
    addTopic(run, 1, 3);
    addTopic(run, 2, 1);
    run.task.subscription = forum(run);
    QVERIFY(run.fetch(DiscourseAdapter()));
    const auto threads = run.sink.threadsById();
    QCOMPARE(threads.size(), 2u);
    QCOMPARE(threads.at(id(run, 2)).body, std::string("Words of 1")); // nobody answered, and still it has words
    QCOMPARE(run.sink.comments().size(), 2u);
    for (const ThreadBatch &batch : run.sink.batches) {
        for (const ThreadRecord &thread : batch.threads)
            QVERIFY(!thread.body.empty()); // a list's topic without words would take known ones away
    }

    run.sink.batches.clear();
    run.sink.trees[id(run, 1)] = {2, run.clock.now(), true};
    run.sink.trees[id(run, 2)] = {0, run.clock.now(), true};
    run.task.cursor = {};
    QVERIFY(run.fetch(DiscourseAdapter()));
    QVERIFY(run.sink.threads().empty());
}

void DiscourseAdapterTest::longTopicsAreReadInChunks()
{
    AdapterRun run;
    run.server.on(u"/latest.json"_s, list({topicLine(run, 1, 65)}));
    addTopic(run, 1, 65);
    run.task.subscription = forum(run);
    QVERIFY(run.fetch(DiscourseAdapter()));
    QCOMPARE(run.sink.commentsById().size(), 64u);
    QCOMPARE(run.server.count(u"/t/1/posts.json"_s), 3);
    QVERIFY(run.sink.missing().empty());
    QCOMPARE(run.sink.commentsById().at(id(run, 1) + "_65").body, std::string("Words of 65"));
}

void DiscourseAdapterTest::theBudgetIsKept()
{
    AdapterRun run;
    run.server.on(u"/latest.json"_s, list({topicLine(run, 1, 65)}));
    addTopic(run, 1, 65);
    run.task.subscription = forum(run);
    run.task.subscription.commentBudget = 25;
    QVERIFY(run.fetch(DiscourseAdapter()));
    QCOMPARE(run.sink.commentsById().size(), 25u);
    QCOMPARE(run.sink.missing().size(), 1u);
    QCOMPARE(run.sink.missing().at(0).count, 39);
    QCOMPARE(run.server.count(u"/t/1/posts.json"_s), 1);
}

void DiscourseAdapterTest::postsThatCameBeforeARateLimitAreKept()
{
    AdapterRun run;
    run.server.on(u"/latest.json"_s, list({topicLine(run, 1, 65)}));
    addTopic(run, 1, 65);
    run.server.on(u"/t/1/posts.json"_s, tooManyRequests);
    run.task.subscription = forum(run);
    const auto broken = run.fetch(DiscourseAdapter());
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, FaultKind::RateLimited);
    QCOMPARE(run.sink.comments().size(), 19u);
    QCOMPARE(run.sink.missing().at(0).count, 45);
    QVERIFY(run.sink.readTrees().empty());
    run.goOn();
    addTopic(run, 1, 65);
    QVERIFY(run.fetch(DiscourseAdapter()));
    QCOMPARE(run.sink.commentsById().size(), 64u);
    QCOMPARE(run.server.count(u"/latest.json"_s), 1);
}

void DiscourseAdapterTest::activityOlderThanTheDayEndsTheList()
{
    AdapterRun run;
    QJsonObject pinned = topicLine(run, 9, 1, 9000);
    pinned.insert(u"pinned"_s, true);
    run.server.on(u"/latest.json"_s, list({pinned, topicLine(run, 1, 1), topicLine(run, 2, 1, 30)}, true));
    addTopic(run, 1, 1);
    run.task.subscription = forum(run);
    QVERIFY(run.fetch(DiscourseAdapter()));
    QCOMPARE(run.sink.threadsById().size(), 1u);
    QCOMPARE(run.server.count(u"/latest.json"_s), 1);
}

void DiscourseAdapterTest::categoriesAndSortsHaveTheirAddresses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("sort");
    QTest::addColumn<QString>("target");
    QTest::newRow("latest") << QString() << u"latest"_s << u"/latest.json?page=0"_s;
    QTest::newRow("new") << QString() << u"new"_s << u"/latest.json?order=created&page=0"_s;
    QTest::newRow("top") << QString() << u"top-day"_s << u"/top.json?period=daily&page=0"_s;
    QTest::newRow("category") << u"/c/news/5"_s << u"latest"_s << u"/c/news/5.json?page=0"_s;
    QTest::newRow("top of a category") << u"/c/news/5"_s << u"top-week"_s
                                       << u"/c/news/5/l/top.json?period=weekly&page=0"_s;
    QTest::newRow("tag") << u"/tag/ai"_s << u"latest"_s << u"/tag/ai.json?page=0"_s;
}

void DiscourseAdapterTest::categoriesAndSortsHaveTheirAddresses()
{
    QFETCH(QString, path);
    QFETCH(QString, sort);
    QFETCH(QString, target);
    AdapterRun run;
    run.server.under(u"/"_s, [](const PlaceRequest &) { return list({}); });
    run.task.subscription = forum(run);
    run.task.subscription.address += path;
    run.task.subscription.sort = sort;
    QVERIFY(run.fetch(DiscourseAdapter()));
    QCOMPARE(run.targets(), QStringList({target}));
}

void DiscourseAdapterTest::aForumInAFolderIsAskedThere()
{
    AdapterRun run;
    run.server.on(u"/forum/c/news/5.json"_s, list({topicLine(run, 1, 1)}));
    run.server.on(u"/forum/t/1.json"_s, topic(run, 1, 1));
    const DiscourseAdapter adapter;
    run.task.subscription = adapter.recognise(run.server.address() + "/forum/c/news/5"_L1).value();
    QVERIFY(run.fetch(adapter));
    QCOMPARE(run.sink.threads().size(), 1u);
}

void DiscourseAdapterTest::aLostTopicIsANoteAndARefusalAFault()
{
    AdapterRun run;
    run.server.on(u"/latest.json"_s, list({topicLine(run, 1, 2), topicLine(run, 2, 2)}));
    addTopic(run, 2, 2);
    run.task.subscription = forum(run);
    const auto summary = run.fetch(DiscourseAdapter());
    QVERIFY(summary);
    QCOMPARE(summary->notes.size(), 1);
    QVERIFY(summary->notes.constFirst().contains(u"Topic 1"_s));
    QCOMPARE(run.sink.readTrees(), std::vector<std::string>({id(run, 2)}));

    run.server.on(u"/t/1.json"_s, PlaceAnswer::code(403));
    run.task.cursor = {};
    const auto refused = run.fetch(DiscourseAdapter());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, FaultKind::Forbidden);
}

void DiscourseAdapterTest::aRateLimitEndsTheRunAndTheNextOneGoesOn()
{
    AdapterRun run;
    run.server.on(u"/latest.json"_s, list({topicLine(run, 1, 2), topicLine(run, 2, 2), topicLine(run, 3, 2)}));
    addTopic(run, 1, 2);
    addTopic(run, 3, 2);
    run.server.onInTurn(u"/t/2.json"_s, {tooManyRequests, topic(run, 2, 2)});
    run.task.subscription = forum(run);
    const auto broken = run.fetch(DiscourseAdapter());
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, FaultKind::RateLimited);
    run.goOn();
    QVERIFY(run.fetch(DiscourseAdapter()));
    QCOMPARE(run.sink.readTrees().size(), 3u);
    const QString refused = run.targets().filter(u"/t/2.json"_s).constFirst();
    QCOMPARE(AdapterRun::twice(run.targets(), {refused}), QStringList());
}

void DiscourseAdapterTest::rereadingAsksForThePostsThemselves()
{
    AdapterRun run;
    addTopic(run, 1, 3);
    QJsonObject gone = post(1, 3);
    gone.insert(u"user_deleted"_s, true);
    run.server.on(u"/posts/by_number/1/3.json"_s, PlaceAnswer::json(json(gone)));
    run.server.on(u"/posts/by_number/1/9.json"_s, PlaceAnswer::code(403));
    const DiscourseAdapter adapter;
    QList<ItemRef> refs;
    for (const std::string &text : {id(run, 1), id(run, 1) + "_3", id(run, 1) + "_9"})
        refs << itemRefFromId(QString::fromStdString(text)).value();
    for (const ItemRef &ref : refs) {
        QVERIFY(adapter.canReread(ref));
        QCOMPARE(adapter.hostOf(ref), u"127.0.0.1"_s);
    }
    const auto summary = run.reread(adapter, refs);
    QVERIFY(summary);
    QCOMPARE(run.sink.threads().size(), 1u);
    QCOMPARE(run.sink.comments().size(), 1u);
    QCOMPARE(run.sink.comments().at(0).remoteId, id(run, 1) + "_3");
    QCOMPARE(run.sink.comments().at(0).threadRemoteId, id(run, 1));
    QCOMPARE(run.sink.comments().at(0).presence, Presence::Deleted);
    QCOMPARE(summary->notes.size(), 1);
}

void DiscourseAdapterTest::aThreadIsFetchedFromItsAddress()
{
    AdapterRun run;
    addTopic(run, 1, 45);
    const auto ref = itemRefFromUrl(run.server.address() + "/t/topic/1/7"_L1);
    QVERIFY(run.fetchThread(DiscourseAdapter(), ref.value()));
    QCOMPARE(run.sink.comments().size(), 44u);
    QCOMPARE(run.sink.readTrees(), std::vector<std::string>({id(run, 1)}));
}

QTEST_GUILESS_MAIN(DiscourseAdapterTest)
#include "discourseadaptertest.moc"
