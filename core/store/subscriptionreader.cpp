// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/subscriptionreader.h"

#include "store/database.h"
#include "store/desksettings.h"
#include "store/statement.h"

#include <QHash>
#include <QTimeZone>

namespace marbre {

namespace {

constexpr int daysShown = 7;

constexpr std::string_view selectStatus =
    "SELECT s.feed, f.name, s.kind, f.place, s.address, s.sort, s.thread_limit, s.comment_depth, "
    "s.comment_budget, "
    "s.window_hours, s.window_end, s.window_zone, s.every_minutes, s.run_from, s.run_until, s.condition, "
    "s.paused, "
    "s.last_success, s.last_run, s.next_run, s.code, s.message, s.quota_host, s.quota_left, s.quota_limit, "
    "s.quota_resets FROM subscription s JOIN feed f ON f.id = s.feed";

FeedStatus readStatus(const Statement &query)
{
    FeedStatus status;
    Subscription &feed = status.subscription;
    QString windowEnd, from, until;
    std::optional<QString> quotaHost;
    Quota quota;
    query.read(feed.feed, feed.name, feed.kind, feed.place, feed.address, feed.sort, feed.threadLimit,
               feed.commentDepth, feed.commentBudget, feed.window.hours, windowEnd, feed.window.zone,
               feed.schedule.everyMinutes, from, until, status.condition, status.paused, status.lastSuccess,
               status.lastRun, status.nextRun, status.code, status.message, quotaHost, quota.left, quota.limit,
               quota.resets);
    feed.window.end = timeFromText(windowEnd);
    feed.schedule.from = timeFromText(from);
    feed.schedule.until = timeFromText(until);
    if (quotaHost) {
        quota.host = *quotaHost;
        status.quota = quota;
    }
    return status;
}

/// From the index alone.
int countThreads(Statement &query, FeedId feed, qint64 since, qint64 until)
{
    query.bind(feed, since, until).step();
    return query.get<int>(0);
}

QList<int> threadsPerDay(Statement &count, const Subscription &subscription, Instant now)
{
    const QTimeZone zone = zoneOf(subscription.window.zone);
    const QDate today = toDateTime(now).toTimeZone(zone).date();
    const auto beginning = [&](int daysAgo) { return today.addDays(-daysAgo).startOfDay(zone).toSecsSinceEpoch(); };
    QList<int> days;
    for (int ago = daysShown - 1; ago >= 0; --ago)
        days << countThreads(count, subscription.feed, beginning(ago), beginning(ago - 1));
    return days;
}

/// Of every feed at once: marks are few.
QHash<FeedId, int> seenThreads(Database &desk)
{
    QHash<FeedId, int> seen;
    Statement query(desk, "SELECT t.feed, count(*) FROM mark m JOIN thread t ON t.id = m.thread "
                          "WHERE m.seen = 1 AND t.feed IS NOT NULL GROUP BY t.feed");
    while (query.step())
        seen.insert(query.get<FeedId>(0), query.get<int>(1));
    return seen;
}

} // namespace

QList<FeedStatus> feedStatuses(Database &desk, Instant now)
{
    QList<FeedStatus> statuses;
    Statement query(desk, sqlOf({selectStatus, " ORDER BY f.name COLLATE NOCASE, f.id"}));
    while (query.step())
        statuses << readStatus(query);
    if (statuses.isEmpty())
        return statuses;
    const QHash<FeedId, int> seen = seenThreads(desk);
    Statement count(desk, "SELECT count(*) FROM thread WHERE feed = ?1 AND created >= ?2 AND created < ?3");
    for (FeedStatus &status : statuses) {
        const FeedId feed = status.subscription.feed;
        status.threads =
            countThreads(count, feed, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
        status.newThreads = status.threads - seen.value(feed);
        status.perDay = threadsPerDay(count, status.subscription, now);
    }
    return statuses;
}

std::optional<Subscription> subscriptionOf(Database &desk, FeedId feed)
{
    Statement query(desk, sqlOf({selectStatus, " WHERE s.feed = ?1"}));
    if (!query.bind(feed).step())
        return std::nullopt;
    return readStatus(query).subscription;
}

} // namespace marbre
