// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feedboard.h"
#include "models/sidebarmodel.h"
#include "models/triagecommands.h"
#include "review/feedcommands.h"
#include "review/reviewactions.h"
#include "review/reviewplace.h"
#include "review/sidebarcommands.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

class QMenu;
class QStackedLayout;
class QStackedWidget;

namespace marbre {

class EmptyState;
class FeedDetail;
class FeedsPane;
class ListPane;
class PaneSplitter;
class ReaderPane;
class ReaderView;
class SeenProgress;
class SidebarRail;
class SidebarView;
class ThreadListView;

/// The parts of Review, and what joins them. place is their parent and context.
struct ReviewPlace::Parts
{
    Parts(ReviewPlace &owner, Desk &openDesk, EditionDocument &openEdition);
    ~Parts();

    // -- Building (reviewbuilding.cpp) --
    void build();
    void connectList();
    void connectReader();
    void connectSidebar();
    void sidebarUpdated();
    void showThemeColours();
    void connectActions();
    void layOut();
    void restoreSplitter();

    // -- Feeds (reviewfeeds.cpp) --
    void buildFeeds(QWidget *parent);
    void connectFeeds();
    void connectFeedActions();
    void showFeeds(bool shown);
    void swapSizes();
    void feedChosen(FeedId feed);
    void showFeedMarks();
    void fillFeedMenu(QMenu &menu, FeedId feed);
    void feedMenu(FeedId feed, const QPoint &globalPosition);
    void loadDay();
    void applyPeriod();
    void fetchRest();
    void addThread();

    // -- What is read (reviewreading.cpp) --
    void open(ThreadId id, CommentId comment = {});
    void reload();
    void shown(const ThreadDetail &detail, CommentId comment);
    void closeReader();
    void markSeenSoon();
    void markSeenNow();
    void showCitations(const QString &remoteId);
    void showSections();
    void showState();
    void step(int direction, bool extending = false);
    void readOn(bool backwards);
    std::optional<int> sectionOf(const QString &remoteId);
    QStringList headings();

    // -- What is done (reviewdoing.cpp) --
    QList<ThreadId> targets() const;
    QString targetTitle(const QList<ThreadId> &ids) const;
    bool readerHasFocus() const;
    void mark(TriageState state);
    void spike();
    void send(int section);
    void sendPieces(const QList<Piece> &pieces, int section, const QString &what);
    void quote();
    bool editionReady();
    void openInBrowser();
    void openLink(const QUrl &url);
    void copyLink();
    void copyWithLink();
    void askNote();
    void giveTheme(ThemeId theme, const QString &name);
    void say(const QString &text, bool undoable = false);
    void fail(const Error &error);

    // -- Menus (reviewmenus.cpp) --
    void fillThemeMenu();
    void addLinks(QMenu &menu);
    void contextMenu(const QPoint &globalPosition, bool ofReader);

    template <typename T>
    void report(QFuture<Result<T>> answer)
    {
        answer.then(&place, [this](const Result<T> &result) {
            if (!result) {
                fail(result.error());
            }
        });
    }

    ReviewPlace &place;
    Desk &desk;
    EditionDocument &edition;
    ReviewActions actions;
    TriageCommands triage;
    SidebarModel sidebar;
    SidebarCommands sidebarCommands;
    FeedBoard board;
    FeedCommands feedCommands;

    QStackedLayout *stack = nullptr;
    EmptyState *firstRun = nullptr;
    PaneSplitter *splitter = nullptr;
    SidebarView *sidebarView = nullptr;
    SidebarRail *rail = nullptr;
    QStackedWidget *middle = nullptr; ///< the list, or the feeds
    QStackedWidget *right = nullptr;  ///< the reader, or a feed
    ListPane *list = nullptr;
    FeedsPane *feedsPane = nullptr;
    FeedDetail *feedDetail = nullptr;
    ReaderPane *readerPane = nullptr;
    ReaderView *reader = nullptr;
    QPointer<SeenProgress> progress; ///< the shell takes it into its strip

    ThreadId wanted;       ///< asked for, shown or not yet
    ThreadDetail shownNow; ///< what the reader shows; id 0: nothing
    QTimer seenTimer;
    QHash<QString, std::optional<int>> sections; ///< sectionOf() of the open edition, until it changes
    DayWindow day;                               ///< what a day of this desk covers
    QDate periodFirst;                           ///< invalid: no period
    QDate periodEnd;
    QString periodLabel;
    QSet<QString> fetchingRest; ///< threads by remote id
    bool feedsShown = false;
    QList<int> otherSizes; ///< of the splitter: while the feeds are shown those of the list, else those of the feeds
    bool narrow = false;
    bool periodKnown = false;
};

} // namespace marbre
