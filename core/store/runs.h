// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "store/subscriptionstore.h"

#include <QJsonObject>

namespace marbre {

class Database;

/// How the runs of followed feeds went, and where the next ones go on; within the caller's transaction or snapshot.

/// Throws ErrorKind::NotFound for a feed that is not followed.
void putCursor(Database &desk, FeedId feed, const QJsonObject &cursor);
QJsonObject cursorOf(Database &desk, FeedId feed);
/// A run whose feed was given up meanwhile leaves nothing.
void finishRun(Database &desk, const RunEnd &end, ChangeSet &changes);
QList<FetchRun> runsOf(Database &desk, FeedId feed, int limit);

} // namespace marbre
