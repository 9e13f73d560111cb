// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/archivegroups.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;

namespace marbre {

class EmptyState;
class GroupDelegate;
class MessageBar;
class PaneSplitter;
class SearchField;

/// The archive by theme, quoted author, thread or community: the groups with their timelines, and below them the
/// editions of the chosen one. Chooses an edition and where in it; changes nothing.
class GroupsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit GroupsPane(ArchiveGroupModel::Ask ask, QWidget *parent = nullptr);

    /// Asks for these groups.
    void show(ArchiveGrouping by);
    /// The desk changed: asks again soon, once for a burst of changes; where this is not visible, when it is shown
    /// next.
    void renew();
    void focusList();

Q_SIGNALS:
    /// items: remote ids of what the edition carries of the group; empty: all of it.
    void editionChosen(marbre::EditionId id, const QStringList &items);
    void openRequested(marbre::EditionId id);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QListView *makeList(const QString &name, const QString &accessible, QAbstractItemModel *model);
    QWidget *makeGroups();
    QWidget *makeMentions();
    void renewWords();
    void takeGroups();
    void showMentions(bool shown);
    void chooseGroup(const QModelIndex &index);
    void chooseMention(const QModelIndex &index);
    ArchiveGroupModel m_groups;
    ArchiveMentionModel m_mentions;
    QString m_key; ///< of the chosen group
    SearchField *m_field;
    QLabel *m_from;
    QLabel *m_until;
    QListView *m_list;
    GroupDelegate *m_delegate;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    MessageBar *m_messages;
    PaneSplitter *m_splitter;
    QWidget *m_below;
    QLabel *m_name;
    QLabel *m_counts;
    QListView *m_editions;
    QTimer m_later;
    bool m_stale = true;
    bool m_filling = false;
    bool m_divided = false; ///< the splitter has its first sizes
};

} // namespace marbre
