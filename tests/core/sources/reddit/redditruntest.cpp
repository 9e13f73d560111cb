// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/reddit/fakereddit.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace marbre {

/// Runs of the Reddit adapter: listings, what is read of them, and how they end.
class RedditRunTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesItselfAsRedditDemands();
    void asksForTheListingThatTheSortMeans_data();
    void asksForTheListingThatTheSortMeans();
    void turnsThePagesUntilTheDayWindowBegins();
    void passesOverTheDayWindowWhereTheSortIsNotByTime();
    void takesNoMoreThreadsThanTheLimit();
    void readsOnlyDiscussionsThatHaveSomethingNew();
    void readsNoDiscussionsWithoutABudget();
    void aPrivateCommunityIsSaidToBePrivate();
    void aCommunityThatIsNotThereIsSaidNotToBe_data();
    void aCommunityThatIsNotThereIsSaidNotToBe();
    void aWebPageInPlaceOfDataIsAFault();
    void aCutAnswerIsAFault();
    void aBadRecordIsCountedAndTheOthersKept();
    void anInterruptedRunGoesOnWhereItStood();
    void aDiscussionThatBreaksOffKeepsWhatItHad();
    void aDeskThatRefusesEndsTheRun();
    void rereadsExactlyWhatIsCited();
    void rereadingAsksForAHundredAtATime();
    void fetchesOneThreadWhole();
    void findsTheThreadOfACommentThatIsNamedAlone();
};

namespace {

constexpr qint64 dawn = 1'700'000'000; // FakeReddit's day window begins

QJsonArray threadsFrom(int first, int count, qint64 created, int comments = 0)
{
    QJsonArray threads;
    for (int i = first; i < first + count; ++i)
        threads.append(things::thread(u"a%1"_s.arg(i), created - i, comments));
    return threads;
}

QStringList idsOf(const std::vector<ThreadRecord> &threads)
{
    QStringList ids;
    for (const ThreadRecord &thread : threads)
        ids << QString::fromStdString(thread.remoteId);
    return ids;
}

} // namespace

void RedditRunTest::namesItselfAsRedditDemands()
{
    FakeReddit reddit;
    reddit.secrets.insert(u"reddit/user"_s, u"editor"_s);
    reddit.server.on(u"/r/artificial/new"_s, PlaceAnswer::json(things::text(things::listing({}))));
    QVERIFY(reddit.fetch());
    for (const PlaceRequest &request : reddit.server.requests()) {
        const QString agent = QString::fromUtf8(request.header("User-Agent"));
        QVERIFY2(agent.endsWith(":org.marbre.Marbre:" MARBRE_VERSION " (by /u/editor)"_L1), qPrintable(agent));
    }
    QCOMPARE(reddit.lastRequest().header("Authorization"), "bearer token1");
    QCOMPARE(reddit.lastRequest().parameter(u"raw_json"_s), u"1"_s);
    QCOMPARE(reddit.lastRequest().parameter(u"limit"_s), u"100"_s);
}

void RedditRunTest::asksForTheListingThatTheSortMeans_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("sort");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("time");
    const auto row = [](const char *name, const QString &address, const QString &sort, const QString &path,
                        const QString &order,
                        const QString &time) { QTest::newRow(name) << address << sort << path << order << time; };
    row("hot", u"r/artificial"_s, u"hot"_s, u"/r/artificial/hot"_s, {}, {});
    row("rising", u"r/artificial"_s, u"rising"_s, u"/r/artificial/rising"_s, {}, {});
    row("top of the week", u"r/artificial"_s, u"top-week"_s, u"/r/artificial/top"_s, {}, u"week"_s);
    row("top of the month", u"r/a1+b2"_s, u"top-month"_s, u"/r/a1+b2/top"_s, {}, u"month"_s);
    row("a user", u"u/editor"_s, u"top-day"_s, u"/user/editor/submitted"_s, u"top"_s, u"day"_s);
    row("a user's list", u"u/editor/m/news"_s, u"new"_s, u"/user/editor/m/news/new"_s, {}, {});
    row("a search", u"r/artificial search:large models & more"_s, u"search"_s, u"/r/artificial/search"_s, u"new"_s, {});
    row("a search everywhere", u"search:marbre"_s, u"top-week"_s, u"/search"_s, u"top"_s, u"week"_s);
}

void RedditRunTest::asksForTheListingThatTheSortMeans()
{
    QFETCH(const QString, address);
    QFETCH(const QString, sort);
    QFETCH(const QString, path);
    QFETCH(const QString, order);
    QFETCH(const QString, time);
    FakeReddit reddit;
    reddit.task.subscription.address = address;
    reddit.task.subscription.sort = sort;
    reddit.server.under(u"/"_s,
                        [](const PlaceRequest &) { return PlaceAnswer::json(things::text(things::listing({}))); });
    QVERIFY(reddit.fetch());
    QCOMPARE(reddit.asked(), QStringList{path});
    const PlaceRequest request = reddit.lastRequest();
    QCOMPARE(request.parameter(u"sort"_s), order);
    QCOMPARE(request.parameter(u"t"_s), time);
    if (address.contains("&"_L1)) {
        QCOMPARE(request.parameter(u"q"_s), u"large models & more"_s);
        QCOMPARE(request.parameter(u"restrict_sr"_s), u"1"_s);
    }
}

void RedditRunTest::turnsThePagesUntilTheDayWindowBegins()
{
    FakeReddit reddit;
    reddit.task.subscription.commentBudget = 0;
    QJsonArray first{things::thread(u"pin"_s, dawn - 90'000, 0, {{u"stickied"_s, true}})};
    first.append(things::thread(u"late"_s, dawn + 90'000, 0));
    for (const QJsonValue &thread : threadsFrom(0, 98, dawn + 500))
        first.append(thread);
    QJsonArray second = threadsFrom(98, 2, dawn + 500);
    second.append(things::thread(u"old"_s, dawn - 1, 0));
    reddit.server.on(u"/r/artificial/new"_s, [&](const PlaceRequest &request) {
        return PlaceAnswer::json(things::text(request.parameter(u"after"_s) == u"t3_a97"_s
                                                  ? things::listing(second, u"t3_old"_s)
                                                  : things::listing(first, u"t3_a97"_s)));
    });
    const auto summary = reddit.fetch();
    QVERIFY(summary);
    QVERIFY(summary->notes.isEmpty());
    const QStringList ids = idsOf(reddit.probe.threads());
    QCOMPARE(ids.size(), 100);
    QCOMPARE(ids.constFirst(), u"t3_a0"_s);
    QCOMPARE(ids.constLast(), u"t3_a99"_s);
    QCOMPARE(reddit.asked().size(), 2);
    QCOMPARE(reddit.probe.cursor(), QJsonObject()); // the next run begins anew
}

void RedditRunTest::passesOverTheDayWindowWhereTheSortIsNotByTime()
{
    FakeReddit reddit;
    reddit.task.subscription.sort = u"hot"_s;
    reddit.task.subscription.commentBudget = 0;
    reddit.server.on(u"/r/artificial/hot"_s,
                     PlaceAnswer::json(things::text(things::listing({things::thread(u"old"_s, dawn - 90'000, 0)}))));
    QVERIFY(reddit.fetch());
    QCOMPARE(idsOf(reddit.probe.threads()), QStringList{u"t3_old"_s});
}

void RedditRunTest::takesNoMoreThreadsThanTheLimit()
{
    FakeReddit reddit;
    reddit.task.subscription.threadLimit = 120;
    reddit.task.subscription.commentBudget = 0;
    reddit.server.on(u"/r/artificial/new"_s, [](const PlaceRequest &request) {
        const QString after = request.parameter(u"after"_s);
        const int first = QStringView(after).mid(4).toInt();
        return PlaceAnswer::json(
            things::text(things::listing(threadsFrom(first, 100, dawn + 1000), u"t3_a%1"_s.arg(first + 100))));
    });
    QVERIFY(reddit.fetch());
    QCOMPARE(reddit.probe.threads().size(), size_t(120));
    QCOMPARE(reddit.asked().size(), 2);
}

void RedditRunTest::readsOnlyDiscussionsThatHaveSomethingNew()
{
    FakeReddit reddit;
    const QJsonObject known = things::thread(u"known"_s, dawn + 5, 4);
    const QJsonObject grown = things::thread(u"grown"_s, dawn + 4, 4);
    const QJsonObject fresh = things::thread(u"fresh"_s, dawn + 3, 1);
    const QJsonObject silent = things::thread(u"silent"_s, dawn + 2, 0);
    reddit.server.on(u"/r/artificial/new"_s,
                     PlaceAnswer::json(things::text(things::listing({known, grown, fresh, silent}))));
    for (const QString &id : {u"grown"_s, u"fresh"_s})
        reddit.server.on("/comments/"_L1 + id,
                         PlaceAnswer::json(things::page(things::thread(id, dawn + 4, 4),
                                                        {things::comment(u"c"_s + id, id, u"t3_"_s + id)})));
    reddit.probe.trees["t3_known"] = {.commentCount = 4, .read = fromUnix(dawn + 10), .complete = true};
    reddit.probe.trees["t3_grown"] = {.commentCount = 3, .read = fromUnix(dawn + 10), .complete = true};
    QVERIFY(reddit.fetch());
    QCOMPARE(reddit.asked(), QStringList({u"/r/artificial/new"_s, u"/comments/grown"_s, u"/comments/fresh"_s}));
    QCOMPARE(reddit.probe.readTrees(), (std::vector<std::string>{"t3_grown", "t3_fresh"}));
    QCOMPARE(reddit.probe.comments().size(), size_t(2));

    reddit.task.whole = true;
    reddit.server.on(u"/comments/known"_s, PlaceAnswer::json(things::page(known, {})));
    QVERIFY(reddit.fetch());
    QVERIFY(reddit.asked().contains(u"/comments/known"_s));
}

void RedditRunTest::readsNoDiscussionsWithoutABudget()
{
    FakeReddit reddit;
    reddit.task.subscription.commentBudget = 0;
    reddit.server.on(u"/r/artificial/new"_s,
                     PlaceAnswer::json(things::text(things::listing({things::thread(u"a"_s, dawn + 5, 4)}))));
    QVERIFY(reddit.fetch());
    QCOMPARE(reddit.asked().size(), 1);
}

void RedditRunTest::aPrivateCommunityIsSaidToBePrivate()
{
    FakeReddit reddit;
    reddit.server.on(u"/r/artificial/new"_s, PlaceAnswer::code(403, {}, R"({"reason": "private", "error": 403})"));
    const auto summary = reddit.fetch();
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, FaultKind::Forbidden);
    QCOMPARE(summary.error().status, 403);
    QVERIFY(summary.error().error.what.contains(u"r/artificial"_s));
    QVERIFY(!summary.error().error.remedy.isEmpty());
}

void RedditRunTest::aCommunityThatIsNotThereIsSaidNotToBe_data()
{
    QTest::addColumn<bool>("redirected");
    QTest::newRow("404") << false;
    QTest::newRow("a search for its name") << true;
}

void RedditRunTest::aCommunityThatIsNotThereIsSaidNotToBe()
{
    QFETCH(const bool, redirected);
    FakeReddit reddit;
    reddit.server.on(u"/r/artificial/new"_s, redirected
                                                 ? PlaceAnswer::redirect(302, u"/subreddits/search?q=artificial"_s)
                                                 : PlaceAnswer::code(404));
    reddit.server.on(u"/subreddits/search"_s, PlaceAnswer::json(things::text(things::listing({}))));
    const auto summary = reddit.fetch();
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, FaultKind::NotFound);
    QCOMPARE(summary.error().status, 404);
    QVERIFY(summary.error().error.what.contains(u"r/artificial"_s));
    QVERIFY(reddit.probe.batches.empty());
}

void RedditRunTest::aWebPageInPlaceOfDataIsAFault()
{
    FakeReddit reddit;
    PlaceAnswer page = PlaceAnswer::json("<!doctype html><html><body>Prove your humanity</body></html>");
    page.contentType = "text/html";
    reddit.server.on(u"/r/artificial/new"_s, page);
    const auto summary = reddit.fetch();
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, FaultKind::Format);
    QVERIFY(summary.error().error.why.contains(u"web page"_s));
    QVERIFY(!summary.error().error.text().contains(u"humanity"_s));
}

void RedditRunTest::aCutAnswerIsAFault()
{
    FakeReddit reddit;
    const QByteArray whole = things::text(things::listing(threadsFrom(0, 5, dawn + 100)));
    reddit.server.on(u"/r/artificial/new"_s, PlaceAnswer::json(whole.first(whole.size() / 2)));
    const auto summary = reddit.fetch();
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, FaultKind::Format);
    QVERIFY(reddit.probe.threads().empty());
}

void RedditRunTest::aBadRecordIsCountedAndTheOthersKept()
{
    FakeReddit reddit;
    QJsonArray threads = threadsFrom(0, 2, dawn + 100);
    threads.append(
        things::thing(u"t3"_s, {{u"id"_s, u"bad"_s}, {u"title"_s, QJsonArray{1}}, {u"subreddit"_s, u"x"_s}}));
    reddit.server.on(u"/r/artificial/new"_s, PlaceAnswer::json(things::text(things::listing(threads))));
    const auto summary = reddit.fetch();
    QVERIFY(summary);
    QCOMPARE(summary->rejectedThreads, 1);
    QCOMPARE(reddit.probe.threads().size(), size_t(2));
}

void RedditRunTest::anInterruptedRunGoesOnWhereItStood()
{
    FakeReddit reddit;
    QJsonArray threads;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        threads.append(things::thread(id, dawn + 5, 1));
    reddit.server.on(u"/r/artificial/new"_s, PlaceAnswer::json(things::text(things::listing(threads))));
    std::atomic<bool> broken = true;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
        reddit.server.on("/comments/"_L1 + id, [id, &broken](const PlaceRequest &) {
            if (id == "b"_L1 && broken)
                return PlaceAnswer::code(429, {{"Retry-After", "3000"}});
            return PlaceAnswer::json(
                things::page(things::thread(id, dawn + 5, 1), {things::comment(u"c"_s + id, id, u"t3_"_s + id)}));
        });
    }
    const auto first = reddit.fetch();
    QVERIFY(!first);
    QCOMPARE(first.error().kind, FaultKind::RateLimited);
    QCOMPARE(first.error().retryAt, std::optional(reddit.clock.now() + std::chrono::seconds(3000)));
    QCOMPARE(reddit.probe.readTrees(), std::vector<std::string>{"t3_a"});
    QVERIFY(!QString::fromUtf8(QJsonDocument(reddit.probe.cursor()).toJson()).contains(u"token"_s));

    broken = false;
    reddit.clock.pass(std::chrono::seconds(3100));
    reddit.task.cursor = reddit.probe.cursor();
    const QStringList before = reddit.asked();
    const auto second = reddit.fetch();
    QVERIFY(second);
    QCOMPARE(reddit.asked().sliced(before.size()), QStringList({u"/comments/b"_s, u"/comments/c"_s}));
    QCOMPARE(reddit.probe.readTrees(), (std::vector<std::string>{"t3_a", "t3_b", "t3_c"}));
}

void RedditRunTest::aDiscussionThatBreaksOffKeepsWhatItHad()
{
    FakeReddit reddit;
    const QJsonObject thread = things::thread(u"a"_s, dawn + 5, 3);
    reddit.server.on(u"/r/artificial/new"_s, PlaceAnswer::json(things::text(things::listing({thread}))));
    reddit.server.on(u"/comments/a"_s,
                     PlaceAnswer::json(things::page(thread, {things::comment(u"c1"_s, u"a"_s, u"t3_a"_s),
                                                             things::more(u"t3_a"_s, {u"c2"_s}, 1),
                                                             things::more(u"t1_c1"_s, {u"c3"_s}, 1)})));
    reddit.server.onInTurn(u"/api/morechildren"_s,
                           {PlaceAnswer::json(things::moreAnswer({things::comment(u"c2"_s, u"a"_s, u"t3_a"_s)})),
                            PlaceAnswer::code(429, {{"Retry-After", "3000"}})});
    const auto summary = reddit.fetch();
    QVERIFY(!summary);
    QVERIFY(reddit.probe.readTrees().empty());
    QVERIFY(reddit.probe.commentsById().contains("t1_c2"));
    QVERIFY(reddit.probe.commentsById().contains("t1_c1"));
    QVERIFY(!reddit.probe.cursor().isEmpty());
}

void RedditRunTest::aDeskThatRefusesEndsTheRun()
{
    FakeReddit reddit;
    reddit.server.on(u"/r/artificial/new"_s,
                     PlaceAnswer::json(things::text(things::listing(threadsFrom(0, 2, dawn + 100, 5)))));
    reddit.probe.failure = Error{ErrorKind::Io, u"The disk is full"_s, {}, {}, {}};
    const auto summary = reddit.fetch();
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, FaultKind::Desk);
    QCOMPARE(summary.error().error.what, u"The disk is full"_s);
    QCOMPARE(reddit.asked().size(), 1);
}

void RedditRunTest::rereadsExactlyWhatIsCited()
{
    FakeReddit reddit;
    QJsonObject edited = things::comment(u"c1"_s, u"a"_s, u"t3_a"_s);
    QJsonObject data = edited.value("data"_L1).toObject();
    data.insert(u"body"_s, u"[deleted]"_s);
    data.insert(u"author"_s, u"[deleted]"_s);
    edited.insert(u"data"_s, data);
    reddit.server.on(u"/api/info"_s,
                     PlaceAnswer::json(things::text(things::listing({things::thread(u"a"_s, dawn, 7), edited}))));
    const QList<ItemRef> refs{{Place::Reddit, u"t3_a"_s, {}},
                              {Place::Reddit, u"t3_a"_s, u"t1_c1"_s},
                              {Place::Reddit, u"t3_a"_s, u"t1_gone"_s},
                              {Place::HackerNews, u"hn_1"_s, {}}};
    const auto summary = reddit.adapter().reread(refs, reddit.task, reddit.wire, reddit.probe);
    QVERIFY(summary);
    QCOMPARE(reddit.lastRequest().parameter(u"id"_s), u"t3_a,t1_c1,t1_gone"_s);
    QCOMPARE(reddit.probe.threads().size(), size_t(1));
    QCOMPARE(reddit.probe.comments().size(), size_t(1));
    QCOMPARE(reddit.probe.comments().front().presence, Presence::Deleted);
    QCOMPARE(reddit.probe.comments().front().score.read, std::optional(reddit.clock.now()));
    QCOMPARE(summary->notes.size(), 1);
    QVERIFY(summary->notes.constFirst().contains(u"t1_gone"_s));
    for (const ThreadBatch &batch : reddit.probe.batches) {
        QVERIFY(batch.readTrees.empty());
        QVERIFY(batch.threads.empty() || batch.comments.empty()); // together they would pass for a whole page
    }
}

void RedditRunTest::rereadingAsksForAHundredAtATime()
{
    FakeReddit reddit;
    reddit.server.on(u"/api/info"_s, [](const PlaceRequest &request) {
        QJsonArray found;
        for (const QString &id : request.parameter(u"id"_s).split(u','))
            found.append(things::thread(id.mid(3), dawn, 0));
        return PlaceAnswer::json(things::text(things::listing(found)));
    });
    QList<ItemRef> refs;
    for (int i = 0; i < 250; ++i)
        refs.append({Place::Reddit, u"t3_a%1"_s.arg(i), {}});
    const auto summary = reddit.adapter().reread(refs, reddit.task, reddit.wire, reddit.probe);
    QVERIFY(summary);
    QVERIFY(summary->notes.isEmpty());
    QCOMPARE(reddit.probe.threads().size(), size_t(250));
    QCOMPARE(reddit.asked().size(), 3);
}

void RedditRunTest::fetchesOneThreadWhole()
{
    FakeReddit reddit;
    const QJsonObject thread = things::thread(u"a"_s, dawn - 900'000, 2);
    reddit.server.on(u"/comments/a"_s,
                     PlaceAnswer::json(things::page(thread, {things::comment(u"c1"_s, u"a"_s, u"t3_a"_s)})));
    const auto summary =
        reddit.adapter().fetchThread({Place::Reddit, u"t3_a"_s, u"t1_c1"_s}, reddit.task, reddit.wire, reddit.probe);
    QVERIFY(summary);
    QCOMPARE(reddit.probe.threads().size(), size_t(1));
    QCOMPARE(reddit.probe.comments().size(), size_t(1));
    QCOMPARE(reddit.probe.readTrees(), std::vector<std::string>{"t3_a"});
}

void RedditRunTest::findsTheThreadOfACommentThatIsNamedAlone()
{
    FakeReddit reddit;
    reddit.server.on(u"/api/info"_s,
                     PlaceAnswer::json(things::text(things::listing({things::comment(u"c1"_s, u"a"_s, u"t3_a"_s)}))));
    reddit.server.on(u"/comments/a"_s, PlaceAnswer::json(things::page(things::thread(u"a"_s, dawn, 1), {})));
    const ItemRef comment{Place::Reddit, {}, u"t1_c1"_s};
    QVERIFY(reddit.adapter().fetchThread(comment, reddit.task, reddit.wire, reddit.probe));
    QCOMPARE(reddit.asked(), QStringList({u"/api/info"_s, u"/comments/a"_s}));
    reddit.server.on(u"/api/info"_s, PlaceAnswer::json(things::text(things::listing({}))));
    const auto nothing = reddit.adapter().fetchThread(comment, reddit.task, reddit.wire, reddit.probe);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().kind, FaultKind::NotFound);
}

} // namespace marbre

QTEST_GUILESS_MAIN(marbre::RedditRunTest)
#include "redditruntest.moc"
