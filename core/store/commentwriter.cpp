// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/commentwriter.h"

#include "store/citations.h"
#include "store/database.h"
#include "store/itemkey.h"

#include <algorithm>

namespace marbre {

namespace {

/// What find() reads and bindRecord() writes, in this order.
constexpr std::string_view commentColumns =
    "thread, parent, author, body, permalink, score_state, score, score_read, created, "
    "edited, presence, gone, read, distinguished, by_submitter, pinned, rank, purged";

} // namespace

CommentWriter::CommentWriter(Database &desk, ThreadWriter &threads, ChangeSet &changes, const IngestTerms &terms)
    : m_desk(desk)
    , m_threads(threads)
    , m_changes(changes)
    , m_terms(terms)
    , m_log(desk)
    , m_readings(desk, terms.now)
    , m_find(desk, sqlOf({"SELECT id, ", commentColumns, " FROM comment WHERE remote_id = ?1"}))
    , m_nextId(desk, "SELECT coalesce(max(id) + 1, ?1) FROM comment WHERE id BETWEEN ?1 AND ?2")
    , m_insert(desk, sqlOf({"INSERT INTO comment (id, remote_id, ", commentColumns, ") VALUES (?1, ?2, ",
                            parametersFor(commentColumns, 3), ")"}))
    , m_update(desk, sqlOf({"UPDATE comment SET (", commentColumns, ") = (", parametersFor(commentColumns, 3),
                            ") WHERE id = ?1 AND remote_id = ?2"}))
{}

void CommentWriter::put(const CommentRecord &record, ItemCounts &counts)
{
    if (record.remoteId.empty() || record.threadRemoteId.empty()) {
        ++counts.rejected;
        return;
    }
    const qint64 thread = m_threads.idFor(record.threadRemoteId, record.place, record.created);
    std::optional<Entry> entry = find(record.remoteId);
    if (!entry) {
        insert(record, thread);
        ++counts.added;
        return;
    }
    entry->thread = thread;
    ++(join(*entry, record) == Merged::Changed ? counts.updated : counts.unchanged);
}

void CommentWriter::finish()
{
    refreshCited(m_desk, m_newlyCited, m_changes);
}

bool CommentWriter::purge(const std::string &remoteId)
{
    std::optional<Entry> entry = find(remoteId);
    if (!entry || entry->purged)
        return false;
    takeWords(entry->record);
    entry->purged = true;
    update(*entry);
    m_log.append(IndexLog::Comment, entry->id);
    m_changes.threads.insert(ThreadId{entry->thread});
    return true;
}

std::optional<CommentWriter::Entry> CommentWriter::find(const std::string &remoteId)
{
    m_find.bind(remoteId);
    if (!m_find.step())
        return std::nullopt;
    Entry entry;
    CommentRecord &record = entry.record;
    m_find.read(entry.id, entry.thread, record.parentRemoteId, record.author, record.body, record.permalink,
                record.score, record.created, record.edited, record.presence, entry.gone, entry.read,
                record.distinguished, record.bySubmitter, record.pinned, record.rank, entry.purged);
    m_find.reset();
    record.remoteId = remoteId;
    return entry;
}

void CommentWriter::insert(const CommentRecord &record, qint64 thread)
{
    m_nextId.bind(firstIdOf(record.created), lastIdOf(record.created)).step();
    Entry entry{{m_nextId.get<qint64>(0), record, record.score.read, {}, true, false}, thread};
    m_nextId.reset();
    settle(entry);
    bindRecord(m_insert, entry);
    m_insert.run();
    m_log.append(IndexLog::Comment, entry.id);
    m_changes.threads.insert(ThreadId{thread});
    if (completeLink(m_desk, record.remoteId, record.threadRemoteId))
        m_newlyCited.insert(QString::fromStdString(record.threadRemoteId));
}

Merged CommentWriter::join(Entry &entry, const CommentRecord &record)
{
    const std::string body = entry.record.body;
    const Figures before = Figures::of(entry);
    const bool wasPurged = entry.purged;
    Merged merged = merge(entry, record, m_terms.now);
    settle(entry);
    if (entry.purged != wasPurged)
        merged = Merged::Changed;
    if (merged != Merged::Same)
        update(entry);
    if (entry.record.body != body)
        m_log.append(IndexLog::Comment, entry.id);
    if (merged == Merged::Changed) {
        m_readings.keepComment(entry.id, before, Figures::of(entry));
        m_changes.threads.insert(ThreadId{entry.thread});
    }
    return merged;
}

/// What follows from its presence: when it went, and whether its words may stay.
void CommentWriter::settle(Entry &entry)
{
    if (entry.record.presence == Presence::Present)
        return;
    if (!entry.gone)
        entry.gone = entry.record.score.read.value_or(m_terms.now);
    if (m_terms.rule == DeletionRule::Purge && !entry.purged) {
        takeWords(entry.record);
        entry.purged = true;
    }
}

void CommentWriter::update(const Entry &entry)
{
    bindRecord(m_update, entry);
    m_update.run();
}

void CommentWriter::bindRecord(Statement &statement, const Entry &entry)
{
    const CommentRecord &record = entry.record;
    statement.bind(entry.id, record.remoteId, entry.thread, record.parentRemoteId, record.author, record.body,
                   record.permalink, record.score, record.created, record.edited, record.presence, entry.gone,
                   entry.read, record.distinguished, record.bySubmitter, record.pinned, std::max(record.rank, 0),
                   entry.purged);
}

} // namespace marbre
