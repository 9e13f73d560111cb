// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QItemSelectionModel>
#include <QList>
#include <QPersistentModelIndex>
#include <QSet>

namespace marbre {

class ThreadListModel;

/// The selection of the list, in threads: in the list's order, grown with Shift from where it began, and found again by
/// id after the rows were made anew.
class ThreadSelection final
{
public:
    ThreadSelection(const ThreadListModel &threads, QItemSelectionModel &selection);

    QList<ThreadId> threads() const; ///< in the order of the list
    ThreadId current() const;        ///< 0: none

    /// From where it began to target, however the current row came there (key, letter, mouse).
    void extendTo(const QModelIndex &target);
    /// The next extension begins at the row that is current then.
    void endExtending() { m_extendFrom = QPersistentModelIndex(); }

    void remember(); ///< before a reset
    void restore();  ///< after it
    ThreadId currentBefore() const { return m_currentBefore; }

private:
    QItemSelection remembered() const;
    const ThreadListModel &m_threads;
    QItemSelectionModel &m_selection;
    QPersistentModelIndex m_extendFrom;
    QSet<ThreadId> m_selectedBefore;
    ThreadId m_currentBefore;
};

} // namespace marbre
