// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/texts.h"

#include "store/database.h"

#include <algorithm>

namespace marbre {

TextReader::TextReader(Database &desk, int comments)
    : m_most(std::max(0, comments))
    , m_thread(desk, "SELECT t.remote_id, t.title, t.body, t.url, t.author, t.community, t.permalink, t.score_state, "
                     "t.score, t.score_read, t.created, m.theme FROM thread t LEFT JOIN mark m ON m.thread = t.id "
                     "WHERE t.id = ?1 AND t.title IS NOT NULL AND t.purged = 0")
    , m_id(desk, "SELECT id FROM thread WHERE remote_id = ?1")
    // The inner query sorts ids alone and keeps only as many as are asked for; the words of the others are not carried
    // along.
    , m_comments(desk, "SELECT id, remote_id, author, body, permalink, presence FROM comment WHERE id IN (SELECT id "
                       "FROM comment WHERE thread = ?1 AND purged = 0 AND body <> '' ORDER BY score DESC NULLS LAST, "
                       "created, id LIMIT ?2) ORDER BY score DESC NULLS LAST, created, id")
{}

std::optional<ThreadText> TextReader::text(ThreadId id)
{
    m_thread.bind(id);
    if (!m_thread.step())
        return std::nullopt;
    ThreadText text;
    text.id = id;
    m_thread.read(text.remoteId, text.title, text.body, text.url, text.author, text.community, text.permalink,
                  text.score, text.created, text.theme);
    text.comments = best(id);
    return text;
}

std::optional<ThreadText> TextReader::text(const QString &remoteId)
{
    m_id.bind(remoteId);
    return m_id.step() ? text(m_id.get<ThreadId>(0)) : std::nullopt;
}

QList<ThreadText::Comment> TextReader::best(ThreadId id)
{
    QList<ThreadText::Comment> comments;
    if (m_most == 0)
        return comments;
    m_comments.bind(id, m_most);
    while (m_comments.step()) {
        ThreadText::Comment comment;
        m_comments.read(comment.id, comment.remoteId, comment.author, comment.body, comment.permalink,
                        comment.presence);
        comments << comment;
    }
    return comments;
}

} // namespace marbre
