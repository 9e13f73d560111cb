// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/hackernews/hackernewsparser.h"
#include "sources/wire/wire.h"

#include <QUrl>
#include <unordered_map>

namespace marbre {

struct TreeWish;

/// What is asked of Hacker News' two hosts in one run.
class HackerNewsClient final
{
public:
    HackerNewsClient(const QUrl &firebase, const QUrl &algolia, Wire &wire);

    Fetched<std::vector<qint64>> list(const QString &name); ///< "topstories"
    /// Nothing where the place does not know it. A poll with its options in its words.
    Fetched<std::optional<HackerNewsItem>> item(qint64 id);
    /// The thread that an item belongs to, itself included; 0 where the way up is not known any more.
    Fetched<qint64> storyOf(qint64 id, const HackerNewsItem &item);
    /// Threads of [since, until), the newest first, in as many windows as the limit of hits needs. words: may be empty.
    Fetched<ParsedAnswer> search(const QString &words, Instant since, Instant until);
    /// A discussion: from Algolia, and where that does not have it, item by item.
    Fetched<ParsedAnswer> tree(const TreeWish &wish);

private:
    Fetched<HttpAnswer> firebase(const QString &path);
    Fetched<HackerNewsHits> hits(const QString &words, Instant since, Instant until);
    Fetched<void> addOptions(HackerNewsItem &poll);
    Fetched<ParsedAnswer> walk(const HackerNewsItem &story, const TreeWish &wish);

    QUrl m_firebase;
    QUrl m_algolia;
    Wire &m_wire;
    std::unordered_map<qint64, HackerNewsItem> m_stories; ///< that were asked for: their discussions need their order
    std::unordered_map<qint64, qint64> m_storyOf;         ///< by item
};

/// 123 of "hn_123"; 0 for another id.
qint64 hackerNewsNumber(const QString &remoteId);
std::string hackerNewsId(qint64 number);

} // namespace marbre
