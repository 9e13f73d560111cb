// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "models/threadlistmodel.h"
#include "review/listfilter.h"

#include <QWidget>

class QAction;
class QStackedLayout;

namespace marbre {

class EmptyState;
class FilterPopup;
class FlatButton;
class MessageBar;
class PaneHeader;
class SearchField;
class ThreadDelegate;
class ThreadListHeader;
class ThreadListView;

/// The middle pane: what is listed, the search, filter and grouping, the column titles, the list.
class ListPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ListPane(Store &store, QWidget *parent = nullptr);
    ~ListPane() override;

    ThreadListModel &model() { return m_model; }
    ThreadListView *view() { return m_view; }
    ThreadDelegate *delegate() { return m_delegate; }
    QAction *groupAction() { return m_group; }
    QAction *filterAction() { return m_filterAction; }

    /// What the sidebar chose. Its own score, states and sort are shown in the filter, where they can be changed.
    void setBase(const SidebarEntry &line);
    /// The words in the header beside the title.
    void setCounts(const ThreadCounts &counts);
    void setNarrow(bool narrow);
    /// The last time at which a day ended: what moved since this morning moved since then.
    void setMorning(Instant morning);
    void focusSearch();
    void clearFilter();
    ThreadFilter savedForm() const { return m_filter.savedForm(); }
    void showError(const Error &error);

Q_SIGNALS:
    void saveFilterRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void applyFilter();
    void showSubtitle();
    void showPending(int count);
    void showEmptiness();

    ThreadListModel m_model;
    ListFilter m_filter;
    ThreadCounts m_counts;
    PaneHeader *m_header;
    SearchField *m_search;
    FlatButton *m_pending;
    QAction *m_group;
    QAction *m_filterAction;
    QAction *m_clear;
    FlatButton *m_filterButton = nullptr;
    FilterPopup *m_popup;
    ThreadListHeader *m_columns;
    MessageBar *m_messages;
    ThreadListView *m_view;
    ThreadDelegate *m_delegate;
    EmptyState *m_nothing;
    QStackedLayout *m_stack = nullptr;
    QTimer m_typing;
};

} // namespace marbre
