// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/readerselection.h"

#include "review/commentdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>

namespace marbre {

int ReaderSelection::item() const
{
    if (!m_range) {
        return -1;
    }
    return m_range->id ? m_layout.indexOf(m_range->id) : 0;
}

QTextDocument *ReaderSelection::selectable(int item) const
{
    return item < 0 || m_layout.isWithdrawn(item) ? nullptr : m_layout.document(item);
}

QTextCursor ReaderSelection::cursor() const
{
    const int index = item();
    QTextDocument *document = index >= 0 ? m_layout.document(index) : nullptr;
    if (!document) {
        return {};
    }
    const int last = document->characterCount() - 1;
    QTextCursor cursor(document);
    cursor.setPosition(std::min(m_range->anchor, last));
    cursor.setPosition(std::min(m_range->position, last), QTextCursor::KeepAnchor);
    return cursor;
}

QString ReaderSelection::words() const
{
    return hasWords() ? verbatim(cursor()) : QString();
}

QRect ReaderSelection::area() const
{
    const QTextCursor selected = cursor();
    if (selected.isNull()) {
        return {};
    }
    const QTextDocument *document = selected.document();
    QRectF area;
    for (const int position : {selected.selectionStart(), selected.selectionEnd()}) {
        const QTextBlock block = document->findBlock(position);
        if (!block.isValid()) {
            return {};
        }
        const QRectF box = document->documentLayout()->blockBoundingRect(block);
        const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
        const double x = line.isValid() ? line.cursorToX(position - block.position()) : 0;
        const double y = box.top() + (line.isValid() ? line.y() : 0);
        area |= QRectF(box.left() + x, y, 1, line.isValid() ? line.height() : box.height());
    }
    return area.translated(m_layout.textRect(item()).topLeft()).toAlignedRect();
}

void ReaderSelection::set(int item, int anchor, int position)
{
    m_range = Range{item > 0 ? m_layout.item(item).id : CommentId{}, anchor, position};
}

void ReaderSelection::take(int item, const QTextCursor &cursor)
{
    set(item, cursor.anchor(), cursor.position());
}

void ReaderSelection::selectAll(int item)
{
    if (const QTextDocument *document = selectable(item)) {
        set(item, 0, document->characterCount() - 1);
    }
}

void ReaderSelection::selectWord(int item, int position)
{
    if (QTextDocument *document = selectable(item)) {
        QTextCursor cursor(document);
        cursor.setPosition(position);
        cursor.select(QTextCursor::WordUnderCursor);
        take(item, cursor);
    }
}

/// Without the paragraph mark before it, which QTextCursor::BlockUnderCursor takes along.
void ReaderSelection::selectParagraph(int item, int position)
{
    if (QTextDocument *document = selectable(item)) {
        QTextCursor cursor(document);
        cursor.setPosition(position);
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        take(item, cursor);
    }
}

void ReaderSelection::extend(int index, QTextCursor::MoveOperation operation)
{
    if (!selectable(index)) {
        return;
    }
    if (item() != index) {
        set(index, 0, 0);
    }
    QTextCursor cursor = this->cursor();
    cursor.movePosition(operation, QTextCursor::KeepAnchor);
    take(index, cursor);
}

int ReaderSelection::find(const QString &words, bool backwards, int from)
{
    const int count = m_layout.count();
    const int start = hasWords() ? item() : from;
    const auto flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags{};
    for (int step = 0; step <= count; ++step) { // the first item twice: after the selection, and before it
        const int index = ((start + (backwards ? -step : step)) % count + count) % count;
        QTextDocument *document = selectable(index);
        if (!document) {
            continue;
        }
        QTextCursor place(document);
        if (step == 0 && hasWords()) {
            place = cursor();
        } else if (backwards) {
            place.movePosition(QTextCursor::End);
        }
        const QTextCursor found = document->find(words, place, flags);
        if (!found.isNull()) {
            take(index, found);
            return index;
        }
    }
    return -1;
}

} // namespace marbre
