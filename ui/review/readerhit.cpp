// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/readerhit.h"

#include "review/readerview.h"
#include "widgets/visuals.h"

#include <QAbstractTextDocumentLayout>
#include <algorithm>

namespace marbre {

QString localCopyLabel()
{
    return ReaderView::tr("Show the local copy");
}

QRect localCopyRect(const ReaderLayout &layout, const QFont &font, int item)
{
    const CommentRow *row = layout.comment(item);
    if (!row || !layout.isWithdrawn(item) || row->body.isEmpty() || row->purged || layout.item(item).node.collapsed) {
        return {};
    }
    const QFontMetrics metrics(visuals::scaledFont(font, visuals::metadataSize));
    QRect rect = layout.headerRect(item);
    rect.setLeft(rect.right() - metrics.horizontalAdvance(localCopyLabel()) - 2);
    return rect;
}

QString missingLabel(const ReaderLayout &layout, int item)
{
    const int missing = layout.item(item).node.missing;
    return missing > 0 ? ReaderView::tr("%n reply(ies) not fetched", nullptr, missing)
                       : ReaderView::tr("More replies, not fetched");
}

QString fetchRestLabel()
{
    return ReaderView::tr("Fetch them");
}

QRect fetchRestRect(const ReaderLayout &layout, const QFont &font, int item)
{
    if (layout.item(item).kind != ReaderLayout::Kind::Missing) {
        return {};
    }
    const QFontMetrics metrics(visuals::scaledFont(font, visuals::metadataSize));
    QRect rect = layout.headerRect(item);
    rect.setLeft(rect.left() + metrics.horizontalAdvance(missingLabel(layout, item)) + 6);
    rect.setWidth(metrics.horizontalAdvance(fetchRestLabel()) + 2);
    return rect;
}

/// Name and score of the comment come first: the chip takes at most what they leave.
QRect quotableRect(const ReaderLayout &layout, const Quotables &quotables, const QFont &font, int item)
{
    const CommentRow *row = layout.comment(item);
    const QuoteCandidate *candidate = row && layout.isQuotable(item) ? quotables.of(row->id) : nullptr;
    if (!candidate || layout.item(item).node.collapsed) {
        return {};
    }
    const QFontMetrics metrics(visuals::scaledFont(font, visuals::labelSize));
    QRect rect = layout.headerRect(item);
    const int sign = rect.height() + 8;
    const int wanted = sign + metrics.horizontalAdvance(quotableLabel(*candidate)) + 8;
    const int room = rect.width() * 6 / 10;
    rect.setLeft(rect.right() - (room < sign * 4 ? sign : std::min(wanted, room)));
    return rect;
}

ReaderHit readerHitAt(const ReaderLayout &layout, const Quotables &quotables, const QFont &font, const QPoint &place)
{
    ReaderHit hit;
    const int item = layout.itemAt(place.y());
    if (!layout.rect(item).contains(place)) {
        return hit;
    }
    hit.item = item;
    if (layout.item(item).kind == ReaderLayout::Kind::Missing) {
        if (fetchRestRect(layout, font, item).adjusted(-2, -2, 2, 2).contains(place)) {
            hit.part = ReaderPart::FetchRest;
        }
        return hit;
    }
    const QRect header = layout.headerRect(item);
    if (localCopyRect(layout, font, item).contains(place)) {
        hit.part = ReaderPart::LocalCopy;
    } else if (quotableRect(layout, quotables, font, item).contains(place)) {
        hit.part = ReaderPart::Quotable;
    } else if (header.adjusted(-layout.sizes().column, -4, 0, 2).contains(place)) {
        const bool folds = place.x() < header.left() || layout.item(item).node.collapsed;
        hit.part = folds ? ReaderPart::Chevron : ReaderPart::Header;
    } else if (QTextDocument *document = layout.document(item)) {
        const QRect box = layout.textRect(item);
        hit.part = ReaderPart::Text;
        const QPointF inside = place - box.topLeft();
        hit.position = std::max(0, document->documentLayout()->hitTest(inside, Qt::FuzzyHit));
        if (box.contains(place)) {
            hit.link = document->documentLayout()->anchorAt(inside);
        }
    }
    return hit;
}

} // namespace marbre
