// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchservice.h"

#include "store/job.h"
#include "store/searcher.h"
#include "store/searchindexer.h"

namespace marbre {

namespace {

/// Pruning the log is a write on the desk: not after every small change.
constexpr qint64 worthPruning = 5'000;

Failure closing()
{
    return Failure({ErrorKind::Canceled, StoreText::tr("The desk is being closed"), {}, {}, {}});
}

} // namespace

SearchService::SearchService(const QString &desk, Prune prune)
    : m_prune(std::move(prune))
    , m_indexer(m_prune ? std::make_unique<SearchIndexer>(desk) : nullptr)
    , m_searcher(std::make_unique<Searcher>(desk))
{}

SearchService::~SearchService()
{
    stop();
}

void SearchService::wake()
{
    if (!m_indexer || m_awake.exchange(true))
        return;
    m_indexThread.post([this] {
        m_awake = false; // before it looks: what is committed from here on wakes it again
        auto work = [this] { catchUp(); };
        (void)attempt(work); // the index is a cache: the next commit tries again, caughtUp() tells
    });
}

void SearchService::catchUp()
{
    if (m_stopping)
        throw closing();
    const qint64 upto = m_indexer->catchUp([this] { return m_stopping.load(); });
    if (upto - m_indexer->pruned() >= worthPruning)
        m_prune(upto);
}

QFuture<Result<SearchResult>> SearchService::find(SearchRequest request)
{
    const quint64 number = ++m_newest;
    return postJob(m_searchThread, [this, number, request = std::move(request)] {
        const auto isCanceled = [this, number] { return m_stopping || m_newest != number; };
        if (isCanceled())
            throw Failure({ErrorKind::Canceled, StoreText::tr("A newer search took its place"), {}, {}, {}});
        return m_searcher->find(request, isCanceled);
    });
}

QFuture<Result<void>> SearchService::caughtUp()
{
    return postJob(m_indexThread, [this] {
        if (m_indexer)
            catchUp();
    });
}

void SearchService::stop()
{
    m_stopping = true;
    m_searchThread.finish();
    m_indexThread.finish();
}

} // namespace marbre
