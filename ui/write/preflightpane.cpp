// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/preflightpane.h"

#include "models/headermending.h"
#include "widgets/messagebar.h"
#include "widgets/visuals.h"
#include "write/balancepanel.h"
#include "write/preflightcard.h"
#include "write/preflightheader.h"
#include "write/preflightview.h"

#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

PreflightPane::PreflightPane(EditionDocument &edition, QWidget *parent)
    : QWidget(parent)
    , m_edition(edition)
    , m_rerun(new QAction(visuals::icon(u"view-refresh"_s), tr("Check again"), this))
    , m_links(new QAction(visuals::icon(u"internet-services"_s), tr("Check the links"), this))
{
    setObjectName(u"preflightPane"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    makeActions();
    m_header = new PreflightHeader(m_rerun, m_links, this);
    m_messages = new MessageBar(this);
    m_view = new PreflightView(m_model, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    m_balance = new BalancePanel(this);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_balance);
    connect(m_view, &PreflightView::jumpRequested, this, [this](int row) { jump(row); });
    connect(m_view, &PreflightView::mendRequested, this, &PreflightPane::mend);
    connect(m_view, &PreflightView::sourceRequested, this, &PreflightPane::showSource);
    connect(m_view, &PreflightView::learnRequested, this, [this](int row) {
        const CheckRow &word = m_model.entry(row).rows.constFirst();
        if (word.check == "spelling"_L1)
            Q_EMIT learnRequested(word.text);
    });
    connect(m_view, &PreflightView::leaveRequested, this, &PreflightPane::leaveRequested);
    connect(&m_edition, &EditionDocument::opened, this, [this] {
        m_model.setRows({});
        m_header->showNothing();
        m_messages->hideMessage();
        followText();
    });
    connect(&m_edition, &EditionDocument::headerChanged, &m_model, &PreflightModel::dropHeaderMending);
    followText();
}

void PreflightPane::makeActions()
{
    m_rerun->setObjectName(u"rerunChecks"_s);
    m_links->setObjectName(u"checkLinks"_s);
    connect(m_rerun, &QAction::triggered, this, &PreflightPane::rerunRequested);
    connect(m_links, &QAction::triggered, this, [this] { Q_EMIT linksRequested(!m_reaching); });
}

/// Another edition has another document.
void PreflightPane::followText()
{
    disconnect(m_following);
    if (QTextDocument *text = m_edition.text()) {
        m_following =
            connect(text, &QTextDocument::contentsChange, &m_model,
                    [this](int position, int removed, int added) { m_model.shift(position, removed, added); });
    }
}

void PreflightPane::showOutcome(const CheckOutcome &outcome)
{
    m_messages->hideMessage();
    m_model.setRows(outcome.rows);
    m_header->showCounts(m_model.counts(), outcome.when, outcome.took);
}

void PreflightPane::showError(const Error &error)
{
    m_messages->showError(error);
}

void PreflightPane::showBalance(const EditionBalance &balance)
{
    m_balance->showBalance(balance);
}

void PreflightPane::setReaching(bool reaching)
{
    m_reaching = reaching;
    m_links->setText(reaching ? tr("Stop asking for the links") : tr("Check the links"));
    m_links->setIcon(visuals::icon(reaching ? u"process-stop"_s : u"internet-services"_s));
    if (reaching)
        m_messages->showMessage(tr("Asking for every address of the text, one after the other…"),
                                visuals::Tone::Neutral);
    else
        m_messages->hideMessage();
}

void PreflightPane::focusContent()
{
    if (m_view->openRow() < 0) {
        if (const int first = m_model.nextFinding(-1, 1); first >= 0)
            m_view->open(first);
    }
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void PreflightPane::step(int direction, qsizetype position)
{
    if (m_view->hasFocus()) {
        if (const int row = m_model.nextFinding(m_view->openRow(), direction); row >= 0)
            m_view->open(row);
        return;
    }
    const PreflightModel::Place place = m_model.nextInText(position, direction);
    if (place.row < 0)
        return;
    m_view->open(place.row);
    jump(place.row, place.which);
}

void PreflightPane::jump(int row, int which)
{
    if (row < 0)
        return;
    const CheckRow &found = m_model.entry(row).rows.at(which);
    if (!found.field.isEmpty())
        Q_EMIT fieldRequested(found.field, found.index, {found.position, found.end});
    else if (found.position >= 0)
        Q_EMIT positionRequested(found.position, found.end);
}

void PreflightPane::showSource(int row)
{
    const CheckRow &found = m_model.entry(row).rows.constFirst();
    if (const auto item = sourceOf(found))
        Q_EMIT sourceRequested(*item, found.evidence.isEmpty() ? QString() : found.evidence.constFirst().sentence);
}

void PreflightPane::mend(int row)
{
    QList<CheckRow> rows = m_model.entry(row).rows;
    rows.removeIf([](const CheckRow &one) { return one.mending.isEmpty(); });
    if (rows.isEmpty())
        return;
    m_model.take(row);
    mendBody(rows);
    mendHeader(rows);
    Q_EMIT message(tr("%n places mended", nullptr, int(rows.size())), true);
}

/// All in one undo step.
void PreflightPane::mendBody(const QList<CheckRow> &rows)
{
    TextEdits edits;
    for (const CheckRow &row : rows) {
        if (row.field.isEmpty())
            edits << row.mending;
    }
    if (edits.isEmpty())
        return;
    std::ranges::stable_sort(edits, {}, [](const TextEdit &edit) { return edit.span.begin; });
    qsizetype end = 0;
    edits.removeIf([&end](const TextEdit &edit) {
        const bool overlaps = edit.span.begin < end;
        end = std::max(end, edit.span.end);
        return overlaps;
    });
    m_edition.apply(edits, tr("Mend"));
}

void PreflightPane::mendHeader(const QList<CheckRow> &rows)
{
    const Edition mended = mendedHeader(m_edition.header(), rows);
    m_edition.setHeader(mended, tr("Mend"));
}

} // namespace marbre
