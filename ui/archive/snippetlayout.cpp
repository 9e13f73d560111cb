// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/snippetlayout.h"

#include <QPainter>

namespace marbre {

QList<QTextLayout::FormatRange> takeMarks(QString &snippet, const SnippetLook &look)
{
    QList<QTextLayout::FormatRange> ranges;
    QTextCharFormat marked;
    marked.setBackground(look.mark);
    marked.setForeground(look.markText);
    QString plain;
    int begin = -1;
    const auto close = [&] {
        if (begin >= 0 && plain.size() > begin)
            ranges << QTextLayout::FormatRange{begin, int(plain.size()) - begin, marked};
        begin = -1;
    };
    for (const QChar c : std::as_const(snippet)) {
        if (c == u'\u0002')
            begin = int(plain.size());
        else if (c == u'\u0003')
            close();
        else
            plain += c == u'\n' || c == u'\r' || c == u'\t' ? QChar(u' ') : c;
    }
    close();
    snippet = plain;
    return ranges;
}

void drawSnippet(QPainter &painter, const QRectF &area, QString snippet, const SnippetLook &look, int lines)
{
    const QList<QTextLayout::FormatRange> marks = takeMarks(snippet, look);
    QTextLayout layout(snippet, look.font);
    layout.setFormats(marks);
    layout.beginLayout();
    double y = 0;
    int shownEnd = 0;
    for (int line = 0; line < lines; ++line) {
        QTextLine text = layout.createLine();
        if (!text.isValid())
            break;
        text.setLineWidth(area.width());
        text.setPosition({0, y});
        y += text.height();
        shownEnd = text.textStart() + text.textLength();
    }
    layout.endLayout();
    painter.save();
    painter.setClipRect(area);
    painter.setPen(look.text);
    layout.draw(&painter, area.topLeft());
    if (shownEnd < snippet.size() && layout.lineCount() > 0) {
        const QTextLine last = layout.lineAt(layout.lineCount() - 1);
        const double x = qMin(last.naturalTextWidth(), area.width() - QFontMetricsF(look.font).horizontalAdvance(u'…'));
        painter.setFont(look.font);
        painter.drawText(area.topLeft() + QPointF(x, last.y() + last.ascent()), QString(u'…'));
    }
    painter.restore();
}

} // namespace marbre
