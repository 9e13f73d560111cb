// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell.h"

#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

/// new, editions, export, check, backup, verify.
class CommandEditingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditionBeginsFromTheLastOne();
    void aPeriodBeginsOnItsFirstDay_data();
    void aPeriodBeginsOnItsFirstDay();
    void editionsHaveTheirShape();
    void aManuscriptComesOutAsItWentIn();
    void anExportIsWrittenWholeOrNotAtAll();
    void jsonOfAnExportNeedsAFile();
    void aCheckNamesEachQuote();
    void aWrongQuoteFailsTheCheck_data();
    void aWrongQuoteFailsTheCheck();
    void aBackupIsADesk();
    void aBackupNeverOverwrites();
    void aSoundDeskVerifies();
    void aFileThatIsNoDeskDoesNotVerify();
};

static void fill(const Shell &shell, const QByteArray &text = manuscript(), const QByteArray &answer = page())
{
    shell.write(u"page.json"_s, answer);
    shell.write(u"edition.md"_s, text);
    const Said said = shell.run({u"import"_s, u"page.json"_s, u"edition.md"_s});
    if (said.status != 0)
        qFatal("import: %s", said.err.constData());
}

void CommandEditingTest::anEditionBeginsFromTheLastOne()
{
    const Shell shell;
    fill(shell);
    const QJsonObject edition =
        shell.json({u"new"_s, u"--community"_s, u"marble"_s, u"--date"_s, u"2025-09-22"_s}).object();
    QCOMPARE(edition.value("slug"_L1), u"marble-2025-09-22"_s);
    QCOMPARE(edition.value("communities"_L1), QJsonValue(QJsonArray{u"r/marble"_s}));
    QCOMPARE(edition.value("language"_L1), u"en"_s);
    QCOMPARE(edition.value("state"_L1), u"draft"_s);
    const QJsonObject shown = shell.json({u"show"_s, u"marble-2025-09-22"_s}).object();
    QCOMPARE(shown.value("byline"_L1), u"A. Editor"_s);
    QCOMPARE(shown.value("sign_off"_L1), u"Until tomorrow."_s);
    QVERIFY(shown.value("headline"_L1).isNull());
}

void CommandEditingTest::aPeriodBeginsOnItsFirstDay_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("date");
    QTest::newRow("day") << u"day"_s << u"2025-09-24"_s;
    QTest::newRow("week") << u"week"_s << u"2025-09-22"_s;
    QTest::newRow("month") << u"month"_s << u"2025-09-01"_s;
}

void CommandEditingTest::aPeriodBeginsOnItsFirstDay()
{
    QFETCH(QString, period);
    QFETCH(QString, date);
    const Shell shell;
    const QJsonObject edition = shell
                                    .json({u"new"_s, u"--community"_s, u"r/marble"_s, u"--date"_s, u"2025-09-24"_s,
                                           u"--period"_s, period, u"--language"_s, u"fr"_s})
                                    .object();
    QCOMPARE(edition.value("date"_L1), date);
    QCOMPARE(edition.value("period"_L1), period);
    QCOMPARE(edition.value("language"_L1), u"fr"_s);
}

void CommandEditingTest::editionsHaveTheirShape()
{
    const Shell shell;
    QCOMPARE(shell.json({u"editions"_s}), QJsonDocument(QJsonArray()));
    fill(shell);
    const QJsonArray editions = shell.json({u"editions"_s}).array();
    QCOMPARE(editions.size(), 1);
    const QJsonObject edition = editions.at(0).toObject();
    QStringList keys{u"id"_s,       u"slug"_s,  u"headline"_s, u"communities"_s, u"period"_s, u"date"_s,
                     u"language"_s, u"state"_s, u"sources"_s,  u"quotes"_s,      u"words"_s,  u"modified"_s};
    keys.sort();
    QCOMPARE(keysOf(edition), keys);
    QCOMPARE(edition.value("headline"_L1), u"Stones of the day"_s);
    QCOMPARE(edition.value("date"_L1), u"2025-09-21"_s);
    QCOMPARE(edition.value("sources"_L1), 1);
    QCOMPARE(edition.value("quotes"_L1), 1);
    QVERIFY(edition.value("words"_L1).toInt() > 5);
    QVERIFY(edition.value("modified"_L1).toString().endsWith(u'Z'));
    const QString number = QString::number(edition.value("id"_L1).toInteger());
    QCOMPARE(shell.json({u"show"_s, number}).object().value("slug"_L1), edition.value("slug"_L1));
    QVERIFY(shell.json({u"threads"_s}).array().at(0)["editions"_L1].toArray().contains(u"marble-2025-09-21"_s));
}

void CommandEditingTest::aManuscriptComesOutAsItWentIn()
{
    const Shell shell;
    fill(shell);
    const QJsonObject written =
        shell.json({u"export"_s, u"marble-2025-09-21"_s, u"--format"_s, u"markdown"_s, u"--output"_s, u"out.md"_s})
            .object();
    QCOMPARE(written.value("file"_L1), u"out.md"_s);
    QCOMPARE(written.value("bytes"_L1).toInteger(), shell.read(u"out.md"_s).size());
    const QJsonObject again = shell.json({u"import"_s, u"out.md"_s}).object();
    QCOMPARE(again.value("editions"_L1)["unchanged"_L1].toInt(), 1);
    for (const QString &format : {u"html"_s, u"text"_s}) {
        const Said said = shell.run({u"export"_s, u"marble-2025-09-21"_s, u"--format"_s, format});
        QCOMPARE(said.status, 0);
        QVERIFY2(said.out.contains("Stones of the day"), qPrintable(format));
        QVERIFY2(said.out.contains("Carrara stays white"), qPrintable(format));
    }
}

void CommandEditingTest::anExportIsWrittenWholeOrNotAtAll()
{
    const Shell shell;
    fill(shell);
    const Said said = shell.run(
        {u"export"_s, u"marble-2025-09-21"_s, u"--format"_s, u"text"_s, u"--output"_s, u"no/such/folder.txt"_s});
    QCOMPARE(said.status, 1);
    QVERIFY(said.err.contains("no/such/folder.txt"));
    QVERIFY(said.out.isEmpty());
    QCOMPARE(shell.run({u"export"_s, u"nothing"_s, u"--format"_s, u"text"_s}).status, 1);
}

void CommandEditingTest::jsonOfAnExportNeedsAFile()
{
    const Shell shell;
    fill(shell);
    const Said said = shell.run({u"export"_s, u"marble-2025-09-21"_s, u"--format"_s, u"text"_s, u"--json"_s});
    QCOMPARE(said.status, 2);
    QVERIFY(said.out.isEmpty());
}

void CommandEditingTest::aCheckNamesEachQuote()
{
    const Shell shell;
    fill(shell);
    const Said said = shell.run({u"check"_s, u"marble-2025-09-21"_s, u"--json"_s});
    const QJsonObject report = said.json().object();
    QCOMPARE(report.value("errors"_L1), 0);
    QCOMPARE(said.status, 0);
    qsizetype quotes = 0;
    for (const QJsonValue &value : report.value("checks"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        for (const QString &key :
             {u"check"_s, u"level"_s, u"verdict"_s, u"text"_s, u"line"_s, u"column"_s, u"link"_s, u"message"_s})
            QVERIFY2(row.contains(key), qPrintable(key));
        if (row.value("check"_L1) != "quote"_L1)
            continue;
        ++quotes;
        QCOMPARE(row.value("verdict"_L1), u"exact"_s);
        QCOMPARE(row.value("level"_L1), u"ok"_s);
        QVERIFY(row.value("link"_L1).toString().endsWith("/c1/"_L1));
        const QByteArray line = manuscript().split('\n').value(row.value("line"_L1).toInt() - 1);
        QVERIFY2(line.startsWith('>'), line.constData());
    }
    QCOMPARE(quotes, 1);
}

void CommandEditingTest::aWrongQuoteFailsTheCheck_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("never said") << page().replace("\"edited\": 1758446000", "\"edited\": false") << u"not-found"_s;
    QTest::newRow("said before an edit") << page() << u"edited"_s;
}

void CommandEditingTest::aWrongQuoteFailsTheCheck()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, verdict);
    const Shell shell;
    fill(shell, manuscript("Everybody should buy granite from me."), answer);
    const Said said = shell.run({u"check"_s, u"marble-2025-09-21"_s, u"--json"_s});
    QCOMPARE(said.status, 1);
    const QJsonObject report = said.json().object();
    QVERIFY(report.value("errors"_L1).toInt() >= 1);
    QStringList verdicts;
    for (const QJsonValue &row : report.value("checks"_L1).toArray()) {
        if (row["check"_L1] == "quote"_L1)
            verdicts << row["verdict"_L1].toString();
    }
    QCOMPARE(verdicts, QStringList{verdict});
    QCOMPARE(shell.run({u"check"_s, u"marble-2025-09-21"_s}).status, 1);
}

void CommandEditingTest::aBackupIsADesk()
{
    const Shell shell;
    fill(shell);
    const QJsonObject written = shell.json({u"backup"_s, u"copy.marbre"_s}).object();
    QCOMPARE(written.value("file"_L1), u"copy.marbre"_s);
    QCOMPARE(written.value("bytes"_L1).toInteger(), QFile(shell.path(u"copy.marbre"_s)).size());
    const Said said = shell.runPlain({u"--desk"_s, u"copy.marbre"_s, u"editions"_s, u"--json"_s});
    QCOMPARE(said.json().array().size(), 1);
}

void CommandEditingTest::aBackupNeverOverwrites()
{
    const Shell shell;
    shell.write(u"mine.txt"_s, "precious");
    const Said said = shell.run({u"backup"_s, u"mine.txt"_s});
    QCOMPARE(said.status, 1);
    QVERIFY(said.err.contains("mine.txt"));
    QCOMPARE(shell.read(u"mine.txt"_s), "precious");
}

void CommandEditingTest::aSoundDeskVerifies()
{
    const Shell shell;
    fill(shell);
    const Said said = shell.run({u"verify"_s, u"--json"_s});
    QCOMPARE(said.status, 0);
    QCOMPARE(said.json().object(), (QJsonObject{{u"ok"_s, true}, {u"problems"_s, QJsonArray()}}));
}

void CommandEditingTest::aFileThatIsNoDeskDoesNotVerify()
{
    const Shell shell;
    shell.write(u"test.marbre"_s, QByteArray(8192, 'x'));
    const Said said = shell.run({u"verify"_s});
    QCOMPARE(said.status, 1);
    QVERIFY(!said.err.isEmpty());
    QCOMPARE(shell.read(u"test.marbre"_s), QByteArray(8192, 'x'));
    QCOMPARE(shell.run({u"threads"_s}).status, 1);
}

QTEST_GUILESS_MAIN(CommandEditingTest)
#include "commandeditingtest.moc"
