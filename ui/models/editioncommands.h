// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"

#include <QScopedValueRollback>
#include <QTextCursor>

// The steps of an edition's undo order.
namespace marbre {

/// The header alone, for comparing.
inline Edition withoutBody(Edition edition)
{
    edition.body.clear();
    return edition;
}

/// A change of header fields.
class EditionDocument::HeaderCommand final : public QUndoCommand
{
public:
    HeaderCommand(EditionDocument &owner, Edition after, const QString &name, QString mergeKey)
        : QUndoCommand(name)
        , m_owner(owner)
        , m_before(withoutBody(owner.m_header))
        , m_after(std::move(after))
        , m_mergeKey(std::move(mergeKey))
    {}

    void undo() override { show(m_before); }
    void redo() override { show(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : mergingId; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const HeaderCommand *>(other);
        if (next->m_mergeKey != m_mergeKey)
            return false;
        m_after = next->m_after;
        setObsolete(m_before == m_after);
        return true;
    }

private:
    static constexpr int mergingId = 101; // of all commands that may merge

    void show(const Edition &fields)
    {
        const QString body = m_owner.m_header.body;
        m_owner.m_header = fields;
        m_owner.m_header.body = body;
        m_owner.seal();
        m_owner.changed();
        Q_EMIT m_owner.headerChanged();
    }

    EditionDocument &m_owner;
    Edition m_before;
    Edition m_after;
    QString m_mergeKey;
};

/// Stands for one step that the document has recorded by itself.
class EditionDocument::TextCommand final : public QUndoCommand
{
public:
    TextCommand(EditionDocument &owner, const QString &name, int stepsBefore, int stepsAfter)
        : QUndoCommand(name)
        , m_owner(owner)
        , m_stepsBefore(stepsBefore)
        , m_stepsAfter(stepsAfter)
    {}

    void undo() override
    {
        replay([this](QTextDocument &text, QTextCursor &cursor) {
            while (text.availableUndoSteps() > m_stepsBefore && text.isUndoAvailable())
                text.undo(&cursor);
        });
    }

    void redo() override
    {
        if (std::exchange(m_first, false))
            return;
        replay([this](QTextDocument &text, QTextCursor &cursor) {
            while (text.availableUndoSteps() < m_stepsAfter && text.isRedoAvailable())
                text.redo(&cursor);
        });
    }

private:
    template <typename Action>
    void replay(Action action)
    {
        const QScopedValueRollback guard(m_owner.m_replaying, true);
        QTextCursor cursor(m_owner.m_text.get());
        action(*m_owner.m_text, cursor);
        m_owner.m_stepsMarked = m_owner.m_text->availableUndoSteps();
        m_owner.m_lastEditEnd = cursor.position();
        m_owner.seal();
        m_owner.refreshOutline();
        Q_EMIT m_owner.replayed(m_owner.m_lastEditEnd);
    }

    EditionDocument &m_owner;
    int m_stepsBefore;
    int m_stepsAfter;
    bool m_first = true;
};

} // namespace marbre
