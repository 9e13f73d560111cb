// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feedlistmodel.h"
#include "models/feedrunsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

namespace {

FeedStatus feed(qint64 id, const QString &name, FeedCondition condition = FeedCondition::Current)
{
    FeedStatus status;
    status.subscription.feed = FeedId{id};
    status.subscription.name = name;
    status.subscription.kind = u"reddit"_s;
    status.condition = condition;
    return status;
}

} // namespace

class FeedListModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChangedStateLeavesTheRowsWhereTheyAre();
    void anotherFeedMakesTheListAnew();
    void aRunShowsItsProgressAndThenTheState();
    void progressOfAFeedThatDoesNotRunIsDropped();
    void progressIsThatOfAllRuns();
    void whatIsPausedHasNoNextRun();
    void aRowIsSpokenWithItsState();
    void theNewestSuccessCounts();
    void runsAreSpokenWithTheirTime();
};

void FeedListModelTest::aChangedStateLeavesTheRowsWhereTheyAre()
{
    FeedListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setStatuses({feed(1, u"a"_s), feed(2, u"b"_s)});
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setStatuses({feed(1, u"a"_s), feed(2, u"b"_s, FeedCondition::Refused)});
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(model.sign(1), FeedSign::Refused);
}

void FeedListModelTest::anotherFeedMakesTheListAnew()
{
    FeedListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setStatuses({feed(1, u"a"_s)});
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setStatuses({feed(1, u"a"_s), feed(2, u"b"_s)});
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowOf(FeedId{2}), 1);
    QCOMPARE(model.rowOf(FeedId{3}), -1);
}

void FeedListModelTest::aRunShowsItsProgressAndThenTheState()
{
    FeedListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setKindLabels({{u"reddit"_s, u"Reddit"_s}});
    FeedStatus status = feed(1, u"r/artificial"_s);
    status.newThreads = 3;
    model.setStatuses({status});
    QCOMPARE(model.stateText(0), u"Up to date"_s);
    QVERIFY(model.newsText(0).startsWith(u"Reddit · 3"_s));
    model.setRunning(FeedId{1}, true);
    QCOMPARE(model.sign(0), FeedSign::Running);
    QCOMPARE(model.stateText(0), u"Being fetched"_s);
    model.setProgress(FeedId{1}, {u"Reading discussions"_s, 12, 40});
    QCOMPARE(model.stateText(0), u"12 of 40"_s);
    QCOMPARE(model.newsText(0), u"Reddit · Reading discussions"_s);
    QCOMPARE(model.progressSentence(), u"r/artificial: Reading discussions"_s);
    model.setRunning(FeedId{1}, false);
    QCOMPARE(model.stateText(0), u"Up to date"_s);
    QVERIFY(model.progressSentence().isEmpty());
}

void FeedListModelTest::progressOfAFeedThatDoesNotRunIsDropped()
{
    FeedListModel model;
    model.setStatuses({feed(1, u"a"_s)});
    const QSignalSpy progress(&model, &FeedListModel::progressChanged);
    model.setProgress(FeedId{1}, {u"late"_s, 1, 2});
    QCOMPARE(progress.count(), 0);
    QVERIFY(!model.anyRunning());
}

void FeedListModelTest::progressIsThatOfAllRuns()
{
    FeedListModel model;
    QVERIFY(model.progress() < 0);
    model.setRunning(FeedId{1}, true);
    model.setRunning(FeedId{2}, true);
    QVERIFY(model.progress() < 0);
    model.setProgress(FeedId{1}, {{}, 10, 10});
    QCOMPARE(model.progress(), 0.5);
    model.setProgress(FeedId{2}, {{}, 5, 10});
    QCOMPARE(model.progress(), 0.75);
}

void FeedListModelTest::whatIsPausedHasNoNextRun()
{
    FeedListModel model;
    model.setNow(fromUnix(1'758'430'800));
    FeedStatus status = feed(1, u"a"_s);
    status.nextRun = fromUnix(1'758'430'800 + 1200);
    FeedStatus due = feed(2, u"b"_s);
    due.nextRun = fromUnix(1'758'430'800 - 5);
    FeedStatus paused = status;
    paused.subscription.feed = FeedId{3};
    paused.paused = true;
    model.setStatuses({status, due, paused});
    QCOMPARE(model.nextText(0), shortMoment(*status.nextRun, model.now()));
    QCOMPARE(model.nextText(1), u"now"_s);
    QCOMPARE(model.nextText(2), u"–"_s);
}

void FeedListModelTest::aRowIsSpokenWithItsState()
{
    FeedListModel model;
    FeedStatus status = feed(1, u"r/artificial"_s, FeedCondition::Refused);
    status.code = 403;
    model.setStatuses({status});
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"r/artificial"_s, u"403"_s, u"To reconnect"_s, u"never"_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
}

void FeedListModelTest::theNewestSuccessCounts()
{
    FeedListModel model;
    QVERIFY(!model.lastSuccess());
    FeedStatus first = feed(1, u"a"_s);
    first.lastSuccess = fromUnix(100);
    FeedStatus second = feed(2, u"b"_s);
    second.lastSuccess = fromUnix(200);
    model.setStatuses({second, first, feed(3, u"c"_s)});
    QCOMPARE(model.lastSuccess(), std::optional(fromUnix(200)));
}

void FeedListModelTest::runsAreSpokenWithTheirTime()
{
    FeedRunsModel model;
    const QAbstractItemModelTester tester(&model);
    FetchRun run;
    run.started = fromUnix(1'758'430'800);
    run.ended = run.started;
    run.condition = FeedCondition::Failing;
    run.message = u"The place did not answer."_s;
    model.setRuns({run}, run.ended);
    QCOMPARE(model.index(0).data().toString(), u"The place did not answer."_s);
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(model.timeText(0)));
}

QTEST_GUILESS_MAIN(FeedListModelTest)
#include "feedlistmodeltest.moc"
