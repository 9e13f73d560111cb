// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/rowdelegates.h"
#include "archive/rowpaint.h"
#include "archive/snippetlayout.h"
#include "models/editionlistmodel.h"
#include "models/searchmodel.h"
#include "models/sourcelistmodel.h"
#include "widgets/visuals.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace marbre {

using namespace rowpaint;

void EditionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRow(*painter, option);
    const QRect area = option.rect.adjusted(14, 0, -14, 0);
    const QColor quiet = visuals::secondaryText(option.palette);
    const QFont small = metadataFont(option);
    const QString state = index.data(EditionListModel::StateRole).toString();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    int y = option.rect.top() + 7;
    const int stateWidth = QFontMetrics(small).horizontalAdvance(state);
    drawLine(*painter, area, y, small, quiet, state, Qt::AlignRight);
    y = drawLine(*painter, area.adjusted(0, 0, -stateWidth - 8, 0), y, small, quiet,
                 index.data(EditionListModel::PeriodRole).toString());
    y = drawLine(*painter, area, y, selected ? visuals::semibold(option.font) : option.font, ink(option),
                 index.data(EditionListModel::HeadlineRole).toString());
    drawLine(*painter, area, y, small, quiet, index.data(EditionListModel::CountsRole).toString());
    painter->restore();
}

QSize EditionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, 2 * QFontMetrics(metadataFont(option)).height() + option.fontMetrics.height() + 16};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(SearchModel::IsHeadingRole).toBool())
        paintHeading(*painter, option, index);
    else
        paintHit(*painter, option, index);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(SearchModel::IsHeadingRole).toBool())
        return {100, visuals::scaled(option.widget, visuals::sidebarRow)};
    const QFontMetrics snippet(visuals::scaledFont(option.font, visuals::metadataSize));
    return {100, option.fontMetrics.height() + QFontMetrics(metadataFont(option)).height() + 2 * snippet.height() + 22};
}

void HitDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, visuals::line(option.palette));
    const QColor quiet = visuals::secondaryText(option.palette, QPalette::Window);
    const bool folded = index.data(SearchModel::FoldedRole).toBool();
    const QRect arrow(option.rect.left() + 10, option.rect.top(), 12, option.rect.height());
    const auto icon = visuals::icon(folded ? u"go-next-symbolic"_s : u"go-down-symbolic"_s, option.palette);
    icon.paint(&painter, arrow, Qt::AlignCenter);
    const QRect area = option.rect.adjusted(28, 0, -12, 0);
    painter.setFont(visuals::semibold(metadataFont(option)));
    painter.setPen(quiet);
    const QString title = index.data(SearchModel::TitleRole).toString();
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, title);
    const int x = painter.fontMetrics().horizontalAdvance(title) + 8;
    painter.setFont(metadataFont(option));
    painter.drawText(area.adjusted(x, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     index.data(SearchModel::CountRole).toString());
    if (option.state.testFlag(QStyle::State_Selected))
        visuals::drawFrame(painter, option.rect.adjusted(2, 1, -2, -2), QColor(),
                           option.palette.color(QPalette::Highlight), 3);
}

void HitDelegate::paintHit(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintRow(painter, option);
    const auto kind = static_cast<HitKind>(index.data(SearchModel::KindRole).toInt());
    const QString name = kind == HitKind::Edition  ? u"view-pim-news"_s
                         : kind == HitKind::Thread ? u"marbre-thread"_s
                                                   : u"marbre-quote"_s;
    const int size = visuals::scaled(option.widget, 16);
    int y = option.rect.top() + 8;
    const QRect symbol(option.rect.left() + 14, y + (option.fontMetrics.height() - size) / 2, size, size);
    visuals::icon(name, option.palette).paint(&painter, symbol);
    const QRect area = option.rect.adjusted(14 + size + 8, 0, -14, 0);
    y = drawLine(painter, area, y, visuals::semibold(option.font), ink(option),
                 index.data(SearchModel::TitleRole).toString());
    y = drawLine(painter, area, y, metadataFont(option), visuals::secondaryText(option.palette),
                 index.data(SearchModel::DetailRole).toString());
    SnippetLook look;
    look.font = visuals::scaledFont(option.font, visuals::metadataSize);
    look.text = ink(option);
    look.mark = visuals::isDark(option.palette) ? QColor(0x6b5418) : QColor(0xfdeab8);
    look.markText = visuals::readable(ink(option), look.mark);
    drawSnippet(painter, QRectF(area.left(), y + 3, area.width(), option.rect.bottom() - y - 3),
                index.data(SearchModel::SnippetRole).toString(), look, 2);
}

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRow(*painter, option);
    const QColor quiet = visuals::secondaryText(option.palette);
    const QRect number(option.rect.left() + 8, 0, 28, 0);
    int y = option.rect.top() + 7;
    drawLine(*painter, number, y, option.font, quiet, QLocale().toString(index.row() + 1), Qt::AlignRight);
    const QRect area = option.rect.adjusted(48, 0, -16, 0);
    y = drawLine(*painter, area, y, option.font, ink(option), index.data(Qt::DisplayRole).toString());
    drawLine(*painter, area, y, metadataFont(option), quiet, index.data(SourceListModel::DetailRole).toString());
    painter->restore();
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, option.fontMetrics.height() + QFontMetrics(metadataFont(option)).height() + 15};
}

} // namespace marbre
