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
    refresh =
        make(place, u"refreshList"_s, ReviewPlace::tr("Show what came in"), u"view-refresh"_s, QKeySequence::Refresh);
    importFiles = make(place, u"importFilesHere"_s, ReviewPlace::tr("Import files…"), u"document-import"_s, {});
    sample = make(place, u"trySample"_s, ReviewPlace::tr("Try with the sample day"), u"help-about"_s, {});
    for (QAction *moving : {nextThread, previousThread, extendDown, extendUp}) {
        moving->setAutoRepeat(true);
    }
}

QList<QAction *> ReviewActions::all() const
{
    QList<QAction *> list{nextThread, previousThread, shortlist, spike, undo, redo, quote};
    list += sections;
    list += {marble, search, open, toggleSeen, note, copyLink, newTheme, find, refresh};
    return list;
}

} // namespace marbre
