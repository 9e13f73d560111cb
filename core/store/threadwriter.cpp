// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/threadwriter.h"

#include "store/citations.h"
#include "store/database.h"
#include "store/fold.h"
#include "store/itemkey.h"

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// What find() reads and bindRecord() writes, in this order.
constexpr std::string_view threadColumns =
    "title, community, author, url, permalink, body, flair, score_state, score, score_read, comment_count, "
    "upvote_ratio, created, edited, presence, gone, read, adult, pinned, locked, crosspost_of, place, feed, "
    "purged";

/// What follows from them is written, never read.
constexpr std::string_view derivedColumns = ", link_key, folded";

std::string insertSql()
{
    const std::string columns = sqlOf({threadColumns, derivedColumns});
    return sqlOf(
        {"INSERT INTO thread (id, remote_id, ", columns, ") VALUES (?1, ?2, ", parametersFor(columns, 3), ")"});
}

std::string updateSql()
{
    const std::string columns = sqlOf({threadColumns, derivedColumns});
    return sqlOf(
        {"UPDATE thread SET (", columns, ") = (", parametersFor(columns, 3), ") WHERE id = ?1 AND remote_id = ?2"});
}

/// What the list's filter looks at: title, author, community and flair, with a separator that no word holds.
QString foldedText(const ThreadRecord &record)
{
    QString text = QString::fromStdString(record.title);
    for (const std::string *part : {record.author ? &*record.author : nullptr, &record.community, &record.flair}) {
        text += u'\n';
        if (part)
            text += QString::fromStdString(*part);
    }
    return fold(text);
}

std::optional<QString> keyOf(const std::string &url)
{
    const QString key = linkKey(QString::fromStdString(url));
    return key.isEmpty() ? std::nullopt : std::optional(key);
}

} // namespace

ThreadWriter::ThreadWriter(Database &desk, ChangeSet &changes, const IngestTerms &terms)
    : m_desk(desk)
    , m_changes(changes)
    , m_terms(terms)
    , m_log(desk)
    , m_owner(desk, changes, terms.feed)
    , m_readings(desk, terms.now)
    , m_find(desk, sqlOf({"SELECT id, ", threadColumns, " FROM thread WHERE remote_id = ?1"}))
    , m_nextId(desk, "SELECT coalesce(max(id) + 1, ?1) FROM thread WHERE id BETWEEN ?1 AND ?2")
    , m_insert(desk, insertSql())
    , m_update(desk, updateSql())
{}

void ThreadWriter::put(const ThreadRecord &record, ItemCounts &counts)
{
    if (record.remoteId.empty()) {
        ++counts.rejected;
        return;
    }
    std::optional<Entry> entry = find(record.remoteId);
    if (!entry) {
        insert(record, true);
        ++counts.added;
    } else if (!entry->known) {
        fillIn(std::move(*entry), record);
        ++counts.added;
    } else {
        ++(join(*entry, record) == Merged::Changed ? counts.updated : counts.unchanged);
    }
}

qint64 ThreadWriter::idFor(const std::string &remoteId, Place place, Instant created)
{
    if (const auto known = m_ids.find(remoteId); known != m_ids.end())
        return known->second;
    if (const std::optional<Entry> entry = find(remoteId))
        return entry->id;
    ThreadRecord record;
    record.place = place;
    record.remoteId = remoteId;
    record.created = created;
    return insert(record, false);
}

bool ThreadWriter::purge(const std::string &remoteId)
{
    std::optional<Entry> entry = find(remoteId);
    if (!entry || !entry->known || entry->purged)
        return false;
    takeWords(entry->record);
    entry->purged = true;
    update(*entry);
    m_log.append(IndexLog::Thread, entry->id);
    m_changes.threads.insert(ThreadId{entry->id});
    return true;
}

std::optional<ThreadWriter::Entry> ThreadWriter::find(const std::string &remoteId)
{
    m_find.bind(remoteId);
    if (!m_find.step())
        return std::nullopt;
    Entry entry;
    ThreadRecord &record = entry.record;
    std::optional<std::string> title;
    m_find.read(entry.id, title, record.community, record.author, record.url, record.permalink, record.body,
                record.flair, record.score, record.commentCount, record.upvoteRatio, record.created, record.edited,
                record.presence, entry.gone, entry.read, record.adult, record.pinned, record.locked, record.crosspostOf,
                record.place, entry.feed, entry.purged);
    m_find.reset();
    record.remoteId = remoteId;
    record.title = title.value_or(std::string());
    entry.known = title.has_value();
    m_ids[remoteId] = entry.id;
    return entry;
}

qint64 ThreadWriter::insert(const ThreadRecord &record, bool known)
{
    m_nextId.bind(firstIdOf(record.created), lastIdOf(record.created)).step();
    Entry entry{{m_nextId.get<qint64>(0), record, record.score.read, {}, known, false}, {}};
    m_nextId.reset();
    settle(entry);
    bindRecord(m_insert, entry);
    m_insert.run();
    m_ids[record.remoteId] = entry.id;
    refreshCited(m_desk, {QString::fromStdString(record.remoteId)}, m_changes);
    if (known) {
        m_log.append(IndexLog::Thread, entry.id);
        m_changes.threadsAdded = true;
    }
    return entry.id;
}

/// The thread of comments that came before it.
void ThreadWriter::fillIn(Entry entry, const ThreadRecord &record)
{
    entry = Entry{{entry.id, record, record.score.read, {}, true, false}, {}};
    settle(entry);
    update(entry);
    m_log.append(IndexLog::Thread, entry.id);
    m_changes.threadsAdded = true;
}

Merged ThreadWriter::join(Entry &entry, const ThreadRecord &record)
{
    const std::string title = entry.record.title;
    const std::string body = entry.record.body;
    const std::optional<FeedId> feed = entry.feed;
    const Figures before = Figures::of(entry);
    const bool wasPurged = entry.purged;
    Merged merged = merge(entry, record, m_terms.now);
    settle(entry);
    if (entry.purged != wasPurged)
        merged = Merged::Changed;
    if (merged != Merged::Same || entry.feed != feed)
        update(entry);
    if (merged == Merged::Changed)
        m_readings.keepThread(entry.id, before, Figures::of(entry));
    if (entry.record.title != title || entry.record.body != body)
        m_log.append(IndexLog::Thread, entry.id);
    if (merged == Merged::Changed || entry.feed != feed)
        m_changes.threads.insert(ThreadId{entry.id});
    return merged;
}

/// What follows from what is now known of it: its feed, when it went, and whether its words may stay.
void ThreadWriter::settle(Entry &entry)
{
    if (entry.known)
        entry.feed = m_owner.ownerOf(entry.record, entry.feed);
    if (entry.record.presence == Presence::Present)
        return;
    if (!entry.gone)
        entry.gone = entry.record.score.read.value_or(m_terms.now);
    if (m_terms.rule == DeletionRule::Purge && !entry.purged) {
        takeWords(entry.record);
        entry.purged = true;
    }
}

void ThreadWriter::update(const Entry &entry)
{
    bindRecord(m_update, entry);
    m_update.run();
}

void ThreadWriter::bindRecord(Statement &statement, const Entry &entry)
{
    const ThreadRecord &record = entry.record;
    const std::optional<std::string> title = entry.known ? std::optional(record.title) : std::nullopt;
    statement.bind(entry.id, record.remoteId, title, record.community, record.author, record.url, record.permalink,
                   record.body, record.flair, record.score, record.commentCount, record.upvoteRatio, record.created,
                   record.edited, record.presence, entry.gone, entry.read, record.adult, record.pinned, record.locked,
                   record.crosspostOf, record.place, entry.feed, entry.purged, keyOf(record.url), foldedText(record));
}

} // namespace marbre
