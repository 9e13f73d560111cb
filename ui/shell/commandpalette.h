// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "store/searchstore.h"

#include <QAction>
#include <QFrame>
#include <QList>
#include <QPointer>

class QLabel;
class QListView;
class QStandardItemModel;

namespace marbre {

class SearchField;

/// Finds any command, edition or thread by a few letters. Shown over the window; Escape gives the focus back.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    CommandPalette(Desk &desk, QWidget *window);

    void open(const QList<QAction *> &commands);

Q_SIGNALS:
    void editionChosen(marbre::EditionId id);
    void threadChosen(marbre::ThreadId thread, marbre::CommentId comment);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void addCommands(const QString &words);
    void addHits(const SearchResult &result);
    void addHeading(const QString &text);
    void run(const QModelIndex &index);
    void moveSelection(int step);
    void place();
    void dismiss();

    Desk &m_desk;
    SearchField *m_field;
    QLabel *m_count;
    QListView *m_view;
    QStandardItemModel *m_model;
    QList<QPointer<QAction>> m_commands;
    QPointer<QWidget> m_focusBefore;
    quint64 m_query = 0;
};

} // namespace marbre
