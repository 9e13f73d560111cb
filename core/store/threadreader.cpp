// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/threadreader.h"

#include "store/coverage.h"
#include "store/database.h"
#include "store/failure.h"

namespace marbre {

namespace {

constexpr int trendReadings = 24;

} // namespace

ThreadReader::ThreadReader(Database &desk)
    : m_desk(desk)
    , m_row(desk, "SELECT t.place, t.remote_id, t.community, t.title, t.author, t.url, t.permalink, t.flair, "
                  "t.score_state, t.score, t.score_read, t.comment_count, t.created, t.presence, m.effective, m.seen, "
                  "m.theme, h.name, (SELECT count(*) FROM thread s WHERE s.link_key = t.link_key AND s.id <> t.id "
                  "AND s.title IS NOT NULL), t.purged, t.read FROM thread t LEFT JOIN mark m ON m.thread = t.id "
                  "LEFT JOIN theme h ON h.id = m.theme WHERE t.id = ?1 AND t.title IS NOT NULL")
    , m_editions(desk, "SELECT DISTINCT e.slug FROM edition_link l JOIN edition e ON e.id = l.edition "
                       "WHERE l.thread = ?1 AND e.state <> 2 ORDER BY e.date DESC, e.id DESC")
    , m_trend(desk)
{}

QList<ThreadRow> ThreadReader::rows(const QList<ThreadId> &ids)
{
    QList<ThreadRow> rows;
    QList<CoverageSubject> subjects;
    rows.reserve(ids.size());
    for (const ThreadId id : ids) {
        if (std::optional<ThreadRow> found = row(id)) {
            subjects.append({found->remoteId, found->url, found->author, found->theme});
            rows << std::move(*found);
        }
    }
    const QHash<QString, QList<Coverage>> covered = coverageOf(m_desk, subjects, {});
    for (ThreadRow &row : rows)
        row.covered = covered.value(row.remoteId);
    return rows;
}

std::optional<ThreadRow> ThreadReader::row(ThreadId id)
{
    m_row.bind(id);
    if (!m_row.step())
        return std::nullopt;
    ThreadRow row;
    row.id = id;
    Figures figures;
    m_row.read(row.place, row.remoteId, row.community, row.title, row.author, row.url, row.permalink, row.flair,
               row.score, row.commentCount, row.created, row.presence, row.state, row.seen, row.theme, row.themeName,
               row.sameLink, row.purged, figures.read);
    figures.score = row.score;
    figures.commentCount = row.commentCount;
    row.trend = m_trend.trend(id, figures, trendReadings);
    m_editions.bind(row.remoteId);
    while (m_editions.step())
        row.editions << m_editions.get<QString>(0);
    return row;
}

ThreadDetail ThreadReader::detail(ThreadId id)
{
    QList<ThreadRow> found = rows({id});
    if (found.isEmpty())
        throw Failure({ErrorKind::NotFound, StoreText::tr("This thread is not in the desk"), {}, {}, {}});
    ThreadDetail detail;
    detail.row = std::move(found.first());
    Statement query(m_desk, "SELECT t.body, m.note, t.edited, t.upvote_ratio, t.adult, t.locked FROM thread t "
                            "LEFT JOIN mark m ON m.thread = t.id WHERE t.id = ?1");
    query.bind(id).step();
    query.read(detail.body, detail.note, detail.edited, detail.upvoteRatio, detail.adult, detail.locked);
    detail.comments = comments(id);
    detail.missing = missing(id);
    return detail;
}

QList<CommentRow> ThreadReader::comments(ThreadId id)
{
    QList<CommentRow> rows;
    Statement query(m_desk, "SELECT c.id, p.id, c.remote_id, c.author, c.body, c.permalink, c.score_state, c.score, "
                            "c.score_read, c.created, c.edited, c.gone, c.presence, c.distinguished, c.by_submitter, "
                            "c.pinned, c.rank, c.purged FROM comment c LEFT JOIN comment p ON p.remote_id = c.parent "
                            "AND p.thread = c.thread WHERE c.thread = ?1");
    query.bind(id);
    while (query.step()) {
        CommentRow row;
        query.read(row.id, row.parent, row.remoteId, row.author, row.body, row.permalink, row.score, row.created,
                   row.edited, row.gone, row.presence, row.distinguished, row.bySubmitter, row.pinned, row.rank,
                   row.purged);
        rows << row;
    }
    return rows;
}

QList<MissingRow> ThreadReader::missing(ThreadId id)
{
    QList<MissingRow> rows;
    Statement query(m_desk, "SELECT p.id, r.count FROM missing_replies r LEFT JOIN comment p ON p.remote_id = r.parent "
                            "AND p.thread = r.thread WHERE r.thread = ?1 ORDER BY r.parent");
    query.bind(id);
    while (query.step())
        rows.append({query.get<CommentId>(0), query.get<int>(1)});
    return rows;
}

} // namespace marbre
