// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feeddefaults.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace marbre {

Schedule defaultSchedule()
{
    const QSettings settings;
    Schedule schedule;
    schedule.everyMinutes = settings.value("feeds/everyMinutes"_L1, schedule.everyMinutes).toInt();
    schedule.from = settings.value("feeds/from"_L1).toTime();
    schedule.until = settings.value("feeds/until"_L1).toTime();
    return schedule;
}

void setDefaultSchedule(const Schedule &schedule)
{
    QSettings settings;
    settings.setValue("feeds/everyMinutes"_L1, schedule.everyMinutes);
    settings.setValue("feeds/from"_L1, schedule.from);
    settings.setValue("feeds/until"_L1, schedule.until);
}

} // namespace marbre
