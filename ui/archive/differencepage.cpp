// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/differencepage.h"
#include "widgets/visuals.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(marbre::DifferencePage)
};

constexpr int shortestFold = 2; ///< one block is sooner read than unfolded

class Writer final
{
public:
    Writer(QTextDocument &document, const QPalette &palette)
        : m_cursor(&document)
        , m_palette(palette)
    {}

    void write(const PageChange &change)
    {
        enterBox(change.block.box);
        beginBlock(change.block.format);
        enterList(change.block.list);
        bool marked = false;
        DiffKind before = DiffKind::Equal;
        for (const PagePiece &piece : change.pieces) {
            if (piece.kind == DiffKind::Equal)
                marked = false;
            else
                mark(piece.kind, std::exchange(marked, true));
            // What stands instead keeps its distance from what stood there.
            if (piece.kind == DiffKind::Added && before == DiffKind::Removed)
                m_cursor.insertText(u"\u2009"_s, QTextCharFormat());
            before = piece.kind;
            m_cursor.insertText(piece.text, format(piece));
        }
        m_empty = false;
    }

    void writeFold(int index, int blocks)
    {
        enterBox(std::nullopt);
        QTextBlockFormat block;
        block.setTopMargin(8);
        block.setBottomMargin(12);
        beginBlock(block);
        m_list = nullptr;
        QTextCharFormat link;
        link.setAnchor(true);
        link.setAnchorHref(u"fold:%1"_s.arg(index));
        link.setForeground(visuals::secondaryText(m_palette));
        link.setFontFamilies({QFont().family()});
        link.setToolTip(Words::tr("Show them"));
        m_cursor.insertText(Words::tr("› %n unchanged paragraph(s)", nullptr, blocks), link);
        m_empty = false;
    }

    QList<ChangeMark> marks() const { return m_marks; }

private:
    // A table leaves an empty block behind it, as a new document has one: that one is used.
    void beginBlock(const QTextBlockFormat &format)
    {
        if (m_empty)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_cursor.setBlockCharFormat({});
    }

    void enterBox(const std::optional<PageBox> &box)
    {
        // Numbers of the two texts differ for the same box: what looks alike and adjoins is one.
        const bool same =
            box.has_value() == m_box.has_value() && (!box || (box->table == m_box->table && box->cell == m_box->cell));
        if (same)
            return;
        if (m_box) {
            m_cursor.movePosition(QTextCursor::End);
            m_empty = true;
        }
        m_box = box;
        m_list = nullptr;
        if (!box)
            return;
        if (!m_empty)
            m_cursor.insertBlock(QTextBlockFormat());
        QTextTable *table = m_cursor.insertTable(1, 1, box->table);
        table->cellAt(0, 0).setFormat(box->cell);
        m_cursor = table->cellAt(0, 0).firstCursorPosition();
        m_empty = true;
    }

    void enterList(const std::optional<QTextListFormat> &list)
    {
        if (!list)
            m_list = nullptr;
        else if (m_list && m_list->format() == *list)
            m_list->add(m_cursor.block());
        else
            m_list = m_cursor.createList(*list);
        // Blocks after a list item inherit its list.
        if (!list && m_cursor.currentList())
            m_cursor.currentList()->remove(m_cursor.block());
    }

    void mark(DiffKind kind, bool goesOn)
    {
        if (!goesOn)
            m_marks << ChangeMark{m_cursor.position(), false, false};
        m_marks.last().removed = m_marks.last().removed || kind == DiffKind::Removed;
        m_marks.last().added = m_marks.last().added || kind == DiffKind::Added;
    }

    QTextCharFormat format(const PagePiece &piece) const
    {
        QTextCharFormat result = piece.format;
        if (piece.kind == DiffKind::Equal)
            return result;
        const auto tone = piece.kind == DiffKind::Removed ? visuals::Tone::Negative : visuals::Tone::Positive;
        result.setForeground(visuals::toneText(m_palette, tone));
        result.setBackground(visuals::toneFill(m_palette, tone));
        result.setFontStrikeOut(piece.kind == DiffKind::Removed);
        result.setFontUnderline(piece.kind == DiffKind::Added);
        return result;
    }

    QTextCursor m_cursor;
    QPalette m_palette;
    std::optional<PageBox> m_box;
    QTextList *m_list = nullptr;
    bool m_empty = true; ///< the block under the cursor holds nothing yet
    QList<ChangeMark> m_marks;
};

bool isUnchanged(const PageChange &change)
{
    return change.kind == PageChange::Kind::Unchanged;
}

/// How many blocks from here on fold: up to the next change, without the heading that leads to it.
int foldable(const QList<PageChange> &changes, qsizetype begin)
{
    qsizetype end = begin;
    while (end < changes.size() && isUnchanged(changes.at(end)))
        ++end;
    if (end < changes.size() && end > begin && changes.at(end - 1).block.isHeading())
        --end;
    return int(end - begin);
}

} // namespace

QList<ChangeMark> writeDifferences(QTextDocument &document, const QList<PageChange> &changes, const QSet<int> &unfolded,
                                   const QPalette &palette)
{
    document.clear();
    document.setUndoRedoEnabled(false);
    Writer writer(document, palette);
    for (qsizetype i = 0; i < changes.size();) {
        const int fold = isUnchanged(changes.at(i)) ? foldable(changes, i) : 0;
        if (fold >= shortestFold && !unfolded.contains(int(i))) {
            writer.writeFold(int(i), fold);
            i += fold;
            continue;
        }
        for (qsizetype end = i + qMax(fold, 1); i < end; ++i)
            writer.write(changes.at(i));
    }
    return writer.marks();
}

} // namespace marbre
