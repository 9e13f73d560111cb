// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/subscription.h"

namespace marbre {

/// What a run of a feed asks for: from the beginning of the window that ended last, while its threads are still being
/// written about (half a day) or no run succeeded since it ended, else from the beginning of the present one; to the
/// present one's end. So the edition of the morning is whole, whenever in the day the feed is fetched.
std::pair<Instant, Instant> fetchWindow(const DayWindow &window, Instant now, std::optional<Instant> lastSuccess);

/// How a run ended, as far as the next one depends on it.
struct RunEnding
{
    FeedCondition condition = FeedCondition::Current;
    bool canceled = false;
    bool offline = false;                ///< nobody could be reached at all
    std::optional<Instant> retryAt = {}; ///< that the place named
    int failures = 0;                    ///< in a row, this one included
};

/// When a feed is asked again; nothing where only the editor asks. chance: 0 to 1, how much of the jitter (a tenth of
/// the wait) is added.
std::optional<Instant> runAfter(const Subscription &subscription, const RunEnding &ending, Instant now, double chance);

/// When a feed that stands so in the desk is due; in the past: now. A schedule that was changed since counts, and so
/// does a clock that was set back.
std::optional<Instant> dueAt(const FeedStatus &status, Instant now);

} // namespace marbre
