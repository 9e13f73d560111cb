// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/themes/themelabel.h"

#include "editorial/themes/themeday.h"

#include <QHash>
#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct Carrier
{
    int term = 0;
    double score = 0;
    int threads = 0;
};

/// How strong a term is in the mean, in how many of the threads it is, and how much of the day's use of it is theirs:
/// what the whole community says ("AI") tells no theme from another.
std::vector<Carrier> carriers(const ThemeSpace &space, const std::vector<const ThemeVector *> &vectors)
{
    QHash<int, int> threads;
    for (const ThemeVector *vector : vectors) {
        for (const TermWeight &weight : *vector)
            ++threads[weight.term];
    }
    std::vector<Carrier> found;
    const ThemeVector mean = meanOf(vectors);
    for (const TermWeight &weight : mean) {
        const int having = threads.value(weight.term);
        const double spread = double(having) / double(vectors.size());
        const double own = double(having) / std::max(having, space.terms[size_t(weight.term)].threads);
        found.push_back({weight.term, double(weight.weight) * std::sqrt(spread * own), having});
    }
    std::ranges::sort(found, [](const Carrier &a, const Carrier &b) {
        return std::tuple(-a.score, a.term) < std::tuple(-b.score, b.term);
    });
    return found;
}

bool isPart(const QString &stem, const QString &pair)
{
    return pair.startsWith(stem + u' ') || pair.endsWith(u' ' + stem);
}

/// A pair stands for its words where they seldom stand without one another; else the words stand for the pair.
bool standsForWords(const Carrier &pair, const ThemeSpace &space, const std::vector<Carrier> &all)
{
    const QString &stem = space.terms[size_t(pair.term)].stem;
    return std::ranges::all_of(all, [&](const Carrier &word) {
        return !isPart(space.terms[size_t(word.term)].stem, stem) || pair.threads * 5 >= word.threads * 3;
    });
}

QString capitalised(const QString &word)
{
    const bool ownCapitals = std::ranges::any_of(word, [](QChar c) { return c.isUpper(); }); // "iPhone", "eBPF"
    return ownCapitals || word.isEmpty() ? word : word.at(0).toUpper() + word.sliced(1);
}

} // namespace

QList<ThemeTerm> carryingTerms(const ThemeSpace &space, const std::vector<const ThemeVector *> &vectors, qsizetype most)
{
    std::vector<Carrier> found = carriers(space, vectors);
    found.resize(std::min(found.size(), size_t(most) * 4));
    std::vector<Carrier> words = found;
    std::erase_if(words, [&space](const Carrier &carrier) { return space.terms[size_t(carrier.term)].pair; });
    QStringList pairs;
    for (const Carrier &carrier : found) {
        const SpaceTerm &term = space.terms[size_t(carrier.term)];
        if (term.pair && carrier.threads >= 2 && standsForWords(carrier, space, words) &&
            std::ranges::none_of(pairs, [&term](const QString &pair) {
                return isPart(term.stem.section(u' ', 0, 0), pair) || isPart(term.stem.section(u' ', 1), pair);
            }))
            pairs << term.stem;
    }
    QList<ThemeTerm> terms;
    double strongest = 0;
    for (const Carrier &carrier : found) {
        const SpaceTerm &term = space.terms[size_t(carrier.term)];
        // the pair comes in the place of its strongest word
        const auto pair = std::ranges::find_if(
            pairs, [&term](const QString &stem) { return stem == term.stem || isPart(term.stem, stem); });
        if (terms.size() >= most || (term.pair && pair == pairs.end()))
            continue;
        strongest = std::max(strongest, carrier.score);
        const SpaceTerm *shown = &term;
        int having = carrier.threads;
        if (pair != pairs.end()) {
            const auto whole = std::ranges::find_if(
                found, [&](const Carrier &other) { return space.terms[size_t(other.term)].stem == *pair; });
            shown = &space.terms[size_t(whole->term)];
            having = whole->threads;
        }
        if (std::ranges::none_of(terms, [shown](const ThemeTerm &other) { return other.word == shown->shown; }))
            terms << ThemeTerm{shown->shown, carrier.score / strongest, having};
    }
    return terms;
}

QString themeLabel(const QList<ThemeTerm> &terms, qsizetype threads, const QStringList &taken)
{
    QStringList free;
    for (const ThemeTerm &term : terms) {
        const QString word = capitalised(term.word);
        if (!taken.contains(word, Qt::CaseInsensitive))
            free << word;
    }
    if (free.isEmpty())
        return terms.isEmpty() ? QString() : capitalised(terms.constFirst().word);
    const bool alone = free.size() == 1 || (free.constFirst() == capitalised(terms.constFirst().word) &&
                                            terms.constFirst().threads * 5 >= threads * 3);
    return alone ? free.constFirst() : u"%1, %2"_s.arg(free.at(0), free.at(1));
}

} // namespace marbre
