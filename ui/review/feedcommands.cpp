// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/feedcommands.h"

#include "desk/fetcher.h"
#include "models/feeddefaults.h"
#include "models/triagecommands.h"
#include "review/followdialog.h"
#include "review/reviewplace.h"
#include "store/store.h"
#include "store/subscriptionstore.h"

using namespace Qt::StringLiterals;

namespace marbre {

FeedCommands::FeedCommands(FeedBoard &board, TriageCommands &triage, QWidget *window)
    : m_board(board)
    , m_triage(triage)
    , m_window(window)
{}

const FeedStatus *FeedCommands::status(FeedId feed) const
{
    const int row = m_board.model().rowOf(feed);
    return row < 0 ? nullptr : &m_board.model().status(row);
}

void FeedCommands::follow(const QString &typed)
{
    m_board.store().subscriptions().dayWindow().then(this, [this, typed](const Result<DayWindow> &window) {
        Subscription start;
        start.window = window.value_or(DayWindow{});
        start.schedule = defaultSchedule();
        auto *dialog = new FollowDialog(m_board, start, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAddress(typed);
        connect(dialog, &QDialog::accepted, this, [this, dialog] { startFollowing(dialog->subscription()); });
        dialog->open();
    });
}

/// Following makes the feed, its first run brings the threads.
void FeedCommands::startFollowing(const Subscription &subscription)
{
    SubscriptionStore &store = m_board.store().subscriptions();
    const auto id = std::make_shared<FeedId>();
    const auto redo = [this, &store, id, subscription]() {
        return store.follow(subscription).then(this, [this, id](const Result<FeedId> &feed) -> Result<void> {
            if (!feed)
                return std::unexpected(feed.error());
            *id = *feed;
            Q_EMIT followed(*feed);
            m_board.fetcher().fetch({*feed});
            return {};
        });
    };
    const auto undo = [this, &store, id]() {
        m_board.fetcher().cancel(*id);
        return store.unfollow(*id).then([](const Result<Subscription> &gone) -> Result<void> {
            return gone ? Result<void>{} : std::unexpected(gone.error());
        });
    };
    m_triage.run({.name = ReviewPlace::tr("Follow “%1”").arg(subscription.name),
                  .sentence = ReviewPlace::tr("“%1” is followed").arg(subscription.name),
                  .redo = redo,
                  .undo = undo});
}

void FeedCommands::unfollow(FeedId feed)
{
    const FeedStatus *known = status(feed);
    if (!known)
        return;
    const QString name = known->subscription.name;
    m_board.fetcher().cancel(feed);
    SubscriptionStore &store = m_board.store().subscriptions();
    const auto id = std::make_shared<FeedId>(feed);
    const auto kept = std::make_shared<Subscription>(known->subscription);
    const auto redo = [&store, id, kept]() {
        return store.unfollow(*id).then([kept](const Result<Subscription> &gone) -> Result<void> {
            if (!gone)
                return std::unexpected(gone.error());
            *kept = *gone;
            return {};
        });
    };
    const auto undo = [&store, id, kept]() {
        return store.follow(*kept).then([id](const Result<FeedId> &again) -> Result<void> {
            if (!again)
                return std::unexpected(again.error());
            *id = *again;
            return {};
        });
    };
    m_triage.run({.name = ReviewPlace::tr("Unfollow “%1”").arg(name),
                  .sentence = ReviewPlace::tr("“%1” is no longer followed; its threads stay").arg(name),
                  .redo = redo,
                  .undo = undo});
}

void FeedCommands::change(const Subscription &before, const Subscription &after)
{
    if (before == after)
        return;
    SubscriptionStore &store = m_board.store().subscriptions();
    m_triage.run({.name = ReviewPlace::tr("Change “%1”").arg(before.name),
                  .sentence = ReviewPlace::tr("“%1” changed").arg(after.name),
                  .redo = [&store, after] { return store.update(after); },
                  .undo = [&store, before] { return store.update(before); }});
}

void FeedCommands::edit(FeedId feed, bool secrets)
{
    const FeedStatus *known = status(feed);
    if (!known)
        return;
    auto *dialog = new FollowDialog(m_board, known->subscription, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, feed, before = known->subscription] {
        Subscription after = dialog->subscription();
        after.feed = feed;
        change(before, after);
    });
    dialog->open();
    if (secrets)
        dialog->focusSecrets();
}

void FeedCommands::setPaused(FeedId feed, bool paused)
{
    const FeedStatus *known = status(feed);
    if (!known || known->paused == paused)
        return;
    if (paused)
        m_board.fetcher().cancel(feed);
    const QString name = known->subscription.name;
    SubscriptionStore &store = m_board.store().subscriptions();
    m_triage.run(
        {.name = paused ? ReviewPlace::tr("Pause “%1”").arg(name) : ReviewPlace::tr("Go on with “%1”").arg(name),
         .sentence =
             paused ? ReviewPlace::tr("“%1” is paused").arg(name) : ReviewPlace::tr("“%1” is fetched again").arg(name),
         .redo = [&store, feed, paused] { return store.setPaused(feed, paused); },
         .undo = [&store, feed, paused] { return store.setPaused(feed, !paused); }});
}

void FeedCommands::spaceOut(FeedId feed)
{
    const FeedStatus *known = status(feed);
    const auto pace = known ? spacedOut(known->subscription.schedule) : std::nullopt;
    if (!pace)
        return;
    Subscription slower = known->subscription;
    slower.schedule.everyMinutes = *pace;
    change(known->subscription, slower);
}

void FeedCommands::fetch(FeedId feed)
{
    if (m_board.fetcher().isOffline()) {
        Q_EMIT said(ReviewPlace::tr("You work offline: nothing is asked of anybody"));
        return;
    }
    m_board.fetcher().fetch({feed}, {.since = {}, .whole = false, .force = true});
}

void FeedCommands::apply(FeedId feed, FeedRemedy remedy)
{
    switch (remedy) {
    case FeedRemedy::TryNow:
        fetch(feed);
        break;
    case FeedRemedy::SpaceOut:
        spaceOut(feed);
        break;
    case FeedRemedy::Pause:
        setPaused(feed, true);
        break;
    case FeedRemedy::Resume:
        setPaused(feed, false);
        break;
    case FeedRemedy::LogIn:
    case FeedRemedy::EnterToken:
        edit(feed, true);
        break;
    case FeedRemedy::ChangeAddress:
        edit(feed);
        break;
    case FeedRemedy::Unfollow:
        unfollow(feed);
        break;
    }
}

} // namespace marbre
