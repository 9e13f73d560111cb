// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/subscription.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

Instant at(const QString &time)
{
    return fromUnix(QDateTime::fromString(time, Qt::ISODate).toSecsSinceEpoch());
}

QString next(const Schedule &schedule, const QString &after)
{
    const std::optional<Instant> run = nextRun(schedule, "Europe/Paris", at(after));
    return run ? toIso(*run) : QString();
}

} // namespace

class SubscriptionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScheduleRunsAtItsInterval()
    {
        QCOMPARE(next({20, {}, {}}, u"2025-09-21T04:00:00Z"_s), u"2025-09-21T04:20:00Z"_s);
    }

    void aScheduleOnRequestNeverRuns() { QCOMPARE(next({0, {}, {}}, u"2025-09-21T04:00:00Z"_s), QString()); }

    void outsideItsHoursAScheduleWaitsForTheirBeginning()
    {
        const Schedule morning{20, QTime(6, 0), QTime(8, 30)};
        QCOMPARE(next(morning, u"2025-09-21T04:00:00Z"_s), u"2025-09-21T04:20:00Z"_s);
        QCOMPARE(next(morning, u"2025-09-21T06:20:00Z"_s), u"2025-09-22T04:00:00Z"_s);
        QCOMPARE(next(morning, u"2025-09-21T02:00:00Z"_s), u"2025-09-21T04:00:00Z"_s);
    }

    void hoursMayPassMidnight()
    {
        const Schedule night{60, QTime(22, 0), QTime(7, 0)};
        QCOMPARE(next(night, u"2025-09-21T21:30:00Z"_s), u"2025-09-21T22:30:00Z"_s);
        QCOMPARE(next(night, u"2025-09-21T05:00:00Z"_s), u"2025-09-21T20:00:00Z"_s);
    }

    void theWallClockHoldsWhenClocksChange()
    {
        const Schedule morning{20, QTime(6, 0), QTime(8, 30)};
        QCOMPARE(next(morning, u"2025-10-25T07:00:00Z"_s), u"2025-10-26T05:00:00Z"_s);
    }
};

QTEST_GUILESS_MAIN(SubscriptionTest)
#include "subscriptiontest.moc"
