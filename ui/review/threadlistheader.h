// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/feed.h"

#include <QWidget>

class QAbstractButton;
class QActionGroup;
class QMenu;

namespace marbre {

/// The list's column titles: a click sorts, a second one turns the order round. The context menu has every sort.
class ThreadListHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit ThreadListHeader(QWidget *parent = nullptr);

    void setSort(ThreadSort sort, bool descending);
    void setNarrow(bool narrow);
    /// Room that the list's scroll bar takes at the end.
    void setEndMargin(int pixels);
    /// Every sort, for other menus too.
    QMenu *sortMenu() { return m_menu; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void sortRequested(marbre::ThreadSort sort, bool descending);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    class ColumnButton;
    ColumnButton *addColumn(ThreadSort sort, const QString &text, const QString &name, Qt::Alignment alignment);
    void addToMenu(ThreadSort sort, const QString &text);
    void choose(ThreadSort sort);
    void place();
    ColumnButton *m_score;
    ColumnButton *m_thread;
    ColumnButton *m_comments;
    ColumnButton *m_age;
    QMenu *m_menu;
    QActionGroup *m_group;
    ThreadSort m_sort = ThreadSort::Age;
    bool m_descending = true;
    bool m_narrow = false;
    int m_endMargin = 0;
};

} // namespace marbre
