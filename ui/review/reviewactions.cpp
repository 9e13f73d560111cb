// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewactions.h"

#include "review/reviewplace.h"
#include "widgets/visuals.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace marbre {

QAction *ReviewActions::make(QWidget *place, const QString &name, const QString &text, const QString &icon,
                             const QKeySequence &key)
{
    auto *action = new QAction(text, place);
    action->setObjectName(name);
    if (!icon.isEmpty()) {
        action->setIcon(visuals::icon(icon));
    }
    action->setShortcut(key);
    // Text fields take a letter before a shortcut does, so that these never fire while one types.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setAutoRepeat(false);
    if (!key.isEmpty()) {
        action->setToolTip(ReviewPlace::tr("%1 (%2)", "action, key").arg(text, key.toString(QKeySequence::NativeText)));
    }
    place->addAction(action);
    return action;
}

ReviewActions::ReviewActions(QWidget *place)
{
    nextThread = make(place, u"nextThread"_s, ReviewPlace::tr("Next thread"), u"go-down"_s, Qt::Key_J);
    previousThread = make(place, u"previousThread"_s, ReviewPlace::tr("Previous thread"), u"go-up"_s, Qt::Key_K);
    extendDown = make(place, u"extendDown"_s, ReviewPlace::tr("Select the next thread too"), {}, Qt::SHIFT | Qt::Key_J);
    extendUp = make(place, u"extendUp"_s, ReviewPlace::tr("Select the previous thread too"), {}, Qt::SHIFT | Qt::Key_K);
    shortlist = make(place, u"shortlist"_s, ReviewPlace::tr("Shortlist"), u"bookmarks"_s, Qt::Key_S);
    spike = make(place, u"spike"_s, ReviewPlace::tr("Spike"), u"marbre-spike"_s, Qt::Key_X);
    undo = make(place, u"undoTriage"_s, ReviewPlace::tr("Undo the last action here"), u"edit-undo"_s, Qt::Key_U);
    redo = make(place, u"redoTriage"_s, ReviewPlace::tr("Redo the last action here"), u"edit-redo"_s,
                Qt::SHIFT | Qt::Key_U);
    quote = make(place, u"quoteSelection"_s, ReviewPlace::tr("Quote"), u"marbre-quote"_s, Qt::Key_Q);
    quoteTranslate = make(place, u"quoteAndTranslate"_s, ReviewPlace::tr("Quote and translate…"), u"marbre-translate"_s,
                          Qt::SHIFT | Qt::Key_Q);
    quotableLens =
        make(place, u"quotableLensHere"_s, ReviewPlace::tr("Show what is worth quoting"), u"marbre-quote"_s, Qt::Key_C);
    quotableLens->setCheckable(true);
    nextQuotable = make(place, u"nextQuotable"_s, ReviewPlace::tr("Next comment worth quoting"), u"go-down"_s,
                        Qt::SHIFT | Qt::Key_N);
    previousQuotable = make(place, u"previousQuotable"_s, ReviewPlace::tr("Previous comment worth quoting"), u"go-up"_s,
                            Qt::SHIFT | Qt::Key_P);
    for (int section = 1; section <= 9; ++section) {
        QAction *action =
            make(place, u"sendToSection%1"_s.arg(section), ReviewPlace::tr("Send to section %1").arg(section),
                 u"go-jump"_s, QKeySequence(Qt::Key_0 + section));
        sections.append(action);
    }
    marble = make(place, u"sendToMarble"_s, ReviewPlace::tr("Put on the marble"), u"marbre-slab"_s, Qt::Key_0);
    search = make(place, u"searchThreads"_s, ReviewPlace::tr("Search in the list"), u"search"_s, Qt::Key_Slash);
    open = make(place, u"openInBrowser"_s, ReviewPlace::tr("Open in the browser"), u"internet-services"_s, Qt::Key_O);
    toggleSeen = make(place, u"toggleSeen"_s, ReviewPlace::tr("Seen or not seen"), u"view-visible"_s, Qt::Key_M);
    note = make(place, u"noteToSelf"_s, ReviewPlace::tr("Note to self…"), u"note"_s, {});
    copyLink = make(place, u"copyLink"_s, ReviewPlace::tr("Copy the link"), u"edit-copy"_s, {});
    newTheme = make(place, u"newTheme"_s, ReviewPlace::tr("New theme…"), u"tag"_s, {});
    find = make(place, u"findInThread"_s, ReviewPlace::tr("Find in the thread"), u"edit-find"_s, QKeySequence::Find);
    refresh = make(place, u"refreshList"_s, ReviewPlace::tr("Show what came in"), u"go-top"_s, Qt::SHIFT | Qt::Key_F5);
    fetchRest = make(place, u"fetchRest"_s, ReviewPlace::tr("Fetch the missing replies"), u"view-refresh"_s,
                     Qt::SHIFT | Qt::Key_F);
    makeFeedActions(place);
    importFiles = make(place, u"importFilesHere"_s, ReviewPlace::tr("Import files…"), u"document-import"_s, {});
    sample = make(place, u"trySample"_s, ReviewPlace::tr("Try with the sample day"), u"help-about"_s, {});
    for (QAction *moving : {nextThread, previousThread, extendDown, extendUp, nextQuotable, previousQuotable}) {
        moving->setAutoRepeat(true);
    }
}

void ReviewActions::makeFeedActions(QWidget *place)
{
    addThread =
        make(place, u"addThread"_s, ReviewPlace::tr("Add a thread…"), u"list-add"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    feedStatus = make(place, u"feedStatus"_s, ReviewPlace::tr("Feed status"), u"configure"_s, {});
    follow = make(place, u"follow"_s, ReviewPlace::tr("Follow…"), u"list-add"_s, {});
    follow->setToolTip(ReviewPlace::tr("Follow a community, a site's feed or a folder"));
    followFirst = make(place, u"followFirst"_s, ReviewPlace::tr("Follow a community…"), u"list-add"_s, {});
    fetchFeed = make(place, u"fetchFeed"_s, ReviewPlace::tr("Fetch this feed"), u"view-refresh"_s, {});
    editFeed = make(place, u"editFeed"_s, ReviewPlace::tr("Change this feed…"), u"configure"_s, {});
    pauseFeed = make(place, u"pauseFeed"_s, ReviewPlace::tr("Pause this feed"), u"media-playback-pause"_s, {});
    unfollow = make(place, u"unfollow"_s, ReviewPlace::tr("Unfollow"), u"edit-delete"_s, {});
    moreOfFeed = make(place, u"moreOfFeed"_s, ReviewPlace::tr("More about this feed"), u"overflow-menu"_s, {});
    workOffline = make(place, u"workOfflineHere"_s, ReviewPlace::tr("Work offline"), u"network-disconnect"_s, {});
    workOffline->setCheckable(true);
    workOffline->setToolTip(ReviewPlace::tr("Nothing is asked of anybody while this is on"));
    importOpml = make(place, u"importOpml"_s, ReviewPlace::tr("Follow from an OPML file…"), u"document-import"_s, {});
    exportOpml = make(place, u"exportOpml"_s, ReviewPlace::tr("Save the feeds as OPML…"), u"document-export"_s, {});
}

QList<QAction *> ReviewActions::ofThreads() const
{
    QList<QAction *> list{extendDown, extendUp,   shortlist, spike,    quote,    marble, search,
                          open,       toggleSeen, note,      copyLink, newTheme, find,   fetchRest};
    list += {quoteTranslate, quotableLens, nextQuotable, previousQuotable};
    return list + sections;
}

QList<QAction *> ReviewActions::all() const
{
    QList<QAction *> list{nextThread, previousThread, shortlist, spike, undo, redo, quote};
    list += {quoteTranslate, quotableLens, nextQuotable, previousQuotable};
    list += sections;
    list += {marble, search,  open,      toggleSeen, note,   copyLink,   newTheme,
             find,   refresh, fetchRest, addThread,  follow, importOpml, exportOpml};
    return list;
}

} // namespace marbre
