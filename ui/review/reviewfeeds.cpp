// SPDX-License-Identifier: GPL-3.0-or-later
// Review: what is followed, and how it goes.
#include "desk/desk.h"
#include "models/triagewords.h"
#include "review/addthreaddialog.h"
#include "review/feeddetail.h"
#include "review/feedspane.h"
#include "review/listpane.h"
#include "review/readerpane.h"
#include "review/readerview.h"
#include "review/reviewparts.h"
#include "review/sidebarrail.h"
#include "review/sidebarview.h"
#include "review/threadlistview.h"
#include "store/subscriptionstore.h"
#include "widgets/visuals.h"

#include <QApplication>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace marbre {

void ReviewPlace::Parts::buildFeeds(QWidget *parent)
{
    middle = new QStackedWidget(parent);
    middle->setMinimumWidth(visuals::scaled(&place, 300));
    right = new QStackedWidget(parent);
    right->setMinimumWidth(visuals::scaled(&place, 340));
    feedsPane = new FeedsPane(board, actions.workOffline, actions.follow, middle);
    feedDetail = new FeedDetail(board, actions.fetchFeed, actions.editFeed, actions.moreOfFeed, right);
    middle->addWidget(list);
    middle->addWidget(feedsPane);
    right->addWidget(readerPane);
    right->addWidget(feedDetail);
}

void ReviewPlace::Parts::connectFeeds()
{
    const auto leave = [this] {
        show(View::Threads);
        list->view()->setFocus();
    };
    QObject::connect(feedsPane, &FeedsPane::left, &place, leave);
    QObject::connect(feedsPane, &FeedsPane::currentChanged, &place, [this](FeedId feed) { feedChosen(feed); });
    QObject::connect(feedsPane, &FeedsPane::activated, &place, [this, leave](FeedId feed) {
        leave();
        sidebarView->choose(SidebarEntry::Kind::Feed, feed.value);
    });
    QObject::connect(feedsPane, &FeedsPane::menuRequested, &place,
                     [this](FeedId feed, const QPoint &position) { feedMenu(feed, position); });
    QObject::connect(feedsPane, &FeedsPane::unfollowRequested, &feedCommands, &FeedCommands::unfollow);
    QObject::connect(feedDetail, &FeedDetail::remedyChosen, &feedCommands,
                     [this](FeedRemedy remedy) { feedCommands.apply(feedDetail->feed(), remedy); });
    QObject::connect(&board.model(), &FeedListModel::stateChanged, &place, [this] {
        showFeedMarks();
        feedChosen(feedsPane->current());
    });
    QObject::connect(&feedCommands, &FeedCommands::said, &place, [this](const QString &text) { say(text); });
    QObject::connect(&feedCommands, &FeedCommands::failed, &place, [this](const Error &error) { fail(error); });
    QObject::connect(&feedCommands, &FeedCommands::followed, &place,
                     [this](FeedId feed) { place.showFeedStatus(feed); });
    QObject::connect(sidebarView, &SidebarView::feedStatusRequested, &place, [this] { place.showFeedStatus(); });
    QObject::connect(sidebarView, &SidebarView::followRequested, &feedCommands, [this] { feedCommands.follow(); });
    const auto showLine = [this] {
        const bool suggested = sidebarView->chosen().kind == SidebarEntry::Kind::Suggested;
        show(suggested ? View::Themes : View::Threads);
    };
    QObject::connect(sidebarView, &SidebarView::lineChosen, &place, showLine);
    QObject::connect(sidebarView, &QListView::clicked, &place, showLine);
    QObject::connect(sidebarView, &SidebarView::removeRequested, &feedCommands, [this](const SidebarEntry &line) {
        if (line.kind == SidebarEntry::Kind::Feed) {
            feedCommands.unfollow(FeedId{line.id});
        }
    });
    QObject::connect(sidebarView, &SidebarView::feedMenuRequested, &place,
                     [this](const SidebarEntry &line, QMenu *menu) { fillFeedMenu(*menu, FeedId{line.id}); });
    QObject::connect(rail, &SidebarRail::feedMenuRequested, &place, [this](QMenu *menu) { fillFeedMenu(*menu, {}); });
    QObject::connect(&desk.store(), &Store::changed, &place, [this](const ChangeSet &changes) {
        if (changes.subscriptions) {
            loadDay();
        }
    });
    loadDay();
    showFeedMarks();
}

void ReviewPlace::Parts::connectFeedActions()
{
    const auto on = [this](QAction *action, auto run) { QObject::connect(action, &QAction::triggered, &place, run); };
    on(actions.feedStatus, [this] { place.showFeedStatus(); });
    on(actions.follow, [this] { feedCommands.follow(); });
    on(actions.followFirst, [this] { feedCommands.follow(); });
    on(actions.fetchFeed, [this] { feedCommands.fetch(feedDetail->feed()); });
    on(actions.editFeed, [this] { feedCommands.edit(feedDetail->feed()); });
    on(actions.unfollow, [this] { feedCommands.unfollow(feedDetail->feed()); });
    on(actions.pauseFeed, [this] {
        const int row = board.model().rowOf(feedDetail->feed());
        if (row >= 0) {
            feedCommands.setPaused(feedDetail->feed(), !board.model().status(row).paused);
        }
    });
    on(actions.moreOfFeed, [this] { feedMenu(feedDetail->feed(), QCursor::pos()); });
    on(actions.importOpml, [this] { feedCommands.importOpml(); });
    on(actions.exportOpml, [this] { feedCommands.exportOpml(); });
    on(actions.fetchRest, [this] { fetchRest(); });
    on(actions.addThread, [this] { addThread(); });
    QObject::connect(reader, &ReaderView::fetchRestRequested, &place, [this] { fetchRest(); });
    Fetcher &fetcher = board.fetcher();
    actions.workOffline->setChecked(fetcher.isOffline());
    QObject::connect(actions.workOffline, &QAction::toggled, &place,
                     [this](bool offline) { board.fetcher().setOffline(offline); });
    QObject::connect(&fetcher, &Fetcher::offlineChanged, actions.workOffline, &QAction::setChecked);
}

void ReviewPlace::Parts::feedChosen(FeedId feed)
{
    feedDetail->setFeed(feed);
    const int row = board.model().rowOf(feed);
    const bool paused = row >= 0 && board.model().status(row).paused;
    actions.pauseFeed->setText(paused ? tr("Go on with this feed") : tr("Pause this feed"));
    for (QAction *action :
         {actions.fetchFeed, actions.editFeed, actions.pauseFeed, actions.unfollow, actions.moreOfFeed}) {
        action->setEnabled(row >= 0);
    }
}

void ReviewPlace::Parts::showFeedMarks()
{
    const FeedListModel &model = board.model();
    QHash<FeedId, FeedMark> marks;
    for (int row = 0; row < model.rowCount(); ++row) {
        const FeedStatus &status = model.status(row);
        marks.insert(status.subscription.feed,
                     {model.sign(row), feedState(status, model.isRunning(status.subscription.feed), model.now())});
    }
    sidebar.setMarks(marks);
}

/// feed 0: only what concerns none of them.
void ReviewPlace::Parts::fillFeedMenu(QMenu &menu, FeedId feed)
{
    const int row = board.model().rowOf(feed);
    if (row >= 0) {
        const bool paused = board.model().status(row).paused;
        menu.addAction(visuals::icon(u"view-refresh"_s), tr("Fetch now"), &place,
                       [this, feed] { feedCommands.fetch(feed); });
        menu.addAction(visuals::icon(u"media-playback-pause"_s), paused ? tr("Go on") : tr("Pause"), &place,
                       [this, feed, paused] { feedCommands.setPaused(feed, !paused); });
        menu.addAction(visuals::icon(u"configure"_s), tr("Change…"), &place, [this, feed] { feedCommands.edit(feed); });
        menu.addAction(visuals::icon(u"edit-delete"_s), tr("Unfollow"), &place,
                       [this, feed] { feedCommands.unfollow(feed); });
        menu.addSeparator();
    }
    menu.addAction(visuals::icon(u"configure"_s), tr("Feed status"), &place,
                   [this, feed] { place.showFeedStatus(feed); });
    menu.addAction(visuals::icon(u"list-add"_s), tr("Follow…"), &place, [this] { feedCommands.follow(); });
}

void ReviewPlace::Parts::feedMenu(FeedId feed, const QPoint &globalPosition)
{
    auto *menu = new QMenu(&place);
    menu->setObjectName(u"feedMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillFeedMenu(*menu, feed);
    menu->addSeparator();
    menu->addActions({actions.importOpml, actions.exportOpml});
    menu->popup(globalPosition);
}

// ---- The day ----

void ReviewPlace::Parts::loadDay()
{
    desk.store().subscriptions().dayWindow().then(&place, [this](const Result<DayWindow> &window) {
        if (window) {
            day = *window;
            applyPeriod();
        }
    });
}

/// "This morning" is the last time at which a day ended.
void ReviewPlace::Parts::applyPeriod()
{
    const Instant present = now();
    const QDate today = toDateTime(present).toTimeZone(zoneOf(day.zone)).date();
    Instant morning = windowOf(day, today).second;
    if (morning > present) {
        morning = windowOf(day, today.addDays(-1)).second;
    }
    sidebar.setMorning(morning);
    list->setMorning(morning);
    const bool known = periodFirst.isValid() && periodEnd.isValid();
    const QDate first = known ? periodFirst : dayOf(day, present); // themes are of an edition's days, or of today
    const QDate end = known ? periodEnd : first.addDays(1);
    const auto [since, until] = windowOf(day, first, end);
    themes.setPeriod({u"%1/%2"_s.arg(first.toString(Qt::ISODate), end.toString(Qt::ISODate)), since, until});
    if (known) {
        sidebar.setPeriod(since, until, periodLabel);
    } else {
        sidebar.setPeriod(std::nullopt, std::nullopt, {});
    }
}

// ---- Threads by hand ----

void ReviewPlace::Parts::fetchRest()
{
    const ItemRef thread{shownNow.row.place, shownNow.row.remoteId, {}};
    if (!shownNow.row.id || shownNow.missing.isEmpty() || fetchingRest.contains(thread.thread)) {
        say(shownNow.row.id && shownNow.missing.isEmpty() ? tr("No reply is missing here") : QString());
        return;
    }
    fetchingRest.insert(thread.thread);
    say(tr("Fetching the missing replies of “%1”…").arg(shortened(shownNow.row.title)));
    board.fetcher().fetchRest(thread).then(
        &place, [this, thread, title = shortened(shownNow.row.title)](const Result<void> &fetched) {
            fetchingRest.remove(thread.thread);
            if (fetched) {
                say(tr("The replies of “%1” are in").arg(title));
            } else {
                readerPane->showError(fetched.error());
            }
        });
}

void ReviewPlace::Parts::addThread()
{
    auto *dialog = new AddThreadDialog(desk.store(), board.fetcher(), &place);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &AddThreadDialog::added, &place, [this](ThreadId thread) {
        say(tr("The thread is in"));
        if (thread) {
            place.showThread(thread);
        }
    });
    dialog->open();
}

} // namespace marbre
