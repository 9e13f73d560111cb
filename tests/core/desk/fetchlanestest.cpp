// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/fetchlanes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

class FetchLanesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void feedsOfOneHostGoOneAfterTheOther()
    {
        FetchLanes lanes(6);
        lanes.add(u"a.org"_s, FeedId{1});
        lanes.add(u"a.org"_s, FeedId{2});
        QCOMPARE(lanes.take(), FeedId{1});
        QCOMPARE(lanes.take(), std::nullopt);
        lanes.ended(FeedId{1});
        QCOMPARE(lanes.take(), FeedId{2});
    }

    void anotherHostDoesNotWaitForABusyOne()
    {
        FetchLanes lanes(6);
        lanes.add(u"a.org"_s, FeedId{1});
        lanes.add(u"a.org"_s, FeedId{2});
        lanes.add(u"b.org"_s, FeedId{3});
        QCOMPARE(lanes.take(), FeedId{1});
        QCOMPARE(lanes.take(), FeedId{3});
        QCOMPARE(lanes.take(), std::nullopt);
        QCOMPARE(lanes.waiting(), QList<FeedId>{FeedId{2}});
    }

    void noMoreHostsThanAllowedAtOnce()
    {
        FetchLanes lanes(2);
        for (int i = 1; i <= 3; ++i)
            lanes.add(QString::number(i), FeedId{i});
        QVERIFY(lanes.take());
        QVERIFY(lanes.take());
        QCOMPARE(lanes.take(), std::nullopt);
        lanes.ended(FeedId{2});
        QCOMPARE(lanes.take(), FeedId{3});
    }

    void onlyOneThatWaitsCanBeTakenAway()
    {
        FetchLanes lanes(6);
        lanes.add(u"a.org"_s, FeedId{1});
        lanes.add(u"a.org"_s, FeedId{2});
        QCOMPARE(lanes.take(), FeedId{1});
        QVERIFY(!lanes.remove(FeedId{1}));
        QVERIFY(lanes.remove(FeedId{2}));
        lanes.ended(FeedId{1});
        QCOMPARE(lanes.take(), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(FetchLanesTest)
#include "fetchlanestest.moc"
