// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/daywindow.h"

#include <QTimeZone>

namespace marbre {

namespace {

Instant endOf(const DayWindow &window, QDate day)
{
    return fromUnix(QDateTime(day, window.end, zoneOf(window.zone)).toSecsSinceEpoch());
}

} // namespace

QTimeZone zoneOf(const QByteArray &name)
{
    const QTimeZone zone(name);
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

std::pair<Instant, Instant> windowOf(const DayWindow &window, QDate day)
{
    const Instant end = endOf(window, day);
    return {end - std::chrono::hours(window.hours), end};
}

std::pair<Instant, Instant> windowOf(const DayWindow &window, QDate first, QDate end)
{
    return {windowOf(window, first).first, endOf(window, end.addDays(-1))};
}

QDate dayOf(const DayWindow &window, Instant instant)
{
    const QDate day = toDateTime(instant).toTimeZone(zoneOf(window.zone)).date();
    return instant < endOf(window, day) ? day : day.addDays(1);
}

} // namespace marbre
