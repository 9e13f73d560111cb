// SPDX-License-Identifier: GPL-3.0-or-later
// Review: the suggested themes.
#include "desk/desk.h"
#include "models/editiondocument.h"
#include "review/listpane.h"
#include "review/readerpane.h"
#include "review/readerview.h"
#include "review/reviewparts.h"
#include "review/sidebarrail.h"
#include "review/sidebarview.h"
#include "review/themedetail.h"
#include "review/themespane.h"
#include "review/threadlistview.h"
#include "widgets/visuals.h"

#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace marbre {

void ReviewPlace::Parts::buildThemes()
{
    themesPane = new ThemesPane(themeList, themeActions, middle);
    themeDetail = new ThemeDetail(themes, edition, themeActions, right);
    middle->addWidget(themesPane);
    right->addWidget(themeDetail);
    list->model().setThemeHints([this](ThreadId thread) { return themes.hint(thread); });
}

void ReviewPlace::Parts::connectThemes()
{
    QObject::connect(&themes, &ThemeBoard::changed, &place, [this] {
        list->view()->viewport()->update();
        sidebar.setSuggested(themes.isLoaded() ? std::optional(int(themes.themes().size())) : std::nullopt);
        showThemeKeys();
    });
    QObject::connect(&themes, &ThemeBoard::said, &place, [this](const QString &text) { say(text); });
    QObject::connect(themesPane, &ThemesPane::currentChanged, &place, [this](const QString &key) {
        themeDetail->setTheme(key);
        showDetail();
        showThemeKeys();
    });
    QObject::connect(themesPane, &ThemesPane::acceptRequested, themeActions.accept, &QAction::trigger);
    QObject::connect(themesPane, &ThemesPane::membersWanted, &place, [this] { showMembers(); });
    QObject::connect(themesPane, &ThemesPane::entered, &place, [this] { showDetail(); });
    QObject::connect(themesPane, &ThemesPane::left, &place, [this] { leaveThemes(); });
    QObject::connect(themesPane, &ThemesPane::menuRequested, &place,
                     [this](const QPoint &at) { themeMenu(at, false); });
    QObject::connect(themeDetail, &ThemeDetail::left, themesPane, &ThemesPane::focusList);
    QObject::connect(themeDetail, &ThemeDetail::readRequested, &place, [this](ThreadId thread) { readMember(thread); });
    QObject::connect(themeDetail, &ThemeDetail::takeOutRequested, &place,
                     [this](ThreadId thread) { themes.moveTo({thread}, {}); });
    QObject::connect(themeDetail, &ThemeDetail::confirmRequested, &place,
                     [this](ThreadId thread) { themes.confirm({thread}); });
    QObject::connect(themeDetail, &ThemeDetail::wordRemoveRequested, &place,
                     [this](const QString &word) { themes.removeWord(themeDetail->key(), word); });
    QObject::connect(themeDetail, &ThemeDetail::editionRequested, &place, &ReviewPlace::editionRequested);
    QObject::connect(themeDetail, &ThemeDetail::selectionChanged, &place, [this] {
        showState();
        showThemeKeys();
    });
    QObject::connect(themeDetail, &ThemeDetail::menuRequested, &place,
                     [this](const QPoint &at) { themeMenu(at, true); });
    connectThemeActions();
    showThemeKeys();
}

void ReviewPlace::Parts::connectThemeActions()
{
    // Asked for in the palette while something else is looked at, an action shows what it would be about first.
    const auto on = [this](QAction *action, auto run) {
        QObject::connect(action, &QAction::triggered, &place, [this, run] {
            if (shownView == View::Themes)
                run();
            else
                showThemes();
        });
    };
    QObject::connect(themeActions.open, &QAction::triggered, &place, [this] { showThemes(); });
    on(themeActions.accept, [this] { themes.accept(themeDetail->key()); });
    on(themeActions.rename, [this] { renameTheme(); });
    on(themeActions.merge, [this] { askMerge(); });
    on(themeActions.split, [this] { splitTheme(); });
    on(themeActions.newTheme, [this] {
        sidebarCommands.ask(tr("Add a theme"), tr("Name of the theme:"), {},
                            [this](const QString &name) { themes.addTheme(name); });
    });
    on(themeActions.addWord, [this] {
        sidebarCommands.ask(tr("Add a word"), tr("A word that carries this theme:"), {},
                            [this](const QString &word) { themes.addWord(themeDetail->key(), word); });
    });
    on(themeActions.takeOut, [this] { themes.moveTo(themeDetail->selectedThreads(), {}); });
    on(themeActions.confirm, [this] { themes.confirm(themeDetail->selectedThreads()); });
    on(themeActions.read, [this] { readMember(themeDetail->currentThread()); });
    on(themeActions.moveUp, [this] { moveMembers(themes.indexOf(themeDetail->key()) - 1); });
    on(themeActions.moveDown, [this] { moveMembers(themes.indexOf(themeDetail->key()) + 1); });
    for (int theme = 0; theme < themeActions.moveTo.size(); ++theme)
        on(themeActions.moveTo.at(theme), [this, theme] { moveMembers(theme); });
}

void ReviewPlace::Parts::showThemes()
{
    sidebarView->choose(SidebarEntry::Kind::Suggested);
    show(View::Themes);
    showDetail();
    themesPane->focusList();
}

/// The theme again, where a thread of it was read.
void ReviewPlace::Parts::showDetail()
{
    if (shownView == View::Themes) {
        right->setCurrentWidget(themeDetail);
        showState();
    }
}

void ReviewPlace::Parts::showMembers()
{
    showDetail();
    themeDetail->focusList();
}

/// Back to the line of the sidebar that was chosen before.
void ReviewPlace::Parts::leaveThemes()
{
    show(View::Threads);
    list->view()->setFocus();
}

/// In the reader, beside the themes: Escape leads back.
void ReviewPlace::Parts::readMember(ThreadId thread)
{
    if (!thread)
        return;
    right->setCurrentWidget(readerPane);
    open(thread);
    reader->setFocus();
    showState();
}

void ReviewPlace::Parts::moveMembers(int theme)
{
    const QList<ThreadId> threads = themeDetail->selectedThreads();
    if (threads.isEmpty())
        say(tr("Select the threads that are to move first"));
    else if (theme < 0 || theme >= themes.themes().size())
        say(tr("There is no such theme"));
    else
        themes.moveTo(threads, themes.themes().at(theme).key);
}

void ReviewPlace::Parts::renameTheme()
{
    const BoardTheme *theme = themes.theme(themeDetail->key());
    if (!theme)
        return;
    sidebarCommands.ask(tr("Rename theme"), tr("New name:"), theme->label,
                        [this, key = theme->key](const QString &name) { themes.rename(key, name); });
}

void ReviewPlace::Parts::askMerge()
{
    const BoardTheme *theme = themes.theme(themeDetail->key());
    if (!theme)
        return;
    auto *menu = new QMenu(&place);
    menu->setObjectName(u"mergeMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Merge “%1” into").arg(theme->label));
    for (const BoardTheme &other : themes.themes()) {
        if (other.key == theme->key)
            continue;
        QPixmap square(12, 12);
        square.fill(QColor::fromRgb(other.colour));
        menu->addAction(QIcon(square), QString(other.label).replace(u'&', u"&&"_s), &place,
                        [this, from = theme->key, into = other.key] {
                            themes.merge(from, into);
                            themesPane->choose(into);
                        });
    }
    if (themes.themes().size() < 2)
        menu->addAction(tr("There is no other theme"))->setEnabled(false);
    menu->popup(themeDetail->mapToGlobal(QPoint(visuals::scaled(&place, 16), visuals::scaled(&place, 40))));
    if (QAction *first = menu->actions().value(1))
        menu->setActiveAction(first);
}

/// What is selected becomes a theme of its own; where nothing or all is, the suggester looks for two.
void ReviewPlace::Parts::splitTheme()
{
    const BoardTheme *theme = themes.theme(themeDetail->key());
    const QList<ThreadId> chosen = themeDetail->selectedThreads();
    if (!theme)
        return;
    if (chosen.size() < 2 || chosen.size() == theme->members.size()) {
        themes.split(theme->key);
        return;
    }
    sidebarCommands.ask(tr("Split theme"), tr("Name of the theme for %n thread(s):", nullptr, int(chosen.size())), {},
                        [this, chosen](const QString &name) { themes.splitOff(chosen, name); });
}

void ReviewPlace::Parts::showThemeKeys()
{
    const QList<ThreadId> chosen = themeDetail->selectedThreads();
    const bool inTheme = themes.theme(themeDetail->key());
    themeActions.takeOut->setEnabled(inTheme && !chosen.isEmpty());
    themeActions.confirm->setEnabled(inTheme && !chosen.isEmpty());
    for (QAction *action : {themeActions.read, themeActions.moveUp, themeActions.moveDown})
        action->setEnabled(!chosen.isEmpty());
    for (qsizetype i = 0; i < themeActions.moveTo.size(); ++i) {
        QAction *action = themeActions.moveTo.at(i);
        const bool there = i < themes.themes().size();
        action->setText(there ? tr("%1  %2", "number and name of a theme").arg(i + 1).arg(themes.themes().at(i).label)
                              : tr("Move to theme %1").arg(i + 1));
    }
}

void ReviewPlace::Parts::themeMenu(const QPoint &globalPosition, bool ofThreads)
{
    auto *menu = new QMenu(&place);
    menu->setObjectName(u"themeMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (ofThreads) {
        menu->addActions({themeActions.read, themeActions.confirm, themeActions.takeOut});
        QMenu *move = menu->addMenu(visuals::icon(u"go-jump"_s), tr("Move to theme"));
        for (qsizetype i = 0; i < std::min(themes.themes().size(), themeActions.moveTo.size()); ++i)
            move->addAction(themeActions.moveTo.at(i));
        menu->addSeparator();
        menu->addActions({actions.shortlist, actions.spike, actions.note, actions.copyLink});
    } else {
        menu->addActions(
            {themeActions.accept, themeActions.rename, themeActions.merge, themeActions.split, themeActions.addWord});
        menu->addSeparator();
        menu->addAction(themeActions.newTheme);
    }
    menu->popup(globalPosition);
}

} // namespace marbre
