// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/readerpainter.h"

#include "models/points.h"
#include "review/readerwords.h"
#include "widgets/visuals.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

ReaderPainter::ReaderPainter(const ReaderView &view, QPainter &painter)
    : m_view(view)
    , m_layout(view.m_layout)
    , m_painter(painter)
    , m_palette(view.palette())
    , m_font(view.font())
    , m_small(visuals::scaledFont(m_font, visuals::metadataSize))
    , m_text(m_palette.color(QPalette::Text))
    , m_secondary(visuals::secondaryText(m_palette))
    , m_mirrored(view.layoutDirection() == Qt::RightToLeft)
{}

QString ReaderPainter::authorOf(const CommentRow &row, Place place)
{
    if (row.author.isEmpty()) {
        return ReaderView::tr("[deleted]");
    }
    return place == Place::Reddit || place == Place::Lemmy ? u"u/"_s + row.author : row.author;
}

QString ReaderPainter::pointsOf(const CommentRow &row)
{
    const auto points = row.score.points();
    return points ? pointsLabel(*points) : ReaderView::tr("– points");
}

void ReaderPainter::paint(const QRect &exposed)
{
    for (int index = m_layout.itemAt(exposed.top()); index < m_layout.count(); ++index) {
        if (m_layout.item(index).top > exposed.bottom()) {
            break;
        }
        paintItem(index);
    }
}

void ReaderPainter::paintItem(int index)
{
    paintBackground(index);
    paintLines(index);
    switch (m_layout.item(index).kind) {
    case ReaderLayout::Kind::Post:
        break;
    case ReaderLayout::Kind::Missing:
        paintMissing(index);
        return;
    case ReaderLayout::Kind::Comment:
        paintChevron(index);
        paintCommentHeader(index, *m_layout.comment(index));
        break;
    }
    paintText(index);
}

void ReaderPainter::paintBackground(int index)
{
    const bool current = index > 0 && m_view.itemOf(m_view.m_current) == index && m_layout.item(index).id;
    const bool quotable = isQuotable(index);
    if (!current && !quotable) {
        return;
    }
    const QColor base = m_palette.color(QPalette::Base);
    const int pad = m_layout.sizes().column * 7 / 8; // room for the chevron
    QRect box = m_layout.rect(index);
    box.setLeft(m_layout.textLeft(index) - pad);
    box.setRight(std::min(box.right() - pad, m_layout.textRect(index).right() + pad));
    if (!current) {
        m_painter.fillRect(QRect(box.left(), box.top(), 2, box.height()),
                           visuals::mix(base, m_palette.color(QPalette::Highlight), 0.6));
        return;
    }
    const bool focused = m_view.hasFocus();
    const QColor accent = m_palette.color(focused ? QPalette::Highlight : QPalette::WindowText);
    m_painter.fillRect(box, visuals::mix(base, accent, focused ? 0.1 : 0.04));
    m_painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), visuals::mix(base, accent, focused ? 1.0 : 0.3));
}

bool ReaderPainter::isQuotable(int index) const
{
    const CommentRow *row = m_layout.comment(index);
    return row && m_layout.isQuotable(index) && m_view.m_quotables.of(row->id);
}

/// Under the lens what is only on the way to something worth quoting steps back.
bool ReaderPainter::isQuiet(int index) const
{
    return m_view.m_lens && !m_view.m_quotables.isEmpty() && m_layout.comment(index) && !isQuotable(index) &&
           m_view.itemOf(m_view.m_current) != index;
}

/// Why the comment is worth quoting, at the right of its first line.
void ReaderPainter::paintQuotableChip(int index)
{
    const QRect chip = quotableRect(m_layout, m_view.m_quotables, m_font, index);
    if (!chip.isValid()) {
        return;
    }
    const QColor highlight = m_palette.color(QPalette::Highlight);
    visuals::drawFrame(m_painter, QRectF(chip), m_palette.color(QPalette::Base), highlight, 3);
    const int size = chip.height() * 12 / 18;
    visuals::icon(u"marbre-quote"_s, m_palette)
        .paint(&m_painter, QRect(chip.left() + 5, chip.center().y() - size / 2 + 1, size, size));
    const QRect words = chip.adjusted(size + 10, 0, -6, 0);
    const QFont font = visuals::scaledFont(m_font, visuals::labelSize);
    m_painter.setFont(font);
    m_painter.setPen(m_text);
    m_painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                       QFontMetrics(font).elidedText(quotableLabel(*m_view.m_quotables.of(m_layout.item(index).id)),
                                                     Qt::ElideRight, words.width()));
    m_line.setRight(chip.left() - 8);
}

/// How many comments worth quoting a folded one holds.
void ReaderPainter::paintHeldQuotables(int index)
{
    const CommentId id = m_layout.item(index).id;
    const int held = m_view.m_quotables.below(id) + (isQuotable(index) ? 1 : 0);
    if (held == 0) {
        return;
    }
    const QString text = quotableCount(held);
    const QFontMetrics metrics(m_small);
    const int size = m_layout.sizes().header * 12 / 18;
    QRect words = m_line;
    words.setLeft(std::max(m_line.left(), m_line.right() - metrics.horizontalAdvance(text) - 2));
    m_painter.setFont(m_small);
    m_painter.setPen(m_secondary);
    m_painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter,
                       metrics.elidedText(text, Qt::ElideRight, words.width()));
    visuals::icon(u"marbre-quote"_s, m_palette)
        .paint(&m_painter, QRect(words.left() - size - 5, words.center().y() - size / 2 + 1, size, size));
    m_line.setRight(words.left() - size - 10);
}

void ReaderPainter::paintLines(int index)
{
    const auto &sizes = m_layout.sizes();
    const ReaderLayout::Item &item = m_layout.item(index);
    const int current = m_view.itemOf(m_view.m_current);
    const int depth = std::min(item.node.depth, sizes.deepest);
    int ancestor = item.parent;
    for (int level = item.node.depth - 1; level >= 0; --level) {
        const int at = std::min(level, sizes.deepest);
        const bool hot = ancestor > 0 && ancestor == current;
        if (at < depth) {
            const int x = sizes.margin + at * sizes.column + sizes.column / 8;
            const QColor colour = hot ? m_palette.color(QPalette::Highlight) : visuals::frame(m_palette);
            m_painter.fillRect(QRect(x, item.top, hot ? 2 : 1, item.height), colour);
        }
        ancestor = ancestor > 0 ? m_layout.item(ancestor).parent : -1;
    }
}

void ReaderPainter::paintChevron(int index)
{
    const ReaderLayout::Item &item = m_layout.item(index);
    if (item.node.replies == 0 && !item.node.collapsed) {
        return;
    }
    const QRect line = m_layout.headerRect(index);
    const QPointF middle(line.left() - m_layout.sizes().column * 0.5 - 1, line.center().y() + 0.5);
    const bool strong = m_view.m_hovered == index || item.node.collapsed;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(strong ? m_text : visuals::mix(m_secondary, m_palette.color(QPalette::Base), 0.25), 1.2));
    const double way = m_mirrored ? -1 : 1;
    if (item.node.collapsed) {
        m_painter.drawPolyline(QPolygonF{middle + QPointF(-1.5 * way, -3), middle + QPointF(1.5 * way, 0),
                                         middle + QPointF(-1.5 * way, 3)});
    } else {
        m_painter.drawPolyline(
            QPolygonF{middle + QPointF(-3, -1.5), middle + QPointF(0, 1.5), middle + QPointF(3, -1.5)});
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

/// Writes at the line's left end, and moves it on.
int ReaderPainter::write(const QString &text, const QFont &font, const QColor &colour)
{
    const QFontMetrics metrics(font);
    if (m_line.width() < metrics.averageCharWidth() * 2) {
        return 0;
    }
    const QString shown = metrics.elidedText(text, Qt::ElideRight, m_line.width());
    const int width = metrics.horizontalAdvance(shown);
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(m_line, Qt::AlignLeft | Qt::AlignVCenter, shown);
    m_line.setLeft(m_line.left() + width + 6);
    return width;
}

int ReaderPainter::icon(const QString &name)
{
    const int size = m_layout.sizes().header * 13 / 18;
    visuals::icon(name, m_palette)
        .paint(&m_painter, QRect(m_line.left(), m_line.center().y() - size / 2 + 1, size, size));
    m_line.setLeft(m_line.left() + size + 4);
    return size;
}

void ReaderPainter::paintCommentHeader(int index, const CommentRow &row)
{
    const ReaderLayout::Item &item = m_layout.item(index);
    m_line = m_layout.headerRect(index);
    if (item.node.collapsed) {
        paintHeldQuotables(index);
    } else {
        paintQuotableChip(index);
    }
    if (const QRect copy = localCopyRect(m_layout, m_font, index); copy.isValid()) {
        m_painter.setFont(m_small);
        m_painter.setPen(visuals::linkText(m_palette));
        m_painter.drawText(copy, Qt::AlignRight | Qt::AlignVCenter, localCopyLabel());
        m_line.setRight(copy.left() - 8);
    }
    const bool gone = row.presence != Presence::Present;
    if (m_layout.isWithdrawn(index)) {
        write(row.presence == Presence::Removed ? ReaderView::tr("[removed]") : ReaderView::tr("[deleted]"),
              visuals::semibold(m_small), m_secondary);
    } else {
        write(authorOf(row, m_layout.thread().row.place), visuals::semibold(m_small),
              row.author.isEmpty() || isQuiet(index) ? m_secondary : m_text);
    }
    if (row.bySubmitter && !row.author.isEmpty()) {
        write(ReaderView::tr("author of the thread"), m_small, visuals::linkText(m_palette));
    }
    if (!row.distinguished.isEmpty()) {
        write(row.distinguished == "admin"_L1 ? ReaderView::tr("administrator") : ReaderView::tr("moderator"), m_small,
              visuals::toneText(m_palette, visuals::Tone::Positive));
    }
    if (item.node.collapsed) {
        write(item.node.replies == 0 ? ReaderView::tr("folded")
                                     : ReaderView::tr("and %n folded reply(ies)", nullptr, item.node.replies),
              m_small, m_secondary);
        return;
    }
    if (!gone || row.score.points()) {
        write(pointsOf(row), m_small, m_secondary);
    }
    const QDateTime created = toDateTime(row.created);
    write(u"·"_s, m_small, m_secondary);
    write(visuals::age(created, m_view.m_now), m_small, m_secondary);
    if (row.score.state == ScoreState::Hidden && !gone) {
        write(ReaderView::tr("score hidden by the community"), m_small, m_secondary);
    }
    if (row.edited && !gone) {
        write(toUnix(*row.edited) > 0
                  ? ReaderView::tr("· edited %1").arg(visuals::age(toDateTime(*row.edited), m_view.m_now))
                  : ReaderView::tr("· edited"),
              m_small, visuals::toneText(m_palette, visuals::Tone::Neutral));
    }
    if (row.pinned) {
        write(ReaderView::tr("· pinned"), m_small, m_secondary);
    }
    paintUse(row);
}

/// What of it stands in this edition, and whether past ones quoted its author.
void ReaderPainter::paintUse(const CommentRow &row)
{
    const auto room = [this] { return m_line.width() > m_layout.sizes().header * 3; };
    const QColor positive = visuals::toneText(m_palette, visuals::Tone::Positive);
    if (const auto quoted = m_view.m_marks.quoted.constFind(row.remoteId);
        quoted != m_view.m_marks.quoted.cend() && room()) {
        icon(u"checkmark"_s);
        write(quotedPlace(*quoted), m_small, positive);
    } else if (const auto section = m_view.m_sections ? m_view.m_sections(row.remoteId) : std::nullopt;
               section && room()) {
        icon(u"marbre-quote"_s);
        write(*section >= 0 ? ReaderView::tr("in section %1").arg(QLocale().toString(*section + 1))
                            : ReaderView::tr("on the marble"),
              m_small, positive);
    }
    if (const auto voice = m_view.m_marks.voices.constFind(row.author.toCaseFolded());
        voice != m_view.m_marks.voices.cend() && room()) {
        icon(u"view-history"_s);
        const QString words = ReaderView::tr("quoted on %1", "date of an edition")
                                  .arg(QLocale().toString(voice->date, QLocale::ShortFormat));
        if (QFontMetrics(m_small).horizontalAdvance(words) <= m_line.width()) { // else the tool tip says when
            write(words, m_small, m_secondary);
        }
    }
}

void ReaderPainter::paintMissing(int index)
{
    m_line = m_layout.headerRect(index);
    write(missingLabel(m_layout, index), m_small, m_secondary);
    write(fetchRestLabel(), m_small, visuals::linkText(m_palette));
}

void ReaderPainter::paintText(int index)
{
    QTextDocument *document = m_layout.document(index);
    if (!document) {
        return;
    }
    const QRect box = m_layout.textRect(index);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = m_palette;
    context.palette.setColor(QPalette::Text, isQuiet(index) ? m_secondary : m_text);
    const auto tint = [&](Span stretch, double amount) {
        const qsizetype last = document->characterCount() - 1;
        QAbstractTextDocumentLayout::Selection selection;
        selection.cursor = QTextCursor(document);
        selection.cursor.setPosition(static_cast<int>(std::min(stretch.begin, last)));
        selection.cursor.setPosition(static_cast<int>(std::min(stretch.end, last)), QTextCursor::KeepAnchor);
        selection.format.setBackground(
            visuals::mix(m_palette.color(QPalette::Base), m_palette.color(QPalette::Highlight), amount));
        context.selections.append(selection);
    };
    const bool selected = m_view.m_selection.item() == index && m_view.m_selection.isPlaced();
    if (isQuotable(index) && !(selected && m_view.hasSelection())) {
        if (const Span place = m_view.m_quotables.place(m_layout.item(index).id, *document); place.size() > 0) {
            tint(place, 0.16);
        }
    }
    if (selected) {
        for (const Span stretch : m_view.m_selection.stretches()) {
            tint(stretch, 0.36);
        }
    }
    m_painter.save();
    m_painter.translate(box.topLeft());
    document->documentLayout()->draw(&m_painter, context);
    m_painter.restore();
    if (selected && m_view.hasSelection() && m_view.m_selection.isCaret()) {
        m_painter.fillRect(m_view.m_selection.caret(), m_text);
    }
}

} // namespace marbre
