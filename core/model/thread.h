// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"
#include "model/place.h"
#include "model/score.h"
#include "model/triage.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace marbre {

/// What a place said of an item's score at one time.
struct ScoreReading
{
    Instant read{};
    std::optional<int> points;       ///< as Score::points()
    std::optional<int> commentCount; ///< of a thread
    friend bool operator==(const ScoreReading &, const ScoreReading &) = default;
};

/// A past edition that carried this already.
struct Coverage
{
    /// What was carried: the thread itself, its link from another thread, its author as a quoted one, its theme.
    enum class By { Thread, Link, Author, Theme };
    By by = By::Thread;
    QString slug;
    QString headline;
    QDate date;
    QString what; ///< the other thread's title, the author, the theme's name; empty for the thread itself
    friend bool operator==(const Coverage &, const Coverage &) = default;
};

/// One line of the list: what the place said and the editor's marks.
struct ThreadRow
{
    ThreadId id;
    Place place = Place::Reddit;
    QString remoteId;
    QString community;
    QString title;
    QString author; ///< empty where the account is gone
    QString url;
    QString permalink;
    QString flair;
    Score score;
    std::optional<int> commentCount;
    Instant created{};
    Presence presence = Presence::Present;
    TriageState state = TriageState::New;
    bool seen = false; ///< was open in the reader once
    ThemeId theme;
    QString themeName;
    QStringList editions;           ///< slugs of the editions that cite it
    int sameLink = 0;               ///< how many other threads carry the same link
    QList<ScoreReading> trend = {}; ///< earlier readings and the present one, the oldest first; at most the last 24
    bool purged = false;            ///< its words were taken away here because the place took them away
    QList<Coverage> covered = {};   ///< by published editions; the strongest kind first, then the newest
};

struct CommentRow
{
    CommentId id;
    CommentId parent; ///< 0 at the top of the thread, or where the parent is not stored
    QString remoteId;
    QString author; ///< empty where the account is gone
    QString body;   ///< Markdown; the last words known, also of a deleted comment
    QString permalink;
    Score score;
    Instant created{};
    std::optional<Instant> edited;
    std::optional<Instant> gone; ///< when this desk noticed that it was deleted or removed
    Presence presence = Presence::Present;
    QString distinguished;
    bool bySubmitter = false;
    bool pinned = false;
    int rank = 0;
    bool purged = false;
};

/// Replies that the place has and the desk has not.
struct MissingRow
{
    CommentId parent;
    int count = 0;
};

/// What the reader shows.
struct ThreadDetail
{
    ThreadRow row;
    QString body;
    QString note; ///< the editor's
    std::optional<Instant> edited;
    std::optional<double> upvoteRatio;
    bool adult = false;
    bool locked = false;
    QList<CommentRow> comments; ///< no order: commentTree() of the reader's model sorts
    QList<MissingRow> missing;
};

/// A thread's words, for what compares texts: themes, figures, related editions.
struct ThreadText
{
    ThreadId id;
    QString remoteId;
    QString title;
    QString body; ///< Markdown
    QString url;
    QString author;
    QString community;
    QString permalink;
    Score score;
    Instant created{};
    ThemeId theme; ///< that the editor gave it
    struct Comment
    {
        CommentId id;
        QString remoteId;
        QString author;
        QString body; ///< Markdown; the last words known
        QString permalink;
        Presence presence = Presence::Present;
    };
    QList<Comment> comments; ///< of highest points first; not purged, none without words
};

/// A permalink of a manuscript, looked up in the desk.
struct ResolvedItem
{
    ItemRef ref; ///< with the thread filled in
    ThreadId threadId;
    CommentId commentId;
    QString threadTitle;
    QString community;
    QString permalink; ///< of the item itself
    QString author;    ///< of the item itself
    QString body;      ///< of the item itself: what a quote is checked against
    Score score;       ///< of the item itself
    Presence presence = Presence::Present;
    std::optional<Instant> edited;
};

} // namespace marbre
