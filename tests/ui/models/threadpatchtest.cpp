// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/threadpatch.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <random>

using namespace marbre;

static QList<ThreadId> ids(std::initializer_list<qint64> values)
{
    QList<ThreadId> list;
    for (const qint64 value : values) {
        list.append(ThreadId{value});
    }
    return list;
}

class ThreadPatchTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalOrdersNeedNoStep();
    void neighboursThatGoAreOneRemoval();
    void neighboursThatComeAreOneInsertion();
    void oneThreadThatClimbsIsOneMove();
    void anyTwoOrdersAreBridged();
    void tooManyStepsAreAReset();
    void aWideChangeIsAReset();
    void aMillionRowsWithOneChangeAreQuick();
};

void ThreadPatchTest::equalOrdersNeedNoStep()
{
    QVERIFY(diffOrders(ids({1, 2, 3}), ids({1, 2, 3})).empty());
    QVERIFY(diffOrders({}, {}).empty());
}

void ThreadPatchTest::neighboursThatGoAreOneRemoval()
{
    const ThreadPatch patch = diffOrders(ids({1, 2, 3, 4, 5}), ids({1, 4, 5}));
    QCOMPARE(patch.removals, (QList<ThreadPatch::Range>{{1, 2}}));
    QVERIFY(patch.insertions.isEmpty() && patch.moves.isEmpty());
}

void ThreadPatchTest::neighboursThatComeAreOneInsertion()
{
    const ThreadPatch patch = diffOrders(ids({1, 2}), ids({8, 9, 1, 2}));
    QCOMPARE(patch.insertions, (QList<ThreadPatch::Range>{{0, 2}}));
    QVERIFY(patch.removals.isEmpty() && patch.moves.isEmpty());
}

void ThreadPatchTest::oneThreadThatClimbsIsOneMove()
{
    const ThreadPatch patch = diffOrders(ids({1, 2, 3, 4, 5}), ids({1, 5, 2, 3, 4}));
    QCOMPARE(patch.moves, (QList<ThreadPatch::Move>{{4, 1}}));
}

void ThreadPatchTest::anyTwoOrdersAreBridged()
{
    std::mt19937 random(20250921);
    for (int round = 0; round < 2000; ++round) {
        QList<ThreadId> pool;
        for (qint64 id = 1; id <= 30; ++id) {
            pool.append(ThreadId{id});
        }
        std::ranges::shuffle(pool, random);
        const QList<ThreadId> before = pool.first(static_cast<qsizetype>(random() % 31));
        if (round % 3 == 0) {
            std::ranges::shuffle(pool, random);
        }
        QList<ThreadId> after = pool.mid(static_cast<qsizetype>(random() % 10), static_cast<qsizetype>(random() % 25));
        const ThreadPatch patch = diffOrders(before, after);
        QVERIFY(!patch.reset);
        QCOMPARE(patched(patch, before, after), after);
    }
}

void ThreadPatchTest::tooManyStepsAreAReset()
{
    QList<ThreadId> before;
    QList<ThreadId> after;
    for (qint64 id = 1; id <= 100; ++id) {
        before.append(ThreadId{id});
        if (id % 2 == 0) {
            after.append(ThreadId{id});
        }
    }
    QVERIFY(!diffOrders(before, after, 50).reset);
    const ThreadPatch patch = diffOrders(before, after, 49);
    QVERIFY(patch.reset);
    QVERIFY(patch.removals.isEmpty());
    QCOMPARE(patched(patch, before, after), after);
}

void ThreadPatchTest::aWideChangeIsAReset()
{
    QVERIFY(diffOrders(ids({1, 2, 3, 4}), ids({4, 3, 2, 1}), 100, 3).reset);
    QVERIFY(!diffOrders(ids({1, 2, 3, 4}), ids({4, 3, 2, 1}), 100, 4).reset);
}

void ThreadPatchTest::aMillionRowsWithOneChangeAreQuick()
{
    QList<ThreadId> before;
    before.reserve(1'000'000);
    for (qint64 id = 1; id <= 1'000'000; ++id) {
        before.append(ThreadId{id});
    }
    QList<ThreadId> after = before;
    after.removeAt(500'000);
    QElapsedTimer clock;
    clock.start();
    const ThreadPatch patch = diffOrders(before, after);
    QCOMPARE(patch.removals, (QList<ThreadPatch::Range>{{500'000, 1}}));
    QVERIFY2(clock.elapsed() < 200, "a frame's work became a wait");
}

QTEST_APPLESS_MAIN(ThreadPatchTest)
#include "threadpatchtest.moc"
