// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "write/checker.h"
#include "write/headerform.h"
#include "write/manuscriptedit.h"
#include "write/manuscriptpane.h"
#include "write/materialview.h"
#include "write/outlinepane.h"
#include "write/outlineview.h"
#include "write/proofview.h"
#include "write/sidepane.h"
#include "write/writeplace.h"
#include "write/writestatus.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QPointer>
#include <functional>

class QSplitter;
class QStackedWidget;

namespace marbre {

class EmptyState;
class MessageBar;
class SegmentedButtons;

/// The panes of the place and what joins them.
struct WritePlace::Parts
{
    Q_DECLARE_TR_FUNCTIONS(marbre::WritePlace)
public:
    Parts(Desk &openDesk, EditionDocument &openEdition, WritePlace &owner);
    ~Parts();

    void build();
    QList<int> usualSizes() const; ///< of the splitter's panes
    void makeActions();
    void connectParts();
    void connectChecks();
    void askBalance();
    QAction *add(const QString &name, const QString &icon, const QString &text, const QKeySequence &keys,
                 const std::function<void()> &slot);
    void showOpen();
    void goToFinding(Span span);
    void follow(); ///< outline and right pane show what the cursor is in
    void setNarrow(bool narrow);
    void showManuscript();
    void showSide();
    void showPage(SidePage page); ///< of the right pane, wherever that stands
    void stepPane(int direction);

    Desk &desk;
    EditionDocument &edition;
    WritePlace &place;
    OutlinePane *outline = nullptr;
    HeaderForm *header = nullptr;
    ManuscriptPane *manuscript = nullptr;
    SidePane *side = nullptr;
    Checker *checker = nullptr;
    QPointer<WriteStatus> status;
    MessageBar *bar = nullptr;
    SegmentedButtons *tabs = nullptr;
    QWidget *tabBar = nullptr;
    QWidget *editor = nullptr;
    QStackedWidget *pages = nullptr;
    QSplitter *splitter = nullptr;
    EmptyState *empty = nullptr;
    QStackedWidget *stack = nullptr;
    QList<QAction *> actions;
    QTimer following;
    bool narrow = false;
    bool wideFolded = false;
};

} // namespace marbre
