// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/subscription.h"
#include "store/store.h"

#include <QJsonObject>

namespace marbre {

class Database;

/// A batch into the desk, within the caller's transaction. now: when deletions are noticed that say no time. feed:
/// whose run brought it; 0: nobody's.
IngestReport ingest(Database &desk, const ThreadBatch &batch, Instant now, ChangeSet &changes, FeedId feed = {});

/// SubscriptionStore::deliver(). Throws ErrorKind::NotFound for a feed that is no longer followed.
IngestReport deliver(Database &desk, FeedId feed, const ThreadBatch &batch, const QJsonObject &cursor, Instant now,
                     ChangeSet &changes);

/// SubscriptionStore::knownTree().
std::optional<KnownTree> knownTree(Database &desk, const std::string &thread);

} // namespace marbre
