// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/preflightmodel.h"

#include <QListView>
#include <QPointer>

namespace marbre {

class PreflightCard;
class PreflightDelegate;

/// The list of checks. The current finding is open: its card stands below its lines.
class PreflightView final : public QListView
{
    Q_OBJECT
public:
    explicit PreflightView(PreflightModel &model, QWidget *parent = nullptr);

    /// The finding that is open; -1: none.
    int openRow() const;
    void open(int row);

Q_SIGNALS:
    void jumpRequested(int row);
    void mendRequested(int row);
    void sourceRequested(int row);
    void learnRequested(int row);
    void leaveRequested(); ///< Escape: back to the manuscript

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshCard();
    void layOutCard();
    void activate(const QModelIndex &index);
    PreflightModel &m_model;
    PreflightDelegate *m_delegate;
    QPointer<PreflightCard> m_card;
    QPersistentModelIndex m_open;
};

} // namespace marbre
