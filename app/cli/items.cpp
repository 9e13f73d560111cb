// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/items.h"

#include "store/threadstore.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <ranges>

namespace marbre {

namespace {

struct ItemsText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::Items)
};

} // namespace

std::optional<ItemRef> itemNamed(const QString &word)
{
    const std::optional<ItemRef> ref = itemRefFromUrl(word);
    return ref ? ref : itemRefFromId(word);
}

Result<ResolvedItem> findItem(Desk &desk, const ItemRef &ref)
{
    const auto found = desk.store().threads().resolve({ref}).result();
    if (!found)
        return std::unexpected(found.error());
    const auto item = found->constFind(ref.id());
    if (item == found->cend()) {
        return std::unexpected(Error{ErrorKind::NotFound,
                                     ref.isComment() ? ItemsText::tr("The desk does not have this comment")
                                                     : ItemsText::tr("The desk does not have this thread"),
                                     ref.id(),
                                     {},
                                     {}});
    }
    return *item;
}

QList<TreeLine> commentTree(const ThreadDetail &detail)
{
    QHash<CommentId, const CommentRow *> byId;
    for (const CommentRow &comment : detail.comments)
        byId.insert(comment.id, &comment);
    QHash<CommentId, QList<const CommentRow *>> children;
    for (const CommentRow &comment : detail.comments)
        children[byId.contains(comment.parent) ? comment.parent : CommentId{}] << &comment;
    for (QList<const CommentRow *> &siblings : children) {
        std::ranges::sort(siblings, [](const CommentRow *a, const CommentRow *b) {
            return std::tie(a->rank, a->created, a->id) < std::tie(b->rank, b->created, b->id);
        });
    }
    QList<TreeLine> lines;
    QList<TreeLine> waiting; // the last one is next: no thread is too deep
    const auto wait = [&](CommentId parent, int depth, const QString &name) {
        const QList<const CommentRow *> siblings = children.value(parent);
        for (const CommentRow *comment : siblings | std::views::reverse)
            waiting << TreeLine{comment, depth, name};
    };
    wait({}, 0, {});
    while (!waiting.isEmpty()) {
        lines << waiting.takeLast();
        const TreeLine line = lines.constLast();
        wait(line.comment->id, line.depth + 1, line.comment->remoteId);
    }
    return lines;
}

} // namespace marbre
