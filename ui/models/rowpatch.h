// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace marbre {

/// Turns one order of keys into another by single steps, told in the order in which a model must do them: what is gone
/// is removed from the end, then each wanted place is filled by a move from further down or an insertion.
/// Keys are unique in each list. remove(row), insert(row), move(from, to) with to < from.
template <typename Key, typename Remove, typename Insert, typename Move>
void patchRows(QList<Key> current, const QList<Key> &wanted, Remove remove, Insert insert, Move move)
{
    for (int row = int(current.size()) - 1; row >= 0; --row) {
        if (!wanted.contains(current.at(row))) {
            current.removeAt(row);
            remove(row);
        }
    }
    for (int row = 0; row < int(wanted.size()); ++row) {
        const int at = int(current.indexOf(wanted.at(row), row));
        if (at < 0) {
            current.insert(row, wanted.at(row));
            insert(row);
        } else if (at != row) {
            current.move(at, row);
            move(at, row);
        }
    }
}

} // namespace marbre
