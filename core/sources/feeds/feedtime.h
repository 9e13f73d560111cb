// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instant.h"

#include <QStringView>
#include <optional>

namespace marbre {

/// A date of a feed: RFC 822 and 2822 with what is found of their variants (no weekday or a wrong one, two-digit years,
/// full or French month names, named zones, no zone, no seconds, "24:00"), ISO 8601 and W3C (down to the year alone,
/// with or without "T", colons and fractions), asctime, and seconds since 1970. Without a zone it is taken as UTC, a
/// day without a time as its noon there, so that it stays that day in most zones. Nothing for anything else, and for
/// days that no calendar has.
std::optional<Instant> feedTime(QStringView text);

} // namespace marbre
