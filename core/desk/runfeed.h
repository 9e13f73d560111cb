// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/fetcher.h"

#include <QHash>
#include <stop_token>

namespace marbre {

/// What all fetches use; outlives them.
struct FetchTools
{
    Store &store;
    const TransportFactory &transport;
    Clock &clock;
    Courtesy &courtesy;
};

/// What one fetch may read of secrets, and where it puts a renewed one.
struct FetchSecrets
{
    QHash<QString, QString> values;
    SecretWriter keep; ///< any thread

    /// Both refer to this.
    SecretReader reader();
    SecretWriter writer();
};

struct FeedRequest
{
    FeedStatus feed;
    const Adapter *adapter = nullptr; ///< null: a kind that this program does not know
    FetchOptions options;
    FetchSecrets secrets;
    std::function<void(const FetchProgress &)> progressed; ///< called on the run's thread
    std::stop_token stop;
};

/// One run of one feed on a thread that may block: fetches, stores, and writes down how it ended.
FeedOutcome runFeed(const FetchTools &tools, FeedRequest request);

/// Calls the adapter; what it throws is a fault like any other.
Fetched<FetchSummary> guarded(const std::function<Fetched<FetchSummary>()> &work);

} // namespace marbre
