// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/themes/themes.h"

namespace marbre {

ThemeSuggestion suggestThemes(const QList<ThreadText> &threads, const QList<KnownTheme> &known, ThemeWish wish)
{
    Q_UNUSED(threads)
    Q_UNUSED(known)
    Q_UNUSED(wish)
    return {};
}

} // namespace marbre
