// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/discussion/parsedanswer.h"

#include <QByteArray>
#include <QUrl>
#include <expected>
#include <optional>
#include <vector>

namespace marbre {

/// Answers of a Discourse forum. Pure; errors are translated sentences. forum: its root; read: when it answered.
///
/// A topic's first post is the thread's body, the others are its comments. Discourse counts likes, which are no points:
/// nobody can take one away, and they are given for thanks as well. They are not kept as scores, nor at all.

/// A topic as a list has it: without words.
struct DiscourseTopicLine
{
    ThreadRecord thread;
    Instant active{}; ///< when something was last written in it
};
struct DiscourseList
{
    std::vector<DiscourseTopicLine> topics;
    qint64 rejected = 0;
    bool more = false; ///< there is another page
};
std::expected<DiscourseList, QString> discourseList(const QByteArray &json, const QUrl &forum, Instant read);

/// A topic with those of its posts that the answer has.
struct DiscourseTopic
{
    ParsedAnswer parsed;
    std::vector<qint64> stream; ///< numbers of all its posts in the forum, in their order
    std::vector<qint64> held;   ///< of these, which the answer has
};
std::expected<DiscourseTopic, QString> discourseTopic(const QByteArray &json, const QUrl &forum, Instant read);
/// More posts of a topic: "/t/ID/posts.json", or one of "/posts/by_number/ID/NUMBER.json". thread: the topic's record.
std::expected<ParsedAnswer, QString> discoursePosts(const QByteArray &json, const ThreadRecord &thread,
                                                    const QUrl &forum, Instant read);

} // namespace marbre
