// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/threadgeometry.h"

#include <QAbstractItemView>

namespace marbre {

/// A list view whose rows have one of two fixed heights, a million as quick as a hundred: heights are computed, never
/// kept or measured row by row, which neither QTableView (a header section a row) nor QListView (one height, or a walk
/// over every row) can do with two heights.
class RowsView : public QAbstractItemView
{
    Q_OBJECT
public:
    explicit RowsView(QWidget *parent = nullptr);

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;

protected:
    /// The heights, and which row has which, as they are now.
    virtual void rebuild(ThreadGeometry &geometry) const = 0;
    /// Rows from first to last are about to be painted.
    virtual void rowsInSight(int first, int last) = 0;
    /// Rows or their heights are others: laid out anew before the next painting.
    void rowsChange();
    int topOf(int row) const;

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const ThreadGeometry &geometry() const;
    QModelIndex indexOf(int row) const { return model()->index(row, 0); }
    int rowNear(int y) const;
    mutable ThreadGeometry m_geometry;
    mutable bool m_dirty = true;
};

} // namespace marbre
