// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/themes/themeday.h"

namespace marbre {

/// 0 to 1 from a cosine: threads share few words, so that a cosine of 0.3 is already half a fit.
double fitOf(double likeness);
constexpr double leastFit = 0.33; ///< what fits less is left over

/// The members of one theme, while it is made.
struct ThemeInMaking
{
    int known = -1; ///< in the list of known themes
    struct Member
    {
        int unit = 0;
        double fit = 0;
        int nearest = -1; ///< thread of the known theme, in ThemeDay::threads
    };
    std::vector<Member> members;
};

/// The theme with its members' fits and reasons, without those that nothing but chance holds there. label: of a known
/// theme its name, else still empty.
SuggestedTheme explained(const ThemeInMaking &theme, const ThemeDay &day, const QList<KnownTheme> &known);

} // namespace marbre
