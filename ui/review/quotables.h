// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/quotes/candidates.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QTextDocument>

namespace marbre {

/// The comments of the thread that are worth quoting, and where in its tree they stand. Every question is answered
/// from a table, whatever the size of the thread.
class Quotables final
{
public:
    void set(const QList<QuoteCandidate> &candidates, const QList<CommentRow> &comments);
    bool isEmpty() const { return m_candidates.isEmpty(); }
    int count() const { return static_cast<int>(m_candidates.size()); }
    const QList<QuoteCandidate> &all() const { return m_candidates; }
    /// Null: none. Lives until the next set().
    const QuoteCandidate *of(CommentId id) const;
    /// How many stand among a comment's replies, at every depth.
    int below(CommentId id) const { return m_below.value(id); }
    /// Comments that are neither candidates nor on the way to one.
    QSet<CommentId> besides(const QList<CommentRow> &comments) const;
    /// Where a candidate's excerpt stands in its comment as it is laid out; empty where it is not found. Asked for
    /// each painting: found once.
    Span place(CommentId id, const QTextDocument &document) const;

private:
    QList<QuoteCandidate> m_candidates;
    QHash<CommentId, qsizetype> m_index;
    QHash<CommentId, int> m_below;
    mutable QHash<CommentId, Span> m_places;
};

/// What this edition and past ones have of a thread's comments already.
struct QuoteMarks
{
    QHash<QString, int> quoted; ///< by remote id: the section of the open edition that quotes it, -1 the introduction
    QHash<QString, Coverage> voices; ///< by author, case folded: the last edition that quoted them
};

/// Words in a text, white space and paragraphs left aside; empty where they are not found.
Span findWords(const QString &text, const QString &words);

/// "Worth quoting: clear stand, short": the first reasons only.
QString quotableLabel(const QuoteCandidate &candidate);
/// All of them, a line each.
QString quotableSentence(const QuoteCandidate &candidate);
/// "1 worth quoting"
QString quotableCount(int count);

} // namespace marbre
