// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/subscriptionwriter.h"

#include "store/database.h"
#include "store/desksettings.h"
#include "store/failure.h"
#include "store/feedowner.h"
#include "store/statement.h"
#include "store/subscriptionreader.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int fewestMinutes = 5;

constexpr std::string_view settingColumns =
    "kind, address, sort, thread_limit, comment_depth, comment_budget, window_hours, window_end, window_zone, "
    "every_minutes, run_from, run_until";

void bindSettings(Statement &statement, const Subscription &feed)
{
    statement.bind(feed.feed, feed.kind, feed.address, feed.sort, feed.threadLimit, feed.commentDepth,
                   feed.commentBudget, feed.window.hours, timeText(feed.window.end),
                   QString::fromUtf8(feed.window.zone), feed.schedule.everyMinutes, timeText(feed.schedule.from),
                   timeText(feed.schedule.until));
}

[[noreturn]] void refuseSettings(const QString &sentence)
{
    throw Failure({ErrorKind::Usage, sentence, {}, {}, {}});
}

void checkSettings(const Subscription &feed)
{
    if (feed.kind.isEmpty() || feed.address.isEmpty())
        refuseSettings(StoreText::tr("A feed needs a kind and an address"));
    if (feed.threadLimit < 1 || feed.commentDepth < 0 || feed.commentBudget < 0)
        refuseSettings(StoreText::tr("A feed brings at least one thread, and no limit is below zero"));
    if (feed.schedule.everyMinutes != 0 && feed.schedule.everyMinutes < fewestMinutes)
        refuseSettings(StoreText::tr("A feed is fetched every %1 minutes at most, or only when it is asked for")
                           .arg(fewestMinutes));
    checkDayWindow(feed.window);
}

/// except: the feed itself, where it is stored.
void refuseDouble(Database &desk, const Subscription &feed, FeedId except)
{
    Statement query(desk, "SELECT f.name FROM subscription s JOIN feed f ON f.id = s.feed "
                          "WHERE s.kind = ?1 AND s.address = ?2 AND s.sort = ?3 AND s.feed <> ?4");
    if (query.bind(feed.kind, feed.address, feed.sort, except).step())
        throw Failure(
            {ErrorKind::Conflict, StoreText::tr("This feed is followed already"), query.get<QString>(0), {}, {}});
}

/// What feeds other than this one are called, case aside: of those that are followed all, as the command line names
/// them so; of the others those of the place, as the desk has each once.
QSet<QString> takenNames(Database &desk, FeedId except, Place place, bool alsoUnfollowed)
{
    Statement query(desk, "SELECT f.name FROM feed f LEFT JOIN subscription s ON s.feed = f.id "
                          "WHERE f.id <> ?1 AND (s.feed IS NOT NULL OR (?3 AND f.place = ?2))");
    query.bind(except, place, alsoUnfollowed);
    QSet<QString> names;
    while (query.step())
        names.insert(query.get<QString>(0).toCaseFolded());
    return names;
}

QString freeName(const QString &wanted, const QSet<QString> &taken)
{
    QString name = wanted;
    for (int number = 2; taken.contains(name.toCaseFolded()); ++number)
        name = u"%1 (%2)"_s.arg(wanted).arg(number);
    return name;
}

QString givenName(const Subscription &feed)
{
    const QString name = feed.name.simplified();
    return name.isEmpty() ? feed.address : name;
}

bool isUnfollowed(Database &desk, FeedId feed)
{
    Statement query(desk, "SELECT 1 FROM feed WHERE id = ?1 AND id NOT IN (SELECT feed FROM subscription)");
    return query.bind(feed).step();
}

/// A feed that files made, whatever the case of its name: the place's own writing stays.
std::optional<FeedId> adopted(Database &desk, Place place, const QString &name)
{
    Statement query(desk, "SELECT id FROM feed WHERE place = ?1 AND name = ?2 COLLATE NOCASE AND id NOT IN "
                          "(SELECT feed FROM subscription) ORDER BY name = ?2 DESC LIMIT 1");
    return query.bind(place, name).step() ? std::optional(query.get<FeedId>(0)) : std::nullopt;
}

FeedId feedFor(Database &desk, const Subscription &feed, ChangeSet &changes)
{
    if (feed.feed && isUnfollowed(desk, feed.feed)) // it was unfollowed, and that is undone
        return feed.feed;
    const QString name = freeName(givenName(feed), takenNames(desk, {}, feed.place, false));
    if (const std::optional<FeedId> found = adopted(desk, feed.place, name))
        return *found;
    return feedNamed(desk, feed.place, name.toStdString(), changes);
}

std::optional<Instant> firstRun(const Schedule &schedule, Instant now)
{
    return schedule.everyMinutes > 0 ? std::optional(now) : std::nullopt;
}

Subscription followedFeed(Database &desk, FeedId feed)
{
    const std::optional<Subscription> found = subscriptionOf(desk, feed);
    if (!found)
        throw Failure({ErrorKind::NotFound, StoreText::tr("This feed is not followed"), {}, {}, {}});
    return *found;
}

void renameFeed(Database &desk, const Subscription &feed)
{
    const QString name = freeName(givenName(feed), takenNames(desk, feed.feed, feed.place, true));
    Statement(desk, "UPDATE feed SET name = ?2, place = ?3 WHERE id = ?1").bind(feed.feed, name, feed.place).run();
}

/// Another place, or another list of it: nothing that was known of the feed holds any more.
void beginAnew(Database &desk, const Subscription &feed, Instant now)
{
    Statement(desk, "DELETE FROM cursor WHERE feed = ?1").bind(feed.feed).run();
    Statement(desk, "UPDATE subscription SET condition = 0, code = 0, message = '', quota_host = NULL, "
                    "quota_left = NULL, quota_limit = NULL, quota_resets = NULL, next_run = ?2 WHERE feed = ?1")
        .bind(feed.feed, firstRun(feed.schedule, now))
        .run();
}

/// A pause that the place demands, or that follows a failure, is not cut short; a feed that is refused waits for the
/// editor.
void reschedule(Database &desk, const Subscription &feed, Instant now)
{
    Statement query(desk, "SELECT condition, last_run, next_run FROM subscription WHERE feed = ?1");
    FeedCondition condition{};
    std::optional<Instant> lastRun, nextAllowed;
    query.bind(feed.feed).step();
    query.read(condition, lastRun, nextAllowed);
    query.reset();
    if (condition == FeedCondition::Refused)
        return;
    std::optional<Instant> next =
        lastRun ? nextRun(feed.schedule, feed.window.zone, *lastRun) : firstRun(feed.schedule, now);
    if (next && (condition == FeedCondition::Waiting || condition == FeedCondition::Failing))
        next = std::max(next, nextAllowed);
    Statement(desk, "UPDATE subscription SET next_run = ?2 WHERE feed = ?1").bind(feed.feed, next).run();
}

} // namespace

FeedId follow(Database &desk, Subscription subscription, Instant now, ChangeSet &changes)
{
    checkSettings(subscription);
    refuseDouble(desk, subscription, {});
    subscription.feed = feedFor(desk, subscription, changes);
    Statement insert(desk, sqlOf({"INSERT INTO subscription (feed, ", settingColumns, ") VALUES (?1, ",
                                  parametersFor(settingColumns, 2), ")"}));
    bindSettings(insert, subscription);
    insert.run();
    Statement(desk, "UPDATE subscription SET next_run = ?2 WHERE feed = ?1")
        .bind(subscription.feed, firstRun(subscription.schedule, now))
        .run();
    changes.feeds = changes.subscriptions = true;
    return subscription.feed;
}

void update(Database &desk, const Subscription &subscription, Instant now, ChangeSet &changes)
{
    checkSettings(subscription);
    const Subscription before = followedFeed(desk, subscription.feed);
    refuseDouble(desk, subscription, subscription.feed);
    if (subscription.name != before.name || subscription.place != before.place)
        renameFeed(desk, subscription);
    Statement write(desk, sqlOf({"UPDATE subscription SET (", settingColumns, ") = (", parametersFor(settingColumns, 2),
                                 ") WHERE feed = ?1"}));
    bindSettings(write, subscription);
    write.run();
    if (subscription.kind != before.kind || subscription.address != before.address || subscription.sort != before.sort)
        beginAnew(desk, subscription, now);
    else if (subscription.schedule != before.schedule || subscription.window != before.window)
        reschedule(desk, subscription, now);
    changes.feeds = changes.subscriptions = true;
}

Subscription unfollow(Database &desk, FeedId feed, ChangeSet &changes)
{
    Subscription subscription = followedFeed(desk, feed);
    Statement(desk, "DELETE FROM subscription WHERE feed = ?1").bind(feed).run();
    changes.feeds = changes.subscriptions = true;
    return subscription;
}

void setPaused(Database &desk, FeedId feed, bool paused, ChangeSet &changes)
{
    (void)followedFeed(desk, feed);
    Statement(desk, "UPDATE subscription SET paused = ?2 WHERE feed = ?1 AND paused <> ?2").bind(feed, paused).run();
    changes.subscriptions |= desk.changes() > 0;
}

} // namespace marbre
