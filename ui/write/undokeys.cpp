// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/undokeys.h"

#include <QKeyEvent>
#include <QUndoStack>
#include <QWidget>

namespace marbre {

UndoKeys::UndoKeys(QUndoStack *stack, QObject *parent)
    : QObject(parent)
    , m_stack(stack)
{}

void UndoKeys::watch(QWidget *field)
{
    field->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if (!undo && !key->matches(QKeySequence::Redo))
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->ignore(); // so that a shortcut may have it
        return true;
    }
    if (undo)
        m_stack->undo();
    else
        m_stack->redo();
    return true;
}

} // namespace marbre
