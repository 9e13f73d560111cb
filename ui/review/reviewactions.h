// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>

class QWidget;

namespace marbre {

/// What an editor can do in Review. Each works while the focus is in the place and outside a text field; the place
/// owns them.
struct ReviewActions
{
    explicit ReviewActions(QWidget *place);

    QAction *nextThread;
    QAction *previousThread;
    QAction *extendDown;
    QAction *extendUp;
    QAction *shortlist;
    QAction *spike;
    QAction *undo;
    QAction *redo;
    QAction *quote;
    QAction *quoteTranslate;
    QAction *quotableLens; ///< what is worth quoting alone
    QAction *nextQuotable;
    QAction *previousQuotable;
    QList<QAction *> sections; ///< nine, for sections 1 to 9
    QAction *marble;
    QAction *search;
    QAction *open;
    QAction *toggleSeen;
    QAction *note;
    QAction *copyLink;
    QAction *newTheme;
    QAction *find;
    QAction *refresh;
    QAction *fetchRest;
    QAction *addThread;
    QAction *feedStatus;
    QAction *follow;
    QAction *followFirst; ///< the same, as the first run offers it
    QAction *fetchFeed;
    QAction *editFeed;
    QAction *pauseFeed;
    QAction *unfollow;
    QAction *moreOfFeed; ///< opens the feed's menu; no command of its own
    QAction *workOffline;
    QAction *importOpml;
    QAction *exportOpml;
    QAction *importFiles;
    QAction *sample;

    /// For menus and the palette, in order.
    QList<QAction *> all() const;

    /// Those that concern threads: off while the feeds are looked at.
    QList<QAction *> ofThreads() const;

private:
    void makeFeedActions(QWidget *place);
    QAction *make(QWidget *place, const QString &name, const QString &text, const QString &icon,
                  const QKeySequence &key);
};

} // namespace marbre
