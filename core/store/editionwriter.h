// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/editionstore.h"
#include "store/store.h"

namespace marbre {

class Database;

/// Commands on editions, within the caller's transaction. Links, marks and full text follow in the same one.
EditionId createEdition(Database &desk, const EditionText &text, EditionState state, const QString &origin, Instant now,
                        ChangeSet &changes);
SaveReport saveEdition(Database &desk, EditionId id, const EditionText &text, qint64 version, const QString &reason,
                       Instant now, ChangeSet &changes);
void setEditionState(Database &desk, EditionId id, EditionState state, const QString &reason, Instant now,
                     ChangeSet &changes);

} // namespace marbre
