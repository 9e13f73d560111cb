// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commenttree.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QLabel;

namespace marbre {

class FlatButton;

/// Above the comments, and at the reader's top once they scroll: how many, the sort, the least score, fold all.
class CommentsBar final : public QWidget
{
    Q_OBJECT
public:
    explicit CommentsBar(QWidget *parent = nullptr);

    /// stored: comments of the desk; said: what the place counts, where it says so.
    void setCount(int stored, std::optional<int> said, int hidden);
    void setOptions(CommentSort sort, std::optional<int> hideBelow);
    void setAllCollapsed(bool collapsed);
    QSize sizeHint() const override;

Q_SIGNALS:
    void sortRequested(marbre::CommentSort sort);
    void hideBelowRequested(std::optional<int> points);
    void collapseAllRequested(bool collapse);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildSortMenu();
    void buildThresholdMenu();
    void askThreshold();
    QString sortText(CommentSort sort) const;
    QLabel *m_count;
    FlatButton *m_sort;
    FlatButton *m_threshold;
    QAction *m_collapse;
    QActionGroup *m_sorts;
    std::optional<int> m_hideBelow;
};

} // namespace marbre
