// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "model/place.h"
#include "model/thread.h"

namespace marbre {

/// A thread or comment as the command line names it: a remote id or a permalink.
std::optional<ItemRef> itemNamed(const QString &word);
/// Looked up in the desk; ErrorKind::NotFound names the word.
Result<ResolvedItem> findItem(Desk &desk, const ItemRef &ref);

/// A thread's comments as a reader sees them: each after its parent, siblings in the place's own order. A comment whose
/// parent is not stored stands at the top.
struct TreeLine
{
    const CommentRow *comment = nullptr;
    int depth = 0;
    QString parent; ///< remote id; empty at the top of the thread
};
QList<TreeLine> commentTree(const ThreadDetail &detail);

} // namespace marbre
