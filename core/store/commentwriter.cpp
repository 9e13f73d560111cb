// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/commentwriter.h"

#include "store/citations.h"
#include "store/database.h"
#include "store/itemkey.h"
#include "store/threadwriter.h"

namespace marbre {

CommentWriter::CommentWriter(Database &desk, ThreadWriter &threads, ChangeSet &changes, Instant now)
    : m_desk(desk)
    , m_threads(threads)
    , m_changes(changes)
    , m_now(now)
    , m_log(desk)
    , m_find(desk,
             "SELECT id, parent, author, body, permalink, score_state, score, score_read, created, edited, presence, "
             "gone, read, distinguished, by_submitter, pinned, rank FROM comment WHERE remote_id = ?1")
    , m_nextId(desk, "SELECT coalesce(max(id) + 1, ?1) FROM comment WHERE id BETWEEN ?1 AND ?2")
    , m_insert(desk,
               "INSERT INTO comment (id, parent, author, body, permalink, score_state, score, score_read, created, "
               "edited, presence, gone, read, distinguished, by_submitter, pinned, rank, thread, remote_id) VALUES "
               "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)")
    , m_update(desk,
               "UPDATE comment SET parent = ?2, author = ?3, body = ?4, permalink = ?5, score_state = ?6, score = ?7, "
               "score_read = ?8, created = ?9, edited = ?10, presence = ?11, gone = ?12, read = ?13, "
               "distinguished = ?14, by_submitter = ?15, pinned = ?16, rank = ?17, thread = ?18 "
               "WHERE id = ?1 AND remote_id = ?19")
{}

void CommentWriter::put(const CommentRecord &record, ItemCounts &counts)
{
    if (record.remoteId.empty() || record.threadRemoteId.empty()) {
        ++counts.rejected;
        return;
    }
    const qint64 thread = m_threads.idFor(record.threadRemoteId, record.place, record.created);
    std::optional<Stored<CommentRecord>> stored = find(record.remoteId);
    if (!stored) {
        insert(record, thread);
        m_changes.threads.insert(ThreadId{thread});
        ++counts.added;
        return;
    }
    const std::string body = stored->record.body;
    const Merged merged = merge(*stored, record, m_now);
    if (merged != Merged::Same) {
        bindRecord(m_update, *stored, thread);
        m_update.run();
    }
    if (stored->record.body != body)
        m_log.append(IndexLog::Comment, stored->id);
    if (merged == Merged::Changed)
        m_changes.threads.insert(ThreadId{thread});
    ++(merged == Merged::Changed ? counts.updated : counts.unchanged);
}

void CommentWriter::finish()
{
    refreshCited(m_desk, m_newlyCited, m_changes);
}

std::optional<Stored<CommentRecord>> CommentWriter::find(const std::string &remoteId)
{
    m_find.bind(remoteId);
    if (!m_find.step())
        return std::nullopt;
    Stored<CommentRecord> stored;
    CommentRecord &record = stored.record;
    stored.id = m_find.get<qint64>(0);
    record.remoteId = remoteId;
    record.parentRemoteId = m_find.get<std::string>(1);
    record.author = m_find.get<std::optional<std::string>>(2);
    record.body = m_find.get<std::string>(3);
    record.permalink = m_find.get<std::string>(4);
    record.score = {m_find.get<ScoreState>(5), m_find.get<qint32>(6), m_find.get<std::optional<Instant>>(7)};
    record.created = m_find.get<Instant>(8);
    record.edited = m_find.get<std::optional<Instant>>(9);
    record.presence = m_find.get<Presence>(10);
    stored.gone = m_find.get<std::optional<Instant>>(11);
    stored.read = m_find.get<std::optional<Instant>>(12);
    record.distinguished = m_find.get<std::string>(13);
    record.bySubmitter = m_find.get<bool>(14);
    record.pinned = m_find.get<bool>(15);
    record.rank = m_find.get<qint32>(16);
    m_find.reset();
    return stored;
}

void CommentWriter::insert(const CommentRecord &record, qint64 thread)
{
    m_nextId.bind(firstIdOf(record.created), lastIdOf(record.created)).step();
    Stored<CommentRecord> stored{m_nextId.get<qint64>(0), record, record.score.read, {}, true};
    m_nextId.reset();
    if (record.presence != Presence::Present)
        stored.gone = record.score.read.value_or(m_now);
    bindRecord(m_insert, stored, thread);
    m_insert.run();
    m_log.append(IndexLog::Comment, stored.id);
    if (completeLink(m_desk, record.remoteId, record.threadRemoteId))
        m_newlyCited.insert(QString::fromStdString(record.threadRemoteId));
}

void CommentWriter::bindRecord(Statement &statement, const Stored<CommentRecord> &stored, qint64 thread)
{
    const CommentRecord &record = stored.record;
    statement.bind(stored.id, record.parentRemoteId, record.author, record.body, record.permalink, record.score.state,
                   record.score.points(), record.score.read, record.created, record.edited, record.presence,
                   stored.gone, stored.read, record.distinguished, record.bySubmitter, record.pinned, record.rank,
                   thread, record.remoteId);
}

} // namespace marbre
