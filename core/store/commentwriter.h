// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/indexlog.h"
#include "store/merge.h"
#include "store/readings.h"
#include "store/statement.h"
#include "store/store.h"
#include "store/threadwriter.h"

#include <QSet>

namespace marbre {

/// Comments on their way into the desk, within one transaction.
class CommentWriter final
{
public:
    CommentWriter(Database &desk, ThreadWriter &threads, ChangeSet &changes, const IngestTerms &terms);

    void put(const CommentRecord &record, ItemCounts &counts);
    /// After the last: threads whose comments were cited before they came in.
    void finish();
    /// Takes its words away. False: it is not stored, or purged already.
    bool purge(const std::string &remoteId);

private:
    struct Entry : Stored<CommentRecord>
    {
        qint64 thread = 0;
    };
    std::optional<Entry> find(const std::string &remoteId);
    void insert(const CommentRecord &record, qint64 thread);
    Merged join(Entry &entry, const CommentRecord &record);
    void settle(Entry &entry);
    void update(const Entry &entry);
    void bindRecord(Statement &statement, const Entry &entry);

    Database &m_desk;
    ThreadWriter &m_threads;
    ChangeSet &m_changes;
    IngestTerms m_terms;
    IndexLog m_log;
    ReadingKeeper m_readings;
    Statement m_find;
    Statement m_nextId;
    Statement m_insert;
    Statement m_update;
    QSet<QString> m_newlyCited; ///< remote ids of threads
};

} // namespace marbre
