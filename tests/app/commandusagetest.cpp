// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell.h"

#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

class CommandUsageTest : public QObject
{
    Q_OBJECT
    Shell m_shell;

private Q_SLOTS:
    void helpListsEveryCommand();
    void eachCommandHasItsHelp_data();
    void eachCommandHasItsHelp();
    void theVersionIsPrinted();
    void wrongUsageIsStatusTwoAndPrintsNothing_data();
    void wrongUsageIsStatusTwoAndPrintsNothing();
    void theDeskMayBeNamedBehindTheCommand();
    void theDefaultDeskLiesInTheDataFolder();
    void aDeskThatCannotBeMadeIsAFailure();
    void optionsTakeTheirValueInBothWays();
};

static QStringList names()
{
    return {u"import"_s, u"threads"_s, u"show"_s,    u"mark"_s,  u"search"_s, u"editions"_s, u"new"_s,
            u"export"_s, u"check"_s,   u"suggest"_s, u"feeds"_s, u"fetch"_s,  u"backup"_s,   u"verify"_s};
}

void CommandUsageTest::helpListsEveryCommand()
{
    for (const QString &option : {u"--help"_s, u"-h"_s}) {
        const Said said = m_shell.runPlain({option});
        QCOMPARE(said.status, 0);
        QVERIFY(said.err.isEmpty());
        for (const QString &name : names())
            QVERIFY2(said.out.contains("  " + name.toUtf8()), qPrintable(name));
        for (const char *later : {"site"})
            QVERIFY2(!said.out.contains(QByteArray("  ") + later + ' '), later);
    }
}

void CommandUsageTest::eachCommandHasItsHelp_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : names())
        QTest::newRow(qPrintable(name)) << name;
}

void CommandUsageTest::eachCommandHasItsHelp()
{
    QFETCH(QString, name);
    const Said said = m_shell.runPlain({name, u"--help"_s});
    QCOMPARE(said.status, 0);
    QVERIFY(said.out.startsWith("Usage: marbre " + name.toUtf8()));
    QVERIFY(said.out.contains("--json"));
    QVERIFY(!QFile::exists(m_shell.path(u"data/marbre/desk.marbre"_s)));
}

void CommandUsageTest::theVersionIsPrinted()
{
    const Said said = m_shell.runPlain({u"--version"_s});
    QCOMPARE(said.status, 0);
    QVERIFY(said.out.startsWith("marbre "));
}

void CommandUsageTest::wrongUsageIsStatusTwoAndPrintsNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown command") << QStringList{u"polish"_s};
    QTest::newRow("command of a later day") << QStringList{u"site"_s};
    QTest::newRow("unknown option") << QStringList{u"threads"_s, u"--colour"_s};
    QTest::newRow("unknown option alone") << QStringList{u"--colour"_s};
    QTest::newRow("option without its value") << QStringList{u"threads"_s, u"--state"_s};
    QTest::newRow("unknown state") << QStringList{u"threads"_s, u"--state"_s, u"lost"_s};
    QTest::newRow("unknown order") << QStringList{u"threads"_s, u"--sort"_s, u"beauty"_s};
    QTest::newRow("no number") << QStringList{u"threads"_s, u"--limit"_s, u"0"_s};
    QTest::newRow("no time") << QStringList{u"threads"_s, u"--since"_s, u"yesterday"_s};
    QTest::newRow("a word too much") << QStringList{u"editions"_s, u"all"_s};
    QTest::newRow("nothing to import") << QStringList{u"import"_s};
    QTest::newRow("nothing to show") << QStringList{u"show"_s};
    QTest::newRow("mark without state") << QStringList{u"mark"_s, u"t3_a1"_s};
    QTest::newRow("mark with a wrong state") << QStringList{u"mark"_s, u"t3_a1"_s, u"--state"_s, u"good"_s};
    QTest::newRow("search for nothing") << QStringList{u"search"_s};
    QTest::newRow("search in nothing") << QStringList{u"search"_s, u"x"_s, u"--in"_s, u"dreams"_s};
    QTest::newRow("new without community") << QStringList{u"new"_s, u"--date"_s, u"2025-09-21"_s};
    QTest::newRow("new without date") << QStringList{u"new"_s, u"--community"_s, u"r/a"_s};
    QTest::newRow("new in a wrong period")
        << QStringList{u"new"_s, u"--community"_s, u"r/a"_s, u"--date"_s, u"2025-09-21"_s, u"--period"_s, u"year"_s};
    QTest::newRow("export without format") << QStringList{u"export"_s, u"x"_s};
    QTest::newRow("export in a wrong format") << QStringList{u"export"_s, u"x"_s, u"--format"_s, u"pdf"_s};
    QTest::newRow("feeds with a strange word") << QStringList{u"feeds"_s, u"polish"_s};
    QTest::newRow("feeds add nothing") << QStringList{u"feeds"_s, u"add"_s};
    QTest::newRow("feeds add two") << QStringList{u"feeds"_s, u"add"_s, u"a.example"_s, u"b.example"_s};
    QTest::newRow("feeds remove with an option of add")
        << QStringList{u"feeds"_s, u"remove"_s, u"x"_s, u"--limit"_s, u"3"_s};
    QTest::newRow("list of feeds with an option") << QStringList{u"feeds"_s, u"--limit"_s, u"3"_s};
    QTest::newRow("feed of no kind") << QStringList{u"feeds"_s, u"add"_s, u"a.example"_s, u"--kind"_s, u"pigeon"_s};
    QTest::newRow("feed with a strange limit")
        << QStringList{u"feeds"_s, u"add"_s, u"a.example"_s, u"--limit"_s, u"0"_s};
    QTest::newRow("feed with a strange budget")
        << QStringList{u"feeds"_s, u"add"_s, u"a.example"_s, u"--budget"_s, u"-1"_s};
    QTest::newRow("feed with an order that its place has not")
        << QStringList{u"feeds"_s, u"add"_s, u"a.example"_s, u"--sort"_s, u"beauty"_s};
    QTest::newRow("feed too often") << QStringList{u"feeds"_s, u"add"_s, u"a.example"_s, u"--every"_s, u"1"_s};
    for (const char *window :
         {"tomorrow", "0h to 06:00", "200h to 06:00", "24h to 26:00", "24h to 06:00 Mars/Crater"}) {
        QTest::addRow("day window %s", window)
            << QStringList{u"feeds"_s, u"add"_s, u"a.example"_s, u"--window"_s, QString::fromLatin1(window)};
    }
    QTest::newRow("a secret among the arguments")
        << QStringList{u"feeds"_s, u"add"_s, u"https://me:hunter2@a.example/feed"_s};
    QTest::newRow("a token among the arguments")
        << QStringList{u"feeds"_s, u"add"_s, u"https://www.reddit.com/.rss?feed=hunter2&user=me"_s};
    QTest::newRow("a secret in place of its name") << QStringList{u"feeds"_s, u"secret"_s, u"hunter2"_s};
    QTest::newRow("a secret from nowhere") << QStringList{u"feeds"_s, u"secret"_s, u"reddit/client-id"_s};
    QTest::newRow("a secret from a strange descriptor")
        << QStringList{u"feeds"_s, u"secret"_s, u"reddit/client-id"_s, u"--secret-fd"_s, u"first"_s};
    QTest::newRow("fetch since no time") << QStringList{u"fetch"_s, u"--since"_s, u"yesterday"_s};
    QTest::newRow("backup without file") << QStringList{u"backup"_s};
}

void CommandUsageTest::wrongUsageIsStatusTwoAndPrintsNothing()
{
    QFETCH(QStringList, arguments);
    for (const QStringList &more : {QStringList(), QStringList{u"--json"_s}}) {
        const Said said = m_shell.runPlain(arguments + more);
        QCOMPARE(said.status, 2);
        QVERIFY2(said.out.isEmpty(), said.out.constData());
        QVERIFY(said.err.startsWith("marbre"));
        QVERIFY2(!said.err.contains("hunter2"), said.err.constData());
    }
}

void CommandUsageTest::theDeskMayBeNamedBehindTheCommand()
{
    const QString desk = m_shell.path(u"behind.marbre"_s);
    QCOMPARE(m_shell.runPlain({u"editions"_s, u"--desk"_s, desk}).status, 0);
    QVERIFY(QFile::exists(desk));
}

void CommandUsageTest::theDefaultDeskLiesInTheDataFolder()
{
    QCOMPARE(m_shell.runPlain({u"editions"_s, u"--json"_s}).out.trimmed(), "[\n]");
    QVERIFY(QFile::exists(m_shell.path(u"data/marbre/desk.marbre"_s)));
}

void CommandUsageTest::aDeskThatCannotBeMadeIsAFailure()
{
    const QString file = m_shell.write(u"plain"_s, "no folder");
    const Said said = m_shell.runPlain({u"--desk"_s, file + u"/x.marbre"_s, u"threads"_s, u"--json"_s});
    QCOMPARE(said.status, 1);
    QVERIFY(said.out.isEmpty());
    QVERIFY(said.err.contains(file.toUtf8()));
    QCOMPARE(said.err.count('\n'), 1);
}

void CommandUsageTest::optionsTakeTheirValueInBothWays()
{
    QCOMPARE(m_shell.run({u"threads"_s, u"--limit=3"_s, u"--state=new"_s}).status, 0);
    QCOMPARE(m_shell.run({u"threads"_s, u"--json=3"_s}).status, 2);
}

QTEST_GUILESS_MAIN(CommandUsageTest)
#include "commandusagetest.moc"
