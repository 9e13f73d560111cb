// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deskfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::test;

class StoreMarksTest : public QObject
{
    Q_OBJECT

private:
    static ThreadRecord named(const std::string &id, const std::string &title, std::optional<int> score, int hour)
    {
        ThreadRecord record = threadRecord(id, title);
        record.score = score ? Score{ScoreState::Known, *score, at(10)} : Score{};
        record.commentCount = score;
        record.created = at(hour);
        return record;
    }

private Q_SLOTS:
    void aStateChangesOnlyWhatDiffersAndIsRestored()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_a"), threadRecord("t3_b")}, {}, {}});
        const ThreadId a = desk.id(u"t3_a"_s);
        const ThreadId b = desk.id(u"t3_b"_s);
        QCOMPARE(get(desk.threads().setState({a}, TriageState::Shortlisted)).size(), 1);
        const QList<StateChange> changes = get(desk.threads().setState({a, b, ThreadId{7}}, TriageState::Spiked));
        QCOMPARE(changes.size(), 2);
        QCOMPARE(get(desk.threads().setState({a, b}, TriageState::Spiked)).size(), 0);
        get(desk.threads().restoreStates(changes));
        QCOMPARE(desk.row(u"t3_a"_s).state, TriageState::Shortlisted);
        QCOMPARE(desk.row(u"t3_b"_s).state, TriageState::New);
    }

    void marksOutliveAnotherReading()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_a")}, {}, {}});
        const ThreadId id = desk.id(u"t3_a"_s);
        const ThemeId theme = get(desk.feeds().addTheme(u"Regulation"_s));
        get(desk.threads().setState({id}, TriageState::Spiked));
        get(desk.threads().setSeen({id}, true));
        get(desk.threads().setTheme({id}, theme));
        get(desk.threads().setNote(id, u"Ask again"_s));
        ThreadRecord later = threadRecord("t3_a", "Another title", 99);
        later.score.read = at(30);
        desk.ingest({{later}, {}, {}});
        desk.reopen();
        const ThreadDetail detail = desk.detail(u"t3_a"_s);
        QCOMPARE(detail.row.title, u"Another title"_s);
        QCOMPARE(detail.row.state, TriageState::Spiked);
        QVERIFY(detail.row.seen);
        QCOMPARE(detail.row.themeName, u"Regulation"_s);
        QCOMPARE(detail.note, u"Ask again"_s);
    }

    void themesAreAnsweredAsTheyWereAndTakenAway()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_a")}, {}, {}});
        const ThreadId id = desk.id(u"t3_a"_s);
        const ThemeId first = get(desk.feeds().addTheme(u"Élysée"_s));
        QCOMPARE(get(desk.feeds().addTheme(u" ÉLYSÉE "_s)), first);
        const ThemeId second = get(desk.feeds().addTheme(u"Chips"_s));
        QVERIFY(get(desk.feeds().themes()).at(0).colour != get(desk.feeds().themes()).at(1).colour);
        QCOMPARE(get(desk.threads().setTheme({id}, first)).value(id), ThemeId{});
        QCOMPARE(get(desk.threads().setTheme({id}, second)).value(id), first);
        get(desk.feeds().renameTheme(second, u"Silicon"_s));
        QCOMPARE(desk.row(u"t3_a"_s).themeName, u"Silicon"_s);
        QCOMPARE(errorOf(desk.feeds().renameTheme(second, u"élysée"_s)), ErrorKind::Usage);
        get(desk.feeds().removeTheme(second));
        QCOMPARE(desk.row(u"t3_a"_s).theme, ThemeId{});
        QCOMPARE(errorOf(desk.threads().setTheme({id}, second)), ErrorKind::NotFound);
    }

    void savedFiltersComeBackEqual()
    {
        DeskFixture desk;
        ThreadFilter filter;
        filter.states = {TriageState::New, TriageState::Used};
        filter.feeds = {FeedId{1}};
        filter.themes = {ThemeId{2}};
        filter.community = u"r/x"_s;
        filter.since = at(1);
        filter.until = at(2);
        filter.minimumScore = -3;
        filter.unseenOnly = true;
        filter.text = u"\"élan\""_s;
        filter.sort = ThreadSort::Theme;
        filter.descending = false;
        filter.groupLinks = true;
        filter.limit = 9;
        const FilterId id = get(desk.feeds().saveFilter(u"Mine"_s, {}));
        QCOMPARE(get(desk.feeds().saveFilter(u"Mine"_s, filter)), id);
        const QList<SavedFilter> filters = get(desk.feeds().filters());
        QCOMPARE(filters.size(), 1);
        QVERIFY(filters.first().filter == filter);
        get(desk.feeds().removeFilter(id));
        QVERIFY(get(desk.feeds().filters()).isEmpty());
    }

    void eachSortPutsTheUnknownLastAndTheNewestFirstAmongEquals()
    {
        DeskFixture desk;
        desk.ingest({{named("t3_a", "Beta", 5, 1), named("t3_b", "alpha", std::nullopt, 2),
                      named("t3_c", "Gamma", 5, 3), named("t3_d", "Delta", 9, 4)},
                     {},
                     {}});
        const auto sorted = [&](ThreadSort sort, bool descending) {
            QString ids;
            for (const QString &id : desk.order({.sort = sort, .descending = descending}))
                ids += id.back();
            return ids;
        };
        QCOMPARE(sorted(ThreadSort::Score, true), u"dcab"_s);
        QCOMPARE(sorted(ThreadSort::Score, false), u"cadb"_s);
        QCOMPARE(sorted(ThreadSort::Comments, true), u"dcab"_s);
        QCOMPARE(sorted(ThreadSort::Age, true), u"dcba"_s);
        QCOMPARE(sorted(ThreadSort::Age, false), u"abcd"_s);
        QCOMPARE(sorted(ThreadSort::Title, false), u"badc"_s);
        const ThemeId zeta = get(desk.feeds().addTheme(u"Zeta"_s));
        const ThemeId eta = get(desk.feeds().addTheme(u"Eta"_s));
        get(desk.threads().setTheme({desk.id(u"t3_b"_s), desk.id(u"t3_d"_s)}, zeta));
        get(desk.threads().setTheme({desk.id(u"t3_a"_s)}, eta));
        QCOMPARE(sorted(ThreadSort::Theme, false), u"adbc"_s);
    }

    void eachPartOfAFilterLeavesOutWhatItShould()
    {
        DeskFixture desk;
        ThreadRecord other = named("t3_b", "Élections à venir", 50, 30);
        other.community = "r/politics";
        desk.ingest({{named("t3_a", "Models", 5, 1), other, named("t3_c", "Unknown", std::nullopt, 3)}, {}, {}});
        get(desk.threads().setState({desk.id(u"t3_a"_s)}, TriageState::Spiked));
        get(desk.threads().setSeen({desk.id(u"t3_b"_s)}, true));
        using Ids = QStringList;
        QCOMPARE(desk.order({.states = {TriageState::Spiked}}), Ids{u"t3_a"_s});
        QCOMPARE(desk.order({.states = {TriageState::New}}), (Ids{u"t3_b"_s, u"t3_c"_s}));
        QCOMPARE(desk.order({.community = u"r/politics"_s}), Ids{u"t3_b"_s});
        const FeedId feed = get(desk.feeds().feeds()).at(1).id;
        QCOMPARE(desk.order({.feeds = {feed}}), Ids{u"t3_b"_s});
        QCOMPARE(desk.order({.since = at(3)}), (Ids{u"t3_b"_s, u"t3_c"_s}));
        QCOMPARE(desk.order({.until = at(3)}), Ids{u"t3_a"_s});
        QCOMPARE(desk.order({.minimumScore = 5}), (Ids{u"t3_b"_s, u"t3_a"_s}));
        QCOMPARE(desk.order({.unseenOnly = true}), (Ids{u"t3_c"_s, u"t3_a"_s}));
        QCOMPARE(desk.order({.text = u"ELECTIONS poli"_s}), Ids{u"t3_b"_s});
        QCOMPARE(desk.order({.text = u"elections models"_s}), Ids{});
        QCOMPARE(desk.order({.text = u"100%_'"_s}), Ids{});
        QCOMPARE(desk.order({.limit = 1}), Ids{u"t3_b"_s});
    }

    void threadsOfTheSameLinkStandTogetherBelowTheFirst()
    {
        DeskFixture desk;
        ThreadRecord low = named("t3_a", "Low", 1, 1);
        ThreadRecord middle = named("t3_b", "Middle", 5, 2);
        ThreadRecord high = named("t3_c", "High", 9, 3);
        low.url = "https://www.example.org/story/?utm_source=x";
        high.url = "http://example.org/story";
        desk.ingest({{low, middle, high}, {}, {}});
        ThreadFilter filter{.sort = ThreadSort::Score, .groupLinks = true};
        QCOMPARE(desk.order(filter), (QStringList{u"t3_c"_s, u"t3_a"_s, u"t3_b"_s}));
        QCOMPARE(get(desk.threads().order(filter)).grouped, (QList<bool>{false, true, false}));
        QCOMPARE(desk.row(u"t3_a"_s).sameLink, 1);
        QCOMPARE(desk.row(u"t3_b"_s).sameLink, 0);
    }

    void rowsKeepTheOrderThatWasAskedForAndLeaveOutWhatIsGone()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_a"), threadRecord("t3_b")}, {}, {}});
        const ThreadId a = desk.id(u"t3_a"_s);
        const ThreadId b = desk.id(u"t3_b"_s);
        const QList<ThreadRow> rows = get(desk.threads().rows({b, ThreadId{99}, a}));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.first().id, b);
        QCOMPARE(errorOf(desk.threads().detail(ThreadId{99})), ErrorKind::NotFound);
    }

    void countsFollowTheMarksWithinAPeriod()
    {
        DeskFixture desk;
        desk.ingest({{named("t3_a", "A", 1, 1), named("t3_b", "B", 1, 2), named("t3_c", "C", 1, 50)}, {}, {}});
        get(desk.threads().setState({desk.id(u"t3_a"_s)}, TriageState::Shortlisted));
        get(desk.threads().setSeen({desk.id(u"t3_a"_s)}, true));
        const ThreadCounts day = get(desk.threads().counts(at(0), at(24)));
        QCOMPARE(day.total, 2);
        QCOMPARE(day.unseen, 1);
        QCOMPARE(day.byState.value(TriageState::Shortlisted), 1);
        QCOMPARE(day.byState.value(TriageState::New), 1);
        QCOMPARE(day.unseenByFeed.value(get(desk.feeds().feeds()).constFirst().id), 1);
        QCOMPARE(get(desk.threads().counts({}, {})).total, 3);
    }

    void changesAreToldAsIdsAndInFewSignals()
    {
        DeskFixture desk;
        QSignalSpy spy(&*desk, &Store::changed);
        QList<QFuture<Result<IngestReport>>> futures;
        for (int i = 0; i < 200; ++i)
            futures << desk.threads().ingest({{threadRecord("t3_" + std::to_string(i))}, {}, {}});
        for (const auto &future : futures)
            get(future);
        QTRY_VERIFY(!spy.isEmpty());
        QVERIFY(qvariant_cast<ChangeSet>(spy.first().first()).threadsAdded);
        QVERIFY2(spy.size() < 50, qPrintable(QString::number(spy.size())));

        const ThreadId id = desk.id(u"t3_7"_s);
        spy.clear();
        get(desk.threads().setSeen({id}, true));
        QTRY_COMPARE(spy.size(), 1);
        const auto changes = qvariant_cast<ChangeSet>(spy.first().first());
        QCOMPARE(changes.threads, QSet<ThreadId>{id});
        QVERIFY(!changes.threadsAdded);
        spy.clear();
        get(desk.threads().setSeen({id}, true));
        QVERIFY(!spy.wait(150));
    }
};

QTEST_GUILESS_MAIN(StoreMarksTest)
#include "storemarkstest.moc"
