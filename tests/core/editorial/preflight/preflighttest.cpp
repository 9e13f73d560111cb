// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/preflight/preflight.h"
#include "editorial/preflight/axes.h"
#include "editorial/preflight/fieldlines.h"
#include "manuscript/manuscript.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

CheckContext contextOf(const QString &text, const QString &language = u"en"_s)
{
    CheckContext context;
    context.edition.headline = u"A headline of a length that the rules like"_s;
    context.edition.standfirst =
        u"A standfirst of a length that the rules like, which takes some more words than a headline."_s;
    context.edition.byline = u"An editor"_s;
    context.edition.communities = {u"r/a"_s};
    context.edition.date = QDate(2025, 9, 21);
    context.edition.language = language;
    context.edition.keyPoints = {u"A key point of a fitting length, the first."_s,
                                 u"A key point of a fitting length, the second."_s};
    context.edition.body = text;
    context.body = parseBody(text);
    context.bodyLine = 15;
    return context;
}

/// "check verdict" of what is not right.
QStringList findings(const CheckContext &context)
{
    QStringList told;
    for (const CheckRow &row : preflight(context)) {
        if (row.level != CheckLevel::Ok)
            told << row.check + u' ' + row.verdict;
    }
    return told;
}

CheckRow rowOf(const QList<CheckRow> &rows, const QString &check)
{
    const auto found = std::ranges::find(rows, check, &CheckRow::check);
    return found == rows.end() ? CheckRow{} : *found;
}

Edition sampleEdition()
{
    QFile file(QStringLiteral(MARBRE_SOURCE_DIR "/resources/sample/edition.md"));
    return file.open(QIODevice::ReadOnly) ? readManuscript(file.readAll()).value_or(Edition{}) : Edition{};
}

} // namespace

class PreflightTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengthsAreThoseOfTheRules_data()
    {
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QStringList>("told");
        const QString rocket = QString::fromUcs4(U"\U0001F680");
        QTest::newRow("as long as it may be") << QString(90, u'x') << QStringList{};
        QTest::newRow("one more") << QString(91, u'x') << QStringList{u"headline too-long"_s};
        QTest::newRow("as short as it may be") << QString(30, u'x') << QStringList{};
        QTest::newRow("one less") << QString(29, u'x') << QStringList{u"headline too-short"_s};
        QTest::newRow("an emoji is one character") << rocket.repeated(90) << QStringList{};
        QTest::newRow("an accent of its own is none") << u"e\u0301"_s.repeated(90) << QStringList{};
        QTest::newRow("nothing") << u"  "_s << QStringList{u"headline missing"_s};
    }
    void lengthsAreThoseOfTheRules()
    {
        QFETCH(QString, headline);
        CheckContext context = contextOf(u"Text."_s);
        context.edition.headline = headline;
        QTEST(findings(context), "told");
    }

    void keyPointsAreCountedAndMeasuredOneByOne()
    {
        CheckContext context = contextOf(u"Text."_s);
        context.edition.keyPoints = {u"short"_s, u"A key point of a fitting length, the second."_s, QString()};
        context.rules.keyPoints = {4, 6};
        const QList<CheckRow> rows = preflight(context);
        QStringList told;
        for (const CheckRow &row : rows) {
            if (row.level != CheckLevel::Ok)
                told << u"%1 %2 of %3"_s.arg(row.field, row.verdict).arg(row.index);
        }
        QCOMPARE(told, (QStringList{u"key_points too-few of -1"_s, u"key_points too-short of 0"_s,
                                    u"key_points empty of 2"_s}));
    }

    void aTagOfNoLanguageIsNamed()
    {
        CheckContext context = contextOf(u"Text."_s, u"tlhx"_s);
        QCOMPARE(findings(context), QStringList{u"language unknown"_s});
        context.edition.language = u"fr-CA"_s;
        QCOMPARE(findings(context), QStringList{});
    }

    void headerRowsStandOnTheirLineOfTheManuscript()
    {
        CheckContext context = contextOf(u"Text."_s);
        context.edition.headline = u"Short"_s;
        context.edition.keyPoints << u"no"_s;
        const QList<QByteArray> lines = writeManuscript(context.edition).split('\n');
        for (const CheckRow &row : preflight(context)) {
            if (row.field.isEmpty() || row.level == CheckLevel::Ok)
                continue;
            QVERIFY(row.line > 0);
            QVERIFY2(lines.at(row.line - 1).contains(row.text.toUtf8()), lines.at(row.line - 1).constData());
        }
    }

    void anAnnouncementIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("French, commas") << u"Elle se structure autour de trois axes: le pouvoir, l’argent, et la vie."_s
                                        << 3 << QStringList{u"le pouvoir"_s, u"l’argent"_s, u"la vie"_s};
        QTest::newRow("English, and") << u"Today has two main themes: power and money."_s << 2
                                      << QStringList{u"power"_s, u"money"_s};
        QTest::newRow("semicolons first") << u"Two trends: laws, old and new; money, ever more."_s << 2
                                          << QStringList{u"laws, old and new"_s, u"money, ever more"_s};
        QTest::newRow("German") << u"Drei Themen prägen den Tag: Macht, Geld und Leben."_s << 3
                                << QStringList{u"Macht"_s, u"Geld"_s, u"Leben"_s};
        QTest::newRow("Spanish") << u"El día tiene dos ejes: poder y dinero."_s << 2
                                 << QStringList{u"poder"_s, u"dinero"_s};
        QTest::newRow("not told one by one") << u"Quatre thèmes dominent la journée."_s << 4 << QStringList{};
        QTest::newRow("names that cannot be told apart")
            << u"Two themes: a and b and c, d and e and f, and more."_s << 2 << QStringList{};
        QTest::newRow("a colon of the next sentence")
            << u"Three parts follow. In short: one, two, three."_s << 3 << QStringList{};
        QTest::newRow("no announcement") << u"Twenty billion for two companies."_s << 0 << QStringList{};
        QTest::newRow("a part of a word") << u"The forty-two partners: a, b."_s << 0 << QStringList{};
    }
    void anAnnouncementIsRead()
    {
        QFETCH(QString, text);
        const auto axes = announcedAxes(text);
        QTEST(axes ? axes->count : 0, "count");
        QTEST(axes ? axes->names : QStringList(), "names");
    }

    void eachAxisHasItsSection()
    {
        const QString introduction = u"Three themes: regulation of models, budgets for training, lonely people.\n\n"_s;
        const QString first = u"## Regulating the models\n\nLaws [l](https://redd.it/1a).\n\n"_s;
        const QString second = u"## Money\n\nA budget [b](https://redd.it/1b) for all.\n\n"_s;
        const QString third = u"## Hearts\n\nLonely [p](https://redd.it/1c) evenings.\n\n"_s;
        const auto axesOf = [](const QString &text) {
            QStringList told;
            for (const CheckRow &row : checkAxes(contextOf(text)))
                told << row.verdict + u' ' + row.text;
            return told;
        };
        QCOMPARE(axesOf(introduction + first + second + third), QStringList{u"ok Three themes"_s});
        QCOMPARE(axesOf(introduction + first + third),
                 (QStringList{u"axes-count Three themes"_s, u"axis-missing budgets for training"_s}));
        QCOMPARE(axesOf(u"Two themes dominate.\n\n"_s + first + second), QStringList{u"ok Two themes"_s});
        QCOMPARE(axesOf(u"Nothing is announced.\n\n"_s + first), QStringList{});
    }

    void theSamplesAxesHaveTheirSections()
    {
        CheckContext context;
        context.edition = sampleEdition();
        context.body = parseBody(context.edition.body);
        const QList<CheckRow> rows = checkAxes(context);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().verdict, u"ok"_s);
        QCOMPARE(rows.constFirst().text, u"trois axes"_s);
    }

    void anImageSaysWhatItShows()
    {
        const CheckContext context =
            contextOf(u"## S\n\n[a](https://redd.it/1a) ![A chart](https://x.org/c.png) ![](https://x.org/d.png)\n\n"
                      u"> [![](https://x.org/e.png)](https://redd.it/1a)\n\n`![](code)`\n"_s);
        QStringList told;
        for (const CheckRow &row : checkStructure(context)) {
            if (row.check == "image"_L1)
                told << u"%1 %2 %3"_s.arg(row.verdict, row.link).arg(row.line);
        }
        QCOMPARE(told, (QStringList{u"ok https://x.org/c.png 17"_s, u"missing https://x.org/d.png 17"_s,
                                    u"missing https://x.org/e.png 19"_s}));
    }

    void emptyMaterialIsNamed()
    {
        const CheckContext context = contextOf(u"## S\n\n[a](https://redd.it/1a)\n\n[t3_1b]: https://redd.it/1b \"B\"\n"
                                               u"[later]: # \"Look at this\"\n"_s);
        QStringList told;
        for (const CheckRow &row : checkStructure(context)) {
            if (row.check == "material"_L1)
                told << row.verdict + u' ' + row.text;
        }
        QCOMPARE(told, (QStringList{u"unplaced B"_s, u"empty Look at this"_s}));
    }

    void addressesThatWereAskedForHaveARowEach()
    {
        CheckContext context = contextOf(u"[a](https://x.org/1) [b](https://x.org/2) [a](https://x.org/1) "
                                         u"[c](https://x.org/3) [d](https://x.org/4)\n"_s);
        QVERIFY(rowOf(preflight(context), u"reachable"_s).check.isEmpty());
        context.reachable = {{u"https://x.org/1"_s, Reachable::Yes},
                             {u"https://x.org/2"_s, Reachable::No},
                             {u"https://x.org/3"_s, Reachable::Unknown},
                             {u"https://elsewhere.org/"_s, Reachable::No}};
        QStringList told;
        for (const CheckRow &row : preflight(context)) {
            if (row.check == "reachable"_L1)
                told << row.verdict + u' ' + row.link;
        }
        QCOMPARE(told, (QStringList{u"ok https://x.org/1"_s, u"unreachable https://x.org/2"_s,
                                    u"unknown https://x.org/3"_s}));
        QCOMPARE(findings(context), QStringList{u"reachable unreachable"_s});
    }

    void rulesChangeLevelsAndMuteFindings()
    {
        CheckContext context = contextOf(u"## S\n\nNo links, [x]().\n"_s);
        QCOMPARE(findings(context), (QStringList{u"section no-source"_s, u"link missing"_s}));
        context.rules.levels = {{u"section"_s, CheckLevel::Error}, {u"link/missing"_s, CheckLevel::Ok}};
        const QList<CheckRow> rows = preflight(context);
        QCOMPARE(rowOf(rows, u"section"_s).level, CheckLevel::Error);
        const CheckRow link = rowOf(rows, u"link"_s);
        QCOMPARE(link.level, CheckLevel::Ok);
        QVERIFY(link.muted && !link.message.isEmpty());
        QCOMPARE(link.verdict, u"missing"_s);
        QVERIFY(!rowOf(rows, u"headline"_s).muted);
    }

    void aRuleDoesNotMakeAFindingOfWhatIsRight()
    {
        CheckContext context = contextOf(u"[a](https://x.org/)\n"_s);
        context.rules.levels = {{u"link"_s, CheckLevel::Error}};
        QCOMPARE(findings(context), QStringList{});
    }

    void theOrderIsThatOfChecksThenOfTheText()
    {
        const CheckContext context =
            contextOf(u"[z](https://x.org/z)\n\n## B\n\n[]( https://x.org)\n\n## A\n\nText.\n"_s);
        const QList<CheckRow> rows = preflight(context);
        QCOMPARE(rows.constFirst().check, u"headline"_s);
        QString check;
        QSet<QString> ended;
        qsizetype position = -1;
        for (const CheckRow &row : rows) {
            if (row.check != check) {
                QVERIFY2(!ended.contains(row.check), qPrintable(row.check));
                ended.insert(std::exchange(check, row.check));
                position = -1;
            }
            QVERIFY(row.position >= position || !row.field.isEmpty());
            position = row.position;
        }
        QCOMPARE(preflight(context).size(), rows.size());
    }

    void aStoppedCheckAnswersNothing()
    {
        CheckContext context = contextOf(u"Text."_s);
        std::stop_source source;
        context.stop = source.get_token();
        QVERIFY(!preflight(context).isEmpty());
        source.request_stop();
        QVERIFY(preflight(context).isEmpty());
    }

    void placesAreTheSameByTableAndByCounting()
    {
        CheckContext context = contextOf(u"\n\nA line.\nAnother\n"_s);
        for (qsizetype at = 0; at <= context.edition.body.size() + 1; ++at) {
            CheckRow counted;
            CheckRow looked;
            placeRow(counted, context, {at, at});
            CheckContext table = context;
            table.lineStarts = lineStartsOf(context.edition.body);
            placeRow(looked, table, {at, at});
            QCOMPARE(looked.line, counted.line);
            QCOMPARE(looked.column, counted.column);
        }
    }
};

QTEST_APPLESS_MAIN(PreflightTest)
#include "preflighttest.moc"
