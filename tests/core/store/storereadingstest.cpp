// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deskfixture.h"
#include "store/database.h"

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::test;

/// What places said before: the trend, what moved, and what stays unwritten.
class StoreReadingsTest : public QObject
{
    Q_OBJECT

private:
    static ThreadRecord reading(const std::string &id, int points, int comments, Instant read)
    {
        ThreadRecord record = threadRecord(id, "Title of " + id, points);
        record.commentCount = comments;
        record.score.read = read;
        return record;
    }
    static CommentRecord commentReading(int points, Instant read)
    {
        CommentRecord record = commentRecord("t1_c", "t3_a");
        record.score = {ScoreState::Known, points, read};
        return record;
    }
    static qint64 rowsOf(const DeskFixture &desk, const std::string &table)
    {
        return Database(desk.path(), Database::Mode::ReadOnly).number("SELECT count(*) FROM " + table);
    }
    static QStringList moved(DeskFixture &desk, Instant since)
    {
        return desk.order({.movedSince = since, .sort = ThreadSort::Title, .descending = false});
    }

private Q_SLOTS:
    void aThreadsTrendIsItsReadingsTheOldestFirst()
    {
        DeskFixture desk;
        desk.ingest({{reading("t3_a", 10, 3, at(10))}, {}, {}});
        QCOMPARE(desk.row(u"t3_a"_s).trend, (QList<ScoreReading>{{at(10), 10, 3}}));
        desk.ingest({{reading("t3_a", 14, 5, at(11))}, {}, {}});
        desk.ingest({{reading("t3_a", 14, 5, at(12))}, {}, {}});
        desk.ingest({{reading("t3_a", 12, 9, at(13))}, {}, {}});
        const QList<ScoreReading> trend{{at(10), 10, 3}, {at(12), 14, 5}, {at(13), 12, 9}};
        QCOMPARE(desk.row(u"t3_a"_s).trend, trend);
        QCOMPARE(get(desk.threads().readings(threadRef(u"t3_a"_s))), trend);
    }

    void onlyTheLastReadingsStandInTheList()
    {
        DeskFixture desk;
        for (int i = 0; i < 40; ++i)
            desk.ingest({{reading("t3_a", i, 3, at(10 + i))}, {}, {}});
        const QList<ScoreReading> trend = desk.row(u"t3_a"_s).trend;
        QCOMPARE(trend.size(), 24);
        QCOMPARE(trend.last().points, 39);
        QCOMPARE(trend.first().points, 16);
        QCOMPARE(get(desk.threads().readings(threadRef(u"t3_a"_s))).size(), 40);
    }

    void whatDidNotMoveIsNotWritten()
    {
        DeskFixture desk;
        for (int hour : {10, 11, 12}) {
            desk.ingest({{reading("t3_a", 10, 3, at(hour))}, {commentReading(5, at(hour))}, {}});
            desk.ingest({{reading("t3_a", 99, 99, at(1))}, {commentReading(99, at(1))}, {}}); // an old dump
        }
        QCOMPARE(rowsOf(desk, "thread_reading"), 0);
        QCOMPARE(rowsOf(desk, "comment_reading"), 0);
        desk.ingest({{reading("t3_a", 11, 3, at(13))}, {commentReading(6, at(13))}, {}});
        QCOMPARE(rowsOf(desk, "thread_reading"), 1);
        QCOMPARE(rowsOf(desk, "comment_reading"), 1);
    }

    void otherWordsAreNoOtherFigures()
    {
        DeskFixture desk;
        desk.ingest({{reading("t3_a", 10, 3, at(10))}, {commentReading(5, at(10))}, {}});
        ThreadRecord edited = reading("t3_a", 10, 3, at(11));
        edited.body = "Edited";
        CommentRecord comment = commentReading(5, at(11));
        comment.body = "Edited";
        desk.ingest({{edited}, {comment}, {}});
        QCOMPARE(rowsOf(desk, "thread_reading") + rowsOf(desk, "comment_reading"), 0);
    }

    void aCommentsReadingsAreKept()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_a")}, {commentReading(5, at(10))}, {}});
        desk.ingest({{}, {commentReading(8, at(12))}, {}});
        desk.ingest({{}, {commentReading(8, at(14))}, {}});
        const ItemRef comment{Place::Reddit, u"t3_a"_s, u"t1_c"_s};
        QCOMPARE(get(desk.threads().readings(comment)), (QList<ScoreReading>{{at(10), 5, {}}, {at(14), 8, {}}}));
        desk.ingest({{}, {commentReading(9, at(15))}, {}}); // too soon after the last one that was kept
        QCOMPARE(get(desk.threads().readings(comment)), (QList<ScoreReading>{{at(10), 5, {}}, {at(15), 9, {}}}));
        desk.ingest({{}, {commentReading(7, at(19))}, {}});
        QCOMPARE(get(desk.threads().readings(comment)),
                 (QList<ScoreReading>{{at(10), 5, {}}, {at(15), 9, {}}, {at(19), 7, {}}}));
        QCOMPARE(get(desk.threads().readings({Place::Reddit, {}, u"t1_none"_s})), QList<ScoreReading>());
    }

    void aHiddenScoreIsAReadingWithoutPoints()
    {
        DeskFixture desk;
        ThreadRecord hidden = reading("t3_a", 0, 3, at(10));
        hidden.score.state = ScoreState::Hidden;
        desk.ingest({{hidden}, {}, {}});
        desk.ingest({{reading("t3_a", 7, 3, at(12))}, {}, {}});
        QCOMPARE(desk.row(u"t3_a"_s).trend, (QList<ScoreReading>{{at(10), {}, 3}, {at(12), 7, 3}}));
    }

    void aThreadOfWhichNothingIsSaidHasNoTrend()
    {
        DeskFixture desk;
        ThreadRecord silent = threadRecord("t3_a");
        silent.score = {};
        silent.commentCount.reset();
        desk.ingest({{silent}, {}, {}});
        QCOMPARE(desk.row(u"t3_a"_s).trend, QList<ScoreReading>());
        desk.ingest({{reading("t3_a", 7, 3, at(12))}, {}, {}});
        QCOMPARE(desk.row(u"t3_a"_s).trend, (QList<ScoreReading>{{at(12), 7, 3}}));
    }

    void movedSinceThisMorning()
    {
        DeskFixture desk;
        // What was said at six, at seven and at nine.
        desk.ingest({{reading("t3_still", 10, 3, at(6)), reading("t3_points", 10, 3, at(6)),
                      reading("t3_comments", 10, 3, at(6)), reading("t3_early", 10, 3, at(6)),
                      reading("t3_andback", 10, 3, at(6))},
                     {},
                     {}});
        desk.ingest({{reading("t3_early", 20, 3, at(7)), reading("t3_andback", 20, 3, at(7))}, {}, {}});
        desk.ingest({{reading("t3_still", 10, 3, at(9)), reading("t3_points", 11, 3, at(9)),
                      reading("t3_comments", 10, 4, at(9)), reading("t3_early", 20, 3, at(9)),
                      reading("t3_andback", 10, 3, at(9))},
                     {},
                     {}});
        QCOMPARE(moved(desk, at(8)), (QStringList{u"t3_andback"_s, u"t3_comments"_s, u"t3_points"_s}));
        QCOMPARE(moved(desk, at(6)), (QStringList{u"t3_comments"_s, u"t3_early"_s, u"t3_points"_s}));
        QCOMPARE(moved(desk, at(9)), QStringList());
    }

    void aThreadThatCameInLaterCountsFromItsFirstReading()
    {
        DeskFixture desk;
        desk.ingest({{reading("t3_a", 10, 3, at(9)), reading("t3_b", 10, 3, at(9))}, {}, {}});
        desk.ingest({{reading("t3_a", 15, 3, at(10))}, {}, {}});
        QCOMPARE(moved(desk, at(8)), QStringList{u"t3_a"_s});
    }

    void aFigureThatIsKnownForTheFirstTimeHasNotMoved()
    {
        DeskFixture desk;
        ThreadRecord hidden = reading("t3_a", 0, 3, at(8));
        hidden.score.state = ScoreState::Hidden;
        desk.ingest({{hidden}, {}, {}});
        desk.ingest({{reading("t3_a", 50, 3, at(9))}, {}, {}});
        QCOMPARE(moved(desk, at(7)), QStringList());
        desk.ingest({{reading("t3_a", 60, 3, at(10))}, {}, {}});
        QCOMPARE(moved(desk, at(7)), QStringList{u"t3_a"_s});
    }

    void theTrendSortsByPointsGainedAndUnknownOnesComeLast()
    {
        DeskFixture desk;
        desk.ingest({{reading("t3_a", 100, 3, at(6)), reading("t3_b", 10, 3, at(6)), reading("t3_c", 50, 3, at(6)),
                      reading("t3_d", 500, 3, at(6))},
                     {},
                     {}});
        desk.ingest({{reading("t3_a", 130, 3, at(7)), reading("t3_c", 40, 3, at(7))}, {}, {}});
        desk.ingest({{reading("t3_a", 135, 3, at(9)), reading("t3_b", 30, 3, at(9)), reading("t3_c", 45, 3, at(9)),
                      reading("t3_d", 500, 3, at(9))},
                     {},
                     {}});
        ThreadFilter filter{.sort = ThreadSort::Trend};
        // Since the first reading: a +35, b +20, c -5; d has no trend.
        QCOMPARE(desk.order(filter), (QStringList{u"t3_a"_s, u"t3_b"_s, u"t3_c"_s, u"t3_d"_s}));
        filter.descending = false;
        QCOMPARE(desk.order(filter), (QStringList{u"t3_c"_s, u"t3_b"_s, u"t3_a"_s, u"t3_d"_s}));
        // Since eight: a +5, b +20, c +5.
        filter.descending = true;
        filter.movedSince = at(8);
        QCOMPARE(desk.order(filter).constFirst(), u"t3_b"_s);
        QCOMPARE(desk.order(filter).size(), 3);
        filter.text = u"title t3_c"_s;
        QCOMPARE(desk.order(filter), QStringList{u"t3_c"_s});
    }

    void filtersOfTrendAndMovementAreSaved()
    {
        DeskFixture desk;
        const ThreadFilter filter{.movedSince = at(8), .text = u"x"_s, .sort = ThreadSort::Trend};
        get(desk.feeds().saveFilter(u"Moving"_s, filter));
        QCOMPARE(get(desk.feeds().filters()).constFirst().filter, filter);
        get(desk.feeds().saveFilter(u"Moving"_s, {}));
        QCOMPARE(get(desk.feeds().filters()).constFirst().filter, ThreadFilter());
    }

    void readingsOfOneSecondKeepTheFirst()
    {
        DeskFixture desk;
        ThreadRecord record = reading("t3_a", 1, 3, at(10));
        record.score.read.reset(); // readings without a time are of now
        for (int points : {1, 2, 3}) {
            record.score.value = points;
            desk.ingest({{record}, {}, {}});
        }
        const QList<ScoreReading> readings = get(desk.threads().readings(threadRef(u"t3_a"_s)));
        QVERIFY(readings.size() >= 2);
        QCOMPARE(readings.first().points, 1);
        QCOMPARE(readings.last().points, 3);
    }
};

QTEST_GUILESS_MAIN(StoreReadingsTest)
#include "storereadingstest.moc"
