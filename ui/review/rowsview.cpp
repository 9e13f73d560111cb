// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/rowsview.h"

#include "widgets/visuals.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace marbre {

RowsView::RowsView(QWidget *parent)
    : QAbstractItemView(parent)
{
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(true);
    viewport()->setBackgroundRole(QPalette::Base);
}

// ---- Geometry ----

const ThreadGeometry &RowsView::geometry() const
{
    if (m_dirty && model()) { // the base class asks before there is one
        m_dirty = false;
        rebuild(m_geometry);
    }
    return m_geometry;
}

void RowsView::rowsChange()
{
    m_dirty = true;
    scheduleDelayedItemsLayout();
    viewport()->update();
}

int RowsView::topOf(int row) const
{
    return geometry().top(row);
}

int RowsView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect RowsView::visualRect(const QModelIndex &index) const
{
    const ThreadGeometry &rows = geometry();
    if (!index.isValid() || index.row() >= rows.count()) {
        return {};
    }
    return {0, rows.top(index.row()) - verticalOffset(), viewport()->width(), rows.height(index.row())};
}

QModelIndex RowsView::indexAt(const QPoint &point) const
{
    const int row = geometry().rowAt(point.y() + verticalOffset());
    return row < 0 ? QModelIndex() : indexOf(row);
}

void RowsView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    executeDelayedItemsLayout(); // the scroll bar must know the rows that just came
    const QRect rect = visualRect(index);
    const int height = viewport()->height();
    if (rect.isNull()) {
        return;
    }
    int change = 0;
    if (hint == PositionAtTop || (hint == EnsureVisible && rect.top() < 0)) {
        change = rect.top();
    } else if (hint == PositionAtBottom || (hint == EnsureVisible && rect.bottom() >= height)) {
        change = rect.bottom() - height + 1;
    } else if (hint == PositionAtCenter) {
        change = rect.center().y() - height / 2;
    }
    verticalScrollBar()->setValue(verticalOffset() + change);
}

void RowsView::updateGeometries()
{
    const int height = viewport()->height();
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setSingleStep(visuals::scaled(this, visuals::threadRow));
    verticalScrollBar()->setRange(0, std::max(0, geometry().total() - height));
    QAbstractItemView::updateGeometries();
}

void RowsView::doItemsLayout()
{
    m_dirty = true;
    QAbstractItemView::doItemsLayout();
    updateGeometries();
    viewport()->update();
}

void RowsView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    rowsChange();
}

void RowsView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    m_dirty = true;
}

void RowsView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    if (roles.contains(Qt::SizeHintRole)) {
        rowsChange();
    }
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void RowsView::scrollContentsBy(int dx, int dy)
{
    QAbstractItemView::scrollContentsBy(dx, dy);
    viewport()->update();
}

void RowsView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        rowsChange();
    }
}

// ---- Selection and moving ----

void RowsView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const ThreadGeometry &rows = geometry();
    const QRect box = rect.normalized().translated(0, verticalOffset());
    const int first = rows.rowAt(std::max(0, box.top()));
    const int last = rows.rowAt(std::min(box.bottom(), rows.total() - 1));
    QItemSelection selection;
    if (first >= 0 && last >= first) {
        selection.select(indexOf(first), indexOf(last));
    }
    selectionModel()->select(selection, command);
}

QRegion RowsView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        region += visualRect(range.topLeft()) | visualRect(range.bottomRight());
    }
    return region & viewport()->rect();
}

QModelIndex RowsView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = model()->rowCount();
    if (count == 0) {
        return {};
    }
    const int row = currentIndex().row();
    const int page = std::max(1, viewport()->height() / visuals::scaled(this, visuals::threadRow) - 1);
    const auto inReach = [&](int wanted) { return indexOf(std::clamp(wanted, 0, count - 1)); };
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return inReach(row - 1);
    case MoveDown:
    case MoveNext:
        return inReach(row + 1);
    case MovePageUp:
        return inReach(row - page);
    case MovePageDown:
        return inReach(row + page);
    case MoveHome:
        return indexOf(0);
    case MoveEnd:
        return indexOf(count - 1);
    case MoveLeft:
    case MoveRight:
        break;
    }
    return currentIndex();
}

// ---- Painting ----

int RowsView::rowNear(int y) const
{
    const int row = geometry().rowAt(y);
    return row < 0 ? geometry().count() - 1 : row;
}

void RowsView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (!model() || geometry().count() == 0) {
        return;
    }
    const int offset = verticalOffset();
    rowsInSight(rowNear(offset), rowNear(offset + viewport()->height()));
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.widget = this;
    const int last = rowNear(offset + event->rect().bottom());
    for (int row = rowNear(offset + event->rect().top()); row <= last; ++row) {
        const QModelIndex index = indexOf(row);
        QStyleOptionViewItem rowOption = option;
        rowOption.rect = visualRect(index);
        rowOption.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        rowOption.state.setFlag(QStyle::State_HasFocus, index == currentIndex());
        itemDelegate()->paint(&painter, rowOption, index);
    }
}

} // namespace marbre
