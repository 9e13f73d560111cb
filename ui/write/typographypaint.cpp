// SPDX-License-Identifier: GPL-3.0-or-later
// Typographic marks in the manuscript: a quiet line under the words that they stand at, and a note in the margin.
#include "widgets/visuals.h"
#include "write/manuscriptedit.h"
#include "write/marginareas.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype mostBefore = 24; // characters of a word that is shown; a link's target is longer

/// The words of a line at which something is to be mended: the space alone would not be seen.
Span wordsAt(const QString &line, Span place)
{
    Span words{std::clamp<qsizetype>(place.begin, 0, line.size()), std::clamp<qsizetype>(place.end, 0, line.size())};
    while (words.begin > 0 && line.at(words.begin - 1) == u' ')
        --words.begin;
    while (words.begin > 0 && place.begin - words.begin < mostBefore && !line.at(words.begin - 1).isSpace())
        --words.begin;
    while (words.end < line.size() && words.end - place.end < mostBefore && !line.at(words.end).isSpace())
        ++words.end;
    return words;
}

} // namespace

void ManuscriptEdit::setTypographyMarks(const QList<TypographyMark> &marks)
{
    const bool had = hasNotes();
    m_typographyMarks = marks;
    if (had != hasNotes())
        layOutMargins();
    m_notesArea->update();
    viewport()->update();
}

/// Marks of one kind in one paragraph share a note. Made for what is seen: a long text has thousands.
QList<MarginNote> ManuscriptEdit::typographyNotes(qsizetype begin, qsizetype end) const
{
    QList<MarginNote> notes;
    auto mark = std::ranges::lower_bound(m_typographyMarks, begin, {},
                                         [](const TypographyMark &each) { return each.span.begin; });
    int lastBlock = -1;
    int alike = 0;
    QString message;
    for (; mark != m_typographyMarks.cend() && mark->span.begin < end; ++mark) {
        const int block = document()->findBlock(int(mark->span.begin)).blockNumber();
        const bool same = !notes.isEmpty() && block == lastBlock && mark->message == message;
        lastBlock = block;
        message = mark->message;
        alike = same ? alike + 1 : 1;
        if (same)
            notes.last().text = tr("%1 (%2)", "what to mend, how often").arg(message).arg(alike);
        else
            notes << MarginNote{mark->span.begin, 0, message, u"marbre-typography"_s};
    }
    return notes;
}

Span ManuscriptEdit::shownSpan(const TypographyMark &mark) const
{
    const QTextBlock block = document()->findBlock(int(mark.span.begin));
    const qsizetype from = block.position();
    const Span words = wordsAt(block.text(), {mark.span.begin - from, mark.span.end - from});
    return {words.begin + from, words.end + from};
}

void ManuscriptEdit::paintTypography(QPainter &painter, const QRect &area) const
{
    QTextBlock block = firstVisibleBlock();
    QPointF origin(contentOffset().x(), blockRect(block).top());
    auto mark = std::ranges::lower_bound(m_typographyMarks, qsizetype(block.position()), {},
                                         [](const TypographyMark &each) { return each.span.end; });
    while (block.isValid() && origin.y() <= area.bottom() && mark != m_typographyMarks.cend()) {
        const double height = blockBoundingRect(block).height();
        const qsizetype from = block.position();
        const QString line = block.text();
        for (; mark != m_typographyMarks.cend() && mark->span.begin < from + block.length(); ++mark) {
            if (origin.y() + height >= area.top())
                paintMark(painter, block, origin, wordsAt(line, {mark->span.begin - from, mark->span.end - from}));
        }
        origin.ry() += height;
        block = block.next();
    }
}

void ManuscriptEdit::paintMark(QPainter &painter, const QTextBlock &block, QPointF origin, Span words) const
{
    const QTextLayout *layout = block.layout();
    QColor tint = palette().color(QPalette::Highlight);
    tint.setAlphaF(0.16F);
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int begin = std::max(int(words.begin), line.textStart());
        const int end = std::min(int(words.end), line.textStart() + line.textLength());
        if (begin >= end)
            continue;
        const double left = line.cursorToX(begin);
        const double right = line.cursorToX(end);
        const QRectF place(origin.x() + std::min(left, right), origin.y() + line.y(), std::abs(right - left),
                           line.ascent() + line.descent());
        painter.fillRect(place, tint);
        painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 2),
                         palette().color(QPalette::Highlight));
    }
}

} // namespace marbre
