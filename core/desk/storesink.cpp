// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/storesink.h"

namespace marbre {

namespace {

constexpr qint64 progressInterval = 100; // ms

} // namespace

StoreSink::StoreSink(SubscriptionStore &store, FeedId feed, Told told)
    : m_store(store)
    , m_feed(feed)
    , m_told(std::move(told))
{}

StoreSink::~StoreSink()
{
    (void)drain();
}

Status StoreSink::deliver(ThreadBatch &&batch, const QJsonObject &cursor)
{
    Status status = drain();
    if (!status)
        return status;
    if (m_notesIds)
        note(batch);
    if (m_dropsRanks) {
        for (CommentRecord &comment : batch.comments)
            comment.rank = -1;
    }
    m_pending = m_store.deliver(m_feed, std::move(batch), cursor);
    return {};
}

std::optional<KnownTree> StoreSink::known(const std::string &thread)
{
    return m_store.knownTree(thread).result().value_or(std::nullopt); // what cannot be looked up is read again
}

void StoreSink::progressed(const FetchProgress &progress)
{
    const bool isDue = !m_sinceTold.isValid() || m_sinceTold.elapsed() >= progressInterval;
    if (!m_told || !isDue)
        return;
    m_sinceTold.start();
    m_told(progress);
}

Status StoreSink::drain()
{
    if (!m_pending.isValid())
        return {};
    const Result<IngestReport> stored = std::exchange(m_pending, {}).result();
    if (!stored)
        return std::unexpected(stored.error());
    m_counts.threads += stored->threads;
    m_counts.comments += stored->comments;
    return {};
}

void StoreSink::note(const ThreadBatch &batch)
{
    for (const ThreadRecord &thread : batch.threads) {
        m_ids.insert(QString::fromStdString(thread.remoteId));
        if (m_firstThread.isEmpty())
            m_firstThread = QString::fromStdString(thread.remoteId);
    }
    for (const CommentRecord &comment : batch.comments)
        m_ids.insert(QString::fromStdString(comment.remoteId));
}

} // namespace marbre
