// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/archivestore.h"

namespace marbre {

class Database;

/// The archive by theme, author, thread and community, within the caller's snapshot.
QList<ArchiveGroup> archiveGroups(Database &desk, ArchiveGrouping by, const QString &words, int limit);
QList<ArchiveStore::EditionContents> editionContents(Database &desk);

} // namespace marbre
