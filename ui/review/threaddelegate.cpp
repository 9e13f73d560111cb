// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/threaddelegate.h"

#include "models/threadlistmodel.h"
#include "models/trend.h"
#include "review/threadrowlook.h"
#include "widgets/sparkline.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

ThreadColumns ThreadColumns::of(const QWidget *widget, bool narrow)
{
    const auto scaled = [widget](int pixels) { return visuals::scaled(widget, pixels); };
    if (narrow) {
        return {scaled(32), scaled(52), 0, scaled(60)};
    }
    return {scaled(32), scaled(54), scaled(50), scaled(60)};
}

ThreadDelegate::ThreadDelegate(ThreadListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_now(QDateTime::currentDateTimeUtc())
{}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = m_model.isGrouped(index.row()) ? visuals::groupedRow : visuals::threadRow;
    return {option.rect.width(), visuals::scaled(option.widget, height)};
}

void ThreadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Look look;
    look.rect = option.rect;
    look.palette = option.palette;
    look.font = option.font;
    look.widget = option.widget;
    look.direction = option.direction;
    look.current = option.state.testFlag(QStyle::State_HasFocus);
    look.selected = option.state.testFlag(QStyle::State_Selected);
    look.focused = option.widget && option.widget->hasFocus();
    look.grouped = m_model.isGrouped(index.row());
    painter->save();
    paintBackground(*painter, look);
    look.background = look.selected || look.current
                          ? visuals::currentRow(look.palette, look.focused)
                          : look.palette.color(look.grouped ? QPalette::AlternateBase : QPalette::Base);
    look.text = visuals::readable(look.palette.color(QPalette::Text), look.background);
    look.secondary = visuals::readable(visuals::secondaryText(look.palette), look.background);

    const ThreadColumns columns = ThreadColumns::of(look.widget, m_narrow);
    QRect box = look.rect;
    const auto fromStart = [&](int width) {
        const QRect cell(box.left(), box.top(), width, box.height());
        box.setLeft(box.left() + width);
        return cell;
    };
    const auto fromEnd = [&](int width) {
        const QRect cell(box.right() + 1 - width, box.top(), width, box.height());
        box.setRight(box.right() - width);
        return cell;
    };
    const QRect marker = fromStart(columns.marker);
    const QRect score = fromStart(columns.score).adjusted(0, 0, -look.scaled(10), 0);
    const QRect age = fromEnd(columns.age).adjusted(0, 0, -look.scaled(10), 0);
    const QRect comments = fromEnd(columns.comments).adjusted(0, 0, -look.scaled(6), 0);
    const QRect middle = box.adjusted(0, 0, -look.scaled(6), 0);

    const ThreadRow *row = m_model.row(index.row());
    if (!row) {
        paintPlaceholder(*painter, look, middle);
        painter->restore();
        return;
    }
    const bool spiked = row->state == TriageState::Spiked;
    paintMarker(*painter, look, look.mirrored(marker), *row);
    painter->setFont(look.font);
    painter->setPen(spiked ? look.secondary : look.text);
    paintScore(*painter, look, score, *row);
    painter->setFont(visuals::scaledFont(look.font, visuals::metadataSize));
    painter->setPen(look.secondary);
    if (columns.comments > 0) {
        painter->drawText(look.mirrored(comments), look.end() | Qt::AlignVCenter,
                          row->commentCount ? QLocale().toString(*row->commentCount) : u"–"_s);
    }
    painter->drawText(look.mirrored(age), look.end() | Qt::AlignVCenter, visuals::age(toDateTime(row->created), m_now));
    if (look.grouped) {
        paintGrouped(*painter, look, middle, *row);
    } else {
        const int half = QFontMetrics(look.font).height() + 1;
        const int top = middle.top() + (middle.height() - 2 * half) / 2;
        paintTitle(*painter, look, QRect(middle.left(), top, middle.width(), half), *row);
        paintMeta(*painter, look, QRect(middle.left(), top + half, middle.width(), half), *row);
    }
    painter->restore();
}

void ThreadDelegate::paintBackground(QPainter &painter, const Look &look) const
{
    painter.fillRect(look.rect, look.palette.color(look.grouped ? QPalette::AlternateBase : QPalette::Base));
    if (!look.current && !look.selected) {
        painter.fillRect(QRect(look.rect.left(), look.rect.bottom(), look.rect.width(), 1),
                         visuals::hairline(look.palette));
        return;
    }
    QColor border = look.focused ? look.palette.color(QPalette::Highlight) : visuals::frame(look.palette);
    if (!look.current) {
        border = QColor();
    }
    visuals::drawFrame(painter, QRectF(look.rect).adjusted(2, 0, -2, 0),
                       visuals::currentRow(look.palette, look.focused), border, 4);
}

void ThreadDelegate::paintMarker(QPainter &painter, const Look &look, const QRect &box, const ThreadRow &row) const
{
    const int size = look.scaled(16);
    const QRect place(box.center().x() - size / 2 + 1, box.center().y() - size / 2, size, size);
    const auto section = m_sections ? m_sections(row.remoteId) : std::nullopt;
    const auto icon = [&](const QString &name) { visuals::icon(name, look.palette).paint(&painter, place); };
    if (section && *section >= 0) {
        const QColor ink = visuals::readable(visuals::toneText(look.palette, visuals::Tone::Positive), look.background);
        visuals::drawFrame(painter, QRectF(place).adjusted(-1, -1, 1, 1), QColor(), ink, 3);
        painter.setPen(ink);
        painter.setFont(visuals::semibold(visuals::scaledFont(look.font, visuals::labelSize)));
        painter.drawText(place.adjusted(-1, -1, 1, 1), Qt::AlignCenter, QLocale().toString(*section + 1));
    } else if (section) {
        icon(u"marbre-slab"_s);
    } else if (row.state == TriageState::Spiked) {
        icon(u"marbre-spike"_s);
    } else if (row.state == TriageState::Shortlisted) {
        icon(u"bookmarks"_s);
    } else if (row.state == TriageState::Used) {
        icon(u"checkmark"_s);
    } else if (!row.seen) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.palette.color(QPalette::Highlight));
        const double radius = look.scaled(9) / 2.0;
        painter.drawEllipse(QRectF(place).center(), radius, radius);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

/// The points, and below them how they went: in the accent where they rose, dotted where they are unknown.
void ThreadDelegate::paintScore(QPainter &painter, const Look &look, const QRect &box, const ThreadRow &row) const
{
    const auto points = row.score.points();
    const QString number = points ? QLocale().toString(*points) : u"–"_s;
    const QList<QPointF> line = points ? trendLine(row.trend) : QList<QPointF>{};
    if (look.grouped || (points && line.isEmpty())) { // read once only: there is no way to show yet
        painter.drawText(look.mirrored(box), look.end() | Qt::AlignVCenter, number);
        return;
    }
    const int half = QFontMetrics(look.font).height() + 1;
    const int top = box.top() + (box.height() - 2 * half) / 2;
    const QRect upper(box.left(), top, box.width(), half);
    painter.drawText(look.mirrored(upper), look.end() | Qt::AlignVCenter, number);
    const QRect lower(box.left() + look.scaled(2), top + half + look.scaled(2), box.width() - look.scaled(2),
                      half - look.scaled(4));
    const auto gain = trendGain(row.trend);
    const bool risen = gain && gain->points > 0 && row.state != TriageState::Spiked;
    const QColor ink = risen ? visuals::mix(look.palette.color(QPalette::Highlight), look.text, 0.15) : look.secondary;
    sparkline::draw(painter, look.mirrored(lower), line, ink);
}

void ThreadDelegate::paintTitle(QPainter &painter, const Look &look, const QRect &box, const ThreadRow &row) const
{
    QFont font = row.seen ? look.font : visuals::semibold(look.font);
    font.setStrikeOut(row.state == TriageState::Spiked);
    painter.setFont(font);
    painter.setPen(row.state == TriageState::Spiked ? look.secondary : look.text);
    painter.drawText(look.mirrored(box), look.start() | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(rowTitle(row), Qt::ElideRight, box.width()));
}

void ThreadDelegate::paintPlaceholder(QPainter &painter, const Look &look, const QRect &box) const
{
    const int bar = look.scaled(8);
    const QColor shade = visuals::hairline(look.palette);
    const QRect first(box.left(), box.center().y() - bar - 2, box.width() * 3 / 5, bar);
    visuals::drawFrame(painter, look.mirrored(first), shade, QColor(), 4);
    if (!look.grouped) {
        visuals::drawFrame(painter, look.mirrored(first.translated(0, bar + 5).adjusted(0, 0, -box.width() / 4, 0)),
                           shade, QColor(), 4);
    }
}

} // namespace marbre
