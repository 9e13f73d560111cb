// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/thread.h"

#include <QList>
#include <QSet>
#include <optional>

namespace marbre {

enum class CommentSort { Score, Newest, Oldest, Place }; ///< Place: the order that the place itself shows

struct CommentTreeOptions
{
    CommentSort sort = CommentSort::Score;
    /// Comments known to score less are left out, unless a reply that stays hangs on them. An unknown score stays.
    std::optional<int> hideBelow;
    QSet<CommentId> collapsed; ///< their replies are left out
};

/// One line of the reader: a comment, or replies that were not imported.
struct CommentNode
{
    qsizetype comment = -1; ///< index into the list of comments; -1: a line about missing replies
    CommentId parent;       ///< 0 at the top
    int depth = 0;
    int replies = 0; ///< stored replies below it that the options do not hide, at every depth
    bool collapsed = false;
    int missing = 0; ///< of a line about missing replies; 0: the place did not say how many
    friend bool operator==(const CommentNode &, const CommentNode &) = default;
};

struct CommentTree
{
    QList<CommentNode> nodes; ///< in the order of display
    int hidden = 0;           ///< comments left out by hideBelow
};

/// A comment whose parent is not in the list stands at the top; so does one of a ring of parents (damaged data).
/// Siblings that the sort does not part keep the order of the list. Never recursive: any depth is taken.
/// Linear but for the sorting of siblings.
CommentTree commentTree(const QList<CommentRow> &comments, const QList<MissingRow> &missing,
                        const CommentTreeOptions &options);

} // namespace marbre
