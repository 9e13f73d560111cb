// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/threadwriter.h"

#include "store/citations.h"
#include "store/database.h"
#include "store/fold.h"
#include "store/itemkey.h"

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

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

ThreadWriter::ThreadWriter(Database &desk, ChangeSet &changes, Instant now)
    : m_desk(desk)
    , m_changes(changes)
    , m_now(now)
    , m_log(desk)
    , m_find(desk, "SELECT id, title, community, author, url, permalink, body, flair, score_state, score, score_read, "
                   "comment_count, upvote_ratio, created, edited, presence, gone, read, adult, pinned, locked, "
                   "crosspost_of, place FROM thread WHERE remote_id = ?1")
    , m_nextId(desk, "SELECT coalesce(max(id) + 1, ?1) FROM thread WHERE id BETWEEN ?1 AND ?2")
    , m_insert(desk,
               "INSERT INTO thread (id, title, community, author, url, permalink, body, flair, score_state, score, "
               "score_read, comment_count, upvote_ratio, created, edited, presence, gone, read, adult, pinned, "
               "locked, crosspost_of, place, feed, link_key, folded, remote_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, "
               "?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27)")
    , m_update(desk, "UPDATE thread SET title = ?2, community = ?3, author = ?4, url = ?5, permalink = ?6, body = ?7, "
                     "flair = ?8, score_state = ?9, score = ?10, score_read = ?11, comment_count = ?12, "
                     "upvote_ratio = ?13, created = ?14, edited = ?15, presence = ?16, gone = ?17, read = ?18, "
                     "adult = ?19, pinned = ?20, locked = ?21, crosspost_of = ?22, place = ?23, feed = ?24, "
                     "link_key = ?25, folded = ?26 WHERE id = ?1 AND remote_id = ?27")
{}

void ThreadWriter::put(const ThreadRecord &record, ItemCounts &counts)
{
    if (record.remoteId.empty()) {
        ++counts.rejected;
        return;
    }
    std::optional<Stored<ThreadRecord>> stored = find(record.remoteId);
    if (!stored) {
        insert(record, true);
        ++counts.added;
        return;
    }
    if (!stored->known) {
        const qint64 id = stored->id;
        stored = Stored<ThreadRecord>{id, record, record.score.read, {}, true};
        if (record.presence != Presence::Present)
            stored->gone = record.score.read.value_or(m_now);
        update(*stored);
        m_log.append(IndexLog::Thread, id);
        m_changes.threadsAdded = true;
        ++counts.added;
        return;
    }
    const std::string title = stored->record.title;
    const std::string body = stored->record.body;
    const Merged merged = merge(*stored, record, m_now);
    if (merged != Merged::Same)
        update(*stored);
    if (stored->record.title != title || stored->record.body != body)
        m_log.append(IndexLog::Thread, stored->id);
    if (merged == Merged::Changed)
        m_changes.threads.insert(ThreadId{stored->id});
    ++(merged == Merged::Changed ? counts.updated : counts.unchanged);
}

qint64 ThreadWriter::idFor(const std::string &remoteId, Place place, Instant created)
{
    if (const auto known = m_ids.find(remoteId); known != m_ids.end())
        return known->second;
    if (const std::optional<Stored<ThreadRecord>> stored = find(remoteId))
        return stored->id;
    ThreadRecord record;
    record.place = place;
    record.remoteId = remoteId;
    record.created = created;
    return insert(record, false);
}

std::optional<Stored<ThreadRecord>> ThreadWriter::find(const std::string &remoteId)
{
    m_find.bind(remoteId);
    if (!m_find.step())
        return std::nullopt;
    Stored<ThreadRecord> stored;
    ThreadRecord &record = stored.record;
    stored.id = m_find.get<qint64>(0);
    stored.known = !m_find.isNull(1);
    record.remoteId = remoteId;
    record.title = m_find.get<std::string>(1);
    record.community = m_find.get<std::string>(2);
    record.author = m_find.get<std::optional<std::string>>(3);
    record.url = m_find.get<std::string>(4);
    record.permalink = m_find.get<std::string>(5);
    record.body = m_find.get<std::string>(6);
    record.flair = m_find.get<std::string>(7);
    record.score = {m_find.get<ScoreState>(8), m_find.get<qint32>(9), m_find.get<std::optional<Instant>>(10)};
    record.commentCount = m_find.get<std::optional<qint32>>(11);
    record.upvoteRatio = m_find.get<std::optional<double>>(12);
    record.created = m_find.get<Instant>(13);
    record.edited = m_find.get<std::optional<Instant>>(14);
    record.presence = m_find.get<Presence>(15);
    stored.gone = m_find.get<std::optional<Instant>>(16);
    stored.read = m_find.get<std::optional<Instant>>(17);
    record.adult = m_find.get<bool>(18);
    record.pinned = m_find.get<bool>(19);
    record.locked = m_find.get<bool>(20);
    record.crosspostOf = m_find.get<std::string>(21);
    record.place = m_find.get<Place>(22);
    m_find.reset();
    m_ids[remoteId] = stored.id;
    return stored;
}

qint64 ThreadWriter::insert(const ThreadRecord &record, bool known)
{
    m_nextId.bind(firstIdOf(record.created), lastIdOf(record.created)).step();
    Stored<ThreadRecord> stored{m_nextId.get<qint64>(0), record, record.score.read, {}, known};
    m_nextId.reset();
    if (record.presence != Presence::Present)
        stored.gone = record.score.read.value_or(m_now);
    bindRecord(m_insert, stored);
    m_insert.run();
    m_ids[record.remoteId] = stored.id;
    refreshCited(m_desk, {QString::fromStdString(record.remoteId)}, m_changes);
    if (known) {
        m_log.append(IndexLog::Thread, stored.id);
        m_changes.threadsAdded = true;
    }
    return stored.id;
}

void ThreadWriter::update(const Stored<ThreadRecord> &stored)
{
    bindRecord(m_update, stored);
    m_update.run();
}

void ThreadWriter::bindRecord(Statement &statement, const Stored<ThreadRecord> &stored)
{
    const ThreadRecord &record = stored.record;
    const std::optional<std::string> title = stored.known ? std::optional(record.title) : std::nullopt;
    statement.bind(stored.id, title, record.community, record.author, record.url, record.permalink, record.body,
                   record.flair, record.score.state, record.score.points(), record.score.read, record.commentCount,
                   record.upvoteRatio, record.created, record.edited, record.presence, stored.gone, stored.read,
                   record.adult, record.pinned, record.locked, record.crosspostOf, record.place, feedFor(record),
                   keyOf(record.url), foldedText(record), record.remoteId);
}

std::optional<qint64> ThreadWriter::feedFor(const ThreadRecord &record)
{
    if (record.community.empty())
        return std::nullopt;
    if (m_feedsOf != record.place)
        m_feeds.clear();
    m_feedsOf = record.place;
    if (const auto known = m_feeds.find(record.community); known != m_feeds.end())
        return known->second;
    Statement(m_desk, "INSERT INTO feed (place, name) VALUES (?1, ?2) ON CONFLICT DO NOTHING")
        .bind(record.place, record.community)
        .run();
    m_changes.feeds |= m_desk.changes() > 0;
    Statement query(m_desk, "SELECT id FROM feed WHERE name = ?2 AND place = ?1");
    query.bind(record.place, record.community).step();
    return m_feeds[record.community] = query.get<qint64>(0);
}

} // namespace marbre
