// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/indexlog.h"
#include "store/merge.h"
#include "store/statement.h"
#include "store/store.h"

#include <string>
#include <unordered_map>

namespace marbre {

/// Threads on their way into the desk, within one transaction.
class ThreadWriter final
{
public:
    ThreadWriter(Database &desk, ChangeSet &changes, Instant now);

    void put(const ThreadRecord &record, ItemCounts &counts);
    /// The thread of a comment or of missing replies: a row without title where it is not stored yet.
    qint64 idFor(const std::string &remoteId, Place place, Instant created);

private:
    std::optional<Stored<ThreadRecord>> find(const std::string &remoteId);
    qint64 insert(const ThreadRecord &record, bool known);
    void update(const Stored<ThreadRecord> &stored);
    void bindRecord(Statement &statement, const Stored<ThreadRecord> &stored);
    std::optional<qint64> feedFor(const ThreadRecord &record);

    Database &m_desk;
    ChangeSet &m_changes;
    Instant m_now;
    IndexLog m_log;
    Statement m_find;
    Statement m_nextId;
    Statement m_insert;
    Statement m_update;
    std::unordered_map<std::string, qint64> m_ids;   ///< by remote id
    std::unordered_map<std::string, qint64> m_feeds; ///< by name, of the place of the moment
    Place m_feedsOf = Place::Other;
};

} // namespace marbre
