// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/reddit/reddittree.h"

#include <algorithm>
#include <map>

namespace marbre {

RedditTree::RedditTree(RedditClient &client, const TreeWish &wish, PartTaker takePart)
    : m_client(client)
    , m_wish(wish)
    , m_takePart(std::move(takePart))
{}

Fetched<ParsedAnswer> RedditTree::read()
{
    if (const Fetched<void> page = readPage(); !page)
        return std::unexpected(page.error());
    while (!m_gaps.empty() && hasRoom()) {
        Gap gap = std::move(m_gaps.front());
        m_gaps.pop_front();
        if (isTooDeep(gap)) {
            m_beyond.push_back(std::move(gap));
            continue;
        }
        if (const Fetched<void> filled = fill(std::move(gap)); !filled)
            return std::unexpected(filled.error());
    }
    m_result.batch.missing = leftOut();
    return std::move(m_result);
}

Fetched<void> RedditTree::readPage()
{
    Fetched<RedditAnswer> page = m_client.comments(m_wish.thread, {}, m_wish.budget, m_wish.depth);
    if (!page)
        return std::unexpected(page.error());
    m_result.batch.threads = std::move(page->parsed.batch.threads);
    take(page->parsed);
    takeGaps(page->parsed.batch.missing);
    return {};
}

Fetched<void> RedditTree::fill(Gap gap)
{
    const bool named = !gap.ids.empty();
    std::erase_if(gap.ids, [this](const std::string &id) { return m_places.contains(id); });
    if (named && gap.ids.empty())
        return {};
    if (gap.ids.size() > size_t(RedditClient::mostIds)) { // the rest comes next
        const auto cut = gap.ids.begin() + RedditClient::mostIds;
        const qint32 left = std::max(qint32(gap.ids.end() - cut), gap.count - RedditClient::mostIds);
        m_gaps.push_front({gap.parent, {cut, gap.ids.end()}, left});
        gap.ids.erase(cut, gap.ids.end());
    }
    if (const Fetched<void> taken = giveParts(); !taken)
        return taken;
    Fetched<RedditAnswer> answer = ask(gap);
    if (!answer) {
        const bool gone = answer.error().kind == FaultKind::NotFound && gap.ids.empty();
        return gone ? Fetched<void>() : std::unexpected(answer.error());
    }
    // An answer without new comments names what it was asked for once more: that will not come.
    if (take(answer->parsed) > 0)
        takeGaps(answer->parsed.batch.missing);
    return {};
}

/// What the calls so far brought, before another one is made.
Fetched<void> RedditTree::giveParts()
{
    const std::vector<CommentRecord> &comments = m_result.batch.comments;
    if (m_given == comments.size())
        return {};
    ThreadBatch part;
    part.comments.assign(comments.begin() + qsizetype(m_given), comments.end());
    m_given = comments.size();
    return m_takePart(std::move(part));
}

Fetched<RedditAnswer> RedditTree::ask(const Gap &gap)
{
    return gap.ids.empty() ? m_client.comments(m_wish.thread, gap.parent, m_wish.budget, 0)
                           : m_client.moreChildren(m_wish.thread, gap.ids);
}

/// Answers how many comments are new.
size_t RedditTree::take(ParsedAnswer &answer)
{
    m_result.rejectedThreads += answer.rejectedThreads;
    m_result.rejectedComments += answer.rejectedComments;
    if (m_result.firstReason.isEmpty())
        m_result.firstReason = answer.firstReason;
    return takeComments(answer.batch.comments);
}

/// How many are new.
size_t RedditTree::takeComments(std::vector<CommentRecord> &comments)
{
    const size_t before = m_places.size();
    for (CommentRecord &comment : comments)
        takeComment(std::move(comment));
    return m_places.size() - before;
}

/// A comment that an answer repeats keeps its place: an answer about a part counts its ranks afresh.
void RedditTree::takeComment(CommentRecord &&comment)
{
    if (comment.threadRemoteId != m_wish.thread || m_places.contains(comment.remoteId))
        return;
    const auto parent = m_levels.find(comment.parentRemoteId);
    m_levels.emplace(comment.remoteId, parent == m_levels.end() ? 1 : parent->second + 1);
    m_places.emplace(comment.remoteId, m_result.batch.comments.size());
    comment.rank = m_ranks[comment.parentRemoteId]++;
    m_result.batch.comments.push_back(std::move(comment));
}

void RedditTree::takeGaps(std::vector<MissingReplies> &missing)
{
    for (MissingReplies &gap : missing) {
        const bool named = !gap.remoteIds.empty();
        std::erase_if(gap.remoteIds, [this](const std::string &id) { return m_places.contains(id); });
        if (!gap.remoteIds.empty() || (!named && !gap.parentRemoteId.empty()))
            m_gaps.push_back({gap.parentRemoteId, std::move(gap.remoteIds), gap.count});
    }
}

bool RedditTree::isTooDeep(const Gap &gap) const
{
    if (m_wish.depth <= 0 || gap.parent.empty())
        return false;
    const auto level = m_levels.find(gap.parent);
    return level != m_levels.end() && level->second >= m_wish.depth;
}

/// One entry a parent, as the desk keeps them.
std::vector<MissingReplies> RedditTree::leftOut() const
{
    std::map<std::string, MissingReplies> byParent;
    const auto add = [this, &byParent](const Gap &gap) {
        MissingReplies &entry = byParent[gap.parent];
        entry.threadRemoteId = m_wish.thread;
        entry.parentRemoteId = gap.parent;
        entry.count += gap.count;
        entry.remoteIds.insert(entry.remoteIds.end(), gap.ids.begin(), gap.ids.end());
    };
    std::ranges::for_each(m_gaps, add);
    std::ranges::for_each(m_beyond, add);
    std::vector<MissingReplies> all;
    all.reserve(byParent.size());
    for (auto &[parent, entry] : byParent)
        all.push_back(std::move(entry));
    return all;
}

} // namespace marbre
