// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeparts.h"

#include "store/indexlog.h"

namespace marbre {

StoreParts::StoreParts(std::unique_ptr<Database> writingConnection, std::unique_ptr<Database> readingConnection)
    : path(readingConnection->path())
    , writing(std::move(writingConnection))
    , reading(std::move(readingConnection))
{
    SearchService::Prune prune;
    if (writing)
        prune = [this](qint64 upto) { pruneIndexLog(upto); };
    searching = std::make_unique<SearchService>(path, std::move(prune));
    searching->wake();
}

StoreParts::~StoreParts()
{
    closing = true;
    searching->stop();
    if (!writing)
        return;
    // Behind everything that was asked for. A checkpoint that finds another program at work leaves its part to it.
    writer.post([this] {
        auto checkpoint = [this] { writing->execute("PRAGMA wal_checkpoint(TRUNCATE)"); };
        (void)attempt(checkpoint);
    });
}

Database &StoreParts::writable()
{
    if (!writing)
        throw Failure({ErrorKind::Io, StoreText::tr("The desk is open for reading only"), path, {}, {}});
    return *writing;
}

void StoreParts::committed(const ChangeSet &changes)
{
    collector.add(changes);
    if (changes.allThreads || changes.threadsAdded || !changes.threads.isEmpty())
        searching->wake();
}

/// Asked for by the index's thread. Nobody waits for it: what a failure leaves is pruned another time.
void StoreParts::pruneIndexLog(qint64 upto)
{
    (void)write([upto](Database &desk, ChangeSet &) { IndexLog::prune(desk, upto); });
}

} // namespace marbre
