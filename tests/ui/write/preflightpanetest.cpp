// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/preflightpane.h"
#include "models/headermending.h"
#include "models/preflightmodel.h"
#include "support/openedition.h"
#include "write/balancechart.h"
#include "write/balancepanel.h"
#include "write/preflightcard.h"
#include "write/preflightview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTextCursor>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::test;

namespace {

using Kind = PreflightEntry::Kind;

CheckRow rowOf(const QString &check, CheckLevel level, const QString &verdict, Span place, const QString &text = {})
{
    CheckRow row;
    row.check = check;
    row.level = level;
    row.verdict = verdict;
    row.position = place.begin;
    row.end = place.end;
    row.line = int(place.begin) + 10;
    row.text = text;
    if (level != CheckLevel::Ok)
        row.message = u"%1 is %2. Do something."_s.arg(check, verdict);
    return row;
}

CheckRow markAt(qsizetype position, const QString &replacement)
{
    CheckRow row = rowOf(u"typography"_s, CheckLevel::Warning, u"space"_s, {position, position + 1}, u" "_s);
    row.mending = {{{position, position + 1}, replacement}};
    return row;
}

QStringList linesOf(const PreflightModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        lines << QStringList{index.data().toString(), index.data(PreflightModel::DetailRole).toString(),
                             index.data(PreflightModel::PlaceRole).toString()}
                     .join(u'|');
    }
    return lines;
}

struct PaneRig : OpenEdition
{
    PreflightPane pane;

    explicit PaneRig(const QString &body = u"One : two : three.\n\nA figure of 9 here.\n"_s)
        : OpenEdition(body)
        , pane(*document)
    {
        pane.resize(480, 700);
        pane.show();
        const bool active = QTest::qWaitForWindowActive(&pane);
        Q_ASSERT(active);
    }
    void show(const QList<CheckRow> &rows) { pane.showOutcome({rows, QDateTime::currentDateTime(), {}}); }
    PreflightView *list() { return pane.findChild<PreflightView *>(); }
    QToolButton *button(const char *name)
    {
        const auto buttons = list()->viewport()->findChildren<QToolButton *>(QLatin1StringView(name));
        return buttons.isEmpty() ? nullptr : buttons.constLast();
    }
    void open(int row)
    {
        list()->setFocus();
        list()->open(row);
    }
};

} // namespace

class PreflightPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCoreApplication::setOrganizationName(u"marbre-tests"_s);
        QCoreApplication::setApplicationName(u"preflightpanetest"_s);
    }
    void init() { QSettings().clear(); }

    // -- The list --

    void theWorstStandsFirst()
    {
        PreflightModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows({rowOf(u"headline"_s, CheckLevel::Ok, u"ok"_s, {-1, -1}),
                       rowOf(u"link"_s, CheckLevel::Warning, u"unresolved"_s, {5, 9}, u"a link"_s),
                       rowOf(u"quote"_s, CheckLevel::Error, u"edited"_s, {3, 4}, u"words"_s),
                       rowOf(u"quote"_s, CheckLevel::Ok, u"exact"_s, {7, 8})});
        QCOMPARE(linesOf(model), (QStringList{u"To settle||1"_s, u"quote is edited|words|l. 13"_s, u"To check||1"_s,
                                              u"link is unresolved|a link|l. 15"_s, u"Passed||2"_s,
                                              u"Length of the headline||"_s, u"Quotes word for word||1 of 2"_s}));
        QCOMPARE(model.counts(), (PreflightCounts{1, 1, 2, 0}));
    }

    void whatIsMendedTogetherIsOneLine()
    {
        PreflightModel model;
        model.setRows({markAt(3, u"x"_s), rowOf(u"spelling"_s, CheckLevel::Warning, u"unknown"_s, {1, 2}, u"wrod"_s),
                       markAt(9, u"x"_s), rowOf(u"spelling"_s, CheckLevel::Warning, u"unknown"_s, {8, 9}, u"wrod"_s),
                       rowOf(u"spelling"_s, CheckLevel::Warning, u"unknown"_s, {5, 6}, u"othre"_s)});
        QCOMPARE(model.counts().warnings, 3);
        QCOMPARE(model.entry(1).rows.size(), 2);
        QCOMPARE(model.entry(1).place, u"×2"_s);
        QCOMPARE(model.entry(2).rows.size(), 2);
        QCOMPARE(model.entry(3).rows.size(), 1);
    }

    void passedChecksFoldAfterTheFirst()
    {
        PreflightModel model;
        const QAbstractItemModelTester tester(&model);
        QList<CheckRow> rows;
        for (const QString &check : {u"headline"_s, u"standfirst"_s, u"byline"_s, u"communities"_s, u"date"_s,
                                     u"language"_s, u"key_points"_s, u"section"_s, u"link"_s})
            rows << rowOf(check, CheckLevel::Ok, u"ok"_s, {-1, -1});
        model.setRows(rows);
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(model.entry(7).kind, Kind::More);
        QCOMPARE(model.entry(7).title, u"and 3 more"_s);
        model.setAllPassed(true);
        QCOMPARE(model.rowCount(), 11);
    }

    void mutedFindingsAreNotPassed()
    {
        PreflightModel model;
        CheckRow muted = rowOf(u"link"_s, CheckLevel::Warning, u"unresolved"_s, {5, 9});
        muted.level = CheckLevel::Ok;
        muted.muted = true;
        model.setRows({muted});
        QCOMPARE(linesOf(model), QStringList{u"Switched off by the rules||1"_s});
        QCOMPARE(model.counts().passed, 0);
    }

    void aNewResultKeepsTheLinesThatStay()
    {
        PreflightModel model;
        const QAbstractItemModelTester tester(&model);
        QList<CheckRow> rows;
        for (int i = 0; i < 5; ++i)
            rows << rowOf(u"link"_s, CheckLevel::Warning, u"unresolved"_s, {i, i + 1}, u"link %1"_s.arg(i));
        model.setRows(rows);
        const QPersistentModelIndex last = model.index(5);
        const QPersistentModelIndex first = model.index(1);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        rows.removeAt(2);
        rows.last().position += 40;
        rows.last().line += 4;
        model.setRows(rows);
        QVERIFY(first.isValid() && last.isValid());
        QCOMPARE(last.row(), 4);
        QCOMPARE(last.data(PreflightModel::PlaceRole).toString(), u"l. 18"_s);
        QCOMPARE(resets.size(), 0);
    }

    void manyFindingsAreListed()
    {
        PreflightModel model;
        QList<CheckRow> rows;
        for (int i = 0; i < 5'000; ++i)
            rows << rowOf(u"link"_s, CheckLevel::Warning, u"unresolved"_s, {i, i + 1}, u"link %1"_s.arg(i));
        model.setRows(rows);
        QCOMPARE(model.counts().warnings, 5'000);
        rows.removeFirst();
        model.setRows(rows);
        QCOMPARE(model.rowCount(), 5'000);
    }

    // -- What is typed between two results --

    void placesMoveWithTheText_data()
    {
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<qsizetype>("removed");
        QTest::addColumn<qsizetype>("added");
        QTest::addColumn<qsizetype>("begin");
        QTest::addColumn<bool>("mendable");
        const auto row = [](const char *name, qsizetype position, qsizetype removed, qsizetype added, qsizetype begin,
                            bool mendable) {
            QTest::newRow(name) << position << removed << added << begin << mendable;
        };
        row("typed before", 2, 0, 5, 25, true);
        row("removed before", 2, 5, 0, 15, true);
        row("typed behind", 30, 0, 5, 20, true);
        row("typed at its beginning", 20, 0, 3, 23, true);
        row("typed at its end", 21, 0, 3, 20, true);
        row("written over", 20, 1, 1, 21, false);
        row("removed around it", 10, 20, 0, 10, false);
    }
    void placesMoveWithTheText()
    {
        QFETCH(qsizetype, position);
        QFETCH(qsizetype, removed);
        QFETCH(qsizetype, added);
        PreflightModel model;
        model.setRows({markAt(20, u"x"_s)});
        model.shift(position, removed, added);
        const CheckRow &moved = model.entry(1).rows.constFirst();
        QTEST(moved.position, "begin");
        QTEST(!moved.mending.isEmpty(), "mendable");
        if (!moved.mending.isEmpty())
            QCOMPARE(moved.mending.constFirst().span, (Span{moved.position, moved.position + 1}));
    }

    void aMendingHitsItsPlaceAfterTyping()
    {
        PaneRig rig;
        rig.show({markAt(3, u"\u00a0"_s), markAt(9, u"\u00a0"_s)});
        QTextCursor cursor(rig.document->text());
        cursor.insertText(u"New. "_s);
        rig.open(1);
        QTest::keyClick(rig.list(), Qt::Key_M);
        QCOMPARE(rig.body().first(23), u"New. One\u00a0: two\u00a0: three."_s);
        rig.undo();
        QCOMPARE(rig.body().first(23), u"New. One : two : three."_s);
    }

    // -- Remedies --

    void mendAllIsOneStepAndTakesItsLineAway()
    {
        PaneRig rig;
        const QSignalSpy said(&rig.pane, &PreflightPane::message);
        rig.show({markAt(3, u"\u00a0"_s), markAt(9, u"\u00a0"_s)});
        rig.open(1);
        QVERIFY(rig.button("preflightMend"));
        QCOMPARE(rig.button("preflightMend")->text(), u"Mend all 2"_s);
        rig.button("preflightMend")->click();
        QCOMPARE(rig.body().first(18), u"One\u00a0: two\u00a0: three."_s);
        QCOMPARE(rig.pane.counts().warnings, 0);
        QCOMPARE(said.size(), 1);
        rig.undo();
        QCOMPARE(rig.body().first(18), u"One : two : three."_s);
    }

    void overlappingMendingsMendOnce()
    {
        PaneRig rig;
        CheckRow wide = markAt(3, u"\u00a0:"_s);
        wide.mending.first().span.end = 5;
        rig.show({markAt(3, u"\u00a0"_s), wide});
        rig.open(1);
        QTest::keyClick(rig.list(), Qt::Key_M);
        QCOMPARE(rig.body().first(18), u"One\u00a0: two : three."_s);
    }

    void aHeaderFieldIsMendedAsOneStep()
    {
        PaneRig rig;
        CheckRow row = markAt(1, u"\u00a0"_s);
        row.field = u"headline"_s;
        rig.show({row});
        rig.open(1);
        QTest::keyClick(rig.list(), Qt::Key_M);
        QCOMPARE(rig.document->header().headline, u"A\u00a0headline"_s);
        rig.undo();
        QCOMPARE(rig.document->header().headline, u"A headline"_s);
    }

    void aHeaderThatChangedSinceIsNotMended()
    {
        PaneRig rig;
        CheckRow row = markAt(1, u"\u00a0"_s);
        row.field = u"headline"_s;
        rig.show({row});
        Edition header = rig.document->header();
        header.headline = u"Otherwise"_s;
        rig.document->setHeader(header, u"Headline"_s);
        rig.open(1);
        QTest::keyClick(rig.list(), Qt::Key_M);
        QCOMPARE(rig.document->header().headline, u"Otherwise"_s);
    }

    void keyPointsAreMendedEachForItself()
    {
        CheckRow first = markAt(0, u"X"_s);
        first.field = u"key_points"_s;
        CheckRow third = first;
        third.index = 2;
        CheckRow beyond = first;
        beyond.index = 7;
        const Edition mended = mendedHeader(OpenEdition::plain({}), {first, third, beyond});
        QCOMPARE(mended.keyPoints, (QStringList{u"Xne"_s, u"Two"_s, u"Xhree"_s}));
    }

    void aFindingShowsItsSourceWithTheWordsMarked()
    {
        PaneRig rig;
        CheckRow row = rowOf(u"figure"_s, CheckLevel::Error, u"not-found"_s, {32, 33}, u"9"_s);
        Evidence evidence;
        evidence.item = {Place::Reddit, u"t3_1abc"_s, u"t1_q1"_s};
        evidence.author = u"someone"_s;
        evidence.sentence = u"It was <b>20</b> billion."_s;
        evidence.words = {10, 12};
        row.evidence = {evidence};
        const QSignalSpy asked(&rig.pane, &PreflightPane::sourceRequested);
        rig.show({row});
        rig.open(1);
        const auto labels = rig.list()->viewport()->findChildren<QLabel *>(u"preflightEvidence"_s);
        QCOMPARE(labels.size(), 1);
        QVERIFY(labels.constFirst()->text().contains(u"&lt;b&gt;<span"_s)); // markup of strangers stays text
        QTest::keyClick(rig.list(), Qt::Key_O);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().at(0).value<ItemRef>(), evidence.item);
        QCOMPARE(asked.constFirst().at(1).toString(), evidence.sentence);
    }

    void anUnknownWordCanBeLearned()
    {
        PaneRig rig;
        const QSignalSpy learned(&rig.pane, &PreflightPane::learnRequested);
        rig.show({rowOf(u"spelling"_s, CheckLevel::Warning, u"unknown"_s, {0, 3}, u"wrod"_s),
                  rowOf(u"link"_s, CheckLevel::Warning, u"unresolved"_s, {4, 9}, u"a link"_s)});
        rig.open(1);
        QTest::keyClick(rig.list(), Qt::Key_D);
        rig.open(2);
        QTest::keyClick(rig.list(), Qt::Key_D);
        QCOMPARE(learned.size(), 1);
        QCOMPARE(learned.constFirst().constFirst().toString(), u"wrod"_s);
    }

    // -- Going there --

    void returnGoesToTheWords()
    {
        PaneRig rig;
        const QSignalSpy places(&rig.pane, &PreflightPane::positionRequested);
        const QSignalSpy fields(&rig.pane, &PreflightPane::fieldRequested);
        CheckRow header = rowOf(u"key_points"_s, CheckLevel::Warning, u"too-short"_s, {-1, -1}, u"One"_s);
        header.field = u"key_points"_s;
        header.index = 2;
        rig.show({header, rowOf(u"link"_s, CheckLevel::Warning, u"unresolved"_s, {4, 9}, u"a link"_s)});
        rig.open(1);
        QTest::keyClick(rig.list(), Qt::Key_Return);
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields.constFirst().at(0).toString(), u"key_points"_s);
        QCOMPARE(fields.constFirst().at(1).toInt(), 2);
        rig.open(2);
        QTest::keyClick(rig.list(), Qt::Key_Return);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.constFirst(), (QVariantList{qsizetype(4), qsizetype(9)}));
    }

    void stepsGoThroughTheTextAndAroundItsEnds()
    {
        PreflightModel model;
        CheckRow header = rowOf(u"headline"_s, CheckLevel::Error, u"too-long"_s, {-1, -1});
        header.field = u"headline"_s;
        model.setRows({header, rowOf(u"link"_s, CheckLevel::Warning, u"unresolved"_s, {4, 9}), markAt(20, u"x"_s),
                       markAt(2, u"x"_s)});
        const auto from = [&model](qsizetype position, int direction) {
            const PreflightModel::Place place = model.nextInText(position, direction);
            return place.row < 0 ? qsizetype(-2) : model.entry(place.row).rows.at(place.which).position;
        };
        QCOMPARE(from(0, 1), 2);
        QCOMPARE(from(2, 1), 4);
        QCOMPARE(from(4, 1), 20);
        QCOMPARE(from(20, 1), -1); // the header
        QCOMPARE(from(20, -1), 4);
        QCOMPARE(from(2, -1), -1);
        model.setRows({});
        QCOMPARE(from(0, 1), -2);
    }

    void theOpenFindingFollowsTheList()
    {
        PaneRig rig;
        rig.show({rowOf(u"link"_s, CheckLevel::Warning, u"unresolved"_s, {4, 9}, u"first"_s),
                  rowOf(u"link"_s, CheckLevel::Warning, u"unresolved"_s, {14, 19}, u"second"_s)});
        rig.open(2);
        QVERIFY(rig.button("preflightJump"));
        rig.show({rowOf(u"link"_s, CheckLevel::Warning, u"unresolved"_s, {14, 19}, u"second"_s)});
        QCOMPARE(rig.list()->openRow(), 1);
        QCOMPARE(rig.list()->currentIndex().row(), 1);
        rig.show({});
        QCOMPARE(rig.list()->openRow(), -1);
        QTRY_VERIFY(!rig.button("preflightJump"));
    }

    void theCardHasRoom()
    {
        PaneRig rig;
        CheckRow row = rowOf(u"quote"_s, CheckLevel::Error, u"edited"_s, {4, 9}, u"Quoted words of some length"_s);
        row.message = u"A sentence of many words that needs more than one line of the narrow pane. "_s.repeated(4);
        rig.show({row});
        rig.open(1);
        auto *card = rig.list()->viewport()->findChild<PreflightCard *>();
        QVERIFY(card);
        QTRY_VERIFY(card->height() >= card->heightFor(card->width()));
        QVERIFY(rig.list()->visualRect(rig.list()->model()->index(1, 0)).contains(card->geometry()));
        const int wide = card->height();
        rig.pane.resize(280, 700);
        QTRY_VERIFY(card->height() > wide);
    }

    void linesAreToldToThoseWhoListen()
    {
        PreflightModel model;
        model.setRows({rowOf(u"quote"_s, CheckLevel::Error, u"edited"_s, {3, 4}, u"words"_s)});
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"To settle, quote is edited, words, l. 13"_s);
    }

    void theLinksButtonStartsAndStops()
    {
        PaneRig rig;
        const QSignalSpy asked(&rig.pane, &PreflightPane::linksRequested);
        QAction *links = rig.pane.findChild<QAction *>(u"checkLinks"_s);
        links->trigger();
        rig.pane.setReaching(true);
        links->trigger();
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.at(0).constFirst().toBool(), true);
        QCOMPARE(asked.at(1).constFirst().toBool(), false);
    }

    // -- Balance --

    void sharesAreChosenByKeyAndToldInWords()
    {
        BalancePanel panel;
        panel.setFolded(false);
        panel.resize(400, 200);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        panel.showBalance({{{u"One"_s, 2, 7, 17, 50}, {u"Two"_s, 1, {}, {}, 20}}, {{u"r/a"_s, 3, 7, 17, 70}}});
        auto *chart = panel.findChild<BalanceChart *>();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(chart->words(), u"1 One: 2 threads, 7 comments, 17 points, and 50 words"_s);
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(chart->words(), u"2 Two: 1 threads and 20 words"_s); // what is not known is not told
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(chart->current(), 1);
        QVERIFY(chart->accessibleDescription().contains(u"Two"_s));
    }
};

QTEST_MAIN(PreflightPaneTest)
#include "preflightpanetest.moc"
