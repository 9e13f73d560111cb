// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace marbre {

/// The line at the window's foot: the place's own status, the last action with its undo, and work that runs.
class Strip final : public QFrame
{
    Q_OBJECT
public:
    explicit Strip(QWidget *parent = nullptr);

    /// Of one place, instead of the one before; takes ownership.
    void setStatus(int place, QWidget *status);
    void setPlace(int place);
    void showMessage(const QString &text, bool undoable);
    void clearMessage();
    /// At the right end; takes ownership.
    void addPermanent(QWidget *widget);

Q_SIGNALS:
    void undoRequested();

private:
    QStackedWidget *m_status;
    QLabel *m_message;
    QToolButton *m_undo;
    QHBoxLayout *m_layout;
};

} // namespace marbre
