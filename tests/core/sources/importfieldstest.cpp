// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/importing.h"

#include <QFileInfo>
#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

class ImportFieldsTest : public QObject
{
    Q_OBJECT
    Files m_files;
    ThreadRecord threadOf(const QByteArray &data) const { return m_files.import(data).threads().at(0); }
    CommentRecord commentOf(const QByteArray &data) const { return m_files.import(data).comments().at(0); }

private Q_SLOTS:
    void aThreadKeepsWhatThePlaceSaid();
    void aCommentKeepsWhatThePlaceSaid();
    void scoresAreKnownHiddenUnsettledOrNone_data();
    void scoresAreKnownHiddenUnsettledOrNone();
    void theTimeOfReadingIsTheRecordsOwnOrTheFiles();
    void editedIsAFlagOrATime_data();
    void editedIsAFlagOrATime();
    void whatIsGoneHasNoWords_data();
    void whatIsGoneHasNoWords();
    void aGoneAccountIsNoAuthor();
    void communitiesCarryTheirPrefix();
    void addressesAreAbsolute();
    void entitiesAreResolvedExactlyOnceWhereTheFileEscapes_data();
    void entitiesAreResolvedExactlyOnceWhereTheFileEscapes();
    void galleriesAndPollsAreListsOfTheBody();
    void aCrosspostNamesItsOriginal();
    void numbersMayBeTextOrFloats();
    void whatIsNullIsUnknown();
    void wrongTypesRejectTheirRecordAlone_data();
    void wrongTypesRejectTheirRecordAlone();
    void zeroBytesLeaveTheTexts();
};

void ImportFieldsTest::aThreadKeepsWhatThePlaceSaid()
{
    const ThreadRecord thread = threadOf(listing({threadThing(
        "a1", R"(, "score": -3, "num_comments": 41, "upvote_ratio": 0.75, "over_18": true, "stickied": true,)"
              R"( "locked": true, "link_flair_text": "News", "selftext": "Body *text*", "is_self": true,)"
              R"( "url": "https://www.reddit.com/r/marble/comments/a1/other/")")}));
    QCOMPARE(thread.place, Place::Reddit);
    QCOMPARE(thread.remoteId, "t3_a1");
    QCOMPARE(thread.title, "Title a1");
    QCOMPARE(thread.author, std::optional<std::string>("mason"));
    QCOMPARE(thread.permalink, "https://www.reddit.com/r/marble/comments/a1/title/");
    QCOMPARE(thread.url, thread.permalink);
    QCOMPARE(thread.body, "Body *text*");
    QCOMPARE(thread.flair, "News");
    QCOMPARE(thread.score.points(), std::optional(-3));
    QCOMPARE(thread.commentCount, std::optional(41));
    QCOMPARE(thread.upvoteRatio, std::optional(0.75));
    QCOMPARE(toUnix(thread.created), 1758412800);
    QVERIFY(!thread.edited);
    QCOMPARE(thread.presence, Presence::Present);
    QVERIFY(thread.adult && thread.pinned && thread.locked);
}

void ImportFieldsTest::aCommentKeepsWhatThePlaceSaid()
{
    const CommentRecord comment = commentOf(listing({commentThing(
        "c2", "t1_c1", R"(, "score": 45, "distinguished": "moderator", "is_submitter": true, "stickied": true)")}));
    QCOMPARE(comment.remoteId, "t1_c2");
    QCOMPARE(comment.threadRemoteId, "t3_a1");
    QCOMPARE(comment.parentRemoteId, "t1_c1");
    QCOMPARE(comment.body, "Words c2");
    QCOMPARE(comment.score.points(), std::optional(45));
    QCOMPARE(comment.distinguished, "moderator");
    QVERIFY(comment.bySubmitter && comment.pinned);
}

void ImportFieldsTest::scoresAreKnownHiddenUnsettledOrNone_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<ScoreState>("state");
    const qint64 hour = 3600;
    const auto read = [](const char *key, qint64 after) {
        return QByteArray(", \"score\": 5, \"") + key + "\": " + QByteArray::number(1758412800 + after);
    };
    QTest::newRow("never said") << QByteArray() << ScoreState::None;
    QTest::newRow("null") << QByteArray(", \"score\": null") << ScoreState::None;
    QTest::newRow("said") << QByteArray(", \"score\": 5") << ScoreState::Known;
    QTest::newRow("hidden") << QByteArray(", \"score\": 1, \"hide_score\": true") << ScoreState::Hidden;
    QTest::newRow("hidden of a comment") << QByteArray(", \"score\": 1, \"score_hidden\": true") << ScoreState::Hidden;
    QTest::newRow("read at once") << read("retrieved_on", 15) << ScoreState::Unsettled;
    QTest::newRow("read just too early") << read("retrieved_utc", 36 * hour - 1) << ScoreState::Unsettled;
    QTest::newRow("read late enough") << read("retrieved_on", 36 * hour) << ScoreState::Known;
    QTest::newRow("read twice") << QByteArray(read("retrieved_on", 15) + ", \"_meta\": {\"retrieved_2nd_on\": " +
                                              QByteArray::number(1758412800 + 36 * hour) + "}")
                                << ScoreState::Known;
}

void ImportFieldsTest::scoresAreKnownHiddenUnsettledOrNone()
{
    QFETCH(QByteArray, members);
    QFETCH(ScoreState, state);
    const Score score = threadOf(threadData("a1", members)).score;
    QCOMPARE(score.state, state);
    QCOMPARE(score.points().has_value(), state == ScoreState::Known || state == ScoreState::Unsettled);
}

void ImportFieldsTest::theTimeOfReadingIsTheRecordsOwnOrTheFiles()
{
    const QString path = m_files.write(u"saved"_s, listing({threadThing("a1", ", \"score\": 5")}));
    const qint64 saved = QFileInfo(path).lastModified().toSecsSinceEpoch();
    QCOMPARE(importPath(path).threads().at(0).score.read, std::optional(fromUnix(saved)));
    QCOMPARE(threadOf(threadData("a1", ", \"score\": 5, \"retrieved_on\": 1758419999")).score.read,
             std::optional(fromUnix(1758419999)));
    // A dump that does not say when it was read was not read when its file was copied.
    QVERIFY(!threadOf(threadData("a1", ", \"score\": 5")).score.read);
    // A file that claims to be older than what it holds tells nothing.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(1000), QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(!importPath(path).threads().at(0).score.read);
}

void ImportFieldsTest::editedIsAFlagOrATime_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("time");
    QTest::newRow("no") << QByteArray("false") << qint64(-1);
    QTest::newRow("null") << QByteArray("null") << qint64(-1);
    QTest::newRow("yes") << QByteArray("true") << qint64(0);
    QTest::newRow("when") << QByteArray("1758420000.0") << qint64(1758420000);
}

void ImportFieldsTest::editedIsAFlagOrATime()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, time);
    const CommentRecord comment = commentOf(commentData("c1", "t3_a1", ", \"edited\": " + value));
    QCOMPARE(comment.edited ? toUnix(*comment.edited) : -1, time);
}

void ImportFieldsTest::whatIsGoneHasNoWords_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<Presence>("presence");
    QTest::addColumn<QString>("body");
    QTest::newRow("there") << QByteArray(R"(, "selftext": "x")") << Presence::Present << u"x"_s;
    QTest::newRow("deleted") << QByteArray(R"(, "selftext": "[deleted]")") << Presence::Deleted << u""_s;
    QTest::newRow("removed") << QByteArray(R"(, "selftext": "[removed]")") << Presence::Removed << u""_s;
    QTest::newRow("by a moderator") << QByteArray(R"(, "selftext": "", "removed_by_category": "moderator")")
                                    << Presence::Removed << u""_s;
    QTest::newRow("by its author") << QByteArray(R"(, "selftext": "[removed]", "removed_by_category": "deleted")")
                                   << Presence::Deleted << u""_s;
    QTest::newRow("words that speak of it")
        << QByteArray(R"(, "selftext": "why [deleted]?")") << Presence::Present << u"why [deleted]?"_s;
    QTest::newRow("seen by a dump") << QByteArray(R"(, "selftext": "kept", "_meta": {"removal_type": "removed"})")
                                    << Presence::Removed << u"kept"_s;
}

void ImportFieldsTest::whatIsGoneHasNoWords()
{
    QFETCH(QByteArray, members);
    QFETCH(Presence, presence);
    QFETCH(QString, body);
    const ThreadRecord thread = threadOf(threadData("a1", members));
    QCOMPARE(thread.presence, presence);
    QCOMPARE(QString::fromStdString(thread.body), body);
}

void ImportFieldsTest::aGoneAccountIsNoAuthor()
{
    for (const char *author : {"\"[deleted]\"", "null", "\"\""}) {
        const CommentRecord comment = commentOf(commentData("c1", "t3_a1").replace("\"mason\"", author));
        QVERIFY(!comment.author);
        QCOMPARE(comment.presence, Presence::Present);
        QCOMPARE(comment.body, "Words c1");
    }
}

void ImportFieldsTest::communitiesCarryTheirPrefix()
{
    QCOMPARE(threadOf(threadData("a1")).community, "r/marble");
    QCOMPARE(threadOf(threadData("a1").replace("\"marble\"", "\"u_mason\"")).community, "u/mason");
    QCOMPARE(threadOf(threadData("a1", R"(, "subreddit_name_prefixed": "u/Mason")")).community, "u/Mason");
}

void ImportFieldsTest::addressesAreAbsolute()
{
    QCOMPARE(threadOf(threadData("a1", R"(, "url": "/r/other/comments/b1/x/")")).url,
             "https://www.reddit.com/r/other/comments/b1/x/");
    const QByteArray elsewhere = ", \"url\": \"http://example.com/a?b=1&c=2\"";
    QCOMPARE(threadOf(threadData("a1", elsewhere)).url, "http://example.com/a?b=1&c=2");
    QCOMPARE(threadOf(threadData("a1").replace("\"/r/", "\"http://www.reddit.com/r/")).permalink,
             "https://www.reddit.com/r/marble/comments/a1/title/");
}

void ImportFieldsTest::entitiesAreResolvedExactlyOnceWhereTheFileEscapes_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QString>("title");
    QTest::newRow("its html is escaped") << threadData("b1", R"(, "selftext_html": "&lt;div&gt;x&lt;/div&gt;")")
                                         << u"a &lt; b & c"_s;
    QTest::newRow("its html is raw") << threadData("b1", R"(, "selftext_html": "<div>x</div>")")
                                     << u"a &amp;lt; b &amp; c"_s;
    QTest::newRow("another text is raw") << threadData("b1", R"(, "selftext": "> quoted")")
                                         << u"a &amp;lt; b &amp; c"_s;
    QTest::newRow("nothing shows it") << threadData("b1") << u"a &lt; b & c"_s;
}

void ImportFieldsTest::entitiesAreResolvedExactlyOnceWhereTheFileEscapes()
{
    QFETCH(QByteArray, other);
    QFETCH(QString, title);
    const QByteArray subject = threadData("a1").replace("Title a1", "a &amp;lt; b &amp; c");
    for (const QByteArray &text :
         {QByteArray(listing({thing("t3", subject), thing("t3", other)})), QByteArray(other + '\n' + subject)}) {
        const auto threads = m_files.import(text).threads();
        const auto found = std::ranges::find(threads, "t3_a1", &ThreadRecord::remoteId);
        QVERIFY(found != threads.end());
        QCOMPARE(QString::fromStdString(found->title), title);
    }
    const ThreadRecord thread =
        threadOf(threadData("a1", R"(, "url": "http://e.com/?a&amp;b", "selftext": "&gt; q",)"
                                  R"( "link_flair_text": "Q&amp;A", "selftext_html": "&lt;p&gt;")"));
    QCOMPARE(thread.url, "http://e.com/?a&b");
    QCOMPARE(thread.body, "> q");
    QCOMPARE(thread.flair, "Q&A");
    QCOMPARE(commentOf(commentData("c1", "t3_a1").replace("Words", "&gt;&amp;gt;")).body, ">&gt; c1");
}

void ImportFieldsTest::galleriesAndPollsAreListsOfTheBody()
{
    const QByteArray gallery =
        R"(, "selftext": "See:", "gallery_data": {"items": [{"media_id": "m1", "caption": "A [b]"},)"
        R"( {"media_id": "m2"}]}, "media_metadata": {"m1": {"m": "image/png", "s": {"u": "x"}},)"
        R"( "m2": {"m": "image/jpeg"}})";
    QCOMPARE(threadOf(threadData("a1", gallery)).body,
             "See:\n\n- [A \\[b\\]](https://i.redd.it/m1.png)\n- [m2.jpg](https://i.redd.it/m2.jpg)");
    const QByteArray poll = R"(, "poll_data": {"options": [{"text": "Yes", "vote_count": 12}, {"text": "No"}]})";
    QCOMPARE(threadOf(threadData("a1", poll)).body, "- Yes (12)\n- No");
}

void ImportFieldsTest::aCrosspostNamesItsOriginal()
{
    const ThreadRecord thread =
        threadOf(threadData("a1", R"(, "crosspost_parent": "t3_b9", "url": "/r/b/comments/b9/t/",)"
                                  R"( "crosspost_parent_list": [{"id": "b9", "title": "Original"}])"));
    QCOMPARE(thread.crosspostOf, "t3_b9");
    QCOMPARE(thread.url, "https://www.reddit.com/r/b/comments/b9/t/");
    QCOMPARE(thread.title, "Title a1");
}

void ImportFieldsTest::numbersMayBeTextOrFloats()
{
    const ThreadRecord thread =
        threadOf(threadData("a1", R"(, "score": "12", "num_comments": 7.0, "upvote_ratio": "0.5")"));
    QCOMPARE(thread.score.points(), std::optional(12));
    QCOMPARE(thread.commentCount, std::optional(7));
    QCOMPARE(thread.upvoteRatio, std::optional(0.5));
}

void ImportFieldsTest::whatIsNullIsUnknown()
{
    const ThreadRecord thread =
        threadOf(threadData("a1", R"(, "num_comments": null, "upvote_ratio": null, "selftext": null,)"
                                  R"( "link_flair_text": null, "gallery_data": null, "poll_data": null,)"
                                  R"( "media_metadata": null, "over_18": null, "edited": null)"));
    QVERIFY(!thread.commentCount);
    QVERIFY(!thread.upvoteRatio);
    QCOMPARE(thread.body, "");
    QVERIFY(!thread.edited);
}

void ImportFieldsTest::wrongTypesRejectTheirRecordAlone_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("score is a list") << QByteArray(R"(, "score": [])");
    QTest::newRow("score is a word") << QByteArray(R"(, "score": "many")");
    QTest::newRow("score is huge") << QByteArray(R"(, "score": 1e300)");
    QTest::newRow("score is beyond every float") << QByteArray(R"(, "score": 1e999)");
    QTest::newRow("score has fifty digits") << QByteArray(", \"score\": " + QByteArray(50, '9'));
    QTest::newRow("created before the epoch") << QByteArray(R"(, "created_utc": -5)");
    QTest::newRow("selftext is an object") << QByteArray(R"(, "selftext": {"a": [1, 2]})");
    QTest::newRow("selftext is a number") << QByteArray(R"(, "selftext": 4)");
    QTest::newRow("a flag is a list") << QByteArray(R"(, "locked": [true])");
    QTest::newRow("a gallery is text") << QByteArray(R"(, "gallery_data": "x")");
    QTest::newRow("id is a number") << QByteArray(R"(, "id": 17)");
    QTest::newRow("id is no id") << QByteArray(R"(, "id": "A!", "name": "t3_../x")");
}

void ImportFieldsTest::wrongTypesRejectTheirRecordAlone()
{
    QFETCH(QByteArray, members);
    const Imported inListing =
        m_files.import(listing({threadThing("a1"), threadThing("b2", members), threadThing("a3")}));
    QCOMPARE(inListing.threads().size(), 2u);
    QCOMPARE(inListing.outcome.rejectedThreads, 1);
    QCOMPARE(inListing.outcome.problemCount, 1);
    const ImportProblem problem = inListing.outcome.problems.constFirst();
    QVERIFY(!problem.line);
    const qint64 begin = listing({threadThing("a1"), "|"}).indexOf('|');
    QVERIFY(problem.byte);
    QCOMPARE_GE(*problem.byte, begin);
    QCOMPARE_LE(*problem.byte, begin + 40);

    const Imported inLines =
        m_files.import(threadData("a1") + "\n" + threadData("b2", members) + "\n" + threadData("a3") + "\n");
    QCOMPARE(inLines.threads().size(), 2u);
    QCOMPARE(inLines.outcome.rejectedThreads, 1);
    QCOMPARE(inLines.outcome.problems.constFirst().line, std::optional<qint64>(2));
    QVERIFY(!inLines.firstProblem().isEmpty());
}

void ImportFieldsTest::zeroBytesLeaveTheTexts()
{
    QCOMPARE(threadOf(threadData("a1", R"(, "selftext": "a\u0000b")")).body, "ab");
}

QTEST_GUILESS_MAIN(ImportFieldsTest)
#include "importfieldstest.moc"
