// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feedadapter.h"

#include "core/sources/wire/wiring.h"
#include "support/fetchprobe.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

QByteArray item(const QByteArray &name, const QByteArray &more = {})
{
    return "<item><title>" + name + "</title><link>https://site.example/" + name + "</link>" + more + "</item>";
}

QByteArray feedOf(const QByteArray &items)
{
    return "<rss xmlns:slash=\"http://purl.org/rss/1.0/modules/slash/\" "
           "xmlns:wfw=\"http://wellformedweb.org/CommentAPI/\"\n"
           " xmlns:thr=\"http://purl.org/syndication/thread/1.0\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel>\n"
           "<title>Stone</title><link>https://site.example/</link>" +
           items + "</channel></rss>";
}

QByteArray date(Instant time)
{
    return "<pubDate>" + toIso(time).toLatin1() + "</pubDate>";
}

PlaceAnswer xml(const QByteArray &body, const QList<PlaceHeader> &headers = {})
{
    return {.body = body, .contentType = "application/rss+xml", .headers = headers};
}

PlaceAnswer page(const QByteArray &head)
{
    return {.body = "<!DOCTYPE html><html><head>" + head + "</head><body>x</body></html>", .contentType = "text/html"};
}

/// A run of a feed on the loopback.
struct FeedBench : Wiring
{
    FetchProbe probe;
    FetchTask task;
    FeedAdapter adapter;

    explicit FeedBench(const QString &path = u"/feed"_s)
    {
        task.subscription = adapter.recognise(server.url(path).toString()).value();
        task.subscription.commentBudget = 0;
        task.since = clock.now() - std::chrono::days{365 * 30};
        task.until = clock.now() + std::chrono::days{1};
    }

    Fetched<FetchSummary> run() { return adapter.fetch(task, wire, probe); }

    /// The next run, as the desk would begin it.
    Fetched<FetchSummary> runAgain()
    {
        task.cursor = probe.cursor();
        probe.batches.clear();
        return run();
    }

    std::vector<std::string> titles() const
    {
        std::vector<std::string> found;
        for (const ThreadRecord &thread : probe.threads())
            found.push_back(thread.title);
        return found;
    }
};

} // namespace

class FeedAdapterTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void webAddressesAreRecognised_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *typed, const char *address) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(address);
        };
        row("https://site.example/feed?cat=1", "https://site.example/feed?cat=1");
        row("  http://site.example/feed.xml ", "http://site.example/feed.xml");
        row("HTTPS://Site.Example/Feed", "https://site.example/Feed");
        row("feed:https://site.example/rss", "https://site.example/rss");
        row("feed://site.example/rss", "http://site.example/rss");
        row("site.example/blog", "https://site.example/blog");
        row("https://ada:word@site.example/feed#top", "https://ada@site.example/feed");
        row("https://site.example/feed?token=abc123&cat=1", "https://site.example/feed?token=&cat=1");
        row("https://site.example/?feed=rss2&keyword=x", "https://site.example/?feed=rss2&keyword=x");
        row("https://site.example/été", "https://site.example/%C3%A9t%C3%A9");
        row("", "");
        row("r/artificial", "");
        row("hello world. again", "");
        row("ada@site.example", "");
        row("ftp://site.example/feed", "");
        row("javascript:alert(1)", "");
        row("https://", "");
    }
    void webAddressesAreRecognised()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        const std::optional<Subscription> subscription = FeedAdapter().recognise(typed);
        QCOMPARE(subscription.has_value(), !address.isEmpty());
        if (!subscription)
            return;
        QCOMPARE(subscription->address, address);
        QCOMPARE(subscription->kind, u"feed"_s);
        QCOMPARE(subscription->place, Place::Feed);
        QVERIFY(!subscription->name.isEmpty());
        QCOMPARE(FeedAdapter().host(*subscription), u"site.example"_s);
    }

    void aPrivateFeedIsAskedWithItsToken()
    {
        FeedBench bench;
        bench.server.on(u"/feed"_s, [](const PlaceRequest &request) {
            return request.parameter(u"token"_s) == "s3cret"_L1
                       ? xml(feedOf(item("one", "<description>words</description>")))
                       : PlaceAnswer::code(403);
        });
        const QString typed = bench.server.url(u"/feed"_s).toString() + u"?token=s3cret"_s;
        const QHash<QString, QString> secrets = bench.adapter.secretsIn(typed);
        bench.task.subscription = bench.adapter.recognise(typed).value();
        bench.task.secret = [&](const QString &name) { return secrets.value(name); };
        const auto summary = bench.run();
        QVERIFY(summary);
        QCOMPARE(bench.titles(), std::vector<std::string>{"one"});
        QVERIFY(summary->address.isEmpty());
        QVERIFY(!QJsonDocument(bench.probe.cursor()).toJson().contains("s3cret"));
    }

    void itemsBecomeThreads()
    {
        FeedBench bench;
        const Instant written = bench.clock.now() - std::chrono::hours{5};
        bench.server.on(
            u"/feed"_s,
            xml(feedOf(item("one", date(written) + "<dc:creator>Ada</dc:creator><slash:comments>7</slash:comments>"
                                                   "<description>words</description>"))));
        const auto summary = bench.run();
        QVERIFY(summary);
        QCOMPARE(summary->title, u"Stone"_s);
        QVERIFY(summary->notes.isEmpty());
        QVERIFY(summary->address.isEmpty());
        QCOMPARE(bench.probe.threads().size(), std::size_t(1));
        const ThreadRecord thread = bench.probe.threads().front();
        QCOMPARE(thread.place, Place::Feed);
        QCOMPARE(QString::fromStdString(thread.remoteId), articleId(u"https://site.example/one"));
        QCOMPARE(thread.community, "Stone");
        QCOMPARE(thread.author, std::optional<std::string>("Ada"));
        QCOMPARE(thread.url, "https://site.example/one");
        QCOMPARE(thread.permalink, "https://site.example/one");
        QCOMPARE(thread.score.state, ScoreState::None);
        QCOMPARE(thread.commentCount, 7);
        QCOMPARE(thread.created, written);
        QVERIFY(!thread.edited);
    }

    void aPlacesOwnFeedGivesItsThreadsTheirIds_data()
    {
        QTest::addColumn<QString>("home");
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("id");
        QTest::addColumn<Place>("place");
        const auto row = [](const char *home, const char *link, const char *id, Place place) {
            QTest::newRow(link) << QString::fromLatin1(home) << QString::fromLatin1(link) << QString::fromLatin1(id)
                                << place;
        };
        row("https://www.reddit.com/", "https://old.reddit.com/r/x/comments/abc12/slug/", "t3_abc12", Place::Reddit);
        row("https://news.ycombinator.com/", "https://news.ycombinator.com/item?id=123", "hn_123", Place::HackerNews);
        row("https://lobste.rs/", "https://lobste.rs/s/abc123/slug", "lobsters_abc123", Place::Lobsters);
        row("https://blog.example/", "https://blog.example/post/123", "blog.example_post_123", Place::Feed);
    }
    void aPlacesOwnFeedGivesItsThreadsTheirIds()
    {
        QFETCH(QString, home);
        QFETCH(QString, link);
        QFETCH(QString, id);
        QFETCH(Place, place);
        FeedBench bench;
        bench.server.on(u"/feed"_s, xml("<rss><channel><link>" + home.toLatin1() + "</link><item><link>" +
                                        link.toLatin1() + "</link></item></channel></rss>"));
        QVERIFY(bench.run());
        QCOMPARE(QString::fromStdString(bench.probe.threads().at(0).remoteId), id);
        QCOMPARE(bench.probe.threads().at(0).place, place);
    }

    void whatOnlySpeaksOfAnotherPlacesThreadIsAThreadOfItsOwn()
    {
        FeedBench bench;
        bench.server.on(
            u"/feed"_s,
            xml(feedOf("<item><title>Look at this</title><link>https://www.reddit.com/r/x/comments/abc12/</link>"
                       "<guid>https://site.example/look</guid></item>")));
        QVERIFY(bench.run());
        const ThreadRecord thread = bench.probe.threads().at(0);
        QCOMPARE(thread.place, Place::Feed);
        QCOMPARE(QString::fromStdString(thread.remoteId), articleId(u"https://site.example/look"));
        QCOMPARE(thread.permalink, "https://site.example/look");
        QCOMPARE(thread.url, "https://www.reddit.com/r/x/comments/abc12/");
    }

    void anotherPlacesThreadThatTheDeskHasIsLeftToThatPlace()
    {
        FeedBench bench;
        bench.probe.trees["t3_abc12"] = {};
        bench.server.on(u"/feed"_s,
                        xml("<rss><channel><link>https://www.reddit.com/</link><item>"
                            "<link>https://www.reddit.com/r/x/comments/abc12/</link></item></channel></rss>"));
        QVERIFY(bench.run());
        QVERIFY(bench.probe.threads().empty());
    }

    void itemsThatShareALinkAreToldApartByTheirIds()
    {
        FeedBench bench;
        const QByteArray home = "<link>https://site.example/</link>";
        bench.server.on(u"/feed"_s, xml(feedOf("<item><title>a</title><guid isPermaLink='false'>1</guid>" + home +
                                               "</item>"
                                               "<item><title>b</title><guid isPermaLink='false'>2</guid>" +
                                               home + "</item>")));
        QVERIFY(bench.run());
        QCOMPARE(bench.probe.threadsById().size(), std::size_t(2));
        QCOMPARE(QString::fromStdString(bench.probe.threads().front().remoteId), articleId(u"1"));
        QCOMPARE(bench.probe.threads().front().permalink, "https://site.example/");
    }

    void theSameItemTwiceIsOneThread()
    {
        FeedBench bench;
        bench.server.on(u"/feed"_s, xml(feedOf(item("one") + item("one"))));
        QVERIFY(bench.run());
        QCOMPARE(bench.probe.threads().size(), std::size_t(1));
    }

    void threadsWithoutABelievableDateKeepTheFeedsOrder()
    {
        FeedBench bench;
        bench.server.on(u"/feed"_s, xml(feedOf(item("one") + item("two", "<pubDate>1970-01-01</pubDate>") +
                                               item("three", "<pubDate>2999-01-01</pubDate>"))));
        QVERIFY(bench.run());
        const std::vector<ThreadRecord> first = bench.probe.threads();
        QCOMPARE(first.size(), std::size_t(3));
        QVERIFY(first.at(0).created > first.at(1).created && first.at(1).created > first.at(2).created);
        QVERIFY(bench.clock.now() - first.at(2).created < std::chrono::minutes{5});
        bench.clock.pass(std::chrono::hours{3});
        QVERIFY(bench.runAgain());
        QCOMPARE(bench.probe.threads().at(1).created, first.at(1).created);
    }

    void whatIsOlderThanTheWindowIsPassedOverUnlessTheDeskHasIt()
    {
        FeedBench bench;
        bench.task.since = bench.clock.now() - std::chrono::hours{24};
        const Instant old = bench.clock.now() - std::chrono::hours{48};
        const QString known = articleId(u"https://site.example/known");
        bench.probe.trees[known.toStdString()] = {};
        bench.server.on(u"/feed"_s, xml(feedOf(item("new", date(bench.clock.now() - std::chrono::hours{1})) +
                                               item("old", date(old)) + item("known", date(old)))));
        QVERIFY(bench.run());
        QCOMPARE(bench.titles(), (std::vector<std::string>{"new", "known"}));
    }

    void theLimitOfThreadsHolds()
    {
        FeedBench bench;
        bench.task.subscription.threadLimit = 2;
        bench.server.on(u"/feed"_s, xml(feedOf(item("one") + item("two") + item("three"))));
        QVERIFY(bench.run());
        QCOMPARE(bench.titles(), (std::vector<std::string>{"one", "two"}));
    }

    void anUnchangedFeedIsNotSentAgain()
    {
        FeedBench bench;
        bench.server.on(u"/feed"_s, [](const PlaceRequest &request) {
            const bool known = request.header("If-None-Match") == "\"v1\"" &&
                               request.header("If-Modified-Since") == "Tue, 06 Jan 2026 07:30:00 GMT";
            return known ? PlaceAnswer::code(304)
                         : xml(feedOf(item("one")),
                               {{"ETag", "\"v1\""}, {"Last-Modified", "Tue, 06 Jan 2026 07:30:00 GMT"}});
        });
        QVERIFY(bench.run());
        const auto second = bench.runAgain();
        QVERIFY(second);
        QVERIFY(second->notModified);
        QVERIFY(bench.probe.threads().empty());
    }

    void aRunThatWantsMoreAsksForEverything()
    {
        FeedBench bench;
        bench.task.since = bench.clock.now() - std::chrono::hours{1};
        bench.server.on(u"/feed"_s, [](const PlaceRequest &request) {
            return request.header("If-None-Match").isEmpty() ? xml(feedOf(item("one")), {{"ETag", "\"v1\""}})
                                                             : PlaceAnswer::code(304);
        });
        QVERIFY(bench.run());
        bench.task.since -= std::chrono::hours{24};
        QVERIFY(!bench.runAgain()->notModified);
        bench.task.subscription.threadLimit += 10;
        QVERIFY(!bench.runAgain()->notModified);
        bench.task.whole = true;
        QVERIFY(!bench.runAgain()->notModified);
        bench.task.whole = false;
        QVERIFY(bench.runAgain()->notModified);
        bench.task.subscription.address = bench.server.url(u"/feed?other"_s).toString();
        QVERIFY(!bench.runAgain()->notModified);
    }

    void aFeedThatMovedForGoodTellsItsNewAddress()
    {
        FeedBench bench;
        bench.server.on(u"/feed"_s, PlaceAnswer::redirect(301, u"/new"_s));
        bench.server.on(u"/new"_s, xml(feedOf(item("one"))));
        const auto summary = bench.run();
        QVERIFY(summary);
        QCOMPARE(summary->address, bench.server.url(u"/new"_s).toString());
        QCOMPARE(bench.titles().size(), std::size_t(1));
    }

    void aFeedThatMovedForNowKeepsItsAddress()
    {
        FeedBench bench;
        bench.server.on(u"/feed"_s, PlaceAnswer::redirect(302, u"/new"_s));
        bench.server.on(u"/new"_s, xml(feedOf(item("one"))));
        QVERIFY(bench.run()->address.isEmpty());
    }

    void refusalsAreFaults_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<FaultKind>("kind");
        QTest::newRow("gone") << 410 << FaultKind::Gone;
        QTest::newRow("not there") << 404 << FaultKind::NotFound;
        QTest::newRow("forbidden") << 403 << FaultKind::Forbidden;
    }
    void refusalsAreFaults()
    {
        QFETCH(int, status);
        QFETCH(FaultKind, kind);
        FeedBench bench;
        bench.server.on(u"/feed"_s, PlaceAnswer::code(status));
        const auto summary = bench.run();
        QVERIFY(!summary);
        QCOMPARE(summary.error().kind, kind);
        QCOMPARE(bench.server.requests().size(), 1);
    }

    void aSitesPageLeadsToItsFeed()
    {
        FeedBench bench(u"/"_s);
        bench.server.on(u"/"_s, page("<link rel='alternate' type='application/rss+xml' href='/dead'>"
                                     "<link rel='alternate' type='application/rss+xml' href='/live'>"));
        bench.server.on(u"/live"_s, xml(feedOf(item("one"))));
        const auto summary = bench.run();
        QVERIFY(summary);
        QCOMPARE(summary->address, bench.server.url(u"/live"_s).toString());
        QCOMPARE(bench.titles(), std::vector<std::string>{"one"});
        bench.task.subscription.address = summary->address;
        QVERIFY(bench.runAgain());
        QCOMPARE(bench.server.count(u"/"_s), 1);
    }

    void aSiteThatNamesNoFeedIsAskedAtTheUsualAddresses()
    {
        FeedBench bench(u"/blog/"_s);
        bench.server.on(u"/blog/"_s, page({}));
        bench.server.on(u"/atom.xml"_s, xml(feedOf(item("one"))));
        QCOMPARE(bench.run()->address, bench.server.url(u"/atom.xml"_s).toString());
        QVERIFY(bench.server.requests().size() <= 6);
    }

    void aSiteWithoutAFeedIsAFaultAfterFewRequests()
    {
        FeedBench bench(u"/"_s);
        bench.server.under(u"/"_s, [](const PlaceRequest &) { return page({}); });
        const auto summary = bench.run();
        QVERIFY(!summary);
        QCOMPARE(summary.error().kind, FaultKind::Format);
        QVERIFY(summary.error().error.text().contains(u"web page"_s));
        QVERIFY(bench.server.requests().size() <= 6);
    }

    void aPageInPlaceOfAKnownFeedLeadsNowhere()
    {
        FeedBench bench;
        bench.server.onInTurn(u"/feed"_s, {xml(feedOf(item("one"))),
                                           page("<link rel='alternate' type='application/rss+xml' href='/other'>")});
        bench.server.on(u"/other"_s, xml(feedOf(item("two"))));
        QVERIFY(bench.run());
        const auto second = bench.runAgain();
        QVERIFY(!second);
        QCOMPARE(second.error().kind, FaultKind::Format);
        QCOMPARE(bench.server.count(u"/other"_s), 0);
    }

    void whatIsNoFeedIsAFaultWithItsReasonAndLine()
    {
        FeedBench bench;
        bench.server.on(u"/feed"_s, xml("<?xml version='1.0'?>\n\n<urlset/>"));
        const auto summary = bench.run();
        QVERIFY(!summary);
        QVERIFY2(summary.error().error.text().contains(u"urlset"_s), qPrintable(summary.error().error.text()));
        QVERIFY(summary.error().error.text().contains(u'3'));
    }

    void aFeedThatBreaksOffIsTakenAsFarAsItIsWholeAndSaysSo()
    {
        FeedBench bench;
        bench.server.on(u"/feed"_s, xml("<rss><channel>" + item("one") + "<item><title>tw", {{"ETag", "\"v1\""}}));
        const auto summary = bench.run();
        QVERIFY(summary);
        QCOMPARE(summary->notes.size(), 1);
        QCOMPARE(bench.titles(), std::vector<std::string>{"one"});
        QVERIFY(!bench.probe.cursor().contains(u"etag"_s));
    }

    void discussionsAreReadWithTheirTree()
    {
        FeedBench bench;
        bench.task.subscription.commentBudget = 100;
        const QByteArray comments = bench.server.url(u"/one/comments"_s).toEncoded();
        bench.server.on(
            u"/feed"_s,
            xml(feedOf(item("one", "<dc:creator>Ada</dc:creator><slash:comments>3</slash:comments><wfw:commentRss>" +
                                       comments + "</wfw:commentRss>"))));
        const QByteArray at = "https://site.example/one#comment-";
        bench.server.on(
            u"/one/comments"_s,
            xml(feedOf("<item><guid isPermaLink='false'>c3</guid><link>" + at +
                       "3</link><dc:creator>Bo</dc:creator>"
                       "<pubDate>2026-01-03</pubDate><description>third</description><thr:in-reply-to ref='c1'/></item>"
                       "<item><guid isPermaLink='false'>c2</guid><link>" +
                       at +
                       "2</link><dc:creator>Ada</dc:creator>"
                       "<pubDate>2026-01-02</pubDate><description>second</description></item>"
                       "<item><guid isPermaLink='false'>c1</guid><link>" +
                       at +
                       "1</link>"
                       "<pubDate>2026-01-01</pubDate><description>first</description></item>")));
        QVERIFY(bench.run());
        const std::vector<CommentRecord> got = bench.probe.comments();
        QCOMPARE(got.size(), std::size_t(3));
        QCOMPARE(bench.probe.commentsById().size(), std::size_t(3));
        const std::string thread = bench.probe.threads().front().remoteId;
        for (const CommentRecord &comment : got) {
            QCOMPARE(comment.threadRemoteId, thread);
            QVERIFY(comment.remoteId.starts_with(thread + "_"));
            QCOMPARE(comment.place, Place::Feed);
        }
        QCOMPARE(got.at(0).body, "first");
        QCOMPARE(got.at(0).rank, 0);
        QVERIFY(!got.at(0).author);
        QCOMPARE(got.at(0).permalink, "https://site.example/one#comment-1");
        QCOMPARE(got.at(1).body, "second");
        QCOMPARE(got.at(1).rank, 1);
        QVERIFY(got.at(1).bySubmitter);
        QCOMPARE(got.at(2).parentRemoteId, got.at(0).remoteId);
        QCOMPARE(got.at(2).rank, 0);
        QCOMPARE(bench.probe.readTrees(), std::vector<std::string>{thread});
        QVERIFY(bench.probe.missing().empty());
        QVERIFY(bench.probe.cursor().contains(u"address"_s));
    }

    void onlyDiscussionsThatChangedAreReadAgain()
    {
        FeedBench bench;
        bench.task.subscription.commentBudget = 100;
        const auto entry = [&bench](const QByteArray &name, const QByteArray &count) {
            const QByteArray comments = bench.server.url(u"/"_s + QString::fromLatin1(name) + u"/c"_s).toEncoded();
            return item(name, (count.isEmpty() ? QByteArray() : "<slash:comments>" + count + "</slash:comments>") +
                                  "<wfw:commentRss>" + comments + "</wfw:commentRss>");
        };
        const auto know = [&bench](const char16_t *link, std::optional<qint32> count, bool complete) {
            bench.probe.trees[articleId(link).toStdString()] = {count, {}, complete};
        };
        know(u"https://site.example/same", 3, true);
        know(u"https://site.example/more", 3, true);
        know(u"https://site.example/part", 3, false);
        know(u"https://site.example/unsaid", std::nullopt, true);
        bench.server.on(u"/feed"_s, xml(feedOf(entry("same", "3") + entry("more", "4") + entry("part", "3") +
                                               entry("none", "0") + entry("unsaid", "") + entry("new", "1"))));
        bench.server.under(u"/"_s, [](const PlaceRequest &) { return xml(feedOf({})); });
        QVERIFY(bench.run());
        QCOMPARE(bench.server.count(u"/same/c"_s), 0);
        QCOMPARE(bench.server.count(u"/none/c"_s), 0);
        for (const QString &asked : {u"/more/c"_s, u"/part/c"_s, u"/unsaid/c"_s, u"/new/c"_s})
            QCOMPARE(bench.server.count(asked), 1);
        bench.task.whole = true;
        QVERIFY(bench.runAgain());
        QCOMPARE(bench.server.count(u"/same/c"_s), 1);
    }

    void depthAndBudgetHoldAndTheRestIsMissing()
    {
        FeedBench bench;
        bench.task.subscription.commentBudget = 3;
        bench.task.subscription.commentDepth = 2;
        const QByteArray comments = bench.server.url(u"/c"_s).toEncoded();
        bench.server.on(u"/feed"_s, xml(feedOf(item("one", "<slash:comments>9</slash:comments><wfw:commentRss>" +
                                                               comments + "</wfw:commentRss>"))));
        QByteArray items;
        for (int i = 1; i <= 6; ++i) {
            const QByteArray number = QByteArray::number(i);
            items += "<item><guid isPermaLink='false'>" + number + "</guid><description>" + number +
                     "</description><pubDate>2026-01-0" + number + "</pubDate>" +
                     (i <= 3 ? "<thr:in-reply-to ref='" + QByteArray::number(i - 1) + "'/>" : QByteArray()) + "</item>";
        }
        bench.server.on(u"/c"_s, xml(feedOf(items)));
        QVERIFY(bench.run());
        std::vector<std::string> bodies;
        for (const CommentRecord &comment : bench.probe.comments())
            bodies.push_back(comment.body);
        QCOMPARE(bodies, (std::vector<std::string>{"1", "2", "4"}));
        QCOMPARE(bench.probe.missing().size(), std::size_t(1));
        QCOMPARE(bench.probe.missing().front().count, 6);
    }

    void repliesInACircleStandAtTheTop()
    {
        FeedBench bench;
        bench.task.subscription.commentBudget = 10;
        bench.server.on(u"/feed"_s, xml(feedOf(item("one", "<wfw:commentRss>" + bench.server.url(u"/c"_s).toEncoded() +
                                                               "</wfw:commentRss>"))));
        bench.server.on(
            u"/c"_s, xml(feedOf("<item><guid>1</guid><description>a</description><thr:in-reply-to ref='2'/></item>"
                                "<item><guid>2</guid><description>b</description><thr:in-reply-to ref='1'/></item>"
                                "<item><guid>3</guid><description>c</description><thr:in-reply-to ref='3'/></item>")));
        QVERIFY(bench.run());
        const auto comments = bench.probe.commentsById();
        QCOMPARE(comments.size(), std::size_t(3));
        int atTop = 0;
        for (const auto &[id, comment] : comments) {
            atTop += comment.parentRemoteId.empty();
            QVERIFY(comment.parentRemoteId != id);
        }
        QCOMPARE(atTop, 2);
    }

    void aDiscussionThatCannotBeReadIsNotedAndAskedForAgain()
    {
        FeedBench bench;
        bench.task.subscription.commentBudget = 10;
        const QByteArray broken = bench.server.url(u"/broken"_s).toEncoded();
        const QByteArray good = bench.server.url(u"/good"_s).toEncoded();
        bench.server.on(
            u"/feed"_s,
            xml(feedOf(
                    item("one", "<slash:comments>2</slash:comments><wfw:commentRss>" + broken + "</wfw:commentRss>") +
                    item("two", "<slash:comments>1</slash:comments><wfw:commentRss>" + good + "</wfw:commentRss>")),
                {{"ETag", "\"v1\""}}));
        bench.server.on(u"/broken"_s, PlaceAnswer::code(403));
        bench.server.on(u"/good"_s, xml(feedOf("<item><description>x</description></item>")));
        const auto summary = bench.run();
        QVERIFY(summary);
        QCOMPARE(summary->notes.size(), 1);
        QVERIFY(summary->notes.first().contains(u"one"_s));
        QCOMPARE(bench.probe.comments().size(), std::size_t(1));
        QVERIFY(!bench.probe.cursor().contains(u"etag"_s));
    }

    void discussionsThatAllFailAreLeftAloneAfterThree()
    {
        FeedBench bench;
        bench.task.subscription.commentBudget = 10;
        QByteArray items;
        for (int i = 0; i < 6; ++i) {
            const QByteArray comments = bench.server.url(u"/c%1"_s.arg(i)).toEncoded();
            items += item("n" + QByteArray::number(i), "<wfw:commentRss>" + comments + "</wfw:commentRss>");
        }
        bench.server.on(u"/feed"_s, xml(feedOf(items)));
        bench.server.under(u"/c"_s, [](const PlaceRequest &) { return PlaceAnswer::code(403); });
        const auto summary = bench.run();
        QVERIFY(summary);
        QCOMPARE(bench.probe.threads().size(), std::size_t(6));
        QCOMPARE(bench.server.requests().size(), 4);
        QCOMPARE(summary->notes.size(), 4);
    }

    void aDiscussionThatIsNotThereAndWasNeverClaimedIsNoFailure()
    {
        FeedBench bench;
        bench.task.subscription.commentBudget = 10;
        bench.server.on(u"/feed"_s, xml(feedOf(item("one", "<wfw:commentRss>" + bench.server.url(u"/no"_s).toEncoded() +
                                                               "</wfw:commentRss>"))));
        const auto summary = bench.run();
        QVERIFY(summary);
        QVERIFY(summary->notes.isEmpty());
        QCOMPARE(bench.probe.readTrees().size(), std::size_t(1));
    }

    void withoutABudgetNoDiscussionIsAskedFor()
    {
        FeedBench bench;
        bench.server.on(u"/feed"_s, xml(feedOf(item("one", "<wfw:commentRss>" + bench.server.url(u"/c"_s).toEncoded() +
                                                               "</wfw:commentRss>"))));
        QVERIFY(bench.run());
        QCOMPARE(bench.server.requests().size(), 1);
    }

    void aFullDeskEndsTheRun()
    {
        FeedBench bench;
        bench.probe.failure = Error{ErrorKind::Io, u"The desk is full"_s, {}, {}, {}};
        bench.server.on(u"/feed"_s, xml(feedOf(item("one"))));
        const auto summary = bench.run();
        QVERIFY(!summary);
        QCOMPARE(summary.error().kind, FaultKind::Desk);
        QCOMPARE(summary.error().error.what, u"The desk is full"_s);
    }

    void aStoppedRunIsCanceled()
    {
        FeedBench bench;
        bench.server.on(u"/feed"_s, xml(feedOf(item("one"))));
        bench.stop.request_stop();
        const auto summary = bench.run();
        QVERIFY(!summary);
        QCOMPARE(summary.error().kind, FaultKind::Canceled);
    }
};

QTEST_GUILESS_MAIN(FeedAdapterTest)
#include "feedadaptertest.moc"
