// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/archivegroups.h"
#include "models/editioncalendar.h"
#include "models/editionlistmodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QStackedWidget;

namespace marbre {

class CalendarView;
class FlatButton;
class GroupsPane;
class MessageBar;
class PaneHeader;
class SegmentedButtons;

/// Left of the archive: the calendar with the editions of the month, or the editions by theme, quoted author, thread or
/// community. Chooses an edition; changes nothing itself.
class NavigationPane final : public QWidget
{
    Q_OBJECT
public:
    enum Page { Calendar, Themes, Voices, Threads, Communities };

    explicit NavigationPane(ArchiveGroupModel::Ask ask, QWidget *parent = nullptr);

    void setEditions(const QList<EditionRow> &rows);
    /// Marks an edition in calendar and list, and shows its month; without signals.
    void select(EditionId id);
    EditionId selected() const { return m_selected; }
    const EditionRow *edition(EditionId id) const; ///< null where it is not listed
    void setNarrow(bool narrow);
    MessageBar &messages() { return *m_messages; }
    QAction *showDiscarded() { return m_showDiscarded; }
    SegmentedButtons &pages() { return *m_pages; }
    GroupsPane &groups() { return *m_groups; }
    void showPage(int page); ///< and puts the keyboard there

Q_SIGNALS:
    void editionChosen(marbre::EditionId id);
    void placeChosen(marbre::EditionId id, const QStringList &items); ///< see GroupsPane::editionChosen()
    void openRequested(marbre::EditionId id);
    void duplicateRequested(marbre::EditionId id);
    void exportRequested(marbre::EditionId id);
    void discardRequested(marbre::EditionId id);
    void bringBackRequested(marbre::EditionId id);

private:
    void makeHeader();
    void makeList();
    QWidget *makeYears();
    QWidget *makeCalendar();
    void setPage(int page);
    void chooseDay(QDate day);
    void chooseMonth(QDate month);
    void showMonthList(QDate month);
    void stepMonths(int direction);
    void renewTitles();
    void showMenu(const QPoint &position);
    EditionCalendar m_calendar;
    QList<EditionRow> m_rows;
    QDate m_month;
    EditionId m_selected;
    PaneHeader *m_header;
    SegmentedButtons *m_pages;
    QStackedWidget *m_stack;
    GroupsPane *m_groups;
    QLabel *m_year;
    CalendarView *m_view;
    QLabel *m_monthName;
    QLabel *m_monthCount;
    QListView *m_list;
    MessageBar *m_messages;
    EditionListModel m_model;
    QAction *m_earlier;
    QAction *m_later;
    QAction *m_showDiscarded;
    bool m_selecting = false;
};

} // namespace marbre
