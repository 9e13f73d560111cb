// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/threadgeometry.h"

#include <algorithm>

namespace marbre {

namespace {
constexpr int block = 256;
}

void ThreadGeometry::setHeights(int row, int grouped)
{
    m_rowHeight = row;
    m_groupedHeight = grouped;
}

void ThreadGeometry::rebuild(int count, const QList<bool> &grouped)
{
    m_count = count;
    m_grouped = grouped;
    m_before.clear();
    if (grouped.isEmpty()) {
        return;
    }
    m_before.reserve(count / block + 1);
    int sum = 0;
    for (int row = 0; row < count; ++row) {
        if (row % block == 0) {
            m_before.append(sum);
        }
        sum += grouped.at(row);
    }
}

int ThreadGeometry::top(int row) const
{
    int groupedBefore = 0;
    if (!m_grouped.isEmpty() && row > 0) {
        const int whole = std::min<int>(row / block, static_cast<int>(m_before.size()) - 1);
        groupedBefore = m_before.at(whole) + static_cast<int>(std::count(m_grouped.cbegin() + whole * block,
                                                                         m_grouped.cbegin() + row, true));
    }
    return row * m_rowHeight - groupedBefore * (m_rowHeight - m_groupedHeight);
}

int ThreadGeometry::rowAt(int y) const
{
    if (y < 0 || y >= total()) {
        return -1;
    }
    if (m_grouped.isEmpty()) {
        return y / m_rowHeight;
    }
    int low = 0;
    int high = m_count; // top(low) <= y < top(high)
    while (high - low > 1) {
        const int middle = low + (high - low) / 2;
        (top(middle) <= y ? low : high) = middle;
    }
    return low;
}

} // namespace marbre
