// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/themes/themes.h"

#include "editorial/themes/knownmatch.h"
#include "editorial/themes/newthemes.h"
#include "editorial/themes/themelabel.h"

#include <QSet>
#include <algorithm>
#include <numeric>
#include <ranges>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int fewestThemes = 2;
constexpr int mostThemes = 7;

bool placedByHand(const ThemeDay &day, const ThemeUnit &unit, const KnownTheme &theme)
{
    return std::ranges::any_of(unit.threads, [&](int thread) { return day.threads.at(thread)->theme == theme.id; });
}

/// The themes of the desk that come up, at most so many: those that the editor used today, then those with most.
std::vector<ThemeInMaking> recurring(const ThemeDay &day, const QList<KnownTheme> &known, int most)
{
    std::vector<ThemeInMaking> themes(size_t(known.size()));
    std::vector<bool> byHand(themes.size());
    const std::vector<KnownMatch> matches = matchKnown(day, known);
    for (size_t unit = 0; unit < matches.size(); ++unit) {
        const KnownMatch &match = matches[unit];
        if (match.theme < 0)
            continue;
        ThemeInMaking &theme = themes[size_t(match.theme)];
        theme.known = match.theme;
        theme.members.push_back({int(unit), match.fit, match.nearest});
        if (placedByHand(day, day.units[unit], known.at(match.theme)))
            byHand[size_t(match.theme)] = true;
    }
    std::erase_if(themes, [](const ThemeInMaking &theme) { return theme.known < 0; });
    std::ranges::stable_sort(themes, std::ranges::greater{}, [&byHand](const ThemeInMaking &theme) {
        return std::pair(bool(byHand[size_t(theme.known)]), theme.members.size());
    });
    const auto used = std::ranges::count(byHand, true);
    themes.resize(std::min(themes.size(), size_t(std::max<qsizetype>(most, used))));
    return themes;
}

std::vector<int> unitsOutside(const std::vector<ThemeInMaking> &themes, size_t all)
{
    std::vector<bool> taken(all);
    for (const ThemeInMaking &theme : themes) {
        for (const ThemeInMaking::Member &member : theme.members)
            taken[size_t(member.unit)] = true;
    }
    std::vector<int> outside;
    for (size_t unit = 0; unit < all; ++unit) {
        if (!taken[unit])
            outside.push_back(int(unit));
    }
    return outside;
}

void nameThemes(QList<SuggestedTheme> &themes, const QList<KnownTheme> &known)
{
    QStringList taken;
    for (const KnownTheme &theme : known)
        taken << theme.name;
    for (SuggestedTheme &theme : themes) {
        if (theme.known)
            continue;
        theme.label = themeLabel(theme.terms, theme.members.size(), taken);
        taken << theme.label;
    }
}

QList<ThreadId> leftOver(const ThemeDay &day, const QList<SuggestedTheme> &themes)
{
    QSet<ThreadId> placed;
    for (const SuggestedTheme &theme : themes) {
        for (const ThemeMember &member : theme.members)
            placed << member.thread;
    }
    QList<ThreadId> left;
    for (const ThreadText *thread : day.threads.first(day.today)) {
        if (!placed.contains(thread->id))
            left << thread->id;
    }
    return left;
}

} // namespace

ThemeSuggestion suggestThemes(const QList<ThreadText> &threads, const QList<KnownTheme> &known, ThemeWish wish)
{
    const ThemeDay day = themeDay(threads, known);
    const int wished = wish.count > 0 ? std::clamp(wish.count, fewestThemes, mostThemes) : 0;
    const int most = wished > 0 ? wished : mostThemes;
    std::vector<ThemeInMaking> making = recurring(day, known, most);
    const std::vector<int> rest = unitsOutside(making, day.units.size());
    const int room = most - int(making.size());
    std::ranges::move(newThemes(day, rest, wished > 0 ? room : 0, room), std::back_inserter(making));

    ThemeSuggestion suggestion;
    for (const ThemeInMaking &theme : making) {
        SuggestedTheme explainedTheme = explained(theme, day, known);
        if (!explainedTheme.members.isEmpty())
            suggestion.themes << explainedTheme;
    }
    std::ranges::stable_sort(suggestion.themes, std::ranges::greater{},
                             [](const SuggestedTheme &theme) { return theme.members.size(); });
    nameThemes(suggestion.themes, known);
    suggestion.leftOver = leftOver(day, suggestion.themes);
    return suggestion;
}

} // namespace marbre
