// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triagecommands.h"

#include "ui/models/reviewfixture.h"

#include <QSignalSpy>

using namespace marbre;
using namespace Qt::StringLiterals;

class TriageCommandsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aMarkCanBeUndoneAndRedone();
    void aMassMarkIsOneUndoAndGivesEachItsOwnStateBack();
    void whatChangesNothingMakesNoCommand();
    void undoRightAfterAMarkWaitsForIt();
    void markingAgainLeadsBackToNew();
    void commandsCarryTheTitleOrTheNumber();
    void themesAreGivenBack();
    void seenIsUndone();
    void notesAreUndone();

private:
    TriageState state(int n) const { return row(n).state; }
    ThreadRow row(int n) const { return answer(m_store->threads().rows({m_ids.at(n - 1)})).at(0); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<TriageCommands> m_triage;
    QList<ThreadId> m_ids;
};

void TriageCommandsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Store::open(m_folder->filePath(u"desk.marbre"_s));
    QVERIFY(opened);
    m_store = std::move(*opened);
    m_triage = std::make_unique<TriageCommands>(m_store->threads());
    ingestThreads(*m_store, 1, 5);
    ThreadFilter filter;
    filter.sort = ThreadSort::Score;
    filter.descending = false;
    m_ids = answer(m_store->threads().order(filter)).ids;
    QCOMPARE(m_ids.size(), 5);
}

void TriageCommandsTest::cleanup()
{
    m_triage.reset();
    m_store.reset();
    m_folder.reset();
}

void TriageCommandsTest::aMarkCanBeUndoneAndRedone()
{
    m_triage->setState({m_ids.at(0)}, TriageState::Shortlisted, u"Thread 1"_s);
    QTRY_COMPARE(m_triage->stack()->count(), 1);
    QCOMPARE(state(1), TriageState::Shortlisted);
    m_triage->undo();
    QTRY_COMPARE(state(1), TriageState::New);
    m_triage->redo();
    QTRY_COMPARE(state(1), TriageState::Shortlisted);
}

void TriageCommandsTest::aMassMarkIsOneUndoAndGivesEachItsOwnStateBack()
{
    answer(m_store->threads().setState({m_ids.at(1)}, TriageState::Shortlisted));
    m_triage->setState(m_ids, TriageState::Spiked, {});
    QTRY_COMPARE(m_triage->stack()->count(), 1);
    QCOMPARE(state(2), TriageState::Spiked);
    m_triage->undo();
    QTRY_COMPARE(state(2), TriageState::Shortlisted);
    QCOMPARE(state(1), TriageState::New);
    QCOMPARE(state(5), TriageState::New);
}

void TriageCommandsTest::whatChangesNothingMakesNoCommand()
{
    QSignalSpy done(m_triage.get(), &TriageCommands::done);
    m_triage->setState({m_ids.at(0)}, TriageState::New, u"Thread 1"_s);
    m_triage->setState({}, TriageState::Spiked, {});
    m_triage->setState({m_ids.at(1)}, TriageState::Spiked, u"Thread 2"_s);
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(m_triage->stack()->count(), 1);
}

void TriageCommandsTest::undoRightAfterAMarkWaitsForIt()
{
    m_triage->toggleState({m_ids.at(0)}, TriageState::Shortlisted, u"Thread 1"_s);
    m_triage->toggleState({m_ids.at(2)}, TriageState::Spiked, u"Thread 3"_s);
    m_triage->undo();
    QTRY_COMPARE(m_triage->stack()->index(), 1);
    QTRY_COMPARE(state(3), TriageState::New);
    QCOMPARE(state(1), TriageState::Shortlisted);
}

void TriageCommandsTest::markingAgainLeadsBackToNew()
{
    m_triage->toggleState({m_ids.at(0), m_ids.at(1)}, TriageState::Shortlisted, {});
    QTRY_COMPARE(m_triage->stack()->count(), 1);
    m_triage->toggleState({m_ids.at(0), m_ids.at(2)}, TriageState::Shortlisted, {}); // one is not yet: both become so
    QTRY_COMPARE(m_triage->stack()->count(), 2);
    QCOMPARE(state(3), TriageState::Shortlisted);
    m_triage->toggleState({m_ids.at(0)}, TriageState::Shortlisted, {});
    QTRY_COMPARE(m_triage->stack()->count(), 3);
    QCOMPARE(state(1), TriageState::New);
}

void TriageCommandsTest::commandsCarryTheTitleOrTheNumber()
{
    QSignalSpy done(m_triage.get(), &TriageCommands::done);
    m_triage->setState({m_ids.at(0)}, TriageState::Spiked, u"Thread 1"_s);
    QTRY_COMPARE(m_triage->stack()->count(), 1);
    QCOMPARE(m_triage->stack()->undoText(), u"Spike “Thread 1”"_s);
    QCOMPARE(done.last().first().toString(), u"“Thread 1” spiked"_s);
    m_triage->setState(m_ids.mid(1, 3), TriageState::Shortlisted, {});
    QTRY_COMPARE(m_triage->stack()->count(), 2);
    QVERIFY(m_triage->stack()->undoText().contains(u'3'));
}

void TriageCommandsTest::themesAreGivenBack()
{
    const ThemeId first = answer(m_store->feeds().addTheme(u"Regulation"_s));
    const ThemeId second = answer(m_store->feeds().addTheme(u"Infrastructure"_s));
    answer(m_store->threads().setTheme({m_ids.at(0)}, first));
    m_triage->setTheme({m_ids.at(0), m_ids.at(1)}, second, u"Infrastructure"_s, {});
    QTRY_COMPARE(m_triage->stack()->count(), 1);
    QCOMPARE(row(1).theme, second);
    m_triage->undo();
    QTRY_COMPARE(row(1).theme, first);
    QTRY_COMPARE(row(2).theme, ThemeId{});
    m_triage->redo();
    QTRY_COMPARE(row(2).theme, second);
}

void TriageCommandsTest::seenIsUndone()
{
    answer(m_store->threads().setSeen({m_ids.at(0)}, true));
    m_triage->setSeen({m_ids.at(0), m_ids.at(1)}, true, {});
    QTRY_COMPARE(m_triage->stack()->count(), 1);
    QVERIFY(row(2).seen);
    m_triage->undo();
    QTRY_VERIFY(!row(2).seen);
    QVERIFY(row(1).seen); // it was seen before
}

void TriageCommandsTest::notesAreUndone()
{
    m_triage->setNote(m_ids.at(0), {}, u"Ask the author"_s, u"Thread 1"_s);
    QTRY_COMPARE(m_triage->stack()->count(), 1);
    QCOMPARE(answer(m_store->threads().detail(m_ids.at(0))).note, u"Ask the author"_s);
    m_triage->undo();
    QTRY_COMPARE(answer(m_store->threads().detail(m_ids.at(0))).note, QString());
}

QTEST_GUILESS_MAIN(TriageCommandsTest)
#include "triagecommandstest.moc"
