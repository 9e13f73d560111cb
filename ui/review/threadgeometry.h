// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace marbre {

/// Where the list's rows stand: two fixed heights, so that a row's place never needs its content. Any row of a million
/// is found by one look-up and a short count.
class ThreadGeometry final
{
public:
    void setHeights(int row, int grouped);
    /// grouped: whether each row is a grouped one; empty: none is.
    void rebuild(int count, const QList<bool> &grouped);

    int count() const { return m_count; }
    int total() const { return top(m_count); }
    int top(int row) const;
    int height(int row) const { return isGrouped(row) ? m_groupedHeight : m_rowHeight; }
    /// -1 above the first and below the last row.
    int rowAt(int y) const;

private:
    bool isGrouped(int row) const { return !m_grouped.isEmpty() && m_grouped.at(row); }
    int m_count = 0;
    int m_rowHeight = 52;
    int m_groupedHeight = 32;
    QList<bool> m_grouped;
    QList<int> m_before; ///< grouped rows before each block of rows
};

} // namespace marbre
