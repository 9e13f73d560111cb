// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/body.h"
#include "review/readerlayout.h"

#include <QTextCursor>
#include <optional>

namespace marbre {

/// The words selected in the reader, within one item: words of two authors are never one quote. They may be several
/// stretches of it, of which the last one has a loose end; what lies between them is left out of the quote. It may be
/// a place only, without words, from which a stretch grows.
class ReaderSelection final
{
public:
    explicit ReaderSelection(const ReaderLayout &layout)
        : m_layout(layout)
    {}

    bool isPlaced() const { return m_range.has_value(); }
    bool hasWords() const;
    int item() const; ///< -1: none, or it is hidden now
    int anchor() const { return m_range ? m_range->anchor : 0; }
    int position() const { return m_range ? m_range->position : 0; } ///< the loose end
    /// The loose end has no words yet: a caret shows it.
    bool isCaret() const { return m_range && m_range->anchor == m_range->position; }
    bool contains(int position) const;
    /// In the order of the text; those that touch or overlap are one.
    QList<Span> stretches() const;
    QTextCursor cursor() const; ///< of the last stretch; null where nothing is selected, or its text is not laid out
    /// As the quote says them: " […] " between the stretches where words are left out.
    QString words() const;
    /// Where the last stretch stands, in positions of the whole content; null where that is not known.
    QRect area() const;
    QRect caret() const; ///< of the loose end; null where that is not known

    void clear();
    /// One stretch in place of what was selected.
    void set(int item, int anchor, int position);
    /// The loose end of the last stretch; the others stay.
    void moveTo(int position);
    /// Keeps the stretches of this item and begins another one.
    void addAt(int item, int position);
    /// Keeps the stretches and moves on without selecting, by a word, or to the begin of a sentence.
    void hop(QTextCursor::MoveOperation operation);
    void hopSentence(int direction);
    /// The loose end moves to the sentence's end, or begin.
    void extendSentence(int item, int direction);
    void selectAll(int item);
    void selectWord(int item, int position);
    void selectParagraph(int item, int position);
    void select(int item, Span stretch);
    /// The loose end moves; without a selection in this item one begins at the head of its text.
    void extend(int item, QTextCursor::MoveOperation operation);
    /// Selects the next occurrence after the selection, or else from this item on, round the whole thread. Answers its
    /// item; -1 where there is none.
    int find(const QString &words, bool backwards, int from);

private:
    struct Range
    {
        CommentId id; ///< 0: the post
        int anchor = 0;
        int position = 0;
    };
    void take(int item, const QTextCursor &cursor);
    void keepStretch();
    int sentenceFrom(int position, int direction) const;
    QRectF lineAt(const QTextDocument &document, int position) const;
    QTextDocument *selectable(int item) const; ///< null where the item has no words to select
    const ReaderLayout &m_layout;
    std::optional<Range> m_range; ///< the last stretch
    QList<Span> m_kept;           ///< the others, of the same item
};

} // namespace marbre
