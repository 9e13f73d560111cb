// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/statement.h"
#include "store/threadreader.h"

namespace marbre {

namespace {

/// The comment's number is the last column of its query, where there is one.
template <typename... More>
void readItem(const Statement &query, ResolvedItem &item, More &...more)
{
    query.read(item.threadId, item.ref.place, item.ref.thread, item.threadTitle, item.community, item.permalink,
               item.author, item.body, item.score, item.presence, item.edited, more...);
}

} // namespace

QHash<QString, ResolvedItem> resolveItems(Database &desk, const QList<ItemRef> &refs)
{
    Statement thread(desk,
                     "SELECT id, place, remote_id, title, community, permalink, author, body, score_state, score, "
                     "score_read, presence, edited FROM thread WHERE remote_id = ?1 AND title IS NOT NULL");
    Statement comment(desk, "SELECT t.id, t.place, t.remote_id, t.title, t.community, c.permalink, c.author, c.body, "
                            "c.score_state, c.score, c.score_read, c.presence, c.edited, c.id FROM comment c "
                            "JOIN thread t ON t.id = c.thread WHERE c.remote_id = ?1");
    QHash<QString, ResolvedItem> found;
    for (const ItemRef &ref : refs) {
        ResolvedItem item;
        thread.bind(ref.id());
        comment.bind(ref.id());
        if (!ref.isComment() && thread.step()) {
            readItem(thread, item);
        } else if (comment.step()) { // Hacker News has one kind of address for both
            readItem(comment, item, item.commentId);
            item.ref.comment = ref.id();
        } else {
            continue;
        }
        found.insert(ref.id(), item);
    }
    return found;
}

QList<std::pair<QString, int>> countCommunities(Database &desk)
{
    QList<std::pair<QString, int>> communities;
    Statement query(desk, "SELECT community, count(*) FROM thread WHERE title IS NOT NULL AND community <> '' "
                          "GROUP BY community ORDER BY 2 DESC, 1");
    while (query.step())
        communities.emplace_back(query.get<QString>(0), query.get<int>(1));
    return communities;
}

QHash<QString, QList<Citation>> findCitations(Database &desk, const QList<QString> &remoteIds, EditionId except)
{
    Statement query(
        desk, "SELECT DISTINCT e.slug, e.headline, e.date, e.id FROM edition_link l "
              "JOIN edition e ON e.id = l.edition WHERE (l.thread = ?1 OR l.item = ?1) AND e.id <> ?2 AND e.state <> 2 "
              "ORDER BY e.date DESC, e.id DESC");
    QHash<QString, QList<Citation>> citations;
    for (const QString &remoteId : remoteIds) {
        query.bind(remoteId, except);
        while (query.step()) {
            citations[remoteId].append(
                {query.get<QString>(0), query.get<QString>(1), QDate::fromString(query.get<QString>(2), Qt::ISODate)});
        }
    }
    return citations;
}

} // namespace marbre
