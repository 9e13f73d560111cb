// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/themes/themespace.h"

namespace marbre {

struct Neighbour
{
    int vector = 0;
    double likeness = 0; ///< cosine, or less where the vectors are shorter than 1
};
using Neighbours = std::vector<std::vector<Neighbour>>;

/// The most alike vectors of each, at most so many, the best first. Terms that a quarter of all have do not make
/// neighbours. terms: how many there are.
Neighbours neighboursOf(const std::vector<ThemeVector> &vectors, size_t terms, size_t most);

/// Each vector with what its neighbours say beside it, of length 1: two short threads of one subject that share no word
/// come near one another by those that share words with both.
std::vector<ThemeVector> smoothed(const std::vector<ThemeVector> &vectors, const Neighbours &neighbours, size_t terms);

} // namespace marbre
