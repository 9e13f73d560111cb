// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deskfixture.h"
#include "store/database.h"
#include "store/maintenance.h"

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::test;

/// What is taken away for good because its place took it away.
class StorePurgeTest : public QObject
{
    Q_OBJECT

private:
    static ItemRef comment(const QString &id = u"t1_c"_s) { return {Place::Reddit, u"t3_a"_s, id}; }
    static ThreadRecord withWords()
    {
        ThreadRecord record = threadRecord("t3_a", "Zanzibar in the title");
        record.body = "Zeppelin in the body";
        record.author = "zorro";
        record.flair = "Zucchini";
        record.url = "https://zoo.example/page";
        return record;
    }
    static ThreadRecord deleted(Instant read)
    {
        ThreadRecord record = withWords();
        record.presence = Presence::Deleted;
        record.author.reset();
        record.body.clear();
        record.score.read = read;
        return record;
    }
    static CommentRecord removedComment(Instant read)
    {
        CommentRecord record = commentRecord("t1_c", "t3_a", "");
        record.author.reset();
        record.presence = Presence::Removed;
        record.score.read = read;
        return record;
    }
    static qsizetype hits(DeskFixture &desk, const QString &words)
    {
        get(desk.search().caughtUp());
        return get(desk.search().find({.words = words})).hits.size();
    }
    static CommentRow commentOf(DeskFixture &desk) { return desk.detail(u"t3_a"_s).comments.first(); }

private Q_SLOTS:
    void aPurgedThreadHasNoWordsAndKeepsItsPlace()
    {
        DeskFixture desk;
        desk.ingest({{withWords()}, {commentRecord("t1_c", "t3_a", "Answer")}, {}});
        get(desk.threads().setNote(desk.id(u"t3_a"_s), u"Mine"_s));
        get(desk.threads().setState({desk.id(u"t3_a"_s)}, TriageState::Shortlisted));
        QCOMPARE(get(desk.threads().purge({threadRef(u"t3_a"_s), threadRef(u"t3_none"_s)})), 1);
        const ThreadDetail detail = desk.detail(u"t3_a"_s);
        QVERIFY(detail.row.purged);
        QCOMPARE(detail.row.title + detail.row.author + detail.row.url + detail.row.flair + detail.body, QString());
        QCOMPARE(detail.row.permalink, u"https://www.reddit.com/r/artificial/comments/a/"_s);
        QCOMPARE(detail.row.community, u"r/artificial"_s);
        QCOMPARE(detail.row.score.points(), 10);
        QCOMPARE(detail.note, u"Mine"_s);
        QCOMPARE(detail.row.state, TriageState::Shortlisted);
        QCOMPARE(detail.comments.first().body, u"Answer"_s);
        QVERIFY(!detail.comments.first().purged);
        QCOMPARE(get(desk.threads().purge({threadRef(u"t3_a"_s)})), 0);
        QCOMPARE(verify(desk.path()).value_or(QStringList{u"?"_s}), QStringList());
    }

    void aPurgedCommentHasNoWordsAndKeepsItsReplies()
    {
        DeskFixture desk;
        CommentRecord record = commentRecord("t1_c", "t3_a", "Zeppelin");
        record.bySubmitter = true; // would name its author
        desk.ingest({{withWords()}, {record, commentRecord("t1_d", "t3_a", "Reply", "t1_c")}, {}});
        QCOMPARE(get(desk.threads().purge({comment()})), 1);
        const QList<CommentRow> rows = desk.detail(u"t3_a"_s).comments;
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.at(0).purged);
        QCOMPARE(rows.at(0).body + rows.at(0).author, QString());
        QVERIFY(!rows.at(0).bySubmitter);
        QCOMPARE(rows.at(0).permalink, u"https://www.reddit.com/r/artificial/comments/a/_/c/"_s);
        QCOMPARE(rows.at(1).parent, rows.at(0).id);
        QCOMPARE(desk.row(u"t3_a"_s).title, u"Zanzibar in the title"_s);
    }

    void anAddressThatMayBeEitherPurgesWhatIsStored()
    {
        DeskFixture desk;
        CommentRecord record = commentRecord("hn_2", "hn_1", "Words");
        record.place = Place::HackerNews;
        desk.ingest({{threadRecord("hn_1")}, {record}, {}});
        QCOMPARE(get(desk.threads().purge({{Place::HackerNews, u"hn_2"_s, {}}})), 1);
        QVERIFY(desk.detail(u"hn_1"_s).comments.first().purged);
        QVERIFY(!desk.row(u"hn_1"_s).purged);
    }

    void theSearchAndTheFilterForgetThem()
    {
        DeskFixture desk;
        desk.ingest({{withWords()}, {commentRecord("t1_c", "t3_a", "Zebra")}, {}});
        QCOMPARE(hits(desk, u"zanzibar"_s) + hits(desk, u"zeppelin"_s) + hits(desk, u"zebra"_s), 3);
        QCOMPARE(hits(desk, u"author:zorro"_s), 1);
        get(desk.threads().purge({threadRef(u"t3_a"_s), comment()}));
        QCOMPARE(hits(desk, u"zanzibar"_s) + hits(desk, u"zeppelin"_s) + hits(desk, u"zebra"_s), 0);
        QCOMPARE(hits(desk, u"author:zorro"_s), 0);
        QCOMPARE(desk.order({.text = u"zanzibar"_s}), QStringList());
        QCOMPARE(desk.order({.text = u"zorro"_s}), QStringList());
        QCOMPARE(desk.order(), QStringList{u"t3_a"_s}); // the fact stays
    }

    void theirWordsAreGoneFromTheFile()
    {
        DeskFixture desk;
        ThreadRecord record = withWords();
        for (int i = 0; i < 3000; ++i) // more than a page holds
            record.body += " Zeppelin";
        desk.ingest({{record}, {commentRecord("t1_c", "t3_a", "Zebra")}, {}});
        get(desk.threads().purge({threadRef(u"t3_a"_s), comment()}));
        desk.close();
        QFile file(desk.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *word : {"Zanzibar", "Zeppelin", "Zebra", "zorro", "Zucchini", "zoo.example", "zanzibar"})
            QVERIFY2(!bytes.contains(word), word);
        QVERIFY(bytes.contains("t3_a"));
    }

    void noLaterReadingBringsTheWordsBack_data()
    {
        QTest::addColumn<std::optional<Instant>>("read");
        QTest::newRow("later") << std::optional(at(20));
        QTest::newRow("at the same time") << std::optional(at(10));
        QTest::newRow("an old dump") << std::optional(at(1));
        QTest::newRow("a dump without times") << std::optional<Instant>();
    }

    void noLaterReadingBringsTheWordsBack()
    {
        QFETCH(std::optional<Instant>, read);
        DeskFixture desk;
        desk.ingest({{withWords()}, {commentRecord("t1_c", "t3_a", "Zebra")}, {}});
        desk.ingest({{deleted(at(11))}, {removedComment(at(11))}, {}});
        get(desk.threads().purge({threadRef(u"t3_a"_s), comment()}));
        ThreadRecord again = withWords();
        again.score = {ScoreState::Known, 77, read};
        CommentRecord commentAgain = commentRecord("t1_c", "t3_a", "Zebra");
        commentAgain.score = {ScoreState::Known, 77, read};
        commentAgain.bySubmitter = true;
        desk.ingest({{again}, {commentAgain}, {}});
        const ThreadDetail detail = desk.detail(u"t3_a"_s);
        QCOMPARE(detail.row.title + detail.row.author + detail.row.url + detail.row.flair + detail.body, QString());
        QVERIFY(detail.row.purged);
        QVERIFY(!detail.row.permalink.contains(u"slug"_s)); // which is the title once more
        QVERIFY(!detail.comments.first().permalink.contains(u"slug"_s));
        QCOMPARE(detail.row.presence, Presence::Deleted);
        QCOMPARE(detail.comments.first().body + detail.comments.first().author, QString());
        QVERIFY(!detail.comments.first().bySubmitter);
        QCOMPARE(detail.comments.first().presence, Presence::Removed);
        QCOMPARE(hits(desk, u"zanzibar"_s) + hits(desk, u"zebra"_s), 0);
        QCOMPARE(desk.order({.text = u"zanzibar"_s}), QStringList());
        const bool newer = !read || *read >= at(11);
        QCOMPARE(detail.row.score.points(), newer ? 77 : 10); // figures go on
        QCOMPARE(detail.comments.first().score.points(), newer ? 77 : 5);
        QCOMPARE(verify(desk.path()).value_or(QStringList{u"?"_s}), QStringList());
    }

    void aPurgedItemThatIsLaterSaidToBeDeletedSaysSo()
    {
        DeskFixture desk;
        desk.ingest({{withWords()}, {}, {}});
        get(desk.threads().purge({threadRef(u"t3_a"_s)}));
        QCOMPARE(desk.row(u"t3_a"_s).presence, Presence::Present);
        desk.ingest({{deleted(at(20))}, {}, {}});
        QCOMPARE(desk.row(u"t3_a"_s).presence, Presence::Deleted);
    }

    void aThreadThatOnlyCommentsSpeakOfIsNoPurgedOne()
    {
        DeskFixture desk;
        desk.ingest({{}, {commentRecord("t1_c", "t3_a")}, {}});
        QCOMPARE(get(desk.threads().purge({threadRef(u"t3_a"_s)})), 0);
        QCOMPARE(desk.order(), QStringList());
        desk.ingest({{withWords()}, {}, {}});
        QCOMPARE(desk.row(u"t3_a"_s).title, u"Zanzibar in the title"_s);
        QVERIFY(!desk.row(u"t3_a"_s).purged);
    }

    void withoutTheRuleTheLastWordsStay()
    {
        DeskFixture desk;
        desk.ingest({{withWords()}, {commentRecord("t1_c", "t3_a", "Zebra")}, {}});
        desk.ingest({{deleted(at(20))}, {removedComment(at(20))}, {}});
        QCOMPARE(desk.row(u"t3_a"_s).title, u"Zanzibar in the title"_s);
        QCOMPARE(commentOf(desk).body, u"Zebra"_s);
        QVERIFY(!commentOf(desk).purged);
    }

    void theRulePurgesAsSoonAsAReadingSaysSo()
    {
        DeskFixture desk;
        get(desk.subscriptions().setDeletionRule(DeletionRule::Purge));
        desk.ingest({{withWords()}, {commentRecord("t1_c", "t3_a", "Zebra")}, {}});
        QCOMPARE(hits(desk, u"zanzibar"_s) + hits(desk, u"zebra"_s), 2);
        const IngestReport report = desk.ingest({{deleted(at(20))}, {removedComment(at(20))}, {}});
        QCOMPARE(report.threads.updated, 1);
        QCOMPARE(report.comments.updated, 1);
        QVERIFY(desk.row(u"t3_a"_s).purged);
        QCOMPARE(desk.row(u"t3_a"_s).title, QString());
        QVERIFY(commentOf(desk).purged);
        QCOMPARE(commentOf(desk).gone, at(20));
        QCOMPARE(hits(desk, u"zanzibar"_s) + hits(desk, u"zebra"_s), 0);
        QCOMPARE(desk.ingest({{deleted(at(20))}, {removedComment(at(20))}, {}}).threads.unchanged, 1);
    }

    void theRuleTakesNothingInOfWhatIsGoneAlready()
    {
        DeskFixture desk;
        get(desk.subscriptions().setDeletionRule(DeletionRule::Purge));
        ThreadRecord record = withWords(); // a dump that read the words and notes that they are gone
        record.presence = Presence::Removed;
        CommentRecord gone = commentRecord("t1_c", "t3_a", "Zebra");
        gone.presence = Presence::Deleted;
        desk.ingest({{}, {gone}, {}});
        desk.ingest({{record}, {}, {}});
        QVERIFY(desk.row(u"t3_a"_s).purged);
        QCOMPARE(desk.row(u"t3_a"_s).title, QString());
        QCOMPARE(commentOf(desk).body, QString());
        desk.close();
        QFile file(desk.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Zeppelin"));
    }

    void theRuleWorksAlsoOnWhatWasGoneBeforeItWasSet()
    {
        DeskFixture desk;
        desk.ingest({{withWords()}, {commentRecord("t1_c", "t3_a", "Zebra")}, {}});
        desk.ingest({{deleted(at(20))}, {removedComment(at(20))}, {}});
        get(desk.subscriptions().setDeletionRule(DeletionRule::Purge));
        QVERIFY(!desk.row(u"t3_a"_s).purged); // the editor may purge it; the rule is about readings
        desk.ingest({{deleted(at(21))}, {removedComment(at(21))}, {}});
        QVERIFY(desk.row(u"t3_a"_s).purged);
        QVERIFY(commentOf(desk).purged);
    }

    void quotesThatStandInEditionsStay()
    {
        DeskFixture desk;
        desk.ingest({{withWords()}, {commentRecord("t1_c", "t3_a", "Zebra")}, {}});
        const EditionId id =
            get(desk.editions().create(edition(u"one"_s, u"> Zebra"_s, {comment()}), EditionState::Draft, u"made"_s));
        get(desk.threads().purge({threadRef(u"t3_a"_s), comment()}));
        QCOMPARE(get(desk.editions().load(id)).edition.body, u"> Zebra"_s);
        QCOMPARE(desk.row(u"t3_a"_s).state, TriageState::Used);
        const auto resolved = get(desk.threads().resolve({comment()}));
        QCOMPARE(resolved[u"t1_c"_s].body, QString());
        QCOMPARE(resolved[u"t1_c"_s].threadTitle, QString());
        QCOMPARE(verify(desk.path()).value_or(QStringList{u"?"_s}), QStringList());
    }

    void verifySeesAPurgedItemWithWords()
    {
        DeskFixture desk;
        desk.ingest({{withWords()}, {commentRecord("t1_c", "t3_a", "Zebra")}, {}});
        get(desk.threads().purge({threadRef(u"t3_a"_s), comment()}));
        desk.close();
        QCOMPARE(verify(desk.path()).value_or(QStringList{u"?"_s}), QStringList());
        Database(desk.path(), Database::Mode::ReadWrite).execute("UPDATE comment SET body = 'Zebra'");
        QCOMPARE(verify(desk.path()).value_or(QStringList()).size(), 1);
    }

    void addressesOfPurgedItemsStillLeadThere_data()
    {
        QTest::addColumn<QString>("permalink");
        QTest::addColumn<QString>("after");
        QTest::newRow("thread") << u"https://www.reddit.com/r/a/comments/x1/the_title/"_s
                                << u"https://www.reddit.com/r/a/comments/x1/"_s;
        QTest::newRow("no slash") << u"https://www.reddit.com/r/a/comments/x1/the_title"_s
                                  << u"https://www.reddit.com/r/a/comments/x1/"_s;
        QTest::newRow("id alone") << u"https://www.reddit.com/comments/x1"_s << u"https://www.reddit.com/comments/x1"_s;
        QTest::newRow("id and slash") << u"https://www.reddit.com/comments/x1/"_s
                                      << u"https://www.reddit.com/comments/x1/"_s;
        QTest::newRow("comment") << u"https://www.reddit.com/r/a/comments/x1/the_title/c9/"_s
                                 << u"https://www.reddit.com/r/a/comments/x1/_/c9/"_s;
        QTest::newRow("another place") << u"https://news.example/comments/x1/the_title/c9/"_s
                                       << u"https://news.example/comments/x1/the_title/c9/"_s;
        QTest::newRow("no comments") << u"https://www.reddit.com/gallery/x1"_s
                                     << u"https://www.reddit.com/gallery/x1"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void addressesOfPurgedItemsStillLeadThere()
    {
        QFETCH(QString, permalink);
        QFETCH(QString, after);
        DeskFixture desk;
        ThreadRecord record = threadRecord("t3_x1");
        record.permalink = permalink.toStdString();
        desk.ingest({{record}, {}, {}});
        get(desk.threads().purge({threadRef(u"t3_x1"_s)}));
        QCOMPARE(desk.row(u"t3_x1"_s).permalink, after);
        QCOMPARE(itemRefFromUrl(after), itemRefFromUrl(permalink));
    }

    void sameLinksNoLongerCountPurgedThreads()
    {
        DeskFixture desk;
        ThreadRecord other = withWords();
        other.remoteId = "t3_b";
        desk.ingest({{withWords(), other}, {}, {}});
        QCOMPARE(desk.row(u"t3_b"_s).sameLink, 1);
        get(desk.threads().purge({threadRef(u"t3_a"_s)}));
        QCOMPARE(desk.row(u"t3_b"_s).sameLink, 0);
    }
};

QTEST_GUILESS_MAIN(StorePurgeTest)
#include "storepurgetest.moc"
