// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/themes/newthemes.h"

#include "editorial/themes/clustering.h"

#include <QSet>
#include <algorithm>
#include <ranges>

namespace marbre {

namespace {

constexpr double leastLikeness = 0.25;  ///< to a centre, of smoothed vectors: below it a unit moves no centre
constexpr double leastShared = 0.08;    ///< of a unit's own words with its theme's
constexpr double oneTheme = 0.55;       ///< two groups whose means are so alike are one theme
constexpr double weakBesideBest = 0.12; ///< a theme with less than this share of the strongest one's fits is chance
constexpr qsizetype manyThreads = 50;   ///< so many have a subject of the day
constexpr int candidates = 12;          ///< groups begun with, of which the best stay

struct Group
{
    ThemeInMaking theme;
    ThemeVector mean; ///< of the members' own words, of length 1
    double strength = 0;
    size_t centre = 0;
};

class NewThemes final
{
public:
    NewThemes(const ThemeDay &day, const std::vector<int> &units)
        : m_day(day)
        , m_units(units)
        , m_vectors(vectorsOf(day, units))
        , m_clusterer(m_vectors, day.space.terms.size())
        , m_voices(units.size() < 12 ? 2 : 3)
    {}

    std::vector<ThemeInMaking> byStructure(int most)
    {
        Clustering clustering = m_clusterer.run({std::clamp(int(m_units.size()) / 6, 2, candidates), leastLikeness});
        std::vector<Group> groups = merged(groupsOf(clustering));
        keepStrongest(groups, most);
        std::vector<std::vector<float>> centres;
        centres.reserve(groups.size());
        for (const Group &group : groups)
            centres.push_back(std::move(clustering.centres[group.centre]));
        groups =
            groupsOf(m_clusterer.settle(std::move(centres), leastLikeness)); // what was another group's may fit here
        keepStrongest(groups, most);
        if (!groups.empty()) {
            const double least = groups.front().strength * weakBesideBest;
            std::erase_if(groups, [least](const Group &group) { return group.strength < least; });
        }
        return themesOf(groups);
    }

    /// More groups than wished are begun where some of them do not hold together.
    std::vector<ThemeInMaking> wished(int count)
    {
        std::vector<Group> best;
        for (const int begun : {count, count + 2, count * 2 + 2, count * 3 + 6}) {
            std::vector<Group> groups = groupsOf(m_clusterer.run({begun, leastLikeness}));
            keepStrongest(groups, count);
            if (groups.size() > best.size())
                best = std::move(groups);
            if (int(best.size()) == count)
                break;
        }
        return themesOf(best);
    }

private:
    static std::vector<ThemeVector> vectorsOf(const ThemeDay &day, const std::vector<int> &units)
    {
        std::vector<ThemeVector> vectors;
        vectors.reserve(units.size());
        for (const int unit : units)
            vectors.push_back(day.units[size_t(unit)].vector);
        return vectors;
    }

    std::vector<Group> groupsOf(const Clustering &clustering) const
    {
        std::vector<Group> groups;
        for (size_t centre = 0; centre < clustering.centres.size(); ++centre) {
            Group group;
            group.centre = centre;
            for (size_t i = 0; i < m_units.size(); ++i) {
                if (clustering.group[i] == int(centre))
                    group.theme.members.push_back({m_units[i], clustering.likeness[i], -1});
            }
            weigh(group);
            if (voicesOf(group) >= m_voices && !isTheWholeDay(group))
                groups.push_back(std::move(group));
        }
        return groups;
    }

    ThemeVector meanOfMembers(const Group &group) const
    {
        std::vector<const ThemeVector *> vectors;
        vectors.reserve(group.theme.members.size());
        for (const ThemeInMaking::Member &member : group.theme.members)
            vectors.push_back(&m_day.units[size_t(member.unit)].vector);
        ThemeVector mean;
        if (!vectors.empty())
            mean = meanOf(vectors);
        normalise(mean);
        return mean;
    }

    /// Fits by a member's own words and by its neighbours' (till here its fit is the latter alone); those that fit too
    /// little leave.
    void weigh(Group &group) const
    {
        group.mean = meanOfMembers(group);
        std::vector<ThemeInMaking::Member> kept;
        for (ThemeInMaking::Member member : group.theme.members) {
            const double own = dot(m_day.units[size_t(member.unit)].vector, group.mean);
            member.fit = (fitOf(own) + member.fit) / 2;
            if (own >= leastShared && member.fit >= leastFit)
                kept.push_back(member);
        }
        group.theme.members = std::move(kept);
        group.mean = meanOfMembers(group);
        group.strength = 0;
        for (const ThemeInMaking::Member &member : group.theme.members)
            group.strength += member.fit;
    }

    /// Different authors: what one person posted four times is no theme.
    int voicesOf(const Group &group) const
    {
        QSet<QString> authors;
        int unknown = 0;
        for (const ThemeInMaking::Member &member : group.theme.members) {
            for (const int thread : m_day.units[size_t(member.unit)].threads) {
                const QString &author = m_day.threads.at(thread)->author;
                unknown += author.isEmpty() ? 1 : 0;
                if (!author.isEmpty())
                    authors << author;
            }
        }
        return unknown + int(authors.size());
    }

    /// What an eighth of all threads says, and nothing else holds the group together: "AI" where AI is the day's
    /// subject.
    bool isTheWholeDay(const Group &group) const
    {
        const auto strongest = std::ranges::max_element(group.mean, {}, &TermWeight::weight);
        return m_day.today >= manyThreads && strongest != group.mean.end() &&
               m_day.space.terms[size_t(strongest->term)].threads * 8 >= m_day.today && strongest->weight >= 0.85F;
    }

    std::vector<Group> merged(std::vector<Group> groups) const
    {
        std::vector<Group> result;
        std::ranges::stable_sort(groups, std::ranges::greater{}, &Group::strength);
        for (Group &group : groups) {
            const auto same = std::ranges::find_if(
                result, [&group](const Group &other) { return dot(group.mean, other.mean) >= oneTheme; });
            if (same == result.end()) {
                result.push_back(std::move(group));
                continue;
            }
            same->theme.members.insert(same->theme.members.end(), group.theme.members.begin(),
                                       group.theme.members.end());
            same->strength += group.strength;
            same->mean = meanOfMembers(*same);
        }
        return result;
    }

    static void keepStrongest(std::vector<Group> &groups, int most)
    {
        std::ranges::stable_sort(groups, std::ranges::greater{}, &Group::strength);
        groups.resize(std::min(groups.size(), size_t(std::max(most, 0))));
    }

    static std::vector<ThemeInMaking> themesOf(const std::vector<Group> &groups)
    {
        std::vector<ThemeInMaking> themes;
        themes.reserve(groups.size());
        for (const Group &group : groups)
            themes.push_back(group.theme);
        return themes;
    }

    const ThemeDay &m_day;
    const std::vector<int> &m_units;
    std::vector<ThemeVector> m_vectors;
    Clusterer m_clusterer;
    int m_voices;
};

} // namespace

std::vector<ThemeInMaking> newThemes(const ThemeDay &day, const std::vector<int> &units, int wished, int mostThemes)
{
    if (mostThemes <= 0)
        return {};
    NewThemes themes(day, units);
    return wished > 0 ? themes.wished(wished) : themes.byStructure(mostThemes);
}

} // namespace marbre
