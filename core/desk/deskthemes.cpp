// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include <QtConcurrentRun>

namespace marbre {

QFuture<Result<ThemeSuggestion>> Desk::suggestThemes(Instant since, Instant until, ThemeWish wish)
{
    Q_UNUSED(since)
    Q_UNUSED(until)
    Q_UNUSED(wish)
    return QtConcurrent::run(&m_pool, []() -> Result<ThemeSuggestion> { return ThemeSuggestion{}; });
}

} // namespace marbre
