// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QList>

namespace marbre {

/// How one order of threads becomes another, in steps that item views understand.
/// The steps are applied one after the other: removals, then moves, then insertions.
struct ThreadPatch
{
    struct Range
    {
        qsizetype first = 0;
        qsizetype count = 0;
        friend bool operator==(Range, Range) = default;
    };
    struct Move
    {
        qsizetype from = 0;
        qsizetype to = 0; ///< the row it stands at afterwards
        friend bool operator==(Move, Move) = default;
    };
    QList<Range> removals;   ///< from the end to the beginning, rows of the order at that step
    QList<Move> moves;       ///< one thread each
    QList<Range> insertions; ///< from the beginning to the end, rows of the new order
    bool reset = false;      ///< too different to be told in steps: the lists above are empty then

    bool empty() const { return !reset && removals.isEmpty() && moves.isEmpty() && insertions.isEmpty(); }
};

/// How many threads at the beginning and at the end are the same in both; no thread counts twice.
struct CommonEnds
{
    qsizetype head = 0;
    qsizetype tail = 0;
};
CommonEnds commonEnds(const QList<ThreadId> &a, const QList<ThreadId> &b);

/// Both orders name each thread once. Linear where the change is small beside the list; more than limit steps, or a
/// changed stretch of more than widest threads, answer reset.
ThreadPatch diffOrders(const QList<ThreadId> &before, const QList<ThreadId> &after, qsizetype limit = 200,
                       qsizetype widest = 20'000);

/// before with the patch applied; what insertions bring is taken from after. The definition of a right patch is
/// patched(diffOrders(before, after), before, after) == after.
QList<ThreadId> patched(const ThreadPatch &patch, QList<ThreadId> before, const QList<ThreadId> &after);

} // namespace marbre
