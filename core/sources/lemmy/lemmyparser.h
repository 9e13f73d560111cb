// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/discussion/parsedanswer.h"

#include <QByteArray>
#include <QUrl>
#include <expected>
#include <optional>
#include <vector>

namespace marbre {

/// Answers of Lemmy's interface v3 (0.18 and 0.19) and v4 (1.0), whose records differ only in where times and counts
/// stand. Pure; errors are translated sentences. host: the root of the host that was asked; read: when it answered.
///
/// Remote ids are those of an item's home: Lemmy's own address of it ("https://lemmy.ml/post/5", "…/comment/6") is its
/// permalink, whichever host was asked. Items from other software, whose addresses look otherwise, are named by the
/// asked host and its number.

/// The version that "/site" names ("0.19.5", "1.0.0-beta.2").
std::expected<QString, QString> lemmyVersion(const QByteArray &json);

struct LemmyPosts
{
    ParsedAnswer parsed;
    QString next;           ///< cursor of the next page; empty where the answer has none
    qsizetype told = 0;     ///< posts on this page, rejected ones included
    bool full = false;      ///< the page has as many as were asked for: there may be another
    QString communityTitle; ///< of the first post
};
/// A list of posts, or one post. full stays false: only who asked knows.
std::expected<LemmyPosts, QString> lemmyPosts(const QByteArray &json, const QUrl &host, Instant read);

struct LemmyComment
{
    CommentRecord record; ///< parentRemoteId is set by lemmyParents() only
    qint64 number = 0;    ///< at the asked host
    qint64 parent = 0;    ///< the same; 0 at the top
    qint64 thread = 0;    ///< the same
    int level = 1;        ///< 1 at the top
    qint32 replies = 0;   ///< below it, at any depth
};
struct LemmyComments
{
    std::vector<LemmyComment> comments;
    QString next;
    qsizetype told = 0;
    qint64 rejected = 0;
    QString firstReason;
};
/// A list of comments, or one comment.
std::expected<LemmyComments, QString> lemmyComments(const QByteArray &json, const QUrl &host, Instant read);

/// Comments as records with their parents, ranks and counts of replies. A parent that is not among them is named by the
/// asked host's number.
ParsedAnswer lemmyTree(std::vector<LemmyComment> comments, const QUrl &host);

} // namespace marbre
