// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <chrono>

namespace marbre {

/// A moment in UTC, to the second: what places and the desk keep.
using Instant = std::chrono::sys_seconds;

Instant now();
Instant fromUnix(qint64 seconds);
qint64 toUnix(Instant instant);
QDateTime toDateTime(Instant instant); ///< in UTC
/// ISO 8601 with Z: the form of the command line's JSON.
QString toIso(Instant instant);

} // namespace marbre
