// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/subscription.h"
#include "store/store.h"

namespace marbre {

class Database;

/// The commands of SubscriptionStore that change what is followed, within the caller's transaction. now: when a feed
/// that has a schedule is due first.
FeedId follow(Database &desk, Subscription subscription, Instant now, ChangeSet &changes);
void update(Database &desk, const Subscription &subscription, Instant now, ChangeSet &changes);
Subscription unfollow(Database &desk, FeedId feed, ChangeSet &changes);
void setPaused(Database &desk, FeedId feed, bool paused, ChangeSet &changes);

} // namespace marbre
