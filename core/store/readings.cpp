// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readings.h"

#include <algorithm>
#include <limits>

namespace marbre {

namespace {

/// Comments are many and their scores never rest: all that they ever said would soon outweigh their words.
constexpr qint64 secondsBetweenComments = 6 * 3600;

bool saysAnything(const Figures &figures)
{
    return figures.score.state != ScoreState::None || figures.commentCount;
}

bool moved(const Figures &before, const Figures &after)
{
    return before.score.state != after.score.state || before.score.points() != after.score.points() ||
           before.commentCount != after.commentCount;
}

/// When the place said otherwise: a reading without a time of its own, or one that fills a blank, leaves the item's
/// time as it was.
Instant replacedAt(const Figures &before, const Figures &after, Instant now)
{
    return after.read && after.read != before.read ? *after.read : now;
}

QList<ScoreReading> commentReadings(Database &desk, const QString &remoteId)
{
    Statement query(desk,
                    "SELECT r.read, r.score, r.replaced FROM comment c JOIN comment_reading r ON r.comment = c.id "
                    "WHERE c.remote_id = ?1 UNION ALL SELECT coalesce(score_read, read), score, ?2 FROM comment "
                    "WHERE remote_id = ?1 AND score_state <> 0 AND coalesce(score_read, read) IS NOT NULL "
                    "ORDER BY 3");
    query.bind(remoteId, std::numeric_limits<qint64>::max());
    QList<ScoreReading> readings;
    while (query.step())
        readings.append({query.get<Instant>(0), query.get<std::optional<int>>(1), {}});
    return readings;
}

std::optional<QList<ScoreReading>> threadReadings(Database &desk, const QString &remoteId)
{
    Statement query(desk, "SELECT id, read, score_state, score, score_read, comment_count FROM thread "
                          "WHERE remote_id = ?1 AND title IS NOT NULL");
    if (!query.bind(remoteId).step())
        return std::nullopt;
    ThreadId id;
    Figures present;
    query.read(id, present.read, present.score, present.commentCount);
    return TrendReader(desk).trend(id, present, std::numeric_limits<int>::max());
}

} // namespace

Figures Figures::of(const Stored<ThreadRecord> &stored)
{
    return {stored.read, stored.record.score, stored.record.commentCount};
}

Figures Figures::of(const Stored<CommentRecord> &stored)
{
    return {stored.read, stored.record.score, {}};
}

ReadingKeeper::ReadingKeeper(Database &desk, Instant now)
    : m_now(now)
    , m_thread(desk, "INSERT OR IGNORE INTO thread_reading (thread, replaced, read, comment_count, score_state, score) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
    , m_comment(desk, "INSERT OR IGNORE INTO comment_reading (comment, replaced, read, score_state, score) "
                      "SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS (SELECT 1 FROM comment_reading WHERE comment = ?1 "
                      "AND score_state = ?4 AND replaced BETWEEN ?2 - ?6 AND ?2)")
{}

void ReadingKeeper::keepThread(qint64 thread, const Figures &before, const Figures &after)
{
    if (!saysAnything(before) || !moved(before, after))
        return;
    const Instant replaced = replacedAt(before, after, m_now);
    m_thread
        .bind(thread, replaced, before.read.value_or(replaced), before.commentCount, before.score.state,
              before.score.points())
        .run();
}

void ReadingKeeper::keepComment(qint64 comment, const Figures &before, const Figures &after)
{
    if (!saysAnything(before) || !moved(before, after))
        return;
    const Instant replaced = replacedAt(before, after, m_now);
    m_comment
        .bind(comment, replaced, before.read.value_or(replaced), before.score.state, before.score.points(),
              secondsBetweenComments)
        .run();
}

TrendReader::TrendReader(Database &desk)
    : m_query(desk, "SELECT read, score, comment_count, replaced FROM thread_reading WHERE thread = ?1 "
                    "ORDER BY replaced DESC LIMIT ?2")
{}

QList<ScoreReading> TrendReader::trend(ThreadId thread, const Figures &present, int most)
{
    QList<ScoreReading> readings;
    std::optional<Instant> since = present.read ? present.read : present.score.read;
    m_query.bind(thread, most);
    while (m_query.step()) {
        ScoreReading reading;
        Instant replaced;
        m_query.read(reading.read, reading.points, reading.commentCount, replaced);
        readings << reading;
        if (!since)
            since = replaced;
    }
    std::ranges::reverse(readings);
    if (since && saysAnything(present))
        readings.append({*since, present.score.points(), present.commentCount});
    if (readings.size() > most)
        readings.remove(0, readings.size() - most);
    return readings;
}

QList<ScoreReading> readingsOf(Database &desk, const ItemRef &ref)
{
    if (!ref.isComment()) {
        if (const auto readings = threadReadings(desk, ref.id()))
            return *readings;
    }
    return commentReadings(desk, ref.id()); // Hacker News has one kind of address for both
}

std::string valueAt(std::string_view column, int parameter)
{
    return sqlOf({"(SELECT r.", column, " FROM thread_reading r WHERE r.thread = t.id AND r.replaced > ?",
                  std::to_string(parameter), " AND r.", column, " IS NOT NULL ORDER BY r.replaced LIMIT 1)"});
}

} // namespace marbre
