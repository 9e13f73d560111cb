// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/visuals.h"
#include "write/dragchip.h"
#include "write/manuscriptedit.h"
#include "write/marginareas.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

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

void ManuscriptEdit::paintNotes(QPainter &painter, const QRect &area) const
{
    painter.fillRect(area, palette().color(QPalette::Base));
    painter.setFont(visuals::scaledFont(font(), visuals::labelSize / visuals::readerSize));
    const int size = visuals::scaled(this, 14);
    const bool words = area.width() > visuals::scaled(this, 60);
    int free = 0; // two notes never cover each other
    for (const MarginNote &note : m_notes) {
        const QTextBlock block = document()->findBlock(int(note.position));
        if (!block.isValid())
            continue;
        const QTextLine line = block.layout()->lineForTextPosition(int(note.position) - block.position());
        const int beside = int(blockRect(block).top() + (line.isValid() ? line.y() : 0)) + 3;
        if (beside < -painter.fontMetrics().height())
            continue; // its line is above the view
        const int y = std::max(free, beside);
        if (y > area.height())
            continue;
        const QColor colour =
            note.level == 0 ? visuals::secondaryText(palette()) : visuals::toneText(palette(), toneOf(note.level));
        QPalette coloured = palette();
        coloured.setColor(QPalette::WindowText, visuals::toneText(palette(), toneOf(note.level)));
        visuals::icon(iconOf(note.level), coloured).paint(&painter, QRect(8, y, size, size));
        QRect text(8 + size + 5, y, area.width() - size - 21, painter.fontMetrics().height() * 3);
        if (words) {
            painter.setPen(colour);
            painter.drawText(text, Qt::TextWordWrap | Qt::AlignLeading, note.text, &text);
        }
        free = y + std::max(size, words ? text.height() : 0) + 4;
    }
}

QString ManuscriptEdit::noteAt(int y) const
{
    QStringList texts;
    for (const MarginNote &note : m_notes) {
        const QTextBlock block = document()->findBlock(int(note.position));
        const QRectF place = blockRect(block);
        if (block.isValid() && y >= place.top() && y < place.bottom())
            texts.append(note.text);
    }
    return texts.join(u'\n');
}

void ManuscriptEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
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
