// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "sources/feeds/feeddocument.h"

#include <optional>

namespace marbre {

/// The thread of an entry of Reddit's Atom feeds, which say neither score nor comment count. Nothing for comments,
/// which such feeds may hold too.
std::optional<ThreadRecord> threadOfEntry(const FeedItem &entry);

} // namespace marbre
