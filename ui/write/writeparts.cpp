// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/writeparts.h"

#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/panesplitter.h"
#include "widgets/segmentedbuttons.h"
#include "widgets/visuals.h"
#include "write/quotespane.h"

#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// The panes of the place, laid out, and its actions.
namespace marbre {

namespace {

constexpr int outlineWidth = 284;
constexpr int editorWidth = 676;
constexpr int sideWidth = 480;

} // namespace

WritePlace::Parts::Parts(Desk &openDesk, EditionDocument &openEdition, WritePlace &owner)
    : desk(openDesk)
    , edition(openEdition)
    , place(owner)
{
    following.setSingleShot(true);
    following.setInterval(60);
}

WritePlace::Parts::~Parts()
{
    delete status; // where no window has taken it
}

void WritePlace::Parts::build()
{
    outline = new OutlinePane(desk, edition, &place);
    header = new HeaderForm(desk, edition, &place);
    manuscript = new ManuscriptPane(desk, edition, &place);
    side = new SidePane(desk, edition, &place);
    checker = new Checker(desk, edition, &place);
    status = new WriteStatus(desk, edition);
    bar = new MessageBar(&place);

    tabs = new SegmentedButtons(&place);
    tabs->setObjectName(u"editorTabs"_s);
    tabs->setAccessibleName(tr("Editor or proof"));
    tabs->addSegment(tr("Manuscript"));
    tabs->addSegment(tr("Proof"));
    tabBar = new QWidget(&place);
    auto *tabLayout = new QHBoxLayout(tabBar);
    tabLayout->setContentsMargins(12, 4, 12, 4);
    tabLayout->addWidget(tabs);
    tabLayout->addStretch();
    tabBar->hide();

    editor = new QWidget(&place);
    auto *editorLayout = new QVBoxLayout(editor);
    editorLayout->setContentsMargins({});
    editorLayout->setSpacing(0);
    editorLayout->addWidget(header);
    editorLayout->addWidget(manuscript, 1);
    pages = new QStackedWidget(&place);
    pages->addWidget(editor);
    auto *middle = new QWidget(&place);
    auto *middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins({});
    middleLayout->setSpacing(0);
    middleLayout->addWidget(bar);
    middleLayout->addWidget(tabBar);
    middleLayout->addWidget(pages, 1);

    splitter = new PaneSplitter(Qt::Horizontal, &place);
    splitter->setObjectName(u"writeSplitter"_s);
    splitter->addWidget(outline);
    splitter->addWidget(middle);
    splitter->addWidget(side);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    outline->setMinimumWidth(visuals::scaled(&place, 200));
    middle->setMinimumWidth(visuals::scaled(&place, 380));
    side->setMinimumWidth(visuals::scaled(&place, 260));
    splitter->setSizes(usualSizes());
    splitter->restoreState(QSettings().value("write/splitter").toByteArray());
    header->setFolded(QSettings().value("write/headerFolded", false).toBool());

    empty = new EmptyState(tr("No edition on the table"), tr("Begin one, or open one from the archive."), &place);
    empty->setObjectName(u"writeEmpty"_s);
    stack = new QStackedWidget(&place);
    stack->addWidget(splitter);
    stack->addWidget(empty);
    auto *layout = new QVBoxLayout(&place);
    layout->setContentsMargins({});
    layout->addWidget(stack);
}

QList<int> WritePlace::Parts::usualSizes() const
{
    return {visuals::scaled(&place, outlineWidth), visuals::scaled(&place, editorWidth),
            visuals::scaled(&place, sideWidth)};
}

QAction *WritePlace::Parts::add(const QString &name, const QString &icon, const QString &text, const QKeySequence &keys,
                                const std::function<void()> &slot)
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : visuals::icon(icon), text, &place);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(action, &QAction::triggered, &place, slot);
    place.addAction(action);
    actions.append(action);
    return action;
}

void WritePlace::Parts::makeActions()
{
    QAction *fresh = add(u"newEditionHere"_s, u"document-new"_s, tr("New edition…"), {},
                         [this] { Q_EMIT place.newEditionRequested(); });
    empty->addAction(fresh, true);
    add(u"nextPane"_s, {}, tr("Next pane"), QKeySequence(Qt::Key_F6), [this] { stepPane(1); });
    add(u"previousPane"_s, {}, tr("Previous pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { stepPane(-1); });
    add(u"editHeader"_s, u"documentinfo"_s, tr("Edit the header"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
        [this] {
            showManuscript();
            header->focusHeadline();
        });
    add(u"foldHeaderHere"_s, u"go-up"_s, tr("Fold or unfold the header"), {},
        [this] { header->setFolded(!header->isFolded()); });
    add(u"showProof"_s, u"view-preview"_s, tr("Show the proof"), {}, [this] { showPage(SidePage::Proof); });
    add(u"showMaterial"_s, u"marbre-thread"_s, tr("Show the material"), {}, [this] {
        showPage(SidePage::Material);
        follow();
    });
    add(u"showCheck"_s, u"view-task"_s, tr("Show the check"), {}, [this] { place.showCheck(); });
    add(u"showQuotes"_s, u"marbre-quote"_s, tr("Show the quotes"), {}, [this] {
        showPage(SidePage::Quotes);
        side->focusContent();
    });
    QObject::connect(side->quotes(), &QuotesPane::pageWanted, &place, [this] { showPage(SidePage::Quotes); });
    for (QAction *action : side->quotes()->commands()) { // from anywhere in the place
        place.addAction(action);
        actions.append(action);
    }
    add(u"showSources"_s, u"view-history"_s, tr("Show the sources"), {}, [this] { showPage(SidePage::Sources); });
    const QSet<QString> everywhere{u"newSection"_s, u"nextProblem"_s, u"previousProblem"_s};
    for (QAction *action : outline->commands() + manuscript->commands()) { // from anywhere in the place
        if (everywhere.contains(action->objectName()))
            place.addAction(action);
    }
}

} // namespace marbre
