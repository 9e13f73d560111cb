// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/growingedit.h"

#include "models/oneline.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <algorithm>
#include <cmath>

namespace marbre {

GrowingEdit::GrowingEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false); // the edition's undo order has it
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(5);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        if (!m_setting)
            Q_EMIT textEdited();
    });
}

QString GrowingEdit::text() const
{
    QString text = document()->toRawText(); // toPlainText() would lose no-break spaces
    for (QChar &c : text) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = u' ';
    }
    return text;
}

void GrowingEdit::setText(const QString &wanted)
{
    if (wanted == text())
        return;
    const QScopedValueRollback guard(m_setting, true);
    const int position = textCursor().position();
    setPlainText(wanted);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, int(wanted.size())));
    setTextCursor(cursor);
}

QSize GrowingEdit::sizeHint() const
{
    double lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    const double line = QFontMetricsF(font()).lineSpacing();
    const int height =
        int(std::ceil(std::min(lines, 6.0) * line + 2 * document()->documentMargin())) + 2 * frameWidth();
    return {fontMetrics().averageCharWidth() * 40, height};
}

void GrowingEdit::grow()
{
    updateGeometry();
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void GrowingEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        focusNextChild();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingEdit::insertFromMimeData(const QMimeData *source)
{
    textCursor().insertText(oneLine(source->text()));
}

} // namespace marbre
