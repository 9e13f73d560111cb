// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/feeddelegate.h"

#include "models/feedlistmodel.h"
#include "review/feedsign.h"
#include "widgets/sparkline.h"
#include "widgets/visuals.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// Takes cells off the ends of a row; given back mirrored where the layout is.
class Cells
{
public:
    Cells(const QRect &row, Qt::LayoutDirection direction)
        : m_row(row)
        , m_left(row)
        , m_direction(direction)
    {}
    QRect fromStart(int width)
    {
        const QRect cell(m_left.left(), m_left.top(), width, m_left.height());
        m_left.setLeft(m_left.left() + width);
        return mirrored(cell);
    }
    QRect fromEnd(int width)
    {
        const QRect cell(m_left.right() + 1 - width, m_left.top(), width, m_left.height());
        m_left.setRight(m_left.right() - width);
        return mirrored(cell);
    }
    QRect rest() const { return mirrored(m_left); }

private:
    QRect mirrored(const QRect &cell) const { return QStyle::visualRect(m_direction, m_row, cell); }
    QRect m_row;
    QRect m_left;
    Qt::LayoutDirection m_direction;
};

int startOf(Qt::LayoutDirection direction)
{
    return direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight;
}

} // namespace

FeedColumns FeedColumns::of(const QWidget *widget, int width)
{
    const auto scaled = [widget](int pixels) { return visuals::scaled(widget, pixels); };
    FeedColumns columns{scaled(36), scaled(130), scaled(84), scaled(84), scaled(90)};
    if (width < scaled(620))
        columns.days = 0;
    if (width < scaled(500))
        columns.next = 0;
    return columns;
}

FeedDelegate::FeedDelegate(FeedListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

QSize FeedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), visuals::scaled(option.widget, visuals::threadRow)};
}

void FeedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.widget && option.widget->hasFocus();
    const int row = index.row();
    const FeedSign sign = m_model.sign(row);
    painter->save();
    painter->fillRect(option.rect, palette.color(QPalette::Base));
    QColor background = palette.color(QPalette::Base);
    if (current) {
        background = visuals::currentRow(palette, focused);
        visuals::drawFrame(*painter, QRectF(option.rect).adjusted(2, 0, -2, 0), background,
                           focused ? palette.color(QPalette::Highlight) : visuals::frame(palette), 4);
    } else {
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          visuals::hairline(palette));
    }
    const QColor text = visuals::readable(palette.color(QPalette::Text), background);
    const QColor quiet = visuals::readable(visuals::secondaryText(palette), background);
    const FeedColumns columns = FeedColumns::of(option.widget, option.rect.width());
    const int start = startOf(option.direction) | Qt::AlignVCenter;
    Cells cells(option.rect, option.direction);

    const QRect mark = cells.fromStart(columns.sign);
    const int size = visuals::scaled(option.widget, 16);
    paintFeedSign(*painter, QRect(mark.center() - QPoint(size / 2, size / 2), QSize(size, size)), sign, palette);
    const QRect days = cells.fromEnd(columns.days);
    const QRect next = cells.fromEnd(columns.next);
    const QRect fetched = cells.fromEnd(columns.fetched);
    const QRect state = cells.fromEnd(columns.state);
    const QRect middle = cells.rest().adjusted(0, 0, -8, 0);
    const auto write = [&](const QRect &cell, const QString &words, const QFont &font, const QColor &ink) {
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(cell, start, QFontMetrics(font).elidedText(words, Qt::ElideRight, cell.width() - 4));
    };
    const int half = QFontMetrics(option.font).height() + 1;
    const int top = middle.top() + (middle.height() - 2 * half) / 2;
    write(QRect(middle.left(), top, middle.width(), half), m_model.status(row).subscription.name,
          visuals::semibold(option.font), text);
    const QFont small = visuals::scaledFont(option.font, visuals::metadataSize);
    write(QRect(middle.left(), top + half, middle.width(), half), m_model.newsText(row), small, quiet);
    write(state, m_model.stateText(row), option.font, feedSignText(sign, palette));
    write(fetched, m_model.fetchedText(row), option.font, quiet);
    write(next, m_model.nextText(row), option.font, quiet);
    if (columns.days > 0) {
        const int height = visuals::scaled(option.widget, 18);
        const QRectF box(days.left(), days.center().y() - height / 2.0,
                         days.width() - visuals::scaled(option.widget, 16), height);
        sparkline::draw(*painter, box, sparkline::fromCounts(m_model.status(row).perDay), quiet);
    }
    painter->restore();
}

FeedListHeader::FeedListHeader(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(visuals::scaled(this, 30));
    setFont(visuals::scaledFont(font(), visuals::labelSize));
}

void FeedListHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(0, height() - 1, width(), 1, visuals::line(palette()));
    painter.setPen(visuals::secondaryText(palette(), QPalette::Window));
    const FeedColumns columns = FeedColumns::of(parentWidget(), width());
    const int start = startOf(layoutDirection()) | Qt::AlignVCenter;
    Cells cells(rect(), layoutDirection());
    cells.fromStart(columns.sign);
    const auto write = [&](const QRect &cell, const QString &title) {
        if (cell.width() > 1)
            painter.drawText(cell, start, fontMetrics().elidedText(title, Qt::ElideRight, cell.width() - 4));
    };
    write(cells.fromEnd(columns.days), tr("Threads, 7 days"));
    write(cells.fromEnd(columns.next), tr("Next"));
    write(cells.fromEnd(columns.fetched), tr("Fetched"));
    write(cells.fromEnd(columns.state), tr("State"));
    write(cells.rest(), tr("Feed"));
}

} // namespace marbre
