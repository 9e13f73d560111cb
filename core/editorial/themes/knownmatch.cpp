// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/themes/knownmatch.h"

#include "editorial/themes/fit.h"

#include <algorithm>

namespace marbre {

namespace {

constexpr double nearTheme = 0.3;   ///< likeness to the theme's centre from which a unit belongs to it
constexpr double nearThread = 0.45; ///< likeness to one of its threads that is enough by itself
constexpr double nearName = 0.35;   ///< likeness to the theme's name alone: the word stands in the title

struct Centre
{
    ThemeVector mean; ///< of length 1
    std::vector<int> threads;
};

int themeByHand(const ThreadText &thread, const QList<KnownTheme> &known)
{
    if (!thread.theme)
        return -1;
    const auto found = std::ranges::find(known, thread.theme, &KnownTheme::id);
    return found == known.cend() ? -1 : int(found - known.cbegin());
}

std::vector<Centre> centresOf(const ThemeDay &day, const QList<KnownTheme> &known)
{
    std::vector<Centre> centres;
    centres.reserve(day.knownThreads.size());
    for (const std::vector<int> &threads : day.knownThreads)
        centres.push_back({{}, threads});
    for (int i = 0; i < int(day.today); ++i) {
        if (const int theme = themeByHand(*day.threads.at(i), known); theme >= 0)
            centres[size_t(theme)].threads.push_back(i);
    }
    for (size_t c = 0; c < centres.size(); ++c) {
        std::vector<const ThemeVector *> vectors;
        for (const int thread : centres[c].threads)
            vectors.push_back(&day.space.vectors[size_t(thread)]);
        if (!day.knownNames[c].empty())
            vectors.push_back(&day.knownNames[c]);
        if (!vectors.empty())
            centres[c].mean = meanOf(vectors);
        normalise(centres[c].mean);
    }
    return centres;
}

KnownMatch matchOf(const ThemeUnit &unit, const ThemeDay &day, const std::vector<Centre> &centres)
{
    KnownMatch best;
    for (size_t c = 0; c < centres.size(); ++c) {
        KnownMatch match;
        double likeness = 0;
        for (const int thread : centres[c].threads) {
            const double found = dot(unit.vector, day.space.vectors[size_t(thread)]);
            if (found > likeness) {
                likeness = found;
                match.nearest = thread;
            }
        }
        const double centre = dot(unit.vector, centres[c].mean);
        const double name = dot(unit.vector, day.knownNames[c]);
        if (centre < nearTheme && likeness < nearThread && name < nearName)
            continue;
        match.fit = fitOf(std::max({centre, likeness, name}));
        match.theme = int(c);
        if (likeness < nearTheme)
            match.nearest = -1;
        if (match.fit > best.fit)
            best = match;
    }
    return best;
}

} // namespace

std::vector<KnownMatch> matchKnown(const ThemeDay &day, const QList<KnownTheme> &known)
{
    const std::vector<Centre> centres = centresOf(day, known);
    std::vector<KnownMatch> matches;
    for (const ThemeUnit &unit : day.units) {
        KnownMatch match = known.isEmpty() ? KnownMatch{} : matchOf(unit, day, centres);
        for (const int thread : unit.threads) {
            if (const int theme = themeByHand(*day.threads.at(thread), known); theme >= 0) {
                match = {theme, 1, match.theme == theme ? match.nearest : -1};
                break;
            }
        }
        matches.push_back(match);
    }
    return matches;
}

} // namespace marbre
