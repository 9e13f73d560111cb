// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/importing.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

/// Answers of the real place, recorded by others; they are not part of the project (MARBRE_DATA names them).
class ImportRecordedTest : public QObject
{
    Q_OBJECT
    QString m_data;

private Q_SLOTS:
    void initTestCase();
    void answersHoldExactlyWhatIsInThem_data();
    void answersHoldExactlyWhatIsInThem();
    void theRecordedThreadIsWhole();
    void dumpsHoldARecordALine_data();
    void dumpsHoldARecordALine();
    void noJsonIsTooStrange();
    void entitiesOfAnOldDumpAreResolved();
};

struct Count
{
    qsizetype threads = 0;
    qsizetype comments = 0;
    qsizetype more = 0;
};

/// Counts things by another reader than the one that is tested.
static void countThings(const QJsonValue &value, Count &count)
{
    if (value.isArray()) {
        for (const QJsonValue &element : value.toArray())
            countThings(element, count);
        return;
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    const QString kind = object.value("kind"_L1).toString();
    const QJsonObject data = object.value("data"_L1).toObject();
    count.threads += kind == "t3"_L1 && data.contains("id"_L1);
    count.comments += kind == "t1"_L1;
    count.more += kind == "more"_L1;
    if (kind == "t1"_L1)
        countThings(data.value("replies"_L1), count);
    else if (kind.isEmpty() || kind == "Listing"_L1)
        countThings(data.value("children"_L1), count);
    countThings(object.value("json"_L1).toObject().value("data"_L1).toObject().value("things"_L1), count);
}

static QStringList filesIn(const QString &folder, const QString &suffix)
{
    QStringList files;
    for (QDirIterator it(folder, {u"*."_s + suffix}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files << it.next();
    files.sort();
    return files;
}

void ImportRecordedTest::initTestCase()
{
    m_data = qEnvironmentVariable("MARBRE_DATA");
    if (m_data.isEmpty() || !QFileInfo(m_data).isDir())
        QSKIP("The recorded data is not here: MARBRE_DATA does not name it.");
}

void ImportRecordedTest::answersHoldExactlyWhatIsInThem_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &folder : {u"reddit-praw"_s, u"reddit-asyncpraw"_s, u"reddit-other"_s}) {
        for (const QString &path : filesIn(m_data + u'/' + folder, u"json"_s))
            QTest::newRow(qPrintable(QDir(m_data).relativeFilePath(path))) << path;
    }
}

void ImportRecordedTest::answersHoldExactlyWhatIsInThem()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    Count expected;
    countThings(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), expected);
    const bool bareComment = document.object().contains("link_id"_L1) && document.object().contains("body"_L1);
    const Imported imported = importPath(path);
    if (expected.threads + expected.comments + expected.more == 0 && !bareComment) {
        const bool listing = document.object().value("kind"_L1) == "Listing"_L1;
        QCOMPARE(imported.outcome.problemCount, listing ? 0 : 1);
        QVERIFY(imported.batches.isEmpty());
        return;
    }
    QVERIFY2(imported.outcome.problemCount == 0, qPrintable(imported.firstProblem()));
    QCOMPARE(qsizetype(imported.threads().size()), expected.threads);
    QCOMPARE(qsizetype(imported.comments().size()), expected.comments + (bareComment ? 1 : 0));
    QCOMPARE(qsizetype(imported.missing().size()), expected.more);
    for (const ThreadRecord &thread : imported.threads()) {
        QVERIFY(thread.permalink.starts_with("https://www.reddit.com/"));
        QVERIFY(!thread.title.empty());
        QVERIFY(toUnix(thread.created) > 0);
        QCOMPARE(thread.title.find("&amp;"), std::string::npos);
    }
}

void ImportRecordedTest::theRecordedThreadIsWhole()
{
    const Imported imported = importPath(m_data + u"/reddit-praw/tree_3hahrw/confidence_2048.json"_s);
    QCOMPARE(imported.threads().size(), 1u);
    QCOMPARE(imported.comments().size(), 476u);
    QCOMPARE(imported.missing().size(), 18u);
    for (const MissingReplies &missing : imported.missing())
        QCOMPARE(missing.threadRemoteId, "t3_3hahrw");
}

void ImportRecordedTest::dumpsHoldARecordALine_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : filesIn(m_data + u"/reddit-ndjson"_s, u"ndjson"_s))
        QTest::newRow(qPrintable(QDir(m_data).relativeFilePath(path))) << path;
}

void ImportRecordedTest::dumpsHoldARecordALine()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    const Imported imported = importPath(path);
    QVERIFY2(imported.outcome.problemCount == 0, qPrintable(imported.firstProblem()));
    QCOMPARE(qsizetype(imported.threads().size() + imported.comments().size()), lines.size());
    const QJsonObject first = QJsonDocument::fromJson(lines.constFirst()).object();
    if (!imported.threads().empty()) {
        QCOMPARE(QString::fromStdString(imported.threads().front().remoteId), first.value("name"_L1).toString());
        QCOMPARE(imported.threads().front().score.points(), std::optional(first.value("score"_L1).toInt()));
    }
}

void ImportRecordedTest::noJsonIsTooStrange()
{
    const QStringList files = filesIn(m_data + u"/json"_s, u"json"_s);
    QVERIFY(files.size() > 100);
    for (const QString &path : files) {
        const Imported imported = importPath(path);
        QVERIFY2(imported.outcome.problemCount >= 1, qPrintable(path));
        QVERIFY2(imported.batches.isEmpty() && imported.manuscripts.isEmpty(), qPrintable(path));
    }
}

void ImportRecordedTest::entitiesOfAnOldDumpAreResolved()
{
    const QString path = m_data + u"/reddit-ndjson/top-2.5-million/RS_2013_Python.ndjson"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto threads = importPath(path).threads();
    qsizetype resolved = 0;
    for (const ThreadRecord &thread : threads) {
        const QJsonObject record = QJsonDocument::fromJson(file.readLine()).object();
        if (record.value("is_self"_L1).toBool())
            continue; // its address is its permalink
        QString url = record.value("url"_L1).toString();
        resolved += url.contains("&amp;"_L1);
        url.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&amp;"_L1, "&"_L1);
        QCOMPARE(QString::fromStdString(thread.url), url);
    }
    QVERIFY(resolved > 0);
}

QTEST_GUILESS_MAIN(ImportRecordedTest)
#include "importrecordedtest.moc"
