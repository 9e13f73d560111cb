// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/threadreader.h"

#include "store/database.h"
#include "store/failure.h"

namespace marbre {

ThreadReader::ThreadReader(Database &desk)
    : m_desk(desk)
    , m_row(desk, "SELECT t.place, t.remote_id, t.community, t.title, t.author, t.url, t.permalink, t.flair, "
                  "t.score_state, t.score, t.score_read, t.comment_count, t.created, t.presence, m.effective, m.seen, "
                  "m.theme, h.name, (SELECT count(*) FROM thread s WHERE s.link_key = t.link_key AND s.id <> t.id "
                  "AND s.title IS NOT NULL) FROM thread t LEFT JOIN mark m ON m.thread = t.id "
                  "LEFT JOIN theme h ON h.id = m.theme WHERE t.id = ?1 AND t.title IS NOT NULL")
    , m_editions(desk, "SELECT DISTINCT e.slug FROM edition_link l JOIN edition e ON e.id = l.edition "
                       "WHERE l.thread = ?1 AND e.state <> 2 ORDER BY e.date DESC, e.id DESC")
{}

std::optional<ThreadRow> ThreadReader::row(ThreadId id)
{
    m_row.bind(id);
    if (!m_row.step())
        return std::nullopt;
    ThreadRow row;
    row.id = id;
    row.place = m_row.get<Place>(0);
    row.remoteId = m_row.get<QString>(1);
    row.community = m_row.get<QString>(2);
    row.title = m_row.get<QString>(3);
    row.author = m_row.get<QString>(4);
    row.url = m_row.get<QString>(5);
    row.permalink = m_row.get<QString>(6);
    row.flair = m_row.get<QString>(7);
    row.score = {m_row.get<ScoreState>(8), m_row.get<qint32>(9), m_row.get<std::optional<Instant>>(10)};
    row.commentCount = m_row.get<std::optional<int>>(11);
    row.created = m_row.get<Instant>(12);
    row.presence = m_row.get<Presence>(13);
    row.state = m_row.get<TriageState>(14);
    row.seen = m_row.get<bool>(15);
    row.theme = m_row.get<ThemeId>(16);
    row.themeName = m_row.get<QString>(17);
    row.sameLink = m_row.get<int>(18);
    m_editions.bind(row.remoteId);
    while (m_editions.step())
        row.editions << m_editions.get<QString>(0);
    return row;
}

ThreadDetail ThreadReader::detail(ThreadId id)
{
    std::optional<ThreadRow> found = row(id);
    if (!found)
        throw Failure({ErrorKind::NotFound, StoreText::tr("This thread is not in the desk"), {}, {}, {}});
    ThreadDetail detail;
    detail.row = std::move(*found);
    Statement query(m_desk, "SELECT t.body, m.note, t.edited, t.upvote_ratio, t.adult, t.locked FROM thread t "
                            "LEFT JOIN mark m ON m.thread = t.id WHERE t.id = ?1");
    query.bind(id).step();
    detail.body = query.get<QString>(0);
    detail.note = query.get<QString>(1);
    detail.edited = query.get<std::optional<Instant>>(2);
    detail.upvoteRatio = query.get<std::optional<double>>(3);
    detail.adult = query.get<bool>(4);
    detail.locked = query.get<bool>(5);
    detail.comments = comments(id);
    detail.missing = missing(id);
    return detail;
}

QList<CommentRow> ThreadReader::comments(ThreadId id)
{
    QList<CommentRow> rows;
    Statement query(m_desk, "SELECT c.id, p.id, c.remote_id, c.author, c.body, c.permalink, c.score_state, c.score, "
                            "c.score_read, c.created, c.edited, c.gone, c.presence, c.distinguished, c.by_submitter, "
                            "c.pinned, c.rank FROM comment c LEFT JOIN comment p ON p.remote_id = c.parent "
                            "AND p.thread = c.thread WHERE c.thread = ?1");
    query.bind(id);
    while (query.step()) {
        CommentRow row;
        row.id = query.get<CommentId>(0);
        row.parent = query.get<CommentId>(1);
        row.remoteId = query.get<QString>(2);
        row.author = query.get<QString>(3);
        row.body = query.get<QString>(4);
        row.permalink = query.get<QString>(5);
        row.score = {query.get<ScoreState>(6), query.get<qint32>(7), query.get<std::optional<Instant>>(8)};
        row.created = query.get<Instant>(9);
        row.edited = query.get<std::optional<Instant>>(10);
        row.gone = query.get<std::optional<Instant>>(11);
        row.presence = query.get<Presence>(12);
        row.distinguished = query.get<QString>(13);
        row.bySubmitter = query.get<bool>(14);
        row.pinned = query.get<bool>(15);
        row.rank = query.get<int>(16);
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
