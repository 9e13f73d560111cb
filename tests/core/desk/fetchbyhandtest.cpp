// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/fetchdesk.h"

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

Edition citing(const QString &body)
{
    Edition edition;
    edition.headline = u"Headline"_s;
    edition.date = QDate(2026, 3, 10);
    edition.language = u"en"_s;
    edition.body = body;
    return edition;
}

QString link(int id)
{
    return u"https://news.ycombinator.com/item?id=%1"_s.arg(id);
}

} // namespace

/// What the editor asks for beside the feeds: previews, single threads, reading again.
class FetchByHandTest final : public QObject
{
    Q_OBJECT
    std::unique_ptr<FetchDesk> m_test;

    FetchDesk &test() { return *m_test; }
    PlaceHub &hub() { return m_test->hub; }
    /// A place with the threads hn_1 and hn_2, which the desk has; both have a comment.
    void aDeskThatReadsAgain()
    {
        test().open([](std::vector<std::unique_ptr<Adapter>> &adapters) {
            auto place = std::make_unique<TestPlace>();
            place->rereadingAt(u"a.org"_s);
            adapters.push_back(std::move(place));
        });
        test().follow(u"a.org/news"_s, 2, 1);
        test().fetch();
    }
    void theCommentIsNow(int id, const QByteArray &pointsAndWords)
    {
        hub().answer(u"http://a.org/r/hn_%1"_s.arg(id), pointsAndWords);
    }
    Result<RereadReport> reread(const QString &body) { return FetchDesk::wait(test().fetcher().reread(citing(body))); }

private Q_SLOTS:
    void init() { m_test = std::make_unique<FetchDesk>(); }
    void cleanup() { m_test.reset(); }

    void aPreviewSaysWhatAFeedBringsAndStoresNothing()
    {
        test().follow(u"a.org/news"_s, 3);
        const Result<FetchPreview> preview =
            FetchDesk::wait(test().fetcher().preview(TestPlace::feed(u"a.org/news"_s)));
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
        QCOMPARE(preview->title, u"A test"_s);
        QCOMPARE(preview->threads, 3);
        QCOMPARE(preview->comments, 3);
        QCOMPARE(preview->titles.first(), u"Thread number 1"_s);
        QCOMPARE(test().threads(), 0);
    }

    void aPreviewOfALargeFeedAsksForAFewThreadsOnly()
    {
        test().follow(u"a.org/news"_s, 40);
        QCOMPARE(FetchDesk::wait(test().fetcher().preview(TestPlace::feed(u"a.org/news"_s)))->threads, 10);
        QCOMPARE(hub().asked().size(), 11);
    }

    void aPreviewThatFailsSaysWhy()
    {
        hub().answer(u"http://a.org/news"_s, {}, 404);
        const Result<FetchPreview> preview =
            FetchDesk::wait(test().fetcher().preview(TestPlace::feed(u"a.org/news"_s)));
        QVERIFY(!preview);
        QVERIFY(!preview.error().text().isEmpty());
    }

    void aThreadComesInByItsAddress()
    {
        aDeskThatReadsAgain();
        hub().answer(u"http://a.org/t/hn_9"_s, "hn_90 3 First\nhn_91 4 Second\n");
        const Result<ThreadId> id = FetchDesk::wait(test().fetcher().fetchThread(link(9)));
        QVERIFY2(id, id ? "" : qPrintable(id.error().text()));
        const ThreadDetail detail = test().desk().store().threads().detail(*id).result().value();
        QCOMPARE(detail.row.remoteId, u"hn_9"_s);
        QCOMPARE(detail.comments.size(), 2);
    }

    void aThreadComesInByItsId()
    {
        aDeskThatReadsAgain();
        hub().answer(u"http://a.org/t/hn_9"_s, {});
        QVERIFY(FetchDesk::wait(test().fetcher().fetchThread(u" hn_9 "_s)));
    }

    void aThreadThatIsNotThereIsAnError()
    {
        aDeskThatReadsAgain();
        const Result<ThreadId> id = FetchDesk::wait(test().fetcher().fetchThread(link(9)));
        QVERIFY(!id);
        QCOMPARE(id.error().kind, ErrorKind::NotFound);
    }

    void theRestOfADiscussionComesIn()
    {
        aDeskThatReadsAgain();
        hub().answer(u"http://a.org/t/hn_1"_s, "hn_1000001 5 Some words\nhn_1000005 1 And more\n");
        QVERIFY(FetchDesk::wait(test().fetcher().fetchRest({Place::HackerNews, u"hn_1"_s, {}})));
        const Result<QHash<QString, ResolvedItem>> found =
            test().desk().store().threads().resolve({{Place::HackerNews, u"hn_1"_s, u"hn_1000005"_s}}).result();
        QCOMPARE(found->size(), 1);
    }

    void withoutALoginTheNextPlaceThatHasTheThreadIsAsked()
    {
        test().open([](std::vector<std::unique_ptr<Adapter>> &adapters) {
            auto first = std::make_unique<TestPlace>(u"first"_s);
            first->rereadingAt(u"first.org"_s).wantingALogin();
            adapters.push_back(std::move(first));
            auto second = std::make_unique<TestPlace>(u"second"_s);
            second->rereadingAt(u"second.org"_s);
            adapters.push_back(std::move(second));
        });
        hub().answer(u"http://second.org/t/hn_9"_s, {});
        QVERIFY(FetchDesk::wait(test().fetcher().fetchThread(link(9))));
        QCOMPARE(hub().asked(), QStringList{u"http://second.org/t/hn_9"_s});
        QVERIFY(test().desk().secrets().write(u"test/token"_s, u"hush"_s).result());
        hub().answer(u"http://first.org/t/hn_9"_s, {});
        QVERIFY(FetchDesk::wait(test().fetcher().fetchThread(link(9))));
        QCOMPARE(hub().asked().last(), u"http://first.org/t/hn_9"_s);
    }

    void anAddressThatNamesNothingIsAnErrorThatTellsWhatToDo()
    {
        const Result<ThreadId> id = FetchDesk::wait(test().fetcher().fetchThread(u"no address at all"_s));
        QVERIFY(!id);
        QVERIFY(!id.error().remedy.isEmpty());
        QVERIFY(hub().asked().isEmpty());
    }

    void anyOtherWebPageComesInAsItsArticle()
    {
        hub().answer(u"https://example.org/a-story?id=3"_s,
                     "<html><head><title>A story</title><link rel=\"canonical\" href=\"https://example.org/a-story\">"
                     "</head><body><article><p>The words of the story.</p></article></body></html>");
        const Result<ThreadId> id =
            FetchDesk::wait(test().fetcher().fetchThread(u"https://example.org/a-story?id=3"_s));
        QVERIFY2(id, id ? "" : qPrintable(id.error().text()));
        const ThreadDetail detail = test().desk().store().threads().detail(*id).result().value();
        QCOMPARE(detail.row.title, u"A story"_s);
        QCOMPARE(detail.row.place, Place::Feed);
        QCOMPARE(detail.row.remoteId, articleId(u"https://example.org/a-story"_s)); // as a feed would call it
        QVERIFY(detail.body.contains("The words of the story."_L1));
        QVERIFY(!detail.row.score.points());
    }

    void aPageDoesNotSpeakForAnotherPlace()
    {
        hub().answer(u"https://example.org/trap"_s,
                     "<html><head><title>Not what they said</title><link rel=\"canonical\" "
                     "href=\"https://www.reddit.com/r/a/comments/abc/x/\"></head><body><p>Words.</p></body></html>");
        const Result<ThreadId> id = FetchDesk::wait(test().fetcher().fetchThread(u"https://example.org/trap"_s));
        QVERIFY2(id, id ? "" : qPrintable(id.error().text()));
        const ThreadDetail detail = test().desk().store().threads().detail(*id).result().value();
        QCOMPARE(detail.row.remoteId, articleId(u"https://example.org/trap"_s));
        QCOMPARE(detail.row.permalink, u"https://example.org/trap"_s);
        QCOMPARE(detail.row.place, Place::Feed);
    }

    void whatIsNoPageIsAnErrorAndStoresNothing()
    {
        hub().answer(u"https://example.org/picture"_s, "\x89PNG", 200, {{"Content-Type", "image/png"}});
        QVERIFY(!FetchDesk::wait(test().fetcher().fetchThread(u"https://example.org/picture"_s)));
        QVERIFY(!FetchDesk::wait(test().fetcher().fetchThread(u"https://example.org/nowhere"_s)));
        QCOMPARE(test().threads(), 0);
    }

    void exactlyWhatTheEditionCitesIsReadAgain()
    {
        aDeskThatReadsAgain();
        const qsizetype before = hub().asked().size();
        theCommentIsNow(1000001, "5 Some words");
        const Result<RereadReport> report =
            reread(u"> Some words\n>\n> — [u/someone](%1) (5 points)\n\nA [page](https://example.org/).\n"_s.arg(
                link(1000001)));
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QCOMPARE(hub().asked().mid(before), QStringList{u"http://a.org/r/hn_1000001"_s});
        QCOMPARE(report->asked, 1);
        QCOMPARE(report->read, 1);
        QVERIFY(report->changes.isEmpty());
        QVERIFY(report->notes.isEmpty());
        QCOMPARE(report->when, test().clock->now());
    }

    void whatMovedAndWhatWasEditedIsTold()
    {
        aDeskThatReadsAgain();
        theCommentIsNow(1000001, "41 Some words");
        theCommentIsNow(1000002, "5 Quite other words");
        const Result<RereadReport> report = reread(u"[One](%1) and [two](%2).\n"_s.arg(link(1000001), link(1000002)));
        QVERIFY(report);
        QCOMPARE(report->changes.size(), 2);
        const RereadChange &moved = report->changes.at(0);
        QCOMPARE(moved.ref.id(), u"hn_1000001"_s);
        QCOMPARE(moved.before.points(), 5);
        QCOMPARE(moved.after.points(), 41);
        QVERIFY(moved.wordsBefore.isEmpty() && moved.wordsAfter.isEmpty());
        QCOMPARE(moved.title, u"Thread number 1"_s);
        QCOMPARE(moved.author, u"someone"_s);
        const RereadChange &edited = report->changes.at(1);
        QCOMPARE(edited.wordsBefore, u"Some words"_s);
        QCOMPARE(edited.wordsAfter, u"Quite other words"_s);
        QCOMPARE(edited.presenceAfter, Presence::Present);
    }

    void aDeletionIsToldAndTheWordsStayByTheUsualRule()
    {
        aDeskThatReadsAgain();
        theCommentIsNow(1000001, "5 [deleted]");
        const Result<RereadReport> report = reread(u"[One](%1).\n"_s.arg(link(1000001)));
        QCOMPARE(report->changes.size(), 1);
        QCOMPARE(report->changes.first().presenceBefore, Presence::Present);
        QCOMPARE(report->changes.first().presenceAfter, Presence::Deleted);
        QVERIFY(!report->changes.first().purged);
        const ItemRef ref{Place::HackerNews, {}, u"hn_1000001"_s};
        QCOMPARE(test().desk().store().threads().resolve({ref}).result()->value(ref.id()).body, u"Some words"_s);
    }

    void aDeletionPurgesAtOnceWhereTheEditorWantsIt()
    {
        aDeskThatReadsAgain();
        QVERIFY(test().subscriptions().setDeletionRule(DeletionRule::Purge).result());
        theCommentIsNow(1000001, "5 [deleted]");
        const Result<RereadReport> report = reread(u"[One](%1).\n"_s.arg(link(1000001)));
        QCOMPARE(report->changes.size(), 1);
        QVERIFY(report->changes.first().purged);
        QVERIFY(report->changes.first().wordsBefore.isEmpty());
        const ItemRef ref{Place::HackerNews, {}, u"hn_1000001"_s};
        const ResolvedItem item = test().desk().store().threads().resolve({ref}).result()->value(ref.id());
        QVERIFY(item.body.isEmpty());
        QVERIFY(item.author.isEmpty());
        QCOMPARE(item.presence, Presence::Deleted);
    }

    void whatCannotBeReadAgainIsNamed()
    {
        aDeskThatReadsAgain();
        const Result<RereadReport> report =
            reread(u"[One](%1) and [a thread](https://www.reddit.com/r/a/comments/abc/).\n"_s.arg(link(1000001)));
        QVERIFY(report);
        QCOMPARE(report->asked, 2);
        QCOMPARE(report->read, 0);
        QCOMPARE(report->notes.size(), 2); // of the place that has it no more, and of the one nobody can ask
        QVERIFY(report->notes.join(u' ').contains("hn_1000001"_L1));
        QVERIFY(report->notes.join(u' ').contains("t3_abc"_L1));
    }

    void aPlaceThatCannotBeReachedIsNamedAndTheOthersAreRead()
    {
        test().open([](std::vector<std::unique_ptr<Adapter>> &adapters) {
            auto news = std::make_unique<TestPlace>();
            news->rereadingAt(u"a.org"_s);
            adapters.push_back(std::move(news));
            auto reddit = std::make_unique<TestPlace>(u"reddit"_s, Place::Reddit);
            reddit->rereadingAt(u"r.org"_s);
            adapters.push_back(std::move(reddit));
        });
        test().follow(u"a.org/news"_s, 1, 1);
        test().fetch();
        theCommentIsNow(1000001, "41 Some words");
        hub().fault(u"http://r.org/r/t3_abc"_s, FaultKind::Tls);
        const Result<RereadReport> report =
            reread(u"[One](%1) and [a thread](https://www.reddit.com/r/a/comments/abc/).\n"_s.arg(link(1000001)));
        QVERIFY(report);
        QCOMPARE(report->read, 1);
        QCOMPARE(report->changes.size(), 1);
        QCOMPARE(report->notes.size(), 1);
    }

    void closingTheDeskEndsWhatWasAskedByHand()
    {
        aDeskThatReadsAgain();
        hub().hold(u"a.org"_s);
        const QFuture<Result<ThreadId>> id = test().fetcher().fetchThread(link(9));
        QTRY_COMPARE(hub().inFlight(u"a.org"_s), 1);
        test().close(); // a test's time limit is the proof
        QCOMPARE(hub().inFlight(u"a.org"_s), 0);
    }
};

QTEST_GUILESS_MAIN(FetchByHandTest)
#include "fetchbyhandtest.moc"
