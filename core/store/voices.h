// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/editionstore.h"
#include "store/store.h"

namespace marbre {

class Database;

/// Whom editions quote (edition_voice), within the caller's transaction.

/// Replaces an edition's voices and notes which version of its text they were made from. True where they differ.
bool writeVoices(Database &desk, const DerivedVoices &derived);
/// The same for an edition that stands there without; nothing where its text is another version by now.
void completeVoices(Database &desk, const DerivedVoices &derived, ChangeSet &changes);
QList<EditionId> editionsWithoutVoices(Database &desk, int most);
/// What authors are compared by: without "u/", accents and case.
QString voiceKey(QStringView name);

} // namespace marbre
