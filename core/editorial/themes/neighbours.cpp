// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/themes/neighbours.h"

#include <algorithm>
#include <tuple>

namespace marbre {

namespace {

constexpr double neighboursShare = 3; ///< what the neighbours together weigh beside the thread itself
constexpr size_t termsKept = 100;
constexpr size_t everywhere = 50; ///< a term of fewer vectors is never too common

/// Vectors by term.
std::vector<std::vector<Neighbour>> inverted(const std::vector<ThemeVector> &vectors, size_t terms)
{
    std::vector<std::vector<Neighbour>> lists(terms);
    for (size_t i = 0; i < vectors.size(); ++i) {
        for (const TermWeight &weight : vectors[i])
            lists[size_t(weight.term)].push_back({int(i), double(weight.weight)});
    }
    for (std::vector<Neighbour> &list : lists) {
        if (list.size() > everywhere && list.size() * 4 > vectors.size())
            list.clear();
    }
    return lists;
}

/// Sums by index, of which few are touched.
class SparseSum final
{
public:
    explicit SparseSum(size_t size)
        : m_sums(size, 0)
    {}

    void add(int index, double value)
    {
        if (m_sums[size_t(index)] == 0)
            m_touched.push_back(index);
        m_sums[size_t(index)] += value;
    }

    /// What was summed, by index; empty afterwards.
    std::vector<Neighbour> take()
    {
        std::ranges::sort(m_touched);
        std::vector<Neighbour> sums;
        sums.reserve(m_touched.size());
        for (const int index : m_touched) {
            sums.push_back({index, m_sums[size_t(index)]});
            m_sums[size_t(index)] = 0;
        }
        m_touched.clear();
        return sums;
    }

private:
    std::vector<double> m_sums;
    std::vector<int> m_touched;
};

/// The strongest first; equal ones by index, so that nothing depends on chance.
void keepStrongest(std::vector<Neighbour> &list, size_t most)
{
    const auto stronger = [](const Neighbour &a, const Neighbour &b) {
        return std::tuple(-a.likeness, a.vector) < std::tuple(-b.likeness, b.vector);
    };
    const size_t kept = std::min(most, list.size());
    std::ranges::partial_sort(list, list.begin() + qsizetype(kept), stronger);
    list.resize(kept);
}

ThemeVector vectorOfSums(std::vector<Neighbour> sums)
{
    keepStrongest(sums, termsKept);
    ThemeVector vector;
    vector.reserve(sums.size());
    for (const Neighbour &sum : sums)
        vector.push_back({sum.vector, float(sum.likeness)});
    std::ranges::sort(vector, {}, &TermWeight::term);
    normalise(vector);
    return vector;
}

} // namespace

Neighbours neighboursOf(const std::vector<ThemeVector> &vectors, size_t terms, size_t most)
{
    const std::vector<std::vector<Neighbour>> lists = inverted(vectors, terms);
    SparseSum sum(vectors.size());
    Neighbours neighbours;
    neighbours.reserve(vectors.size());
    for (size_t i = 0; i < vectors.size(); ++i) {
        for (const TermWeight &weight : vectors[i]) {
            for (const Neighbour &other : lists[size_t(weight.term)])
                sum.add(other.vector, other.likeness * double(weight.weight));
        }
        std::vector<Neighbour> found = sum.take();
        std::erase_if(found, [i](const Neighbour &other) { return size_t(other.vector) == i; });
        keepStrongest(found, most);
        neighbours.push_back(std::move(found));
    }
    return neighbours;
}

std::vector<ThemeVector> smoothed(const std::vector<ThemeVector> &vectors, const Neighbours &neighbours, size_t terms)
{
    SparseSum sum(terms);
    std::vector<ThemeVector> result;
    result.reserve(vectors.size());
    for (size_t i = 0; i < vectors.size(); ++i) {
        double total = 0;
        for (const Neighbour &neighbour : neighbours[i])
            total += neighbour.likeness;
        for (const TermWeight &weight : vectors[i])
            sum.add(weight.term, double(weight.weight));
        for (const Neighbour &neighbour : neighbours[i]) {
            for (const TermWeight &weight : vectors[size_t(neighbour.vector)])
                sum.add(weight.term, neighboursShare * neighbour.likeness / total * double(weight.weight));
        }
        result.push_back(vectorOfSums(sum.take()));
    }
    return result;
}

} // namespace marbre
