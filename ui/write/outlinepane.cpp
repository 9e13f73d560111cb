// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/outlinepane.h"

#include "editorial/check.h"
#include "models/marblemodel.h"
#include "models/outlinemodel.h"
#include "store/archivestore.h"
#include "store/threadstore.h"
#include "widgets/flatbutton.h"
#include "widgets/paneheader.h"
#include "widgets/visuals.h"
#include "write/marbleview.h"
#include "write/outlineview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int wordsAMinute = 230; // an adult reading prose on a screen

OutlineModel::Proof proofOf(CheckLevel level)
{
    switch (level) {
    case CheckLevel::Ok:
        return OutlineModel::Proof::Right;
    case CheckLevel::Warning:
        return OutlineModel::Proof::Doubtful;
    case CheckLevel::Error:
        break;
    }
    return OutlineModel::Proof::Wrong;
}

/// Of several quotes of one comment the worst counts.
void addMark(OutlineModel::PieceMarks &marks, const CheckRow &row, bool isQuote)
{
    if (isQuote)
        marks.proof = std::max(marks.proof, proofOf(row.level));
    else
        marks.toTranslate = marks.toTranslate || row.verdict == "to-do"_L1 || row.verdict == "draft"_L1;
    if (!row.message.isEmpty() && !marks.notes.contains(row.message))
        marks.notes << row.message;
}

} // namespace

OutlinePane::OutlinePane(Desk &desk, EditionDocument &edition, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_edition(edition)
    , m_model(new OutlineModel(edition, this))
    , m_marbleModel(new MarbleModel(desk, edition, this))
    , m_view(new OutlineView(m_model, this))
    , m_marbleView(new MarbleView(m_marbleModel, this))
    , m_header(new PaneHeader(tr("Outline"), this))
{
    setObjectName(u"outlinePane"_s);
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeMarble());
    for (QWidget *view : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_marbleView)}) {
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
        view->addActions(m_commands);
    }
    connect(m_view, &OutlineView::positionChosen, this, &OutlinePane::choose);
    connect(m_view, &OutlineView::dropTargetChanged, this, &OutlinePane::dropTargetChanged);
    connect(m_view, &OutlineView::dropped, this, [this](const QString &text) { Q_EMIT message(text, true); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutlinePane::updateActions);
    connect(m_marbleView, &MarbleView::dropTargetChanged, this, &OutlinePane::dropTargetChanged);
    connect(m_marbleView, &MarbleView::positionChosen, this, &OutlinePane::positionRequested);
    connect(m_marbleView, &MarbleView::contentChanged, this, [this](int rows) {
        m_marbleCount->setText(QString::number(rows));
        askCoverage();
    });
    connect(&edition, &EditionDocument::outlineChanged, this, [this] {
        updateHeader();
        askTitles();
        askCoverage();
    });
    connect(&edition, &EditionDocument::opened, this, [this] {
        m_titlesAsked.clear();
        m_coverageAsked.clear();
    });
    connect(&desk.store(), &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.allThreads) // told when a published edition came, changed or went
            return;
        m_coverageAsked.clear();
        askCoverage();
    });
    updateHeader();
    updateActions();
    askTitles();
    askCoverage();
}

QWidget *OutlinePane::makeMarble()
{
    auto *tray = new QWidget(this);
    auto *icon = new QLabel(tray);
    icon->setPixmap(visuals::icon(u"marbre-slab"_s).pixmap(visuals::scaled(this, 16)));
    auto *title = new QLabel(tr("On the marble"), tray);
    title->setFont(visuals::semibold(font()));
    auto *hint = new QLabel(tr("to place"), tray);
    m_marbleCount = new QLabel(tray);
    for (QLabel *label : {hint, m_marbleCount})
        label->setFont(visuals::scaledFont(font(), visuals::labelSize));
    m_marbleCount->setText(QString::number(m_marbleModel->rowCount()));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 14, 4);
    head->setSpacing(8);
    head->addWidget(icon);
    head->addWidget(title);
    head->addWidget(hint);
    head->addStretch();
    head->addWidget(m_marbleCount);
    auto *line = new QFrame(tray);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    line->setFixedHeight(1);
    auto *layout = new QVBoxLayout(tray);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(0);
    layout->addWidget(line);
    layout->addLayout(head);
    layout->addWidget(m_marbleView);
    return tray;
}

void OutlinePane::choose(const QModelIndex &index)
{
    if (OutlineModel::kind(index) == OutlineModel::Kind::Header) {
        Q_EMIT headerRequested();
        return;
    }
    const qsizetype position = index.data(OutlineModel::PositionRole).toLongLong();
    if (position >= 0)
        Q_EMIT positionRequested(position);
}

void OutlinePane::updateHeader()
{
    if (!m_edition.isOpen()) {
        m_header->setSubtitle({});
        return;
    }
    const int words = m_edition.outline().words;
    const QString minutes = tr("%n min", "reading time", std::max(1, (words + wordsAMinute / 2) / wordsAMinute));
    m_header->setSubtitle(tr("%n words, %1", nullptr, words).arg(minutes));
}

void OutlinePane::askTitles()
{
    const QStringList ids = m_model->threadsShown();
    if (ids == m_titlesAsked)
        return;
    m_titlesAsked = ids;
    QList<ItemRef> refs;
    for (const QString &id : ids) {
        if (const auto ref = itemRefFromId(id))
            refs.append(*ref);
    }
    m_desk.store().threads().resolve(refs).then(this, [this](const Result<QHash<QString, ResolvedItem>> &found) {
        if (!found)
            return; // the words of the links are shown instead
        QHash<QString, QString> titles;
        for (const auto &[id, item] : found->asKeyValueRange())
            titles.insert(id, item.threadTitle);
        m_model->setTitles(titles);
    });
}

void OutlinePane::askCoverage()
{
    const QStringList ids = m_model->threadsHeld() + m_marbleModel->threadsHeld();
    if (ids == m_coverageAsked)
        return;
    m_coverageAsked = ids;
    const quint64 ticket = ++m_coverageTicket;
    m_desk.store()
        .archive()
        .coverage(ids, m_edition.id())
        .then(this, [this, ticket](const Result<QHash<QString, QList<Coverage>>> &covered) {
            if (!covered || ticket != m_coverageTicket)
                return; // marks are a help: the check names what failed
            m_model->setCovered(*covered);
            m_marbleModel->setCovered(*covered);
        });
}

void OutlinePane::showChecks(const QList<CheckRow> &rows)
{
    QHash<QString, OutlineModel::PieceMarks> marks;
    for (const CheckRow &row : rows) {
        const bool isQuote = row.check == "quote"_L1;
        const auto ref = isQuote || row.check == "translation"_L1 ? itemRefFromUrl(row.link) : std::nullopt;
        if (ref)
            addMark(marks[ref->id()], row, isQuote);
    }
    m_model->setMarks(marks);
}

} // namespace marbre
