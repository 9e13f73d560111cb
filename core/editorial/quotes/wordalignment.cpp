// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/quotes/wordalignment.h"

#include <QHash>

#include <algorithm>
#include <ranges>
#include <vector>

namespace marbre {

namespace {

constexpr qsizetype mostCells = 16'000'000;

enum class Step : quint8 { Same, Change, Add, Drop }; ///< of a segment's word; Drop: a word of the text is left out

/// Words as numbers: compared in one step.
class WordNumbers final
{
public:
    std::vector<int> of(const QList<ProofWord> &words)
    {
        std::vector<int> numbers;
        numbers.reserve(static_cast<size_t>(words.size()));
        for (const ProofWord &word : words) {
            const auto found = m_numbers.constFind(word.key);
            const int next = static_cast<int>(m_numbers.size());
            numbers.push_back(found != m_numbers.cend() ? *found : *m_numbers.insert(word.key, next));
        }
        return numbers;
    }

private:
    QHash<QString, int> m_numbers;
};

class Sellers final
{
public:
    Sellers(const std::vector<int> &segment, const std::vector<int> &text)
        : m_columns(text.size() + 1)
        , m_steps((segment.size() + 1) * m_columns, Step::Drop)
        , m_last(m_columns, 0)
    {
        std::vector<int> row(m_columns);
        for (size_t i = 1; i <= segment.size(); ++i) {
            row[0] = static_cast<int>(i);
            m_steps[i * m_columns] = Step::Add;
            for (size_t j = 1; j < m_columns; ++j)
                row[j] = fill(i, j, segment[i - 1] == text[j - 1], row[j - 1]);
            std::swap(m_last, row);
        }
    }

    size_t end() const { return static_cast<size_t>(std::ranges::min_element(m_last) - m_last.begin()); }
    int distance() const { return m_last[end()]; }
    Step step(size_t i, size_t j) const { return m_steps[i * m_columns + j]; }

private:
    int fill(size_t i, size_t j, bool same, int left)
    {
        const int diagonal = m_last[j - 1] + (same ? 0 : 1);
        const int best = std::min({diagonal, m_last[j] + 1, left + 1});
        Step &step = m_steps[i * m_columns + j];
        if (best == diagonal)
            step = same ? Step::Same : Step::Change;
        else
            step = best == m_last[j] + 1 ? Step::Add : Step::Drop;
        return best;
    }

    size_t m_columns;
    std::vector<Step> m_steps;
    std::vector<int> m_last;
};

/// Joins steps that follow one another to hunks, from the end of the segment to its begin.
void collect(WordAlignment &alignment, const Sellers &sellers, qsizetype i, qsizetype j)
{
    bool open = false;
    const auto widen = [&](qsizetype ofSegment, qsizetype ofText) {
        if (!open)
            alignment.hunks << WordHunk{{i, i}, {j, j}};
        open = true;
        i -= ofSegment;
        j -= ofText;
        alignment.hunks.last().segment.begin = i;
        alignment.hunks.last().text.begin = j;
    };
    while (i > 0) {
        switch (sellers.step(static_cast<size_t>(i), static_cast<size_t>(j))) {
        case Step::Same:
            open = false;
            --i;
            --j;
            alignment.same << std::pair(i, j);
            break;
        case Step::Change:
            widen(1, 1);
            break;
        case Step::Add:
            widen(1, 0);
            break;
        case Step::Drop:
            widen(0, 1);
            break;
        }
    }
    alignment.text.begin = j;
    std::ranges::reverse(alignment.hunks);
    std::ranges::reverse(alignment.same);
}

} // namespace

std::optional<WordAlignment> alignWords(const QList<ProofWord> &segment, const QList<ProofWord> &text)
{
    if (segment.isEmpty() || text.isEmpty() || segment.size() > mostCells / text.size())
        return std::nullopt;
    WordNumbers numbers;
    const Sellers sellers(numbers.of(segment), numbers.of(text));
    WordAlignment alignment;
    alignment.distance = sellers.distance();
    alignment.text.end = static_cast<qsizetype>(sellers.end());
    collect(alignment, sellers, segment.size(), alignment.text.end);
    return alignment;
}

} // namespace marbre
