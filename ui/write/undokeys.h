// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QUndoStack;
class QWidget;

namespace marbre {

/// Keeps a text field from undoing by itself: Undo and Redo go to the window's actions, and where there are none, to
/// the edition's one undo order.
class UndoKeys final : public QObject
{
    Q_OBJECT
public:
    explicit UndoKeys(QUndoStack *stack, QObject *parent = nullptr);
    void watch(QWidget *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QUndoStack *m_stack;
};

} // namespace marbre
