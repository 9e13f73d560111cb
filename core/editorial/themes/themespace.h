// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/thread.h"

#include <QHash>
#include <QList>
#include <QString>
#include <vector>

namespace marbre {

/// The weight of a term in a vector. Vectors are sorted by the terms' numbers.
struct TermWeight
{
    int term = 0;
    float weight = 0;
};
using ThemeVector = std::vector<TermWeight>;

/// A term of a space: one word, or two that stand next to one another.
struct SpaceTerm
{
    QString stem;
    QString shown;   ///< as most threads write it
    int threads = 0; ///< that have it
    int titles = 0;  ///< that have it in their title
    bool pair = false;
};

/// Threads as vectors of the terms that at least two of them share: TF-IDF over title, body and best comments, the
/// title counting most. A vector is of length 1 where every word of the thread is shared, and the shorter the more of
/// them nobody else has. The order of the threads gives the vectors' order and nothing else.
struct ThemeSpace
{
    std::vector<SpaceTerm> terms;
    std::vector<ThemeVector> vectors; ///< one a thread
};
ThemeSpace themeSpace(const QList<const ThreadText *> &threads);

double dot(const ThemeVector &a, const ThemeVector &b);
void scale(ThemeVector &vector, double factor);
double normOf(const ThemeVector &vector);
/// Of length 1; empty stays empty.
void normalise(ThemeVector &vector);

} // namespace marbre
