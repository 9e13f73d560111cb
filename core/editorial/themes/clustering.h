// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/themes/themespace.h"

namespace marbre {

/// Vectors in groups about centres.
struct Clustering
{
    std::vector<std::vector<float>> centres; ///< by group, then by term; of length 1
    std::vector<int> group;                  ///< of each vector; -1: of none
    std::vector<double> likeness;            ///< of each vector to its group's centre, 0 to 1
};

struct ClusterOptions
{
    int count = 5;
    double least = 0; ///< vectors less like every centre than this are of none, and move no centre
};

/// Spherical k-means over vectors smoothed by their neighbours. It begins at the vectors that are amidst the most alike
/// ones, each unlike those before it, so that the same vectors always give the same groups, and one more or less seldom
/// another start. The vectors' order tells only equal ones apart.
class Clusterer final
{
public:
    /// The vectors must outlive it. terms: how many there are.
    Clusterer(const std::vector<ThemeVector> &vectors, size_t terms);
    Clustering run(const ClusterOptions &options) const;
    /// Goes on with some of the centres of a run.
    Clustering settle(std::vector<std::vector<float>> centres, double least) const;

private:
    std::vector<size_t> seeds(int count) const;

    size_t m_terms;
    std::vector<ThemeVector> m_smoothed;
    std::vector<double> m_density; ///< by vector: how alike its neighbours are
};

} // namespace marbre
