// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/readings.h"
#include "store/statement.h"
#include "store/threadstore.h"

namespace marbre {

class Database;

/// Threads as the window shows them, within the caller's snapshot.
class ThreadReader final
{
public:
    explicit ThreadReader(Database &desk);

    /// In the order of ids; those that no longer exist are left out.
    QList<ThreadRow> rows(const QList<ThreadId> &ids);
    /// Throws ErrorKind::NotFound.
    ThreadDetail detail(ThreadId id);

private:
    /// Without what covers it: that is looked for of all rows together.
    std::optional<ThreadRow> row(ThreadId id);
    QList<CommentRow> comments(ThreadId id);
    QList<MissingRow> missing(ThreadId id);

    Database &m_desk;
    Statement m_row;
    Statement m_editions;
    TrendReader m_trend;
};

QHash<QString, ResolvedItem> resolveItems(Database &desk, const QList<ItemRef> &refs);
QList<std::pair<QString, int>> countCommunities(Database &desk);
QHash<QString, QList<Citation>> findCitations(Database &desk, const QList<QString> &remoteIds, EditionId except);

} // namespace marbre
