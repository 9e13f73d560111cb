// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QStackedLayout;

namespace marbre {

class EmptyState;
class ReaderFindBar;
class FlatButton;
class MessageBar;
class PaneHeader;
class ReaderView;
struct ReviewActions;

/// The right pane: what can be done with the thread, and the thread.
class ReaderPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ReaderPane(const ReviewActions &actions, QWidget *parent = nullptr);

    ReaderView *view() { return m_view; }
    ReaderFindBar *findBar() { return m_find; }
    /// Filled by the place each time it opens.
    QMenu *themeMenu() { return m_themes; }

    /// Headings of the open edition; the section with index holding has the thread (-1 the marble, -2 none).
    void setSections(const QStringList &headings, int holding);
    void setState(bool shortlisted, bool spiked);
    void setNarrow(bool narrow);
    /// A thread is there, or the pane says how to open one.
    void setFilled(bool filled);
    void showError(const Error &error);

private:
    void build();
    void showSections();
    void showStates();
    void serve(FlatButton *button, QAction *action, const QString &key);
    const ReviewActions &m_actions;
    PaneHeader *m_header;
    FlatButton *m_shortlist;
    FlatButton *m_spike;
    QLabel *m_sectionLabel;
    QList<FlatButton *> m_sectionButtons;
    QMenu *m_more;
    QMenu *m_themes;
    MessageBar *m_messages;
    ReaderFindBar *m_find;
    ReaderView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
    int m_sections = 0;
    int m_holding = -2;
    bool m_isShortlisted = false;
    bool m_isSpiked = false;
    bool m_narrow = false;
};

} // namespace marbre
