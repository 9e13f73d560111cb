// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instant.h"

#include <optional>

namespace marbre {

struct HttpAnswer;

/// What one answer says of the host's limits.
struct RateLimits
{
    std::optional<int> left;
    std::optional<int> limit;
    std::optional<Instant> resets;
};

/// Of X-Ratelimit-Remaining, -Reset, -Used, -Limit (Reddit writes them as floats), RateLimit-Remaining, -Reset, -Limit,
/// and RateLimit with r and t or remaining and reset. A reset is in seconds, or a time since 1970, which is compared
/// with the host's own Date.
RateLimits rateLimits(const HttpAnswer &answer);

} // namespace marbre
