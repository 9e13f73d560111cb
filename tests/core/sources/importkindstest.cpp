// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/importing.h"

#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

class ImportKindsTest : public QObject
{
    Q_OBJECT
    Files m_files;

private Q_SLOTS:
    void listsAreReadInEveryWrapping_data();
    void listsAreReadInEveryWrapping();
    void anEmptyListingIsNoProblem();
    void aCommentPageKeepsTreeOrderAndRanks();
    void keysMayComeInAnyOrder();
    void moreNamesTheRepliesThatAreLeftOut();
    void answersToMoreAreFlatAndFindTheirThread();
    void linesOfADumpMixThreadsAndComments();
    void linesMayEndInCarriageReturnsAndBeginWithAMark();
    void aSingleLineIsAWholeDump();
    void aLineOfFiveMegabytesIsRead();
    void aLineMayBeAListing();
    void batchesOfADumpStaySmall();
    void kindIsFoundFromContentNotFromTheName();
    void aManuscriptIsHandedOnAsItIs_data();
    void aManuscriptIsHandedOnAsItIs();
    void accountsAndCommunitiesAreNoProblemBesideThreads();
    void progressCountsBytesAndRecords();
    void cancellingKeepsWhatWasDelivered();
    void anErrorOfTheSinkEndsTheImport();
};

void ImportKindsTest::listsAreReadInEveryWrapping_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray two = threadThing("a1") + ", " + threadThing("a2");
    QTest::newRow("listing") << listing({threadThing("a1"), threadThing("a2")});
    QTest::newRow("array of things") << QByteArray("[" + two + "]");
    QTest::newRow("listing without its kind") << QByteArray("{\"data\": {\"children\": [" + two + "]}}");
    QTest::newRow("children alone") << QByteArray("{\"children\": [" + two + "]}");
    QTest::newRow("answer of a mirror") << QByteArray("{\"data\": [" + threadData("a1") + "," + threadData("a2") +
                                                      "]}");
    QTest::newRow("array of listings") << QByteArray("[" + listing({threadThing("a1")}) + "," +
                                                     listing({threadThing("a2")}) + "]");
    QTest::newRow("array of dump records") << QByteArray("[\n" + threadData("a1") + ",\n" + threadData("a2") + "\n]\n");
    QTest::newRow("indented")
        << listing({threadThing("a1"), threadThing("a2")}).replace(", \"", ",\n  \"").replace("{", "{\n");
    QTest::newRow("things after one another")
        << QByteArray("{\n" + threadThing("a1").mid(1) + "\n{\n" + threadThing("a2").mid(1));
}

void ImportKindsTest::listsAreReadInEveryWrapping()
{
    QFETCH(QByteArray, text);
    const Imported imported = m_files.import(text);
    const auto threads = imported.threads();
    QCOMPARE(threads.size(), 2u);
    QCOMPARE(threads.front().remoteId, "t3_a1");
    QCOMPARE(threads.back().remoteId, "t3_a2");
    QCOMPARE(imported.outcome.rejectedThreads, 0);
    QCOMPARE(imported.batches.size(), 1);
}

void ImportKindsTest::anEmptyListingIsNoProblem()
{
    const Imported imported = m_files.import(listing({}));
    QCOMPARE(imported.outcome.problemCount, 0);
    QVERIFY(imported.batches.isEmpty());
}

void ImportKindsTest::aCommentPageKeepsTreeOrderAndRanks()
{
    const QByteArray tree =
        listing({commentThing("c1", "t3_a1", replies({commentThing("c2", "t1_c1"), commentThing("c3", "t1_c1")})),
                 commentThing("c4", "t3_a1", ", \"replies\": \"\"")});
    const Imported imported = m_files.import("[" + listing({threadThing("a1")}) + ", " + tree + "]");
    QCOMPARE(imported.outcome.problemCount, 0);
    QCOMPARE(imported.threads().size(), 1u);
    const auto comments = imported.comments();
    QStringList seen;
    for (const CommentRecord &record : comments) {
        seen << u"%1<%2#%3"_s
                    .arg(QString::fromStdString(record.remoteId), QString::fromStdString(record.parentRemoteId))
                    .arg(record.rank);
        QCOMPARE(record.threadRemoteId, "t3_a1");
    }
    QCOMPARE(seen, (QStringList{u"t1_c1<#0"_s, u"t1_c2<t1_c1#0"_s, u"t1_c3<t1_c1#1"_s, u"t1_c4<#1"_s}));
}

void ImportKindsTest::keysMayComeInAnyOrder()
{
    const QByteArray inner =
        "{\"data\": {\"replies\": {\"data\": {\"children\": [{\"data\": " + commentData("c2", "t1_c1") +
        ", \"kind\": \"t1\"}]}, \"kind\": \"Listing\"}, " + commentData("c1", "t3_a1").mid(1) + ", \"kind\": \"t1\"}";
    const Imported imported = m_files.import("{\"data\": {\"children\": [" + inner + "]}, \"kind\": \"Listing\"}");
    const auto comments = imported.comments();
    QCOMPARE(comments.size(), 2u);
    QCOMPARE(comments.front().remoteId, "t1_c1");
    QCOMPARE(comments.back().parentRemoteId, "t1_c1");
}

void ImportKindsTest::moreNamesTheRepliesThatAreLeftOut()
{
    const QByteArray counted =
        thing("more", R"({"count": 7, "parent_id": "t3_a1", "id": "c8", "children": ["c8", "c9"]})");
    const QByteArray goesOn = thing("more", R"({"count": 0, "parent_id": "t1_c1", "id": "_", "children": []})");
    const Imported imported = m_files.import("[" + listing({threadThing("a1")}) + "," +
                                             listing({commentThing("c1", "t3_a1", replies({goesOn})), counted}) + "]");
    const auto missing = imported.missing();
    QCOMPARE(missing.size(), 2u);
    QCOMPARE(missing[0].parentRemoteId, "t1_c1");
    QCOMPARE(missing[0].threadRemoteId, "t3_a1");
    QCOMPARE(missing[0].count, 0);
    QVERIFY(missing[0].remoteIds.empty());
    QCOMPARE(missing[1].parentRemoteId, "");
    QCOMPARE(missing[1].threadRemoteId, "t3_a1");
    QCOMPARE(missing[1].count, 7);
    QCOMPARE(missing[1].remoteIds, (std::vector<std::string>{"t1_c8", "t1_c9"}));
}

void ImportKindsTest::answersToMoreAreFlatAndFindTheirThread()
{
    const QByteArray more = thing("more", R"({"count": 1, "parent_id": "t1_c2", "children": ["c5"]})");
    const Imported imported =
        m_files.import("{\"json\": {\"errors\": [], \"data\": {\"things\": [" + commentThing("c2", "t3_a1") + "," +
                       commentThing("c3", "t1_c2") + "," + commentThing("c4", "t1_c2") + "," + more + "]}}}");
    QCOMPARE(imported.comments().size(), 3u);
    QCOMPARE(imported.comments().back().rank, 1);
    QCOMPARE(imported.missing().size(), 1u);
    QCOMPARE(imported.missing().front().threadRemoteId, "t3_a1");
}

void ImportKindsTest::linesOfADumpMixThreadsAndComments()
{
    const QByteArray old =
        R"({"id": "2zz", "title": "Old", "author": null, "created_utc": "1210000000", "score": "12",)"
        R"( "subreddit": "reddit.com", "url": "http://example.com/"})";
    const Imported imported =
        m_files.import(old + "\n" + threadData("a1") + "\n\n" + commentData("c1", "t3_a1") + "\n");
    QCOMPARE(imported.outcome.problemCount, 0);
    const auto threads = imported.threads();
    QCOMPARE(threads.size(), 2u);
    QCOMPARE(threads.front().remoteId, "t3_2zz");
    QVERIFY(!threads.front().author);
    QCOMPARE(toUnix(threads.front().created), 1210000000);
    QCOMPARE(threads.front().score.points(), std::optional(12));
    QCOMPARE(threads.front().permalink, "https://www.reddit.com/r/reddit.com/comments/2zz/");
    QCOMPARE(imported.comments().size(), 1u);
    QCOMPARE(imported.comments().front().permalink, "https://www.reddit.com/r/marble/comments/a1/_/c1/");
}

void ImportKindsTest::linesMayEndInCarriageReturnsAndBeginWithAMark()
{
    const Imported imported = m_files.import("\xef\xbb\xbf" + threadData("a1") + "\r\n" + threadData("a2") + "\r\n");
    QCOMPARE(imported.threads().size(), 2u);
    QCOMPARE(imported.outcome.problemCount, 0);
}

void ImportKindsTest::aSingleLineIsAWholeDump()
{
    QCOMPARE(m_files.import(threadData("a1")).threads().size(), 1u);
    QCOMPARE(m_files.import(commentData("c1", "t3_a1") + "\n").comments().size(), 1u);
}

void ImportKindsTest::aLineOfFiveMegabytesIsRead()
{
    const QByteArray words(5 * 1024 * 1024, 'w');
    const Imported imported =
        m_files.import(threadData("a1", ", \"selftext\": \"" + words + "\"") + "\n" + threadData("a2") + "\n");
    const auto threads = imported.threads();
    QCOMPARE(threads.size(), 2u);
    QCOMPARE(threads.front().body.size(), size_t(words.size()));
}

void ImportKindsTest::aLineMayBeAListing()
{
    const Imported imported =
        m_files.import(listing({threadThing("a1")}) + "\n" + listing({threadThing("a2"), threadThing("a3")}) + "\n");
    QCOMPARE(imported.threads().size(), 3u);
}

void ImportKindsTest::batchesOfADumpStaySmall()
{
    QByteArray text;
    for (int i = 0; i < 5000; ++i)
        text += threadData(QByteArray::number(i, 36)) + '\n';
    const Imported imported = m_files.import(text);
    QCOMPARE(imported.threads().size(), 5000u);
    QCOMPARE(imported.batches.size(), 3);
    for (const ThreadBatch &batch : imported.batches)
        QCOMPARE_LE(batch.threads.size(), 2000u);
}

void ImportKindsTest::kindIsFoundFromContentNotFromTheName()
{
    const QByteArray text = listing({threadThing("a1")});
    for (const QString &name : {u"x.md"_s, u"x.zst"_s, u"x.txt"_s, u"x"_s, u"x.jsonl"_s})
        QCOMPARE(m_files.import(text, name).threads().size(), 1u);
}

void ImportKindsTest::aManuscriptIsHandedOnAsItIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray whole = "---\r\nheadline: L\xe2\x80\x99\xc3\xa9t\xc3\xa9\r\n---\r\n\r\nText.\r\n";
    QTest::newRow("front matter") << u"edition.txt"_s << whole << whole;
    QTest::newRow("with a mark") << u"edition"_s << QByteArray("\xef\xbb\xbf" + whole) << whole;
    QTest::newRow("by its name") << u"edition.md"_s << QByteArray("Words.") << QByteArray("Words.");
    QTest::newRow("a link first") << u"edition.markdown"_s << QByteArray("[a](b)") << QByteArray("[a](b)");
    QTest::newRow("nothing in it") << u"empty.md"_s << QByteArray() << QByteArray();
}

void ImportKindsTest::aManuscriptIsHandedOnAsItIs()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const Imported imported = m_files.import(text, name);
    QCOMPARE(imported.outcome.problemCount, 0);
    QCOMPARE(imported.manuscripts, QList{expected});
}

void ImportKindsTest::accountsAndCommunitiesAreNoProblemBesideThreads()
{
    const Imported imported =
        m_files.import(listing({thing("t5", "{\"id\": \"2qh\"}"), threadThing("a1"), thing("t2", "{}")}));
    QCOMPARE(imported.threads().size(), 1u);
    QCOMPARE(imported.outcome.problemCount, 0);
    QCOMPARE(imported.outcome.rejectedThreads, 0);
}

void ImportKindsTest::progressCountsBytesAndRecords()
{
    const QByteArray text = threadData("a1") + "\n" + threadData("a2") + "\n";
    const Imported imported = m_files.import(text);
    QVERIFY(!imported.progress.isEmpty());
    QCOMPARE(imported.progress.constLast().bytesRead, text.size());
    QCOMPARE(imported.progress.constLast().bytesTotal, text.size());
    QCOMPARE(imported.progress.constLast().records, 2);
    QVERIFY(imported.progress.constLast().note.isEmpty());
}

void ImportKindsTest::cancellingKeepsWhatWasDelivered()
{
    const QByteArray line = threadData("a1", ", \"selftext\": \"" + QByteArray(4000, 'w') + "\"") + '\n';
    const QString path = m_files.write(u"long"_s, line.repeated(20000));
    qint64 delivered = 0;
    ImportSinks sinks;
    sinks.batch = [&delivered](ThreadBatch &&batch) {
        delivered += qint64(batch.threads.size());
        return Status();
    };
    sinks.progress = [&delivered](const ImportProgress &) { return delivered == 0; };
    // The sink is asked ten times a second only: the first batch makes sure that time has passed.
    auto deliver = sinks.batch;
    sinks.batch = [deliver](ThreadBatch &&batch) {
        QTest::qWait(110);
        return deliver(std::move(batch));
    };
    const ImportOutcome outcome = importFile(path, sinks);
    QVERIFY(outcome.canceled);
    QVERIFY(!outcome.failure);
    QCOMPARE(delivered, 2000);
}

void ImportKindsTest::anErrorOfTheSinkEndsTheImport()
{
    int calls = 0;
    ImportSinks sinks;
    sinks.batch = [&calls](ThreadBatch &&) -> Status {
        ++calls;
        return std::unexpected(Error{ErrorKind::Io, u"disk full"_s, {}, {}, {}});
    };
    const QString path = m_files.write(u"dump"_s, (threadData("a1") + '\n').repeated(5000));
    const ImportOutcome outcome = importFile(path, sinks);
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->what, u"disk full"_s);
    QCOMPARE(calls, 1);
}

QTEST_GUILESS_MAIN(ImportKindsTest)
#include "importkindstest.moc"
