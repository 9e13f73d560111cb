// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/instant.h"
#include "model/subscription.h"

#include <expected>
#include <optional>

namespace marbre {

/// Why a fetch broke off.
enum class FaultKind {
    NoNetwork,    ///< no route, no such host, connection refused
    Tls,          ///< the host's certificate or protocol was refused
    Timeout,      ///< the host fell silent
    CutOff,       ///< the answer ended before its end, or is shorter than it says
    TooLarge,     ///< more than the request allows, unpacked or not
    Redirects,    ///< a loop, too many, or from https to http
    Unauthorized, ///< 401: the token is not or no longer good
    Forbidden,    ///< 403 and 451
    NotFound,     ///< 404
    Gone,         ///< 410
    RateLimited,  ///< 429, or a quota that is used up
    Server,       ///< 5xx
    Refused,      ///< any other status
    Format,       ///< an answer, but not what the place's protocol says
    NoSecret,     ///< a token or key that the feed needs is not there
    Canceled,     ///< the editor, or the program's end
    Desk,         ///< what was fetched could not be stored
};

struct FetchFault
{
    FaultKind kind = FaultKind::Format;
    int status = 0;                 ///< HTTP; 0 where there was none
    std::optional<Instant> retryAt; ///< when the place allows another try
    Error error;                    ///< never holds a secret: addresses in it are shown through shownAddress()
};

template <typename T>
using Fetched = std::expected<T, FetchFault>;

/// What a run that broke off so makes of its feed.
FeedCondition conditionAfter(FaultKind kind);

} // namespace marbre
