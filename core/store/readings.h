// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/place.h"
#include "model/thread.h"
#include "store/merge.h"
#include "store/statement.h"

#include <string>

namespace marbre {

/// What a place says of an item that moves by itself.
struct Figures
{
    std::optional<Instant> read; ///< the newest reading that went in
    Score score;
    std::optional<qint32> commentCount;

    static Figures of(const Stored<ThreadRecord> &stored);
    static Figures of(const Stored<CommentRecord> &stored);
};

/// Keeps what readings replace, within one transaction. Nothing is written where nothing moved, and nothing for an item
/// that comes in for the first time.
class ReadingKeeper final
{
public:
    /// now: of readings that say no time.
    ReadingKeeper(Database &desk, Instant now);

    void keepThread(qint64 thread, const Figures &before, const Figures &after);
    /// No more than one in six hours, unless the score's state changed.
    void keepComment(qint64 comment, const Figures &before, const Figures &after);

private:
    Instant m_now;
    Statement m_thread;
    Statement m_comment;
};

/// The readings of threads, within one snapshot.
class TrendReader final
{
public:
    explicit TrendReader(Database &desk);

    /// The kept ones and the present one, the oldest first; no more than so many, the last ones. A present one that
    /// says nothing is left out.
    QList<ScoreReading> trend(ThreadId thread, const Figures &present, int most);

private:
    Statement m_query;
};

/// ThreadStore::readings().
QList<ScoreReading> readingsOf(Database &desk, const ItemRef &ref);

/// SQL: what the column "score" or "comment_count" of the thread t was at a time, the parameter of this number: the
/// first known value that was replaced after it, NULL where none was. A thread that came in later counts from its first
/// reading.
std::string valueAt(std::string_view column, int parameter);

} // namespace marbre
