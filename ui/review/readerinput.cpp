// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's keys, mouse and selection.
#include "review/commentdocument.h"
#include "review/commentsbar.h"
#include "review/dragpixmap.h"
#include "review/quotebar.h"
#include "review/readerview.h"
#include "widgets/visuals.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

// ---- What is where ----

QRect ReaderView::localCopyRect(int item) const
{
    const CommentRow *row = m_layout.comment(item);
    if (!row || !m_layout.isWithdrawn(item) || row->body.isEmpty() || m_layout.item(item).node.collapsed) {
        return {};
    }
    const QFontMetrics metrics(visuals::scaledFont(font(), visuals::metadataSize));
    QRect rect = m_layout.headerRect(item);
    rect.setLeft(rect.right() - metrics.horizontalAdvance(tr("Show the local copy")) - 2);
    return rect;
}

ReaderView::Hit ReaderView::hitAt(const QPoint &point) const
{
    Hit hit;
    if (!m_shown) {
        return hit;
    }
    const QPoint place = point + QPoint(0, verticalScrollBar()->value());
    const int item = m_layout.itemAt(place.y());
    if (!m_layout.rect(item).contains(place)) {
        return hit;
    }
    hit.item = item;
    if (m_layout.item(item).kind == ReaderLayout::Kind::Missing) {
        return hit;
    }
    const QRect header = m_layout.headerRect(item);
    if (localCopyRect(item).contains(place)) {
        hit.part = Part::LocalCopy;
    } else if (header.adjusted(-m_layout.sizes().column, -4, 0, 2).contains(place)) {
        hit.part = place.x() < header.left() || m_layout.item(item).node.collapsed ? Part::Chevron : Part::Header;
    } else if (QTextDocument *document = m_layout.document(item)) {
        const QRect box = m_layout.textRect(item);
        hit.part = Part::Text;
        const QPointF inside = place - box.topLeft();
        hit.position = std::max(0, document->documentLayout()->hitTest(inside, Qt::FuzzyHit));
        if (box.contains(place)) {
            hit.link = document->documentLayout()->anchorAt(inside);
        }
    }
    return hit;
}

// ---- Selection ----

QTextCursor ReaderView::selectionCursor() const
{
    const int item = m_selection ? itemOf(m_selection->id) : -1;
    QTextDocument *document = item >= 0 ? m_layout.document(item) : nullptr;
    if (!document) {
        return {};
    }
    const int last = document->characterCount() - 1;
    QTextCursor cursor(document);
    cursor.setPosition(std::min(m_selection->anchor, last));
    cursor.setPosition(std::min(m_selection->position, last), QTextCursor::KeepAnchor);
    return cursor;
}

void ReaderView::setSelection(int item, int anchor, int position)
{
    m_selection = Selection{item > 0 ? m_layout.item(item).id : CommentId{}, anchor, position};
    viewport()->update();
}

void ReaderView::clearSelection()
{
    m_selection.reset();
    m_quoteBar->hide();
    viewport()->update();
}

void ReaderView::placeQuoteBar()
{
    const int item = hasSelection() ? itemOf(m_selection->id) : -1;
    if (item < 0 || m_selecting || !m_layout.isQuotable(item)) {
        m_quoteBar->hide();
        return;
    }
    const QTextDocument *document = m_layout.document(item);
    if (!document) {
        m_quoteBar->hide();
        return;
    }
    QRectF area;
    for (const int position : {m_selection->begin(), m_selection->end()}) {
        const QTextBlock block = document->findBlock(position);
        if (!block.isValid()) {
            m_quoteBar->hide();
            return;
        }
        const QRectF box = document->documentLayout()->blockBoundingRect(block);
        const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
        const double x = line.isValid() ? line.cursorToX(position - block.position()) : 0;
        const double y = box.top() + (line.isValid() ? line.y() : 0);
        area |= QRectF(box.left() + x, y, 1, line.isValid() ? line.height() : box.height());
    }
    const QPoint origin = m_layout.textRect(item).topLeft() - QPoint(0, verticalScrollBar()->value());
    const QRect place = area.translated(origin).toAlignedRect();
    if (place.bottom() < 0 || place.top() > viewport()->height()) {
        m_quoteBar->hide();
    } else {
        m_quoteBar->showAt(place);
    }
}

void ReaderView::selectAllOfCurrent()
{
    const int item = itemOf(m_current);
    const QTextDocument *document = m_layout.document(item);
    if (document && !m_layout.isWithdrawn(item)) {
        setSelection(item, 0, document->characterCount() - 1);
        placeQuoteBar();
    }
}

/// The selection's loose end moves; without one it begins at the head of the current comment's text.
void ReaderView::extendSelection(QTextCursor::MoveOperation operation)
{
    const int item = itemOf(m_current);
    QTextDocument *document = m_layout.document(item);
    if (!document || m_layout.isWithdrawn(item)) {
        return;
    }
    if (!m_selection || m_selection->id != m_current) {
        m_selection = Selection{m_current, 0, 0};
    }
    QTextCursor cursor = selectionCursor();
    cursor.movePosition(operation, QTextCursor::KeepAnchor);
    setSelection(item, cursor.anchor(), cursor.position());
    placeQuoteBar();
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
    for (const Key &key : keys) {
        if (event->matches(key.key)) {
            extendSelection(key.operation);
            return true;
        }
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAllOfCurrent();
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

bool ReaderView::find(const QString &words, bool backwards)
{
    if (words.isEmpty() || !m_shown) {
        return false;
    }
    const int count = m_layout.count();
    const int start = itemOf(hasSelection() ? m_selection->id : m_current);
    const auto flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags{};
    for (int step = 0; step <= count; ++step) { // the first item twice: after the selection, and before it
        const int item = ((start + (backwards ? -step : step)) % count + count) % count;
        QTextDocument *document = m_layout.isWithdrawn(item) ? nullptr : m_layout.document(item);
        if (!document) {
            continue;
        }
        QTextCursor from(document);
        if (step == 0 && hasSelection()) {
            from = selectionCursor();
        } else if (backwards) {
            from.movePosition(QTextCursor::End);
        }
        const QTextCursor found = document->find(words, from, flags);
        if (!found.isNull()) {
            setSelection(item, found.anchor(), found.position());
            setCurrent(item);
            ensureVisible(item, false);
            placeQuoteBar();
            return true;
        }
    }
    return false;
}

// ---- Keys ----

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

// ---- Mouse ----

void ReaderView::mousePressEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position().toPoint());
    m_pressed = hit;
    m_pressedAt = event->position().toPoint();
    m_maybeDrag = false;
    m_selecting = false;
    if (event->button() == Qt::RightButton) {
        if (hit.item >= 0 && !(hasSelection() && itemOf(m_selection->id) == hit.item)) {
            clearSelection();
            setCurrent(hit.item);
        }
        return;
    }
    if (event->button() != Qt::LeftButton || hit.item < 0) {
        clearSelection();
        return;
    }
    switch (hit.part) {
    case Part::Chevron:
        setCurrent(hit.item);
        setCollapsed(hit.item, !m_layout.item(hit.item).node.collapsed);
        break;
    case Part::LocalCopy:
        m_layout.showLocalCopy(m_layout.item(hit.item).id);
        settleVisible();
        break;
    case Part::Header:
        clearSelection();
        setCurrent(hit.item);
        m_maybeDrag = m_layout.isQuotable(hit.item);
        break;
    case Part::Text: {
        const bool inside = hasSelection() && itemOf(m_selection->id) == hit.item &&
                            hit.position >= m_selection->begin() && hit.position < m_selection->end();
        setCurrent(hit.item);
        if (inside && m_layout.isQuotable(hit.item)) {
            m_maybeDrag = true;
        } else if (event->modifiers().testFlag(Qt::ShiftModifier) && m_selection &&
                   itemOf(m_selection->id) == hit.item) {
            m_selecting = true;
            setSelection(hit.item, m_selection->anchor, hit.position);
        } else {
            m_quoteBar->hide();
            m_selecting = !m_layout.isWithdrawn(hit.item);
            setSelection(hit.item, hit.position, hit.position);
        }
        break;
    }
    case Part::None:
        clearSelection();
        break;
    }
}

void ReaderView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_maybeDrag && (point - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_maybeDrag = false;
        startDrag();
        return;
    }
    if (m_selecting && m_pressed.item >= 0) {
        // Held within the text it began in: words of two authors are never one quote.
        const QRect box = m_layout.textRect(m_pressed.item);
        QPoint place = point + QPoint(0, verticalScrollBar()->value()) - box.topLeft();
        place.setY(std::clamp(place.y(), -1, box.height()));
        if (QTextDocument *document = m_layout.document(m_pressed.item)) {
            const int position = place.y() < 0               ? 0
                                 : place.y() >= box.height() ? document->characterCount() - 1
                                                             : document->documentLayout()->hitTest(place, Qt::FuzzyHit);
            setSelection(m_pressed.item, m_selection->anchor, std::max(0, position));
        }
        if (point.y() > viewport()->height() || point.y() < 0) {
            verticalScrollBar()->setValue(verticalScrollBar()->value() + (point.y() < 0 ? -20 : 20));
        }
        return;
    }
    const Hit hit = hitAt(point);
    if (std::exchange(m_hovered, hit.item) != hit.item) {
        viewport()->update();
    }
    const bool hand = !hit.link.isEmpty() || hit.part == Part::LocalCopy || hit.part == Part::Chevron;
    viewport()->setCursor(hand                       ? Qt::PointingHandCursor
                          : hit.part == Part::Text   ? Qt::IBeamCursor
                          : hit.part == Part::Header ? Qt::OpenHandCursor
                                                     : Qt::ArrowCursor);
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position().toPoint());
    if (std::exchange(m_selecting, false)) {
        if (!hasSelection()) {
            clearSelection();
            if (event->button() == Qt::LeftButton && !hit.link.isEmpty() && hit.link == m_pressed.link) {
                Q_EMIT linkActivated(QUrl(hit.link));
            }
        }
        placeQuoteBar();
    } else if (std::exchange(m_maybeDrag, false) && m_pressed.part == Part::Text) {
        clearSelection(); // pressed inside the selection, and not dragged
    }
}

void ReaderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position().toPoint());
    QTextDocument *document =
        hit.part == Part::Text && !m_layout.isWithdrawn(hit.item) ? m_layout.document(hit.item) : nullptr;
    if (!document || event->button() != Qt::LeftButton) {
        return;
    }
    QTextCursor cursor(document);
    cursor.setPosition(hit.position);
    cursor.select(QTextCursor::WordUnderCursor);
    setSelection(hit.item, cursor.anchor(), cursor.position());
    placeQuoteBar();
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_shown) {
        Q_EMIT contextMenuWanted(event->globalPos());
    }
}

bool ReaderView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Hit hit = hitAt(help->pos());
        const CommentRow *row = hit.item > 0 ? m_layout.comment(hit.item) : nullptr;
        if (!hit.link.isEmpty()) {
            QToolTip::showText(help->globalPos(), hit.link.toHtmlEscaped(), viewport());
        } else if (row && hit.part == Part::Header) {
            QToolTip::showText(help->globalPos(), visuals::moment(toDateTime(row->created)), viewport());
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    if (event->type() == QEvent::Leave && std::exchange(m_hovered, -1) >= 0) {
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ReaderView::startDrag()
{
    if (const auto piece = currentPiece(); piece && piece->isQuote()) {
        startPieceDrag(viewport(), {*piece});
    }
}

} // namespace marbre
