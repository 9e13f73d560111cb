// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/error.h"
#include "model/feed.h"
#include "model/thread.h"

#include <QFuture>
#include <QHash>
#include <QList>

namespace marbre {

struct StoreParts;

/// One thread's state before a command: what undo needs.
struct StateChange
{
    ThreadId id;
    TriageState before = TriageState::New;
};

/// A cited comment or thread elsewhere in time.
struct Citation
{
    QString slug;
    QString headline;
    QDate date;
};

/// Threads, comments and the editor's marks on them.
class ThreadStore final
{
public:
    explicit ThreadStore(StoreParts &parts)
        : m_parts(parts)
    {}

    // -- Commands: each one transaction on the writer --

    /// Upserts by remote id, in one transaction. Never touches the editor's marks. Comments whose thread is not stored
    /// get a thread row without title, filled in when it comes. A deleted or removed item keeps the words last known.
    QFuture<Result<IngestReport>> ingest(ThreadBatch batch);
    /// Answers only those that changed.
    QFuture<Result<QList<StateChange>>> setState(QList<ThreadId> ids, TriageState state);
    QFuture<Result<void>> restoreStates(QList<StateChange> changes);
    QFuture<Result<void>> setSeen(QList<ThreadId> ids, bool seen);
    /// 0 takes the theme away. Answers the theme of each before.
    QFuture<Result<QHash<ThreadId, ThemeId>>> setTheme(QList<ThreadId> ids, ThemeId theme);
    QFuture<Result<void>> setNote(ThreadId id, QString note);
    /// Takes title, words, author and link of these away for good, leaving the id and the fact, as places demand of
    /// what was deleted there. Later readings and old dumps do not bring them back. The editor's marks, and quotes that
    /// stand in editions, stay. Answers how many items changed.
    QFuture<Result<int>> purge(QList<ItemRef> refs);

    // -- Queries: on the reader --

    QFuture<Result<ThreadOrder>> order(ThreadFilter filter);
    /// In the order of ids; those that no longer exist are left out.
    QFuture<Result<QList<ThreadRow>>> rows(QList<ThreadId> ids);
    QFuture<Result<ThreadDetail>> detail(ThreadId id);
    /// The words of threads, in the order of ids, each with at most so many comments (the best by points, then the
    /// oldest). Purged and unknown threads are left out.
    QFuture<Result<QList<ThreadText>>> texts(QList<ThreadId> ids, int comments);
    /// By remote id.
    QFuture<Result<QList<ThreadText>>> textsOf(QStringList remoteIds, int comments);
    QFuture<Result<ThreadCounts>> counts(std::optional<Instant> since, std::optional<Instant> until);
    /// By remote id; what is not stored is left out. Threads that are known only by their comments are left out too.
    QFuture<Result<QHash<QString, ResolvedItem>>> resolve(QList<ItemRef> refs);
    /// Every reading that is kept of a thread or comment, the oldest first, the present one last.
    QFuture<Result<QList<ScoreReading>>> readings(ItemRef ref);
    /// Communities with how many threads of theirs are stored, most first.
    QFuture<Result<QList<std::pair<QString, int>>>> communities();
    /// Editions other than one that cite each of these threads, newest first (by remote id).
    QFuture<Result<QHash<QString, QList<Citation>>>> citations(QList<QString> remoteIds, EditionId except);

private:
    StoreParts &m_parts;
};

} // namespace marbre
