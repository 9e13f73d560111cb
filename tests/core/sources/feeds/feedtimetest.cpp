// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feedtime.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

class FeedTimeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void datesAreReadInEveryWayTheyAreWritten_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *written, const char *meant) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromLatin1(meant);
        };
        row("Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z");
        row("01 Jan 2004 19:48:21 +0000", "2004-01-01T19:48:21Z");
        row("Thu,  1 Jan 2004 19:48 EST", "2004-01-02T00:48:00Z");
        row("Thu, 1 Jan 04 19:48:21 -0530", "2004-01-02T01:18:21Z");
        row("Thu, 1 Jan 99 19:48:21 Z", "1999-01-01T19:48:21Z");
        row("Thursday, 1 January 2004 19:48:21 PDT", "2004-01-02T02:48:21Z");
        row("Mon, 01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z"); // it was a Thursday
        row("Thu, 01-Jan-2004 19:48:21 UTC", "2004-01-01T19:48:21Z");
        row("Thu, 01 Jan 2004 19:48:21 GMT+02:00", "2004-01-01T17:48:21Z");
        row("Thu, 01 Jan 2004 19:48:21 (CET)", "2004-01-01T18:48:21Z");
        row("Thu, 01 Jan 2004 19:48:21", "2004-01-01T19:48:21Z");
        row("Thu, 01 Jan 2004", "2004-01-01T12:00:00Z");
        row("1 janvier 2004 10:00 +0100", "2004-01-01T09:00:00Z");
        row("lun., 2 févr. 2026 08:30:00 +0100", "2026-02-02T07:30:00Z");
        row("ven., 14 août 2026 08:30:00 +0200", "2026-08-14T06:30:00Z");
        row("2 juin 2026", "2026-06-02T12:00:00Z");
        row("2 juillet 2026", "2026-07-02T12:00:00Z");
        row("2003-12-31T10:14:55Z", "2003-12-31T10:14:55Z");
        row("2003-12-31T10:14:55.4321+01:00", "2003-12-31T09:14:55Z");
        row("2003-12-31T10:14:55-0800", "2003-12-31T18:14:55Z");
        row("2003-12-31 10:14:55", "2003-12-31T10:14:55Z");
        row("2003-12-31 10:14:55 UTC", "2003-12-31T10:14:55Z");
        row("2003-12-31T10:14Z", "2003-12-31T10:14:00Z");
        row("2003-12-31", "2003-12-31T12:00:00Z");
        row("2003-12", "2003-12-01T12:00:00Z");
        row("2003", "2003-01-01T12:00:00Z");
        row("20031231", "2003-12-31T12:00:00Z");
        row("20031231T101455Z", "2003-12-31T10:14:55Z");
        row("2003-12-31T24:00:00Z", "2004-01-01T00:00:00Z");
        row("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z");
        row("Mon Jan  5 12:34:56 2026", "2026-01-05T12:34:56Z");
        row("January 5, 2026", "2026-01-05T12:00:00Z");
        row("Jan 5, 2026 06:30 CET", "2026-01-05T05:30:00Z");
        row("  Thu, 01 Jan 2004 19:48:21 GMT\n", "2004-01-01T19:48:21Z");
        row("1073072901", "2004-01-02T19:48:21Z");
    }
    void datesAreReadInEveryWayTheyAreWritten()
    {
        QFETCH(QString, written);
        QFETCH(QString, meant);
        const std::optional<Instant> time = feedTime(written);
        QVERIFY(time);
        QCOMPARE(toIso(*time), meant);
    }

    void whatIsNoDateIsNone_data()
    {
        QTest::addColumn<QString>("written");
        for (const char *written : {"", "   ", "yesterday", "0", "2004-13-01", "2004-02-30",
                                    "Thu, 41 Jan 2004 10:00:00 GMT", "Thu, 01 Foo 2004 10:00:00 GMT",
                                    "2004-01-01T25:00:00Z", "2004-01-01T10:61:00Z", "-5", "99999999999999999999"})
            QTest::newRow(written) << QString::fromLatin1(written);
    }
    void whatIsNoDateIsNone()
    {
        QFETCH(QString, written);
        QVERIFY(!feedTime(written));
    }

    void longTextsAreNoDates() { QVERIFY(!feedTime(QString(100'000, u'1'))); }
};

QTEST_GUILESS_MAIN(FeedTimeTest)
#include "feedtimetest.moc"
