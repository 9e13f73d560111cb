// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/editionstore.h"

namespace marbre {

class Database;

/// Queries on editions, within the caller's snapshot or transaction.
QList<EditionRow> listEditions(Database &desk, const EditionFilter &filter);
StoredEdition readEdition(Database &desk, EditionId id);            ///< throws ErrorKind::NotFound
EditionId findEdition(Database &desk, const QString &slugOrNumber); ///< throws ErrorKind::NotFound
QList<RevisionRow> listRevisions(Database &desk, EditionId id);
QByteArray readManuscript(Database &desk, RevisionId id); ///< throws ErrorKind::NotFound

[[noreturn]] void throwNoEdition(const QString &name = {});

} // namespace marbre
