// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/feedowner.h"
#include "store/indexlog.h"
#include "store/merge.h"
#include "store/readings.h"
#include "store/statement.h"
#include "store/store.h"
#include "store/subscriptionstore.h"

#include <string>
#include <unordered_map>

namespace marbre {

/// Who brings a batch, when, and what becomes of words that its place took away.
struct IngestTerms
{
    Instant now{}; ///< when deletions are noticed that say no time
    FeedId feed;   ///< whose run brought it; 0: nobody's
    DeletionRule rule = DeletionRule::Keep;
};

/// Threads on their way into the desk, within one transaction.
class ThreadWriter final
{
public:
    ThreadWriter(Database &desk, ChangeSet &changes, const IngestTerms &terms);

    void put(const ThreadRecord &record, ItemCounts &counts);
    /// The thread of a comment or of missing replies: a row without title where it is not stored yet.
    qint64 idFor(const std::string &remoteId, Place place, Instant created);
    /// Takes its words away. False: it is not stored, or known only by its comments, or purged already.
    bool purge(const std::string &remoteId);

private:
    struct Entry : Stored<ThreadRecord>
    {
        std::optional<FeedId> feed;
    };
    std::optional<Entry> find(const std::string &remoteId);
    qint64 insert(const ThreadRecord &record, bool known);
    void fillIn(Entry entry, const ThreadRecord &record);
    Merged join(Entry &entry, const ThreadRecord &record);
    void settle(Entry &entry);
    void update(const Entry &entry);
    void bindRecord(Statement &statement, const Entry &entry);

    Database &m_desk;
    ChangeSet &m_changes;
    IngestTerms m_terms;
    IndexLog m_log;
    FeedOwner m_owner;
    ReadingKeeper m_readings;
    Statement m_find;
    Statement m_nextId;
    Statement m_insert;
    Statement m_update;
    std::unordered_map<std::string, qint64> m_ids; ///< by remote id
};

} // namespace marbre
