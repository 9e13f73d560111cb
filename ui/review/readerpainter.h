// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/readerview.h"

class QPainter;

namespace marbre {

/// Paints the reader's items: thread lines, a comment's first line with its state, the text with its selection.
class ReaderPainter final
{
public:
    ReaderPainter(const ReaderView &view, QPainter &painter);

    void paint(const QRect &exposed); ///< in positions of the content

    static QString authorOf(const CommentRow &row, Place place);
    static QString pointsOf(const CommentRow &row);

private:
    void paintItem(int index);
    void paintBackground(int index);
    void paintLines(int index);
    void paintChevron(int index);
    void paintCommentHeader(int index, const CommentRow &row);
    void paintQuotableChip(int index);
    void paintHeldQuotables(int index);
    void paintUse(const CommentRow &row);
    void paintMissing(int index);
    void paintText(int index);
    bool isQuotable(int index) const;
    bool isQuiet(int index) const;
    int write(const QString &text, const QFont &font, const QColor &colour);
    int icon(const QString &name);

    const ReaderView &m_view;
    const ReaderLayout &m_layout;
    QPainter &m_painter;
    QPalette m_palette;
    QFont m_font;
    QFont m_small;
    QColor m_text;
    QColor m_secondary;
    QRect m_line; ///< the header line that is being written; its left side moves on
    bool m_mirrored = false;
};

} // namespace marbre
