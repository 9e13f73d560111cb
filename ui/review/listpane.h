// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "models/sidebarmodel.h"
#include "models/threadlistmodel.h"

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
    void focusSearch();
    void clearFilter();
    /// The filter as it could be kept: without the sidebar's period.
    ThreadFilter savedForm() const;
    void showError(const Error &error);

Q_SIGNALS:
    void saveFilterRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void restoreSettings();
    void applyFilter();
    void filterChanged();
    void showSubtitle();
    void showPending(int count);
    void showEmptiness();
    bool isNarrowed() const;

    ThreadListModel m_model;
    SidebarEntry m_base;
    ThreadFilter m_own; ///< text, least score, unseen, states, sort and grouping; nothing else of it counts
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

/// own laid over base: both narrow. The words of both must be found; own's states, where it has any, replace base's.
ThreadFilter combined(const ThreadFilter &base, const ThreadFilter &own);

} // namespace marbre
