// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"
#include "review/threadgeometry.h"

#include <QAbstractItemView>
#include <QSet>

namespace marbre {

class ThreadDelegate;
class ThreadListModel;

/// The day's threads, a million as quick as a hundred: heights are computed, never kept or measured row by row, which
/// neither QTableView (a header section a row) nor QListView (one height, or a walk over every row) can do with two
/// heights. What is under the eye stays there when rows come and go.
class ThreadListView final : public QAbstractItemView
{
    Q_OBJECT
public:
    explicit ThreadListView(QWidget *parent = nullptr);

    void setThreads(ThreadListModel *model, ThreadDelegate *delegate);
    QList<ThreadId> selectedThreads() const; ///< in the order of the list
    ThreadId currentThread() const;
    /// Selects one thread alone; false where the list does not hold it.
    bool choose(ThreadId id);
    /// From the current thread by so many rows; extending keeps what is selected.
    void step(int rows, bool extending = false);

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;
    void doItemsLayout() override;
    void keyboardSearch(const QString &) override {} ///< letters are commands here

Q_SIGNALS:
    void currentThreadChanged(marbre::ThreadId id); ///< 0: none
    void selectedThreadsChanged();
    void readOn(bool backwards); ///< space: the reader scrolls, the focus stays
    void entered();              ///< return: on to the reader
    void filesDropped(const QStringList &paths);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void startDrag(Qt::DropActions supported) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Anchor
    {
        ThreadId id;
        int offset = 0; ///< of its top from the viewport's
    };
    void takeAnchor();
    void restoreAnchor();
    void remember();
    void restore();
    void layoutRows() const;
    void rowsLook();
    void updateLive();
    int rowInReach(int row) const;
    void extendTo(const QModelIndex &target);
    ThreadListModel *m_model = nullptr;
    mutable ThreadGeometry m_geometry;
    mutable bool m_dirty = true;
    std::optional<Anchor> m_anchor;
    QPersistentModelIndex m_extendFrom; ///< where the selection with Shift began
    QSet<ThreadId> m_selectedBefore;    ///< over a reset
    ThreadId m_currentBefore;
    int m_lastRow = -1; ///< where the current row stood when it went away
};

} // namespace marbre
