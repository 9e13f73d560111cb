// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/calendarview.h"
#include "archive/differencepage.h"
#include "archive/differencesview.h"
#include "archive/navigationpane.h"
#include "archive/pagebrowser.h"
#include "archive/placeinpage.h"
#include "archive/revisiontimeline.h"
#include "archive/snippetlayout.h"
#include "archive/timeline.h"
#include "model/place.h"
#include "widgets/visuals.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextTable>

using namespace marbre;
using namespace Qt::StringLiterals;

namespace {

EditionRow edition(int id, QDate date, Period period = Period::Day, EditionState state = EditionState::Published)
{
    EditionRow row;
    row.id = EditionId{id};
    row.headline = u"Edition %1"_s.arg(id);
    row.date = date;
    row.period = period;
    row.sources = id;
    row.state = state;
    return row;
}

QDate sunday()
{
    return QDate(2025, 9, 21);
}

QFuture<Result<QList<ArchiveGroup>>> noGroups(ArchiveGrouping, const QString &, int)
{
    QPromise<Result<QList<ArchiveGroup>>> promise;
    promise.start();
    promise.addResult(QList<ArchiveGroup>());
    promise.finish();
    return promise.future();
}

QList<PageChange> changesOf(const QString &before, const QString &after)
{
    return diffPages(pageBlocks(before), pageBlocks(after));
}

} // namespace

class ArchivePartsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void barsOfATimelineStandWhereTheirDaysAre()
    {
        const QRect area(10, 20, 99, 12); // room for twenty bars
        const TimelineScale scale{sunday().addDays(-19), sunday(), 4};
        const auto bars = timelineBars(area, {{scale.first, 1}, {sunday().addDays(-1), 2}, {sunday(), 4}}, scale);
        QCOMPARE(bars.size(), 3);
        QCOMPARE(bars.at(0).rect.left(), area.left());
        QCOMPARE(bars.at(2).rect.right(), area.right());
        QCOMPARE(bars.at(1).rect.right() + 2, bars.at(2).rect.left());
        QCOMPARE(bars.at(2).rect.height(), area.height());
        QCOMPARE(bars.at(1).rect.height(), area.height() / 2);
        for (const TimelineBar &bar : bars)
            QCOMPARE(bar.rect.bottom(), area.bottom());
    }

    void aTimelineTellsTogetherWhatFindsNoRoom()
    {
        const QRect area(0, 0, 24, 12); // room for five bars
        QList<TimelinePoint> points;
        for (int day = 0; day < 1000; ++day)
            points.append({sunday().addDays(day - 999), 1});
        const auto bars = timelineBars(area, points, {points.constFirst().date, sunday(), 1});
        QCOMPARE(bars.size(), 5);
        int total = 0;
        for (const TimelineBar &bar : bars) {
            total += bar.count;
            QVERIFY(area.contains(bar.rect));
        }
        QCOMPARE(total, 1000);
    }

    void aTimelineOfOneDayOrOfNothingIsDrawnToo()
    {
        const QRect area(0, 0, 50, 12);
        QCOMPARE(timelineBars(area, {{sunday(), 3}}, {sunday(), sunday(), 3}).size(), 1);
        QCOMPARE(timelineBars(area, {}, {sunday(), sunday(), 3}).size(), 0);
        QCOMPARE(timelineBars(area, {{sunday(), 3}}, {}).size(), 0);
        QCOMPARE(timelineBars(QRect(), {{sunday(), 3}}, {sunday(), sunday(), 3}).size(), 1);
    }

    void placesInAPageAreTheLinksOfTheirItems()
    {
        QTextDocument page;
        page.setHtml(u"<p>See <a href='https://old.reddit.com/r/a/comments/one/x/'>the <b>first</b> thread</a>.</p>"
                     "<p>— <a href='https://www.reddit.com/r/a/comments/two/x/c9/'>u/ada</a> and "
                     "<a href='https://example.com/story?utm_source=x'>a story</a> <a href='#s1'>up</a></p>"_s);
        const auto words = [&](const QStringList &items) {
            QStringList selected;
            for (const QTextCursor &place : placesInPage(page, items))
                selected << place.selectedText();
            return selected;
        };
        QCOMPARE(words({u"t3_one"_s}), QStringList{u"the first thread"_s});
        QCOMPARE(words({u"t1_c9"_s}), QStringList{u"u/ada"_s});
        QCOMPARE(words({u"t3_two"_s, u"t3_one"_s}), (QStringList{u"the first thread"_s, u"u/ada"_s}));
        QCOMPARE(words({articleId(u"https://www.example.com/story")}), QStringList{u"a story"_s});
        QCOMPARE(words({u"t3_none"_s}), QStringList());
    }

    void aClickOnADayChoosesIt()
    {
        CalendarView view;
        view.setCalendar(EditionCalendar({edition(1, sunday())}));
        view.setCurrentDay(sunday().addDays(-3));
        view.resize(view.sizeHint());
        QSignalSpy chosen(&view, &CalendarView::dayChosen);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.cellRect(sunday()).center());
        QCOMPARE(chosen.takeFirst().constFirst().toDate(), sunday());
        QCOMPARE(view.currentDay(), sunday());
        QVERIFY(view.accessibleDescription().contains(u"Edition 1"_s));
    }

    void arrowsWalkTheDaysAndTurnTheMonths()
    {
        CalendarView view;
        view.setCalendar(EditionCalendar({edition(1, sunday()), edition(2, QDate(2025, 2, 3))}));
        view.setCurrentDay(sunday());
        QSignalSpy chosen(&view, &CalendarView::dayChosen);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.currentDay(), sunday().addDays(-1));
        QVERIFY(chosen.isEmpty());
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(chosen.takeFirst().constFirst().toDate(), sunday());
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.lastMonth(), QDate(2025, 10, 1));
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.currentDay(), QDate(2025, 2, 3));
        QCOMPARE(view.lastMonth(), QDate(2025, 2, 1));
        QVERIFY(!view.cellRect(QDate(2025, 2, 3)).isEmpty());
        QVERIFY(view.cellRect(sunday()).isEmpty());
    }

    void aNarrowCalendarShowsTheCurrentMonth()
    {
        CalendarView view;
        view.setCurrentDay(sunday());
        const int wide = view.sizeHint().height();
        view.setMonthCount(1);
        QCOMPARE(view.firstMonth(), QDate(2025, 9, 1));
        QCOMPARE(view.lastMonth(), QDate(2025, 9, 1));
        QVERIFY(view.sizeHint().height() < wide);
    }

    void everyDayHasAPlaceOfItsOwn()
    {
        CalendarView view;
        view.setCurrentDay(sunday());
        view.resize(308, view.sizeHint().height());
        QList<QRect> places;
        for (QDate day = view.firstMonth(); day < view.lastMonth().addMonths(1); day = day.addDays(1)) {
            const QRect place = view.cellRect(day);
            QVERIFY(view.rect().contains(place));
            for (const QRect &other : std::as_const(places))
                QVERIFY(!other.intersects(place));
            places << place;
        }
    }

    void theListShowsTheMonthAndChoosesItsEdition()
    {
        NavigationPane pane(noGroups);
        pane.resize(308, 800);
        pane.setEditions({edition(3, sunday()), edition(2, sunday().addDays(-1)), edition(1, sunday().addMonths(-2))});
        auto *list = pane.findChild<QListView *>(u"archiveEditions"_s);
        QCOMPARE(list->model()->rowCount(), 2);
        QSignalSpy chosen(&pane, &NavigationPane::editionChosen);
        list->setCurrentIndex(list->model()->index(1, 0));
        QCOMPARE(chosen.takeFirst().constFirst().value<EditionId>(), EditionId{2});
        QCOMPARE(pane.findChild<CalendarView *>()->currentDay(), sunday().addDays(-1));
        pane.select(EditionId{1});
        QVERIFY(chosen.isEmpty());
        QCOMPARE(list->model()->rowCount(), 1);
        auto *calendar = pane.findChild<CalendarView *>();
        QTest::mouseClick(calendar, Qt::LeftButton, {}, calendar->cellRect(sunday()).center());
        QCOMPARE(chosen.takeFirst().constFirst().value<EditionId>(), EditionId{3});
    }

    void onlyDraftsCanBeDiscardedAndDiscardedOnesComeBack()
    {
        NavigationPane pane(noGroups);
        pane.resize(308, 800);
        pane.setEditions({edition(3, sunday(), Period::Day, EditionState::Draft), edition(2, sunday().addDays(-1)),
                          edition(1, sunday().addDays(-2), Period::Day, EditionState::Discarded)});
        auto *list = pane.findChild<QListView *>(u"archiveEditions"_s);
        pane.show();
        const auto offers = [&](int row, const QString &name) {
            Q_EMIT list->customContextMenuRequested(list->visualRect(list->model()->index(row, 0)).center());
            auto *menu = pane.findChildren<QMenu *>().constLast();
            auto *action = menu->findChild<QAction *>(name);
            if (action)
                action->trigger();
            delete menu;
            return action != nullptr;
        };
        QSignalSpy discarded(&pane, &NavigationPane::discardRequested);
        QSignalSpy back(&pane, &NavigationPane::bringBackRequested);
        QVERIFY(offers(0, u"discard"_s));
        QCOMPARE(discarded.takeFirst().constFirst().value<EditionId>(), EditionId{3});
        QVERIFY(!offers(1, u"discard"_s));
        QVERIFY(!offers(2, u"open"_s));
        QVERIFY(offers(2, u"bringBack"_s));
        QCOMPARE(back.takeFirst().constFirst().value<EditionId>(), EditionId{1});
    }

    void theTimelineComparesTwoRevisions()
    {
        RevisionTimeline timeline;
        timeline.resize(500, timeline.sizeHint().height());
        const QDateTime when(sunday(), QTime(6, 58));
        timeline.setDots({{when, u"06:58"_s, u"a"_s},
                          {when, u"07:14"_s, u"b"_s},
                          {when, u"07:26"_s, u"c"_s},
                          {when, u"now"_s, u"d"_s}});
        QCOMPARE(timeline.from(), -1);
        timeline.setRange(2, 3);
        QSignalSpy changed(&timeline, &RevisionTimeline::rangeChanged);
        QTest::mouseClick(&timeline, Qt::LeftButton, {}, timeline.dotPosition(0));
        QCOMPARE(changed.takeLast(), (QVariantList{0, 3}));
        QTest::mouseClick(&timeline, Qt::LeftButton, {}, timeline.dotPosition(2));
        QCOMPARE(changed.takeLast(), (QVariantList{0, 2}));
        QTest::keyClick(&timeline, Qt::Key_Right);
        QCOMPARE(changed.takeLast(), (QVariantList{1, 2}));
        QTest::keyClick(&timeline, Qt::Key_Right);
        QVERIFY(changed.isEmpty());
        QTest::keyClick(&timeline, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(changed.takeLast(), (QVariantList{1, 3}));
        QVERIFY(timeline.accessibleDescription().contains(u'b'));
    }

    void restoringAsksForTheEarlierOfTheTwo()
    {
        DifferencesView view;
        EditionRow row = edition(1, sunday());
        QSignalSpy wanted(&view, &DifferencesView::comparisonWanted);
        view.setRevisions(
            row, {{RevisionId{9}, fromUnix(2000), u"closed"_s, 10}, {RevisionId{8}, fromUnix(1000), u"autosave"_s, 9}});
        QCOMPARE(wanted.takeLast(),
                 (QVariantList{QVariant::fromValue(RevisionId{9}), QVariant::fromValue(RevisionId{})}));
        view.timeline().setRange(0, 1);
        QCOMPARE(wanted.takeLast(),
                 (QVariantList{QVariant::fromValue(RevisionId{8}), QVariant::fromValue(RevisionId{9})}));
        QSignalSpy restored(&view, &DifferencesView::restoreRequested);
        view.restore()->trigger();
        QCOMPARE(restored.takeFirst().constFirst().value<RevisionId>(), RevisionId{8});
        view.setRevisions(row, {});
        QVERIFY(!view.restore()->isEnabled());
    }

    void changesCanBeVisitedInARing()
    {
        DifferencesView view;
        view.resize(500, 400);
        view.showChanges(changesOf(u"<p>one two three</p><p>same</p><p>four five six</p>"_s,
                                   u"<p>one 2 three</p><p>same</p><p>four 5 six</p>"_s));
        QCOMPARE(view.currentChange(), -1);
        view.nextChange()->trigger();
        QCOMPARE(view.currentChange(), 0);
        view.nextChange()->trigger();
        view.nextChange()->trigger();
        QCOMPARE(view.currentChange(), 0);
        view.previousChange()->trigger();
        QCOMPARE(view.currentChange(), 1);
        QCOMPARE(view.findChild<QLabel *>(u"archiveChangeSummary"_s)->text(), u"2 replaced"_s);
    }

    void unchangedParagraphsFoldAndUnfold()
    {
        DifferencesView view;
        view.showChanges(changesOf(u"<p>alpha</p><p>beta</p><p>gamma</p><h2>Title</h2><p>one two three</p>"_s,
                                   u"<p>alpha</p><p>beta</p><p>gamma</p><h2>Title</h2><p>one 2 three</p>"_s));
        auto *page = view.findChild<QTextBrowser *>(u"archiveDifferencesPage"_s);
        QVERIFY(!page->toPlainText().contains(u"alpha"_s));
        QVERIFY(page->toPlainText().contains(u"Title"_s));
        QVERIFY(page->toPlainText().contains(u'3'));
        Q_EMIT page->anchorClicked(QUrl(u"fold:0"_s));
        QVERIFY(page->toPlainText().contains(u"alpha\nbeta\ngamma"_s));
    }

    void thePageSetsBothTextsInTheReadersLook()
    {
        QTextDocument document;
        const QPalette palette = visuals::palette(false);
        const auto marks = writeDifferences(
            document,
            changesOf(
                u"<table><tr><td style=\"background-color:#eee\"><p>Boxed words stay</p></td></tr></table><p>the old word</p>"_s,
                u"<table><tr><td style=\"background-color:#eee\"><p>Boxed words stay</p></td></tr></table><p>the new word</p>"_s),
            {}, palette);
        QCOMPARE(marks.size(), 1);
        QTextCursor cursor(&document);
        cursor.setPosition(document.find(u"Boxed"_s).position());
        QVERIFY(cursor.currentTable());
        const QTextCursor old = document.find(u"old"_s);
        QVERIFY(old.charFormat().fontStrikeOut());
        QCOMPARE(old.charFormat().background().color(), visuals::toneFill(palette, visuals::Tone::Negative));
        const QTextCursor fresh = document.find(u"new"_s);
        QVERIFY(fresh.charFormat().fontUnderline());
        QVERIFY(!document.find(u"word"_s).charFormat().fontUnderline());
        QVERIFY(!fresh.currentTable());
    }

    void pagesFetchNothing()
    {
        PageBrowser page;
        page.setHtml(u"<p><img src=\"https://example.org/pixel.png\"> <img src=\"file:///etc/passwd\"></p>"_s);
        QVERIFY(!page.loadResource(QTextDocument::ImageResource, QUrl(u"https://example.org/pixel.png"_s)).isValid());
        QVERIFY(!page.openLinks());
    }

    void marksOfASnippetAreTakenOutAndKeptAsRanges()
    {
        QString snippet = u"…\u0002Oracle\u0003 et\nMeta \u0002cloud"_s;
        const auto ranges = takeMarks(snippet, {});
        QCOMPARE(snippet, u"…Oracle et Meta cloud"_s);
        QCOMPARE(ranges.size(), 2);
        QCOMPARE(snippet.mid(ranges.at(0).start, ranges.at(0).length), u"Oracle"_s);
        QCOMPARE(snippet.mid(ranges.at(1).start, ranges.at(1).length), u"cloud"_s);
    }
};

QTEST_MAIN(ArchivePartsTest)
#include "archivepartstest.moc"
