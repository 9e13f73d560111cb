// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/quotes/candidates.h"

#include <QFrame>

class QCheckBox;
class QSpinBox;

namespace marbre {

/// What the desk's editor holds for worth quoting: jokes, and how long an excerpt is.
class QuotableRules final : public QFrame
{
    Q_OBJECT
public:
    explicit QuotableRules(QWidget *parent = nullptr);

    /// Only jokes, shortest and longest are looked at and changed.
    void setRules(const CandidateRules &rules);
    CandidateRules applyTo(CandidateRules rules) const;
    void popupBelow(QWidget *button);

    /// As they are kept in the desk: scope "quoting", name "rules".
    static QByteArray toJson(const CandidateRules &rules);
    /// What is missing or out of range is as it is by default.
    static CandidateRules fromJson(const QByteArray &json);

Q_SIGNALS:
    void changed();

private:
    void keepOrder(QSpinBox *moved);
    QCheckBox *m_jokes;
    QSpinBox *m_shortest;
    QSpinBox *m_longest;
    bool m_setting = false;
};

} // namespace marbre
