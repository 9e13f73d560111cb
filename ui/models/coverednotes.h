// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coveragewords.h"

#include <QStringList>
#include <algorithm>

namespace marbre {

/// Whether a mark is worth its place: authors and themes recur without end.
inline bool coverageShows(const QList<Coverage> &covered)
{
    return std::ranges::any_of(covered, [](const Coverage &coverage) {
        return coverage.by == Coverage::By::Thread || coverage.by == Coverage::By::Link;
    });
}

/// Sentences for tool tips of pieces: no more than the first three.
inline QStringList coverageNotes(const QList<Coverage> &covered)
{
    constexpr qsizetype mostNamed = 3;
    QStringList notes;
    for (const Coverage &coverage : covered.first(std::min(covered.size(), mostNamed)))
        notes << coverageSentence(coverage);
    return notes;
}

} // namespace marbre
