// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/feed.h"

namespace marbre {

class Database;

/// The ids of the threads that pass a filter, in its order. Unknown scores, comment counts, trends and themes come last
/// in both directions; among equals the newest is first.
ThreadOrder threadOrder(Database &desk, const ThreadFilter &filter);

/// Puts threads of the same link below the one that comes first. links: one a thread, empty where it has none.
ThreadOrder groupedByLink(const QList<ThreadId> &ids, const QStringList &links);

/// What the sidebar counts; by effective state.
ThreadCounts threadCounts(Database &desk, std::optional<Instant> since, std::optional<Instant> until);

} // namespace marbre
