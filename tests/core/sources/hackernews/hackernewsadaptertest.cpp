// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/hackernews/hackernewsadapter.h"

#include "core/sources/discussion/adapterrun.h"

#include <QRegularExpression>
#include <QTest>
#include <algorithm>

using namespace marbre;
using namespace Qt::StringLiterals;

/// Runs against a place that speaks as Firebase and Algolia do.
class HackerNewsAdapterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreRecognised_data();
    void addressesAreRecognised();
    void aListBringsItsThreadsAndTheirDiscussions();
    void theNewestListStopsAtTheDay();
    void aDayIsAskedInWindowsBelowTheLimitOfHits();
    void aDayKeepsThoseWithMostPoints();
    void unchangedDiscussionsAreNotReadAgain();
    void whatAlgoliaDoesNotHaveIsReadItemByItem();
    void aRateLimitEndsTheRunAndTheNextOneGoesOn();
    void aWebPageInPlaceOfAListIsAFault();
    void rereadingAsksForExactlyTheseItems();
    void aThreadIsFoundFromTheAddressOfAComment();
};

namespace {

/// A story with one comment, at both interfaces.
void addStory(AdapterRun &run, qint64 id, qint64 created, int comments = 1)
{
    const QJsonObject item{
        {u"id"_s, id},          {u"type"_s, u"story"_s},      {u"by"_s, u"ada"_s},  {u"title"_s, u"Story %1"_s.arg(id)},
        {u"score"_s, id % 100}, {u"descendants"_s, comments}, {u"time"_s, created}, {u"kids"_s, QJsonArray{id + 5000}}};
    run.server.on(u"/v0/item/%1.json"_s.arg(id), PlaceAnswer::json(json(item)));
    const QJsonObject comment{{u"id"_s, id + 5000}, {u"type"_s, u"comment"_s},    {u"author"_s, u"bo"_s},
                              {u"text"_s, u"Hm"_s}, {u"created_at_i"_s, created}, {u"parent_id"_s, id},
                              {u"story_id"_s, id},  {u"children"_s, QJsonArray()}};
    const QJsonObject tree{{u"id"_s, id},
                           {u"type"_s, u"story"_s},
                           {u"author"_s, u"ada"_s},
                           {u"title"_s, u"Story %1"_s.arg(id)},
                           {u"points"_s, 1},
                           {u"created_at_i"_s, created},
                           {u"children"_s, QJsonArray{comment}}};
    run.server.on(u"/api/v1/items/%1"_s.arg(id), PlaceAnswer::json(json(tree)));
}

void addComment(AdapterRun &run, qint64 id, qint64 parent, const QJsonArray &kids = {})
{
    run.server.on(u"/v0/item/%1.json"_s.arg(id), PlaceAnswer::json(json(QJsonObject{{u"id"_s, id},
                                                                                    {u"type"_s, u"comment"_s},
                                                                                    {u"by"_s, u"cy"_s},
                                                                                    {u"parent"_s, parent},
                                                                                    {u"text"_s, u"Words"_s},
                                                                                    {u"time"_s, 1000},
                                                                                    {u"kids"_s, kids}})));
}

/// A search over stories of one a second, the newest first and never more than a thousand, as the place does.
void addSearch(AdapterRun &run, qint64 first, qint64 last)
{
    run.server.on(u"/api/v1/search_by_date"_s, [first, last](const PlaceRequest &request) {
        static const QRegularExpression form(u"created_at_i>=(\\d+),created_at_i<(\\d+)"_s);
        const auto window = form.match(request.parameter(u"numericFilters"_s));
        const qint64 from = std::max(first, window.captured(1).toLongLong());
        const qint64 to = std::min(last + 1, window.captured(2).toLongLong());
        QJsonArray hits;
        for (qint64 time = to - 1; time >= from && hits.size() < 1000; --time)
            hits.append(QJsonObject{{u"objectID"_s, QString::number(time - first + 1)},
                                    {u"title"_s, u"S"_s},
                                    {u"points"_s, (time * 7) % 1000},
                                    {u"num_comments"_s, 0},
                                    {u"created_at_i"_s, time},
                                    {u"_tags"_s, QJsonArray{u"story"_s}}});
        return PlaceAnswer::json(json(QJsonObject{{u"nbHits"_s, std::max<qint64>(0, to - from)}, {u"hits"_s, hits}}));
    });
}

} // namespace

void HackerNewsAdapterTest::addressesAreRecognised_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("sort");
    const QString site = u"news.ycombinator.com"_s;
    QTest::newRow("host") << site << site << u"top"_s;
    QTest::newRow("address") << u" https://news.ycombinator.com/ "_s << site << u"top"_s;
    QTest::newRow("newest") << u"https://news.ycombinator.com/newest"_s << site << u"new"_s;
    QTest::newRow("ask") << u"news.ycombinator.com/ask"_s << site << u"ask"_s;
    QTest::newRow("show") << u"news.ycombinator.com/show/"_s << site << u"show"_s;
    QTest::newRow("best") << u"news.ycombinator.com/best"_s << site << u"best"_s;
    QTest::newRow("jobs") << u"news.ycombinator.com/jobs"_s << site << u"job"_s;
    QTest::newRow("short") << u"HN"_s << site << u"top"_s;
    QTest::newRow("short list") << u"hn:day"_s << site << u"day"_s;
    QTest::newRow("words") << u"hn: open  models"_s << u"hn:open models"_s << u"day"_s;
    QTest::newRow("search page") << u"https://hn.algolia.com/?q=c%2B%2B"_s << u"hn:c++"_s << u"day"_s;
    QTest::newRow("item") << u"https://news.ycombinator.com/item?id=1"_s << QString() << QString();
    QTest::newRow("other site") << u"https://example.org/newest"_s << QString() << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void HackerNewsAdapterTest::addressesAreRecognised()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    QFETCH(QString, sort);
    const HackerNewsAdapter adapter;
    const std::optional<Subscription> feed = adapter.recognise(typed);
    QCOMPARE(feed.has_value(), !address.isEmpty());
    if (!feed)
        return;
    QCOMPARE(feed->address, address);
    QCOMPARE(feed->sort, sort);
    QCOMPARE(feed->kind, adapter.word());
    QCOMPARE(feed->place, Place::HackerNews);
    QVERIFY(!feed->name.isEmpty());
    QVERIFY(adapter.traits().sorts.contains(sort));
}

void HackerNewsAdapterTest::aListBringsItsThreadsAndTheirDiscussions()
{
    AdapterRun run;
    run.server.on(u"/v0/topstories.json"_s, PlaceAnswer::json("[3, 1, 9, 2]"));
    for (const qint64 id : {1, 2, 3})
        addStory(run, id, run.hoursAgo(50));
    run.server.on(u"/v0/item/9.json"_s, PlaceAnswer::json("null"));
    run.task.subscription.sort = u"top"_s;
    const HackerNewsAdapter adapter(run.hosts());
    const auto summary = run.fetch(adapter);
    QVERIFY(summary);
    QVERIFY(summary->notes.isEmpty());
    QCOMPARE(run.sink.threadsById().size(), 3u);
    QCOMPARE(run.sink.readTrees(), std::vector<std::string>({"hn_3", "hn_1", "hn_2"}));
    QCOMPARE(run.sink.commentsById().at("hn_5003").threadRemoteId, std::string("hn_3"));
    QCOMPARE(run.sink.threadsById().at("hn_3").score.points(), std::optional(3)); // the place's, not the index's
    QCOMPARE(AdapterRun::twice(run.targets()), QStringList());
    QCOMPARE(run.sink.progress.constLast().done, 3);
}

void HackerNewsAdapterTest::theNewestListStopsAtTheDay()
{
    AdapterRun run;
    run.server.on(u"/v0/newstories.json"_s, PlaceAnswer::json("[2, 1]"));
    addStory(run, 2, run.hoursAgo(2));
    addStory(run, 1, run.hoursAgo(40));
    run.task.subscription.sort = u"new"_s;
    QVERIFY(run.fetch(HackerNewsAdapter(run.hosts())));
    QCOMPARE(run.sink.threadsById().size(), 1u);
    QCOMPARE(run.sink.readTrees(), std::vector<std::string>({"hn_2"}));
}

void HackerNewsAdapterTest::aDayIsAskedInWindowsBelowTheLimitOfHits()
{
    AdapterRun run;
    const qint64 first = run.hoursAgo(20);
    addSearch(run, first, first + 2499);
    run.task.subscription.sort = u"day"_s;
    run.task.subscription.threadLimit = 5000;
    const auto summary = run.fetch(HackerNewsAdapter(run.hosts()));
    QVERIFY(summary);
    QCOMPARE(run.sink.threadsById().size(), 2500u);
    QCOMPARE(run.server.count(u"/api/v1/search_by_date"_s), 3);
    QCOMPARE(AdapterRun::twice(run.targets()), QStringList());
}

void HackerNewsAdapterTest::aDayKeepsThoseWithMostPoints()
{
    AdapterRun run;
    const qint64 first = run.hoursAgo(20);
    addSearch(run, first, first + 1499);
    run.task.subscription.sort = u"day"_s;
    run.task.subscription.threadLimit = 10;
    QVERIFY(run.fetch(HackerNewsAdapter(run.hosts())));
    const auto threads = run.sink.threads();
    QCOMPARE(threads.size(), 10u);
    QVERIFY(std::ranges::is_sorted(threads, std::ranges::greater(),
                                   [](const ThreadRecord &thread) { return *thread.score.points(); }));
    QVERIFY(*threads.back().score.points() >= 990);
}

void HackerNewsAdapterTest::unchangedDiscussionsAreNotReadAgain()
{
    AdapterRun run;
    run.server.on(u"/v0/topstories.json"_s, PlaceAnswer::json("[1, 2]"));
    addStory(run, 1, run.hoursAgo(2), 4);
    addStory(run, 2, run.hoursAgo(2), 4);
    run.sink.trees["hn_1"] = {4, run.clock.now(), true};
    run.sink.trees["hn_2"] = {3, run.clock.now(), true};
    QVERIFY(run.fetch(HackerNewsAdapter(run.hosts())));
    QCOMPARE(run.sink.readTrees(), std::vector<std::string>({"hn_2"}));
}

void HackerNewsAdapterTest::whatAlgoliaDoesNotHaveIsReadItemByItem()
{
    AdapterRun run;
    run.server.on(u"/v0/topstories.json"_s, PlaceAnswer::json("[1]"));
    run.server.on(u"/v0/item/1.json"_s, PlaceAnswer::json(json(QJsonObject{{u"id"_s, 1},
                                                                           {u"type"_s, u"story"_s},
                                                                           {u"title"_s, u"S"_s},
                                                                           {u"by"_s, u"cy"_s},
                                                                           {u"time"_s, run.hoursAgo(1)},
                                                                           {u"descendants"_s, 5},
                                                                           {u"kids"_s, QJsonArray{12, 11}}})));
    addComment(run, 12, 1, {13});
    addComment(run, 11, 1);
    addComment(run, 13, 12, {14, 15});
    run.task.subscription.commentBudget = 3;
    QVERIFY(run.fetch(HackerNewsAdapter(run.hosts())));
    const auto comments = run.sink.commentsById();
    QCOMPARE(comments.size(), 3u);
    QCOMPARE(comments.at("hn_12").rank, 0);
    QCOMPARE(comments.at("hn_11").rank, 1);
    QCOMPARE(comments.at("hn_13").parentRemoteId, std::string("hn_12"));
    QVERIFY(comments.at("hn_13").bySubmitter);
    QCOMPARE(run.sink.missing().size(), 1u);
    QCOMPARE(run.sink.missing().at(0).parentRemoteId, std::string("hn_13"));
    QCOMPARE(run.sink.missing().at(0).remoteIds, std::vector<std::string>({"hn_14", "hn_15"}));
    QCOMPARE(run.server.count(u"/v0/item/14.json"_s), 0);
}

void HackerNewsAdapterTest::aRateLimitEndsTheRunAndTheNextOneGoesOn()
{
    AdapterRun run;
    run.server.on(u"/v0/topstories.json"_s, PlaceAnswer::json("[1, 2, 3]"));
    for (const qint64 id : {1, 2, 3})
        addStory(run, id, run.hoursAgo(2));
    const PlaceAnswer good = PlaceAnswer::json(R"({"id": 2, "type": "story", "title": "S", "by": "ada", "time": 5,
                                                   "descendants": 1, "kids": [5002]})");
    run.server.onInTurn(u"/v0/item/2.json"_s, {tooManyRequests, good});
    const HackerNewsAdapter adapter(run.hosts());
    const auto broken = run.fetch(adapter);
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, FaultKind::RateLimited);
    QVERIFY(broken.error().retryAt);
    QCOMPARE(run.sink.threadsById().size(), 1u); // what came before is kept

    run.goOn();
    QVERIFY(run.fetch(adapter));
    QCOMPARE(run.sink.threadsById().size(), 3u);
    QCOMPARE(run.sink.readTrees().size(), 3u);
    QCOMPARE(run.server.count(u"/v0/topstories.json"_s), 1);
    QCOMPARE(run.server.count(u"/v0/item/3.json"_s), 1);
    for (const qint64 id : {1, 2, 3})
        QCOMPARE(run.server.count(u"/api/v1/items/%1"_s.arg(id)), 1);
}

void HackerNewsAdapterTest::aWebPageInPlaceOfAListIsAFault()
{
    AdapterRun run;
    PlaceAnswer page = PlaceAnswer::json("<!doctype html><title>Busy</title>");
    page.contentType = "text/html";
    run.server.on(u"/v0/topstories.json"_s, page);
    const auto broken = run.fetch(HackerNewsAdapter(run.hosts()));
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, FaultKind::Format);
    QVERIFY(broken.error().error.text().contains(u"web page"_s));
}

void HackerNewsAdapterTest::rereadingAsksForExactlyTheseItems()
{
    AdapterRun run;
    addStory(run, 1, run.hoursAgo(2));
    addComment(run, 12, 1);
    addComment(run, 13, 12);
    run.server.on(u"/v0/item/14.json"_s,
                  PlaceAnswer::json(R"({"id": 14, "type": "comment", "deleted": true, "parent": 12, "time": 9})"));
    run.server.on(u"/v0/item/99.json"_s, PlaceAnswer::json("null"));
    const HackerNewsAdapter adapter(run.hosts());
    QList<ItemRef> refs;
    for (const QString &id : {u"hn_1"_s, u"hn_13"_s, u"hn_14"_s, u"hn_99"_s})
        refs << ItemRef{Place::HackerNews, id, {}};
    for (const ItemRef &ref : refs)
        QVERIFY(adapter.canReread(ref));
    const auto summary = run.reread(adapter, refs);
    QVERIFY(summary);
    QCOMPARE(run.sink.threadsById().size(), 1u);
    const auto comments = run.sink.commentsById();
    QCOMPARE(comments.size(), 2u);
    QCOMPARE(comments.at("hn_13").threadRemoteId, std::string("hn_1"));
    QCOMPARE(comments.at("hn_13").parentRemoteId, std::string("hn_12"));
    QCOMPARE(comments.at("hn_14").presence, Presence::Deleted);
    QCOMPARE(summary->notes.size(), 1);
    QVERIFY(summary->notes.constFirst().contains(u"hn_99"_s));
    QCOMPARE(AdapterRun::twice(run.targets()), QStringList());
}

void HackerNewsAdapterTest::aThreadIsFoundFromTheAddressOfAComment()
{
    AdapterRun run;
    addStory(run, 1, run.hoursAgo(2));
    addComment(run, 13, 1);
    const auto summary = run.fetchThread(HackerNewsAdapter(run.hosts()), {Place::HackerNews, u"hn_13"_s, {}});
    QVERIFY(summary);
    QCOMPARE(run.sink.readTrees(), std::vector<std::string>({"hn_1"}));
    QCOMPARE(run.sink.threadsById().size(), 1u);

    run.server.on(u"/v0/item/99.json"_s, PlaceAnswer::json("null"));
    const auto unknown = run.fetchThread(HackerNewsAdapter(run.hosts()), {Place::HackerNews, u"hn_99"_s, {}});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, FaultKind::NotFound);
}

QTEST_GUILESS_MAIN(HackerNewsAdapterTest)
#include "hackernewsadaptertest.moc"
