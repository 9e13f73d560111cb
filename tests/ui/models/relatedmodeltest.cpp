// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relatedmodel.h"
#include "support/openedition.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::test;

namespace {

using TestMode = QAbstractItemModelTester::FailureReportingMode;

EditionRow row(int day, const QString &headline, EditionState state = EditionState::Published)
{
    EditionRow row;
    row.id = EditionId{day};
    row.slug = u"e-%1"_s.arg(day);
    row.headline = headline;
    row.date = QDate(2025, 9, day);
    row.state = state;
    return row;
}

RelatedEdition suggestion(const EditionRow &of, const QList<RelatedReason> &reasons)
{
    return {of, 0.5, reasons};
}

QStringList headlines(const QAbstractItemModel &model)
{
    QStringList headlines;
    for (int at = 0; at < model.rowCount(); ++at)
        headlines << model.index(at, 0).data(RelatedChoiceModel::HeadlineRole).toString();
    return headlines;
}

} // namespace

class RelatedModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chosenEditionsAreOneStepEachAndUndone()
    {
        OpenEdition table(u"Text.\n"_s);
        RelatedModel model(*table.document);
        const QAbstractItemModelTester tester(&model, TestMode::QtTest);
        QVERIFY(model.add(u"e-1"_s));
        QVERIFY(model.add(u"e-2"_s));
        QVERIFY(!model.add(u"e-1"_s));
        QVERIFY(!model.add({}));
        QVERIFY(!model.add(effectiveSlug(table.document->header()))); // not to itself
        QVERIFY(model.move(1, 0));
        QCOMPARE(table.document->header().related, QStringList({u"e-2"_s, u"e-1"_s}));
        const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(0)}));
        QVERIFY(model.dropMimeData(dragged.get(), Qt::CopyAction, 2, 0, {}));
        QCOMPARE(table.document->header().related, QStringList({u"e-1"_s, u"e-2"_s}));
        QVERIFY(model.removeSlug(u"e-1"_s));
        QVERIFY(!model.removeSlug(u"e-1"_s));
        QCOMPARE(table.document->undoStack()->count(), 5);
        while (table.document->undoStack()->canUndo())
            table.undo();
        QCOMPARE(table.document->header().related, QStringList());
        QCOMPARE(model.rowCount(), 0);
    }

    void headlineAndDateAreTheDesksAndAnUnknownOneShowsItsName()
    {
        OpenEdition table(u"Text.\n"_s);
        RelatedModel model(*table.document);
        model.add(u"e-18"_s);
        model.add(u"elsewhere"_s);
        QCOMPARE(model.index(0).data().toString(), u"e-18"_s);
        model.setKnown({row(18, u"A past day"_s)});
        QVERIFY(model.index(0).data().toString().startsWith(u"A past day · "_s));
        QVERIFY(model.index(0).data(RelatedModel::DateRole).toString().contains(u"2025"_s));
        QCOMPARE(model.index(1).data().toString(), u"elsewhere"_s);
        QVERIFY(model.index(1).data(Qt::ToolTipRole).toString().contains(u"no edition"_s));
    }

    void suggestionsSayWhyAndAreTickedAndUnticked()
    {
        OpenEdition table(u"Text.\n"_s);
        RelatedModel chosen(*table.document);
        RelatedChoiceModel model(chosen);
        const QAbstractItemModelTester tester(&model, TestMode::QtTest);
        model.setSuggestions(
            {suggestion(row(18, u"A past day"_s), {{RelatedReason::Kind::Threads, {u"t3_a"_s, u"t3_b"_s, u"t3_c"_s}},
                                                   {RelatedReason::Kind::Themes, {u"Regulation"_s}},
                                                   {RelatedReason::Kind::Terms, {u"cooling"_s, u"towers"_s}}})});
        QCOMPARE(model.index(0).data(RelatedChoiceModel::ReasonsRole).toString(),
                 u"3 thread(s) in common · theme Regulation · words cooling, towers"_s);
        QVERIFY(!model.index(0).data(RelatedChoiceModel::ChosenRole).toBool());
        QVERIFY(model.toggle(0));
        QCOMPARE(table.document->header().related, QStringList{u"e-18"_s});
        QVERIFY(model.index(0).data(RelatedChoiceModel::ChosenRole).toBool());
        QVERIFY(model.toggle(0));
        QCOMPARE(table.document->header().related, QStringList());
        QVERIFY(!model.toggle(7));
    }

    void wordsNarrowTheSuggestionsAndFindOtherPublishedEditions()
    {
        OpenEdition table(u"Text.\n"_s);
        RelatedModel chosen(*table.document);
        chosen.setKnown({row(18, u"Chips and tariffs"_s), row(17, u"Chips again"_s),
                         row(16, u"Chips, a draft"_s, EditionState::Draft), row(15, u"Gardens"_s)});
        RelatedChoiceModel model(chosen);
        model.setSuggestions({suggestion(row(15, u"Gardens"_s), {{RelatedReason::Kind::Threads, {u"t3_a"_s}}}),
                              suggestion(row(17, u"Chips again"_s), {{RelatedReason::Kind::Threads, {u"t3_a"_s}}})});
        QCOMPARE(headlines(model), (QStringList{u"Gardens"_s, u"Chips again"_s}));
        model.setWords(u"chips"_s);
        QCOMPARE(headlines(model), (QStringList{u"Chips again"_s, u"Chips and tariffs"_s}));
        QCOMPARE(model.index(1, 0).data(RelatedChoiceModel::ReasonsRole).toString(), u"found by its headline"_s);
        model.setWords({});
        QCOMPARE(model.rowCount(), 2);
    }
};

QTEST_MAIN(RelatedModelTest)
#include "relatedmodeltest.moc"
