// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"
#include "review/rowsview.h"

#include <memory>
#include <optional>

namespace marbre {

class ThreadDelegate;
class ThreadListModel;
class ThreadSelection;

/// The day's threads. What is under the eye stays there when rows come and go, and no row becomes current, and counts
/// as seen, that nobody chose.
class ThreadListView final : public RowsView
{
    Q_OBJECT
public:
    explicit ThreadListView(QWidget *parent = nullptr);
    ~ThreadListView() override;

    void setThreads(ThreadListModel *model, ThreadDelegate *delegate);
    QList<ThreadId> selectedThreads() const; ///< in the order of the list
    ThreadId currentThread() const;
    /// Selects one thread alone; false where the list does not hold it.
    bool choose(ThreadId id);
    /// From the current thread by so many rows; extending keeps what is selected.
    void step(int rows, bool extending = false);
    /// To the thread below the selection, where there is one.
    void stepOverSelection();

    void reset() override;
    void doItemsLayout() override;
    void keyboardSearch(const QString &) override {} ///< letters are commands here

Q_SIGNALS:
    void currentThreadChanged(marbre::ThreadId id); ///< 0: none
    void selectedThreadsChanged();
    void readOn(bool backwards); ///< space: the reader scrolls, the focus stays
    void readerWanted();         ///< return: on to the reader
    void filesDropped(const QStringList &paths);
    void dragRefused(const QString &reason);

protected:
    void rebuild(ThreadGeometry &geometry) const override;
    void rowsInSight(int first, int last) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
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
    void updateLive();
    void extendTo(const QModelIndex &target);
    ThreadListModel *m_model = nullptr;
    std::unique_ptr<ThreadSelection> m_selection;
    std::optional<Anchor> m_anchor;
    int m_lastRow = -1; ///< where the current row stood when it went away
};

} // namespace marbre
