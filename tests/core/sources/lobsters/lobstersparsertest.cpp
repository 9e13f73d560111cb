// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/lobsters/lobstersparser.h"

#include "model/place.h"

#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

/// What Lobsters says, in the shapes of its years.
class LobstersParserTest : public QObject
{
    Q_OBJECT
    const Instant m_read = fromUnix(1'800'000'000);

private Q_SLOTS:
    void aStoryIsAThread();
    void olderStoriesHaveAccountsAsObjects();
    void commentsNameTheirParents();
    void olderCommentsHaveLevels_data();
    void olderCommentsHaveLevels();
    void commentsThatAreGoneHaveNoWords();
    void wordsAreTheirSourceOrTheirHtml();
    void editsAreThoseThatThePlaceCallsSo();
    void oneBadRecordIsRejectedAlone();
    void aCommentAloneNamesItsThread();
    void permalinksLeadBackToTheIds();
};

static QByteArray story(const QByteArray &comments, const QByteArray &more = {})
{
    return R"({"short_id": "abc123", "created_at": "2026-01-02T03:04:05.000-06:00", "title": "Looms & engines",
        "url": "https://example.org/looms", "score": 31, "flags": 0, "comment_count": 4, "description": "",
        "submitter_user": "ada", "tags": ["history", "ai"])" +
           more + R"(, "comments": [)" + comments + "]}";
}

static QByteArray comment(const QByteArray &id, const QByteArray &more)
{
    return R"({"short_id": ")" + id +
           R"(", "created_at": "2026-01-02T04:00:00.000-06:00", "score": 3, "comment": "<p>Words</p>")" + more + "}";
}

void LobstersParserTest::aStoryIsAThread()
{
    const auto list = lobstersList('[' + story({}) + ']', m_read);
    QVERIFY(list);
    const ThreadRecord &thread = list->batch.threads.at(0);
    QCOMPARE(thread.place, Place::Lobsters);
    QCOMPARE(thread.remoteId, std::string("lobsters_abc123"));
    QCOMPARE(thread.community, std::string("Lobsters"));
    QCOMPARE(thread.title, std::string("Looms & engines"));
    QCOMPARE(thread.author, std::optional<std::string>("ada"));
    QCOMPARE(thread.url, std::string("https://example.org/looms"));
    QCOMPARE(thread.permalink, std::string("https://lobste.rs/s/abc123"));
    QCOMPARE(thread.flair, std::string("history, ai"));
    QCOMPARE(thread.score, (Score{ScoreState::Known, 31, m_read}));
    QCOMPARE(thread.commentCount, std::optional<qint64>(4));
    QCOMPARE(toIso(thread.created), u"2026-01-02T09:04:05Z"_s);
}

void LobstersParserTest::olderStoriesHaveAccountsAsObjects()
{
    const auto list = lobstersList(R"([{"short_id": "abc123", "title": "T", "created_at": "2018-01-02T03:04:05Z",
        "url": "", "description": "<p>A <em>question</em></p>", "submitter_user": {"username": "bo", "karma": 1}}])",
                                   m_read);
    const ThreadRecord &thread = list->batch.threads.at(0);
    QCOMPARE(thread.author, std::optional<std::string>("bo"));
    QCOMPARE(thread.url, thread.permalink);
    QCOMPARE(thread.body, std::string("A _question_"));
    QCOMPARE(thread.score.state, ScoreState::None);
}

void LobstersParserTest::commentsNameTheirParents()
{
    const auto answer =
        lobstersStory(story(comment("aaaa11", R"(, "parent_comment": null, "depth": 0, "commenting_user": "ada")") +
                            ',' + comment("bbbb22", R"(, "parent_comment": "aaaa11", "commenting_user": "bo")")),
                      m_read);
    QVERIFY(answer);
    QCOMPARE(answer->batch.threads.size(), 1u);
    const auto &comments = answer->batch.comments;
    QCOMPARE(comments.at(0).remoteId, std::string("lobsters_c_aaaa11"));
    QCOMPARE(comments.at(0).parentRemoteId, std::string());
    QCOMPARE(comments.at(0).score, (Score{ScoreState::Known, 3, m_read}));
    QVERIFY(comments.at(0).bySubmitter);
    QCOMPARE(comments.at(1).parentRemoteId, std::string("lobsters_c_aaaa11"));
    QCOMPARE(comments.at(1).threadRemoteId, std::string("lobsters_abc123"));
    QVERIFY(!comments.at(1).bySubmitter);
}

void LobstersParserTest::olderCommentsHaveLevels_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("top");
    QTest::newRow("indent_level") << QByteArray("indent_level") << 1;
    QTest::newRow("depth") << QByteArray("depth") << 0;
}

void LobstersParserTest::olderCommentsHaveLevels()
{
    QFETCH(QByteArray, key);
    QFETCH(int, top);
    const auto at = [&](const QByteArray &id, int level) {
        return comment(id, ", \"" + key + "\": " + QByteArray::number(top + level));
    };
    const auto answer = lobstersStory(story(at("aaaa11", 0) + ',' + at("bbbb22", 1) + ',' + at("cccc33", 2) + ',' +
                                            at("dddd44", 1) + ',' + at("eeee55", 0)),
                                      m_read);
    std::vector<std::string> parents;
    for (const CommentRecord &record : answer->batch.comments)
        parents.push_back(record.parentRemoteId);
    QCOMPARE(parents,
             std::vector<std::string>({"", "lobsters_c_aaaa11", "lobsters_c_bbbb22", "lobsters_c_aaaa11", ""}));
    QCOMPARE(answer->batch.comments.at(3).rank, 1);
}

void LobstersParserTest::commentsThatAreGoneHaveNoWords()
{
    const auto answer = lobstersStory(story(comment("aaaa11", R"(, "is_deleted": true)") + ',' +
                                            comment("bbbb22", R"(, "is_deleted": true, "is_moderated": true)")),
                                      m_read);
    QCOMPARE(answer->batch.comments.at(0).presence, Presence::Deleted);
    QCOMPARE(answer->batch.comments.at(1).presence, Presence::Removed);
    QVERIFY(answer->batch.comments.at(0).body.empty());
}

void LobstersParserTest::wordsAreTheirSourceOrTheirHtml()
{
    const auto answer = lobstersStory(
        story(comment("aaaa11", R"(, "comment_plain": "Words with `code`")") + ',' + comment("bbbb22", "")), m_read);
    QCOMPARE(answer->batch.comments.at(0).body, std::string("Words with `code`"));
    QCOMPARE(answer->batch.comments.at(1).body, std::string("Words"));
}

void LobstersParserTest::editsAreThoseThatThePlaceCallsSo()
{
    const auto answer =
        lobstersStory(story(comment("aaaa11", R"(, "updated_at": "2026-01-02T04:00:30.000-06:00")") + ',' +
                            comment("bbbb22", R"(, "last_edited_at": "2026-01-02T05:00:00.000-06:00")")),
                      m_read);
    QVERIFY(!answer->batch.comments.at(0).edited);
    QCOMPARE(toIso(answer->batch.comments.at(1).edited.value()), u"2026-01-02T11:00:00Z"_s);
}

void LobstersParserTest::oneBadRecordIsRejectedAlone()
{
    const auto answer = lobstersStory(
        story(comment("aaaa11", R"(, "score": "many")") + R"(, 5, {"short_id": "?"}, )" + comment("bbbb22", "")),
        m_read);
    QCOMPARE(answer->batch.comments.size(), 1u);
    QCOMPARE(answer->rejectedComments, 3);
    const auto list = lobstersList('[' + story({}) + ", {}, null]", m_read);
    QCOMPARE(list->batch.threads.size(), 1u);
    QCOMPARE(list->rejectedThreads, 2);
    QVERIFY(!lobstersList("{}", m_read));
    QVERIFY(!lobstersStory("<html>", m_read));
}

void LobstersParserTest::aCommentAloneNamesItsThread()
{
    const QByteArray named = comment("aaaa11", R"(, "url": "https://lobste.rs/s/abc123/looms#c_aaaa11")");
    QCOMPARE(lobstersComment(named, m_read, {})->batch.comments.at(0).threadRemoteId, std::string("lobsters_abc123"));
    const QByteArray unnamed = comment("aaaa11", {});
    QVERIFY(!lobstersComment(unnamed, m_read, {}));
    QCOMPARE(lobstersComment(unnamed, m_read, "lobsters_abc123")->batch.comments.at(0).threadRemoteId,
             std::string("lobsters_abc123"));
}

void LobstersParserTest::permalinksLeadBackToTheIds()
{
    const auto answer = lobstersStory(story(comment("aaaa11", {})), m_read);
    const CommentRecord &record = answer->batch.comments.at(0);
    QCOMPARE(itemRefFromUrl(QString::fromStdString(record.permalink))->id().toStdString(), record.remoteId);
    const ThreadRecord &thread = answer->batch.threads.at(0);
    QCOMPARE(itemRefFromUrl(QString::fromStdString(thread.permalink))->id().toStdString(), thread.remoteId);
}

QTEST_GUILESS_MAIN(LobstersParserTest)
#include "lobstersparsertest.moc"
