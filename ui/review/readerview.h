// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/edits.h"
#include "review/quotables.h"
#include "review/readerhit.h"
#include "review/readerselection.h"

#include <QAbstractScrollArea>
#include <QDateTime>
#include <QElapsedTimer>
#include <functional>
#include <optional>

namespace marbre {

class CommentsBar;
class QuoteBar;
class ThreadHead;

/// A thread as it is read: head, post, comment tree. Text is selected within one item, with the mouse or the keyboard;
/// a selection, a comment's words that are worth quoting, or a whole comment, becomes a piece. Keys: n and p go from
/// comment to comment, left and right fold and unfold, space reads on. With Ctrl, the mouse and the arrows add another
/// stretch to the selection; up and down go by sentences then.
class ReaderView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit ReaderView(QWidget *parent = nullptr);
    ~ReaderView() override;

    ThreadHead *head() { return m_head; }
    CommentsBar *bar() { return m_bar; }

    /// Another thread begins at its top; the same one, read again, keeps its place, folding and selection.
    void setThread(const ThreadDetail &thread);
    const ThreadDetail &thread() const { return m_layout.thread(); }
    void clear();
    bool isEmpty() const { return !m_shown; }
    /// Section of the open edition that holds a remote id; -1 the marble.
    void setSections(std::function<std::optional<int>(const QString &)> sections) { m_sections = std::move(sections); }
    /// The head shows more or less than before.
    void headChanged() { layoutAgain(); }
    void sectionsChanged() { viewport()->update(); }
    void setNow(const QDateTime &now);

    /// What is worth quoting in the thread that is shown.
    void setQuotables(const QList<QuoteCandidate> &candidates);
    const Quotables &quotables() const { return m_quotables; }
    void setQuoteMarks(const QuoteMarks &marks);
    /// What is worth quoting is shown alone: the rest is folded, and quiet where it is on the way. Stays on from thread
    /// to thread.
    void setLens(bool on);
    bool hasLens() const { return m_lens; }
    /// To the next comment worth quoting, whatever hides it; false where there is none.
    bool stepQuotable(int direction);

    /// Unfolds what hides it and scrolls to it; false where the thread does not hold it.
    bool showComment(CommentId id);
    CommentId currentComment() const; ///< 0: the post
    /// The selection, or the current comment's words: those worth quoting, else all; the thread itself where the post
    /// is current and nothing is selected. None where it must not be quoted (withdrawn): refusal() says why.
    std::optional<Piece> currentPiece() const;
    bool hasSelection() const { return m_selection.hasWords(); }
    QString selectedText() const { return m_selection.words(); }
    QString refusal() const;
    /// Words and where they are: "words — u/name, permalink".
    QString textWithLink() const;
    QList<QUrl> links() const; ///< of the current comment, or the post

    bool readOn(bool backwards); ///< a screenful; false at the end
    void stepComment(int direction);
    void setCollapsed(int item, bool collapsed);
    void setAllCollapsed(bool collapsed);
    void setSort(CommentSort sort);
    void setHideBelow(std::optional<int> points);
    void clearSelection();
    /// Selects the next occurrence, from the current place; false where there is none.
    bool find(const QString &words, bool backwards);

Q_SIGNALS:
    void quoteRequested();
    void translateRequested(); ///< quote, and translate at once
    void lensChanged(bool on);
    void copyWithLinkRequested();
    void linkActivated(const QUrl &url);
    void fetchRestRequested(); ///< the replies that are missing
    void endReached();         ///< space at the end
    void left();               ///< escape: back to the list
    void contextMenuWanted(const QPoint &globalPosition);
    void currentCommentChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class ReaderPainter;
    ReaderHit hitAt(const QPoint &point) const;
    void layoutAgain();
    void placeWidgets();
    void settleVisible();
    void ensureVisible(int item, bool atTop);
    int itemOf(CommentId id) const { return id ? m_layout.indexOf(id) : 0; }
    void setCurrent(int item);
    void describeCurrent();
    void applyOptions(const CommentTreeOptions &options);
    bool handleSelectionKey(QKeyEvent *event);
    bool handleStretchKey(QKeyEvent *event);
    void selectionChanged();
    void placeQuoteBar();
    void pressText(const ReaderHit &hit, Qt::KeyboardModifiers modifiers);
    void foldBesides();
    void applyKeepingPlace(const CommentTreeOptions &options);
    QString quotableWords(CommentId id) const;
    bool isThirdClick() const;
    void startDrag();

    ReaderLayout m_layout;
    ThreadHead *m_head;
    CommentsBar *m_bar;
    QuoteBar *m_quoteBar;
    std::function<std::optional<int>(const QString &)> m_sections;
    QDateTime m_now;
    ReaderSelection m_selection;
    Quotables m_quotables;
    QuoteMarks m_marks;
    QSet<CommentId> m_foldedBefore; ///< what the lens found folded
    ThreadId m_lensOn;              ///< the thread whose folding is the lens's
    CommentId m_current;            ///< 0: the post
    int m_hovered = -1;
    ReaderHit m_pressed;
    QPoint m_pressedAt;
    QElapsedTimer m_clickedTwice;
    QPoint m_clickedTwiceAt;
    bool m_selecting = false;
    bool m_maybeDrag = false;
    bool m_shown = false;
    bool m_lens = false;
    bool m_hasQuotables = false; ///< the desk has answered for this thread
};

} // namespace marbre
