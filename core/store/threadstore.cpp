// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/threadstore.h"

#include "store/ingest.h"
#include "store/marks.h"
#include "store/purge.h"
#include "store/readings.h"
#include "store/storeparts.h"
#include "store/texts.h"
#include "store/threadorder.h"
#include "store/threadreader.h"

namespace marbre {

namespace {

/// In the order of ids; ids of rows, or remote ones.
template <typename Ids>
QList<ThreadText> readTexts(Database &desk, const Ids &ids, int comments)
{
    TextReader reader(desk, comments);
    QList<ThreadText> texts;
    texts.reserve(ids.size());
    for (const auto &id : ids) {
        if (std::optional<ThreadText> text = reader.text(id))
            texts << std::move(*text);
    }
    return texts;
}

} // namespace

QFuture<Result<IngestReport>> ThreadStore::ingest(ThreadBatch batch)
{
    return m_parts.write([batch = std::move(batch)](Database &desk, ChangeSet &changes) {
        return marbre::ingest(desk, batch, now(), changes);
    });
}

QFuture<Result<QList<StateChange>>> ThreadStore::setState(QList<ThreadId> ids, TriageState state)
{
    return m_parts.write([ids = std::move(ids), state](Database &desk, ChangeSet &changes) {
        return setStates(desk, ids, state, changes);
    });
}

QFuture<Result<void>> ThreadStore::restoreStates(QList<StateChange> states)
{
    return m_parts.write([states = std::move(states)](Database &desk, ChangeSet &changes) {
        marbre::restoreStates(desk, states, changes);
    });
}

QFuture<Result<void>> ThreadStore::setSeen(QList<ThreadId> ids, bool seen)
{
    return m_parts.write([ids = std::move(ids), seen](Database &desk, ChangeSet &changes) {
        marbre::setSeen(desk, ids, seen, changes);
    });
}

QFuture<Result<QHash<ThreadId, ThemeId>>> ThreadStore::setTheme(QList<ThreadId> ids, ThemeId theme)
{
    return m_parts.write([ids = std::move(ids), theme](Database &desk, ChangeSet &changes) {
        return setThemes(desk, ids, theme, changes);
    });
}

QFuture<Result<void>> ThreadStore::setNote(ThreadId id, QString note)
{
    return m_parts.write(
        [id, note = std::move(note)](Database &desk, ChangeSet &changes) { marbre::setNote(desk, id, note, changes); });
}

QFuture<Result<int>> ThreadStore::purge(QList<ItemRef> refs)
{
    return m_parts.write(
        [refs = std::move(refs)](Database &desk, ChangeSet &changes) { return marbre::purge(desk, refs, changes); });
}

QFuture<Result<ThreadOrder>> ThreadStore::order(ThreadFilter filter)
{
    return m_parts.read([filter = std::move(filter)](Database &desk) { return threadOrder(desk, filter); });
}

QFuture<Result<QList<ThreadRow>>> ThreadStore::rows(QList<ThreadId> ids)
{
    return m_parts.read([ids = std::move(ids)](Database &desk) { return ThreadReader(desk).rows(ids); });
}

QFuture<Result<ThreadDetail>> ThreadStore::detail(ThreadId id)
{
    return m_parts.read([id](Database &desk) { return ThreadReader(desk).detail(id); });
}

QFuture<Result<QList<ThreadText>>> ThreadStore::texts(QList<ThreadId> ids, int comments)
{
    return m_parts.read([ids = std::move(ids), comments](Database &desk) { return readTexts(desk, ids, comments); });
}

QFuture<Result<QList<ThreadText>>> ThreadStore::textsOf(QStringList remoteIds, int comments)
{
    return m_parts.read(
        [ids = std::move(remoteIds), comments](Database &desk) { return readTexts(desk, ids, comments); });
}

QFuture<Result<ThreadCounts>> ThreadStore::counts(std::optional<Instant> since, std::optional<Instant> until)
{
    return m_parts.read([since, until](Database &desk) { return threadCounts(desk, since, until); });
}

QFuture<Result<QHash<QString, ResolvedItem>>> ThreadStore::resolve(QList<ItemRef> refs)
{
    return m_parts.read([refs = std::move(refs)](Database &desk) { return resolveItems(desk, refs); });
}

QFuture<Result<QList<ScoreReading>>> ThreadStore::readings(ItemRef ref)
{
    return m_parts.read([ref = std::move(ref)](Database &desk) { return readingsOf(desk, ref); });
}

QFuture<Result<QList<std::pair<QString, int>>>> ThreadStore::communities()
{
    return m_parts.read([](Database &desk) { return countCommunities(desk); });
}

QFuture<Result<QHash<QString, QList<Citation>>>> ThreadStore::citations(QList<QString> remoteIds, EditionId except)
{
    return m_parts.read(
        [remoteIds = std::move(remoteIds), except](Database &desk) { return findCitations(desk, remoteIds, except); });
}

} // namespace marbre
