// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStyledItemDelegate>

namespace marbre {

class FeedListModel;

/// The columns of the list of feeds, shared by its titles and its rows. 0: left out in a narrow pane.
struct FeedColumns
{
    int sign = 0;
    int state = 0;
    int fetched = 0;
    int next = 0;
    int days = 0;
    static FeedColumns of(const QWidget *widget, int width);
};

/// Paints a feed as the mock-ups have it: sign, name with place and news below, state, fetched, next, seven days.
class FeedDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit FeedDelegate(FeedListModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    FeedListModel &m_model;
};

/// The titles above the list.
class FeedListHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit FeedListHeader(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace marbre
