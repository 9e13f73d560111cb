// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "store/store.h"

namespace marbre {

class Database;

/// A batch into the desk, within the caller's transaction. now: when deletions are noticed that say no time.
IngestReport ingest(Database &desk, const ThreadBatch &batch, Instant now, ChangeSet &changes);

} // namespace marbre
