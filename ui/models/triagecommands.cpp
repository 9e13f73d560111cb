// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triagecommands.h"

#include "models/editiondocument.h"
#include "models/triagewords.h"
#include "store/threadstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

/// A mark that was already written when it is pushed: the first redo does nothing.
class TriageCommand final : public QUndoCommand
{
public:
    using Step = std::function<QFuture<Result<void>>(ThreadStore &)>;
    TriageCommand(TriageCommands &owner, const QString &name, Step undoStep, Step redoStep)
        : QUndoCommand(name)
        , m_owner(owner)
        , m_undo(std::move(undoStep))
        , m_redo(std::move(redoStep))
    {}
    void undo() override { run(m_undo); }
    void redo() override
    {
        if (std::exchange(m_done, true)) {
            run(m_redo);
        }
    }

private:
    void run(const Step &step)
    {
        m_owner.began(); // the next undo waits: not every step is one write
        step(m_owner.m_store).then(&m_owner, [owner = &m_owner](const Result<void> &result) {
            if (!result) {
                Q_EMIT owner->failed(result.error());
            }
            owner->ended();
        });
    }
    TriageCommands &m_owner;
    Step m_undo;
    Step m_redo;
    bool m_done = false;
};

/// Steps of the edition's own stack, between two of its indexes.
class EditionStepsCommand final : public QUndoCommand
{
public:
    EditionStepsCommand(TriageCommands &owner, EditionDocument &edition, const QString &name, int before)
        : QUndoCommand(name)
        , m_owner(owner)
        , m_edition(edition)
        , m_id(edition.id())
        , m_before(before)
        , m_after(edition.undoStack()->index())
    {}
    void undo() override { moveTo(m_after, m_before); }
    void redo() override
    {
        if (std::exchange(m_done, true)) {
            moveTo(m_before, m_after);
        }
    }
    /// Said where the steps are not the last ones any more.
    void setRefusal(const QString &sentence) { m_refusal = sentence; }

private:
    void moveTo(int from, int to)
    {
        QUndoStack *stack = m_edition.undoStack();
        if (m_edition.id() == m_id && stack->index() == from && to <= stack->count()) {
            stack->setIndex(to);
            return;
        }
        setObsolete(true);
        Q_EMIT m_owner.done(m_refusal, false);
    }
    TriageCommands &m_owner;
    EditionDocument &m_edition;
    EditionId m_id;
    int m_before;
    int m_after;
    QString m_refusal = TriageCommands::tr("The edition was changed since: undo that in Write first");
    bool m_done = false;
};

/// Marks and the edition's steps that go with them. The edition goes first both ways: its refusal does not keep the
/// marks.
class MarksAndStepsCommand final : public QUndoCommand
{
public:
    MarksAndStepsCommand(const QString &name, std::unique_ptr<QUndoCommand> marks,
                         std::unique_ptr<EditionStepsCommand> steps)
        : QUndoCommand(name)
        , m_marks(std::move(marks))
        , m_steps(std::move(steps))
    {
        m_steps->setRefusal(
            TriageCommands::tr("The marks are as before. The edition was changed since: its text stays as it is"));
    }
    void undo() override
    {
        m_steps->undo();
        m_marks->undo();
        setObsolete(m_steps->isObsolete());
    }
    void redo() override
    {
        m_steps->redo();
        m_marks->redo();
        setObsolete(m_steps->isObsolete());
    }

private:
    std::unique_ptr<QUndoCommand> m_marks;
    std::unique_ptr<EditionStepsCommand> m_steps;
};

TriageCommands::TriageCommands(ThreadStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{}

void TriageCommands::ended()
{
    if (--m_running > 0) {
        return;
    }
    for (const bool isUndo : std::exchange(m_waiting, {})) {
        isUndo ? undo() : redo();
    }
}

void TriageCommands::push(QUndoCommand *command, const QString &sentence)
{
    m_stack.push(command);
    Q_EMIT done(sentence, true);
}

void TriageCommands::setState(const QList<ThreadId> &ids, TriageState state, const QString &title)
{
    if (ids.isEmpty()) {
        return;
    }
    began();
    m_store.setState(ids, state).then(this, [this, state, title](const Result<QList<StateChange>> &result) {
        if (!result) {
            Q_EMIT failed(result.error());
        } else if (!result->isEmpty()) {
            const auto undoStep = [changes = *result](ThreadStore &store) { return store.restoreStates(changes); };
            QList<StateChange> after = *result;
            for (StateChange &change : after) {
                change.before = state;
            }
            const auto redoStep = [after](ThreadStore &store) { return store.restoreStates(after); };
            const auto count = static_cast<int>(result->size());
            push(new TriageCommand(*this, stateCommandName(state, count, shortened(title)), undoStep, redoStep),
                 stateSentence(state, count, shortened(title)));
        }
        ended();
    });
}

/// Undo waits for the answer, as it waits for the mark that follows it.
void TriageCommands::withRows(const QList<ThreadId> &ids, const std::function<void(const QList<ThreadRow> &)> &action)
{
    if (ids.isEmpty()) {
        return;
    }
    began();
    m_store.rows(ids).then(this, [this, action](const Result<QList<ThreadRow>> &rows) {
        if (rows) {
            action(*rows);
        } else {
            Q_EMIT failed(rows.error());
        }
        ended();
    });
}

void TriageCommands::toggleState(const QList<ThreadId> &ids, TriageState state, const QString &title)
{
    withRows(ids, [this, ids, state, title](const QList<ThreadRow> &rows) {
        const bool already = std::ranges::all_of(rows, [&](const ThreadRow &row) { return row.state == state; });
        setState(ids, already ? TriageState::New : state, title);
    });
}

void TriageCommands::toggleSeen(const QList<ThreadId> &ids, const QString &title)
{
    withRows(ids, [this, ids, title](const QList<ThreadRow> &rows) {
        const bool already = std::ranges::all_of(rows, [](const ThreadRow &row) { return row.seen; });
        setSeen(ids, !already, title);
    });
}

void TriageCommands::setSeen(const QList<ThreadId> &ids, bool seen, const QString &title)
{
    withRows(ids, [this, seen, title](const QList<ThreadRow> &rows) {
        QList<ThreadId> changing;
        for (const ThreadRow &row : rows) {
            if (row.seen != seen) {
                changing.append(row.id);
            }
        }
        if (changing.isEmpty()) {
            return;
        }
        began();
        const auto answer = [this, changing, seen, title](const Result<void> &result) {
            if (!result) {
                Q_EMIT failed(result.error());
            } else {
                const auto step = [changing](bool value) {
                    return [changing, value](ThreadStore &store) { return store.setSeen(changing, value); };
                };
                const auto count = static_cast<int>(changing.size());
                push(new TriageCommand(*this, seenCommandName(seen, count, shortened(title)), step(!seen), step(seen)),
                     seenSentence(seen, count, shortened(title)));
            }
            ended();
        };
        m_store.setSeen(changing, seen).then(this, answer);
    });
}

/// Gives each thread its own theme back; answers when the last one is written.
static QFuture<Result<void>> restoreThemes(ThreadStore &store, const QHash<ThreadId, ThemeId> &themes)
{
    QHash<ThemeId, QList<ThreadId>> byTheme;
    for (const auto &[thread, theme] : themes.asKeyValueRange()) {
        byTheme[theme].append(thread);
    }
    QFuture<Result<void>> last = QtFuture::makeReadyValueFuture(Result<void>{});
    for (const auto &[theme, threads] : byTheme.asKeyValueRange()) {
        last = store.setTheme(threads, theme).then([](const Result<QHash<ThreadId, ThemeId>> &result) {
            return result ? Result<void>{} : Result<void>{std::unexpected(result.error())};
        });
    }
    return last;
}

void TriageCommands::setTheme(const QList<ThreadId> &ids, ThemeId theme, const QString &themeName, const QString &title)
{
    if (ids.isEmpty()) {
        return;
    }
    began();
    const auto answer = [this, theme, themeName, title](const Result<QHash<ThreadId, ThemeId>> &result) {
        if (!result) {
            Q_EMIT failed(result.error());
            ended();
            return;
        }
        QHash<ThreadId, ThemeId> before = *result;
        before.removeIf([theme](const auto &entry) { return entry.value() == theme; });
        if (!before.isEmpty()) {
            const auto count = static_cast<int>(before.size());
            const auto undoStep = [before](ThreadStore &store) { return restoreThemes(store, before); };
            QHash<ThreadId, ThemeId> after = before;
            for (ThemeId &value : after) {
                value = theme;
            }
            const auto redoStep = [after](ThreadStore &store) { return restoreThemes(store, after); };
            const QString given = theme ? themeName : QString();
            push(new TriageCommand(*this, themeCommandName(given, count), undoStep, redoStep),
                 themeSentence(given, count, shortened(title)));
        }
        ended();
    };
    m_store.setTheme(ids, theme).then(this, answer);
}

void TriageCommands::setNote(ThreadId id, const QString &before, const QString &after, const QString &title)
{
    if (before == after) {
        return;
    }
    began();
    m_store.setNote(id, after).then(this, [this, id, before, after, title](const Result<void> &result) {
        if (!result) {
            Q_EMIT failed(result.error());
        } else {
            const auto step = [id](const QString &note) {
                return [id, note](ThreadStore &store) { return store.setNote(id, note); };
            };
            push(new TriageCommand(*this, tr("Note on “%1”").arg(shortened(title)), step(before), step(after)),
                 tr("Note on “%1” kept").arg(shortened(title)));
        }
        ended();
    });
}

std::unique_ptr<QUndoCommand> TriageCommands::commandOf(const DeskChange &change)
{
    return std::make_unique<TriageCommand>(
        *this, change.name, [undo = change.undo](ThreadStore &) { return undo(); },
        [redo = change.redo](ThreadStore &) { return redo(); });
}

void TriageCommands::run(const DeskChange &change)
{
    began();
    change.redo().then(this, [this, change](const Result<void> &result) {
        if (!result) {
            Q_EMIT failed(result.error());
        } else {
            push(commandOf(change).release(), change.sentence);
        }
        ended();
    });
}

void TriageCommands::run(const DeskChange &change, EditionDocument &edition, const std::function<void()> &action)
{
    began();
    const auto answer = [this, change, &edition, id = edition.id(), action](const Result<void> &result) {
        if (!result) {
            Q_EMIT failed(result.error());
            ended();
            return;
        }
        const int before = edition.undoStack()->index();
        if (edition.id() == id) { // not into another one that was opened meanwhile
            action();
        }
        if (edition.undoStack()->index() == before) {
            push(commandOf(change).release(), change.sentence);
        } else {
            auto steps = std::make_unique<EditionStepsCommand>(*this, edition, change.name, before);
            push(new MarksAndStepsCommand(change.name, commandOf(change), std::move(steps)), change.sentence);
        }
        ended();
    };
    change.redo().then(this, answer);
}

bool TriageCommands::recordEdition(EditionDocument &edition, const QString &name, const std::function<void()> &action)
{
    const int before = edition.undoStack()->index();
    action();
    if (edition.undoStack()->index() == before) {
        return false;
    }
    m_stack.push(new EditionStepsCommand(*this, edition, name, before));
    return true;
}

void TriageCommands::undo()
{
    if (m_running > 0) {
        m_waiting.append(true);
    } else if (m_stack.canUndo()) {
        const QString name = m_stack.undoText();
        const int count = m_stack.count();
        m_stack.undo();
        if (m_stack.count() == count) { // else the command found that it no longer applies, and said so
            Q_EMIT done(tr("Undone: %1").arg(name), false);
        }
    }
}

void TriageCommands::redo()
{
    if (m_running > 0) {
        m_waiting.append(false);
    } else if (m_stack.canRedo()) {
        const QString name = m_stack.redoText();
        const int count = m_stack.count();
        m_stack.redo();
        if (m_stack.count() == count) {
            Q_EMIT done(tr("Done again: %1").arg(name), true);
        }
    }
}

} // namespace marbre
