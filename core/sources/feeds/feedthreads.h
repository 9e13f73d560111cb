// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/subscription.h"
#include "sources/feeds/feeddocument.h"

#include <QHash>
#include <vector>

namespace marbre {

/// An item of a feed as a thread, with what leads to its discussion.
struct FeedThread
{
    ThreadRecord record;
    QUrl commentsFeed; ///< empty where the feed names none, or where the thread is another place's
    bool dated = true; ///< false: the feed does not say when it was written, or cannot mean what it says
};

/// The items of a feed as threads, in its order, each id once.
/// An item whose link is a thread of the feed's own site gets the id that the place gives it (feeds of Reddit, Hacker
/// News, Lemmy...). One that links to another place's thread only speaks of it: that thread is its url, and it keeps
/// its own id and words. Any other is known by its link, or by its own id where it has no link or shares it: with
/// another item, or with the site itself.
/// Without a date, or with one before 1990 or more than a day ahead of received, a thread is as old as its first fetch:
/// firstSeen says when that was (by remote id), else it is received, a second less for each item before it, so that the
/// feed's order stays.
std::vector<FeedThread> feedThreads(const FeedDocument &feed, const QUrl &address, Instant received,
                                    const QHash<QString, Instant> &firstSeen);

/// The items of a feed of comments as the discussion of a thread: the oldest first, replies below what they answer
/// (thr:in-reply-to), everything within the subscription's depth and budget; what is left out is named as missing.
/// Ids are the thread's with a digest of the item's own behind it. known: when it was read before.
ThreadBatch feedComments(const FeedDocument &feed, const ThreadRecord &thread, const Subscription &limits,
                         Instant received, const std::optional<KnownTree> &known);

} // namespace marbre
