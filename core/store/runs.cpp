// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/runs.h"

#include "store/database.h"
#include "store/failure.h"
#include "store/statement.h"

#include <QJsonDocument>

namespace marbre {

namespace {

constexpr int keptRuns = 200;

constexpr std::string_view runColumns =
    "started, ended, condition, canceled, code, message, threads_added, threads_updated, threads_unchanged, "
    "threads_rejected, comments_added, comments_updated, comments_unchanged, comments_rejected, requests, bytes";

bool isFollowed(Database &desk, FeedId feed)
{
    Statement query(desk, "SELECT 1 FROM subscription WHERE feed = ?1");
    return query.bind(feed).step();
}

void putRun(Database &desk, const FetchRun &run)
{
    const ItemCounts &threads = run.counts.threads;
    const ItemCounts &comments = run.counts.comments;
    Statement(desk,
              sqlOf({"INSERT INTO fetch_run (feed, ", runColumns, ") VALUES (?1, ", parametersFor(runColumns, 2), ")"}))
        .bind(run.feed, run.started, run.ended, run.condition, run.canceled, run.code, run.message, threads.added,
              threads.updated, threads.unchanged, threads.rejected, comments.added, comments.updated,
              comments.unchanged, comments.rejected, run.requests, run.bytes)
        .run();
    Statement(desk, "DELETE FROM fetch_run WHERE feed = ?1 AND id <= "
                    "(SELECT id FROM fetch_run WHERE feed = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)")
        .bind(run.feed, keptRuns)
        .run();
}

/// A run that the editor broke off says nothing about its place, except where nothing was known before.
void putCondition(Database &desk, const FetchRun &run)
{
    const bool gotSomething = run.condition == FeedCondition::Current || run.condition == FeedCondition::Partial;
    Statement(desk, "UPDATE subscription SET condition = ?2, code = ?3, message = ?4, last_success = coalesce(?5, "
                    "last_success) WHERE feed = ?1 AND (NOT ?6 OR condition = 0)")
        .bind(run.feed, run.condition, run.code, run.message,
              gotSomething && !run.canceled ? std::optional(run.ended) : std::nullopt, run.canceled)
        .run();
}

void putQuota(Database &desk, FeedId feed, const Quota &quota)
{
    Statement(desk, "UPDATE subscription SET quota_host = ?2, quota_left = ?3, quota_limit = ?4, quota_resets = ?5 "
                    "WHERE feed = ?1")
        .bind(feed, quota.host, quota.left, quota.limit, quota.resets)
        .run();
}

} // namespace

void putCursor(Database &desk, FeedId feed, const QJsonObject &cursor)
{
    if (!isFollowed(desk, feed))
        throw Failure({ErrorKind::NotFound, StoreText::tr("This feed is no longer followed"), {}, {}, {}});
    Statement(desk, "INSERT OR REPLACE INTO cursor (feed, position) VALUES (?1, ?2)")
        .bind(feed, QString::fromUtf8(QJsonDocument(cursor).toJson(QJsonDocument::Compact)))
        .run();
}

QJsonObject cursorOf(Database &desk, FeedId feed)
{
    Statement query(desk, "SELECT position FROM cursor WHERE feed = ?1");
    return query.bind(feed).step() ? QJsonDocument::fromJson(query.get<QByteArray>(0)).object() : QJsonObject();
}

void finishRun(Database &desk, const RunEnd &end, ChangeSet &changes)
{
    const FetchRun &run = end.run;
    if (!isFollowed(desk, run.feed))
        return;
    putRun(desk, run);
    putCondition(desk, run);
    Statement(desk, "UPDATE subscription SET last_run = ?2, next_run = ?3 WHERE feed = ?1")
        .bind(run.feed, run.ended, end.nextRun)
        .run();
    if (end.quota)
        putQuota(desk, run.feed, *end.quota);
    if (!end.address.isEmpty()) { // another feed that stands there already keeps it
        Statement(desk, "UPDATE OR IGNORE subscription SET address = ?2 WHERE feed = ?1")
            .bind(run.feed, end.address)
            .run();
    }
    changes.subscriptions = true;
}

QList<FetchRun> runsOf(Database &desk, FeedId feed, int limit)
{
    Statement query(
        desk, sqlOf({"SELECT id, feed, ", runColumns, " FROM fetch_run WHERE feed = ?1 ORDER BY id DESC LIMIT ?2"}));
    query.bind(feed, limit);
    QList<FetchRun> runs;
    while (query.step()) {
        FetchRun run;
        ItemCounts &threads = run.counts.threads;
        ItemCounts &comments = run.counts.comments;
        query.read(run.id, run.feed, run.started, run.ended, run.condition, run.canceled, run.code, run.message,
                   threads.added, threads.updated, threads.unchanged, threads.rejected, comments.added,
                   comments.updated, comments.unchanged, comments.rejected, run.requests, run.bytes);
        runs << run;
    }
    return runs;
}

} // namespace marbre
