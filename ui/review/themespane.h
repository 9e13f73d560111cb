// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/themelistmodel.h"

#include <QWidget>

class QListView;
class QMenu;
class QStackedLayout;

namespace marbre {

class EmptyState;
class MessageBar;
class PaneHeader;
struct ThemeActions;

/// The suggested themes of the days that are edited: which there are, with what came of them. Threads are dropped here.
class ThemesPane final : public QWidget
{
    Q_OBJECT
public:
    ThemesPane(ThemeListModel &model, const ThemeActions &actions, QWidget *parent = nullptr);

    QListView *list() { return m_list; }
    /// Of the theme that is looked at; empty: the left-over threads.
    QString key() const { return m_key; }
    void choose(const QString &key);
    void step(int direction);
    void focusList();
    void showError(const Error &error);

Q_SIGNALS:
    void currentChanged(const QString &key);
    void acceptRequested();
    void membersWanted(); ///< on to the threads
    void menuRequested(const QPoint &globalPosition);
    void entered(); ///< the list has the focus
    void left();    ///< Escape

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build(const ThemeActions &actions);
    void fillWishes(QMenu &menu);
    void showState();
    bool keyPressed(int key);
    ThemeListModel &m_model;
    PaneHeader *m_header;
    MessageBar *m_messages;
    QListView *m_list;
    EmptyState *m_nothing;
    QStackedLayout *m_stack = nullptr;
    QString m_key;
    bool m_chosen = false; ///< by the editor, or the first theme that came
};

} // namespace marbre
