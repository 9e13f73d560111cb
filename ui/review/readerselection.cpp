// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/readerselection.h"

#include "review/commentdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextBoundaryFinder>
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

bool ReaderSelection::hasWords() const
{
    return m_range && (!m_kept.isEmpty() || m_range->anchor != m_range->position);
}

QList<Span> ReaderSelection::stretches() const
{
    QList<Span> all = m_kept;
    if (m_range && m_range->anchor != m_range->position) {
        all.append({std::min(m_range->anchor, m_range->position), std::max(m_range->anchor, m_range->position)});
    }
    std::ranges::sort(all, {}, &Span::begin);
    QList<Span> joined;
    for (const Span stretch : std::as_const(all)) {
        if (!joined.isEmpty() && stretch.begin <= joined.constLast().end) {
            joined.last().end = std::max(joined.constLast().end, stretch.end);
        } else {
            joined.append(stretch);
        }
    }
    return joined;
}

bool ReaderSelection::contains(int position) const
{
    return std::ranges::any_of(stretches(), [position](Span stretch) { return stretch.contains(position); });
}

QString ReaderSelection::words() const
{
    const int index = item();
    const QTextDocument *document = index >= 0 && hasWords() ? m_layout.document(index) : nullptr;
    return document ? verbatim(*document, stretches()) : QString();
}

/// In positions of the document.
QRectF ReaderSelection::lineAt(const QTextDocument &document, int position) const
{
    const QTextBlock block = document.findBlock(position);
    if (!block.isValid()) {
        return {};
    }
    const QRectF box = document.documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    const double x = line.isValid() ? line.cursorToX(position - block.position()) : 0;
    const double y = box.top() + (line.isValid() ? line.y() : 0);
    return {box.left() + x, y, 1, line.isValid() ? line.height() : box.height()};
}

QRect ReaderSelection::area() const
{
    const QTextCursor selected = cursor();
    if (selected.isNull()) {
        return {};
    }
    const QRectF first = lineAt(*selected.document(), selected.selectionStart());
    const QRectF last = lineAt(*selected.document(), selected.selectionEnd());
    if (first.isNull() || last.isNull()) {
        return {};
    }
    return (first | last).translated(m_layout.textRect(item()).topLeft()).toAlignedRect();
}

QRect ReaderSelection::caret() const
{
    const QTextCursor selected = cursor();
    if (selected.isNull()) {
        return {};
    }
    return lineAt(*selected.document(), selected.position())
        .translated(m_layout.textRect(item()).topLeft())
        .toAlignedRect();
}

void ReaderSelection::clear()
{
    m_range.reset();
    m_kept.clear();
}

void ReaderSelection::set(int item, int anchor, int position)
{
    m_kept.clear();
    m_range = Range{item > 0 ? m_layout.item(item).id : CommentId{}, anchor, position};
}

void ReaderSelection::moveTo(int position)
{
    if (m_range) {
        m_range->position = position;
    }
}

void ReaderSelection::keepStretch()
{
    m_kept = stretches();
    m_range->anchor = m_range->position;
}

void ReaderSelection::addAt(int index, int position)
{
    if (item() != index) {
        set(index, position, position);
        return;
    }
    keepStretch();
    m_range->anchor = position;
    m_range->position = position;
}

void ReaderSelection::hop(QTextCursor::MoveOperation operation)
{
    QTextCursor moved = cursor();
    if (moved.isNull()) {
        return;
    }
    keepStretch();
    moved.setPosition(moved.position()); // drops what it had selected
    moved.movePosition(operation);
    m_range->anchor = m_range->position = moved.position();
}

/// The begin of the next sentence, or of this one or the one before.
int ReaderSelection::sentenceFrom(int position, int direction) const
{
    const QTextDocument *document = m_layout.document(item());
    QString text = document->toRawText();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    finder.setPosition(position);
    const auto found = direction > 0 ? finder.toNextBoundary() : finder.toPreviousBoundary();
    const qsizetype edge = direction > 0 ? text.size() : 0;
    return static_cast<int>(std::min<qsizetype>(found < 0 ? edge : found, document->characterCount() - 1));
}

void ReaderSelection::hopSentence(int direction)
{
    if (item() < 0 || !selectable(item())) {
        return;
    }
    keepStretch();
    m_range->anchor = m_range->position = sentenceFrom(m_range->position, direction);
}

void ReaderSelection::extendSentence(int index, int direction)
{
    if (!selectable(index)) {
        return;
    }
    if (item() != index) {
        set(index, 0, 0);
    }
    m_range->position = sentenceFrom(m_range->position, direction);
}

void ReaderSelection::select(int item, Span stretch)
{
    if (selectable(item)) {
        set(item, static_cast<int>(stretch.begin), static_cast<int>(stretch.end));
    }
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
    QTextCursor moved = cursor();
    moved.movePosition(operation, QTextCursor::KeepAnchor);
    m_range->position = moved.position();
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
