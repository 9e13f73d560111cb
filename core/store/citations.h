// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"
#include "model/place.h"
#include "store/store.h"

#include <QList>
#include <QSet>
#include <QString>

namespace marbre {

class Database;

/// What editions cite (edition_link), and what follows from it for threads (mark.cited). A quoted comment cites its
/// thread. Everything within the caller's transaction.

/// Replaces what an edition cites. Answers the remote ids of the threads that are concerned, before and after.
QSet<QString> writeLinks(Database &desk, EditionId edition, const QList<ItemRef> &links);
/// The remote ids of the threads that an edition cites.
QSet<QString> citedThreads(Database &desk, EditionId edition);
/// A comment came in: says which thread it is of, where an edition cites it already. True where that is the case.
bool completeLink(Database &desk, const std::string &comment, const std::string &thread);
/// Sets the marks' flag anew. A thread counts as cited while any edition that is not discarded cites it.
void refreshCited(Database &desk, const QSet<QString> &threads, ChangeSet &changes);
/// Flags that do not agree with the links: how many. What verify() looks at.
qint64 wrongFlags(Database &desk);

} // namespace marbre
