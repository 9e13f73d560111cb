// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/feed.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace marbre {

/// What narrows the list further: least score, only what was not seen, states, and the sort.
class FilterPopup final : public QFrame
{
    Q_OBJECT
public:
    explicit FilterPopup(QWidget *parent = nullptr);

    /// Only minimumScore, unseenOnly, movedSince, states and the sort are looked at and changed.
    void setFilter(const ThreadFilter &filter);
    ThreadFilter applyTo(ThreadFilter filter) const;
    void setMorning(Instant morning) { m_morning = morning; }
    void popupBelow(QWidget *button);

Q_SIGNALS:
    void changed();
    void saveRequested();
    void clearRequested();

private:
    QCheckBox *addState(TriageState state, const QString &text, const QString &name);
    QSpinBox *m_score;
    QCheckBox *m_unseen;
    QCheckBox *m_moved;
    std::optional<Instant> m_morning;
    QList<std::pair<TriageState, QCheckBox *>> m_states;
    QComboBox *m_sort;
    QCheckBox *m_ascending;
    bool m_setting = false;
};

} // namespace marbre
