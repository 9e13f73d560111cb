// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/bodyreader.h"
#include "manuscript/textedits.h"

namespace marbre {

/// A body while one action changes it step by step. Each step is made against the text as the last one left it;
/// edits() are the whole action against the text as it was.
class BodyEdit final
{
public:
    explicit BodyEdit(const QString &body);

    const QString &text() const { return m_text; }
    const Body &body() const { return m_body; }
    /// Empty where the action changed nothing.
    TextEdits edits() const;

    struct Block
    {
        Span span; ///< whole lines, without the last line end
        bool material = false;
    };
    const QList<Block> &blocks() const { return m_blocks; }
    /// The block of the document that holds a position; null between blocks.
    const Block *blockAt(qsizetype position) const;
    bool isBlock(Span span) const;
    bool hasSection(int section) const { return section >= -1 && section < m_body.sections.size(); }
    /// Labels of all definitions, case folded: of material and of citations.
    const QStringList &labels() const { return m_labels; }
    /// The end of a section's prose, or of its heading where it has none.
    qsizetype proseEnd(int section) const;

    void change(const TextEdits &step);
    /// Takes whole lines away, and of the blank lines around them as many as then stand too many.
    void removeBlock(Span lines);
    /// Puts a block between two lines at a position, with that many line ends at least before and after it.
    void insertBlock(qsizetype position, const QString &block, int before = 2, int after = 2);
    /// Ends a code fence or HTML block that the end of the text leaves open, so that what comes after it is outside.
    void closeOpenBlock();

private:
    void parse();
    qsizetype lineEndBefore(qsizetype position) const;
    qsizetype lineBeginAfter(qsizetype position) const;

    QString m_before;
    QString m_text;
    TextEdits m_edits;
    Body m_body;
    QList<Block> m_blocks;
    QStringList m_labels;
    QString m_closer;
};

} // namespace marbre
