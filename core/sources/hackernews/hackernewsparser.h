// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/discussion/parsedanswer.h"

#include <QByteArray>
#include <expected>
#include <optional>
#include <vector>

namespace marbre {

/// Answers of Hacker News' two interfaces: Firebase, which is the place itself, an item a request; and Algolia, which
/// has searches and whole trees. Pure; errors are translated sentences. read: when the place said it.

/// Firebase's lists of ids: "/v0/topstories.json".
std::expected<std::vector<qint64>, QString> hackerNewsIds(const QByteArray &json);

/// One item of Firebase: exactly one of thread, comment and option.
struct HackerNewsItem
{
    struct PollOption
    {
        std::string text; ///< Markdown, one line
        std::optional<qint32> points;
    };
    std::optional<ThreadRecord> thread;
    std::optional<CommentRecord> comment; ///< without its thread: Firebase names only the parent
    std::optional<PollOption> option;
    qint64 parent = 0;         ///< 0 for a thread
    std::vector<qint64> kids;  ///< direct replies, as the place shows them
    std::vector<qint64> parts; ///< a poll's options
};
/// Nothing for null, which Firebase says of ids that it does not know.
std::expected<std::optional<HackerNewsItem>, QString> hackerNewsItem(const QByteArray &json, Instant read);
/// Adds a poll's options to its words.
void addPollOptions(ThreadRecord &poll, const std::vector<HackerNewsItem::PollOption> &options);

/// One page of Algolia's searches, threads and comments alike.
struct HackerNewsHits
{
    ParsedAnswer parsed;
    qint64 all = 0;                ///< hits that the search has
    qsizetype told = 0;            ///< hits on this page, rejected ones included
    std::optional<Instant> oldest; ///< of this page
};
std::expected<HackerNewsHits, QString> hackerNewsHits(const QByteArray &json, Instant read);

/// A tree of Algolia's "/items/ID", whose root is a thread or a comment.
struct HackerNewsTree
{
    ParsedAnswer parsed;
    qint64 story = 0; ///< the thread; 0 where the answer does not say it
};
/// shown: the direct replies as the place shows them (HackerNewsItem::kids). Algolia has them by age, as it has
/// everything below.
std::expected<HackerNewsTree, QString> hackerNewsTree(const QByteArray &json, Instant read,
                                                      const std::vector<qint64> &shown = {});

} // namespace marbre
