// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/themes/themeday.h"

namespace marbre {

/// How a unit stands to a theme of the desk.
struct KnownMatch
{
    int theme = -1; ///< in the list of known themes; -1: none
    double fit = 0;
    int nearest = -1; ///< thread of the theme that is most like it, in ThemeDay::threads; -1: none is like it
};

/// The best of the desk's themes for each unit, where one is near enough. What the editor placed by hand counts as said
/// by the theme, and leads its unit there.
std::vector<KnownMatch> matchKnown(const ThemeDay &day, const QList<KnownTheme> &known);

} // namespace marbre
