// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/editionpane.h"
#include "archive/differencesview.h"
#include "archive/pagebrowser.h"
#include "archive/placeinpage.h"
#include "archive/rowdelegates.h"
#include "manuscript/manuscript.h"
#include "models/editionlistmodel.h"
#include "store/editionstore.h"
#include "store/threadstore.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/flatbutton.h"
#include "widgets/messagebar.h"
#include "widgets/paneheader.h"
#include "widgets/segmentedbuttons.h"
#include "widgets/visuals.h"

#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace marbre {

EditionPane::EditionPane(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_header(new PaneHeader(this))
    , m_tabs(new SegmentedButtons(this))
    , m_stack(new QStackedWidget(this))
    , m_messages(new MessageBar(this))
{
    setObjectName(u"archiveEdition"_s);
    makeHeader();
    makePages();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    showEdition(EditionId{});
}

void EditionPane::makeHeader()
{
    m_tabs->setObjectName(u"archiveTabs"_s);
    m_tabs->setAccessibleName(tr("Show of the edition"));
    m_tabs->addSegment(tr("Proof"));
    m_tabs->addSegment(tr("Differences"));
    m_tabs->addSegment(tr("Sources"));
    connect(m_tabs, &SegmentedButtons::currentChanged, this, &EditionPane::setTab);
    const auto make = [this](const QString &name, const QString &text, const QString &icon, auto signal) {
        auto *action = new QAction(visuals::icon(icon), text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, signal] { Q_EMIT(this->*signal)(m_id); });
        return action;
    };
    m_open = make(u"archiveOpen"_s, tr("Open"), u"document-edit"_s, &EditionPane::openRequested);
    m_duplicate = make(u"archiveDuplicate"_s, tr("New edition from this one"), u"document-new"_s,
                       &EditionPane::duplicateRequested);
    m_export = make(u"archiveExport"_s, tr("Export"), u"document-export"_s, &EditionPane::exportRequested);
    QHBoxLayout *bar = m_header->buttons();
    bar->addWidget(m_tabs);
    bar->addStretch();
    bar->addWidget(new FlatButton(m_export, FlatButton::Kind::Flat, m_header));
    bar->addWidget(new FlatButton(m_duplicate, FlatButton::Kind::Framed, m_header));
    bar->addWidget(new FlatButton(m_open, FlatButton::Kind::Framed, m_header));
}

void EditionPane::makePages()
{
    m_empty = new EmptyState(tr("No edition chosen"),
                             tr("Choose one in the calendar, in the list or among the results."), this);
    m_proof = new PageBrowser(this);
    m_proof->setObjectName(u"archiveProof"_s);
    m_proof->setAccessibleName(tr("Proof"));
    connect(m_proof, &QTextBrowser::anchorClicked, this, &EditionPane::follow);
    m_differences = new DifferencesView(this);
    connect(m_differences, &DifferencesView::comparisonWanted, this, &EditionPane::compare);
    connect(m_differences, &DifferencesView::linkActivated, this, &EditionPane::follow);
    connect(m_differences, &DifferencesView::restoreRequested, this,
            [this](RevisionId revision) { Q_EMIT restoreRequested(m_id, revision); });
    m_differencesPage = new QWidget(this);
    m_headline = new QLabel(m_differencesPage);
    m_headline->setObjectName(u"archiveHeadline"_s);
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    QFont serif = visuals::scaledFont(font(), 1.54);
    serif.setFamilies({PageBrowser::serif()});
    serif.setBold(true);
    m_headline->setFont(serif);
    m_meta = new ElidedLabel(m_differencesPage);
    m_meta->setObjectName(u"archiveMeta"_s);
    m_meta->setFont(visuals::scaledFont(font(), visuals::metadataSize));
    m_meta->setForegroundRole(QPalette::PlaceholderText);
    auto *title = new QVBoxLayout;
    title->setContentsMargins(32, 14, 32, 10);
    title->setSpacing(4);
    title->addWidget(m_headline);
    title->addWidget(m_meta);
    auto *page = new QVBoxLayout(m_differencesPage);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addLayout(title);
    page->addWidget(m_differences, 1);
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Base);
    m_differencesPage->setAutoFillBackground(true);
    m_differencesPage->setBackgroundRole(QPalette::Base);
    m_sources = new QListView(this);
    m_sources->setObjectName(u"archiveSources"_s);
    m_sources->setAccessibleName(tr("Cited threads"));
    m_sources->setModel(&m_sourceModel);
    m_sources->setItemDelegate(new SourceDelegate(m_sources));
    m_sources->setUniformItemSizes(true);
    m_sources->setFrameShape(QFrame::NoFrame);
    m_sources->setMouseTracking(true);
    m_sources->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_sources, &QListView::activated, this,
            [this](const QModelIndex &index) { follow(QUrl(m_sourceModel.source(index.row()).permalink)); });
    for (QWidget *widget :
         {m_empty, static_cast<QWidget *>(m_proof), m_differencesPage, static_cast<QWidget *>(m_sources)})
        m_stack->addWidget(widget);
}

void EditionPane::showEdition(EditionId id)
{
    const quint64 ticket = ++m_ticket;
    const bool another = id != m_id;
    m_id = id;
    if (another)
        m_items.clear();
    m_header->setEnabled(bool(id));
    if (!id) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (another)
        m_messages->hideMessage();
    m_desk.store().editions().load(id).then(
        this, [this, ticket](const Result<StoredEdition> &stored) { take(ticket, stored); });
}

void EditionPane::showPlace(EditionId id, const QStringList &items)
{
    const bool there = id == m_id && m_shown == id;
    if (!there)
        showEdition(id);
    m_items = items;
    m_going = true;
    m_tabs->setCurrent(Proof);
    if (!there)
        return;
    markPlaces();
    goToPlace();
}

void EditionPane::take(quint64 ticket, const Result<StoredEdition> &stored)
{
    if (ticket != m_ticket)
        return;
    if (!stored)
        return report(stored.error());
    m_stored = *stored;
    const EditionRow &row = m_stored.row;
    m_headline->setText(EditionListModel::headline(row));
    QStringList meta = row.communities;
    meta << EditionListModel::period(row) << m_stored.edition.byline << tr("%n revision(s)", nullptr, row.revisions);
    meta.removeAll(QString());
    m_meta->setText(meta.join(u" · "_s));
    m_open->setEnabled(row.state != EditionState::Discarded);
    m_desk.snapshot(m_stored.edition).then(this, [this, ticket](const Result<EditionSnapshot> &snapshot) {
        takeSnapshot(ticket, snapshot);
    });
    m_desk.store().editions().revisions(m_id).then(this, [this, ticket](const Result<QList<RevisionRow>> &revisions) {
        if (ticket != m_ticket)
            return;
        if (revisions)
            m_differences->setRevisions(m_stored.row, *revisions);
        else
            report(revisions.error());
    });
}

void EditionPane::takeSnapshot(quint64 ticket, const Result<EditionSnapshot> &snapshot)
{
    if (ticket != m_ticket)
        return;
    if (!snapshot)
        return report(snapshot.error());
    m_snapshot = *snapshot;
    m_sourceModel.setSources(m_snapshot.sources);
    m_tabs->setSegmentText(Sources, tr("Sources %1").arg(m_snapshot.sources.size()));
    const int before = m_proof->verticalScrollBar()->value();
    const bool same = m_shown == m_id;
    m_shown = m_id;
    renderPage();
    m_proof->verticalScrollBar()->setValue(same ? before : 0);
    setTab(m_tabs->current());
    goToPlace();
}

void EditionPane::markPlaces()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat look;
    look.setBackground(visuals::mix(palette().color(QPalette::Base), palette().color(QPalette::Highlight), 0.2));
    if (!m_items.isEmpty()) {
        for (const QTextCursor &place : placesInPage(*m_proof->document(), m_items))
            marks.append({place, look});
    }
    m_proof->setExtraSelections(marks);
}

// A third of the page above the place, so that a quote is seen with its attribution.
void EditionPane::goToPlace()
{
    if (!std::exchange(m_going, false))
        return;
    const QList<QTextEdit::ExtraSelection> marks = m_proof->extraSelections();
    if (marks.isEmpty()) {
        m_proof->verticalScrollBar()->setValue(0);
        return;
    }
    QTextCursor place = marks.constFirst().cursor;
    place.setPosition(place.selectionStart());
    const int y = m_proof->cursorRect(place).top() + m_proof->verticalScrollBar()->value();
    m_proof->verticalScrollBar()->setValue(y - m_proof->viewport()->height() / 3);
}

void EditionPane::renderPage()
{
    m_proof->setHtml(renderProof(m_snapshot, PageBrowser::proofStyle(palette(), font())));
    markPlaces();
}

void EditionPane::setTab(int tab)
{
    if (!m_id)
        return;
    switch (tab) {
    case Proof:
        m_stack->setCurrentWidget(m_proof);
        break;
    case Differences:
        m_stack->setCurrentWidget(m_differencesPage);
        break;
    case Sources:
        m_stack->setCurrentWidget(m_sources);
        break;
    default:
        break;
    }
}

QFuture<Result<QList<PageBlock>>> EditionPane::page(RevisionId revision)
{
    const ProofStyle style = PageBrowser::proofStyle(palette(), font());
    const QFuture<Result<QByteArray>> text =
        revision ? m_desk.store().editions().manuscript(revision)
                 : QtFuture::makeReadyValueFuture(Result<QByteArray>(writeManuscript(m_stored.edition)));
    // Related editions and the titles of the list of sources come from elsewhere: only the edition's own text is
    // compared. A pool thread waits for the store's reader, as Desk's own snapshots do.
    return QtConcurrent::run([text, style]() -> Result<QList<PageBlock>> {
        const Result<QByteArray> manuscript = text.result();
        if (!manuscript)
            return std::unexpected(manuscript.error());
        const Result<Edition> edition = readManuscript(*manuscript);
        if (!edition)
            return std::unexpected(edition.error());
        EditionSnapshot snapshot{*edition, parseBody(edition->body), {}, {}};
        return pageBlocks(renderProof(snapshot, style));
    });
}

void EditionPane::compare(RevisionId from, RevisionId to)
{
    const quint64 ticket = ++m_comparison;
    const auto before = page(from);
    const auto after = page(to);
    const auto changes = QtConcurrent::run([before, after]() -> Result<QList<PageChange>> {
        const Result<QList<PageBlock>> first = before.result();
        const Result<QList<PageBlock>> second = after.result();
        if (!first)
            return std::unexpected(first.error());
        if (!second)
            return std::unexpected(second.error());
        return diffPages(*first, *second);
    });
    QFuture<Result<QList<PageChange>>>(changes).then(this, [this, ticket](const Result<QList<PageChange>> &result) {
        if (ticket != m_comparison)
            return;
        if (result)
            m_differences->showChanges(*result);
        else
            m_differences->messages().showError(result.error());
    });
}

// A thread of the desk opens in Review; any other address in the browser.
void EditionPane::follow(const QUrl &link)
{
    const std::optional<ItemRef> ref = itemRefFromUrl(link.toString());
    const auto outside = [link] {
        if (link.scheme() == "https"_L1 || link.scheme() == "http"_L1)
            QDesktopServices::openUrl(link);
    };
    if (!ref)
        return outside();
    m_desk.store().threads().resolve({*ref}).then(
        this, [this, id = ref->id(), outside](const Result<QHash<QString, ResolvedItem>> &items) {
            if (!items)
                return report(items.error());
            const auto item = items->constFind(id);
            if (item == items->cend())
                outside();
            else
                Q_EMIT threadRequested(item->threadId, item->commentId);
        });
}

void EditionPane::report(const Error &error)
{
    m_messages->showError(error);
}

void EditionPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_id) {
        renderPage();
        m_differences->compareAgain();
    }
}

// Where the bar is short, the buttons keep their icons.
void EditionPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool roomy = width() >= visuals::scaled(this, 600);
    const auto style = roomy ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    for (auto *button : m_header->findChildren<FlatButton *>())
        button->setToolButtonStyle(style);
}

} // namespace marbre
