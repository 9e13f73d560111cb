// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/daywindow.h"
#include "store/subscriptionstore.h"

#include <QTime>

namespace marbre {

class Database;

/// What the editor set for this desk, in its table meta; the defaults where nothing was set.
DayWindow dayWindow(Database &desk);
/// Throws ErrorKind::Usage for a window that covers nothing or more than a week.
void setDayWindow(Database &desk, const DayWindow &window);
DeletionRule deletionRule(Database &desk);
void setDeletionRule(Database &desk, DeletionRule rule);

/// Throws ErrorKind::Usage as setDayWindow() does.
void checkDayWindow(const DayWindow &window);
/// Times of the day in the desk: "06:00"; empty for an invalid one.
QString timeText(QTime time);
QTime timeFromText(const QString &text);

} // namespace marbre
