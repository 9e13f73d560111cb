// SPDX-License-Identifier: GPL-3.0-or-later
// Review: its panes, and what joins them.
#include "desk/desk.h"
#include "review/feeddetail.h"
#include "review/feedspane.h"
#include "review/listpane.h"
#include "review/readerfindbar.h"
#include "review/readerpane.h"
#include "review/readerview.h"
#include "review/reviewparts.h"
#include "review/seenprogress.h"
#include "review/sidebarrail.h"
#include "review/sidebarview.h"
#include "review/themedetail.h"
#include "review/themespane.h"
#include "review/threaddelegate.h"
#include "review/threadhead.h"
#include "review/threadlistview.h"
#include "widgets/emptystate.h"
#include "widgets/panesplitter.h"
#include "widgets/visuals.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QStackedLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace marbre {

ReviewPlace::Parts::Parts(ReviewPlace &owner, Desk &openDesk, EditionDocument &openEdition)
    : place(owner)
    , desk(openDesk)
    , edition(openEdition)
    , actions(&owner)
    , triage(openDesk.store().threads())
    , sidebar(openDesk.store())
    , sidebarCommands(openDesk.store(), sidebar, triage, &owner)
    , board(openDesk.store(), openDesk.fetcher())
    , feedCommands(board, triage, &owner)
    , themeActions(&owner)
    , themes(openDesk, openEdition, triage)
    , themeList(themes)
{
    seenTimer.setSingleShot(true);
    seenTimer.setInterval(1s);
    build();
    connectList();
    connectReader();
    connectSidebar();
    connectActions();
    connectFeeds();
    connectFeedActions();
    connectThemes();
    restoreSplitter();
    list->setBase(sidebarView->chosen());
    showSections();
    showState();
}

ReviewPlace::Parts::~Parts()
{
    if (shownView != View::Threads) {
        splitter->setSizes(sizesFor(View::Threads)); // the list's are kept
    }
    QSettings().setValue("review/splitter"_L1, splitter->saveState());
}

void ReviewPlace::Parts::build()
{
    place.setObjectName(u"reviewPlace"_s);
    place.setAcceptDrops(true);
    firstRun = new EmptyState(tr("The marble is empty"),
                              tr("Follow the communities that you write about: their threads come in by themselves. "
                                 "Files of Reddit listings, comment pages or dumps can be imported, or dropped here."),
                              &place);
    firstRun->setObjectName(u"firstRun"_s);
    firstRun->setBackgroundRole(QPalette::Base);
    firstRun->setAutoFillBackground(true);
    firstRun->addAction(actions.followFirst, true);
    firstRun->addAction(actions.importFiles, false);
    firstRun->addAction(actions.sample, false);

    auto *main = new QWidget(&place);
    splitter = new PaneSplitter(Qt::Horizontal, main);
    splitter->setObjectName(u"reviewSplitter"_s);
    splitter->setChildrenCollapsible(false);
    sidebarView = new SidebarView(sidebar, splitter);
    sidebarView->setMinimumWidth(visuals::scaled(&place, 150));
    list = new ListPane(desk.store(), splitter);
    readerPane = new ReaderPane(actions, splitter);
    buildFeeds(splitter);
    buildThemes();
    reader = readerPane->view();
    rail = new SidebarRail(sidebar, *sidebarView, main);
    rail->hide();
    progress = new SeenProgress(&place);
    progress->hide();
    for (QWidget *pane :
         {static_cast<QWidget *>(sidebarView), static_cast<QWidget *>(middle), static_cast<QWidget *>(right)}) {
        splitter->addWidget(pane);
    }
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 2);
    auto *row = new QHBoxLayout(main);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail);
    row->addWidget(splitter, 1);
    stack = new QStackedLayout(&place);
    stack->addWidget(main);
    stack->addWidget(firstRun);
    QWidget::setTabOrder(sidebarView, list->view());
    QWidget::setTabOrder(list->view(), reader);
}

void ReviewPlace::Parts::connectList()
{
    ThreadListView *view = list->view();
    list->delegate()->setSections([this](const QString &id) { return sectionOf(id); });
    list->delegate()->setThemeColours([this](ThemeId id) { return sidebar.themeColour(id); });
    QObject::connect(view, &ThreadListView::currentThreadChanged, &place, [this](ThreadId id) { open(id); });
    QObject::connect(view, &ThreadListView::selectedThreadsChanged, &place, [this] {
        list->model().prefetch(list->view()->selectedThreads());
        showState();
    });
    QObject::connect(view, &ThreadListView::readOn, &place, [this](bool backwards) { readOn(backwards); });
    QObject::connect(view, &ThreadListView::readerWanted, &place, [this] {
        if (!reader->isEmpty()) {
            reader->setFocus();
        }
    });
    QObject::connect(view, &ThreadListView::dragRefused, &place, [this](const QString &reason) { say(reason); });
    QObject::connect(view, &ThreadListView::filesDropped, &place, &ReviewPlace::importRequested);
    QObject::connect(view, &QWidget::customContextMenuRequested, &place, [this](const QPoint &point) {
        if (!list->view()->selectedThreads().isEmpty()) {
            contextMenu(list->view()->viewport()->mapToGlobal(point), false);
        }
    });
    QObject::connect(list, &ListPane::saveFilterRequested, &place, [this] {
        const SidebarEntry chosen = sidebarView->chosen();
        sidebarCommands.saveFilter(chosen.kind == SidebarEntry::Kind::Saved ? chosen.label : QString(),
                                   list->savedForm());
    });
}

void ReviewPlace::Parts::connectReader()
{
    reader->setSections([this](const QString &id) { return sectionOf(id); });
    quotables = std::make_unique<QuotableSource>(desk, edition, *reader);
    QObject::connect(quotables.get(), &QuotableSource::failed, &place,
                     [this](const Error &error) { readerPane->showError(error); });
    QObject::connect(reader, &ReaderView::translateRequested, &place, [this] { quoteAndTranslate(); });
    QObject::connect(reader, &ReaderView::lensChanged, actions.quotableLens, &QAction::setChecked);
    QObject::connect(reader, &ReaderView::quoteRequested, &place, [this] { quote(); });
    QObject::connect(reader, &ReaderView::copyWithLinkRequested, &place, [this] { copyWithLink(); });
    QObject::connect(reader, &ReaderView::linkActivated, &place, [this](const QUrl &url) { openLink(url); });
    QObject::connect(reader, &ReaderView::endReached, &place, [this] { step(1); });
    QObject::connect(reader, &ReaderView::left, &place,
                     [this] { shownView == View::Themes ? showMembers() : list->view()->setFocus(); });
    QObject::connect(reader, &ReaderView::contextMenuWanted, &place, [this](const QPoint &point) {
        reader->setFocus(); // what the menu does concerns what is read
        contextMenu(point, true);
    });
    QObject::connect(reader->head(), &ThreadHead::editionRequested, &place, &ReviewPlace::editionRequested);
    QObject::connect(reader->head(), &ThreadHead::noteRequested, &place, [this] { askNote(); });
    QObject::connect(readerPane->themeMenu(), &QMenu::aboutToShow, &place, [this] { fillThemeMenu(); });
    QObject::connect(&seenTimer, &QTimer::timeout, &place, [this] { markSeenNow(); });
    QObject::connect(&desk.store(), &Store::changed, &place, [this](const ChangeSet &changes) {
        if (changes.allThreads || changes.feeds || changes.threads.contains(shownNow.row.id)) {
            reload();
        }
        if (!changes.editions.isEmpty() && shownNow.row.id) {
            showCoverage(shownNow.row.remoteId);
        }
    });
    const auto editionChanged = [this] {
        sections.clear();
        showSections();
    };
    QObject::connect(&edition, &EditionDocument::outlineChanged, &place, editionChanged);
    QObject::connect(&edition, &EditionDocument::opened, &place, [this, editionChanged] {
        editionChanged();
        if (shownNow.row.id) {
            showCoverage(shownNow.row.remoteId);
        }
    });
}

void ReviewPlace::Parts::connectSidebar()
{
    QObject::connect(sidebarView, &SidebarView::chosenChanged, &place, [this] {
        const SidebarEntry line = sidebarView->chosen();
        if (line.kind != SidebarEntry::Kind::Suggested) {
            lineBefore = line;
            list->setBase(line);
        }
    });
    QObject::connect(sidebarView, &SidebarView::renameRequested, &sidebarCommands, &SidebarCommands::rename);
    QObject::connect(sidebarView, &SidebarView::removeRequested, &sidebarCommands, &SidebarCommands::remove);
    QObject::connect(sidebarView, &SidebarView::addThemeRequested, &sidebarCommands,
                     [this] { sidebarCommands.addTheme(); });
    QObject::connect(&sidebarCommands, &SidebarCommands::said, &place, [this](const QString &text) { say(text); });
    QObject::connect(&sidebarCommands, &SidebarCommands::failed, &place, [this](const Error &error) { fail(error); });
    QObject::connect(&sidebar, &SidebarModel::failed, &place, [this](const Error &error) { fail(error); });
    QObject::connect(&sidebar, &SidebarModel::updated, &place, [this] { sidebarUpdated(); });
    QObject::connect(&sidebar, &SidebarModel::themesChanged, &place, [this] { showThemeColours(); });
    if (sidebar.hasThreads()) { // it asked the desk when it was made, and may have its answer already
        sidebarUpdated();
    }
}

void ReviewPlace::Parts::sidebarUpdated()
{
    const bool empty = sidebar.hasThreads() == false && shownView != View::Feeds;
    if (empty != (stack->currentWidget() == firstRun)) {
        stack->setCurrentWidget(empty ? static_cast<QWidget *>(firstRun) : splitter->parentWidget());
        if (!empty && place.isVisible() && !place.isAncestorOf(QApplication::focusWidget())) {
            list->view()->setFocus();
        }
    }
    list->setCounts(sidebar.counts());
    showThemeColours();
    if (progress) {
        progress->setCounts(sidebar.counts());
    }
    Q_EMIT place.statusChanged();
}

void ReviewPlace::Parts::showThemeColours()
{
    list->view()->viewport()->update();
    reader->head()->setTheme(shownNow.row.themeName, sidebar.themeColour(shownNow.row.theme));
}

void ReviewPlace::Parts::connectActions()
{
    const auto on = [this](QAction *action, auto run) { QObject::connect(action, &QAction::triggered, &place, run); };
    on(actions.nextThread, [this] { step(1); });
    on(actions.previousThread, [this] { step(-1); });
    on(actions.extendDown, [this] { step(1, true); });
    on(actions.extendUp, [this] { step(-1, true); });
    on(actions.shortlist, [this] { mark(TriageState::Shortlisted); });
    on(actions.spike, [this] { spike(); });
    on(actions.undo, [this] { triage.undo(); });
    on(actions.redo, [this] { triage.redo(); });
    on(actions.quote, [this] { quote(); });
    on(actions.quoteTranslate, [this] { quoteAndTranslate(); });
    on(actions.quotableLens, [this] { reader->setLens(!reader->hasLens()); });
    on(actions.nextQuotable, [this] { stepQuotable(1); });
    on(actions.previousQuotable, [this] { stepQuotable(-1); });
    for (int section = 0; section < actions.sections.size(); ++section) {
        on(actions.sections.at(section), [this, section] { send(section); });
    }
    on(actions.marble, [this] { send(-1); });
    on(actions.search, [this] { list->focusSearch(); });
    on(actions.open, [this] { openInBrowser(); });
    on(actions.toggleSeen, [this] {
        const QList<ThreadId> ids = targets();
        seenTimer.stop(); // what the editor says now counts
        list->model().setHeld(list->view()->currentThread());
        triage.toggleSeen(ids, targetTitle(ids));
    });
    on(actions.note, [this] { askNote(); });
    on(actions.copyLink, [this] { copyLink(); });
    on(actions.newTheme,
       [this] { sidebarCommands.addTheme([this](ThemeId theme, const QString &name) { giveTheme(theme, name); }); });
    on(actions.find, [this] {
        if (!reader->isEmpty()) {
            readerPane->findBar()->open();
        }
    });
    on(actions.refresh, [this] {
        list->model().applyPending();
        list->model().refresh();
    });
    on(actions.importFiles, [this] { Q_EMIT place.importRequested({}); });
    on(actions.sample, [this] { Q_EMIT place.sampleRequested(); });
    QAction *group = list->groupAction();
    group->setShortcut(Qt::Key_G);
    group->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    group->setAutoRepeat(false);
    place.addAction(group);
    QObject::connect(&triage, &TriageCommands::done, &place,
                     [this](const QString &text, bool undoable) { say(text, undoable); });
    QObject::connect(&triage, &TriageCommands::failed, &place, [this](const Error &error) { fail(error); });
}

// ---- Widths ----

void ReviewPlace::Parts::restoreSplitter()
{
    const int side = visuals::scaled(&place, 232);
    const int listWidth = visuals::scaled(&place, 552);
    if (!splitter->restoreState(QSettings().value("review/splitter"_L1).toByteArray())) {
        splitter->setSizes({side, listWidth, listWidth + visuals::scaled(&place, 104)});
    }
    splitter->setChildrenCollapsible(false);
}

QList<int> ReviewPlace::Parts::sizesFor(View next) const
{
    const int side = narrow ? 0 : splitter->sizes().at(0);
    const int both = place.width() - (narrow ? rail->width() : side);
    if (const QList<int> &kept = sizes.at(static_cast<size_t>(next)); !kept.isEmpty()) {
        return {side, kept.at(1), kept.at(2)};
    }
    // The feeds want more room than their detail; the reader and a theme's threads more than their list.
    const int percent = next == View::Feeds ? 60 : next == View::Themes ? (narrow ? 36 : 31) : narrow ? 40 : 46;
    return {side, both * percent / 100, both - both * percent / 100};
}

void ReviewPlace::Parts::show(View next)
{
    if (next == shownView) {
        return;
    }
    sizes.at(static_cast<size_t>(shownView)) = splitter->sizes();
    shownView = next;
    const std::array<std::pair<QWidget *, QWidget *>, 3> panes{
        {{list, readerPane}, {feedsPane, feedDetail}, {themesPane, themeDetail}}};
    middle->setCurrentWidget(panes.at(static_cast<size_t>(shownView)).first);
    right->setCurrentWidget(panes.at(static_cast<size_t>(shownView)).second);
    splitter->setSizes(sizesFor(shownView));
    if (shownView != View::Themes && sidebarView->chosen().kind == SidebarEntry::Kind::Suggested) {
        sidebarView->choose(lineBefore.kind, lineBefore.id);
    }
    sidebarUpdated(); // an empty desk shows its first page only where the feeds are not looked at
    feedChosen(feedsPane->current());
    showState();
}

void ReviewPlace::Parts::layOut()
{
    // Below this, sidebar, full columns and a readable reader do not fit side by side: the sidebar becomes a rail.
    const bool tight = place.width() < visuals::scaled(&place, 1180);
    if (tight == narrow) {
        return;
    }
    narrow = tight;
    sidebarView->setVisible(!narrow);
    rail->setVisible(narrow);
    list->setNarrow(narrow);
    readerPane->setNarrow(narrow);
    sizes = {};
    if (narrow) {
        splitter->setSizes(sizesFor(shownView));
    }
}

} // namespace marbre
