// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/readerfolding.h"

#include <QHash>
#include <algorithm>

namespace marbre {

QSet<CommentId> topComments(const QList<CommentRow> &comments)
{
    QSet<CommentId> stored;
    for (const CommentRow &row : comments) {
        stored.insert(row.id);
    }
    QSet<CommentId> top;
    for (const CommentRow &row : comments) {
        if (!stored.contains(row.parent)) {
            top.insert(row.id);
        }
    }
    return top;
}

void unfoldTo(CommentTreeOptions &options, const QList<CommentRow> &comments, CommentId id)
{
    QHash<CommentId, CommentId> parents;
    for (const CommentRow &row : comments) {
        parents.insert(row.id, row.parent);
    }
    CommentId parent = parents.value(id);
    for (qsizetype steps = parents.size(); parent && steps > 0; --steps) {
        options.collapsed.remove(parent);
        parent = parents.value(parent);
    }
}

CommentId parentOf(const QList<CommentRow> &comments, CommentId id)
{
    const auto row = std::ranges::find(comments, id, &CommentRow::id);
    return row == comments.end() ? CommentId{} : row->parent;
}

} // namespace marbre
