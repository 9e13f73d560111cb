// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/runfeed.h"

namespace marbre {

/// What the editor asks for beside the feeds' own runs, on a thread that may block.
struct HandRequest
{
    const Adapters &adapters;
    FetchSecrets secrets;
    std::stop_token stop;
};

/// A few of the threads that a feed would bring, with a part of their discussions. Stores nothing.
Result<FetchPreview> previewFeed(const FetchTools &tools, const Adapter &adapter, Subscription subscription,
                                 HandRequest request);

/// One thread with its whole discussion, from the first place that gives it: one that wants a login, and has none or
/// refuses it, is passed over.
Result<ThreadId> fetchOneThread(const FetchTools &tools, const ItemRef &ref, HandRequest request);

/// A web page as the thread of its article; where its address leads to a thread of a known place, that thread. A page's
/// word about who it is counts for its own host alone.
Result<ThreadId> fetchOnePage(const FetchTools &tools, const QUrl &address, HandRequest request);

/// Asks the places again for these; articles that no feed here brought are passed over in silence.
Result<RereadReport> rereadItems(const FetchTools &tools, const QList<ItemRef> &cited, HandRequest request);

/// Asks for each address with HEAD, with GET where HEAD is refused. What the host does not tell a program (login,
/// robots, too many questions) is unknown; without any answer at all, the network is away and everything is. Stopped,
/// it answers what it knows.
ReachedLinks reachLinks(const FetchTools &tools, const QStringList &addresses, const std::stop_token &stop);

/// Everyone who can give an item, the best first.
QList<const Adapter *> giversOf(const Adapters &adapters, const ItemRef &ref);
/// Whether another place may give what this one did not.
bool isAskedElsewhere(const FetchFault &fault);
/// The thread that was just stored: of what was asked for; where the place calls it otherwise, of what came.
Result<ThreadId> storedThread(Store &store, const ItemRef &ref, const QString &firstThread);
/// What a run by hand is asked with: no limits, nothing known.
FetchTask handTask(const Adapter &adapter, HandRequest &request);

} // namespace marbre
