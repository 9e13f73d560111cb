// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/threadlistview.h"

#include "models/piecemime.h"
#include "models/threadlistmodel.h"
#include "review/dragpixmap.h"
#include "review/threaddelegate.h"
#include "widgets/visuals.h"

#include <QDrag>
#include <QDropEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace marbre {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    if (data->hasFormat(QLatin1StringView(piecesMimeType))) {
        return paths;
    }
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

ThreadListView::ThreadListView(QWidget *parent)
    : QAbstractItemView(parent)
{
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAutoFillBackground(true);
    viewport()->setBackgroundRole(QPalette::Base);
}

void ThreadListView::setThreads(ThreadListModel *model, ThreadDelegate *delegate)
{
    m_model = model;
    setModel(model);
    setItemDelegate(delegate);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ThreadListView::takeAnchor);
    connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this, &ThreadListView::takeAnchor);
    connect(model, &QAbstractItemModel::rowsMoved, this, &ThreadListView::rowsLook);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ThreadListView::rowsLook);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ThreadListView::remember);
    rowsLook();
}

// ---- Selection ----

QList<ThreadId> ThreadListView::selectedThreads() const
{
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        ranges.append({range.top(), range.bottom()});
    }
    std::ranges::sort(ranges);
    QList<ThreadId> ids;
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int row = top; row <= bottom; ++row) {
            ids.append(m_model->idAt(row));
        }
    }
    return ids;
}

ThreadId ThreadListView::currentThread() const
{
    return currentIndex().isValid() ? m_model->idAt(currentIndex().row()) : ThreadId{};
}

bool ThreadListView::choose(ThreadId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) {
        selectionModel()->clear();
        return false;
    }
    selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
    return true;
}

void ThreadListView::step(int rows, bool extending)
{
    const int count = m_model->rowCount();
    if (count == 0) {
        return;
    }
    const int row = currentIndex().isValid() ? currentIndex().row() + rows : std::max(0, m_lastRow);
    const QModelIndex target = m_model->index(std::clamp(row, 0, count - 1));
    if (extending) {
        extendTo(target);
    } else {
        m_extendFrom = QPersistentModelIndex();
        selectionModel()->setCurrentIndex(target, QItemSelectionModel::ClearAndSelect);
        scrollTo(target);
    }
}

/// The selection reaches from where it began to target, however the current row came there (key, letter, mouse).
void ThreadListView::extendTo(const QModelIndex &target)
{
    if (!target.isValid()) {
        return;
    }
    if (!m_extendFrom.isValid()) {
        m_extendFrom = currentIndex().isValid() ? currentIndex() : target;
    }
    const int from = m_extendFrom.row();
    const QItemSelection range(m_model->index(std::min(from, target.row())),
                               m_model->index(std::max(from, target.row())));
    selectionModel()->select(range, QItemSelectionModel::ClearAndSelect);
    selectionModel()->setCurrentIndex(target, QItemSelectionModel::NoUpdate);
    scrollTo(target);
}

void ThreadListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    updateLive();
    Q_EMIT currentThreadChanged(currentThread());
}

void ThreadListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    viewport()->update();
    Q_EMIT selectedThreadsChanged();
}

void ThreadListView::remember()
{
    takeAnchor();
    const QList<ThreadId> ids = selectedThreads();
    m_selectedBefore = QSet<ThreadId>(ids.begin(), ids.end());
    m_currentBefore = currentThread();
    m_lastRow = currentIndex().isValid() ? currentIndex().row() : m_lastRow;
}

void ThreadListView::reset()
{
    m_dirty = true;
    if (!m_model) {
        QAbstractItemView::reset();
        return;
    }
    const ThreadId before = m_currentBefore;
    {
        const QSignalBlocker quiet(this); // the current thread is the same one, or it is told below
        QAbstractItemView::reset();
        restore();
    }
    rowsLook();
    if (currentThread() != before) {
        Q_EMIT currentThreadChanged(currentThread());
    }
    Q_EMIT selectedThreadsChanged();
}

/// Selection and current row by id, after a reset.
void ThreadListView::restore()
{
    QItemSelection selection;
    if (!m_selectedBefore.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (!m_selectedBefore.contains(m_model->idAt(row))) {
                continue;
            }
            const QModelIndex index = m_model->index(row);
            if (!selection.isEmpty() && selection.last().bottom() == row - 1) {
                selection.last() = QItemSelectionRange(selection.last().topLeft(), index);
            } else {
                selection.append(QItemSelectionRange(index));
            }
        }
    }
    const int current = m_currentBefore ? m_model->rowOf(m_currentBefore) : -1;
    if (current >= 0) {
        selectionModel()->setCurrentIndex(m_model->index(current), QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_selectedBefore.clear();
    m_currentBefore = {};
}

void ThreadListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    layoutRows();
    const QRect box = rect.normalized().translated(0, verticalOffset());
    const int first = m_geometry.rowAt(std::max(0, box.top()));
    const int last = m_geometry.rowAt(std::min(box.bottom(), m_geometry.total() - 1));
    QItemSelection selection;
    if (first >= 0 && last >= first) {
        selection.select(m_model->index(first), m_model->index(last));
    }
    selectionModel()->select(selection, command);
}

QRegion ThreadListView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        region += visualRect(range.topLeft()) | visualRect(range.bottomRight());
    }
    return region & viewport()->rect();
}

// ---- Geometry ----

void ThreadListView::layoutRows() const
{
    if (!m_dirty) {
        return;
    }
    m_dirty = false;
    m_geometry.setHeights(visuals::scaled(this, visuals::threadRow), visuals::scaled(this, visuals::groupedRow));
    m_geometry.rebuild(m_model ? m_model->rowCount() : 0, m_model ? m_model->groups() : QList<bool>{});
}

int ThreadListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect ThreadListView::visualRect(const QModelIndex &index) const
{
    layoutRows();
    if (!index.isValid() || index.row() >= m_geometry.count()) {
        return {};
    }
    return {0, m_geometry.top(index.row()) - verticalOffset(), viewport()->width(), m_geometry.height(index.row())};
}

QModelIndex ThreadListView::indexAt(const QPoint &point) const
{
    layoutRows();
    const int row = m_geometry.rowAt(point.y() + verticalOffset());
    return row < 0 ? QModelIndex() : m_model->index(row);
}

void ThreadListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
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

void ThreadListView::updateGeometries()
{
    layoutRows();
    const int height = viewport()->height();
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setSingleStep(visuals::scaled(this, visuals::threadRow));
    verticalScrollBar()->setRange(0, std::max(0, m_geometry.total() - height));
    QAbstractItemView::updateGeometries();
}

void ThreadListView::doItemsLayout()
{
    m_dirty = true;
    QAbstractItemView::doItemsLayout();
    updateGeometries();
    restoreAnchor();
    updateLive();
    viewport()->update();
}

/// The current row where it is in sight, else the first one in sight: it stays where it is on the screen.
void ThreadListView::takeAnchor()
{
    if (m_anchor || !m_model) {
        return;
    }
    QModelIndex index = currentIndex();
    if (!visualRect(index).intersects(viewport()->rect())) {
        index = indexAt({0, 0});
    }
    if (index.isValid() && (verticalOffset() > 0 || currentIndex().isValid())) {
        m_anchor = Anchor{m_model->idAt(index.row()), visualRect(index).top()};
    }
}

void ThreadListView::restoreAnchor()
{
    const auto anchor = std::exchange(m_anchor, std::nullopt);
    if (!anchor) {
        return;
    }
    const int row = m_model->rowOf(anchor->id);
    if (row >= 0) {
        verticalScrollBar()->setValue(m_geometry.top(row) - anchor->offset);
    }
}

void ThreadListView::rowsLook()
{
    m_dirty = true;
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void ThreadListView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    rowsLook();
}

/// The base class would make a neighbour current: a thread would open, and count as seen, that nobody chose.
void ThreadListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    takeAnchor();
    const int current = currentIndex().row();
    if (currentIndex().isValid() && current >= start && current <= end) {
        m_lastRow = start;
        selectionModel()->clearCurrentIndex();
    }
    if (!currentIndex().isValid()) {
        m_dirty = true;
        return;
    }
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    m_dirty = true;
}

void ThreadListView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    if (roles.contains(Qt::SizeHintRole)) {
        rowsLook();
    }
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void ThreadListView::scrollContentsBy(int dx, int dy)
{
    QAbstractItemView::scrollContentsBy(dx, dy);
    viewport()->update();
    updateLive();
}

void ThreadListView::updateLive()
{
    if (m_model) {
        m_model->setLive(verticalOffset() == 0 && !currentIndex().isValid());
    }
}

// ---- Keys ----

int ThreadListView::rowInReach(int row) const
{
    return std::clamp(row, 0, m_model->rowCount() - 1);
}

QModelIndex ThreadListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    layoutRows();
    if (m_model->rowCount() == 0) {
        return {};
    }
    if (!currentIndex().isValid() && action != MoveEnd) {
        return m_model->index(rowInReach(m_lastRow));
    }
    const int row = currentIndex().row();
    const int page = std::max(1, viewport()->height() / visuals::scaled(this, visuals::threadRow) - 1);
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return m_model->index(rowInReach(row - 1));
    case MoveDown:
    case MoveNext:
        return m_model->index(rowInReach(row + 1));
    case MovePageUp:
        return m_model->index(rowInReach(row - page));
    case MovePageDown:
        return m_model->index(rowInReach(row + page));
    case MoveHome:
        return m_model->index(0);
    case MoveEnd:
        return m_model->index(m_model->rowCount() - 1);
    case MoveLeft:
    case MoveRight:
        break;
    }
    return currentIndex();
}

void ThreadListView::keyPressEvent(QKeyEvent *event)
{
    static const QHash<int, CursorAction> moves{
        {Qt::Key_Up, MoveUp},         {Qt::Key_Down, MoveDown},
        {Qt::Key_PageUp, MovePageUp}, {Qt::Key_PageDown, MovePageDown},
        {Qt::Key_Home, MoveHome},     {Qt::Key_End, MoveEnd},
    };
    const auto move = moves.constFind(event->key());
    if (move != moves.cend() && event->modifiers().testFlag(Qt::ShiftModifier)) {
        extendTo(moveCursor(*move, event->modifiers()));
    } else if (event->key() == Qt::Key_Space && !event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT readOn(event->modifiers().testFlag(Qt::ShiftModifier));
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Right) {
        Q_EMIT entered();
    } else if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        event->ignore();
    } else {
        if (move != moves.cend()) { // not for the Shift key by itself
            m_extendFrom = QPersistentModelIndex();
        }
        QAbstractItemView::keyPressEvent(event);
    }
}

/// The base class would make the first row current: a thread would open, and count as seen, that nobody chose.
void ThreadListView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ThreadListView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier && index.isValid()) {
        extendTo(index);
        return;
    }
    m_extendFrom = QPersistentModelIndex();
    QAbstractItemView::mousePressEvent(event);
}

void ThreadListView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        rowsLook();
    }
}

// ---- Painting ----

void ThreadListView::paintEvent(QPaintEvent *event)
{
    layoutRows();
    QPainter painter(viewport());
    if (!m_model || m_geometry.count() == 0) {
        return;
    }
    const int offset = verticalOffset();
    const auto rowNear = [&](int y) {
        const int row = m_geometry.rowAt(y);
        return row < 0 ? m_geometry.count() - 1 : row;
    };
    m_model->setVisibleRange(rowNear(offset), rowNear(offset + viewport()->height()));
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.widget = this;
    const int last = rowNear(offset + event->rect().bottom());
    for (int row = rowNear(offset + event->rect().top()); row <= last; ++row) {
        const QModelIndex index = m_model->index(row);
        QStyleOptionViewItem rowOption = option;
        rowOption.rect = visualRect(index);
        rowOption.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        rowOption.state.setFlag(QStyle::State_HasFocus, index == currentIndex());
        itemDelegate()->paint(&painter, rowOption, index);
    }
}

// ---- Drag and drop ----

void ThreadListView::startDrag(Qt::DropActions)
{
    QList<Piece> pieces;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const ThreadRow *thread = m_model->row(row)) {
                pieces.append(pieceOf(*thread));
            }
        }
    }
    startPieceDrag(this, pieces);
}

void ThreadListView::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty()) {
        event->ignore();
    } else {
        event->acceptProposedAction();
    }
}

void ThreadListView::dragMoveEvent(QDragMoveEvent *event)
{
    dragEnterEvent(static_cast<QDragEnterEvent *>(event));
}

void ThreadListView::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty()) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

} // namespace marbre
