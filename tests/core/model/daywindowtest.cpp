// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/daywindow.h"

#include <QTest>
#include <QTimeZone>

using namespace marbre;

namespace {

DayWindow morning()
{
    return {24, QTime(6, 0), "Europe/Paris"};
}

std::string iso(Instant instant)
{
    return toIso(instant).toStdString();
}

} // namespace

class DayWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayCoversTheHoursThatEndOnItsMorning()
    {
        const auto [since, until] = windowOf(morning(), QDate(2025, 9, 21));
        QCOMPARE(iso(since), "2025-09-20T04:00:00Z");
        QCOMPARE(iso(until), "2025-09-21T04:00:00Z");
    }

    void daysOfAPeriodJoinWithoutAGap()
    {
        const auto [since, until] = windowOf(morning(), QDate(2025, 9, 15), QDate(2025, 9, 22));
        QCOMPARE(iso(since), "2025-09-14T04:00:00Z");
        QCOMPARE(iso(until), "2025-09-21T04:00:00Z");
    }

    void theWallClockHoldsWhenClocksChange()
    {
        QCOMPARE(iso(windowOf(morning(), QDate(2025, 10, 26)).second), "2025-10-26T05:00:00Z");
        QCOMPARE(iso(windowOf(morning(), QDate(2025, 3, 30)).second), "2025-03-30T04:00:00Z");
    }

    void anInstantBelongsToTheNextMorning()
    {
        const auto at = [](const char *time) {
            return dayOf(morning(),
                         fromUnix(QDateTime::fromString(QLatin1StringView(time), Qt::ISODate).toSecsSinceEpoch()));
        };
        QCOMPARE(at("2025-09-21T03:59:59Z"), QDate(2025, 9, 21));
        QCOMPARE(at("2025-09-21T04:00:00Z"), QDate(2025, 9, 22));
        QCOMPARE(at("2025-09-20T22:30:00Z"), QDate(2025, 9, 21)); // past midnight in Paris
    }

    void anUnknownZoneIsTheSystems()
    {
        QCOMPARE(zoneOf("Nowhere/Land"), QTimeZone::systemTimeZone());
        QCOMPARE(zoneOf({}), QTimeZone::systemTimeZone());
    }
};

QTEST_GUILESS_MAIN(DayWindowTest)
#include "daywindowtest.moc"
