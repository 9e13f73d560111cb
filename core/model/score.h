// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instant.h"

#include <optional>

namespace marbre {

/// Stored in the desk: never renumber.
enum class ScoreState {
    None = 0,      ///< the place has no scores for this item, or never said one
    Known = 1,     ///< as the place said it
    Hidden = 2,    ///< the place hides it for now; its number means nothing
    Unsettled = 3, ///< a number that the place still moves (dumps read in the first 36 hours)
};

/// Unknown is not zero: a score is printed only where points() has a value.
struct Score
{
    ScoreState state = ScoreState::None;
    qint32 value = 0;            ///< means something only in state Known or Unsettled
    std::optional<Instant> read; ///< when the place said it

    std::optional<int> points() const
    {
        return state == ScoreState::Known || state == ScoreState::Unsettled ? std::optional<int>(value) : std::nullopt;
    }
    friend bool operator==(const Score &, const Score &) = default;
};

/// The command line's word: known, hidden, unsettled, none.
QString scoreStateWord(ScoreState state);

} // namespace marbre
