// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/threadselection.h"

#include "models/threadlistmodel.h"

#include <algorithm>

namespace marbre {

ThreadSelection::ThreadSelection(const ThreadListModel &threads, QItemSelectionModel &selection)
    : m_threads(threads)
    , m_selection(selection)
{}

QList<ThreadId> ThreadSelection::threads() const
{
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : m_selection.selection()) {
        ranges.append({range.top(), range.bottom()});
    }
    std::ranges::sort(ranges);
    QList<ThreadId> ids;
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int row = top; row <= bottom; ++row) {
            ids.append(m_threads.idAt(row));
        }
    }
    return ids;
}

ThreadId ThreadSelection::current() const
{
    const QModelIndex index = m_selection.currentIndex();
    return index.isValid() ? m_threads.idAt(index.row()) : ThreadId{};
}

void ThreadSelection::extendTo(const QModelIndex &target)
{
    if (!m_extendFrom.isValid()) {
        const QModelIndex current = m_selection.currentIndex();
        m_extendFrom = current.isValid() ? current : target;
    }
    const int from = m_extendFrom.row();
    const QItemSelection range(m_threads.index(std::min(from, target.row())),
                               m_threads.index(std::max(from, target.row())));
    m_selection.select(range, QItemSelectionModel::ClearAndSelect);
    m_selection.setCurrentIndex(target, QItemSelectionModel::NoUpdate);
}

void ThreadSelection::remember()
{
    const QList<ThreadId> ids = threads();
    m_selectedBefore = QSet<ThreadId>(ids.begin(), ids.end());
    m_currentBefore = current();
}

void ThreadSelection::restore()
{
    const int row = m_currentBefore ? m_threads.rowOf(m_currentBefore) : -1;
    if (row >= 0) {
        m_selection.setCurrentIndex(m_threads.index(row), QItemSelectionModel::NoUpdate);
    }
    m_selection.select(remembered(), QItemSelectionModel::ClearAndSelect);
    m_selectedBefore.clear();
    m_currentBefore = {};
}

QItemSelection ThreadSelection::remembered() const
{
    QItemSelection selection;
    if (m_selectedBefore.isEmpty()) {
        return selection;
    }
    for (int row = 0; row < m_threads.rowCount(); ++row) {
        if (!m_selectedBefore.contains(m_threads.idAt(row))) {
            continue;
        }
        const QModelIndex index = m_threads.index(row);
        if (!selection.isEmpty() && selection.last().bottom() == row - 1) {
            selection.last() = QItemSelectionRange(selection.last().topLeft(), index);
        } else {
            selection.append(QItemSelectionRange(index));
        }
    }
    return selection;
}

} // namespace marbre
