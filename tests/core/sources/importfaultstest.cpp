// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/importing.h"

#include <QDir>
#include <QStringEncoder>
#include <QTest>
#include <unistd.h>

using namespace marbre;
using namespace Qt::StringLiterals;

class ImportFaultsTest : public QObject
{
    Q_OBJECT
    Files m_files;

private Q_SLOTS:
    void whatCannotBeImportedSaysWhy_data();
    void whatCannotBeImportedSaysWhy();
    void pathsThatAreNoFileSayWhy();
    void aForbiddenFileSaysWhy();
    void utf16IsNamed_data();
    void utf16IsNamed();
    void aBadLineIsOneProblemAndTheRestIsKept_data();
    void aBadLineIsOneProblemAndTheRestIsKept();
    void aBadFirstLineIsOneProblemToo();
    void aTruncatedDumpKeepsItsWholeLines();
    void aListingCutAnywhereKeepsTheThreadsBeforeTheCut();
    void aTreeCutAnywhereKeepsOnlyWholeComments();
    void aBadByteInAListingCostsItsRecordAlone();
    void aBadByteInAReplyCostsItsRecordAlone();
    void veryDeepRepliesAreRead();
    void absurdNestingIsRefused_data();
    void absurdNestingIsRefused();
    void onlyTheFirstHundredProblemsAreKept();
    void linesOfAnotherPlaceAreGivenUp();
    void aLineBeyondTheLimitIsSkipped();
    void aManuscriptThatIsNotUtf8IsRefused();
    void aHugeManuscriptIsRefused();
};

void ImportFaultsTest::whatCannotBeImportedSaysWhy_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("blank") << QByteArray(" \r\n\t\n") << u"empty"_s;
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html><body></body></html>") << u"web page"_s;
    QTest::newRow("web page, shouting") << QByteArray("\n <HTML>") << u"web page"_s;
    QTest::newRow("XML") << QByteArray("<?xml version='1.0'?><svg/>") << u"XML"_s;
    QTest::newRow("plain text") << QByteArray("Hello.\nHow are you?\n") << u"neither JSON nor a manuscript"_s;
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"not a text file"_s;
    QTest::newRow("zip") << QByteArray("PK\3\4abcdef") << u"unpack"_s;
    QTest::newRow("desk") << QByteArray("SQLite format 3\0aaaa", 20) << u"desk"_s;
    QTest::newRow("other JSON") << QByteArray(R"({"items": [{"x": 1}], "version": "1"})") << u"no Reddit threads"_s;
    QTest::newRow("empty array") << QByteArray("[]") << u"no Reddit threads"_s;
    QTest::newRow("Hacker News") << QByteArray(R"({"by": "x", "id": 8863, "title": "T", "type": "story", "kids": [1]})")
                                 << u"no Reddit threads"_s;
    QTest::newRow("Lemmy") << QByteArray(R"({"posts": [{"name": "T"}]})") << u"no Reddit threads"_s;
    QTest::newRow("broken JSON") << QByteArray("{]") << u"JSON"_s;
    QTest::newRow("accounts") << QByteArray(R"({"t2_1": {"name": "x"}})") << u"no Reddit threads"_s;
}

void ImportFaultsTest::whatCannotBeImportedSaysWhy()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, word);
    const Imported imported = m_files.import(text);
    QVERIFY(imported.batches.isEmpty());
    QVERIFY(imported.manuscripts.isEmpty());
    QCOMPARE(imported.outcome.problemCount, 1);
    QVERIFY2(imported.firstProblem().contains(word), qPrintable(imported.firstProblem()));
    QCOMPARE(imported.outcome.problems.constFirst().file, m_files.path(u"input"_s));
}

void ImportFaultsTest::pathsThatAreNoFileSayWhy()
{
    QVERIFY(importPath(m_files.path(u"nowhere"_s)).firstProblem().contains(u"no such file"_s));
    QVERIFY(importPath(m_files.path(QString())).firstProblem().contains(u"folder"_s));
    QVERIFY(importPath(u"/dev/null"_s).firstProblem().contains(u"ordinary"_s));
    QVERIFY(QFile::link(m_files.path(u"nowhere"_s), m_files.path(u"link"_s)));
    QVERIFY(importPath(m_files.path(u"link"_s)).firstProblem().contains(u"link"_s));
}

void ImportFaultsTest::aForbiddenFileSaysWhy()
{
    if (geteuid() == 0)
        QSKIP("root may read every file");
    const QString path = m_files.write(u"secret"_s, listing({threadThing("a1")}));
    QVERIFY(QFile::setPermissions(path, {}));
    const Imported imported = importPath(path);
    QVERIFY(imported.batches.isEmpty());
    QVERIFY(imported.firstProblem().contains(u"cannot be opened"_s));
}

void ImportFaultsTest::utf16IsNamed_data()
{
    QTest::addColumn<QStringConverter::Encoding>("encoding");
    QTest::addColumn<bool>("mark");
    using enum QStringConverter::Encoding;
    for (const auto &[name, encoding] :
         {std::pair("16LE", Utf16LE), {"16BE", Utf16BE}, {"32LE", Utf32LE}, {"32BE", Utf32BE}}) {
        QTest::addRow("UTF-%s with mark", name) << encoding << true;
        QTest::addRow("UTF-%s without mark", name) << encoding << false;
    }
}

void ImportFaultsTest::utf16IsNamed()
{
    QFETCH(QStringConverter::Encoding, encoding);
    QFETCH(bool, mark);
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    const QByteArray text = encoder(QString::fromUtf8(listing({threadThing("a1")})));
    QVERIFY(m_files.import(text).firstProblem().contains(u"UTF-16"_s));
}

void ImportFaultsTest::aBadLineIsOneProblemAndTheRestIsKept_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::newRow("words") << QByteArray("no JSON here");
    QTest::newRow("half a record") << commentData("c2", "t3_a1").left(60);
    QTest::newRow("two halves") << QByteArray(commentData("c2", "t3_a1").left(60) + commentData("c2", "t3_a1"));
    QTest::newRow("zero bytes") << QByteArray(300, '\0');
    QTest::newRow("not UTF-8") << commentData("c2", "t3_a1").replace("Words", "W\xf6rter");
    QTest::newRow("two records") << QByteArray(commentData("c2", "t3_a1") + commentData("c3", "t3_a1"));
    QTest::newRow("no thread named") << commentData("c2", "t3_a1").replace("t3_a1", "nothing");
    QTest::newRow("a number") << QByteArray("17");
    QTest::newRow("nothing known") << QByteArray("{\"a\": 1}");
    QTest::newRow("unclosed text") << QByteArray("{\"id\": \"c2");
}

void ImportFaultsTest::aBadLineIsOneProblemAndTheRestIsKept()
{
    QFETCH(QByteArray, bad);
    const Imported imported =
        m_files.import(commentData("c1", "t3_a1") + "\n\n" + bad + "\n" + commentData("c9", "t3_a1") + "\n");
    QCOMPARE(imported.comments().size(), 2u);
    QCOMPARE(imported.outcome.rejectedComments + imported.outcome.rejectedThreads, 1);
    QCOMPARE(imported.outcome.problemCount, 1);
    QCOMPARE(imported.outcome.problems.constFirst().line, std::optional<qint64>(3));
}

void ImportFaultsTest::aBadFirstLineIsOneProblemToo()
{
    const QByteArray rest = threadData("a1") + "\n" + threadData("a2") + "\n";
    for (const QByteArray &bad : {threadData("a0").left(30), QByteArray("garbage")}) {
        const Imported imported = m_files.import(bad + "\n" + rest);
        QCOMPARE(imported.threads().size(), 2u);
        QCOMPARE(imported.outcome.problemCount, 1);
        QCOMPARE(imported.outcome.problems.constFirst().line, std::optional<qint64>(1));
    }
}

void ImportFaultsTest::aTruncatedDumpKeepsItsWholeLines()
{
    const QByteArray text = threadData("a1") + "\n" + threadData("a2") + "\n" + threadData("a3");
    const Imported imported = m_files.import(text.chopped(20));
    QCOMPARE(imported.threads().size(), 2u);
    QCOMPARE(imported.outcome.rejectedThreads, 1);
    QCOMPARE(imported.outcome.problems.constFirst().line, std::optional<qint64>(3));
}

void ImportFaultsTest::aListingCutAnywhereKeepsTheThreadsBeforeTheCut()
{
    const QByteArray text = listing({threadThing("a1"), threadThing("a2"), threadThing("a3")});
    QList<qsizetype> ends;
    for (const char *id : {"a1", "a2", "a3"})
        ends << text.indexOf(threadThing(id)) + threadThing(id).size();
    for (qsizetype cut = 2; cut < text.size(); cut += 3) {
        const Imported imported = m_files.import(text.left(cut));
        const auto whole = std::ranges::count_if(ends, [cut](qsizetype end) { return end <= cut; });
        QVERIFY2(imported.threads().size() == size_t(whole), qPrintable(u"cut at %1"_s.arg(cut)));
        QCOMPARE_GE(imported.outcome.problemCount, 1);
        QCOMPARE_LE(imported.outcome.rejectedThreads, 1);
    }
}

void ImportFaultsTest::aTreeCutAnywhereKeepsOnlyWholeComments()
{
    const QByteArray text =
        "[" + listing({threadThing("a1")}) + "," +
        listing({commentThing("c1", "t3_a1",
                              replies({commentThing("c2", "t1_c1", replies({commentThing("c3", "t1_c2")})),
                                       commentThing("c4", "t1_c1")})),
                 commentThing("c5", "t3_a1")}) +
        "]";
    for (qsizetype cut = 2; cut < text.size(); cut += 3) {
        const Imported imported = m_files.import(text.left(cut));
        QCOMPARE_GE(imported.outcome.problemCount, 1);
        for (const CommentRecord &record : imported.comments())
            QCOMPARE(record.body, "Words " + record.remoteId.substr(3));
        const bool c3IsWhole = cut >= text.indexOf("\"id\": \"c4\"");
        QCOMPARE(std::ranges::contains(imported.comments(), "t1_c3", &CommentRecord::remoteId) || !c3IsWhole, true);
    }
}

void ImportFaultsTest::aBadByteInAListingCostsItsRecordAlone()
{
    const QByteArray bad = threadThing("b2").replace("Title", "T\xffitle");
    const QByteArray text = listing({threadThing("a1"), bad, threadThing("a3")});
    const Imported imported = m_files.import(text);
    QCOMPARE(imported.threads().size(), 2u);
    QCOMPARE(imported.outcome.rejectedThreads, 1);
    QCOMPARE(imported.outcome.problems.constFirst().byte, std::optional<qint64>(text.indexOf(bad)));
}

void ImportFaultsTest::aBadByteInAReplyCostsItsRecordAlone()
{
    const QByteArray bad = commentThing("c2", "t1_c1").replace("Words", "W\xffrds");
    const Imported imported =
        m_files.import("[" + listing({threadThing("a1")}) + "," +
                       listing({commentThing("c1", "t3_a1", replies({bad, commentThing("c3", "t1_c1")})),
                                commentThing("c4", "t3_a1")}) +
                       "]");
    QCOMPARE(imported.threads().size(), 1u);
    QCOMPARE(imported.comments().size(), 3u);
    QCOMPARE(imported.outcome.rejectedComments, 1);
}

void ImportFaultsTest::veryDeepRepliesAreRead()
{
    constexpr int depth = 3000;
    QByteArray head, tail;
    for (int i = 0; i < depth; ++i) {
        const QByteArray id = QByteArray::number(i + 1, 36);
        const QByteArray parent = i == 0 ? "t3_a1" : "t1_" + QByteArray::number(i, 36);
        const QByteArray whole = commentThing(id, parent, replies({"|"}));
        head += whole.first(whole.indexOf('|'));
        tail.prepend(whole.sliced(whole.indexOf('|') + 1));
    }
    const Imported imported = m_files.import(listing({head + tail}));
    QCOMPARE(imported.outcome.problemCount, 0);
    QCOMPARE(imported.comments().size(), size_t(depth));
    QCOMPARE(imported.comments().back().body, "Words " + QByteArray::number(depth, 36).toStdString());
}

void ImportFaultsTest::absurdNestingIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("open arrays") << QByteArray(1000000, '[');
    QTest::newRow("closed arrays") << QByteArray(QByteArray(200000, '[') + QByteArray(200000, ']'));
    QTest::newRow("open objects") << QByteArray("{\"data\":").repeated(100000);
    QTest::newRow("open replies") << QByteArray("{\"kind\":\"t1\",\"data\":{\"replies\":").repeated(20000);
}

void ImportFaultsTest::absurdNestingIsRefused()
{
    QFETCH(QByteArray, text);
    const Imported imported = m_files.import(text);
    QVERIFY(imported.batches.isEmpty());
    QCOMPARE_GE(imported.outcome.problemCount, 1);
}

void ImportFaultsTest::onlyTheFirstHundredProblemsAreKept()
{
    const Imported imported = m_files.import(threadData("a1") + "\n" + QByteArray("{\"id\": \"x\"\n").repeated(250));
    QCOMPARE(imported.outcome.problemCount, 250);
    QCOMPARE(imported.outcome.problems.size(), 100);
    QCOMPARE(imported.outcome.rejectedThreads, 250);
}

void ImportFaultsTest::linesOfAnotherPlaceAreGivenUp()
{
    const Imported imported =
        m_files.import(QByteArray("{\"by\": \"x\", \"id\": 1, \"type\": \"story\"}\n").repeated(5000));
    QCOMPARE(imported.outcome.problemCount, 100);
    QVERIFY(imported.batches.isEmpty());
}

void ImportFaultsTest::aLineBeyondTheLimitIsSkipped()
{
    const QByteArray text =
        threadData("a1") + "\n" + "{\"x\": \"" + QByteArray(65 * 1024 * 1024, 'x') + "\"}\n" + threadData("a2") + "\n";
    const Imported imported = m_files.import(text);
    QCOMPARE(imported.threads().size(), 2u);
    QCOMPARE(imported.outcome.problemCount, 1);
    QCOMPARE(imported.outcome.problems.constFirst().line, std::optional<qint64>(2));
}

void ImportFaultsTest::aManuscriptThatIsNotUtf8IsRefused()
{
    const Imported imported = m_files.import("---\nheadline: \xe9t\xe9\n---\n");
    QVERIFY(imported.manuscripts.isEmpty());
    QVERIFY(imported.firstProblem().contains(u"UTF-8"_s));
    QCOMPARE(imported.outcome.problems.constFirst().byte, std::optional<qint64>(14));
}

void ImportFaultsTest::aHugeManuscriptIsRefused()
{
    const Imported imported = m_files.import("---\n" + QByteArray(17 * 1024 * 1024, 'x'));
    QVERIFY(imported.manuscripts.isEmpty());
    QVERIFY(imported.firstProblem().contains(u"16 MB"_s));
}

QTEST_GUILESS_MAIN(ImportFaultsTest)
#include "importfaultstest.moc"
