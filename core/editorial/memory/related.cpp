// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/memory/related.h"

#include "editorial/text/terms.h"

#include <QHash>
#include <algorithm>
#include <cmath>

namespace marbre {

namespace {

// How much each kind of reason can count at most. Editions that share a thread tell the same story; a theme is wider;
// words alone are only a hint.
constexpr double mostByThreads = 0.9;
constexpr double mostByThemes = 0.5;
constexpr double mostByTerms = 0.6;
// Of the cosine of two texts: dailies of one community have much in common that means nothing.
constexpr double leastSimilar = 0.08;
constexpr qsizetype leastTerms = 2;
constexpr qsizetype shownTerms = 4;

/// A text as a vector: weights by stem, and the words as they stand there.
struct TermVector
{
    QHash<QString, double> weights;
    QHash<QString, QString> shown;
    double length = 0;
};

std::optional<Language> languageOf(const EditionProfile &profile)
{
    return languageFromTag(profile.row.language);
}

/// Of the first part of the tag: fr-CA and fr-FR are compared.
QString tongue(const EditionProfile &profile)
{
    return profile.row.language.section(u'-', 0, 0).toLower();
}

TermVector countTerms(const EditionProfile &profile)
{
    TermVector vector;
    for (const Term &term : termsOf(profile.text, languageOf(profile))) {
        ++vector.weights[term.stem];
        if (!vector.shown.contains(term.stem))
            vector.shown.insert(term.stem, term.shown);
    }
    return vector;
}

/// A word that stands in every text weighs nothing.
void weigh(TermVector &vector, const QHash<QString, int> &editionsWith, qsizetype editions)
{
    double squares = 0;
    for (auto term = vector.weights.begin(); term != vector.weights.end(); ++term) {
        const double rarity = std::log((1.0 + double(editions)) / (1.0 + editionsWith.value(term.key())));
        *term = (1 + std::log(*term)) * rarity;
        squares += *term * *term;
    }
    vector.length = std::sqrt(squares);
}

struct Likeness
{
    double cosine = 0;
    QStringList words; ///< that make it, as the first text writes them
};

Likeness likeness(const TermVector &a, const TermVector &b)
{
    if (a.length <= 0 || b.length <= 0)
        return {};
    double product = 0;
    QList<std::pair<double, QString>> shared;
    for (auto term = a.weights.cbegin(); term != a.weights.cend(); ++term) {
        const double share = *term * b.weights.value(term.key());
        if (share <= 0)
            continue;
        product += share;
        shared.append({-share, term.key()});
    }
    std::ranges::sort(shared);
    Likeness like{product / (a.length * b.length), {}};
    for (const auto &[share, stem] : std::as_const(shared)) {
        if (like.words.size() < shownTerms)
            like.words << a.shown.value(stem);
    }
    return like;
}

/// The share of the smaller set that both hold, and the members, in an order of their own.
double overlap(const QSet<QString> &a, const QSet<QString> &b, QStringList &shared)
{
    for (const QString &member : a) {
        if (b.contains(member))
            shared << member;
    }
    shared.sort();
    const qsizetype smaller = std::min(a.size(), b.size());
    return smaller > 0 ? double(shared.size()) / double(smaller) : 0;
}

struct Weighed
{
    double weight = 0;
    RelatedReason reason;
};

void addReason(QList<Weighed> &reasons, double weight, RelatedReason::Kind kind, const QStringList &what)
{
    if (weight > 0 && !what.isEmpty())
        reasons.append({weight, {kind, what}});
}

QList<Weighed> reasonsFor(const EditionProfile &edition, const EditionProfile &other, const Likeness &like)
{
    QList<Weighed> reasons;
    QStringList threads;
    const double byThreads = overlap(edition.threads, other.threads, threads);
    QStringList themes;
    const double byThemes = overlap(edition.themes, other.themes, themes);
    // One shared thread is a reason by itself, however long both lists are.
    addReason(reasons, mostByThreads * (threads.isEmpty() ? 0 : 0.5 + byThreads / 2), RelatedReason::Kind::Threads,
              threads);
    addReason(reasons, mostByThemes * byThemes, RelatedReason::Kind::Themes, themes);
    if (like.cosine >= leastSimilar && like.words.size() >= leastTerms)
        addReason(reasons, mostByTerms * std::min(1.0, like.cosine), RelatedReason::Kind::Terms, like.words);
    std::ranges::stable_sort(reasons, std::ranges::greater(), &Weighed::weight);
    return reasons;
}

RelatedEdition relate(const EditionProfile &edition, const EditionProfile &other, const Likeness &like)
{
    RelatedEdition related{other.row, 0, {}};
    double apart = 1;
    for (const Weighed &weighed : reasonsFor(edition, other, like)) {
        apart *= 1 - weighed.weight;
        related.reasons << weighed.reason;
    }
    related.weight = 1 - apart;
    return related;
}

bool isItself(const EditionProfile &edition, const EditionProfile &other)
{
    return (edition.row.id && edition.row.id == other.row.id) ||
           (!edition.row.slug.isEmpty() && edition.row.slug == other.row.slug);
}

/// Vectors of the editions of one language, the first one's; empty ones for the others.
QList<TermVector> vectorsOf(const EditionProfile &edition, const QList<EditionProfile> &past)
{
    QList<TermVector> vectors{countTerms(edition)};
    QHash<QString, int> editionsWith;
    qsizetype editions = 1;
    for (const EditionProfile &other : past) {
        const bool comparable = tongue(other) == tongue(edition) && !isItself(edition, other);
        editions += comparable ? 1 : 0;
        vectors << (comparable ? countTerms(other) : TermVector());
    }
    for (const TermVector &vector : std::as_const(vectors)) {
        for (auto term = vector.weights.cbegin(); term != vector.weights.cend(); ++term)
            ++editionsWith[term.key()];
    }
    for (TermVector &vector : vectors)
        weigh(vector, editionsWith, editions);
    return vectors;
}

bool nearer(const RelatedEdition &a, const RelatedEdition &b)
{
    if (a.weight != b.weight)
        return a.weight > b.weight;
    if (a.row.date != b.row.date)
        return a.row.date > b.row.date;
    return a.row.slug < b.row.slug;
}

} // namespace

QList<RelatedEdition> relatedEditions(const EditionProfile &edition, const QList<EditionProfile> &past, int most)
{
    const QList<TermVector> vectors = vectorsOf(edition, past);
    QList<RelatedEdition> all;
    for (qsizetype i = 0; i < past.size(); ++i) {
        const EditionProfile &other = past.at(i);
        if (isItself(edition, other))
            continue;
        RelatedEdition related = relate(edition, other, likeness(vectors.constFirst(), vectors.at(i + 1)));
        if (!related.reasons.isEmpty())
            all << std::move(related);
    }
    std::ranges::sort(all, nearer);
    if (most >= 0 && all.size() > most)
        all.resize(most);
    return all;
}

} // namespace marbre
