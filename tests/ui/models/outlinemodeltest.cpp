// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outlinemodel.h"
#include "models/keypointsmodel.h"
#include "models/marblemodel.h"
#include "models/piecemime.h"
#include "models/rowpatch.h"
#include "support/openedition.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::test;

namespace {

using Kind = OutlineModel::Kind;
using TestMode = QAbstractItemModelTester::FailureReportingMode;

const QString address = u"https://www.reddit.com/r/artificial/comments/"_s;

QString article()
{
    return u"Intro with words.\n\n[t3_m0]: @0m0/s/ \"On the marble\"\n\n"
           "## One\n\nProse with [a link](@1aa/s/) and [another](@1bb/s/).\n\n"
           "> Quoted words\n>\n> — [u/first](@1aa/s/q1/) (45 points)\n\n"
           "> Other words\n>\n> — [u/second](@1aa/s/q2/) (3 points)\n\n"
           "[t3_m1]: @0m1/s/ \"Material one\"\n[t3_m2]: @0m2/s/ \"Material two\"\n\n"
           "## Two\n\nMore prose.\n\n[t3_m3]: @0m3/s/ \"Material three\"\n\n"
           "## Three\n\nLast prose.\n"_s.replace(u"@"_s, address);
}

QStringList rows(const OutlineModel &model, int section)
{
    QStringList texts;
    const QModelIndex parent = model.sectionIndex(section);
    for (int row = 0; row < model.rowCount(parent); ++row)
        texts.append(model.index(row, 0, parent).data().toString());
    return texts;
}

QModelIndex pieceIndex(const OutlineModel &model, int section, int row)
{
    return model.index(row, 0, model.sectionIndex(section));
}

} // namespace

class OutlineModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOutlineNamesHeaderIntroductionSectionsAndSources()
    {
        OpenEdition table(article());
        OutlineModel model(*table.document);
        const QAbstractItemModelTester tester(&model, TestMode::QtTest);
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(OutlineModel::kind(model.index(0, 0)), Kind::Header);
        QCOMPARE(OutlineModel::kind(model.index(1, 0)), Kind::Introduction);
        QCOMPARE(model.index(2, 0).data().toString(), u"One"_s);
        QCOMPARE(OutlineModel::kind(model.index(5, 0)), Kind::Sources);
        QCOMPARE(model.rowCount(model.sectionIndex(-1)), 0); // its material lies on the marble
        QCOMPARE(rows(model, 0), QStringList({u"a link"_s, u"another"_s, u"u/first · 45 points"_s,
                                              u"u/second · 3 points"_s, u"Material one"_s, u"Material two"_s}));
        QCOMPARE(model.sectionIndex(0).data(OutlineModel::MeterRole).value<QList<bool>>(),
                 QList<bool>({true, true, true, true, false, false}));
        QVERIFY(model.sectionIndex(0).data(OutlineModel::DetailRole).toString().startsWith(u"4 of 6 cited"_s));
        model.setTitles({{u"t3_1aa"_s, u"A thread's title"_s}});
        QCOMPARE(rows(model, 0).constFirst(), u"A thread's title"_s);
    }

    void aRowKeepsItsPlaceInTheViewWhileTheTextIsEdited()
    {
        OpenEdition table(article());
        OutlineModel model(*table.document);
        const QAbstractItemModelTester tester(&model, TestMode::QtTest);
        const QPersistentModelIndex second = pieceIndex(model, 0, 5);
        const QPersistentModelIndex section = model.sectionIndex(0);
        QTextCursor cursor(table.document->text());
        cursor.insertText(u"Typed at the top. "_s);
        table.document->addSection(0, u"Before"_s);
        table.document->renameSection(1, u"One, renamed"_s);
        QVERIFY(section.isValid());
        QCOMPARE(section.data().toString(), u"One, renamed"_s);
        QVERIFY(second.isValid());
        QCOMPARE(second.data().toString(), u"Material two"_s);
        table.document->removeMaterial(1, 0);
        QCOMPARE(second.row(), 4);
        table.document->moveSection(1, 3);
        QCOMPARE(section.row(), 5);
        QCOMPARE(second.parent().row(), 5);
    }

    void keysMoveSectionsAndPiecesOneStepEach()
    {
        OpenEdition table(article());
        OutlineModel model(*table.document);
        const QAbstractItemModelTester tester(&model, TestMode::QtTest);
        QVERIFY(model.moveBy(model.sectionIndex(0), 1));
        QCOMPARE(model.sectionIndex(1).data().toString(), u"One"_s);
        QVERIFY(!model.moveBy(model.sectionIndex(0), -1));
        table.undo();
        QVERIFY(model.moveBy(pieceIndex(model, 0, 4), 1)); // material one below material two
        QCOMPARE(rows(model, 0).sliced(4), QStringList({u"Material two"_s, u"Material one"_s}));
        QVERIFY(model.moveBy(pieceIndex(model, 0, 5), -1));
        QCOMPARE(table.body(), article());
        QVERIFY(model.moveBy(pieceIndex(model, 0, 5), 1)); // over the edge
        QCOMPARE(rows(model, 1), QStringList({u"Material two"_s, u"Material three"_s}));
        QVERIFY(model.moveBy(pieceIndex(model, 0, 2), 1)); // first quote below the second
        QCOMPARE(rows(model, 0).sliced(2, 2), QStringList({u"u/second · 3 points"_s, u"u/first · 45 points"_s}));
        QVERIFY(!model.moveBy(pieceIndex(model, 0, 0), 1)); // a link stands in the prose
        QCOMPARE(table.document->undoStack()->index(), 4);
        while (table.document->undoStack()->canUndo())
            table.undo();
        QCOMPARE(table.body(), article());
    }

    void piecesAreSentAndRemoved()
    {
        OpenEdition table(article());
        OutlineModel model(*table.document);
        const QAbstractItemModelTester tester(&model, TestMode::QtTest);
        QVERIFY(model.sendTo(pieceIndex(model, 0, 4), 2));
        QCOMPARE(rows(model, 2), QStringList({u"Material one"_s}));
        QVERIFY(model.sendTo(pieceIndex(model, 0, 2), 1));
        QVERIFY(rows(model, 1).contains(u"u/first · 45 points"_s));
        QVERIFY(model.removePiece(pieceIndex(model, 2, 0)));
        QVERIFY(rows(model, 2).isEmpty());
        QVERIFY(!model.removePiece(pieceIndex(model, 0, 0)));
    }

    void droppedPiecesBecomeMaterialBeforeTheRowThatTheyFallOn()
    {
        OpenEdition table(article());
        OutlineModel model(*table.document);
        const QAbstractItemModelTester tester(&model, TestMode::QtTest);
        const auto mime = piecesToMime({OpenEdition::threadPiece(u"1new"_s, u"New thread"_s)});
        QVERIFY(model.dropMimeData(mime.get(), Qt::CopyAction, 5, 0, model.sectionIndex(0)));
        QCOMPARE(rows(model, 0).sliced(4), QStringList({u"Material one"_s, u"New thread"_s, u"Material two"_s}));
        QCOMPARE(table.document->undoStack()->count(), 1);
        table.undo();
        QVERIFY(model.dropMimeData(mime.get(), Qt::CopyAction, 0, 0,
                                   model.sectionIndex(0))); // above the links: first material
        QCOMPARE(rows(model, 0).sliced(4), QStringList({u"New thread"_s, u"Material one"_s, u"Material two"_s}));
        table.undo();
        QVERIFY(model.dropMimeData(mime.get(), Qt::CopyAction, -1, -1, model.sectionIndex(1)));
        QCOMPARE(rows(model, 1), QStringList({u"Material three"_s, u"New thread"_s}));
        const auto quote = piecesToMime({OpenEdition::quotePiece(u"1new"_s, u"c7"_s, u"Said so"_s)});
        QVERIFY(model.drop(quote.get(), -1, model.sectionIndex(2), true));
        QCOMPARE(table.document->outline().section(2).quotes.size(), 1);
    }

    void draggingWithinTheOutlineMovesInOneStep()
    {
        OpenEdition table(article());
        OutlineModel model(*table.document);
        const QAbstractItemModelTester tester(&model, TestMode::QtTest);
        const std::unique_ptr<QMimeData> section(model.mimeData({model.sectionIndex(2)}));
        QVERIFY(model.dropMimeData(section.get(), Qt::MoveAction, 2, 0, {})); // before section 1
        QCOMPARE(model.sectionIndex(0).data().toString(), u"Three"_s);
        QCOMPARE(table.document->undoStack()->count(), 1);
        table.undo();
        const std::unique_ptr<QMimeData> material(model.mimeData({pieceIndex(model, 0, 5)}));
        QVERIFY(model.dropMimeData(material.get(), Qt::MoveAction, 4, 0, model.sectionIndex(0)));
        QCOMPARE(rows(model, 0).sliced(4), QStringList({u"Material two"_s, u"Material one"_s}));
        const std::unique_ptr<QMimeData> quote(model.mimeData({pieceIndex(model, 0, 2)}));
        QVERIFY(model.dropMimeData(quote.get(), Qt::MoveAction, -1, -1, model.sectionIndex(1)));
        QCOMPARE(table.document->outline().section(1).quotes.size(), 1);
        QCOMPARE(table.document->undoStack()->index(), 2);
    }

    void aDragOfARowThatChangedMeanwhileMovesNothing()
    {
        OpenEdition table(article());
        OutlineModel model(*table.document);
        const std::unique_ptr<QMimeData> section(model.mimeData({model.sectionIndex(0)}));
        table.document->renameSection(0, u"Another"_s);
        const QString body = table.body();
        QVERIFY(!model.dropMimeData(section.get(), Qt::MoveAction, 5, 0, {}));
        QCOMPARE(table.body(), body);
    }

    void anyEditingLeavesTheModelConsistent()
    {
        OpenEdition table(article());
        OutlineModel model(*table.document);
        const QAbstractItemModelTester tester(&model, TestMode::QtTest);
        QRandomGenerator random(7);
        for (int step = 0; step < 150; ++step) {
            QTextCursor cursor(table.document->text());
            cursor.setPosition(random.bounded(table.document->text()->characterCount()));
            cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, random.bounded(40));
            cursor.insertText(random.bounded(3) == 0 ? u"\n\n## Heading\n\n"_s : u"x"_s);
            if (step % 5 == 0 && table.document->outline().sections.size() > 1)
                table.document->moveSection(0, int(table.document->outline().sections.size()) - 1);
            if (step % 7 == 0)
                table.undo();
        }
        QSignalSpy(table.document.get(), &EditionDocument::outlineChanged).wait(100);
        QCOMPARE(model.rowCount(), int(table.document->outline().sections.size()) + 3);
    }

    void theMarbleHoldsTheIntroductionsMaterialAndWhatIsShortlisted()
    {
        OpenEdition table(article());
        table.addThread("1short", "Shortlisted thread");
        table.addThread("1aa", "Shortlisted and cited");
        const ThreadOrder order = *table.desk->store().threads().order({}).result();
        table.desk->store().threads().setState(order.ids, TriageState::Shortlisted).waitForFinished();
        MarbleModel model(*table.desk, *table.document);
        const QAbstractItemModelTester tester(&model, TestMode::QtTest);
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), u"On the marble"_s);
        QCOMPARE(model.index(1).data().toString(), u"Shortlisted thread"_s);
        QVERIFY(model.sendTo(1, 1));
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(table.document->sectionOf(u"t3_1short"_s), std::optional(1));
        QVERIFY(model.remove(0));
        QTRY_COMPARE(model.rowCount(), 0);
        const auto mime = piecesToMime({OpenEdition::threadPiece(u"1zz"_s, u"Dropped"_s)});
        QVERIFY(model.dropMimeData(mime.get(), Qt::CopyAction, -1, 0, {}));
        QTRY_COMPARE(model.rowCount(), 1);
    }

    void keyPointsAreOneStepEach()
    {
        OpenEdition table(article());
        KeyPointsModel model(*table.document);
        const QAbstractItemModelTester tester(&model, TestMode::QtTest);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.move(0, 2));
        QCOMPARE(table.document->header().keyPoints, QStringList({u"Two"_s, u"Three"_s, u"One"_s}));
        QVERIFY(model.setData(model.index(0), u" Deux\u00a0: "_s, Qt::EditRole));
        QCOMPARE(table.document->header().keyPoints.constFirst(), u"Deux\u00a0:"_s);
        QCOMPARE(model.add(0), 1);
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(model.setData(model.index(1), u"  "_s, Qt::EditRole)); // left empty: gone again
        QCOMPARE(model.rowCount(), 3);
        const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(2)}));
        QVERIFY(model.dropMimeData(dragged.get(), Qt::CopyAction, 0, 0, {}));
        QCOMPARE(table.document->header().keyPoints, QStringList({u"One"_s, u"Deux\u00a0:"_s, u"Three"_s}));
        while (table.document->undoStack()->canUndo())
            table.undo();
        QCOMPARE(table.document->header().keyPoints, QStringList({u"One"_s, u"Two"_s, u"Three"_s}));
        QCOMPARE(model.rowCount(), 3);
    }

    void piecesShowWhatTheChecksFoundAndWhatPastEditionsCarried()
    {
        OpenEdition table(article());
        OutlineModel model(*table.document);
        const QAbstractItemModelTester tester(&model, TestMode::QtTest);
        QCOMPARE(model.threadsHeld(), (QStringList{u"t3_1aa"_s, u"t3_1bb"_s, u"t3_0m1"_s, u"t3_0m2"_s, u"t3_0m3"_s}));
        const QModelIndex link = pieceIndex(model, 0, 0);
        const QModelIndex quote = pieceIndex(model, 0, 2);
        const QModelIndex material = pieceIndex(model, 0, 4);
        QVERIFY(!link.data(OutlineModel::CoveredRole).toBool());
        model.setMarks({{u"t1_q1"_s, {OutlineModel::Proof::Doubtful, true, {u"It was edited since."_s}}},
                        {u"t3_1bb"_s, {OutlineModel::Proof::Wrong, false, {u"Of a link."_s}}}});
        QCOMPARE(quote.data(OutlineModel::ProofRole).toInt(), int(OutlineModel::Proof::Doubtful));
        QVERIFY(quote.data(OutlineModel::TranslateRole).toBool());
        QVERIFY(quote.data(Qt::ToolTipRole).toString().contains(u"It was edited since."_s));
        QVERIFY(quote.data(Qt::AccessibleDescriptionRole).toString().contains(u"It was edited since."_s));
        QCOMPARE(pieceIndex(model, 0, 1).data(OutlineModel::ProofRole).toInt(), int(OutlineModel::Proof::None));
        const Coverage carried{Coverage::By::Thread, u"past"_s, u"A past day"_s, QDate(2025, 9, 18), {}};
        const Coverage themed{Coverage::By::Theme, u"past"_s, u"A past day"_s, QDate(2025, 9, 18), u"Rules"_s};
        model.setCovered({{u"t3_1aa"_s, {carried}}, {u"t3_0m1"_s, {themed}}});
        QVERIFY(link.data(OutlineModel::CoveredRole).toBool());
        QVERIFY(quote.data(OutlineModel::CoveredRole).toBool()); // of the same thread
        QVERIFY(link.data(Qt::ToolTipRole).toString().contains(u"A past day"_s));
        QVERIFY(!material.data(OutlineModel::CoveredRole).toBool()); // a theme recurs: said, not marked
        QVERIFY(material.data(Qt::AccessibleDescriptionRole).toString().contains(u"Rules"_s));
    }

    void patchingTurnsAnyOrderIntoAnyOther()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 300; ++round) {
            const auto draw = [&] {
                QList<int> keys;
                for (int i = 0; i < 8; ++i) {
                    const int key = random.bounded(12);
                    if (!keys.contains(key))
                        keys.append(key);
                }
                return keys;
            };
            QList<int> current = draw();
            const QList<int> wanted = draw();
            patchRows<int>(
                current, wanted, [&](int row) { current.removeAt(row); },
                [&](int row) { current.insert(row, wanted.at(row)); },
                [&](int from, int to) { current.move(from, to); });
            QCOMPARE(current, wanted);
        }
    }
};

QTEST_MAIN(OutlineModelTest)
#include "outlinemodeltest.moc"
