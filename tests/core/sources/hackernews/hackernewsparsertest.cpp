// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/hackernews/hackernewsparser.h"

#include "model/place.h"

#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

/// What Hacker News' two interfaces say, as records.
class HackerNewsParserTest : public QObject
{
    Q_OBJECT
    const Instant m_read = fromUnix(1'800'000'000);

private Q_SLOTS:
    void aStoryIsAThreadWithItsScore();
    void aTextThreadLinksToItself();
    void onlyWebAddressesAreLinks();
    void aTreeOfHostileDepthIsRefused();
    void aJobCannotBeAnswered();
    void aPollListsItsOptions();
    void aCommentHasNoScoreRatherThanZero();
    void deletedAndDeadItemsSaySo();
    void nullIsNoItem();
    void aListOfIdsIsAnArray();
    void aTreeKeepsItsShapeAndItsDeletedReplies();
    void repliesAtTheTopStandAsThePlaceShowsThem();
    void aTreeOfACommentNamesItsThread();
    void oneBadRecordIsRejectedAlone();
    void aSearchHoldsThreadsAndComments();
    void permalinksLeadBackToTheIds();
};

void HackerNewsParserTest::aStoryIsAThreadWithItsScore()
{
    const auto item = hackerNewsItem(R"({"by": "ada", "descendants": 12, "id": 4001, "kids": [4003, 4002],
        "score": 57, "time": 1799990000, "title": "Looms &amp; engines", "type": "story",
        "url": "https://example.org/looms"})",
                                     m_read);
    QVERIFY(item && *item && (*item)->thread);
    const ThreadRecord &thread = *(*item)->thread;
    QCOMPARE(thread.place, Place::HackerNews);
    QCOMPARE(thread.remoteId, std::string("hn_4001"));
    QCOMPARE(thread.community, std::string("Hacker News"));
    QCOMPARE(thread.title, std::string("Looms & engines"));
    QCOMPARE(thread.author, std::optional<std::string>("ada"));
    QCOMPARE(thread.url, std::string("https://example.org/looms"));
    QCOMPARE(thread.permalink, std::string("https://news.ycombinator.com/item?id=4001"));
    QCOMPARE(thread.score, (Score{ScoreState::Known, 57, m_read}));
    QCOMPARE(thread.commentCount, std::optional<qint64>(12));
    QCOMPARE(thread.created, fromUnix(1799990000));
    QCOMPARE((*item)->kids, std::vector<qint64>({4003, 4002}));
}

void HackerNewsParserTest::aTextThreadLinksToItself()
{
    const auto item = hackerNewsItem(R"({"by": "ada", "id": 1, "type": "story", "time": 5, "title": "Ask HN: Why?",
        "text": "First.<p>Second with <a href=\"https:&#x2F;&#x2F;example.org&#x2F;x\" rel=\"nofollow\">a link</a> and <i>stress</i>."})",
                                     m_read);
    const ThreadRecord &thread = *(*item)->thread;
    QCOMPARE(thread.url, thread.permalink);
    QCOMPARE(thread.body, std::string("First.\n\nSecond with [a link](https://example.org/x) and _stress_."));
    QCOMPARE(thread.score.state, ScoreState::None);
    QVERIFY(!thread.commentCount);
}

void HackerNewsParserTest::onlyWebAddressesAreLinks()
{
    for (const char *address : {"javascript:alert(1)", "file:///etc/passwd", "https:", "nonsense"}) {
        const auto item = hackerNewsItem(
            R"({"id": 1, "type": "story", "title": "T", "time": 5, "url": ")" + QByteArray(address) + "\"}", m_read);
        QCOMPARE((*item)->thread->url, (*item)->thread->permalink);
    }
}

void HackerNewsParserTest::aTreeOfHostileDepthIsRefused()
{
    const QByteArray level = R"({"id": 2, "type": "comment", "author": "a", "text": "x", "children": [)";
    const QByteArray deep = level.repeated(100'000) + QByteArray("]}").repeated(100'000);
    QVERIFY(!hackerNewsTree(deep, m_read));
    const QByteArray bearable = R"({"id": 1, "type": "story", "title": "T", "children": [)" + level.repeated(400) +
                                QByteArray("]}").repeated(400) + "]}";
    QCOMPARE(hackerNewsTree(bearable, m_read)->parsed.batch.comments.size(), 400u);
}

void HackerNewsParserTest::aJobCannotBeAnswered()
{
    const auto item = hackerNewsItem(
        R"({"by": "yard", "id": 7, "score": 1, "time": 5, "title": "A yard hires", "type": "job", "url": ""})", m_read);
    const ThreadRecord &thread = *(*item)->thread;
    QCOMPARE(thread.flair, std::string("job"));
    QCOMPARE(thread.url, thread.permalink);
    QCOMPARE(thread.commentCount, std::optional<qint64>(0));
}

void HackerNewsParserTest::aPollListsItsOptions()
{
    auto poll = hackerNewsItem(R"({"by": "ada", "id": 9, "parts": [10, 11], "score": 4, "text": "Choose.", "time": 5,
        "title": "Poll: tea?", "type": "poll"})",
                               m_read);
    const auto option = hackerNewsItem(R"({"id": 10, "poll": 9, "score": 33, "text": "Green &amp; black", "time": 5,
        "type": "pollopt"})",
                                       m_read);
    QVERIFY((*option)->option);
    QCOMPARE((*poll)->parts, std::vector<qint64>({10, 11}));
    addPollOptions(*(*poll)->thread, {*(*option)->option, {"None", std::nullopt}});
    QCOMPARE((*poll)->thread->body, std::string("Choose.\n\n- Green & black (33)\n- None"));
}

void HackerNewsParserTest::aCommentHasNoScoreRatherThanZero()
{
    const auto item = hackerNewsItem(
        R"({"by": "bo", "id": 4002, "kids": [], "parent": 4001, "text": "Yes.", "time": 5, "type": "comment"})",
        m_read);
    QVERIFY((*item)->comment && !(*item)->thread);
    QCOMPARE((*item)->comment->score.state, ScoreState::None);
    QVERIFY(!(*item)->comment->score.points());
    QCOMPARE((*item)->comment->score.read, std::optional(m_read));
    QCOMPARE((*item)->parent, 4001);

    const auto tree = hackerNewsTree(R"({"id": 1, "type": "story", "title": "T", "created_at_i": 5, "children": [
        {"id": 2, "type": "comment", "author": "bo", "text": "<p>Yes.", "points": null, "parent_id": 1, "story_id": 1,
         "created_at_i": 6, "children": []}]})",
                                     m_read);
    QCOMPARE(tree->parsed.batch.comments.at(0).score.state, ScoreState::None);
}

void HackerNewsParserTest::deletedAndDeadItemsSaySo()
{
    const auto deleted =
        hackerNewsItem(R"({"deleted": true, "id": 3, "parent": 1, "time": 5, "type": "comment"})", m_read);
    QCOMPARE((*deleted)->comment->presence, Presence::Deleted);
    QVERIFY(!(*deleted)->comment->author);
    const auto dead = hackerNewsItem(
        R"({"by": "x", "dead": true, "id": 4, "parent": 1, "text": "[flagged]", "time": 5, "type": "comment"})",
        m_read);
    QCOMPARE((*dead)->comment->presence, Presence::Removed);
    QVERIFY((*dead)->comment->body.empty());
}

void HackerNewsParserTest::nullIsNoItem()
{
    const auto item = hackerNewsItem("null\n", m_read);
    QVERIFY(item);
    QVERIFY(!*item);
    QVERIFY(!hackerNewsItem("<html>", m_read));
    QVERIFY(!hackerNewsItem("[1]", m_read));
    QVERIFY(!hackerNewsItem(R"({"id": 3})", m_read));
    QVERIFY(!hackerNewsItem(R"({"id": "x", "type": "story"})", m_read));
}

void HackerNewsParserTest::aListOfIdsIsAnArray()
{
    QCOMPARE(hackerNewsIds("[3, 1, null, \"x\", 2]").value(), std::vector<qint64>({3, 1, 2}));
    QVERIFY(!hackerNewsIds("{}"));
}

void HackerNewsParserTest::aTreeKeepsItsShapeAndItsDeletedReplies()
{
    const auto tree = hackerNewsTree(R"({"id": 1, "type": "story", "author": "ada", "title": "T", "points": 9,
      "created_at_i": 5, "url": null, "text": null, "children": [
        {"id": 2, "type": "comment", "author": null, "text": null, "parent_id": 1, "story_id": 1, "created_at_i": 6,
         "children": [{"id": 4, "type": "comment", "author": "ada", "text": "<p>Still here.", "parent_id": 2,
                       "story_id": 1, "created_at_i": 8, "children": []}]},
        {"id": 3, "type": "comment", "author": "bo", "text": "<p>Hm.", "parent_id": 1, "story_id": 1,
         "created_at_i": 7, "children": []}]})",
                                     m_read);
    QVERIFY(tree);
    QCOMPARE(tree->story, 1);
    QCOMPARE(tree->parsed.batch.threads.at(0).score.points(), std::optional(9));
    const auto &comments = tree->parsed.batch.comments;
    QCOMPARE(comments.size(), 3u);
    QCOMPARE(comments[0].presence, Presence::Deleted);
    QCOMPARE(comments[0].parentRemoteId, std::string());
    QCOMPARE(comments[1].parentRemoteId, std::string("hn_2"));
    QCOMPARE(comments[1].threadRemoteId, std::string("hn_1"));
    QVERIFY(comments[1].bySubmitter);
    QCOMPARE(comments[1].body, std::string("Still here."));
    QCOMPARE(comments[2].rank, 1);
    QVERIFY(!comments[2].bySubmitter);
}

void HackerNewsParserTest::repliesAtTheTopStandAsThePlaceShowsThem()
{
    const QByteArray json = R"({"id": 1, "type": "story", "title": "T", "created_at_i": 5, "children": [
        {"id": 2, "type": "comment", "author": "a", "text": "x", "parent_id": 1, "children": []},
        {"id": 3, "type": "comment", "author": "a", "text": "x", "parent_id": 1, "children": []},
        {"id": 4, "type": "comment", "author": "a", "text": "x", "parent_id": 1, "children": []}]})";
    const auto tree = hackerNewsTree(json, m_read, {4, 2});
    std::vector<std::string> order;
    for (const CommentRecord &comment : tree->parsed.batch.comments)
        order.push_back(comment.remoteId + ' ' + std::to_string(comment.rank));
    QCOMPARE(order, std::vector<std::string>({"hn_4 0", "hn_2 1", "hn_3 2"}));
}

void HackerNewsParserTest::aTreeOfACommentNamesItsThread()
{
    const auto tree = hackerNewsTree(R"({"id": 20, "type": "comment", "author": "bo", "text": "x", "parent_id": 15,
        "story_id": 1, "created_at_i": 6, "children": []})",
                                     m_read);
    QCOMPARE(tree->story, 1);
    QVERIFY(tree->parsed.batch.threads.empty());
    QCOMPARE(tree->parsed.batch.comments.at(0).parentRemoteId, std::string("hn_15"));
    QCOMPARE(tree->parsed.batch.comments.at(0).threadRemoteId, std::string("hn_1"));
}

void HackerNewsParserTest::oneBadRecordIsRejectedAlone()
{
    const auto tree = hackerNewsTree(R"({"id": 1, "type": "story", "title": "T", "created_at_i": 5, "children": [
        {"id": 2, "type": "comment", "author": 7, "text": "x", "parent_id": 1, "children": [
            {"id": 3, "type": "comment", "author": "a", "text": "y", "parent_id": 2, "children": []}]},
        "nonsense",
        {"id": 4, "type": "comment", "author": "a", "text": "z", "parent_id": 1, "unknown": {"x": []}}]})",
                                     m_read);
    QVERIFY(tree);
    QCOMPARE(tree->parsed.rejectedComments, 1);
    QVERIFY(!tree->parsed.firstReason.isEmpty());
    QCOMPARE(tree->parsed.batch.comments.size(), 2u);

    const auto hits = hackerNewsHits(R"({"nbHits": 3, "hits": [
        {"objectID": "1", "title": "Good", "points": 3, "created_at_i": 9, "_tags": ["story"]},
        {"objectID": "2", "title": "Bad", "points": "lots", "created_at_i": 9, "_tags": ["story"]},
        {"title": "No id", "created_at_i": 9, "_tags": ["story"]}]})",
                                     m_read);
    QCOMPARE(hits->parsed.batch.threads.size(), 1u);
    QCOMPARE(hits->parsed.rejectedThreads, 2);
    QCOMPARE(hits->told, 3);
}

void HackerNewsParserTest::aSearchHoldsThreadsAndComments()
{
    const auto hits = hackerNewsHits(R"({"nbHits": 77, "page": 0, "nbPages": 1, "hits": [
        {"objectID": "30", "title": "Ask HN: x", "url": null, "author": "ada", "points": 11, "num_comments": 4,
         "story_text": "Words", "created_at_i": 100, "_tags": ["story", "author_ada", "ask_hn"]},
        {"objectID": "31", "author": "bo", "comment_text": "Answer", "story_id": 30, "parent_id": 30, "points": null,
         "created_at_i": 90, "_tags": ["comment", "story_30"]}]})",
                                     m_read);
    QCOMPARE(hits->all, 77);
    QCOMPARE(hits->oldest, std::optional(fromUnix(90)));
    QCOMPARE(hits->parsed.batch.threads.at(0).body, std::string("Words"));
    QCOMPARE(hits->parsed.batch.threads.at(0).commentCount, std::optional<qint64>(4));
    QCOMPARE(hits->parsed.batch.comments.at(0).threadRemoteId, std::string("hn_30"));
    QVERIFY(!hackerNewsHits("{}", m_read));
}

void HackerNewsParserTest::permalinksLeadBackToTheIds()
{
    const auto item = hackerNewsItem(
        R"({"by": "bo", "id": 4002, "parent": 4001, "text": "Yes.", "time": 5, "type": "comment"})", m_read);
    const CommentRecord &comment = *(*item)->comment;
    QCOMPARE(itemRefFromUrl(QString::fromStdString(comment.permalink))->id().toStdString(), comment.remoteId);
}

QTEST_GUILESS_MAIN(HackerNewsParserTest)
#include "hackernewsparsertest.moc"
