// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/id.h"
#include "sources/adapter.h"
#include "store/subscriptionstore.h"

#include <QElapsedTimer>
#include <QSet>

namespace marbre {

/// Puts what a run gets into the desk. One batch is on its way there while the run fetches the next; only the run waits
/// for it.
class StoreSink final : public FetchSink
{
public:
    using Told = std::function<void(const FetchProgress &progress)>;

    /// feed 0: threads asked for by hand. told: called on the run's thread, at most ten times a second.
    StoreSink(SubscriptionStore &store, FeedId feed, Told told = {});
    ~StoreSink() override;

    Status deliver(ThreadBatch &&batch, const QJsonObject &cursor) override;
    std::optional<KnownTree> known(const std::string &thread) override;
    void progressed(const FetchProgress &progress) override;

    /// What is delivered from now on says nothing of the order among siblings: answers about single items.
    void dropRanks() { m_dropsRanks = true; }
    /// Keeps the remote ids of what is delivered from now on.
    void noteIds() { m_notesIds = true; }
    const QSet<QString> &ids() const { return m_ids; }
    const QString &firstThread() const { return m_firstThread; } ///< remote id; empty while there is none

    /// Waits for the last batch. Call it before counts(), however the run ended.
    Status drain();
    const IngestReport &counts() const { return m_counts; }

private:
    void note(const ThreadBatch &batch);
    SubscriptionStore &m_store;
    FeedId m_feed;
    Told m_told;
    QElapsedTimer m_sinceTold;
    QFuture<Result<IngestReport>> m_pending;
    IngestReport m_counts;
    bool m_notesIds = false;
    bool m_dropsRanks = false;
    QSet<QString> m_ids;
    QString m_firstThread;
};

} // namespace marbre
