// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/citations.h"

#include "store/database.h"
#include "store/statement.h"

#include <QMap>

namespace marbre {

namespace {

/// An address may leave the thread out, or call a comment a thread (Hacker News has one kind of address for both):
/// the stored comment knows better.
QMap<QString, QString> threadsByItem(Database &desk, const QList<ItemRef> &links)
{
    Statement ofComment(desk,
                        "SELECT t.remote_id FROM comment c JOIN thread t ON t.id = c.thread WHERE c.remote_id = ?1");
    QMap<QString, QString> found;
    for (const ItemRef &link : links) {
        if (link.id().isEmpty())
            continue;
        ofComment.bind(link.id());
        found.insert(link.id(), ofComment.step() ? ofComment.get<QString>(0) : link.thread);
    }
    return found;
}

QMap<QString, QString> storedLinks(Database &desk, EditionId edition)
{
    QMap<QString, QString> links;
    Statement query(desk, "SELECT item, thread FROM edition_link WHERE edition = ?1");
    query.bind(edition);
    while (query.step())
        links.insert(query.get<QString>(0), query.get<QString>(1));
    return links;
}

void addThreads(QSet<QString> &threads, const QMap<QString, QString> &links)
{
    for (const QString &thread : links) {
        if (!thread.isEmpty())
            threads.insert(thread);
    }
}

} // namespace

QSet<QString> writeLinks(Database &desk, EditionId edition, const QList<ItemRef> &links)
{
    const QMap<QString, QString> before = storedLinks(desk, edition);
    const QMap<QString, QString> after = threadsByItem(desk, links);
    if (before == after)
        return {};
    Statement(desk, "DELETE FROM edition_link WHERE edition = ?1").bind(edition).run();
    Statement insert(desk, "INSERT INTO edition_link (edition, item, thread) VALUES (?1, ?2, nullif(?3, ''))");
    for (auto link = after.cbegin(); link != after.cend(); ++link)
        insert.bind(edition, link.key(), link.value()).run();
    QSet<QString> threads;
    addThreads(threads, before);
    addThreads(threads, after);
    return threads;
}

QSet<QString> citedThreads(Database &desk, EditionId edition)
{
    QSet<QString> threads;
    addThreads(threads, storedLinks(desk, edition));
    return threads;
}

bool completeLink(Database &desk, const std::string &comment, const std::string &thread)
{
    Statement update(desk, "UPDATE edition_link SET thread = ?2 WHERE item = ?1 AND thread IS NOT ?2");
    update.bind(comment, thread).run();
    return desk.changes() > 0;
}

void refreshCited(Database &desk, const QSet<QString> &threads, ChangeSet &changes)
{
    Statement query(desk, "SELECT t.id, EXISTS (SELECT 1 FROM edition_link l JOIN edition e ON e.id = l.edition "
                          "WHERE l.thread = ?1 AND e.state <> 2) FROM thread t WHERE t.remote_id = ?1");
    Statement set(desk, "INSERT INTO mark (thread, cited) VALUES (?1, 1) "
                        "ON CONFLICT (thread) DO UPDATE SET cited = 1 WHERE cited = 0");
    Statement clear(desk, "UPDATE mark SET cited = 0 WHERE thread = ?1 AND cited = 1");
    for (const QString &remoteId : threads) {
        query.bind(remoteId);
        if (!query.step())
            continue;
        const auto id = query.get<ThreadId>(0);
        const bool cited = query.get<bool>(1);
        (cited ? set : clear).bind(id).run();
        if (desk.changes() > 0)
            changes.threads.insert(id);
    }
}

qint64 wrongFlags(Database &desk)
{
    return desk.number("SELECT count(*) FROM thread t LEFT JOIN mark m ON m.thread = t.id "
                       "WHERE coalesce(m.cited, 0) <> EXISTS (SELECT 1 FROM edition_link l JOIN edition e "
                       "ON e.id = l.edition WHERE l.thread = t.remote_id AND e.state <> 2)");
}

} // namespace marbre
