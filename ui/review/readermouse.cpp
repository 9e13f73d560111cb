// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's mouse.
#include "review/dragpixmap.h"
#include "review/quotebar.h"
#include "review/readerview.h"
#include "review/readerwords.h"
#include "widgets/visuals.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

ReaderHit ReaderView::hitAt(const QPoint &point) const
{
    const QPoint place = point + QPoint(0, verticalScrollBar()->value());
    return m_shown ? readerHitAt(m_layout, m_quotables, font(), place) : ReaderHit{};
}

void ReaderView::mousePressEvent(QMouseEvent *event)
{
    const ReaderHit hit = hitAt(event->position().toPoint());
    m_pressed = hit;
    m_pressedAt = event->position().toPoint();
    m_maybeDrag = false;
    m_selecting = false;
    if (event->button() == Qt::RightButton) {
        if (hit.item >= 0 && !(hasSelection() && m_selection.item() == hit.item)) {
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
    case ReaderPart::Chevron:
        setCurrent(hit.item);
        setCollapsed(hit.item, !m_layout.item(hit.item).node.collapsed);
        break;
    case ReaderPart::LocalCopy:
        m_layout.showLocalCopy(m_layout.item(hit.item).id);
        settleVisible();
        break;
    case ReaderPart::FetchRest:
        Q_EMIT fetchRestRequested();
        break;
    case ReaderPart::Quotable: {
        setCurrent(hit.item);
        const CommentId id = m_layout.item(hit.item).id;
        if (const QTextDocument *document = m_layout.document(hit.item)) {
            m_selection.select(hit.item, m_quotables.place(id, *document));
            selectionChanged();
        }
        break;
    }
    case ReaderPart::Header:
        clearSelection();
        setCurrent(hit.item);
        m_maybeDrag = m_layout.isQuotable(hit.item);
        break;
    case ReaderPart::Text:
        pressText(hit, event->modifiers());
        break;
    case ReaderPart::None:
        clearSelection();
        break;
    }
}

void ReaderView::pressText(const ReaderHit &hit, Qt::KeyboardModifiers modifiers)
{
    const bool here = m_selection.item() == hit.item;
    setCurrent(hit.item);
    if (isThirdClick()) {
        m_selection.selectParagraph(hit.item, hit.position);
        selectionChanged();
    } else if (modifiers.testFlag(Qt::ControlModifier) && here && hasSelection() && hit.link.isEmpty()) {
        m_selecting = true;
        m_selection.addAt(hit.item, hit.position);
    } else if (here && m_selection.contains(hit.position) && m_layout.isQuotable(hit.item)) {
        m_maybeDrag = true;
    } else if (modifiers.testFlag(Qt::ShiftModifier) && here) {
        m_selecting = true;
        m_selection.moveTo(hit.position);
    } else {
        m_quoteBar->hide();
        m_selecting = !m_layout.isWithdrawn(hit.item);
        m_selection.set(hit.item, hit.position, hit.position);
    }
    viewport()->update();
}

/// Pressed where, and soon after, it was clicked twice.
bool ReaderView::isThirdClick() const
{
    return m_clickedTwice.isValid() && m_clickedTwice.elapsed() < QApplication::doubleClickInterval() &&
           (m_pressedAt - m_clickedTwiceAt).manhattanLength() < QApplication::startDragDistance();
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
            m_selection.moveTo(std::max(0, position));
            viewport()->update();
        }
        if (point.y() > viewport()->height() || point.y() < 0) {
            verticalScrollBar()->setValue(verticalScrollBar()->value() + (point.y() < 0 ? -20 : 20));
        }
        return;
    }
    const ReaderHit hit = hitAt(point);
    if (std::exchange(m_hovered, hit.item) != hit.item) {
        viewport()->update();
    }
    const bool hand = !hit.link.isEmpty() || hit.part == ReaderPart::LocalCopy || hit.part == ReaderPart::FetchRest ||
                      hit.part == ReaderPart::Chevron || hit.part == ReaderPart::Quotable;
    viewport()->setCursor(hand                             ? Qt::PointingHandCursor
                          : hit.part == ReaderPart::Text   ? Qt::IBeamCursor
                          : hit.part == ReaderPart::Header ? Qt::OpenHandCursor
                                                           : Qt::ArrowCursor);
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    const ReaderHit hit = hitAt(event->position().toPoint());
    if (std::exchange(m_selecting, false)) {
        if (!hasSelection()) {
            clearSelection();
            if (event->button() == Qt::LeftButton && !hit.link.isEmpty() && hit.link == m_pressed.link) {
                Q_EMIT linkActivated(QUrl(hit.link));
            }
        }
        placeQuoteBar();
    } else if (std::exchange(m_maybeDrag, false) && m_pressed.part == ReaderPart::Text) {
        clearSelection(); // pressed inside the selection, and not dragged
    }
}

void ReaderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const ReaderHit hit = hitAt(event->position().toPoint());
    if (hit.part != ReaderPart::Text || event->button() != Qt::LeftButton) {
        return;
    }
    m_clickedTwice.start();
    m_clickedTwiceAt = event->position().toPoint();
    m_selection.selectWord(hit.item, hit.position);
    selectionChanged();
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_shown) {
        return;
    }
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect header = m_layout.headerRect(itemOf(m_current)).translated(0, -verticalScrollBar()->value());
        place = viewport()->mapToGlobal(QPoint(header.left(), std::clamp(header.bottom(), 0, viewport()->height())));
    }
    Q_EMIT contextMenuWanted(place);
}

bool ReaderView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const ReaderHit hit = hitAt(help->pos());
        const CommentRow *row = hit.item > 0 ? m_layout.comment(hit.item) : nullptr;
        if (!hit.link.isEmpty()) {
            QToolTip::showText(help->globalPos(), hit.link.toHtmlEscaped(), viewport());
        } else if (const QuoteCandidate *candidate = row ? m_quotables.of(row->id) : nullptr;
                   candidate && hit.part == ReaderPart::Quotable) {
            QToolTip::showText(help->globalPos(),
                               quotableSentence(*candidate).toHtmlEscaped().replace(u'\n', "<br>"_L1), viewport());
        } else if (row && hit.part == ReaderPart::Header) {
            QStringList lines{visuals::moment(toDateTime(row->created))};
            if (const auto voice = m_marks.voices.constFind(row->author.toCaseFolded());
                voice != m_marks.voices.cend()) {
                lines.append(voiceSentence(*voice).toHtmlEscaped());
            }
            QToolTip::showText(help->globalPos(), lines.join("<br>"_L1), viewport());
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
