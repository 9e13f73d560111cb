// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell.h"

#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

/// import, threads, show, mark, search.
class CommandReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importCountsWhatCameIn();
    void importingTwiceChangesNothing();
    void aPartlyBadFileIsNamedAndTheRestIsIn();
    void severalFilesAreReadAlsoWhereOneIsMissing();
    void progressIsShownOnlyWhereItIsWanted();
    void threadsHaveTheirShape();
    void threadsAreFilteredAndSorted_data();
    void threadsAreFilteredAndSorted();
    void unknownFeedsAndThemesAreFailures();
    void aThreadIsShownWithItsTree();
    void aCommentIsShownAlone();
    void whatTheDeskDoesNotHaveIsAFailure();
    void markingCountsWhatChanged();
    void markingGoesOnBehindAnUnknownThread();
    void searchFindsWordsInEveryKind();
    void searchTakesDashesAsItsOwn();
    void tablesAreReadable();
};

static void fill(const Shell &shell)
{
    shell.write(u"page.json"_s, page());
    shell.write(u"dump.ndjson"_s, dump());
    const Said said = shell.run({u"import"_s, u"page.json"_s, u"dump.ndjson"_s});
    if (said.status != 0)
        qFatal("import: %s", said.err.constData());
}

void CommandReadingTest::importCountsWhatCameIn()
{
    const Shell shell;
    shell.write(u"page.json"_s, page());
    shell.write(u"edition.md"_s, manuscript());
    const Said said = shell.run({u"import"_s, u"--json"_s, u"page.json"_s, u"edition.md"_s});
    QCOMPARE(said.status, 0);
    QVERIFY2(said.err.isEmpty(), said.err.constData());
    const QJsonObject report = said.json().object();
    const QJsonObject one{{u"added"_s, 1}, {u"updated"_s, 0}, {u"unchanged"_s, 0}, {u"rejected"_s, 0}};
    const QJsonObject three{{u"added"_s, 3}, {u"updated"_s, 0}, {u"unchanged"_s, 0}, {u"rejected"_s, 0}};
    QCOMPARE(report.value("threads"_L1).toObject(), one);
    QCOMPARE(report.value("comments"_L1).toObject(), three);
    QCOMPARE(report.value("editions"_L1).toObject(), one);
    QCOMPARE(report.value("errors"_L1), QJsonValue(QJsonArray()));
}

void CommandReadingTest::importingTwiceChangesNothing()
{
    const Shell shell;
    fill(shell);
    const QJsonObject report = shell.json({u"import"_s, u"page.json"_s, u"dump.ndjson"_s}).object();
    QCOMPARE(report.value("threads"_L1)["unchanged"_L1].toInt(), 3);
    QCOMPARE(report.value("comments"_L1)["unchanged"_L1].toInt(), 3);
    QCOMPARE(report.value("threads"_L1)["added"_L1].toInt(), 0);
}

void CommandReadingTest::aPartlyBadFileIsNamedAndTheRestIsIn()
{
    const Shell shell;
    shell.write(u"bad.ndjson"_s, dump() + "{\"id\": \"b4\", \"subreddit\": \"slate\", \"title\": [1]}\n");
    const Said said = shell.run({u"import"_s, u"bad.ndjson"_s, u"--json"_s});
    QCOMPARE(said.status, 1);
    const QJsonObject report = said.json().object();
    QCOMPARE(report.value("threads"_L1)["added"_L1].toInt(), 2);
    QCOMPARE(report.value("threads"_L1)["rejected"_L1].toInt(), 1);
    const QJsonObject error = report.value("errors"_L1)[0].toObject();
    QCOMPARE(error.value("line"_L1).toInt(), 3);
    QVERIFY(error.value("file"_L1).toString().endsWith("bad.ndjson"_L1));
    QVERIFY(error.value("message"_L1).toString().contains("title"_L1));
    QVERIFY(said.err.contains("bad.ndjson"));
    QCOMPARE(said.err.count('\n'), 1);
    QCOMPARE(shell.json({u"threads"_s}).array().size(), 2);
}

void CommandReadingTest::severalFilesAreReadAlsoWhereOneIsMissing()
{
    const Shell shell;
    shell.write(u"dump.ndjson"_s, dump());
    const Said said = shell.run({u"import"_s, u"nowhere.json"_s, u"."_s, u"dump.ndjson"_s});
    QCOMPARE(said.status, 1);
    QVERIFY(said.err.contains("nowhere.json"));
    QCOMPARE(said.err.count('\n'), 2);
    QCOMPARE(shell.json({u"threads"_s}).array().size(), 2);
}

void CommandReadingTest::progressIsShownOnlyWhereItIsWanted()
{
    const Shell shell;
    shell.write(u"dump.ndjson"_s, dump());
    QVERIFY(shell.run({u"import"_s, u"dump.ndjson"_s}).err.isEmpty());
    const Said said = shell.run({u"import"_s, u"dump.ndjson"_s, u"--progress"_s, u"--json"_s});
    QVERIFY(said.err.contains('%'));
    QVERIFY(said.json().isObject());
}

void CommandReadingTest::threadsHaveTheirShape()
{
    const Shell shell;
    fill(shell);
    const QJsonArray threads = shell.json({u"threads"_s, u"--sort"_s, u"time"_s}).array();
    QCOMPARE(threads.size(), 3);
    QStringList keys{u"id"_s,     u"title"_s,       u"url"_s,        u"permalink"_s, u"community"_s, u"author"_s,
                     u"score"_s,  u"score_state"_s, u"score_read"_s, u"comments"_s,  u"created"_s,   u"state"_s,
                     u"themes"_s, u"editions"_s,    u"trend"_s,      u"purged"_s};
    keys.sort();
    for (const QJsonValue &thread : threads)
        QCOMPARE(keysOf(thread.toObject()), keys);
    const QJsonObject table = threads.at(1).toObject();
    QCOMPARE(table.value("id"_L1), u"t3_a1"_s);
    QCOMPARE(table.value("community"_L1), u"r/marble"_s);
    QCOMPARE(table.value("score"_L1), 120);
    QCOMPARE(table.value("score_state"_L1), u"known"_s);
    QVERIFY(table.value("score_read"_L1).toString().endsWith(u'Z'));
    QCOMPARE(table.value("created"_L1), u"2025-09-21T08:00:00Z"_s);
    QCOMPARE(table.value("state"_L1), u"new"_s);
    QCOMPARE(table.value("url"_L1), table.value("permalink"_L1));
    const QJsonObject roofs = threads.at(0).toObject();
    QVERIFY(roofs.value("score"_L1).isNull());
    QVERIFY(roofs.value("comments"_L1).isNull());
    QVERIFY(roofs.value("score_read"_L1).isNull());
    QCOMPARE(roofs.value("score_state"_L1), u"none"_s);
    QVERIFY(threads.at(2).toObject().value("author"_L1).isNull());
}

void CommandReadingTest::threadsAreFilteredAndSorted_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("all") << QStringList() << QStringList{u"t3_b3"_s, u"t3_a1"_s, u"t3_b2"_s};
    QTest::newRow("by score") << QStringList{u"--sort"_s, u"score"_s, u"--limit"_s, u"2"_s}
                              << QStringList{u"t3_b2"_s, u"t3_a1"_s};
    QTest::newRow("by comments") << QStringList{u"--sort"_s, u"comments"_s, u"--limit"_s, u"1"_s}
                                 << QStringList{u"t3_a1"_s};
    QTest::newRow("a community") << QStringList{u"--community"_s, u"r/slate"_s} << QStringList{u"t3_b3"_s};
    QTest::newRow("a community without its prefix")
        << QStringList{u"--community"_s, u"Slate"_s} << QStringList{u"t3_b3"_s};
    QTest::newRow("an unknown community") << QStringList{u"--community"_s, u"r/chalk"_s} << QStringList();
    QTest::newRow("a feed") << QStringList{u"--feed"_s, u"r/slate"_s} << QStringList{u"t3_b3"_s};
    QTest::newRow("since a date") << QStringList{u"--since"_s, u"2025-09-21"_s} << QStringList{u"t3_b3"_s, u"t3_a1"_s};
    QTest::newRow("until a date") << QStringList{u"--until"_s, u"2025-09-21"_s} << QStringList{u"t3_b2"_s};
    QTest::newRow("between times") << QStringList{u"--since"_s, u"2025-09-21T10:00:00+02:00"_s, u"--until"_s,
                                                  u"2025-09-21T08:00:01"_s}
                                   << QStringList{u"t3_a1"_s};
    QTest::newRow("a state") << QStringList{u"--state"_s, u"spiked"_s} << QStringList();
    QTest::newRow("two states") << QStringList{u"--state"_s, u"spiked"_s, u"--state"_s, u"new"_s, u"--limit"_s, u"1"_s}
                                << QStringList{u"t3_b3"_s};
}

void CommandReadingTest::threadsAreFilteredAndSorted()
{
    static const Shell shell;
    if (!QFile::exists(shell.desk()))
        fill(shell);
    QFETCH(QStringList, options);
    QFETCH(QStringList, ids);
    QStringList found;
    for (const QJsonValue &thread : shell.json(QStringList{u"threads"_s} + options).array())
        found << thread["id"_L1].toString();
    QCOMPARE(found, ids);
}

void CommandReadingTest::unknownFeedsAndThemesAreFailures()
{
    const Shell shell;
    for (const QString &option : {u"--feed"_s, u"--theme"_s}) {
        const Said said = shell.run({u"threads"_s, option, u"nothing"_s, u"--json"_s});
        QCOMPARE(said.status, 1);
        QVERIFY(said.out.isEmpty());
        QVERIFY(said.err.contains("nothing"));
    }
}

void CommandReadingTest::aThreadIsShownWithItsTree()
{
    const Shell shell;
    fill(shell);
    for (const QString &name : {u"t3_a1"_s, u"https://old.reddit.com/r/marble/comments/a1/?utm_source=x"_s}) {
        const QJsonObject thread = shell.json({u"show"_s, name}).object();
        QCOMPARE(thread.value("id"_L1), u"t3_a1"_s);
        QCOMPARE(thread.value("body"_L1), u"I need **one** stone."_s);
        const QJsonArray tree = thread.value("tree"_L1).toArray();
        QStringList order;
        for (const QJsonValue &comment : tree)
            order << comment["id"_L1].toString();
        QCOMPARE(order, (QStringList{u"t1_c1"_s, u"t1_c2"_s, u"t1_c3"_s}));
        const QJsonObject first = tree.at(0).toObject();
        for (const QString &key : {u"id"_s, u"parent"_s, u"author"_s, u"score"_s, u"score_state"_s, u"created"_s,
                                   u"edited"_s, u"deleted"_s, u"body"_s, u"permalink"_s})
            QVERIFY2(first.contains(key), qPrintable(key));
        QVERIFY(first.value("parent"_L1).isNull());
        QCOMPARE(first.value("score"_L1), 45);
        QCOMPARE(first.value("edited"_L1), u"2025-09-21T09:13:20Z"_s);
        const QJsonObject gone = tree.at(1).toObject();
        QCOMPARE(gone.value("parent"_L1), u"t1_c1"_s);
        QCOMPARE(gone.value("deleted"_L1), true);
        QCOMPARE(gone.value("edited"_L1), true);
        QCOMPARE(gone.value("score_state"_L1), u"hidden"_s);
        QVERIFY(gone.value("score"_L1).isNull());
        QVERIFY(gone.value("author"_L1).isNull());
        QVERIFY(tree.at(2)["edited"_L1].isNull());
        QCOMPARE(thread.value("missing"_L1)[0]["count"_L1], 1);
    }
    const Said said = shell.run({u"show"_s, u"t3_a1"_s});
    QVERIFY(said.out.startsWith("Which stone for a table?\n"));
    QVERIFY(said.out.contains("Carrara stays white"));
}

void CommandReadingTest::aCommentIsShownAlone()
{
    const Shell shell;
    fill(shell);
    const QJsonObject comment = shell.json({u"show"_s, u"t1_c1"_s}).object();
    QCOMPARE(comment.value("id"_L1), u"t1_c1"_s);
    QCOMPARE(comment.value("thread"_L1), u"t3_a1"_s);
    QCOMPARE(comment.value("body"_L1), u"Carrara stays white for a century."_s);
    QVERIFY(!comment.contains("tree"_L1));
}

void CommandReadingTest::whatTheDeskDoesNotHaveIsAFailure()
{
    const Shell shell;
    for (const QString &name : {u"t3_zz"_s, u"t1_zz"_s, u"no-such-edition"_s, u"17"_s}) {
        const Said said = shell.run({u"show"_s, name, u"--json"_s});
        QCOMPARE(said.status, 1);
        QVERIFY(said.out.isEmpty());
        QVERIFY2(said.err.contains(name.toUtf8()), said.err.constData());
    }
}

void CommandReadingTest::markingCountsWhatChanged()
{
    const Shell shell;
    fill(shell);
    const QStringList mark{u"mark"_s, u"t3_a1"_s, u"t3_b2"_s, u"--state"_s, u"shortlisted"_s};
    QCOMPARE(shell.json(mark).object().value("changed"_L1), 2);
    QCOMPARE(shell.json(mark).object().value("changed"_L1), 0);
    QCOMPARE(shell.json({u"threads"_s, u"--state"_s, u"shortlisted"_s}).array().size(), 2);
    shell.run({u"import"_s, u"page.json"_s});
    QCOMPARE(shell.json({u"show"_s, u"t3_a1"_s}).object().value("state"_L1), u"shortlisted"_s);
}

void CommandReadingTest::markingGoesOnBehindAnUnknownThread()
{
    const Shell shell;
    fill(shell);
    const Said said =
        shell.run({u"mark"_s, u"t3_zz"_s, u"t1_c1"_s, u"t3_a1"_s, u"--state"_s, u"spiked"_s, u"--json"_s});
    QCOMPARE(said.status, 1);
    QCOMPARE(said.json().object().value("changed"_L1), 1);
    QCOMPARE(said.err.count('\n'), 2);
}

void CommandReadingTest::searchFindsWordsInEveryKind()
{
    const Shell shell;
    fill(shell);
    shell.write(u"edition.md"_s, manuscript());
    QCOMPARE(shell.run({u"import"_s, u"edition.md"_s}).status, 0);
    const QJsonArray hits = shell.json({u"search"_s, u"white"_s}).array();
    QStringList kinds;
    for (const QJsonValue &hit : hits)
        kinds << hit["kind"_L1].toString();
    QCOMPARE(kinds, (QStringList{u"edition"_s, u"comment"_s}));
    const QJsonObject comment = hits.at(1).toObject();
    for (const QString &key :
         {u"kind"_s, u"id"_s, u"title"_s, u"snippet"_s, u"created"_s, u"permalink"_s, u"edition"_s})
        QVERIFY2(comment.contains(key), qPrintable(key));
    QCOMPARE(comment.value("id"_L1), u"t1_c1"_s);
    QVERIFY(comment.value("snippet"_L1).toString().contains("stays white"_L1));
    QCOMPARE(comment.value("edition"_L1), u"marble-2025-09-21"_s);
    QCOMPARE(shell.json({u"search"_s, u"white"_s, u"--in"_s, u"comments"_s}).array().size(), 1);
    QCOMPARE(shell.json({u"search"_s, u"nothingofthekind"_s}).array().size(), 0);
}

void CommandReadingTest::searchTakesDashesAsItsOwn()
{
    const Shell shell;
    fill(shell);
    QCOMPARE(shell.json({u"search"_s, u"author:mason"_s, u"--in"_s, u"comments"_s}).array().size(), 1);
    QCOMPARE(shell.json({u"search"_s, u"community:r/marble"_s, u"-granite"_s, u"--in"_s, u"comments"_s, u"stays"_s})
                 .array()
                 .size(),
             1);
    QCOMPARE(shell.json({u"search"_s, u"granite"_s, u"-then"_s, u"--in"_s, u"comments"_s}).array().size(), 0);
    const Said said = shell.run({u"search"_s, u"before:neverday"_s, u"--json"_s});
    QCOMPARE(said.status, 2);
    QVERIFY(said.out.isEmpty());
}

void CommandReadingTest::tablesAreReadable()
{
    const Shell shell;
    fill(shell);
    const QByteArrayList lines = shell.run({u"threads"_s, u"--sort"_s, u"score"_s}).out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith("t3_b2  new  "));
    const qsizetype column = lines.at(0).indexOf("r/marble");
    QCOMPARE(lines.at(1).indexOf("r/marble"), column);
    QVERIFY(lines.at(2).contains("none"));
}

QTEST_GUILESS_MAIN(CommandReadingTest)
#include "commandreadingtest.moc"
