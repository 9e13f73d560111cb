// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/preflight/balance.h"

#include <QWidget>

class QAction;
class QLabel;

namespace marbre {

class BalanceChart;
class SegmentedButtons;

/// What each section or each community has of the edition, at a glance; folds to one line.
class BalancePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit BalancePanel(QWidget *parent = nullptr);
    void showBalance(const EditionBalance &balance);
    bool isFolded() const;
    void setFolded(bool folded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    EditionBalance m_balance;
    QAction *m_fold;
    SegmentedButtons *m_by;
    BalanceChart *m_chart;
    QLabel *m_words;
    QWidget *m_content;
};

} // namespace marbre
