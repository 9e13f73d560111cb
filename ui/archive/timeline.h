// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/archivegroups.h"

#include <QPalette>
#include <QRect>

class QPainter;

namespace marbre {

/// The stretch of time that timelines share, and how much stands highest.
struct TimelineScale
{
    QDate first;
    QDate last;
    int most = 1;
};

/// One bar of a timeline.
struct TimelineBar
{
    QRect rect;
    int count = 0;
};

/// Bars of equal width from the oldest to the newest day of the scale, as many as find room; editions of one bar are
/// counted together. Heights follow the count, so that one mention is seen too.
QList<TimelineBar> timelineBars(const QRect &area, const QList<TimelinePoint> &points, const TimelineScale &scale);
void drawTimeline(QPainter &painter, const QRect &area, const QList<TimelinePoint> &points, const TimelineScale &scale,
                  const QColor &colour, const QPalette &palette);

} // namespace marbre
