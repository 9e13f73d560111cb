// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/typography/typography.h"
#include "models/editiondocument.h"

#include <QPlainTextEdit>

class QMenu;

namespace marbre {

class ManuscriptHighlighter;

/// What stands beside a line of the manuscript.
struct MarginNote
{
    qsizetype position = 0; ///< in the body
    int level = 0;          ///< 0 right, 1 warning, 2 error
    QString text;
    QString icon = {}; ///< instead of the level's: a quiet note in the colour of text
};

/// The edition's text: soft-wrapped at a readable measure, with the lines of its paragraphs numbered at the left and
/// notes at the right. Takes dropped threads and quotes at the place where they fall.
class ManuscriptEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ManuscriptEdit(EditionDocument &edition, QWidget *parent = nullptr);
    ~ManuscriptEdit() override;

    ManuscriptHighlighter *highlighter() { return m_highlighter; }
    void setNotes(const QList<MarginNote> &notes);
    /// Drawn under the words that they stand at, and noted in the margin. In order.
    void setTypographyMarks(const QList<TypographyMark> &marks);
    /// The words that a mark is drawn under.
    Span shownSpan(const TypographyMark &mark) const;
    /// Puts the cursor there and shows it.
    void goTo(qsizetype position);
    void goTo(qsizetype begin, qsizetype end);

    // -- Marks: each one step of the edition's undo order. --
    void toggleMark(const QString &mark, const QString &commandName); ///< "**" or "*" around selection or word
    void toggleQuote();                                               ///< "> " before the selected lines
    /// The selection, or the word at the cursor.
    Span wordsForLink() const;

Q_SIGNALS:
    void linkRequested(qsizetype position);          ///< Ctrl+click or Ctrl+Return on a link
    void contextMenuMade(QMenu *menu, int position); ///< before it is shown, for more entries
    void dropTargetChanged(const QString &text);     ///< where a drag would land; empty: none is over the text

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    class Gutter;
    class Notes;
    void layOutMargins();
    void paintGutter(QPainter &painter, const QRect &area) const;
    void paintNotes(QPainter &painter, const QRect &area) const;
    struct PlacedNote
    {
        MarginNote note;
        QRect icon;
        QRect text; ///< empty where there is no room for words
    };
    /// Those beside the lines that are seen, each below the one before.
    QList<PlacedNote> placedNotes(const QRect &area) const;
    void paintNote(QPainter &painter, const MarginNote &note, const PlacedNote &place) const;
    /// Of both kinds, by position, of the lines between two positions.
    QList<MarginNote> notesBetween(qsizetype begin, qsizetype end) const;
    QList<MarginNote> typographyNotes(qsizetype begin, qsizetype end) const;
    bool hasNotes() const { return !m_notes.isEmpty() || !m_typographyMarks.isEmpty(); }
    void paintTypography(QPainter &painter, const QRect &area) const;
    void paintMark(QPainter &painter, const QTextBlock &block, QPointF origin, Span words) const;
    QString noteAt(int y) const;
    void paintDropCaret();
    void insertPieces(const QList<Piece> &pieces, int position);
    void stopDrop();
    void applyColours();
    QRectF blockRect(const QTextBlock &block) const; ///< in the viewport

    EditionDocument &m_edition;
    ManuscriptHighlighter *m_highlighter = nullptr;
    Gutter *m_gutter;
    Notes *m_notesArea;
    QList<MarginNote> m_notes; ///< of the checks, by position
    QList<TypographyMark> m_typographyMarks;
    int m_dropPosition = -1;
    bool m_dropsQuote = false;
    bool m_colouring = false;
};

} // namespace marbre
