// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/indexlog.h"
#include "store/merge.h"
#include "store/statement.h"
#include "store/store.h"

#include <QSet>

namespace marbre {

class ThreadWriter;

/// Comments on their way into the desk, within one transaction.
class CommentWriter final
{
public:
    CommentWriter(Database &desk, ThreadWriter &threads, ChangeSet &changes, Instant now);

    void put(const CommentRecord &record, ItemCounts &counts);
    /// After the last: threads whose comments were cited before they came in.
    void finish();

private:
    std::optional<Stored<CommentRecord>> find(const std::string &remoteId);
    void insert(const CommentRecord &record, qint64 thread);
    void bindRecord(Statement &statement, const Stored<CommentRecord> &stored, qint64 thread);

    Database &m_desk;
    ThreadWriter &m_threads;
    ChangeSet &m_changes;
    Instant m_now;
    IndexLog m_log;
    Statement m_find;
    Statement m_nextId;
    Statement m_insert;
    Statement m_update;
    QSet<QString> m_newlyCited; ///< remote ids of threads
};

} // namespace marbre
