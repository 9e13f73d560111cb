// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/searchpane.h"
#include "archive/rowdelegates.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/flatbutton.h"
#include "widgets/messagebar.h"
#include "widgets/paneheader.h"
#include "widgets/searchfield.h"
#include "widgets/segmentedbuttons.h"
#include "widgets/visuals.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace marbre {

SearchPane::SearchPane(ArchiveSearch &search, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_field(new SearchField(this))
    , m_scope(new SegmentedButtons(this))
    , m_year(new FlatButton(this))
    , m_order(new FlatButton(this))
    , m_summary(new ElidedLabel(this))
    , m_list(new QListView(this))
    , m_stack(new QStackedWidget(this))
    , m_messages(new MessageBar(this))
{
    setObjectName(u"archiveSearchPane"_s);
    m_field->setObjectName(u"archiveSearch"_s);
    m_field->setPlaceholderText(tr("Search editions, threads and comments"));
    m_field->setAccessibleName(tr("Search the archive"));
    m_field->setKeyHint(u"/"_s);
    auto *header = new PaneHeader(this);
    header->buttons()->addWidget(m_field);
    makeList();
    m_stack->addWidget(new EmptyState(
        tr("Search the archive"),
        tr("Words, \"whole phrases\", begin*, author:name, community:name; a minus before a word leaves it out."),
        this));
    m_stack->addWidget(m_list);
    m_stack->addWidget(new EmptyState(tr("Nothing found"), tr("Try fewer words, another year or every kind."), this));
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(makeFilters());
    layout->addWidget(makeSummary());
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    connect(m_field, &QLineEdit::textChanged, &m_search, &ArchiveSearch::setWords);
    connect(m_field, &SearchField::downPressed, this, [this] {
        m_list->setFocus();
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_search.model().index(m_search.model().rowCount() > 1 ? 1 : 0));
    });
    connect(&m_search, &ArchiveSearch::finished, this, &SearchPane::renew);
    connect(&m_search, &ArchiveSearch::failed, this, [this](const Error &error) { m_messages->showError(error); });
    renew();
}

QWidget *SearchPane::makeFilters()
{
    auto *filters = new QWidget(this);
    filters->setFixedHeight(visuals::scaled(this, visuals::strip));
    m_scope->setObjectName(u"archiveScope"_s);
    m_scope->setAccessibleName(tr("Search in"));
    m_scope->addSegment(tr("All"));
    m_scope->addSegment(tr("Editions"));
    m_scope->addSegment(tr("Threads"));
    m_scope->addSegment(tr("Comments"));
    connect(m_scope, &SegmentedButtons::currentChanged, this,
            [this](int index) { m_search.setScope(static_cast<ArchiveSearch::Scope>(index)); });
    m_year->setObjectName(u"archiveYearFilter"_s);
    m_year->setFont(visuals::scaledFont(font(), visuals::metadataSize));
    m_year->setPopupMode(QToolButton::InstantPopup);
    m_year->setMenu(new QMenu(m_year));
    chooseYear(std::nullopt);
    setYears(0, 0);
    auto *layout = new QHBoxLayout(filters);
    layout->setContentsMargins(12, 0, 8, 0);
    layout->setSpacing(6);
    layout->addWidget(m_scope);
    layout->addWidget(m_year);
    layout->addStretch();
    return filters;
}

QWidget *SearchPane::makeSummary()
{
    auto *line = new QWidget(this);
    line->setFixedHeight(visuals::scaled(this, 26));
    const QFont small = visuals::scaledFont(font(), visuals::labelSize);
    m_summary->setObjectName(u"archiveSummary"_s);
    m_summary->setFont(small);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_order->setObjectName(u"archiveOrder"_s);
    m_order->setFont(small);
    m_order->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_order);
    const auto add = [&](const QString &text, bool byRelevance) {
        QAction *action = menu->addAction(text, this, [this, text, byRelevance] {
            m_search.setByRelevance(byRelevance);
            m_order->setText(text);
            m_order->setAccessibleName(tr("Order: %1").arg(text));
        });
        if (m_search.byRelevance() == byRelevance)
            action->trigger();
    };
    add(tr("by relevance"), true);
    add(tr("newest first"), false);
    m_order->setMenu(menu);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(12, 0, 4, 0);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_order);
    return line;
}

void SearchPane::makeList()
{
    m_list->setObjectName(u"archiveResults"_s);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setModel(&m_search.model());
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { openResult(index, false); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { openResult(index, true); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const SearchHit *hit = m_search.model().hit(index.row());
        if (hit && hit->kind == HitKind::Edition)
            Q_EMIT editionChosen(hit->editionId);
    });
}

// A heading folds at a click, an edition shows beside the list, a thread or a comment leads to Review when activated.
void SearchPane::openResult(const QModelIndex &index, bool activated)
{
    const SearchHit *hit = m_search.model().hit(index.row());
    if (!hit) {
        if (!activated || m_list->hasFocus())
            m_search.model().toggle(index.row());
        return;
    }
    if (hit->kind == HitKind::Edition)
        Q_EMIT editionChosen(hit->editionId);
    else if (activated)
        Q_EMIT threadChosen(hit->threadId, hit->commentId);
}

void SearchPane::setYears(int first, int last)
{
    QMenu *menu = m_year->menu();
    menu->clear();
    menu->addAction(tr("All years"), this, [this] { chooseYear(std::nullopt); });
    for (int year = last; year >= first && year > 0; --year)
        menu->addAction(QString::number(year), this, [this, year] { chooseYear(year); });
}

void SearchPane::chooseYear(std::optional<int> year)
{
    m_year->setText(year ? QString::number(*year) : tr("All years"));
    m_year->setAccessibleName(tr("Year: %1").arg(m_year->text()));
    m_year->updateGeometry();
    m_search.setYear(year);
}

void SearchPane::focusField()
{
    m_field->setFocus();
    m_field->selectAll();
}

void SearchPane::renew()
{
    m_messages->hideMessage();
    m_summary->setText(m_search.summary());
    m_order->setVisible(m_search.isActive());
    m_stack->setCurrentIndex(!m_search.isActive() ? 0 : m_search.model().hitCount() > 0 ? 1 : 2);
    m_list->scrollToTop();
}

} // namespace marbre
