// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instant.h"

#include <algorithm>

namespace marbre {

/// Ids of threads and comments begin with the minute in which the item was written: in a search, the newest first is
/// the order of ids and a span of time is a range of them, without a look at the rows. Coarse: an id never changes,
/// even where the place corrects the time.
inline constexpr int itemsPerMinuteBits = 30;

constexpr qint64 firstIdOf(Instant created)
{
    const qint64 minute = created.time_since_epoch().count() / 60;
    return std::clamp<qint64>(minute, 0, (qint64(1) << 32) - 1) << itemsPerMinuteBits;
}

constexpr qint64 lastIdOf(Instant created)
{
    return firstIdOf(created) + (qint64(1) << itemsPerMinuteBits) - 1;
}

} // namespace marbre
