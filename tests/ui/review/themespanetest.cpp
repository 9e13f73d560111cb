// SPDX-License-Identifier: GPL-3.0-or-later
// The suggested themes by keys, as an editor goes through them. With MARBRE_PICTURES set to a folder pictures are kept.
#include "review/themespane.h"
#include "models/thememembermodel.h"
#include "models/threadlistmodel.h"
#include "review/readerview.h"
#include "review/themedetail.h"
#include "review/threadlistview.h"
#include "store/settingstore.h"
#include "ui/models/themefixture.h"
#include "ui/review/reviewdesk.h"

#include <QApplication>
#include <QDir>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>

using namespace marbre;
using namespace Qt::StringLiterals;

class ThemesPaneTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void aKeyShowsTheThemesAndEscapeLeadsBack();
    void theSidebarsLineLeadsThere();
    void jAndKGoThroughThemesAndThreads();
    void returnAcceptsTheTheme();
    void returnOnAThreadReadsIt();
    void aNumberMovesTheSelectedThreads();
    void minusTakesOut();
    void f2RenamesAndUUndoes();
    void mMergesIntoTheChosenTheme();
    void lettersOfTheListMeanThemesHere();
    void theButtonInARowTakesOut();
    void theRowsSayWhatTheyShow();
    void aSuggestedThemeStandsInTheList();

private:
    ThemesPane *pane() const { return m_desk->place().findChild<ThemesPane *>(); }
    ThemeDetail *detail() const { return m_desk->place().findChild<ThemeDetail *>(); }
    ThemeBoard &board() const { return detail()->model().board(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { m_desk->press(key, modifiers); }
    QString themeOf(ThreadId thread) const;
    void type(const QString &words);
    void keepPicture(const QString &name) const;
    std::unique_ptr<ReviewDesk> m_desk;
};

void ThemesPaneTest::init()
{
    m_desk = std::make_unique<ReviewDesk>();
    answer(m_desk->store().threads().ingest(dayOfTwoSubjects()));
    QVERIFY(m_desk->waitForRows(14));
    m_desk->openEdition({u"First"_s, u"Second"_s});
    // So few threads have no structure of their own.
    answer(m_desk->store().settings().setValue(u"themes"_s, u"2025-09-20/2025-09-23"_s, R"({"wish":2})"));
    m_desk->place().setPeriod(QDate(2025, 9, 20), QDate(2025, 9, 23), u"Three days"_s);
    m_desk->list()->setFocus();
    QTRY_VERIFY(m_desk->list()->hasFocus());
    press(Qt::Key_T);
    QTRY_VERIFY(pane()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(board().themes().size() > 1 && !board().isBusy(), 20'000);
    QVERIFY(pane()->list()->hasFocus());
    QCOMPARE(pane()->key(), board().themes().constFirst().key);
}

QString ThemesPaneTest::themeOf(ThreadId thread) const
{
    for (const BoardTheme &theme : board().themes()) {
        if (std::ranges::contains(theme.members, thread, &BoardMember::thread))
            return theme.key;
    }
    return {};
}

/// Into the dialog that asks for a name.
void ThemesPaneTest::type(const QString &words)
{
    QInputDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_desk->place().findChild<QInputDialog *>(u"nameDialog"_s)));
    dialog->setTextValue(words);
    dialog->accept();
}

void ThemesPaneTest::keepPicture(const QString &name) const
{
    const QString folder = qEnvironmentVariable("MARBRE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(QDir().mkpath(folder) && m_desk->place().grab().save(QDir(folder).filePath(name)));
}

void ThemesPaneTest::aKeyShowsTheThemesAndEscapeLeadsBack()
{
    QVERIFY(detail()->isVisible());
    keepPicture(u"themes-pane.png"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(m_desk->list()->hasFocus());
    QVERIFY(!pane()->isVisible());
    QVERIFY(!detail()->isVisible());
}

void ThemesPaneTest::theSidebarsLineLeadsThere()
{
    auto *sidebar = m_desk->place().findChild<QListView *>(u"sidebarView"_s);
    QCOMPARE(sidebar->currentIndex().data().toString(), u"Suggested"_s);
    press(Qt::Key_Escape);
    QVERIFY(sidebar->currentIndex().data().toString() != u"Suggested"_s);
    for (int row = 0; row < sidebar->model()->rowCount(); ++row) {
        if (sidebar->model()->index(row, 0).data() == u"Suggested"_s)
            sidebar->setCurrentIndex(sidebar->model()->index(row, 0));
    }
    QVERIFY(pane()->isVisible());
}

void ThemesPaneTest::jAndKGoThroughThemesAndThreads()
{
    press(Qt::Key_J);
    QCOMPARE(pane()->key(), board().themes().at(1).key);
    QCOMPARE(detail()->key(), pane()->key());
    press(Qt::Key_K);
    QCOMPARE(pane()->key(), board().themes().at(0).key);
    press(Qt::Key_Right);
    QVERIFY(detail()->list()->hasFocus());
    const ThreadId first = detail()->currentThread();
    press(Qt::Key_J);
    QVERIFY(detail()->currentThread() != first);
    press(Qt::Key_K);
    QCOMPARE(detail()->currentThread(), first);
    press(Qt::Key_Left);
    QVERIFY(pane()->list()->hasFocus());
}

void ThemesPaneTest::returnAcceptsTheTheme()
{
    const BoardTheme theme = board().themes().constFirst();
    press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->edition().outline().sections.size(), 3);
    QCOMPARE(m_desk->edition().outline().sections.at(2).heading, theme.label);
    QCOMPARE(m_desk->edition().outline().sections.at(2).material.size(), theme.sureCount());
    press(Qt::Key_U);
    QTRY_COMPARE(m_desk->edition().outline().sections.size(), 2);
    QTRY_VERIFY(answer(m_desk->store().feeds().themes()).isEmpty());
}

void ThemesPaneTest::returnOnAThreadReadsIt()
{
    press(Qt::Key_Right);
    const ThreadId thread = detail()->currentThread();
    press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->reader()->thread().row.id, thread);
    QVERIFY(m_desk->reader()->hasFocus());
    QVERIFY(pane()->isVisible());
    press(Qt::Key_J);
    QTRY_VERIFY(m_desk->reader()->thread().row.id != thread);
    press(Qt::Key_Escape);
    QTRY_VERIFY(detail()->list()->hasFocus());
}

void ThemesPaneTest::aNumberMovesTheSelectedThreads()
{
    press(Qt::Key_Right);
    const ThreadId thread = detail()->currentThread();
    press(Qt::Key_2);
    QCOMPARE(themeOf(thread), board().themes().at(1).key);
    press(Qt::Key_U);
    QTRY_COMPARE(themeOf(thread), board().themes().at(0).key);
    QVERIFY(m_desk->edition().outline().section(1).material.isEmpty()); // 2 is no section here
    detail()->list()->setCurrentIndex(detail()->model().index(detail()->model().rowOf(thread)));
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(themeOf(thread), board().themes().at(1).key);
}

void ThemesPaneTest::minusTakesOut()
{
    press(Qt::Key_Right);
    const ThreadId thread = detail()->currentThread();
    press(Qt::Key_Minus);
    QVERIFY(board().leftOver().contains(thread));
    QVERIFY(detail()->currentThread()); // the next one stands in its place
    QVERIFY(detail()->list()->hasFocus());
}

void ThemesPaneTest::f2RenamesAndUUndoes()
{
    const QString before = board().themes().constFirst().label;
    press(Qt::Key_F2);
    type(u"Silicon"_s);
    QTRY_COMPARE(board().themes().constFirst().label, u"Silicon"_s);
    m_desk->place().activateWindow();
    pane()->focusList();
    press(Qt::Key_U);
    QTRY_COMPARE(board().themes().constFirst().label, before);
}

void ThemesPaneTest::mMergesIntoTheChosenTheme()
{
    const auto count = board().themes().size();
    press(Qt::Key_M);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = m_desk->place().findChild<QMenu *>(u"mergeMenu"_s)));
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(board().themes().size(), count - 1);
}

void ThemesPaneTest::lettersOfTheListMeanThemesHere()
{
    press(Qt::Key_Right);
    const ThreadId thread = detail()->currentThread();
    press(Qt::Key_S); // triage goes on
    QTRY_COMPARE(answer(m_desk->store().threads().rows({thread})).constFirst().state, TriageState::Shortlisted);
    QTRY_VERIFY(board().row(thread) && board().row(thread)->state == TriageState::Shortlisted);
    press(Qt::Key_X);
    QTRY_VERIFY(!board().row(thread));
}

void ThemesPaneTest::theButtonInARowTakesOut()
{
    const QModelIndex first = detail()->model().index(0);
    const ThreadId thread = detail()->model().idAt(0);
    const QRect row = detail()->list()->visualRect(first);
    QTest::mouseClick(detail()->list()->viewport(), Qt::LeftButton, {}, QPoint(row.right() - 24, row.top() + 18));
    QVERIFY(board().leftOver().contains(thread));
}

void ThemesPaneTest::theRowsSayWhatTheyShow()
{
    const QModelIndex theme = pane()->list()->model()->index(0, 0);
    QVERIFY(theme.data(Qt::AccessibleTextRole).toString().contains(board().themes().constFirst().label));
    const QString member = detail()->model().index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(member.contains(u"fit"_s));
    QVERIFY(member.contains(detail()->model().index(0).data().toString()));
}

void ThemesPaneTest::aSuggestedThemeStandsInTheList()
{
    press(Qt::Key_Escape);
    QTRY_VERIFY(m_desk->list()->isVisible());
    const BoardTheme &theme = board().themes().constFirst();
    const auto said = [&] {
        const int row = m_desk->model()->rowOf(theme.members.constFirst().thread);
        return m_desk->model()->index(row).data(Qt::AccessibleTextRole).toString();
    };
    QTRY_VERIFY(said().contains(theme.label));
    keepPicture(u"themes-list.png"_s);
}

QTEST_MAIN(ThemesPaneTest)
#include "themespanetest.moc"
