// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/themearrangement.h"

#include <QString>

namespace marbre {

class ThemeBoard;

// The words of suggested themes.

/// "12 threads, in 9 editions so far", "4 threads, new today".
QString themeCounts(const BoardTheme &theme);
/// Why a thread is in a theme, as a chip says it: "training", "same link as “Oracle and Meta”".
QString reasonWords(const FitReason &reason, const ThemeBoard &board);
/// "94 %"; a dash where only the editor put it there.
QString fitWords(const BoardMember &member);
/// All of it in one sentence, for tool tips and those who listen.
QString memberSentence(const BoardMember &member, const ThemeBoard &board);
/// Name and counts of a theme of the list, for those who listen.
QString themeLine(const BoardTheme &theme);

} // namespace marbre
