// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/threadlistview.h"

#include "models/threadlistmodel.h"
#include "review/dragpixmap.h"
#include "review/filedrop.h"
#include "review/threaddelegate.h"
#include "review/threadselection.h"
#include "widgets/visuals.h"

#include <QDropEvent>
#include <QScrollBar>
#include <algorithm>

namespace marbre {

ThreadListView::ThreadListView(QWidget *parent)
    : RowsView(parent)
{
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

ThreadListView::~ThreadListView() = default;

void ThreadListView::setThreads(ThreadListModel *model, ThreadDelegate *delegate)
{
    m_model = model;
    setModel(model);
    m_selection = std::make_unique<ThreadSelection>(*model, *selectionModel());
    setItemDelegate(delegate);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ThreadListView::takeAnchor);
    connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this, &ThreadListView::takeAnchor);
    connect(model, &QAbstractItemModel::rowsMoved, this, &ThreadListView::rowsChange);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ThreadListView::rowsChange);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        takeAnchor();
        m_selection->remember();
        m_lastRow = currentIndex().isValid() ? currentIndex().row() : m_lastRow;
    });
    rowsChange();
}

void ThreadListView::rebuild(ThreadGeometry &geometry) const
{
    geometry.setHeights(visuals::scaled(this, visuals::threadRow), visuals::scaled(this, visuals::groupedRow));
    geometry.rebuild(m_model ? m_model->rowCount() : 0, m_model ? m_model->groups() : QList<bool>{});
}

void ThreadListView::rowsInSight(int first, int last)
{
    m_model->setVisibleRange(first, last);
}

// ---- Selection ----

QList<ThreadId> ThreadListView::selectedThreads() const
{
    return m_selection ? m_selection->threads() : QList<ThreadId>{};
}

ThreadId ThreadListView::currentThread() const
{
    return m_selection ? m_selection->current() : ThreadId{}; // the base class tells before there is one
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
        m_selection->endExtending();
        selectionModel()->setCurrentIndex(target, QItemSelectionModel::ClearAndSelect);
        scrollTo(target);
    }
}

void ThreadListView::stepOverSelection()
{
    int last = currentIndex().row();
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        last = std::max(last, range.bottom());
    }
    if (currentIndex().isValid() && last + 1 < m_model->rowCount()) {
        step(last + 1 - currentIndex().row());
    }
}

void ThreadListView::extendTo(const QModelIndex &target)
{
    if (target.isValid()) {
        m_selection->extendTo(target);
        scrollTo(target);
    }
}

void ThreadListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RowsView::currentChanged(current, previous);
    viewport()->update();
    updateLive();
    Q_EMIT currentThreadChanged(currentThread());
}

void ThreadListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    RowsView::selectionChanged(selected, deselected);
    viewport()->update();
    Q_EMIT selectedThreadsChanged();
}

void ThreadListView::reset()
{
    if (!m_selection) {
        RowsView::reset();
        return;
    }
    const ThreadId before = m_selection->currentBefore();
    {
        const QSignalBlocker quiet(this); // the current thread is the same one, or it is told below
        RowsView::reset();
        m_selection->restore();
    }
    rowsChange();
    if (currentThread() != before) {
        Q_EMIT currentThreadChanged(currentThread());
    }
    Q_EMIT selectedThreadsChanged();
}

// ---- What is under the eye ----

void ThreadListView::doItemsLayout()
{
    RowsView::doItemsLayout();
    restoreAnchor();
    updateLive();
}

/// The current row where it is in sight, else the first one in sight: it stays where it is on the screen.
void ThreadListView::takeAnchor()
{
    if (m_anchor) {
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
        verticalScrollBar()->setValue(topOf(row) - anchor->offset);
    }
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
    RowsView::rowsAboutToBeRemoved(parent, start, end);
}

void ThreadListView::scrollContentsBy(int dx, int dy)
{
    RowsView::scrollContentsBy(dx, dy);
    updateLive();
}

void ThreadListView::updateLive()
{
    if (m_model) {
        m_model->setLive(verticalOffset() == 0 && !currentIndex().isValid());
    }
}

// ---- Keys and mouse ----

QModelIndex ThreadListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int count = m_model->rowCount();
    if (count > 0 && !currentIndex().isValid() && action != MoveEnd) {
        return m_model->index(std::clamp(m_lastRow, 0, count - 1));
    }
    return RowsView::moveCursor(action, modifiers);
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
        Q_EMIT readerWanted();
    } else if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        event->ignore();
    } else {
        if (move != moves.cend()) { // not for the Shift key by itself
            m_selection->endExtending();
        }
        RowsView::keyPressEvent(event);
    }
}

/// The base class would make the first row current: a thread would open, and count as seen, that nobody chose.
void ThreadListView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call): as said above
    viewport()->update();
}

void ThreadListView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier && index.isValid()) {
        extendTo(index);
        return;
    }
    m_selection->endExtending();
    RowsView::mousePressEvent(event);
}

// ---- Drag and drop ----

void ThreadListView::startDrag(Qt::DropActions)
{
    const QList<ThreadId> ids = selectedThreads();
    if (ids.size() > ThreadListModel::mostPrefetched) {
        Q_EMIT dragRefused(tr("At most %n thread(s) can be dragged at once", nullptr, ThreadListModel::mostPrefetched));
        return;
    }
    const auto pieces = m_model->pieces(ids);
    if (pieces) {
        startPieceDrag(this, *pieces);
    } else {
        m_model->prefetch(ids);
        Q_EMIT dragRefused(tr("The selected threads are still being read: drag them once more"));
    }
}

void ThreadListView::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFiles(event->mimeData()).isEmpty()) {
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
    const QStringList paths = droppedFiles(event->mimeData());
    if (paths.isEmpty()) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

} // namespace marbre
