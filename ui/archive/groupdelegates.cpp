// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/groupdelegates.h"
#include "archive/rowpaint.h"
#include "widgets/visuals.h"

#include <QPainter>

namespace marbre {

using namespace rowpaint;

namespace {

constexpr int rowSide = 14;
constexpr int swatch = 10;
constexpr int timelineHeight = 14;

/// Answers how far the name stands in.
int drawSwatch(QPainter &painter, const QRect &line, const QColor &colour, const QPalette &palette)
{
    if (!colour.isValid())
        return 0;
    const QRectF square(line.left() + 0.5, line.center().y() - swatch / 2. + 0.5, swatch, swatch);
    visuals::drawFrame(painter, square, colour, visuals::frame(palette), 2);
    return swatch + 8;
}

} // namespace

void GroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRow(*painter, option);
    const QRect area = option.rect.adjusted(rowSide, 0, -rowSide, 0);
    const int top = option.rect.top() + 6;
    const auto colour = index.data(ArchiveGroupModel::ColourRole).value<QColor>();
    const QString counts = index.data(ArchiveGroupModel::CountsRole).toString();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const int indent =
        drawSwatch(*painter, {area.left(), top, area.width(), option.fontMetrics.height()}, colour, option.palette);
    int y =
        drawLine(*painter, area.adjusted(indent, 0, 0, 0), top, selected ? visuals::semibold(option.font) : option.font,
                 ink(option), index.data(ArchiveGroupModel::NameRole).toString());
    y = drawLine(*painter, area, y, metadataFont(option), visuals::secondaryText(option.palette), counts);
    drawTimeline(*painter, {area.left(), y + 4, area.width(), visuals::scaled(option.widget, timelineHeight)},
                 index.data(ArchiveGroupModel::TimelineRole).value<QList<TimelinePoint>>(), m_scale,
                 colour.isValid() ? colour : option.palette.color(QPalette::Highlight), option.palette);
    painter->restore();
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, option.fontMetrics.height() + QFontMetrics(metadataFont(option)).height() +
                     visuals::scaled(option.widget, timelineHeight) + 19};
}

void MentionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRow(*painter, option);
    const QRect area = option.rect.adjusted(rowSide, 0, -rowSide, 0);
    const QFont small = metadataFont(option);
    const QColor quiet = visuals::secondaryText(option.palette);
    const QString count = index.data(ArchiveMentionModel::CountRole).toString();
    const int countWidth = count.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(count) + 8;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    int y = option.rect.top() + 6;
    drawLine(*painter, area, y, small, quiet, count, Qt::AlignRight);
    y = drawLine(*painter, area.adjusted(0, 0, -countWidth, 0), y, small, quiet,
                 index.data(ArchiveMentionModel::DateRole).toString());
    drawLine(*painter, area, y, selected ? visuals::semibold(option.font) : option.font, ink(option),
             index.data(ArchiveMentionModel::HeadlineRole).toString());
    painter->restore();
}

QSize MentionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, option.fontMetrics.height() + QFontMetrics(metadataFont(option)).height() + 13};
}

} // namespace marbre
