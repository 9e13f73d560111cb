// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/lemmy/lemmytree.h"

namespace marbre {

void LemmyTree::add(LemmyComments &&answer)
{
    m_rejected += answer.rejected;
    if (m_firstReason.isEmpty())
        m_firstReason = answer.firstReason;
    for (LemmyComment &comment : answer.comments) {
        if (m_known.insert(comment.number).second)
            m_comments.push_back(std::move(comment));
    }
}

std::optional<LemmyTree::Branch> LemmyTree::nextBranch()
{
    std::unordered_map<qint64, qint32> accounted; // replies, by parent: those that are here, and what they count below
    for (const LemmyComment &comment : m_comments) {
        if (comment.parent > 0)
            accounted[comment.parent] += 1 + comment.replies;
    }
    const LemmyComment *nearest = nullptr;
    for (const LemmyComment &comment : m_comments) {
        const bool wanted = m_depth <= 0 || comment.level < m_depth;
        const bool more = comment.replies > accounted[comment.number];
        if (wanted && more && !m_asked.contains(comment.number) && (!nearest || comment.level < nearest->level))
            nearest = &comment;
    }
    if (!nearest)
        return std::nullopt;
    m_asked.insert(nearest->number);
    return Branch{nearest->number, nearest->level};
}

bool LemmyTree::isNewPage(const LemmyComments &page)
{
    std::set<qint64> numbers;
    for (const LemmyComment &comment : page.comments)
        numbers.insert(comment.number);
    return !numbers.empty() && std::exchange(m_page, numbers) != numbers;
}

ParsedAnswer LemmyTree::take(const QUrl &host)
{
    ParsedAnswer tree = lemmyTree(std::move(m_comments), host);
    tree.rejectedComments = m_rejected;
    tree.firstReason = m_firstReason;
    return tree;
}

} // namespace marbre
