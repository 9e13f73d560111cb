// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/themes/themes.h"
#include "editorial/themes/themespace.h"

namespace marbre {

/// Threads that are one piece of news: of the same link, or posted again under the same title. They stay together.
struct ThemeUnit
{
    std::vector<int> threads; ///< in ThemeDay::threads, ascending
    ThemeVector vector;       ///< their mean
    QStringList links;        ///< of each thread: its key, empty for none
};

/// A period's threads beside those of the desk's themes, in one space and in an order of their own, so that the order
/// in which they were given does not count.
struct ThemeDay
{
    QList<const ThreadText *> threads;          ///< the period's, then the known themes'
    qsizetype today = 0;                        ///< how many are the period's
    ThemeSpace space;                           ///< a vector for each of threads
    std::vector<ThemeUnit> units;               ///< of the period's
    std::vector<std::vector<int>> knownThreads; ///< of each known theme: in threads
    std::vector<ThemeVector> knownNames;        ///< of each known theme: its name as a vector of length 1, or empty
};

/// What is given must outlive it.
ThemeDay themeDay(const QList<ThreadText> &threads, const QList<KnownTheme> &known);

/// The mean of vectors, of their common length.
ThemeVector meanOf(const std::vector<const ThemeVector *> &vectors);

} // namespace marbre
