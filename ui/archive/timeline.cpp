// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/timeline.h"
#include "widgets/visuals.h"

#include <QPainter>

#include <algorithm>

namespace marbre {

namespace {

constexpr int barWidth = 4;
constexpr int barGap = 1;
constexpr int leastHeight = 3;

} // namespace

QList<TimelineBar> timelineBars(const QRect &area, const QList<TimelinePoint> &points, const TimelineScale &scale)
{
    const int places = std::max(1, (area.width() + barGap) / (barWidth + barGap));
    const qint64 days = scale.first.daysTo(scale.last) + 1;
    if (points.isEmpty() || !scale.first.isValid() || days < 1)
        return {};
    QList<int> counts(places, 0);
    for (const TimelinePoint &point : points) {
        const qint64 day = std::clamp<qint64>(scale.first.daysTo(point.date), 0, days - 1);
        const qint64 place = days == 1 ? 0 : day * (places - 1) / (days - 1);
        counts[qsizetype(place)] += point.count;
    }
    const int most = std::max({1, scale.most, *std::ranges::max_element(counts)});
    QList<TimelineBar> bars;
    for (int place = 0; place < places; ++place) {
        const int count = counts.at(place);
        if (count == 0)
            continue;
        const int height =
            std::clamp(area.height() * count / most, std::min(leastHeight, area.height()), area.height());
        bars.append(
            {QRect(area.left() + place * (barWidth + barGap), area.bottom() + 1 - height, barWidth, height), count});
    }
    return bars;
}

void drawTimeline(QPainter &painter, const QRect &area, const QList<TimelinePoint> &points, const TimelineScale &scale,
                  const QColor &colour, const QPalette &palette)
{
    painter.fillRect(area.left(), area.bottom() + 1, area.width(), 1, visuals::frame(palette));
    const QColor ink = visuals::readable(colour, palette.color(QPalette::Base), 3);
    for (const TimelineBar &bar : timelineBars(area, points, scale))
        painter.fillRect(bar.rect, ink);
}

} // namespace marbre
