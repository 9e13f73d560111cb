// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instant.h"

#include <QByteArray>
#include <QDate>
#include <QTime>
#include <utility>

class QTimeZone;

namespace marbre {

/// What a day of a digest covers: "24 hours to 06:00 Europe/Paris". The edition of a day is about the hours that end
/// on its morning.
struct DayWindow
{
    int hours = 24;  ///< 1 to 168
    QTime end{6, 0}; ///< on the day itself, wall clock of the zone
    QByteArray zone; ///< IANA name; empty: the system's

    friend bool operator==(const DayWindow &, const DayWindow &) = default;
};

/// The zone that a name means; the system's for an empty or unknown one.
QTimeZone zoneOf(const QByteArray &name);
/// [first, second) of one day. On the days when clocks change the window keeps its wall-clock end and its hours.
std::pair<Instant, Instant> windowOf(const DayWindow &window, QDate day);
/// [first, second) of the days [first, end): from the first one's beginning to the last one's end, without a gap.
std::pair<Instant, Instant> windowOf(const DayWindow &window, QDate first, QDate end);
/// The day whose window an instant falls into; for windows shorter than 24 hours, the next one that ends after it.
QDate dayOf(const DayWindow &window, Instant instant);

} // namespace marbre
