// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/groupspane.h"
#include "archive/groupdelegates.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/panesplitter.h"
#include "widgets/searchfield.h"
#include "widgets/visuals.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int renewPause = 400; // ms: an import tells of changes twenty times a second

struct GroupingWords
{
    QString list; ///< for those who listen
    QString filter;
    QString nothing;
    QString howTo;
};

GroupingWords wordsFor(ArchiveGrouping by)
{
    switch (by) {
    case ArchiveGrouping::Theme:
        return {GroupsPane::tr("Themes"), GroupsPane::tr("Filter themes"), GroupsPane::tr("No theme yet"),
                GroupsPane::tr("Give threads a theme in Review: the published editions that cite them gather here.")};
    case ArchiveGrouping::Author:
        return {GroupsPane::tr("Quoted authors"), GroupsPane::tr("Filter authors"), GroupsPane::tr("Nobody quoted yet"),
                GroupsPane::tr("Whom published editions quote gathers here.")};
    case ArchiveGrouping::Thread:
        return {GroupsPane::tr("Cited threads"), GroupsPane::tr("Filter threads"),
                GroupsPane::tr("No thread cited yet"),
                GroupsPane::tr("The threads that published editions cite gather here.")};
    case ArchiveGrouping::Community:
        break;
    }
    return {GroupsPane::tr("Communities"), GroupsPane::tr("Filter communities"), GroupsPane::tr("No community yet"),
            GroupsPane::tr("The communities of published editions gather here.")};
}

QString timelineEnd(QDate date)
{
    //: the ends of a timeline, in the forms of QLocale::toString()
    return date.isValid() ? QLocale().toString(date, GroupsPane::tr("MMM yyyy")) : QString();
}

QLabel *smallLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(visuals::scaledFont(parent->font(), visuals::labelSize));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

GroupsPane::GroupsPane(ArchiveGroupModel::Ask ask, QWidget *parent)
    : QWidget(parent)
    , m_groups(std::move(ask))
    , m_messages(new MessageBar(this))
    , m_splitter(new PaneSplitter(Qt::Vertical, this))
{
    setObjectName(u"archiveGroups"_s);
    m_splitter->addWidget(makeGroups());
    m_splitter->addWidget(makeMentions());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_splitter, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(renewPause);
    connect(&m_later, &QTimer::timeout, &m_groups, &ArchiveGroupModel::load);
    connect(m_field, &QLineEdit::textChanged, &m_groups, &ArchiveGroupModel::setWords);
    connect(m_field, &SearchField::downPressed, this, &GroupsPane::focusList);
    connect(&m_groups, &ArchiveGroupModel::loaded, this, &GroupsPane::takeGroups);
    connect(&m_groups, &ArchiveGroupModel::failed, m_messages, &MessageBar::showError);
    renewWords();
    takeGroups();
}

QListView *GroupsPane::makeList(const QString &name, const QString &accessible, QAbstractItemModel *model)
{
    auto *list = new QListView(this);
    list->setObjectName(name);
    list->setAccessibleName(accessible);
    list->setModel(model);
    list->setUniformItemSizes(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setTabKeyNavigation(false);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->installEventFilter(this);
    return list;
}

QWidget *GroupsPane::makeGroups()
{
    auto *box = new QWidget(this);
    m_field = new SearchField(box);
    m_field->setObjectName(u"archiveGroupFilter"_s);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 8, 12, 4);
    top->addWidget(m_field);
    m_from = smallLabel(box);
    m_from->setObjectName(u"archiveGroupsFrom"_s);
    m_until = smallLabel(box);
    auto *scale = new QHBoxLayout;
    scale->setContentsMargins(14, 0, 14, 4);
    scale->addWidget(m_from);
    scale->addStretch();
    scale->addWidget(m_until);
    m_list = makeList(u"archiveGroupList"_s, {}, &m_groups);
    m_delegate = new GroupDelegate(m_list);
    m_list->setItemDelegate(m_delegate);
    m_empty = new EmptyState(box);
    m_stack = new QStackedWidget(box);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(scale);
    layout->addWidget(m_stack, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_filling && index.isValid())
            chooseGroup(index);
    });
    connect(m_list, &QListView::activated, this, [this] {
        if (m_mentions.rowCount() == 0)
            return;
        m_editions->setFocus(Qt::OtherFocusReason);
        m_editions->setCurrentIndex(m_mentions.index(std::max(0, m_editions->currentIndex().row())));
    });
    return box;
}

QWidget *GroupsPane::makeMentions()
{
    m_below = new QWidget(this);
    m_name = new ElidedLabel(m_below);
    m_name->setFont(visuals::semibold(font()));
    m_counts = smallLabel(m_below);
    m_counts->setObjectName(u"archiveGroupCounts"_s);
    auto *title = new QHBoxLayout;
    title->setContentsMargins(12, 6, 12, 6);
    title->setSpacing(8);
    title->addWidget(m_name, 1);
    title->addWidget(m_counts);
    m_editions = makeList(u"archiveGroupEditions"_s, tr("Editions that carried it"), &m_mentions);
    m_editions->setItemDelegate(new MentionDelegate(m_editions));
    auto *layout = new QVBoxLayout(m_below);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(title);
    layout->addWidget(m_editions, 1);
    connect(m_editions->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { chooseMention(index); });
    connect(m_editions, &QListView::clicked, this, [this](const QModelIndex &index) { chooseMention(index); });
    connect(m_editions, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(m_mentions.mention(index.row()).edition.id); });
    return m_below;
}

void GroupsPane::show(ArchiveGrouping by)
{
    if (by != m_groups.grouping()) {
        m_key.clear();
        m_mentions.clear();
        const QSignalBlocker quiet(m_field);
        m_field->clear();
        m_groups.setWords({});
    }
    m_stale = false;
    m_groups.setGrouping(by);
    renewWords();
}

void GroupsPane::renew()
{
    m_stale = !isVisible();
    if (!m_stale && !m_later.isActive())
        m_later.start();
}

void GroupsPane::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
    if (!m_list->currentIndex().isValid() && m_groups.rowCount() > 0)
        m_list->setCurrentIndex(m_groups.index(0));
}

void GroupsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        m_groups.load();
}

// Escape leads back: from the editions to the groups, from the groups to their filter.
bool GroupsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        (watched == m_editions ? static_cast<QWidget *>(m_list) : m_field)->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void GroupsPane::renewWords()
{
    const GroupingWords words = wordsFor(m_groups.grouping());
    m_field->setPlaceholderText(words.filter);
    m_field->setAccessibleName(words.filter);
    m_list->setAccessibleName(words.list);
    m_empty->setTitle(m_groups.isNarrowed() ? tr("Nothing of that name") : words.nothing);
    m_empty->setSentence(m_groups.isNarrowed() ? tr("Other words may find it.") : words.howTo);
}

void GroupsPane::takeGroups()
{
    m_messages->hideMessage();
    m_delegate->setScale({m_groups.first(), m_groups.last(), m_groups.mostAtOnce()});
    m_from->setText(timelineEnd(m_groups.first()));
    m_until->setText(timelineEnd(m_groups.last()) == m_from->text() ? QString() : timelineEnd(m_groups.last()));
    m_stack->setCurrentWidget(m_groups.rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    renewWords();
    const int row = m_groups.rowOf(m_key);
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_groups.index(row));
    }
    if (row >= 0)
        chooseGroup(m_groups.index(row));
    else
        m_mentions.clear();
    showMentions(row >= 0);
    m_list->viewport()->update();
}

void GroupsPane::chooseGroup(const QModelIndex &index)
{
    const ArchiveGroup &group = m_groups.group(index.row());
    m_key = group.key;
    m_name->setText(index.data(ArchiveGroupModel::NameRole).toString());
    m_counts->setText(tr("%n edition(s)", nullptr, int(group.mentions.size())));
    m_mentions.setGroup(m_groups.shown(), group);
    showMentions(true);
}

// A part of a splitter that was never shown has no height of its own.
void GroupsPane::showMentions(bool shown)
{
    m_below->setVisible(shown);
    if (shown && !std::exchange(m_divided, true))
        m_splitter->setSizes({m_splitter->height() * 3 / 5, m_splitter->height() * 2 / 5});
}

void GroupsPane::chooseMention(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const ArchiveMention &mention = m_mentions.mention(index.row());
    Q_EMIT editionChosen(mention.edition.id, mention.items);
}

} // namespace marbre
