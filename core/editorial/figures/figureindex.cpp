// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/figures/figureindex.h"

#include "editorial/figures/figurewords.h"

#include <algorithm>

namespace marbre {

namespace {

constexpr qsizetype mostThreads = 400; // of an index; beyond them the longest unused goes
constexpr size_t mostAlike = 300;
constexpr size_t mostNear = 60;

double baseValue(const Figure &figure)
{
    return figure.value * baseUnit(figure.unit).factor;
}

size_t digestOf(const QString &words)
{
    return qHash(words, 0) ^ (size_t(words.size()) << 48U);
}

} // namespace

ThreadFigures::ThreadFigures(const ThreadText &words, const ThreadFigures *older)
    : m_comments(words.comments.size())
{
    add(SourceFigure::title, words.title, older);
    add(SourceFigure::body, words.body, older);
    int index = 0;
    for (const ThreadText::Comment &comment : words.comments)
        add(index++, comment.body, older);
    order();
}

void ThreadFigures::add(int item, const QString &words, const ThreadFigures *older)
{
    const auto begin = quint32(m_figures.size());
    const size_t digest = digestOf(words);
    if (older && older->m_texts.contains(digest)) {
        const auto [first, last] = older->m_texts.value(digest);
        for (quint32 i = first; i < last; ++i)
            m_figures.push_back({item, older->m_figures[i].figure});
    } else {
        for (const Figure &figure : findFigures(words, {}))
            m_figures.push_back({item, figure});
    }
    m_texts.insert(digest, {begin, quint32(m_figures.size())});
}

void ThreadFigures::order()
{
    for (quint32 i = 0; i < m_figures.size(); ++i) {
        if (m_figures[i].figure.kind == Figure::Kind::Date)
            m_dates.push_back(i);
        else
            m_byValue.emplace_back(baseValue(m_figures[i].figure), i);
    }
    std::ranges::sort(m_byValue);
}

std::vector<const SourceFigure *> ThreadFigures::between(double least, double most, size_t count) const
{
    std::vector<const SourceFigure *> found;
    for (auto at = std::ranges::lower_bound(m_byValue, least, {}, &std::pair<double, quint32>::first);
         at != m_byValue.end() && at->first <= most && found.size() < count; ++at)
        found.push_back(&m_figures[at->second]);
    return found;
}

std::vector<const SourceFigure *> ThreadFigures::alike(const Figure &stated) const
{
    if (stated.kind == Figure::Kind::Date) {
        std::vector<const SourceFigure *> found;
        for (const quint32 index : m_dates) {
            const SourceFigure &figure = m_figures[index];
            if (compareFigures(stated, figure.figure) == FigureMatch::Same)
                found.push_back(&figure);
        }
        return found;
    }
    constexpr double width = 1e-9;
    const double value = baseValue(stated);
    std::vector<const SourceFigure *> found = between(value * (1 - width), value * (1 + width), mostAlike);
    if (value != stated.value) {
        // the same number of another unit
        const std::vector<const SourceFigure *> other =
            between(stated.value * (1 - width), stated.value * (1 + width), mostAlike);
        found.insert(found.end(), other.begin(), other.end());
    }
    return found;
}

std::vector<const SourceFigure *> ThreadFigures::near(const Figure &stated) const
{
    if (stated.kind == Figure::Kind::Date)
        return {};
    constexpr double tolerance = 0.06;
    constexpr double vagueWidth = 100;
    const double factor = baseUnit(stated.unit).factor;
    const double value = baseValue(stated);
    if (stated.step > stated.value)
        return between(value, value * vagueWidth, mostNear);
    const double width = std::max(stated.step * factor / 2, value * tolerance) * (1 + 1e-9);
    return between(value - width, value + width, mostNear);
}

std::shared_ptr<const ThreadFigures> FigureIndex::figuresOf(const std::shared_ptr<const ThreadText> &words)
{
    std::shared_ptr<const ThreadFigures> older;
    {
        const std::scoped_lock lock(m_mutex);
        Entry &entry = m_threads[words->remoteId];
        entry.used = ++m_uses;
        if (entry.figures && entry.words.lock() == words)
            return entry.figures;
        older = entry.figures;
    }
    // outside of the lock: two that ask for the same words at once find the same
    const auto figures = std::make_shared<const ThreadFigures>(*words, older.get());
    const std::scoped_lock lock(m_mutex);
    m_threads[words->remoteId] = {words, figures, ++m_uses};
    dropOldest();
    return figures;
}

void FigureIndex::dropOldest()
{
    while (m_threads.size() > mostThreads) {
        const auto oldest = std::ranges::min_element(m_threads, {}, &Entry::used);
        m_threads.erase(oldest);
    }
}

} // namespace marbre
