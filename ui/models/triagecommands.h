// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/id.h"
#include "model/triage.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QUndoStack>
#include <functional>
#include <memory>

namespace marbre {

class EditionDocument;
class ThreadStore;

/// Something else that the editor did to the desk, with what takes it back.
struct DeskChange
{
    QString name;     ///< of the command: "Remove the theme “Chips”"
    QString sentence; ///< once it is done: "Theme “Chips” removed"
    std::function<QFuture<Result<void>>()> redo;
    std::function<QFuture<Result<void>>()> undo;
};

/// The editor's marks on threads, as commands that hold ids and can be undone. A mark is on disk when its command
/// appears on the stack; what changes nothing makes no command. title: of the thread, where there is only one.
class TriageCommands final : public QObject
{
    Q_OBJECT
public:
    explicit TriageCommands(ThreadStore &store, QObject *parent = nullptr);

    QUndoStack *stack() { return &m_stack; }

    void setState(const QList<ThreadId> &ids, TriageState state, const QString &title);
    /// To that state; back to new where every one of them is in it already.
    void toggleState(const QList<ThreadId> &ids, TriageState state, const QString &title);
    void setSeen(const QList<ThreadId> &ids, bool seen, const QString &title);
    /// Not seen, where every one of them was seen; else seen.
    void toggleSeen(const QList<ThreadId> &ids, const QString &title);
    /// Theme 0 takes the theme away.
    void setTheme(const QList<ThreadId> &ids, ThemeId theme, const QString &themeName, const QString &title);
    void setNote(ThreadId id, const QString &before, const QString &after, const QString &title);
    /// Does it, and puts it under undo once it is written.
    void run(const DeskChange &change);
    /// The same, and then the steps that action makes on the edition's own stack: one undo takes both back. Where the
    /// edition was changed since, its text stays as it is, and that is said.
    void run(const DeskChange &change, EditionDocument &edition, const std::function<void()> &action);
    /// Puts steps that action makes on the edition's own stack under this one's undo, too. Undo takes them back only
    /// while they are the last ones there; otherwise it says so and leaves the text alone.
    /// Answers false where action changed nothing.
    bool recordEdition(EditionDocument &edition, const QString &name, const std::function<void()> &action);

    /// Waits for marks that are still being written, so that undo always means the last thing that was asked for.
    void undo();
    void redo();

Q_SIGNALS:
    /// A sentence about what was just done: "“Title” spiked".
    void done(const QString &text, bool undoable);
    void failed(const marbre::Error &error);

private:
    friend class TriageCommand;
    friend class EditionStepsCommand;
    void withRows(const QList<ThreadId> &ids, const std::function<void(const QList<struct ThreadRow> &)> &action);
    void began() { ++m_running; }
    void ended();
    std::unique_ptr<QUndoCommand> commandOf(const DeskChange &change);
    void push(QUndoCommand *command, const QString &sentence);
    ThreadStore &m_store;
    QUndoStack m_stack;
    int m_running = 0;     ///< marks asked for and not answered yet
    QList<bool> m_waiting; ///< undo (true) and redo asked for meanwhile
};

} // namespace marbre
