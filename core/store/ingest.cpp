// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ingest.h"

#include "store/commentwriter.h"
#include "store/database.h"
#include "store/desksettings.h"
#include "store/purge.h"
#include "store/runs.h"
#include "store/statement.h"
#include "store/threadwriter.h"

#include <QStringList>
#include <algorithm>
#include <unordered_set>

namespace marbre {

namespace {

/// A thread with comments in one answer is a whole page of its place: what it leaves out is all that is left out.
std::unordered_set<std::string> answeredThreads(const ThreadBatch &batch)
{
    std::unordered_set<std::string> withReplies;
    for (const CommentRecord &comment : batch.comments)
        withReplies.insert(comment.threadRemoteId);
    for (const MissingReplies &missing : batch.missing)
        withReplies.insert(missing.threadRemoteId);
    std::unordered_set<std::string> answered;
    for (const ThreadRecord &thread : batch.threads) {
        if (withReplies.contains(thread.remoteId))
            answered.insert(thread.remoteId);
    }
    return answered;
}

std::string joined(const std::vector<std::string> &ids)
{
    std::string text;
    for (const std::string &id : ids)
        text += (text.empty() ? "" : " ") + id;
    return text;
}

/// Replies to parent that are in: what "continue this thread" led to.
bool hasReplies(Database &desk, qint64 thread, const QString &parent)
{
    Statement query(desk, "SELECT 1 FROM comment WHERE thread = ?1 AND parent = ?2 LIMIT 1");
    return query.bind(thread, parent).step();
}

QStringList stillMissing(Database &desk, const QStringList &ids)
{
    Statement query(desk, "SELECT 1 FROM comment WHERE remote_id = ?1");
    QStringList left;
    for (const QString &id : ids) {
        if (!query.bind(id).step())
            left << id;
    }
    return left;
}

struct MissingEntry
{
    QString parent;
    qint64 count = 0;
    QStringList ids;
};

QList<MissingEntry> missingOf(Database &desk, qint64 thread)
{
    QList<MissingEntry> entries;
    Statement query(desk, "SELECT parent, count, remote_ids FROM missing_replies WHERE thread = ?1");
    query.bind(thread);
    while (query.step()) {
        entries << MissingEntry{query.get<QString>(0), query.get<qint64>(1),
                                query.get<QString>(2).split(u' ', Qt::SkipEmptyParts)};
    }
    return entries;
}

/// Takes away what came in since.
void prune(Database &desk, qint64 thread)
{
    for (const MissingEntry &entry : missingOf(desk, thread)) {
        const QStringList left = stillMissing(desk, entry.ids);
        const bool done =
            entry.ids.isEmpty() ? entry.count == 0 && hasReplies(desk, thread, entry.parent) : left.isEmpty();
        if (done) {
            Statement(desk, "DELETE FROM missing_replies WHERE thread = ?1 AND parent = ?2")
                .bind(thread, entry.parent)
                .run();
        } else if (left.size() < entry.ids.size()) {
            const qint64 came = entry.ids.size() - left.size();
            Statement(desk, "UPDATE missing_replies SET count = ?3, remote_ids = ?4 WHERE thread = ?1 AND parent = ?2")
                .bind(thread, entry.parent, std::max<qint64>(entry.count - came, left.size()), left.join(u' '))
                .run();
        }
    }
}

void putMissing(Database &desk, ThreadWriter &threads, const ThreadBatch &batch, Instant now)
{
    std::unordered_set<qint64> touched;
    for (const std::string &thread : answeredThreads(batch))
        Statement(desk, "DELETE FROM missing_replies WHERE thread = ?1")
            .bind(threads.idFor(thread, Place::Other, now))
            .run();
    for (const CommentRecord &comment : batch.comments) {
        if (!comment.threadRemoteId.empty())
            touched.insert(threads.idFor(comment.threadRemoteId, comment.place, now));
    }
    Statement insert(desk, "INSERT OR REPLACE INTO missing_replies VALUES (?1, ?2, ?3, ?4)");
    for (const MissingReplies &missing : batch.missing) {
        if (missing.threadRemoteId.empty())
            continue;
        const qint64 thread = threads.idFor(missing.threadRemoteId, Place::Other, now);
        insert.bind(thread, missing.parentRemoteId, missing.count, joined(missing.remoteIds)).run();
        touched.insert(thread);
    }
    for (const qint64 thread : touched)
        prune(desk, thread);
}

/// What the place named when the discussion was read to its end.
void noteTrees(Database &desk, const ThreadBatch &batch, Instant now)
{
    Statement note(desk, "INSERT OR REPLACE INTO thread_tree (thread, read, comment_count) "
                         "SELECT id, coalesce(read, ?2), comment_count FROM thread WHERE remote_id = ?1");
    for (const std::string &thread : batch.readTrees)
        note.bind(thread, now).run();
}

} // namespace

IngestReport ingest(Database &desk, const ThreadBatch &batch, Instant now, ChangeSet &changes, FeedId feed)
{
    const IngestTerms terms{now, feed, deletionRule(desk)};
    std::optional<SecureDelete> overwriting;
    if (terms.rule == DeletionRule::Purge)
        overwriting.emplace(desk);
    IngestReport report;
    ThreadWriter threads(desk, changes, terms);
    for (const ThreadRecord &thread : batch.threads)
        threads.put(thread, report.threads);
    CommentWriter comments(desk, threads, changes, terms);
    for (const CommentRecord &comment : batch.comments)
        comments.put(comment, report.comments);
    comments.finish();
    putMissing(desk, threads, batch, now);
    noteTrees(desk, batch, now);
    return report;
}

IngestReport deliver(Database &desk, FeedId feed, const ThreadBatch &batch, const QJsonObject &cursor, Instant now,
                     ChangeSet &changes)
{
    if (feed)
        putCursor(desk, feed, cursor);
    return ingest(desk, batch, now, changes, feed);
}

std::optional<KnownTree> knownTree(Database &desk, const std::string &thread)
{
    Statement query(desk, "SELECT r.comment_count, r.read, NOT EXISTS (SELECT 1 FROM missing_replies m "
                          "WHERE m.thread = t.id) FROM thread t JOIN thread_tree r ON r.thread = t.id "
                          "WHERE t.remote_id = ?1");
    if (!query.bind(thread).step())
        return std::nullopt;
    KnownTree tree;
    query.read(tree.commentCount, tree.read, tree.complete);
    return tree;
}

} // namespace marbre
