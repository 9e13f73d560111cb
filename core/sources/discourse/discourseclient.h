// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/discourse/discourseparser.h"
#include "sources/discussion/discussionrun.h"

#include <QUrl>

namespace marbre {

/// What is asked of one Discourse forum in one run.
class DiscourseClient final
{
public:
    /// forum: its root, with its folder where it has one.
    DiscourseClient(const QUrl &forum, Wire &wire);

    /// A page of topics. section: "" for all, "/c/SLUG/ID" or "/tag/NAME"; sort: the adapter's word; page: from 0.
    Fetched<ListedPage> list(const QString &section, const QString &sort, int page, const FetchTask &task,
                             const QJsonObject &validators);
    /// A topic with its first posts.
    Fetched<DiscourseTopic> topic(qint64 number);
    /// A topic with as many of its posts as are wished for, twenty an answer.
    Fetched<ParsedAnswer> tree(const TreeWish &wish);
    /// One post by its number in the topic.
    Fetched<ParsedAnswer> post(qint64 topic, qint64 number);

private:
    Fetched<void> addPosts(const std::vector<qint64> &numbers, qint64 topic, ParsedAnswer &tree);

    QUrl m_forum;
    Wire &m_wire;
};

/// "HOST_topic_123" and "HOST_topic_123_4" taken apart.
struct DiscourseId
{
    QString instance;
    qint64 topic = 0;
    qint64 post = 0; ///< 0: the topic
};
DiscourseId discourseId(const QString &remoteId);

} // namespace marbre
