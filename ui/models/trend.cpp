// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trend.h"

#include "models/feedwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {
struct TrendText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::Trend)
};

QList<ScoreReading> withPoints(const QList<ScoreReading> &readings)
{
    QList<ScoreReading> known;
    std::ranges::copy_if(readings, std::back_inserter(known),
                         [](const ScoreReading &r) { return r.points.has_value(); });
    return known;
}
} // namespace

QList<QPointF> trendLine(const QList<ScoreReading> &readings)
{
    const QList<ScoreReading> known = withPoints(readings);
    if (known.size() < 2)
        return {};
    const auto points = [](const ScoreReading &reading) { return *reading.points; };
    const auto [least, most] = std::ranges::minmax(known, {}, points);
    const double height = double(*most.points) - *least.points;
    const double width = double((known.last().read - known.first().read).count());
    QList<QPointF> line;
    for (const ScoreReading &reading : known) {
        const double x = width > 0 ? double((reading.read - known.first().read).count()) / width
                                   : double(line.size()) / double(known.size() - 1);
        line.append({x, height > 0 ? (double(*reading.points) - *least.points) / height : 0.5});
    }
    return line;
}

std::optional<TrendGain> trendGain(const QList<ScoreReading> &readings)
{
    const QList<ScoreReading> known = withPoints(readings);
    if (known.size() < 2)
        return std::nullopt;
    return TrendGain{*known.last().points - *known.first().points, known.first().read};
}

QString trendSentence(const QList<ScoreReading> &readings, Instant now, const QTimeZone &zone)
{
    const auto gain = trendGain(readings);
    if (!gain)
        return {};
    const QString since = shortMoment(gain->since, now, zone);
    if (gain->points == 0)
        return TrendText::tr("no change since %1").arg(since);
    const QString number = QLocale().toString(std::abs(gain->points));
    return gain->points > 0 ? TrendText::tr("+%1 since %2", "points gained").arg(number, since)
                            : TrendText::tr("−%1 since %2", "points lost").arg(number, since);
}

} // namespace marbre
