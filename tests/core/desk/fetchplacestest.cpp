// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "store/subscriptionstore.h"
#include "store/threadstore.h"
#include "support/placeserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

/// The adapters and the network as they are, asking a place on the loopback.
class FetchPlacesTest final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PlaceServer> m_server;
    std::unique_ptr<Desk> m_desk;

    FetchReport fetch()
    {
        QSignalSpy finished(&m_desk->fetcher(), &Fetcher::finished);
        m_desk->fetcher().fetch();
        return finished.wait(30000) ? finished.first().first().value<FetchReport>() : FetchReport{};
    }
    void theArchiveHasTheThread()
    {
        m_server->on(u"/api/posts/ids"_s,
                     PlaceAnswer::json(R"({"data":[{"id":"abc","name":"t3_abc","title":"From the archive",)"
                                       R"("subreddit":"stones","author":"mason","created_utc":1700000000,"score":12,)"
                                       R"("num_comments":1,"is_self":true,"selftext":"Words.",)"
                                       R"("permalink":"/r/stones/comments/abc/x/","retrieved_on":1700200000}]})"));
        m_server->on(u"/api/comments/tree"_s,
                     PlaceAnswer::json(R"({"data":[{"kind":"t1","data":{"id":"c1","name":"t1_c1","link_id":"t3_abc",)"
                                       R"("parent_id":"t3_abc","subreddit":"stones","author":"carver","body":"Hello",)"
                                       R"("created_utc":1700000100,"score":3,"retrieved_on":1700200000,)"
                                       R"("replies":""}}]})"));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<PlaceServer>();
        Desk::Options options;
        options.keeping = Secrets::Keeping::Memory;
        const QString here = m_server->address();
        options.wiring.hosts = {here, here, here, here, here, here};
        m_desk = std::move(*Desk::open(m_folder->filePath(u"desk.marbre"_s), options));
    }
    void cleanup()
    {
        m_desk.reset();
        m_server.reset();
        m_folder.reset();
    }

    void aFeedWithoutANameOfItsOwnTakesTheOneThatItGivesItself_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("then");
        QTest::newRow("none") << QString() << u"The Stone"_s;
        QTest::newRow("the editor's") << u"Stones of mine"_s << u"Stones of mine"_s;
    }
    void aFeedWithoutANameOfItsOwnTakesTheOneThatItGivesItself()
    {
        QFETCH(QString, given);
        m_server->on(u"/feed"_s, {.body = "<rss><channel><title>The Stone</title></channel></rss>",
                                  .contentType = "application/rss+xml"});
        Subscription feed = m_desk->fetcher().adapters().recognise(m_server->address() + u"/feed"_s).value();
        if (!given.isEmpty())
            feed.name = given;
        QVERIFY(m_desk->store().subscriptions().follow(feed).result());
        QCOMPARE(fetch().feeds.size(), 1);
        const Result<QList<FeedStatus>> feeds = m_desk->store().subscriptions().statuses().result();
        QVERIFY(feeds);
        QTEST(feeds->at(0).subscription.name, "then");
    }

    void withoutALoginAThreadOfRedditComesFromTheArchive()
    {
        theArchiveHasTheThread();
        QFuture<Result<ThreadId>> future =
            m_desk->fetcher().fetchThread(u"https://www.reddit.com/r/stones/comments/abc/x/"_s);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30000);
        const Result<ThreadId> id = future.result();
        QVERIFY2(id, id ? "" : qPrintable(id.error().text()));
        const ThreadDetail detail = m_desk->store().threads().detail(*id).result().value();
        QCOMPARE(detail.row.title, u"From the archive"_s);
        QCOMPARE(detail.comments.size(), 1);
        QCOMPARE(m_server->count(u"/api/v1/access_token"_s), 0); // nobody to log in as
    }

    void aFeedThatWantsALoginSaysSoAndTheOthersComeIn()
    {
        m_server->on(u"/feed.json"_s,
                     PlaceAnswer::json(R"({"version":"https://jsonfeed.org/version/1.1","title":"Stones",)"
                                       R"("items":[{"id":"1","url":"https://example.org/1",)"
                                       R"("title":"An article","content_text":"Words."}]})"));
        for (const QString &typed : {u"r/stones"_s, m_server->address() + u"/feed.json"_s}) {
            const std::optional<Subscription> feed = m_desk->fetcher().adapters().recognise(typed);
            QVERIFY(feed);
            QVERIFY(m_desk->store().subscriptions().follow(*feed).result());
        }
        const FetchReport report = fetch();
        QCOMPARE(report.feeds.size(), 2);
        QCOMPARE(report.counts.threads.added, 1);
        for (const FeedOutcome &feed : report.feeds) {
            const bool isReddit = feed.name == "r/stones"_L1;
            QCOMPARE(feed.failed(), isReddit);
            QCOMPARE(feed.run.condition, isReddit ? FeedCondition::Refused : FeedCondition::Current);
            QCOMPARE(feed.run.message.isEmpty(), !isReddit);
        }
    }

    void anAddressWithALoginInItIsNotShownInErrors()
    {
        QFuture<Result<ThreadId>> future = m_desk->fetcher().fetchThread(
            m_server->address().replace("://"_L1, "://editor:hush-hush@"_L1) + u"/nowhere?token=hush-hush"_s);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30000);
        QVERIFY(!future.result());
        QVERIFY(!future.result().error().text().contains("hush-hush"_L1));
    }
};

QTEST_GUILESS_MAIN(FetchPlacesTest)
#include "fetchplacestest.moc"
