// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/subscription.h"

#include <QList>
#include <optional>

namespace marbre {

class Database;

/// Feeds that are followed, within the caller's snapshot or transaction.

/// SubscriptionStore::statuses(). now: which day the last of perDay is.
QList<FeedStatus> feedStatuses(Database &desk, Instant now);
/// Nothing for a feed that is not followed.
std::optional<Subscription> subscriptionOf(Database &desk, FeedId feed);

} // namespace marbre
