// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/thread.h"

#include <QPointF>
#include <QTimeZone>

namespace marbre {

/// How a thread's points went, over its readings: x is time, y the points, both 0 to 1, y 0 the fewest. Readings
/// without points are left out. Fewer than two points: nothing is known of the way.
QList<QPointF> trendLine(const QList<ScoreReading> &readings);

/// Points gained since a reading.
struct TrendGain
{
    int points = 0; ///< may be negative
    Instant since{};
    friend bool operator==(const TrendGain &, const TrendGain &) = default;
};
/// Since the first reading that has points; nothing where fewer than two have.
std::optional<TrendGain> trendGain(const QList<ScoreReading> &readings);
/// "+34 since 06:12", "no change since 06:12"; empty where nothing is known.
QString trendSentence(const QList<ScoreReading> &readings, Instant now,
                      const QTimeZone &zone = QTimeZone::systemTimeZone());

} // namespace marbre
