// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace marbre {

enum class DiffKind { Equal, Removed, Added };

/// A stretch of two sequences: Equal stands in both, Removed in the first only, Added in the second only.
struct DiffRange
{
    DiffKind kind = DiffKind::Equal;
    qsizetype before = 0; ///< where it begins in the first sequence
    qsizetype after = 0;  ///< where it begins in the second
    qsizetype count = 0;
    friend bool operator==(const DiffRange &, const DiffRange &) = default;
};

/// The shortest way from one sequence of words to another (Myers, in linear memory). Where the two have very little in
/// common the search is cut short: the answer is then right, but not the shortest. Pure; any thread.
QList<DiffRange> diffSequences(const QStringList &before, const QStringList &after);

/// The same for reading: a stretch of changes that only spaces or single marks keep apart becomes one, what was
/// removed first.
QList<DiffRange> readableDiff(const QStringList &before, const QStringList &after);

/// Words, runs of spaces and single marks; together they are the text.
QStringList splitWords(QStringView text);

struct DiffPiece
{
    DiffKind kind = DiffKind::Equal;
    QString text;
    friend bool operator==(const DiffPiece &, const DiffPiece &) = default;
};

/// Removed and Equal pieces together are before; Added and Equal together are after.
QList<DiffPiece> diffWords(const QString &before, const QString &after);

/// 0 nothing in common, 1 equal: how much of two texts' words stand in both, by count.
double similarity(const QStringList &before, const QStringList &after);

} // namespace marbre
