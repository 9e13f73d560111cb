// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feedboard.h"
#include "models/sidebarmodel.h"
#include "models/themelistmodel.h"
#include "models/triagecommands.h"
#include "review/feedcommands.h"
#include "review/quotablesource.h"
#include "review/reviewactions.h"
#include "review/reviewplace.h"
#include "review/sidebarcommands.h"
#include "review/themeactions.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <array>
#include <functional>

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
class ThemeDetail;
class ThemesPane;
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

    /// What stands in the middle and at the right.
    enum class View { Threads, Feeds, Themes };
    void show(View next);
    QList<int> sizesFor(View next) const;
    bool isReading() const; ///< a thread's words are in sight

    // -- Themes (reviewthemes.cpp) --
    void buildThemes();
    void connectThemes();
    void connectThemeActions();
    void showThemes();
    void showDetail();
    void showMembers();
    void leaveThemes();
    void readMember(ThreadId thread);
    void moveMembers(int theme);
    void renameTheme();
    void askMerge();
    void splitTheme();
    void showThemeKeys();
    void themeMenu(const QPoint &globalPosition, bool ofThreads);

    // -- Feeds (reviewfeeds.cpp) --
    void buildFeeds(QWidget *parent);
    void connectFeeds();
    void connectFeedActions();
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
    void showCoverage(const QString &remoteId);
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
    std::optional<Piece> wordsToQuote();
    void askName(const Piece &piece, const std::function<void(const Piece &)> &then);
    bool putQuote(const Piece &piece, int section);
    void quote();
    void quoteAndTranslate();
    void stepQuotable(int direction);
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
    ThemeActions themeActions;
    ThemeBoard themes;
    ThemeListModel themeList;

    QStackedLayout *stack = nullptr;
    EmptyState *firstRun = nullptr;
    PaneSplitter *splitter = nullptr;
    SidebarView *sidebarView = nullptr;
    SidebarRail *rail = nullptr;
    QStackedWidget *middle = nullptr; ///< the list, the feeds, or the suggested themes
    QStackedWidget *right = nullptr;  ///< the reader, a feed, or a theme
    ListPane *list = nullptr;
    FeedsPane *feedsPane = nullptr;
    FeedDetail *feedDetail = nullptr;
    ThemesPane *themesPane = nullptr;
    ThemeDetail *themeDetail = nullptr;
    ReaderPane *readerPane = nullptr;
    ReaderView *reader = nullptr;
    std::unique_ptr<QuotableSource> quotables;
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
    View shownView = View::Threads;
    std::array<QList<int>, 3> sizes; ///< of the splitter, for each view that was left; else empty
    SidebarEntry lineBefore;         ///< that was chosen before the suggested themes
    bool narrow = false;
    bool periodKnown = false;
};

} // namespace marbre
