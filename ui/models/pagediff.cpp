// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pagediff.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

// A block is the same block when words, links and rank are: a moved link target is a change that readers meet.
QString key(const PageBlock &block)
{
    QString key = QString::number(block.format.headingLevel()) + (block.box ? u'b' : u'-') + (block.list ? u'l' : u'-');
    for (const PageRun &run : block.runs)
        key += run.text + u'\u0001' + run.format.anchorHref() + u'\u0001';
    return key;
}

QStringList keys(const QList<PageBlock> &blocks)
{
    QStringList result;
    for (const PageBlock &block : blocks)
        result << key(block);
    return result;
}

/// The words of a block, each with its look.
struct Words
{
    QStringList texts;
    QStringList identities; ///< word and link: what is compared
    QList<QTextCharFormat> formats;
};

Words wordsOf(const PageBlock &block)
{
    Words words;
    for (const PageRun &run : block.runs)
        for (const QString &word : splitWords(run.text)) {
            const QString link = run.format.anchorHref();
            words.texts << word;
            words.identities << (link.isEmpty() ? word : word + u'\u0001' + link);
            words.formats << run.format;
        }
    return words;
}

void append(QList<PagePiece> &pieces, DiffKind kind, const Words &words, qsizetype begin, qsizetype count)
{
    for (qsizetype i = begin; i < begin + count; ++i) {
        const bool same =
            !pieces.isEmpty() && pieces.last().kind == kind && pieces.last().format == words.formats.at(i);
        if (same)
            pieces.last().text += words.texts.at(i);
        else
            pieces << PagePiece{kind, words.formats.at(i), words.texts.at(i)};
    }
}

PageChange whole(PageChange::Kind kind, const PageBlock &block)
{
    const DiffKind piece = kind == PageChange::Kind::Added     ? DiffKind::Added
                           : kind == PageChange::Kind::Removed ? DiffKind::Removed
                                                               : DiffKind::Equal;
    PageChange change{kind, block, {}};
    for (const PageRun &run : block.runs)
        change.pieces << PagePiece{piece, run.format, run.text};
    return change;
}

PageChange reworded(const PageBlock &before, const PageBlock &after)
{
    PageChange change{PageChange::Kind::Changed, after, {}};
    const Words first = wordsOf(before);
    const Words second = wordsOf(after);
    for (const DiffRange &range : readableDiff(first.identities, second.identities)) {
        if (range.kind == DiffKind::Removed)
            append(change.pieces, range.kind, first, range.before, range.count);
        else
            append(change.pieces, range.kind, second, range.after, range.count);
    }
    return change;
}

bool resemble(const PageBlock &before, const PageBlock &after)
{
    return before.isHeading() == after.isHeading() &&
           similarity(splitWords(before.text()), splitWords(after.text())) >= 0.4;
}

// Between two unchanged blocks: each new block is set against the first old one that resembles it, in order.
QList<PageChange> rework(const QList<PageBlock> &before, const QList<PageBlock> &after)
{
    QList<PageChange> changes;
    qsizetype next = 0;
    for (const PageBlock &block : after) {
        qsizetype match = next;
        while (match < before.size() && !resemble(before.at(match), block))
            ++match;
        if (match == before.size()) {
            changes << whole(PageChange::Kind::Added, block);
            continue;
        }
        for (; next < match; ++next)
            changes << whole(PageChange::Kind::Removed, before.at(next));
        changes << reworded(before.at(next++), block);
    }
    for (; next < before.size(); ++next)
        changes << whole(PageChange::Kind::Removed, before.at(next));
    return changes;
}

PageBlock readBlock(const QTextBlock &block, QList<const QTextTable *> &tables)
{
    PageBlock result{block.blockFormat(), {}, {}, {}};
    if (const QTextList *list = block.textList())
        result.list = list->format();
    QTextCursor cursor(block);
    if (const QTextTable *table = cursor.currentTable()) {
        if (!tables.contains(table))
            tables << table;
        result.box =
            PageBox{int(tables.indexOf(table)), table->format(), table->cellAt(cursor).format().toTableCellFormat()};
    }
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        QTextCharFormat format = fragment.charFormat();
        format.setAnchorNames({});
        if (format.anchorHref().isEmpty())
            format.setAnchor(false);
        QString text = fragment.text();
        text.remove(QChar::ObjectReplacementCharacter);
        if (!text.isEmpty())
            result.runs << PageRun{text, format};
    }
    return result;
}

} // namespace

QString PageBlock::text() const
{
    QString result;
    for (const PageRun &run : runs)
        result += run.text;
    return result;
}

QList<PageBlock> pageBlocks(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    QList<PageBlock> blocks;
    QList<const QTextTable *> tables;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const PageBlock read = readBlock(block, tables);
        if (!read.text().trimmed().isEmpty())
            blocks << read;
    }
    return blocks;
}

QList<PageChange> diffPages(const QList<PageBlock> &before, const QList<PageBlock> &after)
{
    QList<PageChange> changes;
    QList<PageBlock> gone;
    QList<PageBlock> come;
    const auto settle = [&] {
        changes += rework(gone, come);
        gone.clear();
        come.clear();
    };
    for (const DiffRange &range : diffSequences(keys(before), keys(after))) {
        switch (range.kind) {
        case DiffKind::Removed:
            gone += before.sliced(range.before, range.count);
            break;
        case DiffKind::Added:
            come += after.sliced(range.after, range.count);
            break;
        case DiffKind::Equal:
            settle();
            for (const PageBlock &block : after.sliced(range.after, range.count))
                changes << whole(PageChange::Kind::Unchanged, block);
        }
    }
    settle();
    return changes;
}

DiffCounts countPassages(const QList<PageChange> &changes)
{
    DiffCounts counts;
    for (const PageChange &change : changes) {
        bool removed = false;
        bool added = false;
        const auto close = [&] {
            if (removed && added)
                ++counts.replaced;
            else if (removed)
                ++counts.removed;
            else if (added)
                ++counts.added;
            removed = added = false;
        };
        for (const PagePiece &piece : change.pieces) {
            if (piece.kind == DiffKind::Equal)
                close();
            removed = removed || piece.kind == DiffKind::Removed;
            added = added || piece.kind == DiffKind::Added;
        }
        close();
    }
    return counts;
}

} // namespace marbre
