// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/readerwords.h"

#include "review/readerpainter.h"

#include <QLocale>

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

QString voiceSentence(const Coverage &edition)
{
    return ReaderView::tr("Quoted on %1: “%2”", "date, headline of an edition")
        .arg(QLocale().toString(edition.date, QLocale::LongFormat), edition.headline);
}

QString quotedPlace(int section)
{
    return section < 0 ? ReaderView::tr("quoted in the introduction")
                       : ReaderView::tr("quoted in section %1").arg(QLocale().toString(section + 1));
}

QStringList spokenMarks(const CommentRow &row, const Quotables &quotables, const QuoteMarks &marks)
{
    QStringList said;
    if (const QuoteCandidate *candidate = quotables.of(row.id)) {
        said.append(quotableLabel(*candidate));
    }
    if (const auto quoted = marks.quoted.constFind(row.remoteId); quoted != marks.quoted.cend()) {
        said.append(quotedPlace(*quoted));
    }
    if (const auto voice = marks.voices.constFind(row.author.toCaseFolded()); voice != marks.voices.cend()) {
        said.append(voiceSentence(*voice));
    }
    return said;
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
