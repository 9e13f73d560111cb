// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/writeplace.h"
#include "models/keypointsmodel.h"
#include "models/outlinemodel.h"
#include "models/piecemime.h"
#include "support/drag.h"
#include "support/openedition.h"
#include "write/findbar.h"
#include "write/headerform.h"
#include "write/keypointslist.h"
#include "write/manuscriptedit.h"
#include "write/marbleview.h"
#include "write/materialview.h"
#include "write/outlineview.h"
#include "write/proofview.h"
#include "write/writestatus.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::test;

namespace {

const QString address = u"https://www.reddit.com/r/artificial/comments/"_s;

QString article()
{
    return u"Intro with words.\n\n"
           "## One\n\nProse with [a link](@1aa/s/) and more words.\n\n"
           "> Quoted words\n>\n> — [u/first](@1aa/s/q1/) (45 points)\n\n"
           "[t3_m1]: @0m1/s/ \"Material one\"\n[t3_m2]: @0m2/s/ \"Material two\"\n\n"
           "## Two\n\nMore prose : here.\n\n## Three\n\nLast prose.\n"_s.replace(u"@"_s, address)
               .replace(u" :"_s, u"\u00a0:"_s);
}

struct Rig : OpenEdition
{
    WritePlace place;

    explicit Rig(const QString &body = article(), QSize size = {1440, 820})
        : OpenEdition(body)
        , place(*desk, *document)
    {
        place.resize(size);
        place.show();
        const bool active = QTest::qWaitForWindowActive(&place);
        Q_ASSERT(active);
    }

    template <typename T>
    T *part(const char *name)
    {
        T *found = place.findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    OutlineView *outline() { return part<OutlineView>("outlineView"); }
    OutlineModel *model() { return qobject_cast<OutlineModel *>(outline()->model()); }
    ManuscriptEdit *edit() { return part<ManuscriptEdit>("manuscriptEdit"); }
    QLineEdit *headline() { return part<QLineEdit>("headlineEdit"); }
    QAction *command(const QString &name)
    {
        for (QAction *action : place.commands()) {
            if (action->objectName() == name)
                return action;
        }
        qFatal("no command %s", qPrintable(name));
    }
    QModelIndex section(int index) { return model()->sectionIndex(index); }
    QModelIndex piece(int section_, int row) { return model()->index(row, 0, section(section_)); }
    QPoint middle(const QModelIndex &index) { return outline()->visualRect(index).center(); }
    void choose(const QModelIndex &index)
    {
        outline()->setFocus();
        outline()->setCurrentIndex(index);
    }
};

QStringList headings(EditionDocument &document)
{
    QStringList list;
    for (const BodySection &section : document.outline().sections)
        list.append(section.heading);
    return list;
}

} // namespace

class WritePlaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"marbre-tests"_s);
        QCoreApplication::setApplicationName(u"writeplacetest"_s);
    }
    void init() { QSettings().clear(); }

    // -- Drops --

    void aThreadDroppedOnASectionBecomesItsMaterial()
    {
        Rig rig;
        const auto mime = piecesToMime({OpenEdition::threadPiece(u"1new"_s, u"New thread"_s)});
        QString status;
        const Qt::DropAction action =
            sendDrop(rig.outline()->viewport(), rig.middle(rig.section(1)), mime.get(), Qt::CopyAction | Qt::MoveAction,
                     {}, [&] {
                         QCOMPARE(rig.outline()->dropSection(), std::optional(1));
                         QVERIFY(!rig.outline()->dropMark().isNull());
                         status = rig.place.statusWidget()->findChild<QLabel *>(u"dropLabel"_s)->text();
                     });
        QCOMPARE(action, Qt::CopyAction); // never a move: the source must not remove anything
        QVERIFY(status.contains(u"section 2"_s));
        QCOMPARE(rig.document->outline().section(1).material.constFirst().title, u"New thread"_s);
        QVERIFY(!rig.outline()->dropSection());
        QCOMPARE(rig.document->undoStack()->count(), 1);
    }

    void aPieceFallsBetweenTheRowsThatTheMarkShows()
    {
        Rig rig;
        const auto mime = piecesToMime({OpenEdition::threadPiece(u"1new"_s, u"New thread"_s)});
        const QRect second = rig.outline()->visualRect(rig.piece(0, 3));
        sendDrop(rig.outline()->viewport(), {second.center().x(), second.top() + 3}, mime.get(), Qt::CopyAction, {},
                 [&] {
                     const int mark = rig.outline()->dropMark().top();
                     QVERIFY(qAbs(mark - second.top()) <= 2);
                 });
        QCOMPARE(rig.piece(0, 3).data().toString(), u"New thread"_s);
        QCOMPARE(rig.piece(0, 4).data().toString(), u"Material two"_s);
    }

    void withShiftAQuoteFallsIntoTheProse()
    {
        Rig rig;
        const auto mime = piecesToMime({OpenEdition::quotePiece(u"1new"_s, u"c1"_s, u"Said so"_s)});
        sendDrop(rig.outline()->viewport(), rig.middle(rig.section(2)), mime.get(), Qt::CopyAction, Qt::ShiftModifier);
        QCOMPARE(rig.document->outline().section(2).quotes.constFirst().text, u"Said so"_s);
    }

    void aSectionIsDraggedBelowAnother()
    {
        Rig rig;
        const std::unique_ptr<QMimeData> mime(rig.model()->mimeData({rig.section(0)}));
        const QPoint below(60, rig.outline()->visualRect(rig.section(2)).bottom() - 2);
        QCOMPARE(sendDrop(rig.outline()->viewport(), below, mime.get()), Qt::CopyAction);
        QCOMPARE(headings(*rig.document), QStringList({u"Two"_s, u"Three"_s, u"One"_s}));
        QCOMPARE(rig.document->undoStack()->count(), 1);
        rig.undo();
        QCOMPARE(rig.body(), article());
    }

    void foreignTextIsRefusedByTheOutline()
    {
        Rig rig;
        QMimeData mime;
        mime.setText(u"plain"_s);
        QCOMPARE(sendDrop(rig.outline()->viewport(), rig.middle(rig.section(1)), &mime), Qt::IgnoreAction);
    }

    void aThreadDroppedIntoTheProseLinksThere()
    {
        Rig rig;
        rig.edit()->goTo(rig.body().indexOf(u"Last prose"_s) + 4);
        const auto mime = piecesToMime({OpenEdition::threadPiece(u"1new"_s, u"New thread"_s)});
        QCOMPARE(sendDrop(rig.edit()->viewport(), rig.edit()->cursorRect().center(), mime.get()), Qt::CopyAction);
        QVERIFY(rig.body().contains(u"Last[New thread]("_s) || rig.body().contains(u"Last [New thread]("_s));
        QCOMPARE(rig.document->undoStack()->count(), 1);
        QCOMPARE(rig.document->undoStack()->undoText(), u"Link"_s);
        rig.undo();
        QCOMPARE(rig.body(), article());
    }

    void aQuoteDroppedIntoTheProseBecomesABlockAfterTheParagraph()
    {
        Rig rig;
        rig.edit()->goTo(rig.body().indexOf(u"More prose"_s) + 4);
        const auto mime = piecesToMime({OpenEdition::quotePiece(u"1new"_s, u"c1"_s, u"Said so"_s)});
        sendDrop(rig.edit()->viewport(), rig.edit()->cursorRect().center(), mime.get());
        QVERIFY(rig.body().contains(u"here.\n\n> Said so\n>\n> — [u/replier]("_s));
    }

    void aPieceDroppedOnTheMarbleLiesThere()
    {
        Rig rig;
        auto *marble = rig.part<MarbleView>("marbleView");
        const auto mime = piecesToMime({OpenEdition::threadPiece(u"1new"_s, u"New thread"_s)});
        QCOMPARE(sendDrop(marble->viewport(), {40, 6}, mime.get()), Qt::CopyAction);
        QCOMPARE(rig.document->outline().introduction.material.size(), 1);
        QTRY_COMPARE(marble->model()->rowCount(), 1);
    }

    // -- The same by keyboard --

    void altArrowsMoveTheSectionAndItStaysCurrent()
    {
        Rig rig;
        rig.choose(rig.section(0));
        QTest::keyClick(rig.outline(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(headings(*rig.document), QStringList({u"Two"_s, u"One"_s, u"Three"_s}));
        QCOMPARE(rig.outline()->currentIndex().data().toString(), u"One"_s);
        QTest::keyClick(rig.outline(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(headings(*rig.document).constLast(), u"One"_s);
    }

    void altDigitSendsThePieceToThatSection()
    {
        Rig rig;
        rig.choose(rig.piece(0, 2));
        QTest::keyClick(rig.outline(), Qt::Key_3, Qt::AltModifier);
        QCOMPARE(rig.document->outline().section(2).material.constFirst().title, u"Material one"_s);
        QCOMPARE(rig.outline()->currentIndex().data().toString(), u"Material one"_s);
    }

    void deleteRemovesMaterialAndUndoBringsItBack()
    {
        Rig rig;
        QSignalSpy message(&rig.place, &WritePlace::message);
        rig.choose(rig.piece(0, 2));
        QTest::keyClick(rig.outline(), Qt::Key_Delete);
        QCOMPARE(rig.document->outline().section(0).material.size(), 1);
        QCOMPARE(message.count(), 1);
        QVERIFY(message.constFirst().at(1).toBool());
        rig.undo();
        QCOMPARE(rig.body(), article());
    }

    void aSectionIsRenamedInPlace()
    {
        Rig rig;
        rig.choose(rig.section(1));
        QTest::keyClick(rig.outline(), Qt::Key_F2);
        auto *editor = rig.outline()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"Renamed"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(headings(*rig.document).at(1), u"Renamed"_s);
        QCOMPARE(rig.document->undoStack()->count(), 1);
    }

    void returnJumpsToTheRowsPlaceInTheManuscript()
    {
        Rig rig;
        rig.choose(rig.section(1));
        QTest::keyClick(rig.outline(), Qt::Key_Return);
        QCOMPARE(rig.edit()->textCursor().position(), int(rig.body().indexOf(u"## Two"_s)));
        QVERIFY(rig.edit()->hasFocus());
    }

    void aNewSectionBeginsAfterTheCurrentOneAndAsksForItsName()
    {
        Rig rig;
        rig.choose(rig.section(0));
        QTest::keyClick(rig.outline(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(rig.document->outline().sections.size(), 4);
        QCOMPARE(headings(*rig.document).at(2), u"Two"_s);
        QVERIFY(rig.outline()->findChild<QLineEdit *>());
    }

    void f6WalksThroughThePanes()
    {
        Rig rig;
        rig.outline()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QVERIFY(rig.headline()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QVERIFY(rig.edit()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QVERIFY(rig.part<ProofView>("proofView")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QVERIFY(rig.outline()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(rig.part<ProofView>("proofView")->hasFocus());
    }

    void tabGoesThroughTheHeaderInReadingOrder()
    {
        Rig rig;
        rig.headline()->setFocus();
        QStringList order;
        for (int i = 0; i < 14 && !rig.edit()->hasFocus(); ++i) {
            order.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        order.removeIf([](const QString &name) { return name.endsWith(u"Button"_s) || name.isEmpty(); });
        order.removeDuplicates(); // a date has three parts to stop at
        QCOMPARE(order.join(u' '),
                 QStringList({u"headlineEdit"_s, u"standfirstEdit"_s, u"bylineEdit"_s, u"languageBox"_s, u"dateEdit"_s,
                              u"keyPointsList"_s, u"communitiesEdit"_s, u"periodBox"_s, u"signOffEdit"_s})
                     .join(u' '));
        QVERIFY(rig.edit()->hasFocus());
    }

    // -- Header --

    void typingTheHeadlineIsOneStepAndUndoInTheFieldGoesTheOneWay()
    {
        Rig rig;
        rig.headline()->setFocus();
        rig.headline()->end(false);
        QTest::keyClicks(rig.headline(), u" longer"_s);
        QCOMPARE(rig.document->header().headline, u"A headline longer"_s);
        QCOMPARE(rig.document->undoStack()->count(), 1);
        QTest::keyClick(rig.headline(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rig.headline()->text(), u"A headline"_s);
        QTest::keyClick(rig.headline(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(rig.headline()->text(), u"A headline longer"_s);
    }

    void everyFieldReachesTheHeaderAndUndoReachesTheField()
    {
        Rig rig;
        auto *communities = rig.part<QLineEdit>("communitiesEdit");
        communities->setFocus();
        communities->selectAll();
        QTest::keyClicks(communities, u"r/one, c/two@lemmy.world, "_s);
        QCOMPARE(rig.document->header().communities, QStringList({u"r/one"_s, u"c/two@lemmy.world"_s}));
        QCOMPARE(communities->text(), u"r/one, c/two@lemmy.world, "_s); // what is being typed stays
        auto *date = rig.part<QDateEdit>("dateEdit");
        date->setDate(QDate(2025, 9, 24));
        QCOMPARE(rig.document->header().date, QDate(2025, 9, 24));
        auto *period = rig.part<QComboBox>("periodBox");
        period->setCurrentIndex(1);
        Q_EMIT period->activated(1);
        QCOMPARE(rig.document->header().period, Period::Week);
        QCOMPARE(rig.document->header().date, QDate(2025, 9, 22)); // its Monday
        QCOMPARE(date->date(), QDate(2025, 9, 22));
        auto *language = rig.part<QComboBox>("languageBox");
        language->setCurrentIndex(language->findData(u"fr"_s));
        Q_EMIT language->activated(language->currentIndex());
        QCOMPARE(rig.document->header().language, u"fr"_s);
        QCOMPARE(language->currentText(), u"Français"_s);
        auto *standfirst = rig.part<QPlainTextEdit>("standfirstEdit");
        standfirst->setFocus();
        QTest::keyClicks(standfirst, u"Stand"_s);
        standfirst->textCursor().insertText(u"\u00a0!"_s);
        QCOMPARE(rig.document->header().standfirst, u"Stand\u00a0!"_s);
        QCOMPARE(rig.document->undoStack()->count(), 5);
        while (rig.document->undoStack()->canUndo())
            rig.undo();
        QCOMPARE(communities->text(), u"r/artificial"_s);
        QCOMPARE(date->date(), QDate(2025, 9, 21));
        QCOMPARE(standfirst->toPlainText(), QString());
    }

    void theStandfirstGrowsWithItsText()
    {
        Rig rig;
        auto *standfirst = rig.part<QPlainTextEdit>("standfirstEdit");
        const int before = standfirst->height();
        Edition header = rig.document->header();
        header.standfirst = u"Many words of a standfirst. "_s.repeated(8);
        rig.document->setHeader(header, u"Standfirst"_s);
        QTRY_VERIFY(standfirst->height() > before);
    }

    void keyPointsAreMovedAndEditedByKeys()
    {
        Rig rig;
        auto *list = rig.part<KeyPointsList>("keyPointsList");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(rig.document->header().keyPoints, QStringList({u"Two"_s, u"One"_s, u"Three"_s}));
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(rig.document->header().keyPoints, QStringList({u"Two"_s, u"Three"_s}));
        QTest::keyClick(list, Qt::Key_Insert);
        auto *editor = list->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"Fresh"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(rig.document->header().keyPoints.contains(u"Fresh"_s));
    }

    void deletingInAnEditedKeyPointDeletesItsText()
    {
        Rig rig;
        auto *list = rig.part<KeyPointsList>("keyPointsList");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        auto *editor = list->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTRY_VERIFY(editor->hasFocus());
        editor->setCursorPosition(0);
        QTest::keyClick(editor, Qt::Key_Delete);
        QCOMPARE(editor->text(), u"ne"_s);
        QCOMPARE(list->model()->rowCount(), 3);
    }

    void escapeInTheManuscriptLeavesTheFocusThere()
    {
        Rig rig;
        rig.edit()->setFocus();
        QTest::keyClick(rig.edit(), Qt::Key_Escape);
        QVERIFY(rig.edit()->hasFocus());
        QCOMPARE(rig.body(), article());
    }

    void theKeyToTheNextProblemShowsOnlyWhereThereIsOne()
    {
        Rig rig(u"Prose that cites nothing and is right.\n"_s);
        CheckRules ofTheText;
        for (const QString &check :
             {u"headline"_s, u"standfirst"_s, u"byline"_s, u"key_points"_s, u"figure"_s, u"spelling"_s})
            ofTheText.levels.insert(check, CheckLevel::Ok);
        rig.desk->setCheckRules({}, ofTheText).waitForFinished();
        auto *button = rig.part<QWidget>("nextProblemButton");
        QVERIFY(!button->isVisible());
        rig.document->apply({{{0, 0}, u"> Said so\n>\n> — [u/first](%1zz/s/q9/)\n\n"_s.arg(address)}}, u"Type"_s);
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(rig.edit()->hasFocus());
        rig.undo();
        QTRY_VERIFY(!button->isVisible());
    }

    void keyPointsAreReorderedByDragging()
    {
        Rig rig;
        auto *list = rig.part<KeyPointsList>("keyPointsList");
        const std::unique_ptr<QMimeData> mime(list->model()->mimeData({list->model()->index(2, 0)}));
        const QPoint top(40, list->visualRect(list->model()->index(0, 0)).top() + 2);
        QCOMPARE(sendDrop(list->viewport(), top, mime.get()), Qt::CopyAction);
        QCOMPARE(rig.document->header().keyPoints, QStringList({u"Three"_s, u"One"_s, u"Two"_s}));
    }

    // -- Manuscript --

    void typingSavesAndUndoInTheEditorGoesTheOneWay()
    {
        Rig rig;
        rig.edit()->setFocus();
        rig.edit()->moveCursor(QTextCursor::End);
        QTest::keyClicks(rig.edit(), u"abc"_s);
        QVERIFY(rig.body().endsWith(u"abc"_s));
        QCOMPARE(rig.stored().body, rig.body());
        QTest::keyClick(rig.edit(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rig.body(), article());
        QCOMPARE(rig.document->undoStack()->index(), 0);
    }

    void copyingKeepsNoBreakSpaces()
    {
        Rig rig;
        rig.edit()->setFocus();
        const int begin = int(rig.body().indexOf(u"More prose"_s));
        rig.edit()->goTo(begin, begin + 18);
        rig.edit()->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"More prose\u00a0: here."_s);
    }

    void boldIsPutOnAndTakenOff()
    {
        Rig rig;
        rig.edit()->setFocus();
        rig.edit()->goTo(rig.body().indexOf(u"Last"_s) + 2); // in the word, nothing selected
        QTest::keyClick(rig.edit(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(rig.body().contains(u"**Last** prose"_s));
        QTest::keyClick(rig.edit(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(rig.body(), article());
        QCOMPARE(rig.document->undoStack()->count(), 2);
    }

    void quoteBlockMarksTheLine()
    {
        Rig rig;
        rig.edit()->setFocus();
        rig.edit()->goTo(rig.body().indexOf(u"Last"_s));
        QTest::keyClick(rig.edit(), Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(rig.body().contains(u"\n> Last prose."_s));
        QTest::keyClick(rig.edit(), Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(rig.body(), article());
    }

    void ctrlKLinksTheSelectionToTheAddressOnTheClipboard()
    {
        Rig rig;
        QGuiApplication::clipboard()->setText(address + u"1zz/slug/"_s);
        rig.edit()->setFocus();
        const qsizetype begin = rig.body().indexOf(u"Last prose"_s);
        rig.edit()->goTo(begin, begin + 10);
        QTest::keyClick(rig.edit(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(rig.body().contains(u"[Last prose]("_s + address + u"1zz/slug/)."_s));
        QCOMPARE(rig.document->sectionOf(u"t3_1zz"_s), std::optional(2));
    }

    void tabLeavesTheManuscript()
    {
        Rig rig;
        rig.edit()->setFocus();
        QTest::keyClick(rig.edit(), Qt::Key_Tab);
        QVERIFY(!rig.edit()->hasFocus());
        QCOMPARE(rig.body(), article());
    }

    void findGoesFromPlaceToPlaceAndReplaceAllIsOneStep()
    {
        Rig rig;
        rig.edit()->setFocus();
        QTest::keyClick(rig.edit(), Qt::Key_R, Qt::ControlModifier);
        auto *find = rig.part<QLineEdit>("findEdit");
        QVERIFY(find->hasFocus());
        QTest::keyClicks(find, u"prose"_s);
        QCOMPARE(rig.part<QLabel>("findCount")->text(), u"3 found"_s);
        rig.edit()->goTo(0);
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(rig.edit()->textCursor().selectedText(), u"Prose"_s);
        QTest::keyClick(find, Qt::Key_F3);
        QCOMPARE(rig.edit()->textCursor().selectionStart(), int(rig.body().indexOf(u"prose"_s)));
        auto *replacement = rig.part<QLineEdit>("replaceEdit");
        replacement->setText(u"text"_s);
        rig.part<QAbstractButton>("replaceAllButton")->click();
        QVERIFY(!rig.body().contains(u"prose"_s, Qt::CaseInsensitive));
        QCOMPARE(rig.document->undoStack()->count(), 1);
        rig.undo();
        QCOMPARE(rig.body(), article());
        rig.part<QCheckBox>("findRegex")->setChecked(true);
        find->setText(u"(More) (prose)"_s);
        replacement->setText(u"\\2 \\1"_s);
        rig.part<QAbstractButton>("replaceAllButton")->click();
        QVERIFY(rig.body().contains(u"prose More"_s));
        find->setText(u"prose: here"_s); // not there; and with a space, the no-break one is found
        rig.part<QCheckBox>("findRegex")->setChecked(false);
        find->setText(u"More : here"_s);
        QCOMPARE(rig.part<QLabel>("findCount")->text(), u"1 found"_s);
        QTest::keyClick(find, Qt::Key_Escape);
        QVERIFY(rig.edit()->hasFocus());
        QVERIFY(rig.part<FindBar>("findBar")->isHidden());
    }

    void undoShowsThePlaceThatItChanged()
    {
        Rig rig(article() + u"\n\nMore lines.\n"_s.repeated(80));
        rig.edit()->setFocus();
        rig.edit()->goTo(rig.body().size());
        QTest::keyClicks(rig.edit(), u"end"_s);
        rig.edit()->goTo(0);
        rig.undo();
        QVERIFY(rig.edit()->textCursor().position() > 500);
        QVERIFY(rig.edit()->viewport()->rect().contains(rig.edit()->cursorRect()));
    }

    void theFooterCountsWordsAndSaysWhereTheCursorIs()
    {
        Rig rig;
        rig.edit()->setFocus();
        rig.edit()->goTo(rig.body().indexOf(u"Last"_s) + 2);
        QTRY_COMPARE(rig.part<QLabel>("wordCount")->text(),
                     u"Section 3: %1 words · %2 in all"_s.arg(rig.document->outline().section(2).words)
                         .arg(rig.document->outline().words));
        QVERIFY(rig.part<QLabel>("cursorPlace")->text().endsWith(u"column 3"_s));
    }

    // -- Proof and material --

    void theProofFollowsTextAndCursorAndLoadsNothing()
    {
        Rig rig(article() + u"\n\nA paragraph of some words that fills the page.\n"_s.repeated(60));
        auto *proof = rig.part<ProofView>("proofView");
        QTRY_VERIFY(proof->toPlainText().contains(u"Intro with words."_s));
        QCOMPARE(proof->verticalScrollBar()->value(), 0);
        rig.edit()->goTo(rig.body().size() - 2);
        QTRY_VERIFY(proof->verticalScrollBar()->value() > 200);
        QSignalSpy drawn(proof, &ProofView::drawn);
        const int scrolled = proof->verticalScrollBar()->value();
        QTextCursor cursor(rig.document->text());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(u"Fresh words."_s);
        QVERIFY(drawn.wait());
        QVERIFY(proof->toPlainText().contains(u"Fresh words."_s));
        QVERIFY(proof->verticalScrollBar()->value() >= scrolled);
        QCOMPARE(proof->loadResource(QTextDocument::ImageResource, QUrl(u"https://example.org/x.png"_s)).toByteArray(),
                 QByteArray());
        rig.command(u"followCursor"_s)->setChecked(false);
        const int kept = proof->verticalScrollBar()->value();
        rig.edit()->goTo(0);
        QTest::qWait(0);
        QCOMPARE(proof->verticalScrollBar()->value(), kept);
    }

    void ctrlReturnOnALinkShowsItsThreadAndLeadsToReview()
    {
        Rig rig;
        rig.addThread("1aa", "The thread's title", "q1");
        auto *material = rig.place.findChild<MaterialView *>();
        QSignalSpy shown(material, &MaterialView::shown);
        rig.edit()->setFocus();
        rig.edit()->goTo(rig.body().indexOf(u"a link"_s) + 2);
        QTest::keyClick(rig.edit(), Qt::Key_Return, Qt::ControlModifier);
        auto *text = rig.part<QTextBrowser>("materialView");
        QTRY_VERIFY(text->toPlainText().contains(u"The thread's title"_s));
        QVERIFY(text->isVisible());
        QVERIFY(text->toPlainText().contains(u"45 points"_s));
        QVERIFY(text->toPlainText().contains(u"Words of the reply."_s));
        QSignalSpy requested(&rig.place, &WritePlace::threadRequested);
        rig.command(u"showInReview"_s)->trigger();
        QCOMPARE(requested.count(), 1);
        QVERIFY(bool(requested.constFirst().constFirst().value<ThreadId>()));
        QCOMPARE(rig.body(), article()); // Return made no line
    }

    void aThreadThatTheDeskDoesNotHaveIsSaid()
    {
        Rig rig;
        rig.edit()->goTo(rig.body().indexOf(u"a link"_s) + 2);
        rig.command(u"showMaterial"_s)->trigger();
        QTRY_VERIFY(rig.part<QTextBrowser>("materialView")->toPlainText().contains(u"does not have"_s));
    }

    // -- The place --

    void withoutAnEditionThePlaceOffersANewOne()
    {
        Rig rig;
        rig.document->close();
        QWidget *empty = rig.part<QWidget>("writeEmpty");
        QVERIFY(empty->isVisible());
        QSignalSpy requested(&rig.place, &WritePlace::newEditionRequested);
        rig.command(u"newEditionHere"_s)->trigger();
        QCOMPARE(requested.count(), 1);
        QVERIFY(rig.open(rig.id));
        QVERIFY(!empty->isVisible());
    }

    void aNarrowWindowFoldsTheHeaderAndMakesTheProofATab()
    {
        Rig rig(article(), {1024, 560});
        QVERIFY(rig.part<HeaderForm>("headerForm")->isFolded());
        auto *proof = rig.part<ProofView>("proofView");
        QVERIFY(!proof->isVisible());
        QVERIFY(rig.edit()->isVisible());
        rig.command(u"showProof"_s)->trigger();
        QVERIFY(proof->isVisible());
        QVERIFY(!rig.edit()->isVisible());
        rig.place.goTo(5);
        QVERIFY(rig.edit()->isVisible());
        rig.place.resize(1400, 800);
        QTRY_VERIFY(proof->isVisible() && rig.edit()->isVisible());
        QVERIFY(!rig.part<HeaderForm>("headerForm")->isFolded());
    }

    void theStatusSaysWhatIsOnTheTableAndWhenItWasSaved()
    {
        Rig rig;
        auto *status = qobject_cast<WriteStatus *>(rig.place.statusWidget());
        QTRY_VERIFY(status->text().startsWith(u"Draft revision 1, saved at"_s));
    }

    void everyControlHasANameForThoseWhoListen()
    {
        Rig rig;
        const auto widgets = rig.place.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
                widget->objectName().startsWith(u"qt_"_s))
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(QLatin1StringView(widget->metaObject()->className()) + u" "_s + widget->objectName()));
        }
    }

    void everyCommandHasANameAndAShortcutThatNothingElseHas()
    {
        Rig rig;
        QSet<QString> names;
        for (const QAction *action : rig.place.commands()) {
            QVERIFY(!action->objectName().isEmpty());
            QVERIFY(!action->text().isEmpty());
            QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
            names.insert(action->objectName());
            if (action->objectName().endsWith("KeyPoint"_L1)) // the keys of an edited point are its text's
                QCOMPARE(action->shortcutContext(), Qt::WidgetShortcut);
            else if (!action->shortcut().isEmpty())
                QCOMPARE(action->shortcutContext(), Qt::WidgetWithChildrenShortcut);
        }
    }
};

QTEST_MAIN(WritePlaceTest)
#include "writeplacetest.moc"
