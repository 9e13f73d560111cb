// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commenttree.h"

namespace marbre {

/// The comments that stand at the top of the tree: folding them folds everything.
QSet<CommentId> topComments(const QList<CommentRow> &comments);
/// Unfolds what hides a comment; a ring of parents (damaged data) ends it.
void unfoldTo(CommentTreeOptions &options, const QList<CommentRow> &comments, CommentId id);
/// 0: at the top, or not there.
CommentId parentOf(const QList<CommentRow> &comments, CommentId id);

} // namespace marbre
