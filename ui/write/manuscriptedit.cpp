// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/manuscriptedit.h"

#include "widgets/visuals.h"
#include "write/manuscripthighlighter.h"
#include "write/marginareas.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPlainTextDocumentLayout>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int measure = 76; // average characters a line: what an eye follows without losing the line

} // namespace

ManuscriptEdit::ManuscriptEdit(EditionDocument &edition, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_edition(edition)
    , m_gutter(new Gutter(*this))
    , m_notesArea(new Notes(*this))
{
    setObjectName(u"manuscriptEdit"_s);
    setAccessibleName(tr("Manuscript"));
    setFrameShape(QFrame::NoFrame);
    // Tab moves on: a tab has no meaning in prose, and a field that keeps it is a trap for keyboard users.
    setTabChangesFocus(true);
    setCursorWidth(2);
    QTextDocument *text = edition.text();
    text->setDocumentLayout(new QPlainTextDocumentLayout(text));
    setDocument(text);
    m_highlighter = new ManuscriptHighlighter(text);
    applyColours();
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int dy) {
        for (QWidget *margin : {static_cast<QWidget *>(m_gutter), static_cast<QWidget *>(m_notesArea)}) {
            if (dy)
                margin->scroll(0, dy);
            else
                margin->update(0, area.y(), margin->width(), area.height());
        }
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        m_highlighter->setOpenPosition(textCursor().position());
        m_gutter->update();
    });
    connect(&edition, &EditionDocument::replayed, this, [this](qsizetype position) { goTo(position); });
}

ManuscriptEdit::~ManuscriptEdit()
{
    // The document outlives this editor: its highlighter and layout must not keep pointing here.
    delete m_highlighter;
}

void ManuscriptEdit::applyColours()
{
    const QScopedValueRollback guard(m_colouring, true);
    const QFont larger = visuals::scaledFont(parentWidget() ? parentWidget()->font() : font(), visuals::readerSize);
    if (font() != larger)
        setFont(larger);
    m_highlighter->setColours(palette(), font());
}

void ManuscriptEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (m_colouring || !m_highlighter)
        return;
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColours();
    if (event->type() == QEvent::FontChange)
        layOutMargins();
}

void ManuscriptEdit::layOutMargins()
{
    const int left = visuals::scaled(this, 40);
    const int wide = int(QFontMetricsF(font()).averageCharWidth() * measure);
    const int room = contentsRect().width() - left - verticalScrollBar()->sizeHint().width();
    const int notes = !hasNotes() ? 0 : visuals::scaled(this, room > visuals::scaled(this, 520) ? 148 : 24);
    const int right = std::max({notes, room - wide, 0});
    const QMargins margins(left, 0, right, 0);
    if (viewportMargins() != margins) {
        setViewportMargins(margins);
        // The text is laid out to the width that the margins leave only by a resize event that tells of another width.
        QResizeEvent relayout(viewport()->size(), {});
        QPlainTextEdit::resizeEvent(&relayout);
    }
    const QRect area = contentsRect();
    const QRect text = viewport()->geometry();
    m_gutter->setGeometry(QStyle::visualRect(layoutDirection(), area, {area.left(), area.top(), left, area.height()}));
    m_notesArea->setGeometry(
        QStyle::visualRect(layoutDirection(), area, {text.right() + 1, area.top(), right, area.height()}));
    m_notesArea->setVisible(right > 0);
}

void ManuscriptEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutMargins();
}

void ManuscriptEdit::setNotes(const QList<MarginNote> &notes)
{
    const bool had = hasNotes();
    m_notes = notes;
    if (had != hasNotes())
        layOutMargins();
    m_notesArea->update();
}

void ManuscriptEdit::goTo(qsizetype position)
{
    goTo(position, position);
}

void ManuscriptEdit::goTo(qsizetype begin, qsizetype end)
{
    const int last = document()->characterCount() - 1;
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(int(begin), 0, last));
    cursor.setPosition(std::clamp(int(end), 0, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    if (!viewport()->rect().contains(cursorRect()))
        centerCursor();
    ensureCursorVisible();
}

// -- Keys --

bool ManuscriptEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // the window's actions have it: one undo order
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void ManuscriptEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        m_edition.undoStack()->undo();
        return;
    }
    if (event->matches(QKeySequence::Redo)) {
        m_edition.undoStack()->redo();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) {
        Q_EMIT linkRequested(textCursor().position());
        return;
    }
    if (enter && event->modifiers() & Qt::ShiftModifier) { // else it would be U+2028, which Markdown does not know
        textCursor().insertBlock();
        ensureCursorVisible();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ManuscriptEdit::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() & Qt::ControlModifier && !textCursor().hasSelection())
        Q_EMIT linkRequested(cursorForPosition(event->position().toPoint()).position());
}

void ManuscriptEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setObjectName(u"manuscriptMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The standard entries undo in the document alone.
    const QList<QAction *> standard = menu->actions();
    for (QAction *action : standard) {
        if (action->objectName() == "edit-undo"_L1 || action->objectName() == "edit-redo"_L1)
            menu->removeAction(action);
    }
    QAction *first = menu->actions().value(0);
    QAction *undo = m_edition.undoStack()->createUndoAction(menu);
    QAction *redo = m_edition.undoStack()->createRedoAction(menu);
    menu->insertActions(first, {undo, redo});
    menu->addSeparator();
    menu->addActions(actions());
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT contextMenuMade(menu, byKey ? textCursor().position() : cursorForPosition(event->pos()).position());
    menu->popup(event->globalPos());
}

// -- Marks --

static bool inWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'’' || c == u'\'' || c == u'-';
}

Span ManuscriptEdit::wordsForLink() const
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return {cursor.selectionStart(), cursor.selectionEnd()};
    const QString body = m_edition.body();
    qsizetype begin = cursor.position();
    qsizetype end = begin;
    while (begin > 0 && inWord(body.at(begin - 1)))
        --begin;
    while (end < body.size() && inWord(body.at(end)))
        ++end;
    return {begin, end};
}

void ManuscriptEdit::toggleMark(const QString &mark, const QString &commandName)
{
    const Span span = wordsForLink();
    const QString body = m_edition.body();
    const qsizetype size = mark.size();
    const auto is = [&](qsizetype at) { return at >= 0 && QStringView(body).mid(at, size) == mark; };
    const auto doubled = [&](qsizetype at) { // a "*" that belongs to a "**"
        return mark == "*"_L1 &&
               (QStringView(body).mid(at, 2) == "**"_L1 || (at > 0 && QStringView(body).mid(at - 1, 2) == "**"_L1));
    };
    const qsizetype before = span.begin - size;
    if (is(before) && is(span.end) && !doubled(before)) {
        m_edition.apply({{{before, span.begin}, {}}, {{span.end, span.end + size}, {}}}, commandName);
        goTo(span.begin - size, span.end - size);
        return;
    }
    m_edition.apply({{{span.begin, span.begin}, mark}, {{span.end, span.end}, mark}}, commandName);
    goTo(span.begin + size, span.end + size);
}

void ManuscriptEdit::toggleQuote()
{
    const QTextCursor cursor = textCursor();
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    const QTextBlock last = document()->findBlock(
        std::max(cursor.selectionStart(), cursor.selectionEnd() - (cursor.hasSelection() ? 1 : 0)));
    QList<QTextBlock> blocks;
    for (; block.isValid() && block.blockNumber() <= last.blockNumber(); block = block.next())
        blocks.append(block);
    const bool quoted =
        std::ranges::all_of(blocks, [](const QTextBlock &line) { return line.text().startsWith(u'>'); });
    TextEdits edits;
    for (const QTextBlock &line : std::as_const(blocks)) {
        const int marks = !quoted ? 0 : (line.text().startsWith("> "_L1) ? 2 : 1);
        edits.append({{line.position(), line.position() + marks},
                      quoted ? QString() : (line.text().isEmpty() ? u">"_s : u"> "_s)});
    }
    m_edition.apply(edits, quoted ? tr("Unquote") : tr("Quote"));
}

} // namespace marbre
