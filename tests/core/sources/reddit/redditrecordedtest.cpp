// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/reddit/fakereddit.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QTest>
#include <QUrlQuery>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace marbre {

/// The adapter against Reddit's own recorded answers, served by the loopback.
class RedditRecordedTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aLargeDiscussionIsCompletedFromItsRecordedAnswers();
    void recordedListingsAreRead_data();
    void recordedListingsAreRead();
    void aRecordedListingOfElevenPagesIsTurnedToItsEnd();

private:
    QByteArray answer(const QString &name) const;
    QDir m_data;
};

namespace {

/// One line of INDEX.tsv.
struct Recorded
{
    QString file;
    QUrl url;
    QStringList children; ///< that a call for "more" asked for
};

QList<Recorded> recordedIn(const QByteArray &index, const QString &folder)
{
    QList<Recorded> all;
    for (const QByteArray &line : index.split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() < 5 || !cells.constFirst().startsWith(folder.toUtf8() + '/'))
            continue;
        const QUrlQuery body(QString::fromUtf8(cells.at(4)));
        all.append({QString::fromUtf8(cells.at(0)), QUrl(QString::fromUtf8(cells.at(3))),
                    body.queryItemValue(u"children"_s, QUrl::FullyDecoded).split(u',', Qt::SkipEmptyParts)});
    }
    return all;
}

bool hasAll(const QStringList &found, const QStringList &wanted)
{
    return std::ranges::all_of(wanted, [&found](const QString &id) { return found.contains(id); });
}

} // namespace

void RedditRecordedTest::initTestCase()
{
    const QString data = qEnvironmentVariable("MARBRE_DATA");
    m_data = QDir(data + u"/reddit-praw"_s);
    if (data.isEmpty() || !m_data.exists())
        QSKIP("MARBRE_DATA names no folder with the recorded answers");
}

QByteArray RedditRecordedTest::answer(const QString &name) const
{
    QFile file(m_data.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void RedditRecordedTest::aLargeDiscussionIsCompletedFromItsRecordedAnswers()
{
    const QList<Recorded> recorded = recordedIn(answer(u"INDEX.tsv"_s), u"tree_3hahrw_resolve"_s);
    QCOMPARE(recorded.size(), 51);
    FakeReddit reddit;
    for (const Recorded &page : recorded) {
        if (page.children.isEmpty()) {
            QString path = page.url.path();
            if (path.endsWith(u'/'))
                path.chop(1);
            reddit.server.on(path, PlaceAnswer::json(answer(page.file)));
        }
    }
    // The index shortens long lists of ids; their beginning tells the calls apart. The recorded calls had up to 156
    // ids; what stands behind the hundredth was put off by their answers, and is asked for again with what these name.
    int unknown = 0;
    reddit.server.on(u"/api/morechildren"_s, [&](const PlaceRequest &request) {
        const QStringList wanted = request.field(u"children"_s).split(u',');
        const auto found = std::ranges::find_if(recorded, [&wanted](const Recorded &page) {
            return !page.children.isEmpty() && (hasAll(page.children, wanted) || hasAll(wanted, page.children));
        });
        if (found != recorded.end())
            return PlaceAnswer::json(answer(found->file));
        unknown += int(wanted.size());
        return PlaceAnswer::json(things::moreAnswer({}));
    });

    const ItemRef thread{Place::Reddit, u"t3_3hahrw"_s, {}};
    const auto summary = reddit.adapter().fetchThread(thread, reddit.task, reddit.wire, reddit.probe);
    QVERIFY(summary);
    QVERIFY(summary->notes.isEmpty());
    QVERIFY(unknown <= 56 + 10);
    const ThreadBatch &whole = reddit.probe.batches.back();
    QCOMPARE(whole.readTrees, std::vector<std::string>{"t3_3hahrw"});
    QCOMPARE(whole.comments.size(), size_t(536));
    std::map<std::string, int> levels;
    std::set<std::pair<std::string, qint32>> ranks;
    int deepest = 0;
    for (const CommentRecord &comment : whole.comments) {
        QVERIFY(comment.parentRemoteId.empty() || levels.contains(comment.parentRemoteId)); // parents come first
        const int level = comment.parentRemoteId.empty() ? 0 : levels.at(comment.parentRemoteId) + 1;
        QVERIFY(levels.emplace(comment.remoteId, level).second);
        QVERIFY(ranks.emplace(comment.parentRemoteId, comment.rank).second);
        deepest = std::max(deepest, level);
    }
    QCOMPARE(levels.size(), size_t(536));
    qInfo("%d calls, replies down to level %d, %d left out", int(reddit.server.requests().size()), deepest,
          int(whole.missing.size()));
    QVERIFY(deepest >= 10);
    for (const ThreadBatch &part : reddit.probe.batches) {
        for (const CommentRecord &comment : part.comments)
            QVERIFY(levels.contains(comment.remoteId));
    }
}

void RedditRecordedTest::recordedListingsAreRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("threads");
    QTest::newRow("hot, with pinned ones") << u"listing_r-askreddit_hot.json"_s << 102;
    QTest::newRow("new") << u"listing_r-askreddit_new.json"_s << 100;
    QTest::newRow("top") << u"listing_r-askreddit_top-all.json"_s << 100;
    QTest::newRow("with galleries, of 2026") << u"listing_r-popular_hot_galleries.json"_s << 100;
}

void RedditRecordedTest::recordedListingsAreRead()
{
    QFETCH(const QString, file);
    QFETCH(const int, threads);
    FakeReddit reddit;
    reddit.task.subscription.sort = u"hot"_s;
    reddit.task.subscription.threadLimit = 200;
    reddit.task.subscription.commentBudget = 0;
    reddit.server.on(u"/r/artificial/hot"_s, [this, file](const PlaceRequest &request) {
        return request.parameter(u"after"_s).isEmpty() ? PlaceAnswer::json(answer(file))
                                                       : PlaceAnswer::json(things::text(things::listing({})));
    });
    reddit.clock.pass(std::chrono::years(4)); // all of them were written before they are read
    const auto summary = reddit.fetch();
    QVERIFY(summary);
    QCOMPARE(summary->rejectedThreads, 0);
    QCOMPARE(reddit.probe.threadsById().size(), size_t(threads));
    for (const ThreadRecord &thread : reddit.probe.threads()) {
        QVERIFY(!thread.title.empty() && !thread.permalink.empty());
        QCOMPARE(thread.score.read, std::optional(reddit.clock.now()));
    }
}

void RedditRecordedTest::aRecordedListingOfElevenPagesIsTurnedToItsEnd()
{
    const QList<Recorded> recorded = recordedIn(answer(u"INDEX.tsv"_s), u"paged_user-spez"_s);
    QCOMPARE(recorded.size(), 11);
    FakeReddit reddit;
    reddit.task.subscription.address = u"u/spez"_s;
    reddit.task.subscription.sort = u"top-month"_s;
    reddit.task.subscription.threadLimit = 1000;
    reddit.task.subscription.commentBudget = 0;
    reddit.server.on(u"/user/spez/submitted"_s, [&](const PlaceRequest &request) {
        const QString after = request.parameter(u"after"_s);
        for (const Recorded &page : recorded) {
            if (QUrlQuery(page.url).queryItemValue(u"after"_s) == after)
                return PlaceAnswer::json(answer(page.file));
        }
        return PlaceAnswer::code(404);
    });
    const auto summary = reddit.fetch();
    QVERIFY(summary);
    QCOMPARE(reddit.server.count(u"/user/spez/submitted"_s), 11);
    QCOMPARE(reddit.probe.threadsById().size(), size_t(11)); // the other records of these pages are comments
    QVERIFY(reddit.probe.comments().empty());
}

} // namespace marbre

QTEST_GUILESS_MAIN(marbre::RedditRecordedTest)
#include "redditrecordedtest.moc"
