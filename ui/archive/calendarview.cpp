// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/calendarview.h"
#include "models/editionlistmodel.h"
#include "widgets/visuals.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int gap = 2;
constexpr int weeks = 6;

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

/// 0 to 6, from the locale's first day of the week.
int column(QDate day)
{
    return (day.dayOfWeek() - static_cast<int>(QLocale().firstDayOfWeek()) + 7) % 7;
}

} // namespace

CalendarView::CalendarView(QWidget *parent)
    : QWidget(parent)
    , m_last(monthOf(QDate::currentDate()))
    , m_current(QDate::currentDate())
{
    setObjectName(u"archiveCalendar"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    announce();
}

void CalendarView::setCalendar(const EditionCalendar &calendar)
{
    m_calendar = calendar;
    announce();
    update();
}

void CalendarView::setMonthCount(int months)
{
    if (months == m_months)
        return;
    m_months = months;
    showMonth(m_current.isValid() ? m_current : m_last);
    updateGeometry();
    Q_EMIT monthsChanged();
    update();
}

void CalendarView::showMonth(QDate month)
{
    const QDate last = monthOf(month);
    if (last == m_last)
        return;
    m_last = last;
    Q_EMIT monthsChanged();
    update();
}

void CalendarView::setCurrentDay(QDate day)
{
    m_current = day;
    const QDate month = monthOf(day);
    // Walking back turns one month; a leap ends with the month that was asked for, what led to it before it.
    if (month.addMonths(1) == firstMonth())
        showMonth(m_last.addMonths(-1));
    else if (month < firstMonth() || month > m_last)
        showMonth(month);
    announce();
    update();
}

void CalendarView::move(QDate day)
{
    setCurrentDay(day);
    // The ring shows where the keyboard is; the edition under it opens, as in a list.
    if (m_calendar.at(day))
        Q_EMIT dayChosen(day);
}

QString CalendarView::describe(QDate day) const
{
    const QString date = QLocale().toString(day, QLocale::LongFormat);
    const auto row = m_calendar.at(day);
    if (!row)
        return tr("%1: no edition").arg(date);
    return tr("%1: %2, %3, %4")
        .arg(row->period == Period::Day ? date : EditionListModel::period(*row), EditionListModel::headline(*row),
             EditionListModel::counts(*row), EditionListModel::state(*row));
}

void CalendarView::announce()
{
    setAccessibleName(tr("Editions by day"));
    setAccessibleDescription(describe(m_current));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

int CalendarView::cell() const
{
    return visuals::scaled(this, 16);
}

int CalendarView::titleHeight() const
{
    return fontMetrics().height() + 2;
}

int CalendarView::blockHeight() const
{
    return titleHeight() + weeks * (cell() + gap) + 8;
}

QSize CalendarView::sizeHint() const
{
    const int rows = (m_months + columns() - 1) / columns();
    const int week = 7 * (cell() + gap) - gap;
    return {columns() * week + (columns() - 1) * 26 + 32, rows * blockHeight() + 10 + titleHeight() + 10};
}

QPoint CalendarView::origin(int month) const
{
    const int week = 7 * (cell() + gap) - gap;
    const int free = std::max(0, width() - 32 - columns() * week);
    const int between = columns() > 1 ? std::clamp(free, 8, 40) : 0;
    const int x = 16 + (month % columns()) * (week + between);
    const int y = 8 + (month / columns()) * blockHeight();
    return {x, y};
}

QRect CalendarView::titleRect(int month) const
{
    return {origin(month), QSize(7 * (cell() + gap) - gap, titleHeight())};
}

QRect CalendarView::cellRect(QDate day) const
{
    const QDate first = firstMonth();
    const int month = (day.year() - first.year()) * 12 + day.month() - first.month();
    if (!day.isValid() || month < 0 || month >= m_months)
        return {};
    const int row = (column(monthOf(day)) + day.day() - 1) / 7;
    const QPoint corner = origin(month) + QPoint(column(day) * (cell() + gap), titleHeight() + row * (cell() + gap));
    return {corner, QSize(cell(), cell())};
}

QDate CalendarView::dayAt(QPoint position) const
{
    const QDate end = m_last.addMonths(1);
    for (QDate day = firstMonth(); day < end; day = day.addDays(1))
        if (cellRect(day).adjusted(-1, -1, 1, 1).contains(position))
            return day;
    return {};
}

int CalendarView::monthAt(QPoint position) const
{
    for (int month = 0; month < m_months; ++month)
        if (titleRect(month).contains(position))
            return month;
    return -1;
}

bool CalendarView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QDate day = dayAt(help->pos());
        if (day.isValid())
            QToolTip::showText(help->globalPos(), describe(day), this, cellRect(day));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return move(m_current.addDays(-forward));
    case Qt::Key_Right:
        return move(m_current.addDays(forward));
    case Qt::Key_Up:
        return move(m_current.addDays(-7));
    case Qt::Key_Down:
        return move(m_current.addDays(7));
    case Qt::Key_PageUp:
        return move(m_current.addMonths(-1));
    case Qt::Key_PageDown:
        return move(m_current.addMonths(1));
    case Qt::Key_Home:
        return m_calendar.isEmpty() ? void() : move(m_calendar.first());
    case Qt::Key_End:
        return m_calendar.isEmpty() ? void() : move(m_calendar.last());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT dayChosen(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QDate day = dayAt(event->position().toPoint());
    if (day.isValid()) {
        setCurrentDay(day);
        Q_EMIT dayChosen(day);
    } else if (const int month = monthAt(event->position().toPoint()); month >= 0) {
        Q_EMIT monthChosen(firstMonth().addMonths(month));
    }
}

void CalendarView::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / 120;
    m_wheel -= steps * 120;
    if (steps != 0)
        showMonth(m_last.addMonths(-steps));
    event->accept();
}

QColor CalendarView::shade(int level) const
{
    const QColor ground = palette().color(QPalette::Window);
    const QColor accent = palette().color(QPalette::Highlight);
    switch (level) {
    case 0:
        return visuals::mix(ground, palette().color(QPalette::WindowText), 0.06);
    case 1:
        return visuals::mix(ground, accent, 0.24);
    case 2:
        return visuals::mix(ground, accent, 0.52);
    case 3:
        return accent;
    default:
        return visuals::mix(accent, visuals::isDark(palette()) ? Qt::white : Qt::black, 0.3);
    }
}

void CalendarView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int month = 0; month < m_months; ++month)
        paintMonth(painter, month);
    paintLegend(painter);
}

void CalendarView::paintMonth(QPainter &painter, int month) const
{
    const QDate first = firstMonth().addMonths(month);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(visuals::semibold(visuals::scaledFont(font(), visuals::labelSize)));
    const auto monthly = m_calendar.ofMonth(first);
    const QString name = QLocale().standaloneMonthName(first.month());
    const QRect title = titleRect(month);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, name);
    if (monthly) {
        const QRect mark(title.right() - 9, title.center().y() - 4, 9, 9);
        visuals::drawFrame(painter, mark, shade(3), palette().color(QPalette::Highlight), 2);
    }
    for (QDate day = first; day < first.addMonths(1); day = day.addDays(1))
        paintDay(painter, day);
}

void CalendarView::paintDay(QPainter &painter, QDate day) const
{
    const QRect box = cellRect(day);
    const int level = m_calendar.level(day);
    if (day > QDate::currentDate() && level < 0)
        visuals::drawFrame(painter, box, QColor(), visuals::line(palette()), 2);
    else
        visuals::drawFrame(painter, box, shade(std::max(level, 0)), QColor(), 2);
    const QList<EditionRow> own = m_calendar.onDay(day);
    if (!own.isEmpty() && own.first().state == EditionState::Draft) {
        painter.setPen(QPen(visuals::secondaryText(palette(), QPalette::Window), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
    }
    if (m_calendar.ofWeek(day))
        painter.fillRect(box.x(), box.bottom() - 1, box.width() + gap, 2, visuals::secondaryText(palette()));
    if (day == m_current) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        const QColor ring = hasFocus() ? palette().color(QPalette::Highlight) : visuals::secondaryText(palette());
        painter.setPen(QPen(ring, 2));
        painter.drawRoundedRect(QRectF(box).adjusted(-1, -1, 1, 1), 3, 3);
        painter.restore();
    }
}

void CalendarView::paintLegend(QPainter &painter) const
{
    painter.setFont(visuals::scaledFont(font(), visuals::labelSize));
    painter.setPen(visuals::secondaryText(palette(), QPalette::Window));
    const QRect area(16, height() - titleHeight() - 10, width() - 32, titleHeight());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, tr("Cited sources"));
    const QString most = QLocale().toString(m_calendar.mostSources());
    int x = area.right() - painter.fontMetrics().horizontalAdvance(most);
    painter.drawText(QRect(x, area.y(), area.right() - x + 1, area.height()), Qt::AlignRight | Qt::AlignVCenter, most);
    for (int level = EditionCalendar::levels - 1; level >= 0; --level) {
        x -= 16;
        visuals::drawFrame(painter, QRect(x, area.center().y() - 5, 12, 12), shade(level), QColor(), 2);
    }
    painter.drawText(QRect(x - 30, area.y(), 24, area.height()), Qt::AlignRight | Qt::AlignVCenter, u"0"_s);
}

} // namespace marbre
