// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's keys, and what they select.
#include "review/quotebar.h"
#include "review/readerview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextDocument>

namespace marbre {

void ReaderView::clearSelection()
{
    m_selection.clear();
    m_quoteBar->hide();
    viewport()->update();
}

void ReaderView::selectionChanged()
{
    viewport()->update();
    placeQuoteBar();
}

void ReaderView::placeQuoteBar()
{
    const bool wanted = hasSelection() && !m_selecting && m_layout.isQuotable(m_selection.item());
    const QRect area = wanted ? m_selection.area().translated(0, -verticalScrollBar()->value()) : QRect();
    if (area.isNull() || area.bottom() < 0 || area.top() > viewport()->height()) {
        m_quoteBar->hide();
    } else {
        m_quoteBar->showAt(area);
    }
}

bool ReaderView::handleSelectionKey(QKeyEvent *event)
{
    struct Key
    {
        QKeySequence::StandardKey key;
        QTextCursor::MoveOperation operation;
    };
    static constexpr Key keys[] = {
        {QKeySequence::SelectNextChar, QTextCursor::NextCharacter},
        {QKeySequence::SelectPreviousChar, QTextCursor::PreviousCharacter},
        {QKeySequence::SelectNextWord, QTextCursor::NextWord},
        {QKeySequence::SelectPreviousWord, QTextCursor::PreviousWord},
        {QKeySequence::SelectNextLine, QTextCursor::Down},
        {QKeySequence::SelectPreviousLine, QTextCursor::Up},
        {QKeySequence::SelectStartOfLine, QTextCursor::StartOfLine},
        {QKeySequence::SelectEndOfLine, QTextCursor::EndOfLine},
        {QKeySequence::SelectStartOfDocument, QTextCursor::Start},
        {QKeySequence::SelectEndOfDocument, QTextCursor::End},
    };
    if (handleStretchKey(event)) {
        return true;
    }
    for (const Key &key : keys) {
        if (event->matches(key.key)) {
            m_selection.extend(itemOf(m_current), key.operation);
            selectionChanged();
            return true;
        }
    }
    if (event->matches(QKeySequence::SelectAll)) {
        m_selection.selectAll(itemOf(m_current));
        selectionChanged();
        return true;
    }
    if (event->matches(QKeySequence::Copy)) {
        if (hasSelection()) {
            QGuiApplication::clipboard()->setText(selectedText());
        }
        return true;
    }
    return false;
}

/// Ctrl moves on from a selection and keeps it, as in lists; with Shift the way becomes another stretch. Up and down go
/// by sentences: a quote leaves out whole ones more often than words.
bool ReaderView::handleStretchKey(QKeyEvent *event)
{
    const bool selects = event->modifiers().testFlag(Qt::ShiftModifier);
    if (!event->modifiers().testFlag(Qt::ControlModifier) || (!selects && !m_selection.isPlaced())) {
        return false;
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int direction = event->key() == Qt::Key_Down ? 1 : -1;
        if (selects) {
            m_selection.extendSentence(itemOf(m_current), direction);
        } else {
            m_selection.hopSentence(direction);
        }
        break;
    }
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (selects) {
            return false; // by words, as everywhere
        }
        m_selection.hop((event->key() == Qt::Key_Right) != mirrored ? QTextCursor::NextWord
                                                                    : QTextCursor::PreviousWord);
        break;
    default:
        return false;
    }
    selectionChanged();
    return true;
}

bool ReaderView::find(const QString &words, bool backwards)
{
    const int item = words.isEmpty() || !m_shown ? -1 : m_selection.find(words, backwards, itemOf(m_current));
    if (item < 0) {
        return false;
    }
    setCurrent(item);
    ensureVisible(item, false);
    selectionChanged();
    return true;
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    if (!m_shown || handleSelectionKey(event)) {
        event->setAccepted(m_shown);
        return;
    }
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int step = verticalScrollBar()->singleStep() * 3;
    switch (event->key()) {
    case Qt::Key_N:
        stepComment(1);
        return;
    case Qt::Key_P:
        stepComment(-1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int item = itemOf(m_current);
        const bool fold = (event->key() == Qt::Key_Left) != mirrored;
        if (item > 0 && fold && m_layout.item(item).node.collapsed && m_layout.item(item).parent > 0) {
            setCurrent(m_layout.item(item).parent);
            ensureVisible(itemOf(m_current), false);
        } else {
            setCollapsed(item, fold);
        }
        return;
    }
    case Qt::Key_Space:
        if (!readOn(event->modifiers().testFlag(Qt::ShiftModifier)) &&
            !event->modifiers().testFlag(Qt::ShiftModifier)) {
            Q_EMIT endReached();
        }
        return;
    case Qt::Key_PageDown:
        readOn(false);
        return;
    case Qt::Key_PageUp:
        readOn(true);
        return;
    case Qt::Key_Up:
        verticalScrollBar()->setValue(verticalScrollBar()->value() - step);
        return;
    case Qt::Key_Down:
        verticalScrollBar()->setValue(verticalScrollBar()->value() + step);
        return;
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        return;
    case Qt::Key_End:
        m_layout.settle(0, m_layout.total(), 0);
        settleVisible();
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    case Qt::Key_Escape:
        if (hasSelection()) {
            clearSelection();
        } else {
            Q_EMIT left();
        }
        return;
    default:
        break;
    }
    if (control) {
        event->ignore();
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ReaderView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    describeCurrent();
    viewport()->update();
}

void ReaderView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace marbre
