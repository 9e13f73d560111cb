// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/themes/themeday.h"

#include "editorial/text/terms.h"
#include "model/place.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype knownRead = 40; ///< threads of a known theme: its newest say best what it is now
constexpr qsizetype longTitle = 12; ///< characters from which the same title is no coincidence

QList<const ThreadText *> inOrder(const QList<ThreadText> &threads)
{
    QList<const ThreadText *> ordered;
    for (const ThreadText &thread : threads)
        ordered << &thread;
    std::ranges::stable_sort(ordered, [](const ThreadText *a, const ThreadText *b) {
        return std::tie(a->id.value, a->remoteId, a->title, a->body) <
               std::tie(b->id.value, b->remoteId, b->title, b->body);
    });
    return ordered;
}

/// Sets that grow together (union-find); a set is named by its smallest member.
class Together final
{
public:
    explicit Together(qsizetype size)
        : m_parent(size_t(size))
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }

    int setOf(int member)
    {
        while (m_parent[size_t(member)] != member) {
            m_parent[size_t(member)] = m_parent[size_t(m_parent[size_t(member)])];
            member = m_parent[size_t(member)];
        }
        return member;
    }

    void join(int a, int b)
    {
        const int first = setOf(a);
        const int second = setOf(b);
        m_parent[size_t(std::max(first, second))] = std::min(first, second);
    }

private:
    std::vector<int> m_parent;
};

std::vector<ThemeUnit> unitsOf(const ThemeDay &day)
{
    Together together(day.today);
    QHash<QString, int> first;
    const auto meet = [&together, &first](const QString &key, int thread) {
        if (const auto other = first.constFind(key); other != first.cend())
            together.join(*other, thread);
        else
            first.insert(key, thread);
    };
    QStringList links;
    for (int i = 0; i < int(day.today); ++i) {
        const ThreadText &thread = *day.threads.at(i);
        links << linkKey(thread.url);
        if (!links.constLast().isEmpty())
            meet(links.constLast(), i);
        const QString title = thread.title.simplified().toCaseFolded();
        if (title.size() >= longTitle && !day.space.vectors[size_t(i)].empty())
            meet(u' ' + title, i); // no link begins with a space
    }
    std::map<int, ThemeUnit> units;
    for (int i = 0; i < int(day.today); ++i) {
        ThemeUnit &unit = units[together.setOf(i)];
        unit.threads.push_back(i);
        unit.links << links.at(i);
    }
    std::vector<ThemeUnit> result;
    for (auto &[set, unit] : units) {
        std::vector<const ThemeVector *> vectors;
        vectors.reserve(unit.threads.size());
        for (const int thread : unit.threads)
            vectors.push_back(&day.space.vectors[size_t(thread)]);
        unit.vector = meanOf(vectors);
        result.push_back(std::move(unit));
    }
    return result;
}

ThemeVector nameVector(const QString &name, const ThemeSpace &space)
{
    ThemeVector vector;
    for (const Language language : {Language::English, Language::French, Language::German, Language::Spanish}) {
        const QList<Term> terms = termsOf(name, language);
        for (const Term &term : terms) {
            const auto found = std::ranges::lower_bound(space.terms, term.stem, {}, &SpaceTerm::stem);
            if (found != space.terms.end() && found->stem == term.stem)
                vector.push_back({int(found - space.terms.begin()), 1});
        }
    }
    std::ranges::sort(vector, {}, &TermWeight::term);
    vector.erase(std::ranges::unique(vector, {}, &TermWeight::term).begin(), vector.end());
    normalise(vector);
    return vector;
}

} // namespace

ThemeVector meanOf(const std::vector<const ThemeVector *> &vectors)
{
    if (vectors.size() == 1)
        return *vectors.front();
    std::map<int, double> sums;
    for (const ThemeVector *vector : vectors) {
        for (const TermWeight &weight : *vector)
            sums[weight.term] += double(weight.weight) / double(vectors.size());
    }
    ThemeVector mean;
    for (const auto &[term, weight] : sums)
        mean.push_back({term, float(weight)});
    return mean;
}

ThemeDay themeDay(const QList<ThreadText> &threads, const QList<KnownTheme> &known)
{
    ThemeDay day{inOrder(threads), threads.size(), {}, {}, {}, {}};
    QSet<ThreadId> ids;
    for (const ThreadText *thread : std::as_const(day.threads))
        ids << thread->id;
    for (const KnownTheme &theme : known) {
        std::vector<int> numbers;
        for (qsizetype i = 0; i < std::min(knownRead, theme.threads.size()); ++i) {
            const ThreadText &thread = theme.threads.at(i);
            if (thread.id && ids.contains(thread.id))
                continue; // of today: the editor's mark on it says the same
            numbers.push_back(int(day.threads.size()));
            day.threads << &thread;
        }
        day.knownThreads.push_back(std::move(numbers));
    }
    day.space = themeSpace(day.threads);
    day.units = unitsOf(day);
    for (const KnownTheme &theme : known)
        day.knownNames.push_back(nameVector(theme.name, day.space));
    return day;
}

} // namespace marbre
