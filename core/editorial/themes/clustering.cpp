// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/themes/clustering.h"

#include "editorial/themes/neighbours.h"

#include <algorithm>
#include <cmath>

namespace marbre {

namespace {

constexpr int mostRounds = 40;

double along(const ThemeVector &vector, const std::vector<float> &centre)
{
    double sum = 0;
    for (const TermWeight &weight : vector)
        sum += double(weight.weight) * double(centre[size_t(weight.term)]);
    return sum;
}

void toLengthOne(std::vector<float> &centre)
{
    double square = 0;
    for (const float weight : centre)
        square += double(weight) * double(weight);
    if (square <= 0)
        return;
    for (float &weight : centre)
        weight = float(double(weight) / std::sqrt(square));
}

/// Each vector to the centre that it is most like. Answers whether any changed.
bool assign(const std::vector<ThemeVector> &vectors, double least, Clustering &clustering)
{
    bool changed = false;
    for (size_t i = 0; i < vectors.size(); ++i) {
        int best = -1;
        double likeness = 0;
        for (size_t c = 0; c < clustering.centres.size(); ++c) {
            const double found = along(vectors[i], clustering.centres[c]);
            if (found > likeness) {
                likeness = found;
                best = int(c);
            }
        }
        best = likeness < least ? -1 : best;
        clustering.likeness[i] = likeness;
        changed = changed || clustering.group[i] != best;
        clustering.group[i] = best;
    }
    return changed;
}

/// A centre without vectors stays where it is.
void moveCentres(const std::vector<ThemeVector> &vectors, Clustering &clustering)
{
    std::vector<std::vector<float>> sums(clustering.centres.size());
    for (size_t i = 0; i < vectors.size(); ++i) {
        if (clustering.group[i] < 0)
            continue;
        std::vector<float> &sum = sums[size_t(clustering.group[i])];
        sum.resize(clustering.centres.front().size());
        for (const TermWeight &weight : vectors[i])
            sum[size_t(weight.term)] += weight.weight;
    }
    for (size_t c = 0; c < sums.size(); ++c) {
        if (!sums[c].empty()) {
            toLengthOne(sums[c]);
            clustering.centres[c] = std::move(sums[c]);
        }
    }
}

} // namespace

Clusterer::Clusterer(const std::vector<ThemeVector> &vectors, size_t terms)
    : m_terms(terms)
{
    const size_t most = std::clamp(vectors.size() / 40, size_t(8), size_t(60));
    const Neighbours neighbours = neighboursOf(vectors, terms, most);
    m_smoothed = smoothed(vectors, neighbours, terms);
    for (const std::vector<Neighbour> &near : neighbours) {
        double density = 0;
        for (const Neighbour &neighbour : near)
            density += neighbour.likeness;
        m_density.push_back(density);
    }
}

std::vector<size_t> Clusterer::seeds(int count) const
{
    std::vector<double> apart(m_smoothed.size(), 1); // from the seeds that are chosen
    std::vector<size_t> chosen;
    while (int(chosen.size()) < count) {
        size_t best = m_smoothed.size();
        double most = 1e-9;
        for (size_t i = 0; i < m_smoothed.size(); ++i) {
            if (m_density[i] * apart[i] > most) {
                most = m_density[i] * apart[i];
                best = i;
            }
        }
        if (best == m_smoothed.size())
            break;
        chosen.push_back(best);
        for (size_t i = 0; i < m_smoothed.size(); ++i)
            apart[i] = std::min(apart[i], 1 - dot(m_smoothed[i], m_smoothed[best]));
    }
    return chosen;
}

Clustering Clusterer::run(const ClusterOptions &options) const
{
    std::vector<std::vector<float>> centres;
    for (const size_t seed : seeds(options.count)) {
        std::vector<float> centre(m_terms);
        for (const TermWeight &weight : m_smoothed[seed])
            centre[size_t(weight.term)] = weight.weight;
        centres.push_back(std::move(centre));
    }
    return settle(std::move(centres), options.least);
}

Clustering Clusterer::settle(std::vector<std::vector<float>> centres, double least) const
{
    Clustering clustering{std::move(centres), std::vector<int>(m_smoothed.size(), -1),
                          std::vector<double>(m_smoothed.size(), 0)};
    for (int round = 0; round < mostRounds && assign(m_smoothed, least, clustering); ++round)
        moveCentres(m_smoothed, clustering);
    return clustering;
}

} // namespace marbre
