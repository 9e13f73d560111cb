// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/listpane.h"

#include "review/filterpopup.h"
#include "review/threaddelegate.h"
#include "review/threadlistheader.h"
#include "review/threadlistview.h"
#include "widgets/emptystate.h"
#include "widgets/flatbutton.h"
#include "widgets/messagebar.h"
#include "widgets/paneheader.h"
#include "widgets/searchfield.h"
#include "widgets/visuals.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QStackedLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace marbre {

ListPane::ListPane(Store &store, QWidget *parent)
    : QWidget(parent)
    , m_model(store)
    , m_header(new PaneHeader(this))
    , m_search(new SearchField(this))
    , m_pending(new FlatButton(this))
    , m_group(new QAction(tr("Group identical links"), this))
    , m_filterAction(new QAction(tr("Filter…"), this))
    , m_clear(new QAction(tr("Clear search and filter"), this))
    , m_popup(new FilterPopup(this))
    , m_columns(new ThreadListHeader(this))
    , m_messages(new MessageBar(this))
    , m_view(new ThreadListView(this))
    , m_delegate(new ThreadDelegate(m_model, this))
    , m_nothing(new EmptyState(tr("No thread matches"), QString(), this))
{
    build();
    m_group->setChecked(m_filter.own().groupLinks);
    m_view->setThreads(&m_model, m_delegate);

    m_typing.setSingleShot(true);
    m_typing.setInterval(60ms);
    connect(&m_typing, &QTimer::timeout, this, &ListPane::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        m_typing.start();
    });
    connect(m_search, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_search, &SearchField::downPressed, this, [this] {
        m_view->setFocus();
        if (!m_view->currentIndex().isValid()) {
            m_view->step(0);
        }
    });
    connect(m_group, &QAction::toggled, this, [this](bool on) {
        m_filter.setGrouped(on);
        applyFilter();
    });
    connect(m_filterAction, &QAction::triggered, this, [this] {
        m_popup->setFilter(m_filter.own());
        m_popup->popupBelow(m_filterButton);
    });
    connect(m_popup, &FilterPopup::changed, this, [this] {
        m_filter.setOwn(m_popup->applyTo(m_filter.own()));
        applyFilter();
    });
    connect(m_popup, &FilterPopup::clearRequested, this, &ListPane::clearFilter);
    connect(m_popup, &FilterPopup::saveRequested, this, &ListPane::saveFilterRequested);
    connect(m_clear, &QAction::triggered, this, &ListPane::clearFilter);
    connect(m_columns, &ThreadListHeader::sortRequested, this, [this](ThreadSort sort, bool descending) {
        m_filter.setSort(sort, descending);
        applyFilter();
    });
    connect(m_pending, &QToolButton::clicked, this, [this] {
        m_model.applyPending();
        m_view->verticalScrollBar()->setValue(0);
    });
    connect(&m_model, &ThreadListModel::pendingChanged, this, &ListPane::showPending);
    connect(&m_model, &ThreadListModel::failed, this, &ListPane::showError);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ListPane::showEmptiness);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ListPane::showEmptiness);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ListPane::showEmptiness);
    connect(&m_model, &ThreadListModel::loaded, this, &ListPane::showEmptiness);
    m_view->viewport()->installEventFilter(this);
    applyFilter();
}

ListPane::~ListPane() = default;

void ListPane::build()
{
    setObjectName(u"listPane"_s);
    m_search->setObjectName(u"listSearch"_s);
    m_search->setAccessibleName(tr("Search in this list"));
    m_search->setPlaceholderText(tr("Search here"));
    m_search->setKeyHint(u"/"_s);
    m_search->installEventFilter(this);
    m_search->setMaximumWidth(visuals::scaled(this, 168));
    m_search->setFont(visuals::scaledFont(font(), visuals::metadataSize));
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pending->setObjectName(u"pendingThreads"_s);
    m_pending->setKind(FlatButton::Kind::Framed);
    m_pending->hide();
    m_group->setObjectName(u"groupLinks"_s);
    m_group->setCheckable(true);
    m_group->setIcon(visuals::icon(u"object-group"_s));
    m_filterAction->setObjectName(u"filterList"_s);
    m_filterAction->setIcon(visuals::icon(u"view-filter"_s));
    m_filterAction->setCheckable(false);
    m_clear->setObjectName(u"clearListFilter"_s);
    m_nothing->setObjectName(u"nothingMatches"_s);
    m_nothing->setBackgroundRole(QPalette::Base);
    m_nothing->setAutoFillBackground(true);
    m_nothing->addAction(m_clear, false);
    m_view->setObjectName(u"threadList"_s);
    m_view->setAccessibleName(tr("Threads"));
    m_view->setFocusPolicy(Qt::StrongFocus);

    QHBoxLayout *buttons = m_header->buttons();
    buttons->addWidget(m_pending);
    buttons->addStretch(1);
    buttons->addWidget(m_search, 100);
    auto *group = FlatButton::iconOnly(m_group, this);
    group->setObjectName(u"groupLinksButton"_s);
    buttons->addWidget(group);
    m_filterButton = FlatButton::iconOnly(m_filterAction, this);
    m_filterButton->setObjectName(u"filterButton"_s);
    buttons->addWidget(m_filterButton);

    auto *area = new QWidget(this);
    m_stack = new QStackedLayout(area);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    layout->addWidget(m_columns);
    layout->addWidget(area, 1);
}

void ListPane::setBase(const SidebarEntry &line)
{
    if (m_filter.setBase(line)) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(m_filter.own().text);
        m_search->update();
    }
    applyFilter();
}

void ListPane::applyFilter()
{
    m_typing.stop();
    m_columns->setSort(m_filter.own().sort, m_filter.own().descending);
    m_header->setTitle(m_filter.base().label);
    m_model.setFilter(m_filter.whole());
    showSubtitle();
}

void ListPane::clearFilter()
{
    m_filter.clear();
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_popup->setFilter(m_filter.own());
    applyFilter();
}

void ListPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// Escape empties the search and leads back to the list at once; the column titles stand above the rows' columns.
bool ListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        m_columns->setEndMargin(m_view->width() - m_view->viewport()->width());
    }
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_search->clear();
        m_view->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ListPane::setCounts(const ThreadCounts &counts)
{
    m_counts = counts;
    showSubtitle();
}

void ListPane::showSubtitle()
{
    const QLocale locale;
    const bool whole = m_filter.base().kind == SidebarEntry::Kind::Today && !m_filter.isNarrowed();
    m_header->setSubtitle(
        whole ? tr("%1 new of %2", "threads").arg(locale.toString(m_counts.unseen), locale.toString(m_counts.total))
              : tr("%n thread(s)", nullptr, m_model.rowCount()));
    const bool filtered = m_filter.isFiltered();
    m_filterAction->setCheckable(filtered);
    m_filterAction->setChecked(filtered);
}

void ListPane::showPending(int count)
{
    m_pending->setVisible(count > 0);
    m_pending->setText(tr("%n more", "threads that came in", count));
    m_pending->setToolTip(tr("%n thread(s) came in: show them", nullptr, count));
    m_pending->setAccessibleName(m_pending->toolTip());
}

void ListPane::showEmptiness()
{
    showSubtitle();
    const bool nothing = m_model.isLoaded() && m_model.rowCount() == 0;
    m_clear->setVisible(m_filter.isNarrowed());
    m_nothing->setSentence(m_filter.isNarrowed() ? tr("Nothing here passes the search and the filter.")
                                                 : tr("Nothing is in “%1” for now.").arg(m_filter.base().label));
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_nothing) : m_view);
}

void ListPane::setNarrow(bool narrow)
{
    m_delegate->setNarrow(narrow);
    m_columns->setNarrow(narrow);
    m_search->setMaximumWidth(visuals::scaled(this, narrow ? 120 : 168));
    m_view->viewport()->update();
}

void ListPane::setMorning(Instant morning)
{
    m_popup->setMorning(morning);
    if (m_filter.setMorning(morning)) {
        applyFilter();
    }
}

void ListPane::showError(const Error &error)
{
    m_messages->showError(error);
}

} // namespace marbre
