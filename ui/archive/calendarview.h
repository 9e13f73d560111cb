// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editioncalendar.h"

#include <QDate>
#include <QWidget>

namespace marbre {

/// Months as a heat map: a day is as dark as its edition cites sources. Arrows move by day and week, Page Up and Down
/// by month, Home and End to the oldest and the newest edition; a click or Enter chooses.
class CalendarView final : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarView(QWidget *parent = nullptr);

    void setCalendar(const EditionCalendar &calendar);
    /// Months shown, the last of them being lastMonth(): 4 or 1.
    void setMonthCount(int months);
    int monthCount() const { return m_months; }
    QDate lastMonth() const { return m_last; }
    QDate firstMonth() const { return m_last.addMonths(1 - m_months); }
    void showMonth(QDate month); ///< as the last one
    /// Marks a day and shows it; says nothing.
    void setCurrentDay(QDate day);
    QDate currentDay() const { return m_current; }
    /// Of a day that is shown, else empty.
    QRect cellRect(QDate day) const;
    QString describe(QDate day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void dayChosen(QDate day);
    void monthChosen(QDate month); ///< its name was clicked
    void monthsChanged();          ///< others are shown

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int cell() const;
    int columns() const { return m_months > 1 ? 2 : 1; }
    int blockHeight() const;
    int titleHeight() const;
    QPoint origin(int month) const;
    QRect titleRect(int month) const;
    QDate dayAt(QPoint position) const;
    int monthAt(QPoint position) const; ///< whose name is there; -1: none
    void move(QDate day);
    void paintMonth(QPainter &painter, int month) const;
    void paintDay(QPainter &painter, QDate day) const;
    void paintLegend(QPainter &painter) const;
    QColor shade(int level) const;
    void announce();
    EditionCalendar m_calendar;
    QDate m_last;
    QDate m_current;
    int m_months = 4;
    int m_wheel = 0;
};

} // namespace marbre
