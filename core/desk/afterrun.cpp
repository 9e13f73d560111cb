// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/afterrun.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace marbre {

namespace {

constexpr auto stillTalkedAbout = 12h;
constexpr auto longestBackOff = std::chrono::seconds(6h);
constexpr auto withoutNetwork = std::chrono::seconds(10min);
constexpr auto unnamedPause = std::chrono::seconds(15min);

std::chrono::seconds interval(const Schedule &schedule)
{
    return std::chrono::minutes(schedule.everyMinutes);
}

/// Later by up to a tenth of the wait, or of what is usual where the wait is longer (until the schedule's first hour).
Instant jittered(Instant now, Instant wanted, std::chrono::seconds usual, double chance)
{
    const auto wait = std::max(0s, wanted - now);
    const auto span = double(std::min(wait, usual).count()) / 10;
    return now + wait + std::chrono::seconds(qint64(span * std::clamp(chance, 0.0, 1.0)));
}

std::chrono::seconds backOff(const Schedule &schedule, int failures)
{
    std::chrono::seconds wait = interval(schedule);
    for (int i = 1; i < failures && wait < longestBackOff; ++i)
        wait *= 2;
    return std::min(wait, std::max(longestBackOff, interval(schedule)));
}

/// The wait, and then on to the next hour at which the schedule runs.
std::optional<Instant> within(const Subscription &subscription, Instant now, std::chrono::seconds wait)
{
    return nextRun(subscription.schedule, subscription.window.zone, now + wait - interval(subscription.schedule));
}

} // namespace

std::pair<Instant, Instant> fetchWindow(const DayWindow &window, Instant now, std::optional<Instant> lastSuccess)
{
    const QDate day = dayOf(window, now);
    const auto [begin, end] = windowOf(window, day);
    const auto [beginBefore, endBefore] = windowOf(window, day.addDays(-1));
    const bool isSettled = lastSuccess && *lastSuccess >= endBefore && now - endBefore >= stillTalkedAbout;
    return {isSettled ? begin : beginBefore, end};
}

std::optional<Instant> runAfter(const Subscription &subscription, const RunEnding &ending, Instant now, double chance)
{
    const Schedule &schedule = subscription.schedule;
    if (ending.condition == FeedCondition::Refused || schedule.everyMinutes <= 0)
        return std::nullopt;
    if (ending.condition == FeedCondition::Waiting) { // not earlier than the place allows, whatever the schedule
        const Instant wanted = std::max(ending.retryAt.value_or(now + unnamedPause), now);
        return jittered(now, wanted, wanted - now, chance);
    }
    std::chrono::seconds wait = interval(schedule);
    if (ending.offline)
        wait = std::min(wait, withoutNetwork);
    else if (ending.condition == FeedCondition::Failing && !ending.canceled)
        wait = backOff(schedule, ending.failures);
    const std::optional<Instant> wanted = within(subscription, now, wait);
    return wanted ? std::optional(jittered(now, *wanted, wait, chance)) : std::nullopt;
}

std::optional<Instant> dueAt(const FeedStatus &status, Instant now)
{
    const Subscription &subscription = status.subscription;
    const Schedule &schedule = subscription.schedule;
    if (status.paused || schedule.everyMinutes <= 0 || status.condition == FeedCondition::Refused)
        return std::nullopt;
    if (status.condition == FeedCondition::Waiting && status.nextRun)
        return status.nextRun;
    // within the hours of the schedule, also where the wish is an old one
    const auto soon = [&] { return within(subscription, now, 0s); };
    if (status.condition == FeedCondition::Never || !status.lastRun || *status.lastRun > now)
        return soon();
    const std::optional<Instant> regular = nextRun(schedule, subscription.window.zone, *status.lastRun);
    std::optional<Instant> wanted = status.nextRun ? status.nextRun : regular;
    const bool isRegular = status.condition != FeedCondition::Failing && status.condition != FeedCondition::Waiting;
    if (isRegular && wanted && regular && (*wanted < *regular || *wanted > *regular + interval(schedule) / 2))
        wanted = regular;
    if (wanted && *wanted <= now)
        return soon();
    return wanted;
}

} // namespace marbre
