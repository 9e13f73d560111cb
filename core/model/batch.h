// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/place.h"
#include "model/score.h"
#include "model/triage.h"

#include <optional>
#include <string>
#include <vector>

namespace marbre {

/// What a place said of one thread, on its way into the desk. Strings are UTF-8, as dumps are, so that a million of
/// them reach SQLite without a QString in between. HTML is already Markdown here and entities are resolved.
struct ThreadRecord
{
    Place place = Place::Reddit;
    std::string remoteId;  ///< see ItemRef
    std::string community; ///< "r/artificial", "c/technology@lemmy.world"
    std::string title;
    std::optional<std::string> author; ///< without "u/"; none where the account is gone or was never said
    std::string url;                   ///< what the thread links to; its own permalink for a text thread
    std::string permalink;             ///< absolute
    std::string body;                  ///< Markdown; galleries and polls are lists in it
    std::string flair;
    Score score;
    std::optional<qint32> commentCount;
    std::optional<double> upvoteRatio; ///< 0 to 1
    Instant created{};
    std::optional<Instant> edited; ///< time 0 where the place says only that it was edited
    Presence presence = Presence::Present;
    bool adult = false;
    bool pinned = false;
    bool locked = false;
    std::string crosspostOf; ///< remote id; empty where it is none
};

struct CommentRecord
{
    Place place = Place::Reddit;
    std::string remoteId;
    std::string threadRemoteId;
    std::string parentRemoteId; ///< empty at the top of the thread
    std::optional<std::string> author;
    std::string body; ///< Markdown
    Score score;
    Instant created{};
    std::optional<Instant> edited;
    Presence presence = Presence::Present;
    std::string permalink;     ///< absolute
    std::string distinguished; ///< "", "moderator", "admin"
    bool bySubmitter = false;
    bool pinned = false;
    qint32 rank = 0; ///< the place's own order among its siblings, from 0; -1: this answer does not say it
};

/// Comments that the place has and this answer left out ("more").
struct MissingReplies
{
    std::string threadRemoteId;
    std::string parentRemoteId; ///< empty at the top of the thread
    qint32 count = 0;           ///< 0: the place did not say how many ("continue this thread")
    std::vector<std::string> remoteIds;
};

/// What one answer or one stretch of a file yielded. A whole, complete answer about a thread replaces its
/// MissingReplies; comments that an answer does not mention stay.
struct ThreadBatch
{
    std::vector<ThreadRecord> threads;
    std::vector<CommentRecord> comments;
    std::vector<MissingReplies> missing;
    /// Remote ids of threads whose discussion was read to its end, or to the feed's budget, with the answers up to
    /// this.
    std::vector<std::string> readTrees = {};
    bool empty() const { return threads.empty() && comments.empty() && missing.empty() && readTrees.empty(); }
};

struct ItemCounts
{
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    ItemCounts &operator+=(const ItemCounts &other);
};

struct IngestReport
{
    ItemCounts threads;
    ItemCounts comments;
};

} // namespace marbre
