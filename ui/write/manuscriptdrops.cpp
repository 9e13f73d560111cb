// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/piecemime.h"
#include "write/manuscriptedit.h"

#include <QDragMoveEvent>
#include <QMimeData>
#include <QScrollBar>

using namespace Qt::StringLiterals;

// What comes into the manuscript from elsewhere: pieces by drag and drop or by the clipboard.
namespace marbre {

// -- Clipboard --

QMimeData *ManuscriptEdit::createMimeDataFromSelection() const
{
    // The standard one turns no-break spaces into ordinary ones.
    QString text = textCursor().selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    auto *mime = new QMimeData;
    mime->setText(text);
    return mime;
}

bool ManuscriptEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasFormat(QLatin1StringView(piecesMimeType)) || QPlainTextEdit::canInsertFromMimeData(source);
}

void ManuscriptEdit::insertFromMimeData(const QMimeData *source)
{
    const QList<Piece> pieces = piecesFromMime(source);
    if (pieces.isEmpty())
        QPlainTextEdit::insertFromMimeData(source);
    else
        insertPieces(pieces, textCursor().position());
}

void ManuscriptEdit::insertPieces(const QList<Piece> &pieces, int position)
{
    qsizetype at = position;
    for (const Piece &piece : pieces) {
        if (piece.isQuote())
            m_edition.insertQuoteAt(at, piece);
        else
            m_edition.insertLinkAt(at, at, piece);
        at = m_edition.lastEditEnd();
    }
    goTo(at);
}

// -- Drops --

void ManuscriptEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasFormat(QLatin1StringView(piecesMimeType))) {
        QPlainTextEdit::dragEnterEvent(event);
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void ManuscriptEdit::dragMoveEvent(QDragMoveEvent *event)
{
    const QList<Piece> pieces = piecesFromMime(event->mimeData());
    if (pieces.isEmpty()) {
        QPlainTextEdit::dragMoveEvent(event);
        return;
    }
    const QPoint at = event->position().toPoint();
    const int edge = fontMetrics().height();
    if (at.y() < edge || at.y() > viewport()->height() - edge) { // near an edge the text scrolls on
        QScrollBar *bar = verticalScrollBar();
        bar->setValue(bar->value() + (at.y() < edge ? -1 : 1));
    }
    m_dropPosition = cursorForPosition(at).position();
    m_dropsQuote = pieces.constFirst().isQuote();
    const int section = m_edition.outline().sectionAt(m_dropPosition);
    const QString where = section < 0 ? tr("introduction") : tr("section %1").arg(section + 1);
    Q_EMIT dropTargetChanged(m_dropsQuote ? tr("Quote into the prose of the %1").arg(where)
                                          : tr("Link into the prose of the %1").arg(where));
    viewport()->update();
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void ManuscriptEdit::stopDrop()
{
    if (m_dropPosition < 0)
        return;
    m_dropPosition = -1;
    viewport()->update();
    Q_EMIT dropTargetChanged({});
}

void ManuscriptEdit::dragLeaveEvent(QDragLeaveEvent *event)
{
    stopDrop();
    QPlainTextEdit::dragLeaveEvent(event);
}

void ManuscriptEdit::dropEvent(QDropEvent *event)
{
    const QList<Piece> pieces = piecesFromMime(event->mimeData());
    if (pieces.isEmpty()) {
        QPlainTextEdit::dropEvent(event);
        return;
    }
    const int position = cursorForPosition(event->position().toPoint()).position();
    stopDrop();
    // A copy, so that a source that meant to move does not remove anything.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    insertPieces(pieces, position);
    setFocus(Qt::MouseFocusReason);
}

} // namespace marbre
