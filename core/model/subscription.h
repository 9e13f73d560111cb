// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/daywindow.h"
#include "model/id.h"
#include "model/instant.h"
#include "model/place.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace marbre {

/// When a feed is fetched by itself.
struct Schedule
{
    int everyMinutes = 30; ///< 5 and more; 0: only when the editor asks
    QTime from;            ///< wall clock of the window's zone; both invalid: round the clock
    QTime until;           ///< exclusive; before from: past midnight

    friend bool operator==(const Schedule &, const Schedule &) = default;
};

/// The next moment after a run at which the schedule wants another; nothing where it never does. No jitter.
std::optional<Instant> nextRun(const Schedule &schedule, const QByteArray &zone, Instant after);

/// A feed that is followed: where it is and what is fetched of it. kind is the word of an adapter of core/sources.
struct Subscription
{
    FeedId feed; ///< 0 before it is stored
    QString name;
    QString kind;
    Place place = Place::Other; ///< of the threads that it brings
    QString address;            ///< as the adapter writes it: "r/artificial", "https://lemmy.world/c/technology"
    QString sort;               ///< one of the adapter's sorts; empty: its first
    int threadLimit = 100;      ///< threads a run, at most
    int commentDepth = 0;       ///< levels of replies; 0: all
    int commentBudget = 500;    ///< comments a thread, at most; 0: no discussions are fetched
    DayWindow window;           ///< threads that are older than its beginning are passed over where the sort is by time
    Schedule schedule;

    friend bool operator==(const Subscription &, const Subscription &) = default;
};

/// Why a feed gives nothing at the moment. Stored in the desk: never renumber.
enum class FeedCondition {
    Never = 0,   ///< not fetched yet
    Current = 1, ///< the last run got everything that it wanted
    Partial = 2, ///< the last run got a part, and says what it missed
    Failing = 3, ///< the last run failed; it is tried again by itself
    Waiting = 4, ///< the place demands a pause (429, quota); goes on by itself
    Refused = 5, ///< the place refuses (401, 403, 404, 410): the editor has to do something
};

/// How one run of a feed ended. condition as above, never Never.
struct FetchRun
{
    qint64 id = 0;
    FeedId feed;
    Instant started{};
    Instant ended{};
    FeedCondition condition = FeedCondition::Current;
    bool canceled = false;
    int code = 0;    ///< HTTP status of the answer that ended it; 0 where there was none
    QString message; ///< translated sentence; empty where all went well
    IngestReport counts;
    qint64 requests = 0;
    qint64 bytes = 0; ///< received, unpacked
};

/// What a host said of its limits.
struct Quota
{
    QString host;
    std::optional<int> left;
    std::optional<int> limit;
    std::optional<Instant> resets;

    friend bool operator==(const Quota &, const Quota &) = default;
};

/// One line of the status pane.
struct FeedStatus
{
    Subscription subscription;
    FeedCondition condition = FeedCondition::Never;
    bool paused = false; ///< by the editor
    std::optional<Instant> lastSuccess;
    std::optional<Instant> lastRun;
    std::optional<Instant> nextRun;
    int code = 0;
    QString message; ///< of the last run that failed or got a part
    std::optional<Quota> quota;
    int threads = 0;    ///< stored, of this feed
    int newThreads = 0; ///< not seen yet
    QList<int> perDay;  ///< threads written in each of the last 7 days, the oldest first
};

/// What the desk knows of a discussion that was read before.
struct KnownTree
{
    std::optional<qint32> commentCount; ///< that the place named when it was read
    Instant read{};
    bool complete = true; ///< false: replies are missing still
};

} // namespace marbre
