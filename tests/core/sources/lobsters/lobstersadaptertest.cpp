// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/lobsters/lobstersadapter.h"

#include "core/sources/discussion/adapterrun.h"

#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

/// Runs against a place that speaks as Lobsters does.
class LobstersAdapterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreRecognised_data();
    void addressesAreRecognised();
    void pagesAreReadUntilTheLimit();
    void aTagHasItsOwnList();
    void theNewestStopAtTheDay();
    void aListThatIsNotModifiedIsNotReadAgain();
    void aRateLimitEndsTheRunAndTheNextOneGoesOn();
    void rereadingAsksOnceAThreadAndForWhatItsPageLeavesOut();
    void aThreadIsFoundFromTheAddressOfAComment();
};

namespace {

QString shortId(int number)
{
    return u"st%1"_s.arg(number, 4, 10, QChar(u'0'));
}

QJsonObject story(AdapterRun &run, int number, double hours = 2)
{
    return {{u"short_id"_s, shortId(number)},
            {u"title"_s, u"Story %1"_s.arg(number)},
            {u"url"_s, u"https://example.org/"_s},
            {u"created_at"_s, run.isoHoursAgo(hours)},
            {u"score"_s, 5},
            {u"comment_count"_s, 1},
            {u"submitter_user"_s, u"ada"_s},
            {u"tags"_s, QJsonArray{u"ai"_s}}};
}

QJsonObject commentOf(AdapterRun &run, int number)
{
    return {{u"short_id"_s, u"cm%1"_s.arg(number, 4, 10, QChar(u'0'))},
            {u"created_at"_s, run.isoHoursAgo(1)},
            {u"comment_plain"_s, u"Words"_s},
            {u"parent_comment"_s, QJsonValue::Null},
            {u"url"_s, u"https://lobste.rs/s/%1/slug#c_x"_s.arg(shortId(number))},
            {u"commenting_user"_s, u"bo"_s},
            {u"score"_s, 2}};
}

PlaceAnswer page(AdapterRun &run, int number)
{
    QJsonObject whole = story(run, number);
    whole.insert(u"comments"_s, QJsonArray{commentOf(run, number)});
    return PlaceAnswer::json(json(whole));
}

QJsonArray stories(AdapterRun &run, int first, int last)
{
    QJsonArray list;
    for (int number = first; number <= last; ++number)
        list.append(story(run, number));
    return list;
}

} // namespace

void LobstersAdapterTest::addressesAreRecognised_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("sort");
    QTest::newRow("host") << u"lobste.rs"_s << u"lobste.rs"_s << u"hottest"_s;
    QTest::newRow("name") << u"Lobsters"_s << u"lobste.rs"_s << u"hottest"_s;
    QTest::newRow("said") << u"lobsters:lobste.rs/t/ai"_s << u"lobste.rs/t/ai"_s << u"hottest"_s;
    QTest::newRow("newest") << u"https://lobste.rs/newest"_s << u"lobste.rs"_s << u"newest"_s;
    QTest::newRow("tag") << u"https://lobste.rs/t/ai"_s << u"lobste.rs/t/ai"_s << u"hottest"_s;
    QTest::newRow("tags") << u"lobste.rs/t/ai,rust"_s << u"lobste.rs/t/ai,rust"_s << u"hottest"_s;
    QTest::newRow("story") << u"https://lobste.rs/s/abc123/slug"_s << QString() << QString();
    QTest::newRow("other") << u"https://example.org/t/ai"_s << QString() << QString();
}

void LobstersAdapterTest::addressesAreRecognised()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    QFETCH(QString, sort);
    const std::optional<Subscription> feed = LobstersAdapter().recognise(typed);
    QCOMPARE(feed.has_value(), !address.isEmpty());
    if (feed) {
        QCOMPARE(feed->address, address);
        QCOMPARE(feed->sort, sort);
        QCOMPARE(feed->kind, u"lobsters"_s);
    }
}

void LobstersAdapterTest::pagesAreReadUntilTheLimit()
{
    AdapterRun run;
    run.server.on(u"/hottest.json"_s, [&run](const PlaceRequest &request) {
        const int number = request.parameter(u"page"_s).toInt();
        return PlaceAnswer::json(json(stories(run, number * 25 - 24, number * 25)));
    });
    run.task.subscription.threadLimit = 40;
    run.task.subscription.commentBudget = 0;
    QVERIFY(run.fetch(LobstersAdapter(run.hosts())));
    QCOMPARE(run.sink.threadsById().size(), 40u);
    QCOMPARE(run.server.requests().size(), 2);
}

void LobstersAdapterTest::aTagHasItsOwnList()
{
    AdapterRun run;
    run.server.on(u"/t/ai.json"_s, PlaceAnswer::json(json(stories(run, 1, 1))));
    run.server.on(u"/s/st0001.json"_s, page(run, 1));
    const LobstersAdapter adapter(run.hosts());
    run.task.subscription = adapter.recognise(u"lobste.rs/t/ai"_s).value();
    const auto summary = run.fetch(adapter);
    QVERIFY(summary);
    QCOMPARE(run.sink.readTrees(), std::vector<std::string>({"lobsters_st0001"}));
    QCOMPARE(run.sink.comments().at(0).threadRemoteId, std::string("lobsters_st0001"));
}

void LobstersAdapterTest::theNewestStopAtTheDay()
{
    AdapterRun run;
    run.server.on(u"/newest.json"_s, PlaceAnswer::json(json(QJsonArray{story(run, 1), story(run, 2, 30)})));
    run.task.subscription.sort = u"newest"_s;
    run.task.subscription.commentBudget = 0;
    QVERIFY(run.fetch(LobstersAdapter(run.hosts())));
    QCOMPARE(run.sink.threadsById().size(), 1u);
    QCOMPARE(run.server.requests().size(), 1);
}

void LobstersAdapterTest::aListThatIsNotModifiedIsNotReadAgain()
{
    AdapterRun run;
    const QByteArray list = json(stories(run, 1, 1));
    run.server.on(u"/hottest.json"_s, [list](const PlaceRequest &request) {
        if (request.header("If-None-Match") == "W/\"seven\"")
            return PlaceAnswer::code(304);
        PlaceAnswer answer = PlaceAnswer::json(list);
        answer.headers = {{"ETag", "W/\"seven\""}};
        return answer;
    });
    run.server.on(u"/s/st0001.json"_s, page(run, 1));
    run.task.subscription.threadLimit = 1;
    const LobstersAdapter adapter(run.hosts());
    QVERIFY(run.fetch(adapter));
    run.goOn();
    const auto summary = run.fetch(adapter);
    QVERIFY(summary);
    QVERIFY(summary->notModified);
    QCOMPARE(run.server.count(u"/s/st0001.json"_s), 1);
}

void LobstersAdapterTest::aRateLimitEndsTheRunAndTheNextOneGoesOn()
{
    AdapterRun run;
    run.server.on(u"/hottest.json"_s, PlaceAnswer::json(json(stories(run, 1, 3))));
    run.server.on(u"/s/st0001.json"_s, page(run, 1));
    run.server.onInTurn(u"/s/st0002.json"_s, {tooManyRequests, page(run, 2)});
    run.server.on(u"/s/st0003.json"_s, page(run, 3));
    run.task.subscription.threadLimit = 3;
    const LobstersAdapter adapter(run.hosts());
    const auto broken = run.fetch(adapter);
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, FaultKind::RateLimited);
    run.goOn();
    QVERIFY(run.fetch(adapter));
    QCOMPARE(run.sink.readTrees().size(), 3u);
    QCOMPARE(AdapterRun::twice(run.targets(), {u"/s/st0002.json"_s}), QStringList());
}

void LobstersAdapterTest::rereadingAsksOnceAThreadAndForWhatItsPageLeavesOut()
{
    AdapterRun run;
    run.server.on(u"/s/st0001.json"_s, page(run, 1));
    QJsonObject gone = commentOf(run, 1);
    gone.insert(u"short_id"_s, u"gone11"_s);
    gone.insert(u"is_deleted"_s, true);
    run.server.on(u"/c/gone11.json"_s, PlaceAnswer::json(json(gone)));
    const LobstersAdapter adapter(run.hosts());
    const QList<ItemRef> refs{{Place::Lobsters, u"lobsters_st0001"_s, {}},
                              {Place::Lobsters, u"lobsters_st0001"_s, u"lobsters_c_cm0001"_s},
                              {Place::Lobsters, u"lobsters_st0001"_s, u"lobsters_c_gone11"_s},
                              {Place::Lobsters, {}, u"lobsters_c_never1"_s}};
    const auto summary = run.reread(adapter, refs);
    QVERIFY(summary);
    QCOMPARE(run.sink.threads().size(), 1u);
    const auto comments = run.sink.commentsById();
    QCOMPARE(comments.size(), 2u);
    QCOMPARE(comments.at("lobsters_c_gone11").presence, Presence::Deleted);
    QCOMPARE(summary->notes.size(), 1);
    QVERIFY(summary->notes.constFirst().contains(u"never1"_s));
    QCOMPARE(run.server.count(u"/s/st0001.json"_s), 1);
    QCOMPARE(run.server.count(u"/c/cm0001.json"_s), 0);
}

void LobstersAdapterTest::aThreadIsFoundFromTheAddressOfAComment()
{
    AdapterRun run;
    run.server.on(u"/s/st0001.json"_s, page(run, 1));
    run.server.on(u"/c/cm0001.json"_s, PlaceAnswer::json(json(commentOf(run, 1))));
    const auto ref = itemRefFromUrl(u"https://lobste.rs/c/cm0001"_s);
    QVERIFY(run.fetchThread(LobstersAdapter(run.hosts()), ref.value()));
    QCOMPARE(run.sink.readTrees(), std::vector<std::string>({"lobsters_st0001"}));
    QCOMPARE(run.sink.comments().size(), 1u);
}

QTEST_GUILESS_MAIN(LobstersAdapterTest)
#include "lobstersadaptertest.moc"
