// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/fetchschedule.h"

#include "desk/afterrun.h"

using namespace std::chrono_literals;

namespace marbre {

namespace {

constexpr auto longestSleep = std::chrono::seconds(30s);

} // namespace

FetchSchedule::FetchSchedule(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FetchSchedule::check);
}

void FetchSchedule::setOn(bool on)
{
    m_on = on;
    m_feeds.clear();
    m_announced.clear();
    m_timer.stop();
}

void FetchSchedule::setFeeds(const QList<FeedStatus> &feeds)
{
    if (!m_on)
        return;
    m_feeds = feeds;
    check();
}

bool FetchSchedule::isAnnounced(const FeedStatus &feed) const
{
    const auto announced = m_announced.constFind(feed.subscription.feed);
    return announced != m_announced.cend() && announced->lastRun == feed.lastRun &&
           m_clock.now() - announced->when < std::chrono::minutes(feed.subscription.schedule.everyMinutes);
}

std::optional<Instant> FetchSchedule::next() const
{
    std::optional<Instant> earliest;
    for (const FeedStatus &feed : m_feeds) {
        if (isAnnounced(feed))
            continue;
        const std::optional<Instant> wanted = dueAt(feed, m_clock.now());
        if (wanted && (!earliest || *wanted < *earliest))
            earliest = wanted;
    }
    return earliest;
}

void FetchSchedule::check()
{
    m_timer.stop();
    const Instant now = m_clock.now();
    QList<FeedId> feeds;
    for (const FeedStatus &feed : std::as_const(m_feeds)) {
        const FeedId id = feed.subscription.feed;
        const std::optional<Instant> wanted = dueAt(feed, now);
        if (!wanted || *wanted > now || isAnnounced(feed))
            continue;
        m_announced.insert(id, {feed.lastRun, now});
        feeds.append(id);
    }
    if (!m_feeds.isEmpty()) {
        const std::chrono::seconds wait = next().value_or(now + longestSleep) - now;
        m_timer.start(std::clamp<std::chrono::milliseconds>(wait, 1s, longestSleep));
    }
    if (!feeds.isEmpty())
        Q_EMIT due(feeds);
}

} // namespace marbre
