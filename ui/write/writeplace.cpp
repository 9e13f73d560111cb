// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/writeplace.h"

#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/panesplitter.h"
#include "widgets/segmentedbuttons.h"
#include "widgets/visuals.h"
#include "write/writeparts.h"

#include <QEvent>
#include <QResizeEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int narrowWidth = 1100; // below it the proof becomes a tab of the editor
constexpr int outlineWidth = 284;
constexpr int sideWidth = 480;

} // namespace

WritePlace::WritePlace(Desk &desk, EditionDocument &edition, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(desk, edition, *this))
{
    setObjectName(u"writePlace"_s);
    m_parts->build();
    m_parts->makeActions();
    m_parts->connectParts();
    m_parts->showOpen();
}

WritePlace::~WritePlace() = default;

QList<QAction *> WritePlace::commands() const
{
    return m_parts->actions + m_parts->outline->commands() + m_parts->manuscript->commands() +
           m_parts->side->commands() + m_parts->header->keyPointActions();
}

QWidget *WritePlace::statusWidget()
{
    return m_parts->status;
}

void WritePlace::goTo(qsizetype bodyPosition)
{
    m_parts->showManuscript();
    m_parts->manuscript->edit()->goTo(bodyPosition);
    m_parts->manuscript->edit()->setFocus(Qt::OtherFocusReason);
}

void WritePlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_parts->setNarrow(width() < narrowWidth);
}

void WritePlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_parts->checker->setActive(true);
}

void WritePlace::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_parts->checker->setActive(false);
}

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
    header = new HeaderForm(edition, &place);
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
    const QList<int> usual{visuals::scaled(&place, outlineWidth), visuals::scaled(&place, 676),
                           visuals::scaled(&place, sideWidth)};
    splitter->setSizes(usual);
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
    add(u"showProof"_s, u"view-preview"_s, tr("Show the proof"), {}, [this] {
        side->showProof();
        showSide();
    });
    add(u"showMaterial"_s, u"marbre-thread"_s, tr("Show the material"), {}, [this] {
        side->showMaterial();
        follow();
        showSide();
    });
    for (QAction *action : outline->commands()) { // a new section from anywhere in the place
        if (action->objectName() == "newSection"_L1)
            place.addAction(action);
    }
}

void WritePlace::Parts::connectParts()
{
    ManuscriptEdit *edit = manuscript->edit();
    const auto say = [this](const QString &text, bool undoable) { Q_EMIT place.message(text, undoable); };
    QObject::connect(outline, &OutlinePane::message, &place, say);
    QObject::connect(manuscript, &ManuscriptPane::message, &place, say);
    QObject::connect(outline, &OutlinePane::headerRequested, header, &HeaderForm::focusHeadline);
    QObject::connect(outline, &OutlinePane::positionRequested, &place, &WritePlace::goTo);
    QObject::connect(outline, &OutlinePane::dropTargetChanged, status, &WriteStatus::showDrop);
    QObject::connect(edit, &ManuscriptEdit::dropTargetChanged, status, &WriteStatus::showDrop);
    QObject::connect(edit, &ManuscriptEdit::linkRequested, &place, [this](qsizetype position) {
        side->showMaterial();
        side->material()->follow(position);
        showSide();
    });
    QObject::connect(edit, &QPlainTextEdit::cursorPositionChanged, &following, qOverload<>(&QTimer::start));
    QObject::connect(&edition, &EditionDocument::outlineChanged, &following, qOverload<>(&QTimer::start));
    QObject::connect(&following, &QTimer::timeout, &place, [this] { follow(); });
    QObject::connect(side->proof(), &ProofView::positionRequested, &place, &WritePlace::goTo);
    QObject::connect(side->proof(), &ProofView::linkHovered, status, &WriteStatus::showDrop);
    QObject::connect(side->material(), &MaterialView::threadRequested, &place, &WritePlace::threadRequested);
    QObject::connect(side, &SidePane::exportRequested, &place, &WritePlace::exportRequested);
    QObject::connect(checker, &Checker::checked, &place, [this](const QList<CheckRow> &rows) {
        manuscript->showChecks(rows);
        outline->showChecks(rows);
    });
    QObject::connect(&edition, &EditionDocument::opened, &place, [this] { showOpen(); });
    QObject::connect(&edition, &EditionDocument::saveFailed, bar, &MessageBar::showError);
    QObject::connect(&edition, &EditionDocument::saved, bar, &MessageBar::hideMessage);
    QObject::connect(splitter, &QSplitter::splitterMoved, &place, [this] {
        if (!narrow)
            QSettings().setValue("write/splitter", splitter->saveState());
    });
    QObject::connect(header, &HeaderForm::foldedChanged, &place, [this](bool folded) {
        if (!narrow)
            QSettings().setValue("write/headerFolded", folded);
    });
    QObject::connect(tabs, &SegmentedButtons::currentChanged, &place, [this](int index) {
        if (narrow)
            pages->setCurrentIndex(index);
    });
}

void WritePlace::Parts::showOpen()
{
    stack->setCurrentWidget(edition.isOpen() ? static_cast<QWidget *>(splitter) : empty);
    if (!edition.isOpen())
        return;
    showManuscript();
    manuscript->edit()->goTo(0);
    follow();
}

void WritePlace::Parts::follow()
{
    if (!edition.isOpen())
        return;
    const qsizetype position = manuscript->edit()->textCursor().position();
    outline->view()->setCursorSection(edition.outline().sectionAt(position));
    side->follow(position);
}

// In a narrow window the header folds and the right pane becomes a page beside the editor.
void WritePlace::Parts::setNarrow(bool now)
{
    if (now == narrow)
        return;
    if (now)
        wideFolded = header->isFolded();
    narrow = now;
    tabBar->setVisible(now);
    if (now) {
        pages->addWidget(side);
        header->setFolded(true);
    } else {
        const QByteArray sizes = QSettings().value("write/splitter").toByteArray();
        splitter->addWidget(side);
        side->show();
        splitter->setSizes(
            {visuals::scaled(&place, outlineWidth), visuals::scaled(&place, 676), visuals::scaled(&place, sideWidth)});
        splitter->restoreState(sizes);
        header->setFolded(wideFolded);
    }
    tabs->setCurrent(0);
    pages->setCurrentIndex(0);
}

void WritePlace::Parts::showManuscript()
{
    if (narrow)
        tabs->setCurrent(0);
}

void WritePlace::Parts::showSide()
{
    if (narrow)
        tabs->setCurrent(1);
}

void WritePlace::Parts::stepPane(int direction)
{
    QList<QWidget *> panes{outline, header, manuscript, side};
    if (narrow)
        panes = tabs->current() == 1 ? QList<QWidget *>{outline, side} : QList<QWidget *>{outline, header, manuscript};
    if (header->isFolded())
        panes.removeAll(header);
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i)->isAncestorOf(place.window()->focusWidget()))
            at = i;
    }
    QWidget *next = panes.at((at + direction + panes.size()) % panes.size());
    if (next == outline)
        outline->view()->setFocus(Qt::ShortcutFocusReason);
    else if (next == header)
        header->focusHeadline();
    else if (next == manuscript)
        manuscript->edit()->setFocus(Qt::ShortcutFocusReason);
    else
        side->focusContent();
}

} // namespace marbre
