// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/visuals.h"
#include "write/dragchip.h"
#include "write/manuscriptedit.h"
#include "write/marginareas.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

// What the manuscript editor draws beside and over its text.
namespace marbre {

namespace {

// A paragraph's first line has a number; the lines of a quote after its first do not.
bool beginsParagraph(const QTextBlock &block)
{
    const QString text = block.text();
    if (text.trimmed().isEmpty())
        return false;
    const QString before = block.previous().text();
    if (text.startsWith(u'>'))
        return !before.startsWith(u'>');
    return before.trimmed().isEmpty() || before.startsWith(u'#') || before.startsWith(u'>');
}

QString iconOf(int level)
{
    return level == 0 ? u"emblem-ok-symbolic"_s : (level == 1 ? u"data-warning"_s : u"data-error"_s);
}

visuals::Tone toneOf(int level)
{
    return level == 0 ? visuals::Tone::Positive : (level == 1 ? visuals::Tone::Neutral : visuals::Tone::Negative);
}

} // namespace

QRectF ManuscriptEdit::blockRect(const QTextBlock &block) const
{
    return blockBoundingGeometry(block).translated(contentOffset());
}

void ManuscriptEdit::paintGutter(QPainter &painter, const QRect &area) const
{
    painter.fillRect(area, palette().color(QPalette::Base));
    painter.setFont(visuals::scaledFont(font(), visuals::labelSize / visuals::readerSize));
    const int current = textCursor().blockNumber();
    const int lineHeight = fontMetrics().height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockRect(block);
        if (place.top() > area.height())
            break;
        if (!beginsParagraph(block))
            continue;
        painter.setPen(block.blockNumber() == current ? palette().color(QPalette::Text)
                                                      : visuals::secondaryText(palette()));
        const QRect line(0, int(place.top()), area.width() - visuals::scaled(this, 10), lineHeight);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignTrailing, QString::number(block.blockNumber() + 1));
    }
}

QList<MarginNote> ManuscriptEdit::notesBetween(qsizetype begin, qsizetype end) const
{
    const auto first = std::ranges::lower_bound(m_notes, begin, {}, &MarginNote::position);
    const auto last = std::ranges::lower_bound(m_notes, end, {}, &MarginNote::position);
    QList<MarginNote> notes = QList<MarginNote>(first, last) + typographyNotes(begin, end);
    std::ranges::stable_sort(notes, {}, &MarginNote::position);
    return notes;
}

QList<ManuscriptEdit::PlacedNote> ManuscriptEdit::placedNotes(const QRect &area) const
{
    const QFont small = visuals::scaledFont(font(), visuals::labelSize / visuals::readerSize);
    const QFontMetrics metrics(small);
    const int size = visuals::scaled(this, 14);
    const bool words = area.width() > visuals::scaled(this, 60);
    QList<PlacedNote> placed;
    QTextBlock block = firstVisibleBlock();
    double top = blockRect(block).top();
    QTextBlock last = block;
    for (double bottom = top; last.isValid() && bottom <= area.height(); last = last.next())
        bottom += blockBoundingRect(last).height();
    const QList<MarginNote> notes =
        notesBetween(block.position(), last.isValid() ? last.position() : document()->characterCount());
    int free = 0; // two notes never cover each other
    for (const MarginNote &note : notes) {
        // On from block to block: to ask for a far one's place would lay out all that lies between.
        while (block.isValid() && note.position >= block.position() + block.length()) {
            top += blockBoundingRect(block).height();
            block = block.next();
        }
        if (!block.isValid())
            break;
        const QTextLine line = block.layout()->lineForTextPosition(int(note.position) - block.position());
        const int beside = int(top + (line.isValid() ? line.y() : 0)) + 3;
        if (beside < -metrics.height())
            continue; // its line is above the view
        PlacedNote place{note, {8, std::max(free, beside), size, size}, {}};
        if (words) {
            const QRect room(8 + size + 5, place.icon.y(), area.width() - size - 21, metrics.height() * 3);
            place.text = metrics.boundingRect(room, Qt::TextWordWrap | Qt::AlignLeading, note.text);
        }
        placed << place;
        free = place.icon.y() + std::max(size, place.text.height()) + 4;
    }
    return placed;
}

void ManuscriptEdit::paintNotes(QPainter &painter, const QRect &area) const
{
    painter.fillRect(area, palette().color(QPalette::Base));
    painter.setFont(visuals::scaledFont(font(), visuals::labelSize / visuals::readerSize));
    const QList<PlacedNote> placed = placedNotes(area);
    for (const PlacedNote &place : placed)
        paintNote(painter, place.note, place);
}

void ManuscriptEdit::paintNote(QPainter &painter, const MarginNote &note, const PlacedNote &place) const
{
    const bool quiet = note.level == 0 || !note.icon.isEmpty();
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, note.icon.isEmpty() ? visuals::toneText(palette(), toneOf(note.level))
                                                                : visuals::linkText(palette()));
    visuals::icon(note.icon.isEmpty() ? iconOf(note.level) : note.icon, coloured).paint(&painter, place.icon);
    if (place.text.isEmpty())
        return;
    painter.setPen(quiet ? visuals::secondaryText(palette()) : visuals::toneText(palette(), toneOf(note.level)));
    painter.drawText(place.text, Qt::TextWordWrap | Qt::AlignLeading, note.text);
}

QString ManuscriptEdit::noteAt(int y) const
{
    const QList<PlacedNote> placed = placedNotes(m_notesArea->rect());
    for (const PlacedNote &place : placed) {
        const QRect whole = place.icon.united(place.text);
        if (y >= whole.top() && y <= whole.bottom())
            return place.note.text;
    }
    return {};
}

void ManuscriptEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (!m_typographyMarks.isEmpty()) {
        QPainter painter(viewport());
        paintTypography(painter, event->rect());
    }
    if (m_dropPosition >= 0)
        paintDropCaret();
}

void ManuscriptEdit::paintDropCaret()
{
    QPainter painter(viewport());
    QTextCursor cursor(document());
    cursor.setPosition(m_dropPosition);
    if (!m_dropsQuote) {
        const QRect caret = cursorRect(cursor);
        painter.fillRect(QRect(caret.left(), caret.top(), 2, caret.height()), palette().color(QPalette::Highlight));
        return;
    }
    // A quote becomes a block of its own after the paragraph: the line stands where that ends.
    QTextBlock block = cursor.block();
    while (block.next().isValid() && !block.next().text().trimmed().isEmpty())
        block = block.next();
    const int y = int(blockRect(block).bottom()) + 2;
    paintDropLine(painter, palette(), {4, y}, {viewport()->width() - 4, y});
}

} // namespace marbre
