// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/lemmy/lemmyparser.h"

#include "core/sources/lemmy/lemmyplace.h"
#include "model/place.h"

#include <QFile>
#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

/// What Lemmy says, as records; both of its versions alike.
class LemmyParserTest : public QObject
{
    Q_OBJECT
    const Instant m_read = fromUnix(1'800'000'000);
    const QUrl m_host{u"https://asked.example/"_s};
    LemmyViews m_views{false, u"https://home.example"_s};

private Q_SLOTS:
    void aPostIsAThreadInBothVersions_data();
    void aPostIsAThreadInBothVersions();
    void flagsAndPresenceAreKept();
    void aTextPostLinksToItself();
    void itemsAreNamedByTheirHome_data();
    void itemsAreNamedByTheirHome();
    void aCommentKnowsItsPlaceInTheTree();
    void aParentThatIsNotThereIsNamedByTheAskedHost();
    void wordsThatWereDestroyedAreNone();
    void oneBadRecordIsRejectedAlone();
    void theVersionIsFound();
    void recordedPostsAreRead();
};

void LemmyParserTest::aPostIsAThreadInBothVersions_data()
{
    QTest::addColumn<bool>("v4");
    QTest::newRow("v3") << false;
    QTest::newRow("v4") << true;
}

void LemmyParserTest::aPostIsAThreadInBothVersions()
{
    QFETCH(bool, v4);
    m_views.v4 = v4;
    const QJsonObject post = m_views.post(12, u"2026-01-02T03:04:05.678901Z"_s, 7,
                                          {{u"url"_s, u"https://example.org/x"_s}, {u"body"_s, u"Some *words*"_s}});
    m_views.v4 = false;
    const auto page = lemmyPosts(
        json(QJsonObject{{v4 ? u"items"_s : u"posts"_s, QJsonArray{post}}, {u"next_page"_s, u"P3"_s}}), m_host, m_read);
    QVERIFY(page);
    QCOMPARE(page->next, u"P3"_s);
    QCOMPARE(page->told, 1);
    QCOMPARE(page->communityTitle, u"Looms and engines"_s);
    const ThreadRecord &thread = page->parsed.batch.threads.at(0);
    QCOMPARE(thread.place, Place::Lemmy);
    QCOMPARE(thread.remoteId, std::string("home.example_post_12"));
    QCOMPARE(thread.permalink, std::string("https://home.example/post/12"));
    QCOMPARE(thread.community, std::string("c/looms@home.example"));
    QCOMPARE(thread.author, std::optional<std::string>("ada@home.example"));
    QCOMPARE(thread.title, std::string("Post 12"));
    QCOMPARE(thread.url, std::string("https://example.org/x"));
    QCOMPARE(thread.body, std::string("Some *words*"));
    QCOMPARE(thread.score, (Score{ScoreState::Known, 40, m_read}));
    QCOMPARE(thread.commentCount, std::optional<qint64>(7));
    QCOMPARE(toIso(thread.created), u"2026-01-02T03:04:05Z"_s);
    QVERIFY(!thread.edited);
    QCOMPARE(page->parsed.localNumbers.at("home.example_post_12"), 12);
}

void LemmyParserTest::flagsAndPresenceAreKept()
{
    const auto flagged = [this](const QJsonObject &more) {
        const QJsonObject post = m_views.post(1, u"2026-01-02T03:04:05Z"_s, 0, more);
        return lemmyPosts(json(QJsonObject{{u"posts"_s, QJsonArray{post}}}), m_host, m_read)
            ->parsed.batch.threads.at(0);
    };
    QCOMPARE(flagged({{u"removed"_s, true}}).presence, Presence::Removed);
    QCOMPARE(flagged({{u"deleted"_s, true}}).presence, Presence::Deleted);
    QVERIFY(flagged({{u"nsfw"_s, true}}).adult);
    QVERIFY(flagged({{u"locked"_s, true}}).locked);
    QVERIFY(flagged({{u"featured_community"_s, true}}).pinned);
    QVERIFY(flagged({{u"updated"_s, u"2026-01-03T00:00:00Z"_s}}).edited);
    QVERIFY(!flagged({}).pinned);
}

void LemmyParserTest::aTextPostLinksToItself()
{
    const QJsonObject post = m_views.post(1, u"2026-01-02T03:04:05Z"_s, 0, {{u"url"_s, QJsonValue::Null}});
    const auto page = lemmyPosts(json(QJsonObject{{u"post_view"_s, post}}), m_host, m_read);
    QCOMPARE(page->parsed.batch.threads.at(0).url, std::string("https://home.example/post/1"));
    const QJsonObject magnet = m_views.post(1, u"2026-01-02T03:04:05Z"_s, 0, {{u"url"_s, u"magnet:?xt=1"_s}});
    const auto other = lemmyPosts(json(QJsonObject{{u"post_view"_s, magnet}}), m_host, m_read);
    QCOMPARE(other->parsed.batch.threads.at(0).url, std::string("https://home.example/post/1"));
}

void LemmyParserTest::itemsAreNamedByTheirHome_data()
{
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("id");
    QTest::newRow("Lemmy") << u"https://lemmy.ml/post/99"_s << u"lemmy.ml_post_99"_s;
    QTest::newRow("Lemmy with a port") << u"https://lemmy.example:8443/post/99"_s << u"lemmy.example-8443_post_99"_s;
    QTest::newRow("Mastodon") << u"https://social.example/users/ada/statuses/99"_s << u"asked.example_post_12"_s;
    QTest::newRow("Mbin") << u"https://mag.example/m/looms/t/99/slug"_s << u"asked.example_post_12"_s;
    QTest::newRow("a comment's address") << u"https://lemmy.ml/comment/99"_s << u"asked.example_post_12"_s;
    QTest::newRow("nothing") << QString() << u"asked.example_post_12"_s;
}

void LemmyParserTest::itemsAreNamedByTheirHome()
{
    QFETCH(QString, home);
    QFETCH(QString, id);
    const QJsonObject post = m_views.post(12, u"2026-01-02T03:04:05Z"_s, 0, {{u"ap_id"_s, home}});
    const auto page = lemmyPosts(json(QJsonObject{{u"posts"_s, QJsonArray{post}}}), m_host, m_read);
    const ThreadRecord &thread = page->parsed.batch.threads.at(0);
    QCOMPARE(QString::fromStdString(thread.remoteId), id);
    QCOMPARE(itemRefFromUrl(QString::fromStdString(thread.permalink))->id(), id);
}

void LemmyParserTest::aCommentKnowsItsPlaceInTheTree()
{
    const auto page =
        lemmyComments(json(QJsonObject{{u"comments"_s,
                                        QJsonArray{m_views.comment(12, u"0.5"_s, 2), m_views.comment(12, u"0.5.6"_s, 1),
                                                   m_views.comment(12, u"0.5.6.7"_s, 0)}}}),
                      m_host, m_read);
    QVERIFY(page);
    QCOMPARE(page->comments.at(0).level, 1);
    QCOMPARE(page->comments.at(2).level, 3);
    QCOMPARE(page->comments.at(2).thread, 12);
    const ParsedAnswer tree = lemmyTree(page->comments, m_host);
    QCOMPARE(tree.batch.comments.at(0).parentRemoteId, std::string());
    QCOMPARE(tree.batch.comments.at(2).parentRemoteId, std::string("home.example_comment_6"));
    QCOMPARE(tree.batch.comments.at(2).threadRemoteId, std::string("home.example_post_12"));
    QCOMPARE(tree.batch.comments.at(0).score, (Score{ScoreState::Known, 2, m_read}));
    QCOMPARE(tree.repliesSaid.at("home.example_comment_5"), 2);
    QVERIFY(tree.batch.comments.at(0).bySubmitter);
    QCOMPARE(itemRefFromUrl(QString::fromStdString(tree.batch.comments.at(0).permalink))->id(),
             u"home.example_comment_5"_s);
}

void LemmyParserTest::aParentThatIsNotThereIsNamedByTheAskedHost()
{
    const auto page =
        lemmyComments(json(QJsonObject{{u"comment_view"_s, m_views.comment(12, u"0.5.6"_s, 0)}}), m_host, m_read);
    QCOMPARE(lemmyTree(page->comments, m_host).batch.comments.at(0).parentRemoteId,
             std::string("asked.example_comment_5"));
}

void LemmyParserTest::wordsThatWereDestroyedAreNone()
{
    const QJsonObject gone = m_views.comment(12, u"0.5"_s, 0, {{u"content"_s, u"*Permanently Deleted*"_s}});
    const QJsonObject removed = m_views.comment(12, u"0.6"_s, 0, {{u"content"_s, QString()}, {u"removed"_s, true}});
    const auto page = lemmyComments(json(QJsonObject{{u"comments"_s, QJsonArray{gone, removed}}}), m_host, m_read);
    QVERIFY(page->comments.at(0).record.body.empty());
    QCOMPARE(page->comments.at(0).record.presence, Presence::Deleted);
    QCOMPARE(page->comments.at(1).record.presence, Presence::Removed);
}

void LemmyParserTest::oneBadRecordIsRejectedAlone()
{
    const QString time = u"2026-01-02T03:04:05Z"_s;
    const QJsonArray posts{m_views.post(1, time, 0), m_views.post(2, time, 0, {{u"nsfw"_s, u"maybe"_s}}), 7,
                           m_views.post(3, u"yesterday"_s, 0)};
    const auto page = lemmyPosts(json(QJsonObject{{u"posts"_s, posts}}), m_host, m_read);
    QCOMPARE(page->parsed.batch.threads.size(), 1u);
    QCOMPARE(page->parsed.rejectedThreads, 3);
    QCOMPARE(page->told, 4);
    const QJsonArray comments{m_views.comment(1, u"0.1"_s, 0), QJsonObject()};
    const auto answers = lemmyComments(json(QJsonObject{{u"comments"_s, comments}}), m_host, m_read);
    QCOMPARE(answers->comments.size(), 1u);
    QCOMPARE(answers->rejected, 1);
    QVERIFY(!lemmyPosts("{\"error\": \"couldnt_find_community\"}", m_host, m_read));
    QVERIFY(!lemmyComments("[]", m_host, m_read));
}

void LemmyParserTest::theVersionIsFound()
{
    QCOMPARE(lemmyVersion(R"({"version": "0.19.5", "site_view": {}})").value(), u"0.19.5"_s);
    QVERIFY(!lemmyVersion(R"({"version": "4.2", "uri": "social.example"})")); // another software
    QVERIFY(!lemmyVersion("<html>"));
}

void LemmyParserTest::recordedPostsAreRead()
{
    const QString folder = qEnvironmentVariable("MARBRE_DATA") + "/lemmy"_L1;
    if (!QFile::exists(folder))
        QSKIP("No recorded answers here: MARBRE_DATA names no folder that has them.");
    const auto contents = [&folder](const QString &path) {
        QFile file(folder + path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    for (const QString &name : {u"/liftoff/mockTextPostJson.json"_s, u"/liftoff/mockMediaPost.json"_s}) {
        const QJsonObject view = QJsonDocument::fromJson(contents(name)).object();
        const auto page = lemmyPosts(json(QJsonObject{{u"post_view"_s, view}}), m_host, m_read);
        QVERIFY2(page && page->parsed.rejectedThreads == 0, qPrintable(name));
        const ThreadRecord &thread = page->parsed.batch.threads.at(0);
        QCOMPARE(itemRefFromUrl(QString::fromStdString(thread.permalink))->id().toStdString(), thread.remoteId);
        QVERIFY(thread.score.points() && thread.commentCount);
        QVERIFY(thread.created > fromUnix(1'680'000'000));
    }
    const auto search = lemmyPosts(contents(u"/metasearch/lemmy.json"_s), m_host, m_read);
    QVERIFY(search);
    QCOMPARE(search->parsed.batch.threads.size(), size_t(search->told));
    QCOMPARE(search->parsed.batch.threads.at(0).remoteId, std::string("lemmy.world_post_47517454"));
}

QTEST_GUILESS_MAIN(LemmyParserTest)
#include "lemmyparsertest.moc"
