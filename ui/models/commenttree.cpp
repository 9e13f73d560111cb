// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commenttree.h"

#include <QHash>
#include <algorithm>
#include <limits>
#include <ranges>

namespace marbre {

namespace {

constexpr qsizetype top = -1;

/// Children of each comment, and of the top under index size().
class Builder final
{
public:
    Builder(const QList<CommentRow> &comments, const QList<MissingRow> &missing, const CommentTreeOptions &options)
        : m_comments(comments)
        , m_options(options)
        , m_children(comments.size() + 1)
        , m_parent(comments.size(), top)
        , m_replies(comments.size(), 0)
        , m_kept(comments.size(), true)
    {
        link();
        breakRings();
        for (auto &siblings : m_children) {
            sort(siblings);
        }
        placeMissing(missing);
        countAndHide();
    }

    CommentTree walk() const
    {
        CommentTree tree;
        tree.hidden = static_cast<int>(std::ranges::count(m_kept, false));
        struct Step
        {
            qsizetype parent;
            qsizetype next;
            int depth;
        };
        QList<Step> open{{top, 0, 0}};
        while (!open.isEmpty()) {
            Step &step = open.last();
            const auto &siblings = childrenOf(step.parent);
            if (step.next == siblings.size()) {
                appendMissing(tree, step.parent, step.depth);
                open.removeLast();
                continue;
            }
            const qsizetype index = siblings.at(step.next++);
            if (!m_kept.at(index)) {
                continue;
            }
            const int depth = step.depth;
            const CommentId id = m_comments.at(index).id;
            const bool collapsed = m_options.collapsed.contains(id);
            const CommentId parent = step.parent == top ? CommentId{} : m_comments.at(step.parent).id;
            tree.nodes.append({index, parent, depth, m_replies.at(index), collapsed, 0});
            if (!collapsed) {
                open.append({index, 0, depth + 1});
            }
        }
        return tree;
    }

private:
    const QList<qsizetype> &childrenOf(qsizetype index) const
    {
        return m_children.at(index == top ? m_comments.size() : index);
    }
    QList<qsizetype> &childrenOf(qsizetype index) { return m_children[index == top ? m_comments.size() : index]; }

    void link()
    {
        m_index.reserve(m_comments.size());
        for (qsizetype i = 0; i < m_comments.size(); ++i) {
            m_index.insert(m_comments.at(i).id, i);
        }
        for (qsizetype i = 0; i < m_comments.size(); ++i) {
            const qsizetype parent = m_index.value(m_comments.at(i).parent, top);
            m_parent[i] = parent == i ? top : parent;
            childrenOf(m_parent.at(i)).append(i);
        }
    }

    /// Comments that no walk from the top reaches hang on a ring: the first of each is lifted to the top.
    void breakRings()
    {
        QList<bool> reached(m_comments.size(), false);
        QList<qsizetype> todo = childrenOf(top);
        const auto reach = [&] {
            while (!todo.isEmpty()) {
                const qsizetype index = todo.takeLast();
                reached[index] = true;
                for (const qsizetype child : childrenOf(index)) {
                    if (!reached.at(child)) {
                        todo.append(child);
                    }
                }
            }
        };
        reach();
        for (qsizetype i = 0; i < m_comments.size(); ++i) {
            if (!reached.at(i)) {
                childrenOf(m_parent.at(i)).removeOne(i);
                m_parent[i] = top;
                childrenOf(top).append(i);
                todo.append(i);
                reach();
            }
        }
    }

    void sort(QList<qsizetype> &siblings) const
    {
        const auto by = [this](auto key) {
            return [this, key](qsizetype a, qsizetype b) { return key(m_comments.at(a)) < key(m_comments.at(b)); };
        };
        switch (m_options.sort) {
        case CommentSort::Score:
            std::ranges::stable_sort(siblings, by([](const CommentRow &row) {
                                         const auto points = row.score.points();
                                         return points ? -qint64(*points) : std::numeric_limits<qint64>::max();
                                     }));
            break;
        case CommentSort::Newest:
            std::ranges::stable_sort(siblings, by([](const CommentRow &row) { return -toUnix(row.created); }));
            break;
        case CommentSort::Oldest:
            std::ranges::stable_sort(siblings, by([](const CommentRow &row) { return toUnix(row.created); }));
            break;
        case CommentSort::Place:
            std::ranges::stable_sort(siblings, by([](const CommentRow &row) { return row.rank; }));
            break;
        }
    }

    void placeMissing(const QList<MissingRow> &missing)
    {
        for (const MissingRow &row : missing) {
            m_missing[m_index.value(row.parent, top)].append(row.count);
        }
    }

    /// From the leaves upwards: how many replies each has, and what falls below the wanted score.
    void countAndHide()
    {
        QList<qsizetype> order;
        order.reserve(m_comments.size());
        QList<qsizetype> todo = childrenOf(top);
        while (!todo.isEmpty()) {
            const qsizetype index = todo.takeLast();
            order.append(index);
            todo.append(childrenOf(index));
        }
        for (const qsizetype index : order | std::views::reverse) {
            const auto points = m_comments.at(index).score.points();
            m_kept[index] =
                m_replies.at(index) > 0 || !m_options.hideBelow || !points || *points >= *m_options.hideBelow;
            if (m_kept.at(index) && m_parent.at(index) != top) {
                m_replies[m_parent.at(index)] += m_replies.at(index) + 1;
            }
        }
    }

    void appendMissing(CommentTree &tree, qsizetype parent, int depth) const
    {
        const CommentId id = parent == top ? CommentId{} : m_comments.at(parent).id;
        for (const int count : m_missing.value(parent)) {
            tree.nodes.append({-1, id, depth, 0, false, count});
        }
    }

    const QList<CommentRow> &m_comments;
    const CommentTreeOptions &m_options;
    QHash<CommentId, qsizetype> m_index;
    QList<QList<qsizetype>> m_children;
    QList<qsizetype> m_parent;
    QHash<qsizetype, QList<int>> m_missing;
    QList<int> m_replies;
    QList<bool> m_kept;
};

} // namespace

CommentTree commentTree(const QList<CommentRow> &comments, const QList<MissingRow> &missing,
                        const CommentTreeOptions &options)
{
    return Builder(comments, missing, options).walk();
}

} // namespace marbre
