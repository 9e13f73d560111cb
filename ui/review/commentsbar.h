// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commenttree.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QLabel;

namespace marbre {

class FlatButton;

/// Above the comments, and at the reader's top once they scroll: how many, the sort, the least score, what is worth
/// quoting, fold all.
class CommentsBar final : public QWidget
{
    Q_OBJECT
public:
    explicit CommentsBar(QWidget *parent = nullptr);

    /// stored: comments of the desk; said: what the place counts, where it says so.
    void setCount(int stored, std::optional<int> said, int hidden);
    void setOptions(CommentSort sort, std::optional<int> hideBelow);
    void setAllCollapsed(bool collapsed);
    /// How many comments are worth quoting; none: not known yet. lens: only they are shown whole.
    void setQuotables(std::optional<int> count, bool lens);
    QWidget *rulesButton() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void sortRequested(marbre::CommentSort sort);
    void hideBelowRequested(std::optional<int> points);
    void collapseAllRequested(bool collapse);
    void lensRequested(bool on);
    void rulesRequested(); ///< of what is worth quoting

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLens();
    void showLensText();
    void buildSortMenu();
    void buildThresholdMenu();
    void askThreshold();
    QString sortText(CommentSort sort) const;
    QLabel *m_count;
    FlatButton *m_sort;
    FlatButton *m_threshold;
    FlatButton *m_lens;
    FlatButton *m_rules;
    QAction *m_collapse;
    QActionGroup *m_sorts;
    std::optional<int> m_hideBelow;
    std::optional<int> m_quotables;
};

} // namespace marbre
