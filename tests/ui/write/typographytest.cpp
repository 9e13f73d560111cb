// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingstore.h"
#include "store/store.h"
#include "support/openedition.h"
#include "widgets/visuals.h"
#include "write/manuscriptedit.h"
#include "write/manuscriptpane.h"
#include "write/typographyactions.h"

#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::test;

namespace {

const QChar space(0x00A0);

Edition french(const QString &body)
{
    Edition edition = OpenEdition::plain(body);
    edition.language = u"fr"_s;
    return edition;
}

struct TypographyPane : OpenEdition
{
    ManuscriptPane pane;
    TypographyActions *typography;

    explicit TypographyPane(const QString &body)
        : OpenEdition(french(body))
        , pane(*desk, *document)
        , typography(pane.findChild<TypographyActions *>())
    {
        pane.resize(900, 500);
        pane.show();
        (void)QTest::qWaitForWindowActive(&pane);
        pane.edit()->setFocus();
    }
    ~TypographyPane() { delete menu(); }

    qsizetype count() const { return typography->marks().size(); }
    QMenu *menu() { return pane.edit()->findChild<QMenu *>(u"manuscriptMenu"_s); }
    QMenu *openMenuAt(qsizetype position)
    {
        delete menu();
        pane.edit()->goTo(position);
        const QPoint place = pane.edit()->cursorRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, pane.edit()->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(pane.edit()->viewport(), &event);
        return menu();
    }
    void press(int key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(pane.edit(), Qt::Key(key), modifiers); }
    QByteArray setting()
    {
        return desk->store().settings().value(u"typography"_s, u"fr"_s).result().value_or(QByteArray());
    }
};

} // namespace

class TypographyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"marbre-tests"_s);
        QCoreApplication::setApplicationName(u"typographytest"_s);
    }
    void init() { QSettings().clear(); }

    void oneKeyMendsTheMarkAtOrAfterTheCursorAsOneUndoStep()
    {
        TypographyPane rig(u"Un mot: deux\n\nTrois: quatre\n"_s);
        QTRY_COMPARE(rig.count(), 2);
        rig.pane.edit()->goTo(0);
        rig.press(Qt::Key_M, Qt::ControlModifier);
        QTRY_COMPARE(rig.body(), u"Un mot%1: deux\n\nTrois: quatre\n"_s.arg(space));
        QTRY_COMPARE(rig.count(), 1);
        QCOMPARE(rig.document->undoStack()->undoText(), u"Mend: No-break space before “:”"_s);
        rig.press(Qt::Key_M, Qt::ControlModifier); // the cursor stands behind the first one now
        QTRY_COMPARE(rig.body(), u"Un mot%1: deux\n\nTrois%1: quatre\n"_s.arg(space));
        rig.undo();
        rig.undo();
        QCOMPARE(rig.body(), u"Un mot: deux\n\nTrois: quatre\n"_s);
        QTRY_COMPARE(rig.count(), 2);
    }

    void anotherKeyMendsAllOfTheKind()
    {
        TypographyPane rig(u"Un mot: l'un\n\nTrois: quatre\n"_s);
        QTRY_COMPARE(rig.count(), 3);
        rig.pane.edit()->goTo(0);
        rig.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(rig.body(), u"Un mot%1: l'un\n\nTrois%1: quatre\n"_s.arg(space));
        rig.press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(rig.body(), u"Un mot%1: l’un\n\nTrois%1: quatre\n"_s.arg(space));
        QCOMPARE(rig.document->undoStack()->count(), 2);
    }

    void whereNothingIsToMendTheKeySaysSo()
    {
        TypographyPane rig(u"Un mot\n"_s);
        QSignalSpy message(&rig.pane, &ManuscriptPane::message);
        rig.press(Qt::Key_M, Qt::ControlModifier);
        QTRY_COMPARE(message.count(), 1);
        QCOMPARE(rig.body(), u"Un mot\n"_s);
        QCOMPARE(rig.document->undoStack()->count(), 0);
    }

    void theMenuAtAMarkMendsItOrAllOfItsKind()
    {
        TypographyPane rig(u"Un mot: deux\n\nTrois: quatre\n"_s);
        QTRY_COMPARE(rig.count(), 2);
        QMenu *menu = rig.openMenuAt(4);
        QVERIFY(menu->findChild<QAction *>(u"typographyMend"_s));
        QCOMPARE(menu->findChild<QAction *>(u"typographyMendKind"_s)->text(), u"Mend all of this kind (2)"_s);
        menu->findChild<QAction *>(u"typographyMend"_s)->trigger();
        QTRY_COMPARE(rig.body(), u"Un mot%1: deux\n\nTrois: quatre\n"_s.arg(space));
        QVERIFY(!rig.openMenuAt(1)->findChild<QAction *>(u"typographyMend"_s));
    }

    void aRuleLeftAloneIsKeptInTheDeskForTheLanguage()
    {
        TypographyPane rig(u"Un mot: l'un\n"_s);
        QTRY_COMPARE(rig.count(), 2);
        rig.openMenuAt(4)->findChild<QAction *>(u"typographyLeave"_s)->trigger();
        QTRY_COMPARE(rig.count(), 1);
        QTRY_COMPARE(typographySettingsFromJson(rig.setting()).off, QSet<QString>{u"space-before-colon"_s});
        QCOMPARE(rig.body(), u"Un mot: l'un\n"_s);
    }

    void theMenuOfTheButtonChoosesProfileAndRules()
    {
        TypographyPane rig(u"Quoi ? Bien ? Un: deux\n\nTrois: quatre\n\nCinq: six\n"_s);
        QTRY_COMPARE(rig.count(), 2); // colons without a space are this editor's way
        QMenu *menu = rig.typography->menu();
        Q_EMIT menu->aboutToShow();
        QVERIFY(menu->findChild<QAction *>(u"typographyProfile-"_s)->isChecked());
        menu->findChild<QAction *>(u"typographyAsWritten"_s)->trigger();
        QTRY_COMPARE(rig.count(), 5);
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(u"typographyRule-space-before-colon"_s)->trigger();
        QTRY_COMPARE(rig.count(), 2);
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(u"typographyProfile-fr-CA"_s)->trigger();
        QTRY_COMPARE(rig.typography->marks().value(0).message, u"No space before “?”"_s);
        QTRY_COMPARE(typographySettingsFromJson(rig.setting()),
                     (TypographySettings{u"fr-CA"_s, {u"space-before-colon"_s}, false}));
    }

    void marksMoveWithTheTextAndThoseThatAreTouchedGo()
    {
        TypographyPane rig(u"Un mot: deux\n\nTrois: quatre\n"_s);
        QTRY_COMPARE(rig.count(), 2);
        const qsizetype before = rig.typography->marks().at(1).span.begin;
        QTextCursor cursor(rig.document->text());
        cursor.setPosition(6);
        cursor.insertText(u"s"_s);
        QCOMPARE(rig.count(), 1); // at once, before anything is looked at again
        QCOMPARE(rig.typography->marks().at(0).span.begin, before + 1);
        QTRY_COMPARE(rig.count(), 2);
    }

    void aKeyPressedWhileTheTextIsLookedAtMendsTheTextAsItIs()
    {
        TypographyPane rig(u"Un mot\n"_s);
        QTextCursor cursor(rig.document->text());
        cursor.setPosition(6);
        cursor.insertText(u": deux"_s);
        rig.press(Qt::Key_M, Qt::ControlModifier);
        QTRY_COMPARE(rig.body(), u"Un mot%1: deux\n"_s.arg(space));
    }

    void theButtonHidesTheMarks()
    {
        TypographyPane rig(u"Un mot: deux\n"_s);
        QTRY_COMPARE(rig.count(), 1);
        auto *label = rig.pane.findChild<QLabel *>(u"markCount"_s);
        QVERIFY(label->isVisible());
        rig.typography->toggle()->trigger();
        QCOMPARE(rig.count(), 0);
        QVERIFY(!label->isVisible());
        rig.typography->toggle()->trigger();
        QTRY_COMPARE(rig.count(), 1);
    }

    void aMarkIsDrawnUnderItsWord()
    {
        TypographyPane rig(u"Un mot: deux\n"_s);
        QTRY_COMPARE(rig.count(), 1);
        const Span words = rig.pane.edit()->shownSpan(rig.typography->marks().at(0));
        QCOMPARE(words, (Span{3, 7}));
        QTextCursor cursor(rig.document->text());
        cursor.setPosition(4);
        const QRect inside = rig.pane.edit()->cursorRect(cursor);
        const QImage picture = rig.pane.edit()->viewport()->grab().toImage();
        const QColor line = rig.pane.palette().color(QPalette::Highlight);
        bool seen = false;
        for (int y = inside.top(); y <= inside.bottom() + 3 && y < picture.height(); ++y)
            seen |= picture.pixelColor(inside.center().x(), y) == line;
        QVERIFY(seen);
    }

    /// Says what a key costs with 5,000 marks in a text of 50,000 words; what is asserted is that no letter is lost.
    void typingAmongManyMarksLosesNoLetter()
    {
        QString text;
        for (int i = 0; i < 2500; ++i)
            text +=
                u"Un mot de plus: la suite de ce qui a été dit hier, et quoi encore ? Rien de plus, l'un dans l’autre.\n\n"_s;
        TypographyPane rig(text);
        QTRY_VERIFY_WITH_TIMEOUT(rig.count() >= 5000, 30000);
        rig.pane.edit()->goTo(text.size() / 2);
        QList<qint64> costs;
        const QString typed = u"abcdefghij"_s.repeated(10);
        for (const QChar letter : typed) {
            QElapsedTimer clock;
            clock.start();
            rig.pane.edit()->textCursor().insertText(QString(letter));
            QCoreApplication::processEvents();
            costs << clock.nsecsElapsed() / 1000;
        }
        std::ranges::sort(costs);
        qInfo("a key among %lld marks: median %lld us, slowest %lld us", rig.count(), costs.at(costs.size() / 2),
              costs.constLast());
        QVERIFY(rig.body().contains(typed));
    }
};

QTEST_MAIN(TypographyTest)
#include "typographytest.moc"
