// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/discussion/parsedanswer.h"

#include <QByteArray>
#include <expected>
#include <optional>

namespace marbre {

/// An answer of Arctic Shift: Reddit's records as dumps have them.
struct ArcticShiftAnswer
{
    ParsedAnswer parsed;
    std::optional<Instant> oldest; ///< of the threads
    std::optional<Instant> newest;
};

/// Searches, lookups of ids, and trees with their "more". Scores that were taken before Reddit's had settled, 36 hours
/// after the item was written, are unsettled, and a thread of that age has no comment count: the archive read it when
/// it was just written. asked: when. Pure; errors are translated sentences.
std::expected<ArcticShiftAnswer, QString> arcticShiftAnswer(const QByteArray &json, Instant asked);

} // namespace marbre
