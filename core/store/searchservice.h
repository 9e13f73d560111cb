// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/jobthread.h"
#include "store/searchstore.h"

#include <atomic>
#include <functional>
#include <memory>

namespace marbre {

class SearchIndexer;
class Searcher;

/// Keeps the index file up with the desk on a thread of its own, and searches on another.
class SearchService final
{
public:
    /// Called on the index's thread: the index has read the log up to there for good.
    using Prune = std::function<void(qint64 upto)>;

    /// Without prune the desk is open for reading only, and the index file is not written either.
    SearchService(const QString &desk, Prune prune);
    ~SearchService();
    Q_DISABLE_COPY_MOVE(SearchService)

    void wake(); ///< something was committed; any thread
    QFuture<Result<SearchResult>> find(SearchRequest request);
    QFuture<Result<void>> caughtUp();
    /// Cancels what runs and waits; the index goes on from there another time. Waking it then does nothing.
    void stop();

private:
    void catchUp();

    Prune m_prune;
    std::atomic<bool> m_stopping = false;
    std::atomic<bool> m_awake = false;
    std::atomic<quint64> m_newest = 0;        ///< number of the newest request
    std::unique_ptr<SearchIndexer> m_indexer; ///< used on its thread alone; none for reading only
    std::unique_ptr<Searcher> m_searcher;     ///< likewise
    JobThread m_indexThread;                  ///< the threads are last: their jobs use the others
    JobThread m_searchThread;
};

} // namespace marbre
