// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/readerlayout.h"

#include <QTextCursor>
#include <optional>

namespace marbre {

/// The words selected in the reader, within one item: words of two authors are never one quote. It may be a place only,
/// without words, from which a selection grows.
class ReaderSelection final
{
public:
    explicit ReaderSelection(const ReaderLayout &layout)
        : m_layout(layout)
    {}

    bool isPlaced() const { return m_range.has_value(); }
    bool hasWords() const { return m_range && m_range->anchor != m_range->position; }
    int item() const; ///< -1: none, or it is hidden now
    int anchor() const { return m_range ? m_range->anchor : 0; }
    int begin() const { return m_range ? std::min(m_range->anchor, m_range->position) : 0; }
    int end() const { return m_range ? std::max(m_range->anchor, m_range->position) : 0; }
    QTextCursor cursor() const; ///< null where nothing is selected, or its text is not laid out
    QString words() const;
    /// Where the words stand, in positions of the whole content; null where that is not known.
    QRect area() const;

    void clear() { m_range.reset(); }
    void set(int item, int anchor, int position);
    void selectAll(int item);
    void selectWord(int item, int position);
    void selectParagraph(int item, int position);
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
    QTextDocument *selectable(int item) const; ///< null where the item has no words to select
    const ReaderLayout &m_layout;
    std::optional<Range> m_range;
};

} // namespace marbre
