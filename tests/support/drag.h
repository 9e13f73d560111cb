// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QWidget>
#include <functional>

namespace marbre::test {

/// What a drop target gets, without QDrag, which the offscreen platform does not have: enter, move, drop. over runs
/// between move and drop. Answers the action that the target accepted; IgnoreAction: refused. event.source() is null.
inline Qt::DropAction sendDrop(QWidget *viewport, QPoint position, const QMimeData *data,
                               Qt::DropActions offered = Qt::CopyAction | Qt::MoveAction,
                               Qt::KeyboardModifiers modifiers = {}, const std::function<void()> &over = {})
{
    QDragEnterEvent enter(position, offered, data, Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(viewport, &enter);
    if (!enter.isAccepted())
        return Qt::IgnoreAction;
    QDragMoveEvent move(position, offered, data, Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(viewport, &move);
    if (over)
        over();
    if (!move.isAccepted()) {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(viewport, &leave);
        return Qt::IgnoreAction;
    }
    QDropEvent drop(position, offered, data, Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(viewport, &drop);
    return drop.isAccepted() ? drop.dropAction() : Qt::IgnoreAction;
}

} // namespace marbre::test
