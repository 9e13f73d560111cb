// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QTextLayout>

class QPainter;

namespace marbre {

struct SnippetLook
{
    QFont font;
    QColor text;
    QColor mark;
    QColor markText;
};

/// Takes the marks U+0002 and U+0003 out of a snippet and answers the stretches between them. Line breaks become
/// spaces.
QList<QTextLayout::FormatRange> takeMarks(QString &snippet, const SnippetLook &look);

/// A snippet on so many lines at most, the last one elided.
void drawSnippet(QPainter &painter, const QRectF &area, QString snippet, const SnippetLook &look, int lines);

} // namespace marbre
