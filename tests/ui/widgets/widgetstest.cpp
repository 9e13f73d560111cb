// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/flatbutton.h"
#include "widgets/messagebar.h"
#include "widgets/paneheader.h"
#include "widgets/panesplitter.h"
#include "widgets/searchfield.h"
#include "widgets/segmentedbuttons.h"

#include <QAbstractButton>
#include <QAction>
#include <QHBoxLayout>
#include <QSignalSpy>
#include <QSplitterHandle>
#include <QTest>
#include <QToolTip>

using namespace marbre;
using namespace Qt::StringLiterals;

class WidgetsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void segmentsChooseOneAndSayWhich()
    {
        SegmentedButtons segments;
        QCOMPARE(segments.current(), -1);
        QCOMPARE(segments.addSegment(u"Proof"_s), 0);
        QCOMPARE(segments.addSegment(u"Differences"_s), 1);
        segments.addSegment(u"Sources"_s);
        QCOMPARE(segments.current(), 0);
        QSignalSpy changed(&segments, &SegmentedButtons::currentChanged);
        segments.show();
        const auto buttons = segments.findChildren<QAbstractButton *>();
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QCOMPARE(changed.takeFirst().constFirst().toInt(), 1);
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        segments.setCurrent(1);
        QVERIFY(changed.isEmpty());
        QVERIFY(!buttons.at(0)->isChecked());
        QVERIFY(QTest::qWaitForWindowActive(&segments));
        buttons.at(1)->setFocus();
        QTest::keyClick(buttons.at(1), Qt::Key_Right);
        QCOMPARE(segments.current(), 2);
        segments.setCurrent(7);
        QCOMPARE(segments.current(), 2);
    }

    void searchFieldGivesEscapeBackOnlyWhenEmpty()
    {
        QWidget parent;
        auto *field = new SearchField(&parent);
        QAction back;
        back.setShortcut(Qt::Key_Escape);
        parent.addAction(&back);
        QSignalSpy triggered(&back, &QAction::triggered);
        parent.show();
        QVERIFY(QTest::qWaitForWindowActive(&parent));
        field->setFocus();
        QTest::keyClicks(field, u"oracle"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
        QVERIFY(triggered.isEmpty());
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(triggered.size(), 1);
    }

    void searchFieldHandsDownToTheResults()
    {
        SearchField field;
        QSignalSpy down(&field, &SearchField::downPressed);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(down.size(), 1);
    }

    void searchFieldShowsItsKeyOnlyWhileEmpty()
    {
        SearchField field;
        field.setFixedSize(300, 30);
        const QImage bare = field.grab().toImage();
        field.setKeyHint(u"/"_s);
        QVERIFY(field.grab().toImage() != bare);
        field.setText(u"a"_s);
        const QImage typed = field.grab().toImage();
        field.setKeyHint({});
        QCOMPARE(field.grab().toImage(), typed);
    }

    void messageBarShowsErrorsUntilClosed()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        Error error;
        error.what = u"The file could not be <b>read</b>"_s;
        error.why = u"no permission"_s;
        bar.showError(error);
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), error.text());
        QAction again(u"Try again"_s);
        bar.addAction(&again);
        bar.showMessage(u"Done"_s, visuals::Tone::Positive);
        QCOMPARE(bar.text(), u"Done"_s);
        bar.hideMessage();
        QTRY_VERIFY(bar.isHidden());
    }

    void emptyStateRunsItsActions()
    {
        EmptyState state(u"Nothing here"_s, u"Publish an edition."_s);
        QAction primary(u"New edition"_s);
        QSignalSpy triggered(&primary, &QAction::triggered);
        state.addAction(&primary, true);
        state.show();
        auto *button = state.findChild<FlatButton *>();
        QVERIFY(button);
        QCOMPARE(button->accessibleName(), u"New edition"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
    }

    void flatButtonsFollowTheirAction()
    {
        QAction action(visuals::icon(u"edit-undo"_s), u"&Undo"_s);
        FlatButton button(&action);
        const int narrow = button.sizeHint().width();
        QCOMPARE(button.accessibleName(), u"Undo"_s);
        action.setText(u"Undo the last change"_s);
        QVERIFY(button.sizeHint().width() > narrow);
        QCOMPARE(button.accessibleName(), u"Undo the last change"_s);
        action.setEnabled(false);
        QVERIFY(!button.isEnabled());
        const int plain = button.sizeHint().width();
        button.setKeyHint(u"U"_s);
        QVERIFY(button.sizeHint().width() > plain);
        QCOMPARE(button.focusPolicy(), Qt::TabFocus);
    }

    void iconButtonsKeepTheirName()
    {
        QAction action(visuals::icon(u"edit-undo"_s), u"Undo"_s);
        const std::unique_ptr<FlatButton> button(FlatButton::iconOnly(&action));
        QCOMPARE(button->accessibleName(), u"Undo"_s);
        QVERIFY(button->sizeHint().width() < 40);
    }

    void elidedLabelsGiveWayAndTellAll()
    {
        ElidedLabel label(u"A headline that is far too long for its place"_s);
        label.resize(400, 20);
        QVERIFY(!label.isElided());
        label.resize(60, 20);
        QVERIFY(label.isElided());
        QVERIFY(label.minimumSizeHint().width() < 60);
        QHelpEvent help(QEvent::ToolTip, QPoint(5, 5), label.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&label, &help);
        QTRY_COMPARE(QToolTip::text(), label.text());
        QToolTip::hideText();
    }

    void paneHeaderShowsOnlyWhatItHas()
    {
        PaneHeader header;
        auto *title = header.findChild<QWidget *>(u"title"_s);
        QVERIFY(title->isHidden());
        header.setTitle(u"Today"_s);
        QVERIFY(!title->isHidden());
        header.setTitle({});
        QVERIFY(title->isHidden());
        QCOMPARE(header.height(), visuals::scaled(&header, visuals::paneHeader));
    }

    void paneLinesAreThinAndEasyToCatch()
    {
        PaneSplitter splitter;
        splitter.addWidget(new QWidget);
        splitter.addWidget(new QWidget);
        splitter.resize(401, 100);
        splitter.show();
        splitter.setSizes({200, 200});
        QSplitterHandle *handle = splitter.handle(1);
        QCOMPARE(handle->width(), 7);
        QCOMPARE(handle->contentsRect().width(), 1);
        QCOMPARE(splitter.widget(1)->x() - (splitter.widget(0)->x() + splitter.widget(0)->width()), 1);
        const int before = splitter.widget(0)->width();
        const QPoint edge(0, 50);
        QTest::mousePress(handle, Qt::LeftButton, {}, edge);
        QTest::mouseMove(handle, edge + QPoint(20, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, edge);
        QVERIFY(splitter.widget(0)->width() > before);
    }
};

QTEST_MAIN(WidgetsTest)
#include "widgetstest.moc"
