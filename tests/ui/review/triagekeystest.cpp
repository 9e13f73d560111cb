// SPDX-License-Identifier: GPL-3.0-or-later
// A morning's keys: going through the list, spiking, sending many, taking back what was removed.
#include "models/threadlistmodel.h"
#include "review/threadlistview.h"
#include "ui/models/reviewfixture.h"
#include "ui/review/reviewdesk.h"
#include "widgets/searchfield.h"

#include <QApplication>
#include <QListView>

using namespace marbre;
using namespace Qt::StringLiterals;

class TriageKeysTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void theCurrentRowStaysInSight();
    void spikingGoesOnToTheNextThread();
    void takingASpikeBackStays();
    void theLastThreadStaysCurrent();
    void shortlistingStays();
    void manyThreadsAreSentInOneStep();
    void typingInTheSearchKeepsTheFocusThere();
    void aRemovedThemeComesBackWithItsThreads();
    void aRemovedFilterComesBack();
    void dragsCarryAllOrNone();

private:
    QString currentTitle() const { return m_desk->list()->currentIndex().data().toString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { m_desk->press(key, modifiers); }
    bool chooseInSidebar(const QString &label) const;
    std::unique_ptr<ReviewDesk> m_desk;
};

void TriageKeysTest::init()
{
    m_desk = std::make_unique<ReviewDesk>();
    ingestThreads(m_desk->store(), 1, 40);
    QVERIFY(m_desk->waitForRows(40));
    QTRY_VERIFY(m_desk->list()->viewport()->height() > 300); // the first run gave way to it
    m_desk->list()->setFocus();
    QTRY_VERIFY(m_desk->list()->hasFocus());
    press(Qt::Key_J);
    QTRY_COMPARE(currentTitle(), u"Thread 40"_s);
}

bool TriageKeysTest::chooseInSidebar(const QString &label) const
{
    auto *sidebar = m_desk->place().findChild<QListView *>(u"sidebarView"_s);
    for (int row = 0; row < sidebar->model()->rowCount(); ++row) {
        const QModelIndex index = sidebar->model()->index(row, 0);
        if (index.data().toString() == label) {
            sidebar->setCurrentIndex(index);
            sidebar->setFocus();
            return true;
        }
    }
    return false;
}

void TriageKeysTest::theCurrentRowStaysInSight()
{
    const auto inSight = [this] {
        const QRect row = m_desk->list()->visualRect(m_desk->list()->currentIndex());
        const QRect shown = m_desk->list()->viewport()->rect();
        return row.isValid() && shown.contains(row);
    };
    for (int i = 0; i < 39; ++i) {
        press(Qt::Key_J);
        QVERIFY(inSight());
    }
    QTRY_COMPARE(currentTitle(), u"Thread 1"_s);
    for (int i = 0; i < 39; ++i) {
        press(Qt::Key_K);
        QVERIFY(inSight());
    }
    QTRY_COMPARE(currentTitle(), u"Thread 40"_s);
}

void TriageKeysTest::spikingGoesOnToTheNextThread()
{
    press(Qt::Key_X);
    QTRY_COMPARE(currentTitle(), u"Thread 39"_s);
    press(Qt::Key_J, Qt::ShiftModifier);
    press(Qt::Key_X); // two at once: on to the one below both
    QTRY_COMPARE(currentTitle(), u"Thread 37"_s);
    QCOMPARE(m_desk->list()->selectedThreads().size(), 1);
    QTRY_COMPARE(m_desk->place().triageUndo()->count(), 2);
}

void TriageKeysTest::takingASpikeBackStays()
{
    press(Qt::Key_X);
    press(Qt::Key_K);
    const ThreadId spiked = m_desk->list()->currentThread();
    QTRY_VERIFY(m_desk->model()->row(0) && m_desk->model()->row(0)->state == TriageState::Spiked);
    press(Qt::Key_X);
    QTRY_COMPARE(m_desk->place().triageUndo()->count(), 2);
    QCOMPARE(m_desk->list()->currentThread(), spiked);
}

void TriageKeysTest::theLastThreadStaysCurrent()
{
    press(Qt::Key_End);
    QTRY_COMPARE(currentTitle(), u"Thread 1"_s);
    press(Qt::Key_X);
    QTRY_COMPARE(m_desk->place().triageUndo()->count(), 1);
    QCOMPARE(currentTitle(), u"Thread 1"_s);
}

void TriageKeysTest::shortlistingStays()
{
    press(Qt::Key_S);
    QTRY_COMPARE(m_desk->place().triageUndo()->count(), 1);
    QCOMPARE(currentTitle(), u"Thread 40"_s);
}

void TriageKeysTest::manyThreadsAreSentInOneStep()
{
    m_desk->openEdition({u"First"_s, u"Second"_s});
    const QString before = m_desk->edition().body();
    for (int i = 0; i < 4; ++i) {
        press(Qt::Key_J, Qt::ShiftModifier);
    }
    press(Qt::Key_2);
    QTRY_COMPARE(m_desk->edition().outline().sections.at(1).material.size(), 5);
    QCOMPARE(m_desk->place().triageUndo()->count(), 1);
    press(Qt::Key_U);
    QTRY_COMPARE(m_desk->edition().body(), before);
}

void TriageKeysTest::typingInTheSearchKeepsTheFocusThere()
{
    press(Qt::Key_Slash);
    auto *search = m_desk->place().findChild<SearchField *>(u"listSearch"_s);
    const auto type = [&](const QString &letters, int rows) {
        QTest::keyClicks(search, letters);
        QTRY_COMPARE(m_desk->model()->rowCount(), rows);
        QVERIFY(search->hasFocus());
    };
    type(u"author3"_s, 11); // 3 and 30 to 39
    type(u"9"_s, 1);
    type(u"9"_s, 0);
}

void TriageKeysTest::aRemovedThemeComesBackWithItsThreads()
{
    const ThreadId thread = m_desk->list()->currentThread();
    const ThemeId theme = answer(m_desk->store().feeds().addTheme(u"Chips"_s));
    answer(m_desk->store().feeds().addTheme(u"Rules"_s));
    answer(m_desk->store().threads().setTheme({thread}, theme));
    const quint32 colour = answer(m_desk->store().feeds().themes()).constFirst().colour;
    QTRY_VERIFY(chooseInSidebar(u"Chips"_s));
    press(Qt::Key_Delete);
    QTRY_COMPARE(m_desk->place().triageUndo()->count(), 1);
    QCOMPARE(answer(m_desk->store().feeds().themes()).size(), 1);
    QCOMPARE(answer(m_desk->store().threads().detail(thread)).row.theme, ThemeId{});
    m_desk->list()->setFocus();
    press(Qt::Key_U);
    QTRY_COMPARE(answer(m_desk->store().threads().detail(thread)).row.theme, theme);
    QCOMPARE(answer(m_desk->store().feeds().themes()).constFirst().colour, colour);
    press(Qt::Key_U, Qt::ShiftModifier);
    QTRY_COMPARE(answer(m_desk->store().feeds().themes()).size(), 1);
}

void TriageKeysTest::aRemovedFilterComesBack()
{
    ThreadFilter filter;
    filter.minimumScore = 20;
    answer(m_desk->store().feeds().saveFilter(u"Loud"_s, filter));
    QTRY_VERIFY(chooseInSidebar(u"Loud"_s));
    press(Qt::Key_Delete);
    QTRY_COMPARE(m_desk->place().triageUndo()->count(), 1);
    QVERIFY(answer(m_desk->store().feeds().filters()).isEmpty());
    m_desk->list()->setFocus();
    press(Qt::Key_U);
    QTRY_COMPARE(answer(m_desk->store().feeds().filters()).size(), 1);
    QCOMPARE(answer(m_desk->store().feeds().filters()).constFirst().filter.minimumScore, std::optional<int>(20));
}

void TriageKeysTest::dragsCarryAllOrNone()
{
    ingestThreads(m_desk->store(), 41, 400);
    QTRY_VERIFY(m_desk->model()->pendingCount() == 360);
    m_desk->model()->applyPending();
    QCOMPARE(m_desk->model()->rowCount(), 400);
    const ThreadId far = m_desk->model()->idAt(399);
    QVERIFY(!m_desk->model()->pieces({m_desk->model()->idAt(0), far})); // far below: not read yet
    m_desk->list()->selectAll();
    const QList<ThreadId> all = m_desk->list()->selectedThreads();
    QCOMPARE(all.size(), 400);
    QTRY_VERIFY(m_desk->model()->pieces(all));
    QCOMPARE(m_desk->model()->pieces(all)->size(), 400);
}

QTEST_MAIN(TriageKeysTest)
#include "triagekeystest.moc"
