// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/themedelegate.h"

#include "models/themelistmodel.h"
#include "models/themewords.h"
#include "review/themesign.h"
#include "widgets/sparkline.h"
#include "widgets/visuals.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype shownEditions = 12;

int startSide(Qt::LayoutDirection direction)
{
    return (direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
}

QList<int> lastCounts(const QList<ThemeMention> &past)
{
    QList<int> counts;
    for (const ThemeMention &mention : past.last(std::min(shownEditions, past.size())))
        counts.append(mention.threads);
    return counts;
}

} // namespace

ThemeDelegate::ThemeDelegate(ThemeListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

QSize ThemeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), visuals::scaled(option.widget, visuals::threadRow)};
}

void ThemeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QColor ground = paintThemeRow(*painter, option, option.state.testFlag(QStyle::State_Selected));
    if (const BoardTheme *theme = m_model.theme(index.row()))
        paintTheme(*painter, option, *theme, ground);
    else
        paintLeftOver(*painter, option, ground);
    painter->restore();
}

/// Its history; or that it is new, or accepted. Answers the width that it takes.
int ThemeDelegate::paintEnd(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box,
                            const BoardTheme &theme, const QColor &ink)
{
    const auto scaled = [&](int pixels) { return visuals::scaled(option.widget, pixels); };
    const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
    if (theme.known && theme.past.size() > 1) {
        const int width = scaled(44);
        const QRect line(box.right() + 1 - width, box.top() + scaled(8), width, scaled(18));
        sparkline::draw(painter, mirrored(line), sparkline::fromCounts(lastCounts(theme.past)), ink);
        return width + scaled(8);
    }
    const bool accepted = theme.acceptedCount() > 0;
    if (theme.known && !accepted)
        return 0;
    const QString words = accepted ? ThemeListModel::tr("accepted") : ThemeListModel::tr("new", "theme");
    const QFont font = visuals::semibold(visuals::scaledFont(option.font, visuals::labelSize));
    const int width = QFontMetrics(font).horizontalAdvance(words) + scaled(16);
    const QRect chip(box.right() + 1 - width, box.top() + scaled(8), width, scaled(18));
    const QColor fill =
        accepted ? visuals::toneFill(option.palette, visuals::Tone::Positive)
                 : visuals::mix(option.palette.color(QPalette::Base), option.palette.color(QPalette::Highlight), 0.2);
    visuals::drawFrame(painter, mirrored(chip), fill, QColor(), scaled(9));
    painter.setFont(font);
    painter.setPen(visuals::readable(option.palette.color(QPalette::Text), fill));
    painter.drawText(mirrored(chip), Qt::AlignCenter, words);
    return width + scaled(8);
}

void ThemeDelegate::paintTheme(QPainter &painter, const QStyleOptionViewItem &option, const BoardTheme &theme,
                               const QColor &ground) const
{
    const auto scaled = [&](int pixels) { return visuals::scaled(option.widget, pixels); };
    const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
    const QColor text = visuals::readable(option.palette.color(QPalette::Text), ground);
    const QColor quiet = visuals::readable(visuals::secondaryText(option.palette), ground);
    QRect box = option.rect.adjusted(scaled(12), 0, -scaled(12), 0);
    const int half = QFontMetrics(option.font).height() + 1;
    const int top = box.top() + (box.height() - 2 * half) / 2;
    const int square = scaled(10);
    visuals::drawFrame(painter, mirrored(QRect(box.left(), top + (half - square) / 2, square, square)),
                       QColor::fromRgb(theme.colour), QColor(), 2);
    box.setLeft(box.left() + square + scaled(12));
    const int end = paintEnd(painter, option, box, theme, quiet);
    const QFont name = visuals::semibold(option.font);
    painter.setFont(name);
    painter.setPen(text);
    const int room = box.width() - end;
    painter.drawText(mirrored(QRect(box.left(), top, room, half)), startSide(option.direction),
                     QFontMetrics(name).elidedText(theme.label, Qt::ElideRight, room));
    const QFont small = visuals::scaledFont(option.font, visuals::metadataSize);
    painter.setFont(small);
    painter.setPen(quiet);
    painter.drawText(mirrored(QRect(box.left(), top + half, box.width(), half)), startSide(option.direction),
                     QFontMetrics(small).elidedText(themeCounts(theme), Qt::ElideRight, box.width()));
}

void ThemeDelegate::paintLeftOver(QPainter &painter, const QStyleOptionViewItem &option, const QColor &ground) const
{
    const auto scaled = [&](int pixels) { return visuals::scaled(option.widget, pixels); };
    const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
    const QRect box = option.rect.adjusted(scaled(12), 0, -scaled(12), 0);
    const int size = scaled(14);
    visuals::icon(u"documentinfo"_s, option.palette)
        .paint(&painter, mirrored(QRect(box.left() - scaled(2), box.center().y() - size / 2, size, size)));
    const QFont small = visuals::scaledFont(option.font, visuals::metadataSize);
    painter.setFont(small);
    painter.setPen(visuals::readable(visuals::secondaryText(option.palette), ground));
    const QRect words = box.adjusted(scaled(22), 0, 0, 0);
    const int leftOver = int(m_model.board().leftOver().size());
    painter.drawText(mirrored(words), startSide(option.direction) | Qt::TextWordWrap,
                     leftOver == 0 ? ThemeListModel::tr("Every thread is in a theme.")
                                   : ThemeListModel::tr("%n thread(s) fit no theme. They stay in the day’s list.",
                                                        nullptr, leftOver));
}

} // namespace marbre
