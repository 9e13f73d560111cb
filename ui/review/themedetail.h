// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/thememembermodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedLayout;

namespace marbre {

class EmptyState;
class EditionDocument;
class FlatButton;
class PaneHeader;
class ThemeMemberDelegate;
class ThemeTermsRow;
struct ThemeActions;

/// One suggested theme: the words that carry it, the section that it feeds, the edition that had it last, and its
/// threads with why each is there. Or the threads that no theme has.
class ThemeDetail final : public QWidget
{
    Q_OBJECT
public:
    ThemeDetail(ThemeBoard &board, EditionDocument &edition, const ThemeActions &actions, QWidget *parent = nullptr);

    void setTheme(const QString &key); ///< empty: the left-over threads
    const QString &key() const { return m_model.key(); }
    ThemeMemberModel &model() { return m_model; }
    QListView *list() { return m_list; }
    /// In their order.
    QList<ThreadId> selectedThreads() const;
    ThreadId currentThread() const; ///< 0: none
    /// Answers false at either end.
    bool step(int direction);
    void focusList();

Q_SIGNALS:
    void readRequested(marbre::ThreadId thread);
    void takeOutRequested(marbre::ThreadId thread);
    void confirmRequested(marbre::ThreadId thread);
    void wordRemoveRequested(const QString &word);
    void editionRequested(const QString &slug);
    void selectionChanged();
    void menuRequested(const QPoint &globalPosition);
    void left(); ///< Escape

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void showTheme();
    void showFacts(const BoardTheme &theme);
    void rememberSelection();
    void restoreSelection();
    bool clicked(const QPoint &point);
    ThemeBoard &m_board;
    EditionDocument &m_edition;
    const ThemeActions &m_actions;
    ThemeMemberModel m_model;
    PaneHeader *m_header;
    QLabel *m_square;
    FlatButton *m_accept;
    QWidget *m_facts;
    ThemeTermsRow *m_terms;
    QLabel *m_feeds;
    QLabel *m_last;
    QWidget *m_titles;
    QListView *m_list;
    ThemeMemberDelegate *m_delegate;
    EmptyState *m_nothing;
    QStackedLayout *m_stack = nullptr;
    QList<ThreadId> m_selectedBefore;
    ThreadId m_currentBefore;
    int m_rowBefore = 0;
};

} // namespace marbre
