// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "desk/themework.h"

#include <QtConcurrentRun>

namespace marbre {

QFuture<Result<ThemeSuggestion>> Desk::suggestThemes(Instant since, Instant until, ThemeWish wish)
{
    if (!m_themes)
        m_themes = std::make_shared<ThemeWork>(*m_store);
    return QtConcurrent::run(&m_pool, [work = m_themes, since, until, wish]() -> Result<ThemeSuggestion> {
        return work->suggest(since, until, wish);
    });
}

} // namespace marbre
