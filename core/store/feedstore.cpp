// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/feedstore.h"

#include "store/filterjson.h"
#include "store/fold.h"
#include "store/marks.h"
#include "store/statement.h"
#include "store/storeparts.h"

#include <array>

namespace marbre {

namespace {

/// Apart from each other on light and dark grounds, also for the colour-blind (Okabe and Ito's set, darkened or
/// lightened to one lightness).
constexpr std::array<quint32, 8> palette{0x3d7ea6, 0xb5651d, 0x4a8f5a, 0x9b5a9e,
                                         0xa8892c, 0xb24a4a, 0x5b6fb5, 0x4d8f8f};

QString themeName(const QString &name)
{
    QString clean = name.simplified();
    if (clean.isEmpty())
        throw Failure({ErrorKind::Usage, StoreText::tr("A theme needs a name"), {}, {}, {}});
    return clean;
}

std::optional<ThemeId> themeNamed(Database &desk, const QString &folded)
{
    Statement query(desk, "SELECT id FROM theme WHERE folded = ?1");
    query.bind(folded);
    return query.step() ? std::optional(query.get<ThemeId>(0)) : std::nullopt;
}

ThemeId addThemeTo(Database &desk, const QString &given, ChangeSet &changes)
{
    const QString name = themeName(given);
    if (const std::optional<ThemeId> same = themeNamed(desk, name.toCaseFolded()))
        return *same;
    const auto next = static_cast<size_t>(desk.number("SELECT coalesce(max(id), 0) FROM theme"));
    Statement(desk, "INSERT INTO theme (name, folded, colour) VALUES (?1, ?2, ?3)")
        .bind(name, name.toCaseFolded(), palette.at(next % palette.size()))
        .run();
    changes.feeds = true;
    return ThemeId{desk.lastInsertId()};
}

void addThreadsOf(Database &desk, ThemeId theme, ChangeSet &changes)
{
    Statement query(desk, "SELECT thread FROM mark WHERE theme = ?1");
    query.bind(theme);
    while (query.step())
        changes.threads.insert(query.get<ThreadId>(0));
}

[[noreturn]] void refuseName(const QString &sentence, const QString &name)
{
    throw Failure({ErrorKind::Usage, sentence, name, {}, StoreText::tr("Choose another name.")});
}

void renameThemeIn(Database &desk, ThemeId id, const QString &given, ChangeSet &changes)
{
    const QString name = themeName(given);
    if (const std::optional<ThemeId> same = themeNamed(desk, name.toCaseFolded()); same && *same != id)
        refuseName(StoreText::tr("Another theme has this name"), name);
    Statement(desk, "UPDATE theme SET name = ?2, folded = ?3 WHERE id = ?1").bind(id, name, name.toCaseFolded()).run();
    if (desk.changes() == 0)
        throw Failure({ErrorKind::NotFound, StoreText::tr("This theme no longer exists"), {}, {}, {}});
    addThreadsOf(desk, id, changes);
    changes.feeds = true;
}

void removeThemeFrom(Database &desk, ThemeId id, ChangeSet &changes)
{
    addThreadsOf(desk, id, changes);
    Statement(desk, "DELETE FROM theme WHERE id = ?1").bind(id).run();
    changes.feeds |= desk.changes() > 0;
}

ThemeId restoreThemeIn(Database &desk, const ThemeRow &theme, const QList<ThreadId> &threads, ChangeSet &changes)
{
    const QString name = themeName(theme.name);
    if (themeNamed(desk, name.toCaseFolded()))
        refuseName(StoreText::tr("Another theme has this name"), name);
    Statement(desk, "INSERT INTO theme (id, name, folded, colour) "
                    "VALUES ((SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM theme WHERE id = ?1)), ?2, ?3, ?4)")
        .bind(theme.id, name, name.toCaseFolded(), theme.colour)
        .run();
    const ThemeId id{desk.lastInsertId()};
    QList<ThreadId> without;
    Statement themeless(desk, "SELECT 1 FROM thread t LEFT JOIN mark m ON m.thread = t.id "
                              "WHERE t.id = ?1 AND m.theme IS NULL");
    for (const ThreadId thread : threads) {
        themeless.bind(thread);
        if (themeless.step())
            without.append(thread);
    }
    setThemes(desk, without, id, changes);
    changes.feeds = true;
    return id;
}

FilterId saveFilterIn(Database &desk, const QString &given, const ThreadFilter &filter, ChangeSet &changes)
{
    const QString name = given.simplified();
    if (name.isEmpty())
        throw Failure({ErrorKind::Usage, StoreText::tr("A saved filter needs a name"), {}, {}, {}});
    Statement insert(desk, "INSERT INTO saved_filter (name, definition) VALUES (?1, ?2) "
                           "ON CONFLICT (name) DO UPDATE SET definition = excluded.definition RETURNING id");
    insert.bind(name, QString::fromUtf8(filterToJson(filter))).step();
    const auto id = insert.get<FilterId>(0);
    insert.run();
    changes.feeds = true;
    return id;
}

FilterId restoreFilterIn(Database &desk, const SavedFilter &filter, ChangeSet &changes)
{
    Statement taken(desk, "SELECT 1 FROM saved_filter WHERE name = ?1");
    taken.bind(filter.name);
    if (taken.step())
        refuseName(StoreText::tr("Another filter has this name"), filter.name);
    return saveFilterIn(desk, filter.name, filter.filter, changes);
}

} // namespace

QFuture<Result<QList<FeedRow>>> FeedStore::feeds()
{
    return m_parts.read([](Database &desk) {
        QList<FeedRow> rows;
        // A row stays when its feed is given up, so that no other feed gets its number, and with it its secrets.
        Statement query(desk, "SELECT f.id, f.name, f.place, s.feed IS NOT NULL FROM feed f "
                              "LEFT JOIN subscription s ON s.feed = f.id WHERE s.feed IS NOT NULL "
                              "OR EXISTS (SELECT 1 FROM thread t WHERE t.feed = f.id) "
                              "ORDER BY f.name COLLATE NOCASE, f.place");
        while (query.step()) {
            FeedRow row;
            query.read(row.id, row.name, row.place, row.followed);
            rows << row;
        }
        return rows;
    });
}

QFuture<Result<QList<ThemeRow>>> FeedStore::themes()
{
    return m_parts.read([](Database &desk) {
        QList<ThemeRow> rows;
        Statement query(desk, "SELECT id, name, colour FROM theme ORDER BY folded");
        while (query.step())
            rows.append({query.get<ThemeId>(0), query.get<QString>(1), query.get<quint32>(2)});
        return rows;
    });
}

QFuture<Result<QList<SavedFilter>>> FeedStore::filters()
{
    return m_parts.read([](Database &desk) {
        QList<SavedFilter> rows;
        Statement query(desk, "SELECT id, name, definition FROM saved_filter ORDER BY name COLLATE NOCASE");
        while (query.step()) {
            rows.append({query.get<FilterId>(0), query.get<QString>(1), filterFromJson(query.get<QByteArray>(2))});
        }
        return rows;
    });
}

QFuture<Result<ThemeId>> FeedStore::addTheme(QString name)
{
    return m_parts.write(
        [name = std::move(name)](Database &desk, ChangeSet &changes) { return addThemeTo(desk, name, changes); });
}

QFuture<Result<void>> FeedStore::renameTheme(ThemeId id, QString name)
{
    return m_parts.write(
        [id, name = std::move(name)](Database &desk, ChangeSet &changes) { renameThemeIn(desk, id, name, changes); });
}

QFuture<Result<void>> FeedStore::removeTheme(ThemeId id)
{
    return m_parts.write([id](Database &desk, ChangeSet &changes) { removeThemeFrom(desk, id, changes); });
}

QFuture<Result<FilterId>> FeedStore::saveFilter(QString name, ThreadFilter filter)
{
    return m_parts.write([name = std::move(name), filter = std::move(filter)](Database &desk, ChangeSet &changes) {
        return saveFilterIn(desk, name, filter, changes);
    });
}

QFuture<Result<void>> FeedStore::removeFilter(FilterId id)
{
    return m_parts.write([id](Database &desk, ChangeSet &changes) {
        Statement(desk, "DELETE FROM saved_filter WHERE id = ?1").bind(id).run();
        changes.feeds |= desk.changes() > 0;
    });
}

QFuture<Result<ThemeId>> FeedStore::restoreTheme(ThemeRow theme, QList<ThreadId> threads)
{
    return m_parts.write([theme = std::move(theme), threads = std::move(threads)](Database &desk, ChangeSet &changes) {
        return restoreThemeIn(desk, theme, threads, changes);
    });
}

QFuture<Result<FilterId>> FeedStore::restoreFilter(SavedFilter filter)
{
    return m_parts.write([filter = std::move(filter)](Database &desk, ChangeSet &changes) {
        return restoreFilterIn(desk, filter, changes);
    });
}

} // namespace marbre
