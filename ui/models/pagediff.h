// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/textdiff.h"

#include <QList>
#include <QString>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextListFormat>
#include <QTextTableCellFormat>
#include <QTextTableFormat>
#include <optional>

class QTextDocument;

namespace marbre {

/// Words of one look.
struct PageRun
{
    QString text;
    QTextCharFormat format;
};

/// The box or the list that a block stands in; blocks of one box carry the same number.
struct PageBox
{
    int number = 0;
    QTextTableFormat table;
    QTextTableCellFormat cell;
};

/// One paragraph, heading or list item of the reader's page.
struct PageBlock
{
    QTextBlockFormat format;
    std::optional<QTextListFormat> list;
    std::optional<PageBox> box;
    QList<PageRun> runs;
    QString text() const;
    bool isHeading() const { return format.headingLevel() > 0; }
};

/// Reads what renderProof() wrote. Any thread.
QList<PageBlock> pageBlocks(const QString &html);

struct PagePiece
{
    DiffKind kind = DiffKind::Equal;
    QTextCharFormat format;
    QString text;
};

/// One block of the page that shows both texts.
struct PageChange
{
    enum class Kind { Unchanged, Changed, Removed, Added };
    Kind kind = Kind::Unchanged;
    PageBlock block; ///< of the text after, or of the one before where it is removed
    QList<PagePiece> pieces;
};

struct DiffCounts
{
    int removed = 0;
    int added = 0;
    int replaced = 0;
    bool isEmpty() const { return removed + added + replaced == 0; }
};

/// What became of each block and each word. Pure; any thread.
QList<PageChange> diffPages(const QList<PageBlock> &before, const QList<PageBlock> &after);
/// Passages: neighbouring words, or a whole block.
DiffCounts countPassages(const QList<PageChange> &changes);

} // namespace marbre
