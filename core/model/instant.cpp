// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instant.h"

#include <QTimeZone>

namespace marbre {

Instant now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

Instant fromUnix(qint64 seconds)
{
    return Instant{std::chrono::seconds{seconds}};
}

qint64 toUnix(Instant instant)
{
    return instant.time_since_epoch().count();
}

QDateTime toDateTime(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(toUnix(instant), QTimeZone::UTC);
}

QString toIso(Instant instant)
{
    return toDateTime(instant).toString(Qt::ISODate);
}

} // namespace marbre
