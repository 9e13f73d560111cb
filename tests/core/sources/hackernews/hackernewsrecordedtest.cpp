// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/hackernews/hackernewsparser.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

/// Answers of the real place, recorded by others; they are not part of the project (MARBRE_DATA names them).
class HackerNewsRecordedTest : public QObject
{
    Q_OBJECT
    QString m_data;

private Q_SLOTS:
    void initTestCase();
    void everyRecordedPageIsRead();
    void aPageOfCommentsIsWhole();
    void theRecordedTreeIsWhole();
    void theRecordedItemsAreRead();
};

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void HackerNewsRecordedTest::initTestCase()
{
    m_data = qEnvironmentVariable("MARBRE_DATA") + "/hn"_L1;
    if (!QFile::exists(m_data))
        QSKIP("No recorded answers here: MARBRE_DATA names no folder that has them.");
}

void HackerNewsRecordedTest::everyRecordedPageIsRead()
{
    const QDir folder(m_data + "/algolia-node-api"_L1);
    int pages = 0;
    for (const QString &name : folder.entryList({u"*_search_*.json"_s})) {
        const auto hits = hackerNewsHits(contents(folder.filePath(name)), now());
        QVERIFY2(hits, qPrintable(name));
        QCOMPARE(hits->parsed.rejectedThreads + hits->parsed.rejectedComments, 0);
        QCOMPARE(qsizetype(hits->parsed.batch.threads.size() + hits->parsed.batch.comments.size()), hits->told);
        ++pages;
    }
    QVERIFY(pages > 5);
}

void HackerNewsRecordedTest::aPageOfCommentsIsWhole()
{
    const auto hits = hackerNewsHits(contents(m_data + "/algolia-search/search_by_date_20.json"_L1), now());
    QVERIFY(hits);
    QCOMPARE(hits->told, 20);
    QCOMPARE(hits->all, 100579);
    QCOMPARE(hits->parsed.rejectedComments, 0);
    for (const CommentRecord &comment : hits->parsed.batch.comments) {
        QCOMPARE(comment.score.state, ScoreState::None);
        QVERIFY(!comment.body.empty());
        QVERIFY(comment.threadRemoteId.starts_with("hn_"));
    }
}

void HackerNewsRecordedTest::theRecordedTreeIsWhole()
{
    const auto tree = hackerNewsTree(contents(m_data + "/algolia-node-api/08_items_17.json"_L1), now());
    QVERIFY(tree);
    QCOMPARE(tree->story, 1);
    QCOMPARE(tree->parsed.batch.comments.size(), 3u);
    QCOMPARE(tree->parsed.batch.comments.at(0).body, std::string("Is there anywhere to eat on Sandhill Road?"));
    QCOMPARE(tree->parsed.batch.comments.at(1).parentRemoteId, std::string("hn_17"));
}

void HackerNewsRecordedTest::theRecordedItemsAreRead()
{
    const QDir folder(m_data + "/firebase-api-docs"_L1);
    const auto story = hackerNewsItem(contents(folder.filePath(u"item_8863_story.json"_s)), now());
    QVERIFY(story && *story && (*story)->thread);
    QCOMPARE((*story)->kids.size(), 33u);
    QCOMPARE((*story)->thread->score.points(), std::optional(111));
    const auto comment = hackerNewsItem(contents(folder.filePath(u"item_2921983_comment.json"_s)), now());
    QVERIFY(comment && *comment && (*comment)->comment);
    const auto job = hackerNewsItem(contents(folder.filePath(u"item_192327_job.json"_s)), now());
    QVERIFY(job && *job && (*job)->thread);
    QVERIFY((*job)->thread->body.find("Responsibilities") != std::string::npos);
}

QTEST_GUILESS_MAIN(HackerNewsRecordedTest)
#include "hackernewsrecordedtest.moc"
