// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell.h"

#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

/// suggest.
class CommandSuggestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesOfAThreadHaveTheirShape();
    void aThreadWithoutQuotesHasNone();
    void themesHaveTheirShape();
    void relatedEditionsHaveTheirShape();
    void tablesAreReadable();
    void whatTheDeskDoesNotHaveIsAFailure_data();
    void whatTheDeskDoesNotHaveIsAFailure();
    void wrongUsageIsStatusTwo_data();
    void wrongUsageIsStatusTwo();
};

static void fill(const Shell &shell)
{
    shell.write(u"page.json"_s, page());
    shell.write(u"dump.ndjson"_s, dump());
    shell.write(u"edition.md"_s, manuscript());
    shell.write(u"next.md"_s, manuscript().replace("date: 2025-09-21", "date: 2025-09-22"));
    const Said said = shell.run({u"import"_s, u"page.json"_s, u"dump.ndjson"_s, u"edition.md"_s, u"next.md"_s});
    if (said.status != 0)
        qFatal("import: %s", said.err.constData());
}

/// The page with a comment that is long enough to be quoted.
static QByteArray talkativePage()
{
    return page().replace("Granite, then.", "Every kitchen in our valley has a granite table, and none of the 300 "
                                            "families ever had to polish one.");
}

void CommandSuggestTest::quotesOfAThreadHaveTheirShape()
{
    const Shell shell;
    fill(shell);
    shell.write(u"page.json"_s, talkativePage());
    QCOMPARE(shell.run({u"import"_s, u"page.json"_s}).status, 0);
    for (const QString &name : {u"t3_a1"_s, u"https://old.reddit.com/r/marble/comments/a1/"_s}) {
        const QJsonArray quotes = shell.json({u"suggest"_s, u"quotes"_s, name}).array();
        QCOMPARE(quotes.size(), 1);
        const QJsonObject quote = quotes.at(0).toObject();
        QCOMPARE(keysOf(quote), (QStringList{u"author"_s, u"comment"_s, u"excerpt"_s, u"permalink"_s, u"rank"_s,
                                             u"reason_kinds"_s, u"reasons"_s}));
        QCOMPARE(quote.value("comment"_L1), u"t1_c3"_s);
        QVERIFY(quote.value("excerpt"_L1).toString().startsWith("Every kitchen"_L1));
        QVERIFY(quote.value("rank"_L1).toDouble() > 0 && quote.value("rank"_L1).toDouble() <= 1);
        QVERIFY(!quote.value("reasons"_L1).toArray().isEmpty());
        QVERIFY(quote.value("reason_kinds"_L1).toArray().contains(u"stands-alone"_s));
    }
}

void CommandSuggestTest::aThreadWithoutQuotesHasNone()
{
    const Shell shell;
    fill(shell);
    const Said said = shell.run({u"suggest"_s, u"quotes"_s, u"t3_b2"_s, u"--json"_s});
    QCOMPARE(said.status, 0);
    QCOMPARE(said.json().array().size(), 0);
    QVERIFY(said.json().isArray());
}

void CommandSuggestTest::themesHaveTheirShape()
{
    const Shell shell;
    fill(shell);
    const Said said = shell.run({u"suggest"_s, u"themes"_s, u"--since"_s, u"2025-09-20"_s, u"--until"_s,
                                 u"2025-09-23"_s, u"--count"_s, u"2"_s, u"--json"_s});
    QCOMPARE(said.status, 0);
    QVERIFY(said.json().isArray());
    for (const QJsonValue &theme : said.json().array()) {
        QCOMPARE(keysOf(theme.toObject()), (QStringList{u"known"_s, u"label"_s, u"terms"_s, u"threads"_s}));
        for (const QJsonValue &thread : theme["threads"_L1].toArray()) {
            QCOMPARE(keysOf(thread.toObject()), (QStringList{u"fit"_s, u"id"_s}));
            QVERIFY(thread["id"_L1].toString().startsWith("t3_"_L1));
        }
    }
}

void CommandSuggestTest::relatedEditionsHaveTheirShape()
{
    const Shell shell;
    fill(shell);
    const Said said = shell.run({u"suggest"_s, u"related"_s, u"marble-2025-09-22"_s, u"--json"_s});
    QCOMPARE(said.status, 0);
    QVERIFY(said.json().isArray());
    for (const QJsonValue &edition : said.json().array()) {
        QCOMPARE(keysOf(edition.toObject()),
                 (QStringList{u"date"_s, u"edition"_s, u"reasons"_s, u"shared"_s, u"weight"_s}));
        QVERIFY(edition["edition"_L1] != QJsonValue(u"marble-2025-09-22"_s));
    }
}

void CommandSuggestTest::tablesAreReadable()
{
    const Shell shell;
    fill(shell);
    shell.write(u"page.json"_s, talkativePage());
    QCOMPARE(shell.run({u"import"_s, u"page.json"_s}).status, 0);
    const Said said = shell.run({u"suggest"_s, u"quotes"_s, u"t3_a1"_s});
    QCOMPARE(said.status, 0);
    QVERIFY(said.out.contains("t1_c3"));
    QVERIFY(said.out.contains("stands alone"));
    QVERIFY(!said.out.contains('{'));
}

void CommandSuggestTest::whatTheDeskDoesNotHaveIsAFailure_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("thread") << QStringList{u"quotes"_s, u"t3_zzz"_s};
    QTest::newRow("edition") << QStringList{u"related"_s, u"slate-2025-01-01"_s};
}

void CommandSuggestTest::whatTheDeskDoesNotHaveIsAFailure()
{
    QFETCH(QStringList, arguments);
    const Shell shell;
    fill(shell);
    const Said said = shell.run(QStringList{u"suggest"_s} + arguments + QStringList{u"--json"_s});
    QCOMPARE(said.status, 1);
    QVERIFY(said.out.isEmpty());
    QVERIFY2(said.err.contains(arguments.constLast().toUtf8()), said.err.constData());
}

void CommandSuggestTest::wrongUsageIsStatusTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList period{u"--since"_s, u"2025-09-20"_s, u"--until"_s, u"2025-09-23"_s};
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("something else") << QStringList{u"headlines"_s};
    QTest::newRow("quotes of nothing") << QStringList{u"quotes"_s};
    QTest::newRow("quotes of a comment") << QStringList{u"quotes"_s, u"t1_c1"_s};
    QTest::newRow("quotes of no id") << QStringList{u"quotes"_s, u"marble"_s};
    QTest::newRow("quotes of a period") << QStringList{u"quotes"_s, u"t3_a1"_s} + period;
    QTest::newRow("related to nothing") << QStringList{u"related"_s};
    QTest::newRow("themes without period") << QStringList{u"themes"_s};
    QTest::newRow("themes without end") << QStringList{u"themes"_s, u"--since"_s, u"2025-09-20"_s};
    QTest::newRow("themes of a word") << QStringList{u"themes"_s, u"stone"_s} + period;
    QTest::newRow("one theme") << QStringList{u"themes"_s, u"--count"_s, u"1"_s} + period;
    QTest::newRow("too many themes") << QStringList{u"themes"_s, u"--count"_s, u"8"_s} + period;
    QTest::newRow("a period that ends before it begins")
        << QStringList{u"themes"_s, u"--since"_s, u"2025-09-23"_s, u"--until"_s, u"2025-09-20"_s};
}

void CommandSuggestTest::wrongUsageIsStatusTwo()
{
    QFETCH(QStringList, arguments);
    const Shell shell;
    const Said said = shell.run(QStringList{u"suggest"_s} + arguments);
    QCOMPARE(said.status, 2);
    QVERIFY(said.out.isEmpty());
    QVERIFY(said.err.startsWith("marbre suggest"));
}

QTEST_GUILESS_MAIN(CommandSuggestTest)
#include "commandsuggesttest.moc"
