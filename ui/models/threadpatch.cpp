// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/threadpatch.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace marbre {

namespace {

/// The stretch that differs: both ends that are equal are cut off first, so that a million rows cost little.
struct Stretch
{
    qsizetype begin = 0;
    QList<ThreadId> before;
    QList<ThreadId> after;
};

Stretch differing(const QList<ThreadId> &before, const QList<ThreadId> &after)
{
    const auto [head, tail] = commonEnds(before, after);
    return {head, before.mid(head, before.size() - head - tail), after.mid(head, after.size() - head - tail)};
}

/// Which of these positions already stand in ascending order (a longest increasing subsequence): they need no move.
QList<bool> resting(const QList<qsizetype> &positions)
{
    QList<qsizetype> ends; // index of the smallest last element of a subsequence of each length
    QList<qsizetype> previous(positions.size(), -1);
    for (qsizetype i = 0; i < positions.size(); ++i) {
        const auto place = std::lower_bound(ends.begin(), ends.end(), positions.at(i),
                                            [&](qsizetype end, qsizetype value) { return positions.at(end) < value; });
        if (place != ends.begin()) {
            previous[i] = *(place - 1);
        }
        if (place == ends.end()) {
            ends.append(i);
        } else {
            *place = i;
        }
    }
    QList<bool> result(positions.size(), false);
    for (qsizetype i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = previous.at(i)) {
        result[i] = true;
    }
    return result;
}

/// Walks the new order; each thread that does not rest is taken from where it stands and put behind the one before it.
QList<ThreadPatch::Move> movesBetween(QList<ThreadId> current, const QList<ThreadId> &wanted,
                                      const QSet<ThreadId> &moving, qsizetype offset)
{
    QList<ThreadPatch::Move> moves;
    for (qsizetype to = 0; to < wanted.size(); ++to) {
        const ThreadId id = wanted.at(to);
        if (!moving.contains(id)) {
            // What stands here and has to move further down is moved when its turn comes; skip over it.
            continue;
        }
        const qsizetype from = current.indexOf(id);
        const qsizetype after = to == 0 ? 0 : current.indexOf(wanted.at(to - 1)) + 1;
        const qsizetype target = from < after ? after - 1 : after;
        if (from != target) {
            current.move(from, target);
            moves.append({offset + from, offset + target});
        }
    }
    return moves;
}

template <typename Predicate>
QList<ThreadPatch::Range> ranges(const QList<ThreadId> &ids, qsizetype offset, Predicate belongs)
{
    QList<ThreadPatch::Range> result;
    for (qsizetype row = 0; row < ids.size(); ++row) {
        if (!belongs(ids.at(row))) {
            continue;
        }
        if (!result.isEmpty() && result.last().first + result.last().count == offset + row) {
            ++result.last().count;
        } else {
            result.append({offset + row, 1});
        }
    }
    return result;
}

} // namespace

CommonEnds commonEnds(const QList<ThreadId> &a, const QList<ThreadId> &b)
{
    const auto shorter = std::min(a.size(), b.size());
    CommonEnds ends;
    while (ends.head < shorter && a.at(ends.head) == b.at(ends.head)) {
        ++ends.head;
    }
    while (ends.tail < shorter - ends.head && a.at(a.size() - 1 - ends.tail) == b.at(b.size() - 1 - ends.tail)) {
        ++ends.tail;
    }
    return ends;
}

ThreadPatch diffOrders(const QList<ThreadId> &before, const QList<ThreadId> &after, qsizetype limit, qsizetype widest)
{
    const Stretch change = differing(before, after);
    ThreadPatch tooMuch;
    tooMuch.reset = true;
    if (change.before.size() > widest || change.after.size() > widest) {
        return tooMuch;
    }
    QHash<ThreadId, qsizetype> wantedAt;
    wantedAt.reserve(change.after.size());
    for (qsizetype row = 0; row < change.after.size(); ++row) {
        wantedAt.insert(change.after.at(row), row);
    }
    const QSet<ThreadId> had(change.before.begin(), change.before.end());

    ThreadPatch patch;
    patch.removals = ranges(change.before, change.begin, [&](ThreadId id) { return !wantedAt.contains(id); });
    std::ranges::reverse(patch.removals);
    patch.insertions = ranges(change.after, change.begin, [&](ThreadId id) { return !had.contains(id); });

    QList<ThreadId> kept;
    QList<qsizetype> positions;
    for (const ThreadId id : change.before) {
        if (const auto found = wantedAt.constFind(id); found != wantedAt.cend()) {
            kept.append(id);
            positions.append(*found);
        }
    }
    const QList<bool> rests = resting(positions);
    QSet<ThreadId> moving;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        if (!rests.at(i)) {
            moving.insert(kept.at(i));
        }
    }
    if (patch.removals.size() + patch.insertions.size() + moving.size() > limit) {
        return tooMuch;
    }
    if (!moving.isEmpty()) {
        QList<ThreadId> wanted;
        std::ranges::copy_if(change.after, std::back_inserter(wanted), [&](ThreadId id) { return had.contains(id); });
        patch.moves = movesBetween(kept, wanted, moving, change.begin);
    }
    return patch;
}

QList<ThreadId> patched(const ThreadPatch &patch, QList<ThreadId> before, const QList<ThreadId> &after)
{
    if (patch.reset) {
        return after;
    }
    for (const auto &range : patch.removals) {
        before.remove(range.first, range.count);
    }
    for (const auto &move : patch.moves) {
        before.move(move.from, move.to);
    }
    for (const auto &range : patch.insertions) {
        for (qsizetype row = range.first; row < range.first + range.count; ++row) {
            before.insert(row, after.at(row));
        }
    }
    return before;
}

} // namespace marbre
