// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/subscription.h"

#include <QFuture>
#include <QList>
#include <optional>
#include <string>

namespace marbre {

struct StoreParts;

/// What becomes of words that a place has taken away. Stored in the desk: never renumber.
enum class DeletionRule {
    Keep = 0,  ///< the last words known stay here, marked as withdrawn, until the editor purges them
    Purge = 1, ///< purged as soon as a reading says so
};

/// How a run ended, with what follows from it for its feed.
struct RunEnd
{
    FetchRun run;
    std::optional<Instant> nextRun;
    std::optional<Quota> quota;
    QString address; ///< where the feed has moved for good; empty where it has not
};

/// Feeds that are followed: what is fetched of them, how their runs went, where the next one goes on.
class SubscriptionStore final
{
public:
    explicit SubscriptionStore(StoreParts &parts)
        : m_parts(parts)
    {}

    /// A feed of the same place and name that files made is adopted with its threads. A name that another followed feed
    /// has gets " (2)" and so on. What unfollow() answered is the same feed again. ErrorKind::Conflict where the same
    /// kind, address and sort are followed already; ErrorKind::Usage for settings that make no sense.
    QFuture<Result<FeedId>> follow(Subscription subscription);
    /// Changes what is fetched. Cursor and state are forgotten where kind, address or sort changed. Fails as follow()
    /// does, and with ErrorKind::NotFound for a feed that is not followed, as unfollow() and setPaused() do.
    QFuture<Result<void>> update(Subscription subscription);
    /// The feed and its threads stay as if files had brought them; runs and cursor go. Answers what follow() needs to
    /// undo it.
    QFuture<Result<Subscription>> unfollow(FeedId feed);
    QFuture<Result<void>> setPaused(FeedId feed, bool paused);

    /// In the order of their names.
    QFuture<Result<QList<FeedStatus>>> statuses();
    /// The newest first.
    QFuture<Result<QList<FetchRun>>> runs(FeedId feed, int limit);

    /// Stores what a run brought and where the next one goes on, in one transaction. Threads that are new, or of no
    /// followed feed yet, belong to this feed from now on. feed 0: threads asked for by hand; cursor is dropped then.
    QFuture<Result<IngestReport>> deliver(FeedId feed, ThreadBatch batch, QJsonObject cursor);
    QFuture<Result<QJsonObject>> cursor(FeedId feed);
    QFuture<Result<std::optional<KnownTree>>> knownTree(std::string thread);
    /// Keeps the last 200 runs a feed. A run that was cancelled leaves the feed's condition and last success as they
    /// were; a quota that it does not name stays. Nothing is kept for a feed that was given up meanwhile.
    QFuture<Result<void>> finishRun(RunEnd end);

    /// Of this desk: what a day covers, for Review and for new feeds.
    QFuture<Result<DayWindow>> dayWindow();
    QFuture<Result<void>> setDayWindow(DayWindow window);
    QFuture<Result<DeletionRule>> deletionRule();
    QFuture<Result<void>> setDeletionRule(DeletionRule rule);

private:
    StoreParts &m_parts;
};

} // namespace marbre
