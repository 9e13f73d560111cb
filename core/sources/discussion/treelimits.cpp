// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/discussion/treelimits.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace marbre {

namespace {

constexpr size_t none = size_t(-1);

/// The comments of one thread by their places in the batch, the levels nearest to the thread first.
class Levels
{
public:
    Levels(const std::vector<CommentRecord> &comments, const std::string &thread)
        : parents(comments.size(), none)
        , levels(comments.size(), 0)
    {
        std::unordered_map<std::string_view, size_t> places;
        for (size_t i = 0; i < comments.size(); ++i)
            places.emplace(comments[i].remoteId, i);
        std::vector<std::vector<size_t>> children(comments.size());
        for (size_t i = 0; i < comments.size(); ++i) {
            if (comments[i].threadRemoteId != thread)
                continue;
            const auto parent = places.find(comments[i].parentRemoteId);
            if (parent == places.end() || parent->second == i) {
                levels[i] = 1;
                order.push_back(i);
            } else {
                parents[i] = parent->second;
                children[parent->second].push_back(i);
            }
        }
        for (size_t next = 0; next < order.size(); ++next) { // grows while it is walked
            for (size_t child : children[order[next]]) {
                levels[child] = levels[order[next]] + 1;
                order.push_back(child);
            }
        }
    }

    std::vector<size_t> order;
    std::vector<size_t> parents;
    std::vector<int> levels;
};

class Cut
{
public:
    Cut(ParsedAnswer &tree, const std::string &thread, int depth, int budget)
        : m_tree(tree)
        , m_thread(thread)
        , m_levels(tree.batch.comments, thread)
        , m_kept(tree.batch.comments.size(), false)
    {
        qsizetype left = budget;
        for (size_t i : m_levels.order) {
            m_kept[i] = left > 0 && (depth <= 0 || m_levels.levels[i] <= depth);
            left -= m_kept[i];
        }
        // Where two comments claim to answer each other, none of them hangs on the thread: they are kept as they are.
        for (size_t i = 0; i < m_kept.size(); ++i)
            m_kept[i] = m_kept[i] || m_levels.levels[i] == 0;
    }

    void run()
    {
        std::vector<qint32> below = takeMissingBelowCut();
        countLeftOut(below);
        for (size_t i = 0; i < m_tree.batch.missing.size(); ++i)
            m_said.emplace(m_tree.batch.missing[i].threadRemoteId + ' ' + m_tree.batch.missing[i].parentRemoteId, i);
        for (MissingReplies &missing : m_missing) {
            if (missing.count > 0)
                add(std::move(missing));
        }
        dropTheRest();
    }

private:
    /// What the place left out below comments that are left out here themselves is counted with these.
    std::vector<qint32> takeMissingBelowCut()
    {
        std::unordered_map<std::string_view, size_t> cut;
        for (size_t i = 0; i < m_kept.size(); ++i) {
            if (!m_kept[i])
                cut.emplace(m_tree.batch.comments[i].remoteId, i);
        }
        std::vector<qint32> below(m_kept.size(), 0);
        std::erase_if(m_tree.batch.missing, [&cut, &below](const MissingReplies &missing) {
            const auto found = cut.find(missing.parentRemoteId);
            if (found == cut.end())
                return false;
            below[found->second] += missing.count;
            return true;
        });
        return below;
    }

    /// below: of each comment, what is left out in it; itself included once it is counted.
    void countLeftOut(std::vector<qint32> &below)
    {
        const std::vector<CommentRecord> &comments = m_tree.batch.comments;
        m_missing.resize(comments.size() + 1);
        for (size_t at = m_levels.order.size(); at-- > 0;) {
            const size_t i = m_levels.order[at];
            const qint32 unseen = beyondAnswer(i);
            if (m_kept[i]) {
                m_missing[i].count += unseen;
                continue;
            }
            below[i] += 1 + unseen;
            const size_t parent = m_levels.parents[i];
            if (parent != none && !m_kept[parent]) {
                below[parent] += below[i];
                continue;
            }
            MissingReplies &missing = m_missing[parent == none ? comments.size() : parent];
            missing.count += below[i];
            missing.remoteIds.insert(missing.remoteIds.begin(), comments[i].remoteId);
        }
        for (size_t i = 0; i < m_missing.size(); ++i) {
            m_missing[i].threadRemoteId = m_thread;
            m_missing[i].parentRemoteId = i < comments.size() ? comments[i].remoteId : std::string();
        }
    }

    /// Direct replies, with theirs, that the place has and the answer does not.
    qint32 beyondAnswer(size_t i)
    {
        if (m_tree.repliesSaid.empty())
            return 0;
        if (m_seenBelow.empty())
            countSeen();
        const auto said = m_tree.repliesSaid.find(m_tree.batch.comments[i].remoteId);
        return said == m_tree.repliesSaid.end() ? 0 : std::max(0, said->second - m_seenBelow[i]);
    }

    /// How many replies the answer accounts for: children, and what these say they have.
    void countSeen()
    {
        m_seenBelow.assign(m_kept.size(), 0);
        for (size_t at = m_levels.order.size(); at-- > 0;) {
            const size_t i = m_levels.order[at];
            const size_t parent = m_levels.parents[i];
            if (parent == none)
                continue;
            const auto said = m_tree.repliesSaid.find(m_tree.batch.comments[i].remoteId);
            m_seenBelow[parent] +=
                1 + std::max(m_seenBelow[i], said == m_tree.repliesSaid.end() ? qint32(0) : said->second);
        }
    }

    void add(MissingReplies missing)
    {
        const auto said = m_said.find(missing.threadRemoteId + ' ' + missing.parentRemoteId);
        if (said == m_said.end()) {
            m_tree.batch.missing.push_back(std::move(missing));
            return;
        }
        MissingReplies &same = m_tree.batch.missing[said->second];
        same.count += missing.count;
        same.remoteIds.insert(same.remoteIds.end(), missing.remoteIds.begin(), missing.remoteIds.end());
    }

    void dropTheRest()
    {
        size_t place = 0;
        std::erase_if(m_tree.batch.comments, [this, &place](const CommentRecord &) { return !m_kept[place++]; });
    }

    ParsedAnswer &m_tree;
    const std::string &m_thread;
    Levels m_levels;
    std::vector<bool> m_kept;
    std::vector<MissingReplies> m_missing; ///< by the place of the parent; the last one: at the top
    std::vector<qint32> m_seenBelow;
    std::unordered_map<std::string, size_t> m_said; ///< what the place left out, by thread and parent
};

} // namespace

void limitTree(ParsedAnswer &tree, const std::string &thread, int depth, int budget)
{
    Cut(tree, thread, depth, budget).run();
}

void rankInOrder(ThreadBatch &batch)
{
    std::unordered_map<std::string_view, qint32> next;
    for (CommentRecord &comment : batch.comments)
        comment.rank = next[comment.parentRemoteId.empty() ? comment.threadRemoteId : comment.parentRemoteId]++;
}

} // namespace marbre
