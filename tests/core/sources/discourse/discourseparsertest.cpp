// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/discourse/discourseparser.h"
#include "sources/discourse/discoursemarkdown.h"

#include "core/sources/discussion/adapterrun.h"
#include "model/place.h"

#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

/// What a Discourse forum says, as records.
class DiscourseParserTest : public QObject
{
    Q_OBJECT
    const Instant m_read = fromUnix(1'800'000'000);
    const QUrl m_forum{u"https://forum.example.org"_s};

private Q_SLOTS:
    void aListHasTopicsWithoutWords();
    void aTopicIsItsFirstPostAndTheOthers();
    void likesAreNoScores();
    void postsThatAreGoneHaveNoWords();
    void noticesOfTheForumAreNoComments();
    void wordsAreTheirSourceOrTheirHtml();
    void quotationsAndUploadsBecomePlainMarkdown_data();
    void quotationsAndUploadsBecomePlainMarkdown();
    void permalinksLeadBackToTheIds_data();
    void permalinksLeadBackToTheIds();
    void oneBadRecordIsRejectedAlone();
};

static QJsonObject post(qint64 number, const QJsonObject &more = {})
{
    QJsonObject record{{u"id"_s, 1000 + number},
                       {u"post_number"_s, number},
                       {u"post_type"_s, 1},
                       {u"username"_s, number == 1 ? u"ada"_s : u"bo"_s},
                       {u"created_at"_s, u"2026-01-02T03:04:05.678Z"_s},
                       {u"updated_at"_s, u"2026-01-02T03:04:05.678Z"_s},
                       {u"version"_s, 1},
                       {u"raw"_s, u"Words of %1"_s.arg(number)},
                       {u"cooked"_s, u"<p>Words of %1</p>"_s.arg(number)},
                       {u"reply_to_post_number"_s, QJsonValue::Null}};
    for (auto it = more.begin(); it != more.end(); ++it)
        record.insert(it.key(), it.value());
    return record;
}

static QByteArray topic(const QJsonArray &posts, const QJsonObject &more = {})
{
    QJsonArray stream;
    for (const QJsonValue &element : posts)
        stream.append(element.toObject().value("id"_L1));
    QJsonObject record{{u"id"_s, 77},
                       {u"title"_s, u"Looms & engines"_s},
                       {u"slug"_s, u"looms-engines"_s},
                       {u"posts_count"_s, 5},
                       {u"created_at"_s, u"2026-01-02T03:04:05.678Z"_s},
                       {u"tags"_s, QJsonArray{u"history"_s, QJsonObject{{u"name"_s, u"ai"_s}}}},
                       {u"like_count"_s, 12},
                       {u"post_stream"_s, QJsonObject{{u"posts"_s, posts}, {u"stream"_s, stream}}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        record.insert(it.key(), it.value());
    return json(record);
}

void DiscourseParserTest::aListHasTopicsWithoutWords()
{
    const auto list = discourseList(R"({"users": [], "topic_list": {"more_topics_url": "/latest?page=1", "topics": [
        {"id": 77, "title": "Looms & engines", "slug": "looms-engines", "posts_count": 5, "created_at":
         "2026-01-02T03:04:05.678Z", "bumped_at": "2026-01-04T00:00:00.000Z", "pinned": false, "closed": true},
        {"id": 78, "title": "Welcome", "slug": "welcome", "posts_count": 1, "created_at": "2020-01-02T03:04:05.678Z",
         "pinned_globally": true}, {"id": "x"}]}})",
                                    m_forum, m_read);
    QVERIFY(list);
    QVERIFY(list->more);
    QCOMPARE(list->rejected, 1);
    const ThreadRecord &thread = list->topics.at(0).thread;
    QCOMPARE(thread.place, Place::Discourse);
    QCOMPARE(thread.remoteId, std::string("forum.example.org_topic_77"));
    QCOMPARE(thread.community, std::string("forum.example.org"));
    QCOMPARE(thread.commentCount, std::optional<qint64>(4));
    QVERIFY(thread.locked);
    QCOMPARE(toIso(list->topics.at(0).active), u"2026-01-04T00:00:00Z"_s);
    QVERIFY(list->topics.at(1).thread.pinned);
    QCOMPARE(list->topics.at(1).active, list->topics.at(1).thread.created);
}

void DiscourseParserTest::aTopicIsItsFirstPostAndTheOthers()
{
    const auto answer = discourseTopic(
        topic({post(1), post(2), post(4, {{u"reply_to_post_number"_s, 2}}), post(5, {{u"reply_to_post_number"_s, 1}}),
               post(6, {{u"username"_s, u"ada"_s},
                        {u"admin"_s, true},
                        {u"version"_s, 3},
                        {u"updated_at"_s, u"2026-01-03T00:00:00Z"_s}})}),
        m_forum, m_read);
    QVERIFY(answer);
    const ThreadRecord &thread = answer->parsed.batch.threads.at(0);
    QCOMPARE(thread.title, std::string("Looms & engines"));
    QCOMPARE(thread.author, std::optional<std::string>("ada"));
    QCOMPARE(thread.body, std::string("Words of 1"));
    QCOMPARE(thread.flair, std::string("history, ai"));
    QCOMPARE(thread.url, thread.permalink);
    QCOMPARE(answer->stream.size(), 5u);
    QCOMPARE(answer->held.size(), 5u);
    const auto &comments = answer->parsed.batch.comments;
    QCOMPARE(comments.size(), 4u);
    QCOMPARE(comments.at(0).remoteId, std::string("forum.example.org_topic_77_2"));
    QCOMPARE(comments.at(0).parentRemoteId, std::string());
    QCOMPARE(comments.at(1).parentRemoteId, std::string("forum.example.org_topic_77_2"));
    QCOMPARE(comments.at(2).parentRemoteId, std::string()); // an answer to the topic itself
    QCOMPARE(comments.at(3).distinguished, std::string("admin"));
    QVERIFY(comments.at(3).bySubmitter);
    QVERIFY(comments.at(3).edited);
    QVERIFY(!comments.at(0).edited);
}

void DiscourseParserTest::likesAreNoScores()
{
    const QJsonArray likes{QJsonObject{{u"id"_s, 2}, {u"count"_s, 9}}};
    const auto answer =
        discourseTopic(topic({post(1), post(2, {{u"actions_summary"_s, likes}, {u"score"_s, 14.2}})}), m_forum, m_read);
    QCOMPARE(answer->parsed.batch.threads.at(0).score.state, ScoreState::None);
    QVERIFY(!answer->parsed.batch.comments.at(0).score.points());
}

void DiscourseParserTest::postsThatAreGoneHaveNoWords()
{
    const auto answer = discourseTopic(topic({post(1, {{u"hidden"_s, true}}), post(2, {{u"user_deleted"_s, true}}),
                                              post(3, {{u"deleted_at"_s, u"2026-01-03T00:00:00Z"_s}}),
                                              post(4, {{u"deleted_at"_s, QJsonValue::Null}})}),
                                       m_forum, m_read);
    QCOMPARE(answer->parsed.batch.threads.at(0).presence, Presence::Removed);
    QVERIFY(answer->parsed.batch.threads.at(0).body.empty());
    const auto &comments = answer->parsed.batch.comments;
    QCOMPARE(comments.at(0).presence, Presence::Deleted);
    QVERIFY(comments.at(0).body.empty());
    QCOMPARE(comments.at(1).presence, Presence::Removed);
    QCOMPARE(comments.at(2).presence, Presence::Present);
}

void DiscourseParserTest::noticesOfTheForumAreNoComments()
{
    const auto answer = discourseTopic(topic({post(1), post(2, {{u"post_type"_s, 3}})}), m_forum, m_read);
    QVERIFY(answer->parsed.batch.comments.empty());
    QCOMPARE(answer->held.size(), 2u);
}

void DiscourseParserTest::wordsAreTheirSourceOrTheirHtml()
{
    const auto answer = discourseTopic(
        topic(
            {post(1), post(2, {{u"raw"_s, QJsonValue::Null}, {u"cooked"_s, u"<p>A <a href=\"/t/9\">link</a></p>"_s}})}),
        m_forum, m_read);
    QCOMPARE(answer->parsed.batch.comments.at(0).body, std::string("A [link](https://forum.example.org/t/9)"));
}

void DiscourseParserTest::quotationsAndUploadsBecomePlainMarkdown_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("plain");
    QTest::newRow("nothing special") << u"Words\n\n> said"_s << u"Words\n\n> said"_s;
    QTest::newRow("quotation") << u"[quote=\"ada, post:1, topic:77\"]\nFirst\n\nSecond\n[/quote]\n\nMine"_s
                               << u"> First\n>\n> Second\n\n\nMine"_s;
    QTest::newRow("in one line") << u"[quote=\"ada\"]First[/quote] mine"_s << u"> First\n\n mine"_s;
    QTest::newRow("nested") << u"[quote]\nA\n[quote]\nB\n[/quote]\nC\n[/quote]\nD"_s << u"> A\n>\n>> B\n>\n> C\n\nD"_s;
    QTest::newRow("never ended") << u"[quote]\nA"_s << u"> A"_s;
    QTest::newRow("in code") << u"```\n[quote]\n```\n[quote]\nA\n[/quote]"_s << u"```\n[quote]\n```\n\n> A"_s;
    QTest::newRow("upload") << u"![a|10x10](upload://x1.png)"_s
                            << u"![a|10x10](https://forum.example.org/uploads/short-url/x1.png)"_s;
}

void DiscourseParserTest::quotationsAndUploadsBecomePlainMarkdown()
{
    QFETCH(QString, raw);
    QFETCH(QString, plain);
    QCOMPARE(QString::fromStdString(discourseMarkdown(raw.toStdString(), m_forum)), plain);
}

void DiscourseParserTest::permalinksLeadBackToTheIds_data()
{
    QTest::addColumn<QString>("forum");
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QString>("permalink");
    const QString root = u"https://forum.example.org"_s;
    QTest::newRow("slug") << root << u"looms"_s << u"https://forum.example.org/t/looms/77"_s;
    QTest::newRow("number as slug") << root << u"2024"_s << u"https://forum.example.org/t/77"_s;
    QTest::newRow("no slug") << root << QString() << u"https://forum.example.org/t/77"_s;
    QTest::newRow("port") << u"http://127.0.0.1:4200"_s << u"looms"_s << u"http://127.0.0.1:4200/t/looms/77"_s;
    QTest::newRow("folder") << u"https://example.org/forum"_s << u"looms"_s
                            << u"https://example.org/forum/t/looms/77"_s;
}

void DiscourseParserTest::permalinksLeadBackToTheIds()
{
    QFETCH(QString, forum);
    QFETCH(QString, slug);
    QFETCH(QString, permalink);
    const auto answer = discourseTopic(topic({post(1), post(2)}, {{u"slug"_s, slug}}), QUrl(forum), m_read);
    const ThreadRecord &thread = answer->parsed.batch.threads.at(0);
    const CommentRecord &comment = answer->parsed.batch.comments.at(0);
    QCOMPARE(QString::fromStdString(thread.permalink), permalink);
    QCOMPARE(itemRefFromUrl(QString::fromStdString(thread.permalink))->id().toStdString(), thread.remoteId);
    QCOMPARE(itemRefFromUrl(QString::fromStdString(comment.permalink))->id().toStdString(), comment.remoteId);
}

void DiscourseParserTest::oneBadRecordIsRejectedAlone()
{
    const auto answer = discourseTopic(topic({post(1), post(2, {{u"username"_s, 7}}), QJsonValue(3),
                                              post(4, {{u"created_at"_s, u"soon"_s}}), post(5)}),
                                       m_forum, m_read);
    QCOMPARE(answer->parsed.batch.comments.size(), 1u);
    QCOMPARE(answer->parsed.rejectedComments, 3);
    QVERIFY(!discourseTopic("{\"errors\": [\"no\"]}", m_forum, m_read));
    QVERIFY(!discourseList("{}", m_forum, m_read));
    QVERIFY(!discoursePosts("{}", {}, m_forum, m_read));
}

QTEST_GUILESS_MAIN(DiscourseParserTest)
#include "discourseparsertest.moc"
