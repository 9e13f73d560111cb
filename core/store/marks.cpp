// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/marks.h"

#include "store/database.h"
#include "store/failure.h"
#include "store/statement.h"

namespace marbre {

namespace {

/// Writes where the thread exists and the value differs; tells whether it did.
bool writeState(Statement &write, Database &desk, ThreadId id, TriageState state, ChangeSet &changes)
{
    write.bind(id, state).run();
    if (desk.changes() == 0)
        return false;
    changes.threads.insert(id);
    return true;
}

constexpr auto stateSql = "INSERT INTO mark (thread, state) SELECT id, ?2 FROM thread WHERE id = ?1 "
                          "ON CONFLICT (thread) DO UPDATE SET state = excluded.state";

} // namespace

QList<StateChange> setStates(Database &desk, const QList<ThreadId> &ids, TriageState state, ChangeSet &changes)
{
    QList<StateChange> changed;
    Statement query(desk,
                    "SELECT coalesce(m.state, 0) FROM thread t LEFT JOIN mark m ON m.thread = t.id WHERE t.id = ?1");
    Statement write(desk, stateSql);
    for (const ThreadId id : ids) {
        query.bind(id);
        if (!query.step())
            continue;
        const auto before = query.get<TriageState>(0);
        if (before != state && writeState(write, desk, id, state, changes))
            changed.append({id, before});
    }
    return changed;
}

void restoreStates(Database &desk, const QList<StateChange> &states, ChangeSet &changes)
{
    Statement write(desk, stateSql);
    for (const StateChange &state : states)
        writeState(write, desk, state.id, state.before, changes);
}

void setSeen(Database &desk, const QList<ThreadId> &ids, bool seen, ChangeSet &changes)
{
    Statement write(desk, "INSERT INTO mark (thread, seen) SELECT id, ?2 FROM thread WHERE id = ?1 "
                          "ON CONFLICT (thread) DO UPDATE SET seen = excluded.seen WHERE seen <> excluded.seen");
    for (const ThreadId id : ids) {
        write.bind(id, seen).run();
        if (desk.changes() > 0)
            changes.threads.insert(id);
    }
}

QHash<ThreadId, ThemeId> setThemes(Database &desk, const QList<ThreadId> &ids, ThemeId theme, ChangeSet &changes)
{
    Statement exists(desk, "SELECT 1 FROM theme WHERE id = ?1");
    if (theme && !exists.bind(theme).step())
        throw Failure({ErrorKind::NotFound, StoreText::tr("This theme no longer exists"), {}, {}, {}});
    QHash<ThreadId, ThemeId> before;
    Statement query(desk, "SELECT m.theme FROM thread t LEFT JOIN mark m ON m.thread = t.id WHERE t.id = ?1");
    Statement write(desk, "INSERT INTO mark (thread, theme) VALUES (?1, ?2) "
                          "ON CONFLICT (thread) DO UPDATE SET theme = excluded.theme");
    for (const ThreadId id : ids) {
        query.bind(id);
        if (!query.step())
            continue;
        before.insert(id, query.get<ThemeId>(0));
        if (before.value(id) == theme)
            continue;
        write.bind(id, theme ? std::optional(theme) : std::nullopt).run();
        changes.threads.insert(id);
    }
    return before;
}

void setNote(Database &desk, ThreadId id, const QString &note, ChangeSet &changes)
{
    Statement exists(desk, "SELECT 1 FROM thread WHERE id = ?1");
    if (!exists.bind(id).step())
        throw Failure({ErrorKind::NotFound, StoreText::tr("This thread is not in the desk"), {}, {}, {}});
    Statement write(desk, "INSERT INTO mark (thread, note) VALUES (?1, ?2) "
                          "ON CONFLICT (thread) DO UPDATE SET note = excluded.note");
    write.bind(id, note).run();
    changes.threads.insert(id);
}

} // namespace marbre
