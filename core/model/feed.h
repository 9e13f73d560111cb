// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"
#include "model/instant.h"
#include "model/place.h"
#include "model/triage.h"

#include <QHash>
#include <QList>
#include <QString>
#include <optional>

namespace marbre {

/// A followed place. Importing files makes one for each community that they hold.
struct FeedRow
{
    FeedId id;
    QString name; ///< "r/artificial"
    Place place = Place::Reddit;
    bool followed = false; ///< fetched by itself or on request; false: only files brought its threads
};

/// A subject that groups threads.
struct ThemeRow
{
    ThemeId id;
    QString name;
    quint32 colour = 0; ///< 0xRRGGBB
};

enum class ThreadSort { Score = 0, Comments = 1, Age = 2, Title = 3, Theme = 4, Trend = 5 };

/// Which threads the list shows, and how. Default: all, the newest first.
struct ThreadFilter
{
    QList<TriageState> states; ///< empty: every state
    QList<FeedId> feeds;       ///< empty: every feed
    QString community;         ///< empty: every community
    QList<ThemeId> themes;     ///< empty: every theme
    std::optional<Instant> since;
    std::optional<Instant> until; ///< exclusive
    std::optional<int> minimumScore;
    bool unseenOnly = false;
    /// Threads whose points or comment count are others than they were then; ThreadSort::Trend sorts by the points
    /// gained since then (since the first reading where it is empty).
    std::optional<Instant> movedSince = {};
    QString text; ///< each word must stand in title, author, community or flair; accents and case folded
    ThreadSort sort = ThreadSort::Age;
    bool descending = true;
    bool groupLinks = false;  ///< threads of the same link stand together, below the one that sorts first
    int limit = 0;            ///< 0: no limit
    bool coveredOnly = false; ///< a published edition carried the thread, or another one of the same link

    friend bool operator==(const ThreadFilter &, const ThreadFilter &) = default;
};

/// The list's order: ids, and which of them are grouped below the last one that is not.
struct ThreadOrder
{
    QList<ThreadId> ids;
    QList<bool> grouped; ///< as long as ids, or empty where nothing is grouped
};

struct SavedFilter
{
    FilterId id;
    QString name;
    ThreadFilter filter;
};

/// What the sidebar counts, within a period.
struct ThreadCounts
{
    int total = 0;
    int unseen = 0;
    QHash<TriageState, int> byState;
    QHash<FeedId, int> unseenByFeed;
    QHash<ThemeId, int> byTheme;
};

} // namespace marbre
