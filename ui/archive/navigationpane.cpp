// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/navigationpane.h"
#include "archive/calendarview.h"
#include "archive/groupspane.h"
#include "archive/rowdelegates.h"
#include "widgets/flatbutton.h"
#include "widgets/messagebar.h"
#include "widgets/paneheader.h"
#include "widgets/segmentedbuttons.h"
#include "widgets/visuals.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// A one pixel line between two parts of a pane.
class Rule final : public QWidget
{
public:
    explicit Rule(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), visuals::line(palette())); }
};

} // namespace

NavigationPane::NavigationPane(ArchiveGroupModel::Ask ask, QWidget *parent)
    : QWidget(parent)
    , m_header(new PaneHeader(this))
    , m_pages(new SegmentedButtons(this))
    , m_stack(new QStackedWidget(this))
    , m_groups(new GroupsPane(std::move(ask), this))
    , m_year(new QLabel(this))
    , m_view(new CalendarView(this))
    , m_monthName(new QLabel(this))
    , m_monthCount(new QLabel(this))
    , m_list(new QListView(this))
    , m_messages(new MessageBar(this))
    , m_showDiscarded(new QAction(tr("Show discarded drafts"), this))
{
    setObjectName(u"archiveNavigation"_s);
    m_showDiscarded->setObjectName(u"archiveShowDiscarded"_s);
    m_showDiscarded->setCheckable(true);
    makeHeader();
    makeList();
    m_stack->addWidget(makeCalendar());
    m_stack->addWidget(m_groups);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    connect(m_view, &CalendarView::dayChosen, this, &NavigationPane::chooseDay);
    connect(m_view, &CalendarView::monthChosen, this, &NavigationPane::chooseMonth);
    connect(m_view, &CalendarView::monthsChanged, this, &NavigationPane::renewTitles);
    connect(m_groups, &GroupsPane::editionChosen, this, &NavigationPane::placeChosen);
    connect(m_groups, &GroupsPane::openRequested, this, &NavigationPane::openRequested);
    showMonthList(QDate::currentDate());
}

void NavigationPane::makeHeader()
{
    m_pages->setObjectName(u"archivePages"_s);
    m_pages->setAccessibleName(tr("Past editions by"));
    m_pages->addSegment(tr("Calendar"), visuals::icon(u"view-calendar-month"_s));
    m_pages->addSegment(tr("Themes"), visuals::icon(u"tag"_s));
    m_pages->addSegment(tr("Voices"), visuals::icon(u"marbre-quote"_s));
    m_pages->addSegment(tr("Threads"), visuals::icon(u"marbre-thread"_s));
    m_pages->addSegment(tr("Communities"), visuals::icon(u"internet-services"_s));
    m_pages->setShown(SegmentedButtons::Show::Icons);
    connect(m_pages, &SegmentedButtons::currentChanged, this, &NavigationPane::setPage);
    m_header->buttons()->addWidget(m_pages);
    m_header->buttons()->addStretch();
}

QWidget *NavigationPane::makeYears()
{
    auto *bar = new QWidget(this);
    m_earlier = new QAction(visuals::icon(u"go-previous"_s), tr("Earlier months"), this);
    m_later = new QAction(visuals::icon(u"go-next"_s), tr("Later months"), this);
    connect(m_earlier, &QAction::triggered, this, [this] { stepMonths(-1); });
    connect(m_later, &QAction::triggered, this, [this] { stepMonths(1); });
    auto *earlier = FlatButton::iconOnly(m_earlier, bar);
    auto *later = FlatButton::iconOnly(m_later, bar);
    earlier->setObjectName(u"archiveEarlier"_s);
    later->setObjectName(u"archiveLater"_s);
    m_year->setObjectName(u"archiveYear"_s);
    m_year->setFont(visuals::semibold(font()));
    m_year->setAlignment(Qt::AlignCenter);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 4, 8, 0);
    layout->addWidget(earlier);
    layout->addWidget(m_year, 1);
    layout->addWidget(later);
    return bar;
}

QWidget *NavigationPane::makeCalendar()
{
    auto *page = new QWidget(this);
    auto *month = new QHBoxLayout;
    month->setContentsMargins(12, 6, 12, 6);
    month->addWidget(m_monthName);
    month->addStretch();
    month->addWidget(m_monthCount);
    m_monthName->setFont(visuals::semibold(font()));
    m_monthCount->setFont(visuals::scaledFont(font(), visuals::labelSize));
    m_monthCount->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeYears());
    layout->addWidget(m_view);
    layout->addWidget(new Rule(page));
    layout->addLayout(month);
    layout->addWidget(new Rule(page));
    layout->addWidget(m_list, 1);
    return page;
}

void NavigationPane::setPage(int page)
{
    m_stack->setCurrentIndex(page == Calendar ? 0 : 1);
    switch (page) {
    case Themes:
        return m_groups->show(ArchiveGrouping::Theme);
    case Voices:
        return m_groups->show(ArchiveGrouping::Author);
    case Threads:
        return m_groups->show(ArchiveGrouping::Thread);
    case Communities:
        return m_groups->show(ArchiveGrouping::Community);
    default:
        return;
    }
}

void NavigationPane::showPage(int page)
{
    m_pages->setCurrent(page);
    if (page == Calendar)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_groups->focusList();
}

void NavigationPane::makeList()
{
    m_list->setObjectName(u"archiveEditions"_s);
    m_list->setAccessibleName(tr("Editions of the month"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new EditionDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list, &QListView::customContextMenuRequested, this, &NavigationPane::showMenu);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(m_model.edition(index.row()).id); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_selecting || !index.isValid())
            return;
        const EditionRow &row = m_model.edition(index.row());
        m_selected = row.id;
        if (row.date.isValid())
            m_view->setCurrentDay(row.date);
        Q_EMIT editionChosen(row.id);
    });
}

void NavigationPane::setEditions(const QList<EditionRow> &rows)
{
    const bool first = m_rows.isEmpty();
    m_rows = rows;
    m_calendar = EditionCalendar(rows);
    m_view->setCalendar(m_calendar);
    if (first && !m_calendar.isEmpty())
        m_view->setCurrentDay(m_calendar.last());
    showMonthList(first && !m_calendar.isEmpty() ? m_calendar.last() : m_month);
    renewTitles();
}

const EditionRow *NavigationPane::edition(EditionId id) const
{
    const auto found = std::ranges::find(m_rows, id, &EditionRow::id);
    return found == m_rows.cend() ? nullptr : &*found;
}

void NavigationPane::select(EditionId id)
{
    m_selected = id;
    const EditionRow *row = edition(id);
    if (!row)
        return;
    if (row->date.isValid()) {
        m_view->setCurrentDay(row->date);
        showMonthList(row->date);
    }
    m_selecting = true;
    m_list->setCurrentIndex(m_model.index(m_model.rowOf(id)));
    m_selecting = false;
}

void NavigationPane::setNarrow(bool narrow)
{
    m_view->setMonthCount(narrow ? 1 : 4);
    renewTitles();
}

void NavigationPane::chooseDay(QDate day)
{
    showMonthList(day);
    if (const auto row = m_calendar.at(day)) {
        select(row->id);
        Q_EMIT editionChosen(row->id);
    }
}

void NavigationPane::chooseMonth(QDate month)
{
    showMonthList(month);
    const auto row = m_calendar.ofMonth(month);
    if (row && row->period == Period::Month) {
        select(row->id);
        Q_EMIT editionChosen(row->id);
    }
}

void NavigationPane::showMonthList(QDate month)
{
    m_month = month;
    m_selecting = true;
    m_model.setEditions(m_calendar.inMonth(month));
    if (const int row = m_model.rowOf(m_selected); row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
    m_selecting = false;
    renewTitles();
}

void NavigationPane::stepMonths(int direction)
{
    m_view->showMonth(m_view->lastMonth().addMonths(direction * m_view->monthCount()));
    showMonthList(m_view->lastMonth());
}

void NavigationPane::renewTitles()
{
    const QDate first = m_view->firstMonth();
    const QDate last = m_view->lastMonth();
    if (first.year() == last.year())
        m_year->setText(QString::number(last.year()));
    else
        m_year->setText(tr("%1 – %2", "years").arg(first.year()).arg(last.year()));
    m_later->setEnabled(last < QDate::currentDate() || (!m_calendar.isEmpty() && last < m_calendar.last()));
    m_earlier->setEnabled(!m_calendar.isEmpty() && m_calendar.first() < first);
    //: a month of the archive above its editions, in the forms of QLocale::toString()
    QString name = QLocale().toString(m_month, tr("MMMM yyyy", "heading"));
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    m_monthName->setText(name);
    m_monthCount->setText(tr("%n edition(s)", nullptr, m_model.rowCount()));
}

void NavigationPane::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex index = m_list->indexAt(position);
    if (index.isValid()) {
        const EditionRow row = m_model.edition(index.row());
        const auto add = [&](const QString &name, const QString &text, const QString &icon, auto signal) {
            QAction *action = menu->addAction(visuals::icon(icon), text, this,
                                              [this, signal, id = row.id] { Q_EMIT(this->*signal)(id); });
            action->setObjectName(name);
        };
        if (row.state == EditionState::Discarded) {
            add(u"bringBack"_s, tr("Bring back"), u"edit-undo"_s, &NavigationPane::bringBackRequested);
        } else {
            add(u"open"_s, tr("Open"), u"document-edit"_s, &NavigationPane::openRequested);
            add(u"duplicate"_s, tr("New edition from this one"), u"document-new"_s,
                &NavigationPane::duplicateRequested);
            add(u"export"_s, tr("Export…"), u"document-export"_s, &NavigationPane::exportRequested);
        }
        if (row.state == EditionState::Draft) {
            menu->addSeparator();
            add(u"discard"_s, tr("Discard draft"), u"edit-delete"_s, &NavigationPane::discardRequested);
        }
        menu->addSeparator();
    }
    menu->addAction(m_showDiscarded);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace marbre
