// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feedboard.h"

#include <QWidget>

class QAction;
class QListView;
class QStackedLayout;

namespace marbre {

class EmptyState;
class FeedListHeader;
class MessageBar;
class PaneHeader;
class QuotaMeters;

/// The status pane: every feed with its state, when it was fetched and will be, and what the hosts' limits are.
class FeedsPane final : public QWidget
{
    Q_OBJECT
public:
    /// The actions stand in the head; they stay the caller's.
    FeedsPane(FeedBoard &board, QAction *offline, QAction *follow, QWidget *parent = nullptr);

    FeedId current() const; ///< 0: none
    void choose(FeedId feed);
    void step(int direction);
    void focusList();
    void showError(const Error &error);

Q_SIGNALS:
    void currentChanged(marbre::FeedId feed);
    void activated(marbre::FeedId feed); ///< Return or double click: its threads
    void menuRequested(marbre::FeedId feed, const QPoint &globalPosition);
    void unfollowRequested(marbre::FeedId feed);
    void left(); ///< Escape

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(QAction *offline, QAction *follow);
    void showState();
    void restoreCurrent();
    FeedBoard &m_board;
    PaneHeader *m_header;
    MessageBar *m_messages;
    QuotaMeters *m_quotas;
    FeedListHeader *m_titles;
    QListView *m_list;
    EmptyState *m_nothing;
    QStackedLayout *m_stack = nullptr;
    FeedId m_current; ///< stays chosen when the list is made anew
};

} // namespace marbre
