// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/themes/fit.h"

namespace marbre {

/// Themes of these units by their words alone. wished: so many, where the words allow it; 0: as many as hold together,
/// at most mostThemes.
std::vector<ThemeInMaking> newThemes(const ThemeDay &day, const std::vector<int> &units, int wished, int mostThemes);

} // namespace marbre
