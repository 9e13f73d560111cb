// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/writeplace.h"

#include "desk/spelling.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/panesplitter.h"
#include "widgets/segmentedbuttons.h"
#include "widgets/visuals.h"
#include "write/preflightpane.h"
#include "write/quotespane.h"
#include "write/rereadpane.h"
#include "write/writeparts.h"

#include <QEvent>
#include <QResizeEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype longestSelection = 120; // characters of a finding that a jump selects
constexpr int narrowWidth = 1100;           // below it the proof becomes a tab of the editor

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
           m_parts->side->commands() + m_parts->side->preflight()->commands() + m_parts->header->keyPointActions() +
           m_parts->header->relatedActions();
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

void WritePlace::showCheck()
{
    m_parts->showPage(SidePage::Check);
    m_parts->side->preflight()->focusContent();
}

void WritePlace::translate(const QString &remoteId)
{
    m_parts->showPage(SidePage::Quotes);
    m_parts->side->quotes()->edit(remoteId);
}

void WritePlace::rereadSources()
{
    m_parts->showPage(SidePage::Sources);
    m_parts->side->sources()->reread();
}

std::optional<Instant> WritePlace::sourcesRead() const
{
    return m_parts->side->sources()->lastRead();
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

void WritePlace::Parts::connectParts()
{
    ManuscriptEdit *edit = manuscript->edit();
    const auto say = [this](const QString &text, bool undoable) { Q_EMIT place.message(text, undoable); };
    QObject::connect(outline, &OutlinePane::message, &place, say);
    QObject::connect(manuscript, &ManuscriptPane::message, &place, say);
    QObject::connect(manuscript, &ManuscriptPane::typographyChanged, checker, &Checker::check);
    QObject::connect(outline, &OutlinePane::headerRequested, header, &HeaderForm::focusHeadline);
    QObject::connect(outline, &OutlinePane::positionRequested, &place, &WritePlace::goTo);
    QObject::connect(outline, &OutlinePane::dropTargetChanged, status, &WriteStatus::showDrop);
    QObject::connect(edit, &ManuscriptEdit::dropTargetChanged, status, &WriteStatus::showDrop);
    QObject::connect(edit, &ManuscriptEdit::linkRequested, &place, [this](qsizetype position) {
        showPage(SidePage::Material);
        side->material()->follow(position);
    });
    QObject::connect(edit, &QPlainTextEdit::cursorPositionChanged, &following, qOverload<>(&QTimer::start));
    QObject::connect(&edition, &EditionDocument::outlineChanged, &following, qOverload<>(&QTimer::start));
    QObject::connect(&following, &QTimer::timeout, &place, [this] { follow(); });
    QObject::connect(side->proof(), &ProofView::positionRequested, &place, &WritePlace::goTo);
    QObject::connect(side->proof(), &ProofView::linkHovered, status, &WriteStatus::showDrop);
    QObject::connect(side->material(), &MaterialView::threadRequested, &place, &WritePlace::threadRequested);
    QObject::connect(side->sources(), &RereadPane::positionRequested, &place, &WritePlace::goTo);
    QObject::connect(side->sources(), &RereadPane::threadRequested, &place, &WritePlace::threadRequested);
    QObject::connect(side->sources(), &RereadPane::message, &place, say);
    QObject::connect(side->quotes(), &QuotesPane::positionRequested, &place, &WritePlace::goTo);
    QObject::connect(side->quotes(), &QuotesPane::threadRequested, &place, &WritePlace::threadRequested);
    QObject::connect(side->quotes(), &QuotesPane::message, &place, say);
    QObject::connect(side, &SidePane::exportRequested, &place, &WritePlace::exportRequested);
    connectChecks();
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

void WritePlace::Parts::connectChecks()
{
    PreflightPane *preflight = side->preflight();
    QObject::connect(checker, &Checker::checked, &place, [this, preflight](const CheckOutcome &outcome) {
        manuscript->showChecks(outcome.rows);
        outline->showChecks(outcome.rows);
        side->quotes()->showChecks(outcome.rows);
        preflight->showOutcome(outcome);
        const int open = preflight->counts().errors;
        side->setPageText(SidePage::Check, open > 0 ? tr("Check %1", "how many to settle").arg(open) : tr("Check"));
        Q_EMIT place.checked(open, preflight->counts().warnings);
        if (edition.isOpen())
            askBalance();
    });
    QObject::connect(checker, &Checker::failed, preflight, &PreflightPane::showError);
    QObject::connect(checker, &Checker::reachingChanged, preflight, &PreflightPane::setReaching);
    QObject::connect(preflight, &PreflightPane::rerunRequested, checker, &Checker::check);
    QObject::connect(preflight, &PreflightPane::linksRequested, checker,
                     [this](bool start) { start ? checker->reachLinks() : checker->stopReaching(); });
    QObject::connect(preflight, &PreflightPane::positionRequested, &place,
                     [this](qsizetype begin, qsizetype end) { goToFinding({begin, end}); });
    QObject::connect(preflight, &PreflightPane::fieldRequested, &place,
                     [this](const QString &field, int index, Span span) {
                         showManuscript();
                         header->focusField(field, index, span);
                     });
    QObject::connect(preflight, &PreflightPane::sourceRequested, &place,
                     [this](const ItemRef &item, const QString &words) {
                         showPage(SidePage::Material);
                         side->material()->showItem(item, words);
                     });
    QObject::connect(preflight, &PreflightPane::learnRequested, &place, [this](const QString &word) {
        desk.spelling().learn(word, edition.header().language);
        checker->check();
        Q_EMIT place.message(tr("“%1” is in your dictionary now").arg(word), false);
    });
    QObject::connect(preflight, &PreflightPane::leaveRequested, manuscript->edit(),
                     [this] { manuscript->edit()->setFocus(Qt::ShortcutFocusReason); });
    QObject::connect(preflight, &PreflightPane::message, &place,
                     [this](const QString &text, bool undoable) { Q_EMIT place.message(text, undoable); });
    QObject::connect(manuscript, &ManuscriptPane::problemRequested, preflight, [this, preflight](int direction) {
        const QTextCursor cursor = manuscript->edit()->textCursor();
        preflight->step(direction, direction > 0 ? cursor.position() : cursor.selectionStart());
    });
}

void WritePlace::Parts::askBalance()
{
    desk.balance(edition.edition()).then(&place, [this, id = edition.id()](const Result<EditionBalance> &balance) {
        if (balance && edition.isOpen() && edition.id() == id)
            side->preflight()->showBalance(*balance);
    });
}

/// Words of one line are selected, so that the next key writes over them; of more, only the place is shown.
void WritePlace::Parts::goToFinding(Span span)
{
    showManuscript();
    ManuscriptEdit *edit = manuscript->edit();
    if (span.size() > 0 && span.size() <= longestSelection)
        edit->goTo(span.begin, span.end);
    else
        edit->goTo(span.begin);
    edit->setFocus(Qt::OtherFocusReason);
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
        splitter->setSizes(usualSizes());
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

void WritePlace::Parts::showPage(SidePage page)
{
    side->showPage(page);
    showSide();
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
