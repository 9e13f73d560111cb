// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sidebarmodel.h"

#include "ui/models/reviewfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace marbre;
using namespace Qt::StringLiterals;
using Kind = SidebarEntry::Kind;

class SidebarModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyDeskHasStatesAndNoThreads();
    void countsFollowTheDesk();
    void aPeriodMakesALineForTodayAndNarrowsEveryCount();
    void savedFiltersAndThemesStandBelowTheirHeadings();
    void headingsCannotBeChosen();

private:
    std::optional<int> count(Kind kind, qint64 id = 0) const;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SidebarModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void SidebarModelTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Store::open(m_folder->filePath(u"desk.marbre"_s));
    QVERIFY(opened);
    m_store = std::move(*opened);
    m_model = std::make_unique<SidebarModel>(*m_store);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_VERIFY(m_model->hasThreads().has_value());
}

void SidebarModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_store.reset();
    m_folder.reset();
}

std::optional<int> SidebarModelTest::count(Kind kind, qint64 id) const
{
    const int row = m_model->rowOf(kind, id);
    return row < 0 ? std::nullopt : m_model->entry(row).count;
}

void SidebarModelTest::anEmptyDeskHasStatesAndNoThreads()
{
    QCOMPARE(m_model->hasThreads(), std::optional<bool>(false));
    QVERIFY(m_model->rowOf(Kind::Everything) >= 0);
    QCOMPARE(m_model->rowOf(Kind::Today), -1);
    QCOMPARE(count(Kind::State, int(TriageState::New)), std::optional<int>(0));
}

void SidebarModelTest::countsFollowTheDesk()
{
    ingestThreads(*m_store, 1, 7);
    QTRY_COMPARE(count(Kind::State, int(TriageState::New)), std::optional<int>(7));
    QCOMPARE(m_model->hasThreads(), std::optional<bool>(true));
    const ThreadOrder order = answer(m_store->threads().order({}));
    answer(m_store->threads().setState({order.ids.at(0), order.ids.at(1)}, TriageState::Spiked));
    QTRY_COMPARE(count(Kind::State, int(TriageState::Spiked)), std::optional<int>(2));
    QCOMPARE(count(Kind::State, int(TriageState::New)), std::optional<int>(5));
}

void SidebarModelTest::aPeriodMakesALineForTodayAndNarrowsEveryCount()
{
    ingestThreads(*m_store, 1, 10);
    m_model->setPeriod(fromUnix(1'758'400'000 + 4 * 60), fromUnix(1'758'400'000 + 7 * 60), u"21 September"_s);
    QTRY_COMPARE(count(Kind::Today), std::optional<int>(3));
    QCOMPARE(count(Kind::State, int(TriageState::New)), std::optional<int>(3));
    QCOMPARE(m_model->entry(m_model->rowOf(Kind::Today)).label, u"21 September"_s);
    QVERIFY(!m_model->entry(m_model->rowOf(Kind::Everything)).filter.since);
}

void SidebarModelTest::savedFiltersAndThemesStandBelowTheirHeadings()
{
    ingestThreads(*m_store, 1, 9);
    ThreadFilter high;
    high.minimumScore = 6;
    const FilterId filter = answer(m_store->feeds().saveFilter(u"High"_s, high));
    const ThemeId theme = answer(m_store->feeds().addTheme(u"Regulation"_s));
    QTRY_COMPARE(count(Kind::Saved, filter.value), std::optional<int>(4));
    QTRY_COMPARE(count(Kind::Theme, theme.value), std::optional<int>(0));
    const int row = m_model->rowOf(Kind::Saved, filter.value);
    QCOMPARE(m_model->entry(row - 1).kind, Kind::Heading);
    QCOMPARE(m_model->entry(row - 1).group, Kind::Saved);
    QCOMPARE(m_model->entry(row).filter.minimumScore, std::optional<int>(6));
    const int suggested = m_model->rowOf(Kind::Suggested); // also where no theme is there yet
    QCOMPARE(m_model->entry(suggested - 1).group, Kind::Theme);
    QCOMPARE(m_model->rowOf(Kind::Theme, theme.value), suggested + 1);
    m_model->setSuggested(5);
    QCOMPARE(m_model->entry(suggested).count, std::optional<int>(5));
    answer(m_store->feeds().removeFilter(filter));
    QTRY_COMPARE(m_model->rowOf(Kind::Saved, filter.value), -1);
}

void SidebarModelTest::headingsCannotBeChosen()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool heading = m_model->entry(row).kind == Kind::Heading;
        QCOMPARE(m_model->index(row).flags().testFlag(Qt::ItemIsSelectable), !heading);
    }
}

QTEST_GUILESS_MAIN(SidebarModelTest)
#include "sidebarmodeltest.moc"
