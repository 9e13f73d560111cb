// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deskfixture.h"

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::test;

class StoreIngestTest : public QObject
{
    Q_OBJECT

private:
    static QList<qint64> counts(const ItemCounts &counts)
    {
        return {counts.added, counts.updated, counts.unchanged, counts.rejected};
    }

private Q_SLOTS:
    void anAnswerAboutSingleCommentsLeavesTheirOrder()
    {
        DeskFixture desk;
        CommentRecord second = commentRecord("t1_c", "t3_a", "Second");
        second.rank = 1;
        desk.ingest({{threadRecord("t3_a", "Title", 1)}, {commentRecord("t1_b", "t3_a", "First"), second}, {}});
        second.rank = -1;
        second.body = "Second, edited";
        CommentRecord third = commentRecord("t1_d", "t3_a", "Third");
        third.rank = -1;
        desk.ingest({{}, {second, third}, {}});

        const ThreadDetail detail = desk.detail(u"t3_a"_s);
        QHash<QString, int> ranks;
        for (const CommentRow &comment : detail.comments)
            ranks.insert(comment.remoteId, comment.rank);
        QCOMPARE(ranks.value(u"t1_c"_s), 1);
        QCOMPARE(ranks.value(u"t1_d"_s), 0);
    }

    void whatCameInIsReadBackAsItWasSaid()
    {
        DeskFixture desk;
        ThreadRecord record = threadRecord("t3_a", "Élysée & <b>", 42);
        record.flair = "News";
        record.upvoteRatio = 0.5;
        record.edited = at(3);
        record.locked = true;
        desk.ingest(
            {{record}, {commentRecord("t1_b", "t3_a", "First"), commentRecord("t1_c", "t3_a", "Reply", "t1_b")}, {}});

        const ThreadDetail detail = desk.detail(u"t3_a"_s);
        QCOMPARE(detail.row.title, u"Élysée & <b>"_s);
        QCOMPARE(detail.row.community, u"r/artificial"_s);
        QCOMPARE(detail.row.author, u"ada"_s);
        QCOMPARE(detail.row.flair, u"News"_s);
        QCOMPARE(detail.row.score, (Score{ScoreState::Known, 42, at(10)}));
        QCOMPARE(detail.row.commentCount, 3);
        QCOMPARE(detail.row.created, at(1));
        QCOMPARE(detail.row.state, TriageState::New);
        QVERIFY(!detail.row.seen);
        QCOMPARE(detail.upvoteRatio, 0.5);
        QCOMPARE(detail.edited, at(3));
        QVERIFY(detail.locked);
        QCOMPARE(detail.comments.size(), 2);
        const CommentRow &reply = detail.comments.at(1);
        QCOMPARE(reply.body, u"Reply"_s);
        QCOMPARE(reply.parent, detail.comments.at(0).id);
        QVERIFY(!detail.comments.at(0).parent);
        QCOMPARE(reply.score.points(), 5);
    }

    void theSameBatchAgainChangesNothing()
    {
        DeskFixture desk;
        const ThreadBatch batch{{threadRecord("t3_a"), threadRecord("t3_b")}, {commentRecord("t1_c", "t3_a")}, {}};
        const IngestReport first = desk.ingest(batch);
        QCOMPARE(counts(first.threads), (QList<qint64>{2, 0, 0, 0}));
        QCOMPARE(counts(first.comments), (QList<qint64>{1, 0, 0, 0}));
        const IngestReport second = desk.ingest(batch);
        QCOMPARE(counts(second.threads), (QList<qint64>{0, 0, 2, 0}));
        QCOMPARE(counts(second.comments), (QList<qint64>{0, 0, 1, 0}));
    }

    void aLaterReadingUpdatesExactlyWhatDiffers()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_a"), threadRecord("t3_b")}, {}, {}});
        ThreadRecord changed = threadRecord("t3_a", "A title", 11);
        changed.score.read = at(12);
        ThreadRecord onlyReadAgain = threadRecord("t3_b");
        onlyReadAgain.score.read = at(12);
        const IngestReport report = desk.ingest({{changed, onlyReadAgain}, {}, {}});
        QCOMPARE(counts(report.threads), (QList<qint64>{0, 1, 1, 0}));
        QCOMPARE(desk.row(u"t3_a"_s).score.points(), 11);
        QCOMPARE(desk.row(u"t3_b"_s).score.read, at(12));
    }

    void anOlderReadingOverwritesNothing()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_a", "Newer", 11)}, {commentRecord("t1_c", "t3_a", "Newer")}, {}});
        ThreadRecord older = threadRecord("t3_a", "Older", 2);
        older.score.read = at(5);
        CommentRecord olderComment = commentRecord("t1_c", "t3_a", "Older");
        olderComment.score.read = at(5);
        const IngestReport report = desk.ingest({{older}, {olderComment}, {}});
        QCOMPARE(counts(report.threads), (QList<qint64>{0, 0, 1, 0}));
        QCOMPARE(counts(report.comments), (QList<qint64>{0, 0, 1, 0}));
        const ThreadDetail detail = desk.detail(u"t3_a"_s);
        QCOMPARE(detail.row.title, u"Newer"_s);
        QCOMPARE(detail.row.score.points(), 11);
        QCOMPARE(detail.comments.first().body, u"Newer"_s);
    }

    void scoresThatASourceDoesNotKnowEraseNone_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("said");
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("points"); // the first reading says 10, the second 20; -1: unknown
        const auto none = int(ScoreState::None);
        const auto known = int(ScoreState::Known);
        const auto hidden = int(ScoreState::Hidden);
        const auto unsettled = int(ScoreState::Unsettled);
        QTest::newRow("none keeps known") << known << none << known << 10;
        QTest::newRow("none keeps hidden") << hidden << none << hidden << -1;
        QTest::newRow("hidden keeps known") << known << hidden << known << 10;
        QTest::newRow("hidden keeps unsettled") << unsettled << hidden << unsettled << 10;
        QTest::newRow("hidden replaces none") << none << hidden << hidden << -1;
        QTest::newRow("unsettled keeps known") << known << unsettled << known << 10;
        QTest::newRow("unsettled replaces unsettled") << unsettled << unsettled << unsettled << 20;
        QTest::newRow("unsettled replaces hidden") << hidden << unsettled << unsettled << 20;
        QTest::newRow("known replaces known") << known << known << known << 20;
        QTest::newRow("known replaces hidden") << hidden << known << known << 20;
        QTest::newRow("known replaces none") << none << known << known << 20;
    }

    void scoresThatASourceDoesNotKnowEraseNone()
    {
        QFETCH(int, before);
        QFETCH(int, said);
        QFETCH(int, after);
        QFETCH(int, points);
        DeskFixture desk;
        CommentRecord record = commentRecord("t1_c", "t3_a");
        record.score = {ScoreState(before), 10, at(10)};
        desk.ingest({{threadRecord("t3_a")}, {record}, {}});
        record.score = {ScoreState(said), 20, at(12)};
        desk.ingest({{}, {record}, {}});
        const Score score = desk.detail(u"t3_a"_s).comments.first().score;
        QCOMPARE(score.state, ScoreState(after));
        QCOMPARE(score.points().value_or(-1), points);
        if (points >= 0)
            QCOMPARE(score.read, points == 10 ? at(10) : at(12));
    }

    void aZeroIsAScoreAndAnUnknownOneIsNot()
    {
        DeskFixture desk;
        ThreadRecord zero = threadRecord("t3_a", "Zero", 0);
        ThreadRecord unknown = threadRecord("t3_b", "Unknown");
        unknown.score = {};
        unknown.commentCount.reset();
        desk.ingest({{zero, unknown}, {}, {}});
        QCOMPARE(desk.row(u"t3_a"_s).score.points(), std::optional(0));
        QCOMPARE(desk.row(u"t3_b"_s).score.points(), std::nullopt);
        QCOMPARE(desk.row(u"t3_b"_s).commentCount, std::nullopt);
    }

    void aDeletedCommentKeepsTheWordsLastKnown()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_a")}, {commentRecord("t1_c", "t3_a", "Said once")}, {}});
        CommentRecord deleted = commentRecord("t1_c", "t3_a", "");
        deleted.author.reset();
        deleted.presence = Presence::Deleted;
        deleted.score.read = at(20);
        QCOMPARE(desk.ingest({{}, {deleted}, {}}).comments.updated, 1);
        CommentRow row = desk.detail(u"t3_a"_s).comments.first();
        QCOMPARE(row.body, u"Said once"_s);
        QCOMPARE(row.author, u"grace"_s);
        QCOMPARE(row.presence, Presence::Deleted);
        QCOMPARE(row.gone, at(20));
        deleted.score.read = at(30);
        QCOMPARE(desk.ingest({{}, {deleted}, {}}).comments.unchanged, 1);
        QCOMPARE(desk.detail(u"t3_a"_s).comments.first().gone, at(20));
    }

    void anOlderReadingFillsInTheWordsOfAnItemThatWasGone()
    {
        DeskFixture desk;
        CommentRecord gone = commentRecord("t1_c", "t3_a", "");
        gone.author.reset();
        gone.presence = Presence::Removed;
        desk.ingest({{threadRecord("t3_a")}, {gone}, {}});
        CommentRecord before = commentRecord("t1_c", "t3_a", "Said once");
        before.score.read = at(4);
        QCOMPARE(desk.ingest({{}, {before}, {}}).comments.updated, 1);
        const CommentRow row = desk.detail(u"t3_a"_s).comments.first();
        QCOMPARE(row.body, u"Said once"_s);
        QCOMPARE(row.presence, Presence::Removed);
    }

    void anItemThatComesBackIsNoLongerGone()
    {
        DeskFixture desk;
        CommentRecord record = commentRecord("t1_c", "t3_a");
        record.presence = Presence::Removed;
        desk.ingest({{threadRecord("t3_a")}, {record}, {}});
        record.presence = Presence::Present;
        record.score.read = at(20);
        desk.ingest({{}, {record}, {}});
        QVERIFY(!desk.detail(u"t3_a"_s).comments.first().gone);
    }

    void theTimeOfAnEditIsNotReplacedByItsMereFact()
    {
        DeskFixture desk;
        CommentRecord record = commentRecord("t1_c", "t3_a");
        record.edited = at(5);
        desk.ingest({{threadRecord("t3_a")}, {record}, {}});
        record.edited = Instant{};
        QCOMPARE(desk.ingest({{}, {record}, {}}).comments.unchanged, 1);
        QCOMPARE(desk.detail(u"t3_a"_s).comments.first().edited, at(5));
    }

    void commentsMayComeBeforeTheirThread()
    {
        DeskFixture desk;
        QCOMPARE(desk.ingest({{}, {commentRecord("t1_c", "t3_a")}, {}}).threads.added, 0);
        QCOMPARE(desk.order(), QStringList());
        QCOMPARE(get(desk.threads().counts({}, {})).total, 0);
        QCOMPARE(get(desk.threads().communities()).size(), 0);
        QCOMPARE(desk.ingest({{threadRecord("t3_a")}, {}, {}}).threads.added, 1);
        QCOMPARE(desk.order(), QStringList{u"t3_a"_s});
        QCOMPARE(desk.detail(u"t3_a"_s).comments.size(), 1);
    }

    void repliesMayComeBeforeTheirParents()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_a")}, {commentRecord("t1_d", "t3_a", "Reply", "t1_c")}, {}});
        QVERIFY(!desk.detail(u"t3_a"_s).comments.first().parent);
        desk.ingest({{}, {commentRecord("t1_c", "t3_a", "Parent")}, {}});
        QHash<QString, CommentRow> rows;
        for (const CommentRow &row : desk.detail(u"t3_a"_s).comments)
            rows.insert(row.remoteId, row);
        QCOMPARE(rows[u"t1_d"_s].parent, rows[u"t1_c"_s].id);
    }

    void recordsWithoutIdsAreRejectedAndTheRestGoesIn()
    {
        DeskFixture desk;
        ThreadRecord nameless = threadRecord("t3_a");
        nameless.remoteId.clear();
        CommentRecord lost = commentRecord("t1_c", "t3_a");
        lost.threadRemoteId.clear();
        const IngestReport report = desk.ingest({{nameless, threadRecord("t3_b")}, {lost}, {}});
        QCOMPARE(counts(report.threads), (QList<qint64>{1, 0, 0, 1}));
        QCOMPARE(counts(report.comments), (QList<qint64>{0, 0, 0, 1}));
    }

    void hostileTextSurvives()
    {
        DeskFixture desk;
        const std::string body = std::string("nul \0 inside, ", 14) + "\xff\xfe, '); DROP TABLE thread; --";
        desk.ingest({{threadRecord("t3_a")}, {commentRecord("t1_c", "t3_a", body)}, {}});
        QCOMPARE(desk.detail(u"t3_a"_s).comments.first().body, QString::fromUtf8(body));
        QCOMPARE(desk.order().size(), 1);
    }

    void extremeTimesSurvive()
    {
        DeskFixture desk;
        ThreadRecord early = threadRecord("t3_a");
        early.created = fromUnix(-5);
        ThreadRecord late = threadRecord("t3_b");
        late.created = fromUnix(std::numeric_limits<qint64>::max());
        desk.ingest({{early, late}, {}, {}});
        QCOMPARE(desk.order(), (QStringList{u"t3_b"_s, u"t3_a"_s}));
    }

    void aCompleteAnswerReplacesWhatIsMissing()
    {
        DeskFixture desk;
        const MissingReplies top{"t3_a", "", 7, {"t1_x", "t1_y"}};
        const MissingReplies deep{"t3_a", "t1_c", 0, {}};
        desk.ingest({{threadRecord("t3_a")}, {commentRecord("t1_c", "t3_a")}, {top, deep}});
        QCOMPARE(desk.detail(u"t3_a"_s).missing.size(), 2);
        const CommentId parent = desk.detail(u"t3_a"_s).comments.first().id;
        QCOMPARE(desk.detail(u"t3_a"_s).missing.at(1).parent, parent);
        desk.ingest({{threadRecord("t3_a")}, {commentRecord("t1_c", "t3_a")}, {{"t3_a", "", 4, {"t1_y"}}}});
        const QList<MissingRow> missing = desk.detail(u"t3_a"_s).missing;
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing.first().count, 4);
    }

    void missingRepliesVanishAsTheyComeIn()
    {
        DeskFixture desk;
        const MissingReplies top{"t3_a", "", 7, {"t1_x", "t1_y"}};
        const MissingReplies deep{"t3_a", "t1_c", 0, {}};
        desk.ingest({{threadRecord("t3_a")}, {commentRecord("t1_c", "t3_a")}, {top, deep}});
        desk.ingest({{}, {commentRecord("t1_x", "t3_a")}, {}});
        QCOMPARE(desk.detail(u"t3_a"_s).missing.at(0).count, 6);
        desk.ingest({{}, {commentRecord("t1_y", "t3_a")}, {}});
        QCOMPARE(desk.detail(u"t3_a"_s).missing.size(), 1);
        desk.ingest({{}, {commentRecord("t1_z", "t3_a", "Deep", "t1_c")}, {}});
        QCOMPARE(desk.detail(u"t3_a"_s).missing.size(), 0);
    }

    void aBatchIsWholeOrNotAtAll()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_a")}, {}, {}});
        QCOMPARE(errorOf(desk.threads().setNote(ThreadId{1}, u"x"_s)), ErrorKind::NotFound);
        QCOMPARE(desk.order().size(), 1);
    }

    void eachCommunityMakesAFeed()
    {
        DeskFixture desk;
        ThreadRecord other = threadRecord("t3_b");
        other.community = "r/technology";
        desk.ingest({{threadRecord("t3_a"), other, threadRecord("t3_c")}, {}, {}});
        const QList<FeedRow> feeds = get(desk.feeds().feeds());
        QCOMPARE(feeds.size(), 2);
        QCOMPARE(feeds.at(0).name, u"r/artificial"_s);
        const QList<std::pair<QString, int>> communities = get(desk.threads().communities());
        QCOMPARE(communities.first(), std::pair(u"r/artificial"_s, 2));
    }

    void aHundredThousandCommentsGoInAndAreFound()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_a")}, {}, {}});
        for (int batch = 0; batch < 50; ++batch) {
            ThreadBatch comments;
            for (int i = 0; i < 2000; ++i) {
                const int n = batch * 2000 + i;
                CommentRecord record =
                    commentRecord("t1_" + std::to_string(n), "t3_a", "word" + std::to_string(n) + " common");
                record.created = fromUnix(toUnix(at(0)) + n);
                comments.comments.push_back(std::move(record));
            }
            QCOMPARE(desk.ingest(comments).comments.added, 2000);
        }
        QCOMPARE(desk.detail(u"t3_a"_s).comments.size(), 100'000);
        get(desk.search().caughtUp());
        const SearchResult result = get(desk.search().find({.words = u"word99999"_s}));
        QCOMPARE(result.indexed, 100'001);
        QCOMPARE(result.hits.size(), 1);
        QVERIFY(!result.catchingUp);
    }
};

QTEST_GUILESS_MAIN(StoreIngestTest)
#include "storeingesttest.moc"
