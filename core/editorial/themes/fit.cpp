// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/themes/fit.h"

#include "editorial/themes/themelabel.h"

#include <QHash>
#include <algorithm>
#include <ranges>
#include <tuple>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype mostTerms = 8;
constexpr qsizetype termReasons = 3;

/// Words that the thread shares with the theme, those that say most first.
QList<FitReason> sharedTerms(const ThemeVector &vector, const ThemeVector &centre, const ThemeSpace &space)
{
    std::vector<std::pair<double, int>> shared; // negative weight, term
    for (auto i = vector.begin(), j = centre.begin(); i != vector.end() && j != centre.end();) {
        if (i->term == j->term) {
            shared.emplace_back(-double(i->weight) * double(j->weight), i->term);
            ++i;
            ++j;
        } else if (i->term < j->term) {
            ++i;
        } else {
            ++j;
        }
    }
    std::ranges::sort(shared);
    QList<FitReason> reasons;
    QStringList stems;
    for (const auto &[weight, number] : shared) {
        const SpaceTerm &term = space.terms[size_t(number)];
        const bool said = std::ranges::any_of(stems, [&term](const QString &stem) {
            return stem.split(u' ').contains(term.stem) || term.stem.split(u' ').contains(stem);
        });
        if (reasons.size() == termReasons || weight > shared.front().first * 0.15)
            break;
        if (said)
            continue;
        stems << term.stem;
        FitReason reason;
        reason.text = term.shown;
        reasons << reason;
    }
    return reasons;
}

class Explainer final
{
public:
    Explainer(const ThemeInMaking &theme, const ThemeDay &day, const QList<KnownTheme> &known)
        : m_theme(theme)
        , m_day(day)
        , m_known(theme.known >= 0 ? &known.at(theme.known) : nullptr)
    {
        std::vector<const ThemeVector *> vectors;
        vectors.reserve(theme.members.size());
        for (const ThemeInMaking::Member &member : theme.members)
            vectors.push_back(&day.units[size_t(member.unit)].vector);
        if (m_known) {
            for (const int thread : day.knownThreads[size_t(theme.known)])
                vectors.push_back(&day.space.vectors[size_t(thread)]);
            if (!day.knownNames[size_t(theme.known)].empty())
                vectors.push_back(&day.knownNames[size_t(theme.known)]);
        }
        if (!vectors.empty())
            m_centre = meanOf(vectors);
        normalise(m_centre);
    }

    SuggestedTheme explain()
    {
        for (const ThemeInMaking::Member &member : m_theme.members)
            addUnit(member);
        SuggestedTheme theme;
        theme.known = m_known ? m_known->id : ThemeId{};
        theme.label = m_known ? m_known->name : QString();
        theme.members = m_members;
        addAuthors(theme.members);
        theme.terms = carryingTerms(m_day.space, m_vectors, mostTerms);
        std::ranges::stable_sort(theme.members, std::ranges::greater{}, &ThemeMember::fit);
        return theme;
    }

private:
    void addUnit(const ThemeInMaking::Member &member)
    {
        const ThemeUnit &unit = m_day.units[size_t(member.unit)];
        const QList<FitReason> terms = sharedTerms(unit.vector, m_centre, m_day.space);
        for (size_t i = 0; i < unit.threads.size(); ++i) {
            const ThreadText &thread = *m_day.threads.at(unit.threads[i]);
            ThemeMember result{thread.id, std::clamp(member.fit, 0.0, 1.0), {}};
            if (m_known && thread.theme && thread.theme == m_known->id) {
                result.fit = 1;
                result.reasons << reason(FitReason::Kind::ByHand);
            }
            addLink(result, unit, i);
            result.reasons += terms;
            if (member.nearest >= 0)
                result.reasons << pastEdition(member.nearest);
            if (result.reasons.isEmpty())
                continue;
            m_authors[thread.author] << thread.id;
            m_byId.insert(thread.id, &thread);
            m_members << result;
            m_vectors.push_back(&m_day.space.vectors[size_t(unit.threads[i])]);
        }
    }

    static FitReason reason(FitReason::Kind kind, ThreadId thread = {})
    {
        FitReason reason;
        reason.kind = kind;
        reason.thread = thread;
        return reason;
    }

    void addLink(ThemeMember &member, const ThemeUnit &unit, size_t index) const
    {
        for (size_t other = 0; other < unit.threads.size(); ++other) {
            if (other != index && !unit.links.at(qsizetype(index)).isEmpty() &&
                unit.links.at(qsizetype(other)) == unit.links.at(qsizetype(index))) {
                member.reasons << reason(FitReason::Kind::SameLink, m_day.threads.at(unit.threads[other])->id);
                return;
            }
        }
    }

    FitReason pastEdition(int thread) const
    {
        FitReason past = reason(FitReason::Kind::PastEdition, m_day.threads.at(thread)->id);
        past.date = m_known ? m_known->lastEdition : QDate();
        return past;
    }

    void addAuthors(QList<ThemeMember> &members) const
    {
        for (ThemeMember &member : members) {
            const QString &author = m_byId.value(member.thread)->author;
            if (author.isEmpty())
                continue;
            for (const ThreadId other : m_authors.value(author)) {
                if (other != member.thread) {
                    member.reasons << reason(FitReason::Kind::SameAuthor, other);
                    break;
                }
            }
        }
    }

    const ThemeInMaking &m_theme;
    const ThemeDay &m_day;
    const KnownTheme *m_known;
    ThemeVector m_centre;
    QList<ThemeMember> m_members;
    std::vector<const ThemeVector *> m_vectors;
    QHash<QString, QList<ThreadId>> m_authors;
    QHash<ThreadId, const ThreadText *> m_byId;
};

} // namespace

double fitOf(double likeness)
{
    const double apart = 1 - std::clamp(likeness, 0.0, 1.0);
    return 1 - apart * apart;
}

SuggestedTheme explained(const ThemeInMaking &theme, const ThemeDay &day, const QList<KnownTheme> &known)
{
    return Explainer(theme, day, known).explain();
}

} // namespace marbre
