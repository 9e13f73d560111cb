// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/lemmy/lemmyhost.h"

#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

/// Runs against a host that pages, caps and repeats as Lemmy does.
class LemmyAdapterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreRecognised_data();
    void addressesAreRecognised();
    void aHostIsAskedInTheWordsOfItsVersion_data();
    void aHostIsAskedInTheWordsOfItsVersion();
    void aHostThatIsNoLemmySaysSo();
    void pagesFollowTheCursor();
    void hostsWithoutCursorsCountPages();
    void aHostThatRepeatsItsPageEndsTheList();
    void deeperRepliesAreAskedForBelowTheirParent();
    void repliesThatAreCountedButNotThereAreAskedForOnce();
    void aDiscussionBeyondTheCapIsReadFromTheFlatList();
    void budgetAndDepthAreKept();
    void aRateLimitEndsTheRunAndTheNextOneGoesOn();
    void rereadingAsksTheHomeOfEachItem();
    void rereadingAHostOfOtherSoftwareIsANote();
    void aThreadIsFoundFromTheAddressOfAComment();
};

void LemmyAdapterTest::addressesAreRecognised_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::newRow("short") << u"c/technology@lemmy.world"_s << u"https://lemmy.world/c/technology"_s
                           << u"c/technology@lemmy.world"_s;
    QTest::newRow("said") << u"lemmy: lemmy.world/c/technology"_s << u"https://lemmy.world/c/technology"_s
                          << u"c/technology@lemmy.world"_s;
    QTest::newRow("mention") << u"!technology@lemmy.world"_s << u"https://lemmy.world/c/technology"_s
                             << u"c/technology@lemmy.world"_s;
    QTest::newRow("address") << u"https://lemmy.world/c/technology"_s << u"https://lemmy.world/c/technology"_s
                             << u"c/technology@lemmy.world"_s;
    QTest::newRow("another's") << u"https://lemmy.ml/c/technology@lemmy.world"_s
                               << u"https://lemmy.ml/c/technology@lemmy.world"_s << u"c/technology@lemmy.world"_s;
    QTest::newRow("http and port") << u"http://127.0.0.1:8536/c/looms"_s << u"http://127.0.0.1:8536/c/looms"_s
                                   << u"c/looms@127.0.0.1"_s;
    QTest::newRow("post") << u"https://lemmy.world/post/1"_s << QString() << QString();
    QTest::newRow("forum category") << u"https://forum.example.org/c/news/5"_s << QString() << QString();
    QTest::newRow("videos") << u"https://www.youtube.com/c/Someone"_s << QString() << QString();
    QTest::newRow("letter") << u"ada@example.org"_s << QString() << QString();
    QTest::newRow("no host") << u"c/technology"_s << QString() << QString();
}

void LemmyAdapterTest::addressesAreRecognised()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    QFETCH(QString, name);
    const std::optional<Subscription> feed = LemmyAdapter().recognise(typed);
    QCOMPARE(feed.has_value(), !address.isEmpty());
    if (!feed)
        return;
    QCOMPARE(feed->address, address);
    QCOMPARE(feed->name, name);
    QCOMPARE(feed->kind, u"lemmy"_s);
    QCOMPARE(LemmyAdapter().host(*feed), QUrl(address).host());
    QCOMPARE(feed->sort, LemmyAdapter().traits().sorts.constFirst());
}

void LemmyAdapterTest::aHostIsAskedInTheWordsOfItsVersion_data()
{
    QTest::addColumn<bool>("v4");
    QTest::newRow("v3") << false;
    QTest::newRow("v4") << true;
}

void LemmyAdapterTest::aHostIsAskedInTheWordsOfItsVersion()
{
    QFETCH(bool, v4);
    LemmyHost host(v4);
    host.addOnePost(2);
    host.addComments({host.views.comment(1, u"0.5"_s, 1), host.views.comment(1, u"0.5.6"_s, 0)});
    const auto summary = host.run.fetch(host.adapter);
    QVERIFY(summary);
    QCOMPARE(summary->title, u"Looms and engines"_s);
    QCOMPARE(host.run.sink.commentsById().size(), 2u);
    QCOMPARE(host.run.sink.readTrees(), std::vector<std::string>({host.id(u"post"_s, 1)}));
    const QString list = host.run.targets().filter(u"/post/list"_s).constFirst();
    QVERIFY(list.contains(v4 ? u"sort=top&time_range_seconds=86400"_s : u"sort=TopDay"_s));
    QVERIFY(list.contains(v4 ? u"type_=all"_s : u"type_=All"_s));
    QVERIFY(list.contains(u"community_name=looms"_s));
    QCOMPARE(host.run.server.count(u"/api/v3/site"_s), 1);
}

void LemmyAdapterTest::aHostThatIsNoLemmySaysSo()
{
    AdapterRun run;
    run.server.on(u"/api/v3/site"_s, PlaceAnswer::json("<html>Welcome</html>"));
    const LemmyAdapter adapter;
    run.task.subscription = adapter.recognise(run.server.address() + "/c/looms"_L1).value();
    const auto broken = run.fetch(adapter);
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, FaultKind::Format);
    QVERIFY(broken.error().error.text().contains(u"Lemmy"_s));
}

void LemmyAdapterTest::pagesFollowTheCursor()
{
    LemmyHost host;
    host.run.server.on(host.api(u"/post/list"_s), [&host](const PlaceRequest &request) {
        const QString cursor = request.parameter(u"page_cursor"_s);
        if (cursor.isEmpty())
            return PlaceAnswer::json(host.posts(host.postsFrom(1, 50), u"A"_s));
        return PlaceAnswer::json(cursor == "A"_L1 ? host.posts(host.postsFrom(51, 100), u"B"_s)
                                                  : host.posts(host.postsFrom(101, 120), u"C"_s));
    });
    host.run.task.subscription.threadLimit = 1000;
    QVERIFY(host.run.fetch(host.adapter));
    QCOMPARE(host.run.sink.threadsById().size(), 120u);
    QCOMPARE(host.run.server.count(host.api(u"/post/list"_s)), 3);
}

void LemmyAdapterTest::hostsWithoutCursorsCountPages()
{
    LemmyHost host;
    host.run.server.on(host.api(u"/post/list"_s), [&host](const PlaceRequest &request) {
        const int page = std::max(1, request.parameter(u"page"_s).toInt());
        return PlaceAnswer::json(host.posts(host.postsFrom((page - 1) * 50 + 1, page == 1 ? 50 : 60)));
    });
    QVERIFY(host.run.fetch(host.adapter));
    QCOMPARE(host.run.sink.threadsById().size(), 60u);
}

void LemmyAdapterTest::aHostThatRepeatsItsPageEndsTheList()
{
    LemmyHost host;
    host.run.server.on(host.api(u"/post/list"_s), PlaceAnswer::json(host.posts(host.postsFrom(1, 50))));
    QVERIFY(host.run.fetch(host.adapter));
    QCOMPARE(host.run.sink.threadsById().size(), 50u);
    QCOMPARE(host.run.server.count(host.api(u"/post/list"_s)), 2);
}

void LemmyAdapterTest::deeperRepliesAreAskedForBelowTheirParent()
{
    LemmyHost host;
    host.addOnePost(14);
    QJsonArray comments;
    QString path = u"0"_s;
    for (int level = 1; level <= 14; ++level) { // one chain
        path += u'.' + QString::number(100 + level);
        comments.append(host.views.comment(1, path, 14 - level));
    }
    host.addComments(comments);
    QVERIFY(host.run.fetch(host.adapter));
    const auto found = host.run.sink.commentsById();
    QCOMPARE(found.size(), 14u);
    QCOMPARE(found.at(host.id(u"comment"_s, 114)).parentRemoteId, host.id(u"comment"_s, 113));
    QVERIFY(host.run.sink.missing().empty());
    QCOMPARE(host.run.server.count(host.api(u"/comment/list"_s)), 2);
}

void LemmyAdapterTest::repliesThatAreCountedButNotThereAreAskedForOnce()
{
    LemmyHost host;
    host.addOnePost(9);
    host.addComments({host.views.comment(1, u"0.5"_s, 8), host.views.comment(1, u"0.6"_s, 0)});
    QVERIFY(host.run.fetch(host.adapter));
    QCOMPARE(host.run.server.count(host.api(u"/comment/list"_s)), 2);
    QCOMPARE(host.run.sink.missing().size(), 1u);
    QCOMPARE(host.run.sink.missing().at(0).count, 8);
    QCOMPARE(host.run.sink.missing().at(0).parentRemoteId, host.id(u"comment"_s, 5));
}

void LemmyAdapterTest::aDiscussionBeyondTheCapIsReadFromTheFlatList()
{
    LemmyHost host;
    host.addOnePost(420);
    QJsonArray comments;
    for (int number = 1; number <= 420; ++number)
        comments.append(host.views.comment(1, u"0.%1"_s.arg(number), 0));
    host.addComments(comments);
    host.run.task.subscription.commentBudget = 1000;
    QVERIFY(host.run.fetch(host.adapter));
    QCOMPARE(host.run.sink.commentsById().size(), 420u);
    QVERIFY(host.run.sink.missing().empty());
}

void LemmyAdapterTest::budgetAndDepthAreKept()
{
    LemmyHost host;
    host.addOnePost(6);
    host.addComments({host.views.comment(1, u"0.1"_s, 3), host.views.comment(1, u"0.1.2"_s, 2),
                      host.views.comment(1, u"0.1.2.3"_s, 1), host.views.comment(1, u"0.1.2.3.4"_s, 0),
                      host.views.comment(1, u"0.5"_s, 0), host.views.comment(1, u"0.6"_s, 0)});
    host.run.task.subscription.commentDepth = 2;
    QVERIFY(host.run.fetch(host.adapter));
    QCOMPARE(host.run.sink.commentsById().size(), 4u);
    QCOMPARE(host.run.sink.missing().at(0).parentRemoteId, host.id(u"comment"_s, 2));
    QCOMPARE(host.run.sink.missing().at(0).count, 2);
    QVERIFY(host.run.targets().constLast().contains(u"max_depth=2"_s));

    host.run.sink = {};
    host.run.task.subscription.commentDepth = 0;
    host.run.task.subscription.commentBudget = 3;
    QVERIFY(host.run.fetch(host.adapter));
    QCOMPARE(host.run.sink.commentsById().size(), 3u);
    QVERIFY(host.run.sink.commentsById().contains(host.id(u"comment"_s, 6)));
    QCOMPARE(host.run.sink.missing().at(0).count, 3);
}

void LemmyAdapterTest::aRateLimitEndsTheRunAndTheNextOneGoesOn()
{
    LemmyHost host;
    host.run.server.on(host.api(u"/post/list"_s), PlaceAnswer::json(host.posts(host.postsFrom(1, 3, 1))));
    const auto one = [&host](qint64 post) {
        const QJsonArray list{host.views.comment(post, u"0.%1"_s.arg(post + 10), 0)};
        return PlaceAnswer::json(json(QJsonObject{{u"comments"_s, list}}));
    };
    const QList<PlaceAnswer> answers{one(1), one(2), one(3)};
    auto refused = std::make_shared<std::atomic_bool>(false);
    host.run.server.on(host.api(u"/comment/list"_s), [answers, refused](const PlaceRequest &request) {
        const int post = request.parameter(u"post_id"_s).toInt();
        return post == 2 && !refused->exchange(true) ? tooManyRequests : answers.at(post - 1);
    });
    const auto broken = host.run.fetch(host.adapter);
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, FaultKind::RateLimited);
    QCOMPARE(host.run.sink.comments().size(), 1u);

    host.run.goOn();
    QVERIFY(host.run.fetch(host.adapter));
    QCOMPARE(host.run.sink.comments().size(), 3u);
    QCOMPARE(host.run.server.count(host.api(u"/post/list"_s)), 1);
    QCOMPARE(host.run.server.count(host.api(u"/comment/list"_s)), 4); // the refused one once more
}

void LemmyAdapterTest::rereadingAsksTheHomeOfEachItem()
{
    LemmyHost host;
    const QJsonObject post = host.views.post(1, host.run.isoHoursAgo(2), 2, {{u"body"_s, u"New words"_s}});
    host.run.server.on(host.api(u"/post"_s), [post](const PlaceRequest &request) {
        return request.parameter(u"id"_s) == "1"_L1 ? PlaceAnswer::json(json(QJsonObject{{u"post_view"_s, post}}))
                                                    : PlaceAnswer::code(404, {}, "{\"error\": \"couldnt_find_post\"}");
    });
    const QJsonObject comment = host.views.comment(1, u"0.5.6"_s, 0, {{u"deleted"_s, true}});
    host.run.server.on(host.api(u"/comment"_s), PlaceAnswer::json(json(QJsonObject{{u"comment_view"_s, comment}})));
    const auto ref = [&host](const QString &kind, qint64 number) {
        return itemRefFromId(QString::fromStdString(host.id(kind, number))).value();
    };
    const QList<ItemRef> refs{ref(u"post"_s, 1), ref(u"comment"_s, 6), ref(u"post"_s, 9)};
    for (const ItemRef &item : refs) {
        QVERIFY(host.adapter.canReread(item));
        QCOMPARE(host.adapter.hostOf(item), u"127.0.0.1"_s);
    }
    const auto summary = host.run.reread(host.adapter, refs);
    QVERIFY(summary);
    QCOMPARE(host.run.sink.threads().at(0).body, std::string("New words"));
    QCOMPARE(host.run.sink.comments().at(0).presence, Presence::Deleted);
    QVERIFY(host.run.sink.comments().at(0).parentRemoteId.empty()); // the desk keeps what it knows
    QCOMPARE(summary->notes.size(), 1);
    QVERIFY(summary->notes.constFirst().contains(QString::fromStdString(host.id(u"post"_s, 9))));
    QCOMPARE(host.run.server.count(u"/api/v3/site"_s), 1);
}

void LemmyAdapterTest::rereadingAHostOfOtherSoftwareIsANote()
{
    AdapterRun run;
    run.server.on(u"/api/v3/site"_s, PlaceAnswer::json("<html>Another software</html>"));
    QList<ItemRef> refs;
    for (const QString &path : {u"/post/1"_s, u"/post/2"_s})
        refs << itemRefFromUrl(run.server.address() + path).value();
    const auto summary = run.reread(LemmyAdapter(), refs);
    QVERIFY(summary);
    QCOMPARE(summary->notes.size(), 1);
    QVERIFY(run.sink.batches.empty());
    QCOMPARE(run.server.requests().size(), 2); // asked once what it is, not for each item
}

void LemmyAdapterTest::aThreadIsFoundFromTheAddressOfAComment()
{
    LemmyHost host;
    host.addComments({host.views.comment(1, u"0.5"_s, 0)});
    host.run.server.on(host.api(u"/comment"_s),
                       PlaceAnswer::json(json(QJsonObject{{u"comment_view"_s, host.views.comment(1, u"0.5"_s, 0)}})));
    host.run.server.on(
        host.api(u"/post"_s),
        PlaceAnswer::json(json(QJsonObject{{u"post_view"_s, host.views.post(1, host.run.isoHoursAgo(2), 1)}})));
    const auto ref = itemRefFromUrl(host.run.server.address() + "/comment/5"_L1);
    QVERIFY(host.run.fetchThread(host.adapter, ref.value()));
    QCOMPARE(host.run.sink.threads().at(0).remoteId, host.id(u"post"_s, 1));
    QCOMPARE(host.run.sink.comments().at(0).threadRemoteId, host.id(u"post"_s, 1));
    QCOMPARE(host.run.sink.readTrees(), std::vector<std::string>({host.id(u"post"_s, 1)}));
}

QTEST_GUILESS_MAIN(LemmyAdapterTest)
#include "lemmyadaptertest.moc"
