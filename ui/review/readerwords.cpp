// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/readerwords.h"

#include "review/readerpainter.h"

using namespace Qt::StringLiterals;

namespace marbre {

std::optional<Piece> quoteOf(const ReaderLayout &layout, int item, const QString &words)
{
    if (!layout.isQuotable(item) || words.isEmpty()) {
        return std::nullopt;
    }
    const ThreadRow &thread = layout.thread().row;
    Piece piece;
    piece.ref = {thread.place, thread.remoteId, QString()};
    piece.title = thread.title;
    piece.words = words;
    if (const CommentRow *row = layout.comment(item)) {
        piece.ref.comment = row->remoteId;
        piece.permalink = row->permalink;
        piece.author = row->author;
        piece.points = row->score.points();
    } else {
        piece.permalink = thread.permalink;
        piece.author = thread.author;
        piece.points = thread.score.points();
    }
    return piece;
}

QString textWithLink(const Piece &piece)
{
    if (!piece.isQuote()) {
        return ReaderView::tr("%1\n%2", "a thread's title, its address").arg(piece.title, piece.permalink);
    }
    const bool prefixed = piece.ref.place == Place::Reddit || piece.ref.place == Place::Lemmy;
    const QString author =
        piece.author.isEmpty() ? ReaderView::tr("[deleted]") : (prefixed ? u"u/"_s : QString()) + piece.author;
    return ReaderView::tr("“%1”\n— %2, %3", "words, author, address").arg(piece.words, author, piece.permalink);
}

QString spokenItem(const ReaderLayout &layout, int item)
{
    const ThreadDetail &thread = layout.thread();
    const CommentRow *row = item > 0 ? layout.comment(item) : nullptr;
    if (!row) {
        return QStringList{thread.row.title, thread.body}.join(u". "_s);
    }
    const QString body = layout.isWithdrawn(item) ? ReaderView::tr("withdrawn") : row->body;
    return ReaderView::tr("%1, %2, level %3: %4")
        .arg(ReaderPainter::authorOf(*row, thread.row.place), ReaderPainter::pointsOf(*row),
             QString::number(layout.item(item).node.depth + 1), body);
}

} // namespace marbre
