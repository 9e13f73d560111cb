// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewplace.h"

#include "review/feedspane.h"
#include "review/filedrop.h"
#include "review/listpane.h"
#include "review/reviewparts.h"
#include "review/seenprogress.h"
#include "review/sidebarview.h"
#include "review/themespane.h"
#include "review/threadlistview.h"

#include <QApplication>
#include <QDragEnterEvent>

namespace marbre {

ReviewPlace::ReviewPlace(Desk &desk, EditionDocument &edition, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(*this, desk, edition))
{}

ReviewPlace::~ReviewPlace()
{
    // Nothing of the panes may speak to the parts any more while both go.
    for (QObject *child : findChildren<QObject *>()) {
        child->disconnect(this);
    }
}

QList<QAction *> ReviewPlace::commands() const
{
    QList<QAction *> all = m_parts->actions.all();
    all.append(m_parts->list->groupAction());
    all.append(m_parts->list->filterAction());
    all += m_parts->themeActions.all();
    return all;
}

QUndoStack *ReviewPlace::triageUndo()
{
    return m_parts->triage.stack();
}

FeedBoard &ReviewPlace::feeds()
{
    return m_parts->board;
}

void ReviewPlace::showFeedStatus(FeedId feed)
{
    m_parts->show(Parts::View::Feeds);
    if (feed) {
        m_parts->feedsPane->choose(feed);
    }
    m_parts->feedsPane->focusList();
}

void ReviewPlace::addThread()
{
    m_parts->addThread();
}

void ReviewPlace::showThread(ThreadId thread, CommentId comment)
{
    m_parts->show(Parts::View::Threads);
    m_parts->list->view()->choose(thread);
    m_parts->open(thread, comment);
    m_parts->list->view()->setFocus();
}

void ReviewPlace::setPeriod(QDate first, QDate end, const QString &label)
{
    const bool isFirst = first.isValid() && !std::exchange(m_parts->periodKnown, first.isValid());
    m_parts->periodFirst = first;
    m_parts->periodEnd = end;
    m_parts->periodLabel = label;
    m_parts->applyPeriod();
    if (isFirst && m_parts->sidebarView->chosen().kind == SidebarEntry::Kind::Everything) {
        m_parts->sidebarView->choose(SidebarEntry::Kind::Today);
    }
}

QWidget *ReviewPlace::statusWidget()
{
    return m_parts->progress;
}

bool ReviewPlace::hasThreads() const
{
    return m_parts->sidebar.hasThreads().value_or(false);
}

void ReviewPlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_parts->layOut();
}

void ReviewPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!isAncestorOf(QApplication::focusWidget())) {
        switch (m_parts->shownView) {
        case Parts::View::Threads:
            m_parts->list->view()->setFocus();
            break;
        case Parts::View::Feeds:
            m_parts->feedsPane->focusList();
            break;
        case Parts::View::Themes:
            m_parts->themesPane->focusList();
            break;
        }
    }
}

void ReviewPlace::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ReviewPlace::dropEvent(QDropEvent *event)
{
    if (const QStringList paths = droppedFiles(event->mimeData()); !paths.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT importRequested(paths);
    }
}

} // namespace marbre
