// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "store/threadstore.h"

namespace marbre {

class Database;

/// The editor's marks on threads, within the caller's transaction. Ids that name no thread are passed over.
/// A state is what the editor made of the thread, also while a citation makes it "used" (see mark.effective).
QList<StateChange> setStates(Database &desk, const QList<ThreadId> &ids, TriageState state, ChangeSet &changes);
void restoreStates(Database &desk, const QList<StateChange> &states, ChangeSet &changes);
void setSeen(Database &desk, const QList<ThreadId> &ids, bool seen, ChangeSet &changes);
QHash<ThreadId, ThemeId> setThemes(Database &desk, const QList<ThreadId> &ids, ThemeId theme, ChangeSet &changes);
void setNote(Database &desk, ThreadId id, const QString &note, ChangeSet &changes);

} // namespace marbre
