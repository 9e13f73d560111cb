// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/lemmy/lemmyparser.h"

#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace marbre {

/// A discussion as it comes together from several answers, which overlap and each leave something out. Pure.
class LemmyTree final
{
public:
    /// A comment with replies that no answer has brought yet.
    struct Branch
    {
        qint64 comment = 0;
        int level = 1;
    };

    /// depth: levels that are wanted; 0: all.
    explicit LemmyTree(int depth)
        : m_depth(depth)
    {}

    /// Comments that are there already are passed over.
    void add(LemmyComments &&answer);
    int size() const { return int(m_comments.size()); }
    /// The one nearest to the thread, each only once: where the host does not have what it counts, asking again is of
    /// no use.
    std::optional<Branch> nextBranch();
    /// False where a page of the flat list has the same comments as the page before: hosts that do not page repeat it.
    bool isNewPage(const LemmyComments &page);
    ParsedAnswer take(const QUrl &host);

private:
    std::vector<LemmyComment> m_comments; ///< as they came
    std::unordered_set<qint64> m_known;
    std::unordered_set<qint64> m_asked;
    std::set<qint64> m_page;
    qint64 m_rejected = 0;
    QString m_firstReason;
    int m_depth;
};

} // namespace marbre
