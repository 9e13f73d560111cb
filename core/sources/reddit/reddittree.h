// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/discussion/discussionrun.h"
#include "sources/reddit/redditclient.h"

#include <deque>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace marbre {

/// One discussion, completed: the comment page first, then, one call at a time, what it left out ("more") and the
/// threads that go deeper than a page ("continue this thread"), until all is there or the budget is used up.
class RedditTree final
{
public:
    /// Called with the comments that are there before another call is made.
    using PartTaker = std::function<Fetched<void>(ThreadBatch &&part)>;

    RedditTree(RedditClient &client, const TreeWish &wish, PartTaker takePart);

    Fetched<ParsedAnswer> read();

private:
    /// Replies that an answer left out; without ids: "continue this thread".
    struct Gap
    {
        std::string parent;
        std::vector<std::string> ids;
        qint32 count = 0;
    };

    Fetched<void> readPage();
    Fetched<void> fill(Gap gap);
    Fetched<RedditAnswer> ask(const Gap &gap);
    Fetched<void> giveParts();
    size_t take(ParsedAnswer &answer);
    size_t takeComments(std::vector<CommentRecord> &comments);
    void takeGaps(std::vector<MissingReplies> &missing);
    void takeComment(CommentRecord &&comment);
    bool isTooDeep(const Gap &gap) const;
    bool hasRoom() const { return int(m_result.batch.comments.size()) < m_wish.budget; }
    std::vector<MissingReplies> leftOut() const;

    RedditClient &m_client;
    TreeWish m_wish;
    PartTaker m_takePart;
    ParsedAnswer m_result;
    std::deque<Gap> m_gaps;
    std::vector<Gap> m_beyond;                        ///< deeper than is wished for
    size_t m_given = 0;                               ///< comments that m_takePart has
    std::unordered_map<std::string, size_t> m_places; ///< of the comments, by id
    std::unordered_map<std::string, int> m_levels;    ///< from 1
    std::unordered_map<std::string, qint32> m_ranks;  ///< the next one, by parent
};

} // namespace marbre
