// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/reddit/fakereddit.h"
#include "sources/reddit/redditatomadapter.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace marbre {

/// Threads out of Reddit's Atom feeds.
class RedditAtomTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsThreadsWithoutScores();
    void sendsTheTokenFromTheKeyringAndShowsItNowhere();
    void passesOverWhatIsNotOfTheDayWindow();
    void asksOnlyWhetherTheFeedHasChanged();
    void aWebPageInPlaceOfTheFeedIsAFault();
};

namespace {

QByteArray entry(const QByteArray &id, const QByteArray &published, const QByteArray &content)
{
    return "<entry><author><name>/u/writer</name><uri>https://www.reddit.com/user/writer</uri></author>"
           "<category term=\"artificial\" label=\"r/artificial\"/><content type=\"html\">" +
           content + "</content><id>t3_" + id + "</id><link href=\"https://www.reddit.com/r/artificial/comments/" + id +
           "/a_title/\" /><updated>" + published + "</updated><published>" + published +
           "</published><title>A title of " + id + " &amp; more</title></entry>";
}

QByteArray sentBy(const QByteArray &link)
{
    return " &amp;#32; submitted by &amp;#32; &lt;a href=&quot;https://www.reddit.com/user/writer&quot;&gt; /u/writer "
           "&lt;/a&gt; &lt;br/&gt; &lt;span&gt;&lt;a href=&quot;" +
           link +
           "&quot;&gt;[link]&lt;/a&gt;&lt;/span&gt; &amp;#32; &lt;span&gt;&lt;a "
           "href=&quot;https://www.reddit.com/r/artificial/comments/x/&quot;&gt;[comments]&lt;/a&gt;&lt;/span&gt;";
}

QByteArray feed(const QByteArray &entries)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Artificial "
           "Intelligence</title><id>/r/artificial/.rss</id><updated>2023-11-15T10:00:00+00:00</updated>" +
           entries + "</feed>";
}

constexpr char inWindow[] = "2023-11-15T09:00:00+00:00";

struct AtomRun
{
    FakeReddit reddit;
    AtomRun()
    {
        reddit.task.subscription =
            *RedditAtomAdapter(reddit.hosts()).recognise(u"https://www.reddit.com/r/artificial/.rss"_s);
        reddit.task.since = fromUnix(1'700'000'000); // 2023-11-14 22:13:20
        reddit.task.until = fromUnix(1'700'086'400);
    }
    void serve(const QByteArray &entries)
    {
        reddit.server.on(u"/r/artificial/.rss"_s, PlaceAnswer::json(feed(entries)));
    }
    Fetched<FetchSummary> fetch()
    {
        return RedditAtomAdapter(reddit.hosts()).fetch(reddit.task, reddit.wire, reddit.probe);
    }
};

} // namespace

void RedditAtomTest::readsThreadsWithoutScores()
{
    AtomRun run;
    run.serve(entry("link1", inWindow, sentBy("https://example.org/story?a=1&amp;amp;b=2")) +
              entry("text1", inWindow,
                    "&lt;!-- SC_OFF --&gt;&lt;div class=&quot;md&quot;&gt;&lt;p&gt;Words of &lt;em&gt;mine&lt;/em&gt;, "
                    "submitted by hand&lt;/p&gt; &lt;/div&gt;&lt;!-- SC_ON --&gt;" +
                        sentBy("https://www.reddit.com/r/artificial/comments/text1/a_title/")));
    const auto summary = run.fetch();
    QVERIFY(summary);
    QCOMPARE(summary->title, u"Artificial Intelligence"_s);
    QVERIFY(summary->notes.isEmpty());
    const auto threads = run.reddit.probe.threadsById();
    QCOMPARE(threads.size(), size_t(2));
    const ThreadRecord &link = threads.at("t3_link1");
    QCOMPARE(link.title, "A title of link1 & more");
    QCOMPARE(link.author, std::optional<std::string>("writer"));
    QCOMPARE(link.community, "r/artificial");
    QCOMPARE(link.url, "https://example.org/story?a=1&b=2");
    QCOMPARE(link.permalink, "https://www.reddit.com/r/artificial/comments/link1/a_title/");
    QCOMPARE(link.body, "");
    QCOMPARE(link.created, fromUnix(1'700'038'800));
    QCOMPARE(link.score.state, ScoreState::None);
    QVERIFY(!link.commentCount);
    const ThreadRecord &words = threads.at("t3_text1");
    QCOMPARE(words.body, "Words of _mine_, submitted by hand");
    QCOMPARE(words.url, words.permalink);
    QVERIFY(!RedditAtomAdapter().traits().hasScores);
    QVERIFY(!RedditAtomAdapter().traits().scoreNote.isEmpty());
}

void RedditAtomTest::sendsTheTokenFromTheKeyringAndShowsItNowhere()
{
    AtomRun run;
    const RedditAtomAdapter adapter(run.reddit.hosts());
    run.reddit.secrets = adapter.secretsIn(u"https://www.reddit.com/r/artificial/.rss?feed=sesame&user=editor"_s);
    run.reddit.server.on(u"/r/artificial/.rss"_s, PlaceAnswer::code(403));
    const auto refused = run.fetch();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, FaultKind::Forbidden);
    QVERIFY(!refused.error().error.text().contains(u"sesame"_s));
    QCOMPARE(run.reddit.lastRequest().parameter(u"feed"_s), u"sesame"_s);
    QCOMPARE(run.reddit.lastRequest().parameter(u"user"_s), u"editor"_s);

    // The token is the editor's, not the community's: it serves for another one too.
    run.reddit.task.subscription = *adapter.recognise(u"https://www.reddit.com/r/other/.rss"_s);
    run.reddit.server.on(u"/r/other/.rss"_s, PlaceAnswer::json(feed({})));
    QVERIFY(run.fetch());
    QCOMPARE(run.reddit.lastRequest().parameter(u"feed"_s), u"sesame"_s);
    QVERIFY(!QJsonDocument(run.reddit.probe.cursor()).toJson().contains("sesame"));
}

void RedditAtomTest::passesOverWhatIsNotOfTheDayWindow()
{
    AtomRun run;
    run.serve(entry("old1", "2023-11-13T09:00:00+00:00", {}) + entry("good1", inWindow, {}) +
              entry("late1", "2023-11-16T09:00:00+00:00", {}));
    QVERIFY(run.fetch());
    QCOMPARE(run.reddit.probe.threads().size(), size_t(1));
    QCOMPARE(run.reddit.probe.threads().front().remoteId, "t3_good1");
}

void RedditAtomTest::asksOnlyWhetherTheFeedHasChanged()
{
    AtomRun run;
    run.reddit.server.on(u"/r/artificial/.rss"_s, [](const PlaceRequest &request) {
        return request.header("If-None-Match") == "\"1\"" ? PlaceAnswer::code(304)
                                                          : PlaceAnswer::code(200, {{"ETag", "\"1\""}}, feed({}));
    });
    QVERIFY(run.fetch());
    run.reddit.task.cursor = run.reddit.probe.cursor();
    const auto second = run.fetch();
    QVERIFY(second && second->notModified);
    run.reddit.task.since -= std::chrono::hours(24); // more is wanted than was taken
    const auto third = run.fetch();
    QVERIFY(third && !third->notModified);
}

void RedditAtomTest::aWebPageInPlaceOfTheFeedIsAFault()
{
    AtomRun run;
    run.reddit.server.on(u"/r/artificial/.rss"_s, PlaceAnswer::json("<!doctype html><html><body>No.</body></html>"));
    const auto summary = run.fetch();
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, FaultKind::Format);
}

} // namespace marbre

QTEST_GUILESS_MAIN(marbre::RedditAtomTest)
#include "redditatomtest.moc"
