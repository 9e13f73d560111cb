// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/subscriptionstore.h"

#include "store/desksettings.h"
#include "store/ingest.h"
#include "store/runs.h"
#include "store/storeparts.h"
#include "store/subscriptionreader.h"
#include "store/subscriptionwriter.h"

namespace marbre {

QFuture<Result<FeedId>> SubscriptionStore::follow(Subscription subscription)
{
    return m_parts.write([subscription = std::move(subscription)](Database &desk, ChangeSet &changes) {
        return marbre::follow(desk, subscription, now(), changes);
    });
}

QFuture<Result<void>> SubscriptionStore::update(Subscription subscription)
{
    return m_parts.write([subscription = std::move(subscription)](Database &desk, ChangeSet &changes) {
        marbre::update(desk, subscription, now(), changes);
    });
}

QFuture<Result<Subscription>> SubscriptionStore::unfollow(FeedId feed)
{
    return m_parts.write([feed](Database &desk, ChangeSet &changes) { return marbre::unfollow(desk, feed, changes); });
}

QFuture<Result<void>> SubscriptionStore::setPaused(FeedId feed, bool paused)
{
    return m_parts.write(
        [feed, paused](Database &desk, ChangeSet &changes) { marbre::setPaused(desk, feed, paused, changes); });
}

QFuture<Result<QList<FeedStatus>>> SubscriptionStore::statuses()
{
    return m_parts.read([](Database &desk) { return feedStatuses(desk, now()); });
}

QFuture<Result<QList<FetchRun>>> SubscriptionStore::runs(FeedId feed, int limit)
{
    return m_parts.read([feed, limit](Database &desk) { return runsOf(desk, feed, limit); });
}

QFuture<Result<IngestReport>> SubscriptionStore::deliver(FeedId feed, ThreadBatch batch, QJsonObject cursor)
{
    return m_parts.write(
        [feed, batch = std::move(batch), cursor = std::move(cursor)](Database &desk, ChangeSet &changes) {
            return marbre::deliver(desk, feed, batch, cursor, now(), changes);
        });
}

QFuture<Result<QJsonObject>> SubscriptionStore::cursor(FeedId feed)
{
    return m_parts.read([feed](Database &desk) { return cursorOf(desk, feed); });
}

QFuture<Result<std::optional<KnownTree>>> SubscriptionStore::knownTree(std::string thread)
{
    return m_parts.read([thread = std::move(thread)](Database &desk) { return marbre::knownTree(desk, thread); });
}

QFuture<Result<void>> SubscriptionStore::finishRun(RunEnd end)
{
    return m_parts.write(
        [end = std::move(end)](Database &desk, ChangeSet &changes) { marbre::finishRun(desk, end, changes); });
}

QFuture<Result<DayWindow>> SubscriptionStore::dayWindow()
{
    return m_parts.read([](Database &desk) { return marbre::dayWindow(desk); });
}

QFuture<Result<void>> SubscriptionStore::setDayWindow(DayWindow window)
{
    return m_parts.write([window = std::move(window)](Database &desk, ChangeSet &changes) {
        marbre::setDayWindow(desk, window);
        changes.subscriptions = true;
    });
}

QFuture<Result<DeletionRule>> SubscriptionStore::deletionRule()
{
    return m_parts.read([](Database &desk) { return marbre::deletionRule(desk); });
}

QFuture<Result<void>> SubscriptionStore::setDeletionRule(DeletionRule rule)
{
    return m_parts.write([rule](Database &desk, ChangeSet &changes) {
        marbre::setDeletionRule(desk, rule);
        changes.subscriptions = true;
    });
}

} // namespace marbre
