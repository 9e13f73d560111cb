// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/subscription.h"

#include <QTimeZone>

namespace marbre {

namespace {

bool isWithin(const Schedule &schedule, QTime time)
{
    if (!schedule.from.isValid() || !schedule.until.isValid() || schedule.from == schedule.until)
        return true;
    if (schedule.from < schedule.until)
        return time >= schedule.from && time < schedule.until;
    return time >= schedule.from || time < schedule.until;
}

} // namespace

std::optional<Instant> nextRun(const Schedule &schedule, const QByteArray &zone, Instant after)
{
    if (schedule.everyMinutes <= 0)
        return std::nullopt;
    const QDateTime wanted = toDateTime(after).toTimeZone(zoneOf(zone)).addSecs(qint64(schedule.everyMinutes) * 60);
    if (isWithin(schedule, wanted.time()))
        return fromUnix(wanted.toSecsSinceEpoch());
    const QDate day = wanted.time() < schedule.from ? wanted.date() : wanted.date().addDays(1);
    return fromUnix(QDateTime(day, schedule.from, zoneOf(zone)).toSecsSinceEpoch());
}

} // namespace marbre
