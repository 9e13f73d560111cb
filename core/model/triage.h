// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace marbre {

/// What the editor made of a thread. Stored in the desk: never renumber.
enum class TriageState { New = 0, Shortlisted = 1, Spiked = 2, Used = 3 };

QString triageWord(TriageState state); ///< new, shortlisted, spiked, used: the command line's words
std::optional<TriageState> triageFromWord(QStringView word);

/// What became of an item at its place since it was written. Stored in the desk: never renumber.
enum class Presence {
    Present = 0,
    Deleted = 1, ///< by its author
    Removed = 2, ///< by a moderator, or the place
};

} // namespace marbre
