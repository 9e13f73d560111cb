// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/themeboard.h"

#include "desk/desk.h"
#include "models/editiondocument.h"
#include "models/themelistmodel.h"
#include "models/thememembermodel.h"
#include "store/settingstore.h"
#include "ui/models/themefixture.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

namespace {

ThemeMember member(int thread, double fit)
{
    ThemeMember made;
    made.thread = ThreadId{thread};
    made.fit = fit;
    return made;
}

SuggestedTheme suggested(const QString &label, const QList<ThemeMember> &members, ThemeId known = {})
{
    SuggestedTheme theme;
    theme.known = known;
    theme.label = label;
    theme.members = members;
    return theme;
}

ThemeSheet sheetOf(const QList<SuggestedTheme> &themes, const QList<ThreadId> &leftOver = {})
{
    ThemeSheet sheet;
    sheet.suggestion.themes = themes;
    sheet.suggestion.leftOver = leftOver;
    return sheet;
}

QList<qint64> numbers(const BoardTheme &theme)
{
    QList<qint64> all;
    for (const BoardMember &member : theme.members)
        all.append(member.thread.value);
    std::ranges::sort(all);
    return all;
}

} // namespace

class ThemeBoardTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    // -- Arranging --
    void withoutAPlanTheSuggestionStands();
    void aPlacedThreadStaysWhateverIsSuggested();
    void aMergedThemeTakesWhatIsSuggestedForEither();
    void aThemeOfTheDeskWinsOverThePlan();
    void aNamedThemeStaysWithoutThreads();
    void plansAreReadBack();
    void aDamagedPlanIsReadInPart();

    // -- The board --
    void twoSubjectsAreTwoThemes();
    void aMovedThreadIsUndone();
    void moreThanOneOperationIsUndoneInOrder();
    void takenOutThreadsAreLeftOver();
    void aMergeIsUndone();
    void selectedThreadsAreSplitOff();
    void aWordFindsLeftOverThreads();
    void theEditorsWorkSurvivesARestart();
    void newThreadsDoNotMoveWhatTheEditorPlaced();
    void anotherPeriodHasAPlanOfItsOwn();
    void acceptingWithoutAnEditionGivesTheTheme();
    void acceptingMakesASectionAndOneUndoTakesAllBack();
    void acceptingAgainAfterUndoWorks();
    void undoLeavesAnEditionThatWasChangedSince();
    void hintsAreForThreadsWithoutATheme();
    void spikedThreadsLeaveTheBoard();
    void modelsFollowTheBoard();
    void droppedThreadsMove();

private:
    void open();
    void wishTwoThemes(const QString &period);
    void watch();
    void close();
    bool waitForThemes();
    const BoardTheme &themeOf(int thread) const;
    ThreadId id(int number) const { return m_ids.value(number); }
    ThemeId markOf(int number) const { return answer(m_desk->store().threads().rows({id(number)})).constFirst().theme; }
    void openEdition();
    void undo();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<EditionDocument> m_edition;
    std::unique_ptr<TriageCommands> m_triage;
    std::unique_ptr<ThemeBoard> m_board;
    QHash<int, ThreadId> m_ids;
};

void ThemeBoardTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
    wishTwoThemes(u"2025-09-20/2025-09-22"_s);
    wishTwoThemes(u"2025-09-20/2025-09-23"_s);
    watch();
    answer(m_desk->store().threads().ingest(dayOfTwoSubjects()));
    const ThreadOrder order = answer(m_desk->store().threads().order({}));
    for (const ThreadRow &row : answer(m_desk->store().threads().rows(order.ids)))
        m_ids.insert(QStringView(row.remoteId).sliced(3).toInt(), row.id);
    QVERIFY(waitForThemes());
}

void ThemeBoardTest::open()
{
    auto opened = Desk::open(m_folder->filePath(u"desk.marbre"_s));
    QVERIFY(opened);
    m_desk = std::move(*opened);
    m_edition = std::make_unique<EditionDocument>(*m_desk);
    m_triage = std::make_unique<TriageCommands>(m_desk->store().threads());
    m_board = std::make_unique<ThemeBoard>(*m_desk, *m_edition, *m_triage);
}

/// So few threads have no structure of their own.
void ThemeBoardTest::wishTwoThemes(const QString &period)
{
    answer(m_desk->store().settings().setValue(u"themes"_s, period, themePlanToJson({.wish = 2})));
}

void ThemeBoardTest::watch()
{
    m_board->setWatched(true);
    m_board->setPeriod({u"2025-09-20/2025-09-22"_s, fromUnix(1'758'390'000), fromUnix(1'758'500'000)});
}

void ThemeBoardTest::close()
{
    m_board.reset();
    m_triage.reset();
    m_edition.reset();
    m_desk.reset();
}

void ThemeBoardTest::cleanup()
{
    close();
    m_folder.reset();
    m_ids.clear();
}

bool ThemeBoardTest::waitForThemes()
{
    return QTest::qWaitFor([this] { return m_board->isLoaded() && !m_board->isBusy() && m_board->themes().size() > 1; },
                           10'000);
}

const BoardTheme &ThemeBoardTest::themeOf(int thread) const
{
    static const BoardTheme none;
    for (const BoardTheme &theme : m_board->themes()) {
        for (const BoardMember &member : theme.members) {
            if (member.thread == id(thread))
                return theme;
        }
    }
    return none;
}

void ThemeBoardTest::openEdition()
{
    NewEdition request;
    request.communities = {u"r/artificial"_s};
    request.date = QDate(2025, 9, 21);
    request.language = u"en"_s;
    request.blank = true;
    answer(m_edition->open(answer(m_desk->createEdition(request))));
    m_edition->addSection(-1, u"Another"_s);
}

void ThemeBoardTest::undo()
{
    QSignalSpy done(m_triage.get(), &TriageCommands::done);
    m_triage->undo();
    QVERIFY(!done.isEmpty() || done.wait());
}

void ThemeBoardTest::withoutAPlanTheSuggestionStands()
{
    const ThemeArrangement arrangement =
        arrangeThemes(sheetOf({suggested(u"Chips"_s, {member(1, 0.9), member(2, 0.3)})}, {ThreadId{3}}), {});
    QCOMPARE(arrangement.themes.size(), 1);
    QCOMPARE(arrangement.themes.at(0).sureThreads(), QList<ThreadId>{ThreadId{1}});
    QVERIFY(!arrangement.themes.at(0).members.at(1).sure);
    QCOMPARE(arrangement.leftOver, QList<ThreadId>{ThreadId{3}});
}

void ThemeBoardTest::aPlacedThreadStaysWhateverIsSuggested()
{
    ThemePlan plan;
    plan.themes.append({.key = u"n1"_s, .label = u"Law"_s, .seeds = {ThreadId{11}, ThreadId{12}, ThreadId{1}}});
    plan.placed = {{ThreadId{1}, u"n1"_s}, {ThreadId{2}, QString()}};
    const ThemeSheet sheet =
        sheetOf({suggested(u"Chips"_s, {member(1, 0.9), member(2, 0.8), member(3, 0.7), member(4, 0.7)}),
                 suggested(u"Statute"_s, {member(11, 0.9), member(12, 0.8)})});
    const ThemeArrangement arrangement = arrangeThemes(sheet, plan);
    QCOMPARE(arrangement.themes.size(), 2);
    QCOMPARE(numbers(arrangement.themes.at(0)), (QList<qint64>{3, 4}));
    QCOMPARE(arrangement.themes.at(1).label, u"Law"_s);
    QCOMPARE(numbers(arrangement.themes.at(1)), (QList<qint64>{1, 11, 12}));
    QCOMPARE(arrangement.leftOver, QList<ThreadId>{ThreadId{2}});
}

void ThemeBoardTest::aMergedThemeTakesWhatIsSuggestedForEither()
{
    ThemePlan plan;
    plan.themes.append({.key = u"n1"_s, .label = u"Both"_s, .seeds = {ThreadId{1}, ThreadId{2}, ThreadId{11}}});
    const ThemeArrangement arrangement =
        arrangeThemes(sheetOf({suggested(u"Chips"_s, {member(1, 0.9), member(2, 0.8), member(7, 0.6)}),
                               suggested(u"Law"_s, {member(11, 0.9), member(12, 0.8)})}),
                      plan);
    QCOMPARE(arrangement.themes.size(), 1);
    QCOMPARE(numbers(arrangement.themes.at(0)), (QList<qint64>{1, 2, 7, 11, 12}));
}

void ThemeBoardTest::aThemeOfTheDeskWinsOverThePlan()
{
    ThemePlan plan;
    plan.themes.append({.key = u"n1"_s, .label = u"Law"_s, .named = true});
    plan.placed = {{ThreadId{1}, u"n1"_s}};
    ThemeSheet sheet = sheetOf({suggested(u"Chips"_s, {member(1, 0.9), member(2, 0.9)})});
    sheet.themes = {{ThemeId{5}, u"Hardware"_s, 0x123456}};
    sheet.marks = {{ThreadId{1}, ThemeId{5}}};
    const ThemeArrangement arrangement = arrangeThemes(sheet, plan);
    const auto hardware = std::ranges::find(arrangement.themes, u"Hardware"_s, &BoardTheme::label);
    QVERIFY(hardware != arrangement.themes.end());
    QCOMPARE(numbers(*hardware), QList<qint64>{1});
    QCOMPARE(hardware->colour, 0x123456U);
    QVERIFY(hardware->members.at(0).accepted);
}

void ThemeBoardTest::aNamedThemeStaysWithoutThreads()
{
    ThemePlan plan;
    plan.themes.append({.key = u"n1"_s, .label = u"Empty"_s, .named = true});
    plan.themes.append({.key = u"n2"_s, .label = u"Was touched once"_s});
    const ThemeArrangement arrangement = arrangeThemes(sheetOf({}), plan);
    QCOMPARE(arrangement.themes.size(), 1);
    QCOMPARE(arrangement.themes.at(0).label, u"Empty"_s);
}

void ThemeBoardTest::plansAreReadBack()
{
    ThemePlan plan;
    plan.wish = 4;
    plan.themes.append({.key = u"n1"_s,
                        .known = ThemeId{7},
                        .label = u"L’été"_s,
                        .named = true,
                        .words = {u"chaleur"_s},
                        .terms = {{u"sun"_s, 0.5, 3}},
                        .seeds = {ThreadId{1}, ThreadId{2}}});
    plan.placed = {{ThreadId{1}, u"n1"_s}, {ThreadId{9}, QString()}};
    QCOMPARE(themePlanFromJson(themePlanToJson(plan)), plan);
    QVERIFY(themePlanToJson({}).isEmpty());
    QCOMPARE(themePlanFromJson({}), ThemePlan{});
}

void ThemeBoardTest::aDamagedPlanIsReadInPart()
{
    const ThemePlan plan = themePlanFromJson(
        R"({"wish":99,"themes":[{"key":"n1","label":"A"},{"label":"no key"},7],"placed":{"3":"n1","4":"gone","x":"n1"}})");
    QCOMPARE(plan.wish, 0);
    QCOMPARE(plan.themes.size(), 1);
    QCOMPARE(plan.placed, (QHash<ThreadId, QString>{{ThreadId{3}, u"n1"_s}}));
    QCOMPARE(themePlanFromJson("not json"), ThemePlan{});
}

void ThemeBoardTest::twoSubjectsAreTwoThemes()
{
    const QString chips = themeOf(1).key;
    const QString law = themeOf(11).key;
    QVERIFY(!chips.isEmpty());
    QVERIFY(!law.isEmpty());
    QVERIFY(chips != law);
    for (const int thread : {2, 3, 4})
        QCOMPARE(themeOf(thread).key, chips);
    for (const int thread : {12, 13, 14})
        QCOMPARE(themeOf(thread).key, law);
    QVERIFY(m_board->leftOver().contains(id(21)));
    QVERIFY(!themeOf(1).terms.isEmpty());
}

void ThemeBoardTest::aMovedThreadIsUndone()
{
    const QString chips = themeOf(1).key;
    const QString law = themeOf(11).key;
    m_board->moveTo({id(1)}, law);
    QCOMPARE(themeOf(1).key, law); // at once
    const auto moved = std::ranges::find(themeOf(1).members, id(1), &BoardMember::thread);
    QVERIFY(moved->sure);
    QVERIFY(moved->byHand);
    QVERIFY(!moved->fit);
    QTRY_COMPARE(m_triage->stack()->count(), 1);
    undo();
    QTRY_COMPARE(themeOf(1).key, chips);
    m_triage->redo();
    QTRY_COMPARE(themeOf(1).key, law);
}

void ThemeBoardTest::moreThanOneOperationIsUndoneInOrder()
{
    const QString chips = themeOf(1).key;
    const QString law = themeOf(11).key;
    m_board->moveTo({id(1)}, law);
    m_triage->setState({id(2)}, TriageState::Shortlisted, {});
    m_board->rename(law, u"Books"_s);
    QTRY_COMPARE(m_triage->stack()->count(), 3);
    m_triage->undo();
    m_triage->undo();
    m_triage->undo();
    QTRY_COMPARE(m_triage->stack()->index(), 0);
    QTRY_COMPARE(themeOf(1).key, chips);
    QVERIFY(themeOf(11).label != u"Books"_s);
    QTRY_COMPARE(answer(m_desk->store().threads().rows({id(2)})).constFirst().state, TriageState::New);
}

void ThemeBoardTest::takenOutThreadsAreLeftOver()
{
    m_board->moveTo({id(1), id(2)}, {});
    QVERIFY(m_board->leftOver().contains(id(1)));
    QVERIFY(m_board->leftOver().contains(id(2)));
    const QString chips = themeOf(3).key;
    m_board->moveTo({id(1)}, chips);
    QCOMPARE(themeOf(1).key, chips);
    m_board->moveTo({id(1)}, chips); // is there already
    QTRY_COMPARE(m_triage->stack()->count(), 2);
}

void ThemeBoardTest::aMergeIsUndone()
{
    const QString chips = themeOf(1).key;
    const QString law = themeOf(11).key;
    const auto all = themeOf(1).members.size() + themeOf(11).members.size();
    const QString name = themeOf(11).label;
    const auto count = m_board->themes().size();
    m_board->merge(chips, law);
    QCOMPARE(themeOf(1).key, law);
    QCOMPARE(themeOf(1).label, name);
    QCOMPARE(themeOf(1).members.size(), all);
    QCOMPARE(m_board->themes().size(), count - 1);
    QTRY_COMPARE(m_triage->stack()->count(), 1);
    undo();
    QTRY_COMPARE(m_board->themes().size(), count);
    QCOMPARE(themeOf(1).key, chips);
}

void ThemeBoardTest::selectedThreadsAreSplitOff()
{
    QSignalSpy added(m_board.get(), &ThemeBoard::added);
    m_board->splitOff({id(1), id(2)}, u" Two\nchips "_s);
    QCOMPARE(themeOf(1).label, u"Two chips"_s);
    QCOMPARE(themeOf(2).key, themeOf(1).key);
    QVERIFY(themeOf(3).key != themeOf(1).key);
    QCOMPARE(added.size(), 1);
    QTRY_COMPARE(m_triage->stack()->count(), 1);
}

void ThemeBoardTest::aWordFindsLeftOverThreads()
{
    const QString chips = themeOf(1).key;
    m_board->addWord(chips, u"fridge"_s);
    QTRY_COMPARE(themeOf(21).key, chips);
    const auto cat = std::ranges::find(themeOf(21).members, id(21), &BoardMember::thread);
    QVERIFY(!cat->sure); // one word is no theme
    QVERIFY(themeOf(21).words.contains(u"fridge"_s));
    QVERIFY(m_board->leftOver().contains(id(22)));
    m_board->confirm({id(21)});
    QVERIFY(themeOf(21).sureThreads().contains(id(21)));
    QTRY_COMPARE(m_triage->stack()->count(), 2);
    undo();
    undo();
    QTRY_VERIFY(m_board->leftOver().contains(id(21)));
}

void ThemeBoardTest::theEditorsWorkSurvivesARestart()
{
    const QString law = themeOf(11).key;
    m_board->moveTo({id(1)}, law);
    m_board->rename(law, u"Books"_s);
    m_board->moveTo({id(2)}, {});
    m_board->addTheme(u"Waits for threads"_s);
    QTRY_COMPARE(m_triage->stack()->count(), 4);
    close();
    open();
    watch();
    QVERIFY(waitForThemes());
    QCOMPARE(themeOf(11).label, u"Books"_s);
    QCOMPARE(themeOf(1).label, u"Books"_s);
    QVERIFY(m_board->leftOver().contains(id(2)));
    QVERIFY(std::ranges::contains(m_board->themes(), u"Waits for threads"_s, &BoardTheme::label));
}

void ThemeBoardTest::newThreadsDoNotMoveWhatTheEditorPlaced()
{
    const QString law = themeOf(11).key;
    m_board->moveTo({id(1)}, law);
    m_board->moveTo({id(12)}, {});
    QTRY_COMPARE(m_triage->stack()->count(), 2);
    ThreadBatch batch;
    ThreadRecord record = threadRecord(31);
    record.title = "Parliament and authors quarrel over the copyright law of books";
    record.body = "Authors, books, parliament, copyright law.";
    batch.threads.push_back(record);
    answer(m_desk->store().threads().ingest(batch));
    const auto came = [this] {
        const ThreadOrder order = answer(m_desk->store().threads().order({}));
        for (const ThreadRow &row : answer(m_desk->store().threads().rows(order.ids)))
            m_ids.insert(QStringView(row.remoteId).sliced(3).toInt(), row.id);
        return id(31) && m_board->row(id(31));
    };
    QTRY_VERIFY(came());
    QCOMPARE(themeOf(31).key, law); // the untouched one is suggested into it
    QCOMPARE(themeOf(1).key, law);
    QVERIFY(m_board->leftOver().contains(id(12)));
}

void ThemeBoardTest::anotherPeriodHasAPlanOfItsOwn()
{
    m_board->rename(themeOf(11).key, u"Books"_s);
    QTRY_COMPARE(m_triage->stack()->count(), 1);
    m_board->setPeriod({u"2025-09-20/2025-09-23"_s, fromUnix(1'758'390'000), fromUnix(1'758'600'000)});
    QVERIFY(!m_board->isLoaded());
    QVERIFY(waitForThemes());
    QVERIFY(themeOf(11).label != u"Books"_s);
    undo(); // of the other period: nothing here changes
    const auto first = [this] {
        return answer(m_desk->store().settings().value(u"themes"_s, u"2025-09-20/2025-09-22"_s));
    };
    QTRY_COMPARE(themePlanFromJson(first()), ThemePlan{.wish = 2});
    m_board->setPeriod({u"2025-09-20/2025-09-22"_s, fromUnix(1'758'390'000), fromUnix(1'758'500'000)});
    QVERIFY(waitForThemes());
    QVERIFY(themeOf(11).label != u"Books"_s);
}

void ThemeBoardTest::acceptingWithoutAnEditionGivesTheTheme()
{
    QSignalSpy done(m_triage.get(), &TriageCommands::done);
    const QString label = themeOf(1).label;
    m_board->accept(themeOf(1).key);
    QTRY_COMPARE(m_triage->stack()->count(), 1);
    QVERIFY(done.constLast().constFirst().toString().contains(u"No edition is open"_s));
    const QList<ThemeRow> themes = answer(m_desk->store().feeds().themes());
    QCOMPARE(themes.size(), 1);
    QCOMPARE(themes.constFirst().name, label);
    QCOMPARE(markOf(1), themes.constFirst().id);
    QTRY_VERIFY(themeOf(1).acceptedCount() > 0);
    undo();
    QTRY_VERIFY(answer(m_desk->store().feeds().themes()).isEmpty());
    QVERIFY(!markOf(1));
}

void ThemeBoardTest::acceptingMakesASectionAndOneUndoTakesAllBack()
{
    openEdition();
    const QString before = m_edition->body();
    const QString label = themeOf(1).label;
    const auto count = themeOf(1).sureCount();
    m_board->accept(themeOf(1).key);
    QTRY_COMPARE(m_triage->stack()->count(), 1);
    QCOMPARE(m_edition->outline().sections.size(), 2);
    QCOMPARE(m_edition->outline().sections.at(1).heading, label);
    QCOMPARE(m_edition->outline().sections.at(1).material.size(), count);
    QCOMPARE(m_board->sectionFor(themeOf(1)), 1);
    const int steps = m_edition->undoStack()->index();
    undo();
    QTRY_VERIFY(answer(m_desk->store().feeds().themes()).isEmpty());
    QCOMPARE(m_edition->body(), before);
    QCOMPARE(m_edition->undoStack()->index(), steps - 1);
    QVERIFY(!markOf(1));
    QVERIFY(!themeOf(1).known);
}

void ThemeBoardTest::acceptingAgainAfterUndoWorks()
{
    openEdition();
    m_board->accept(themeOf(1).key);
    QTRY_COMPARE(m_triage->stack()->count(), 1);
    const QString after = m_edition->body();
    undo();
    QTRY_VERIFY(answer(m_desk->store().feeds().themes()).isEmpty());
    m_triage->redo();
    QTRY_COMPARE(answer(m_desk->store().feeds().themes()).size(), 1);
    QTRY_VERIFY(markOf(1));
    QCOMPARE(m_edition->body(), after);
}

void ThemeBoardTest::undoLeavesAnEditionThatWasChangedSince()
{
    openEdition();
    m_board->accept(themeOf(1).key);
    QTRY_COMPARE(m_triage->stack()->count(), 1);
    m_edition->renameSection(0, u"Written since"_s);
    QSignalSpy done(m_triage.get(), &TriageCommands::done);
    const QString text = m_edition->body();
    m_triage->undo();
    QTRY_VERIFY(!markOf(1));
    QCOMPARE(m_edition->body(), text);
    QVERIFY(done.constLast().constFirst().toString().contains(u"changed since"_s));
}

void ThemeBoardTest::hintsAreForThreadsWithoutATheme()
{
    const auto hint = m_board->hint(id(1));
    QVERIFY(hint);
    QCOMPARE(hint->label, themeOf(1).label);
    QVERIFY(hint->why.contains(hint->label));
    QVERIFY(!m_board->hint(id(21)));
    m_board->accept(themeOf(1).key);
    QTRY_VERIFY(!m_board->hint(id(1)));
}

void ThemeBoardTest::spikedThreadsLeaveTheBoard()
{
    answer(m_desk->store().threads().setState({id(1)}, TriageState::Spiked));
    QTRY_VERIFY(!m_board->row(id(1)));
    QVERIFY(themeOf(1).key.isEmpty());
}

void ThemeBoardTest::modelsFollowTheBoard()
{
    ThemeListModel themes(*m_board);
    const QAbstractItemModelTester listTester(&themes, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ThemeMemberModel members(*m_board);
    const QAbstractItemModelTester memberTester(&members, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(themes.rowCount(), int(m_board->themes().size()) + 1);
    QVERIFY(themes.isLeftOver(themes.rowCount() - 1));
    const QString chips = themeOf(1).key;
    members.setTheme(chips);
    const int before = members.rowCount();
    QVERIFY(before >= 4);
    m_board->moveTo({id(1)}, {});
    QCOMPARE(members.rowOf(id(1)), -1);
    QCOMPARE(members.rowCount(), before - 1);
    m_board->merge(themeOf(11).key, chips);
    QVERIFY(members.rowOf(id(11)) >= 0);
    QCOMPARE(themes.rowOf(chips), m_board->indexOf(chips));
    members.setTheme({});
    QVERIFY(members.rowOf(id(1)) >= 0);
}

void ThemeBoardTest::droppedThreadsMove()
{
    ThemeListModel themes(*m_board);
    ThemeMemberModel members(*m_board);
    const QString law = themeOf(11).key;
    members.setTheme(themeOf(1).key);
    const std::unique_ptr<QMimeData> data(members.mimeData({members.index(members.rowOf(id(1)))}));
    const QModelIndex target = themes.index(themes.rowOf(law));
    QVERIFY(themes.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, target));
    QVERIFY(!themes.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {})); // between two themes
    QVERIFY(themes.dropMimeData(data.get(), Qt::MoveAction, -1, -1, target));
    QCOMPARE(themeOf(1).key, law);
}

QTEST_MAIN(ThemeBoardTest)
#include "themeboardtest.moc"
