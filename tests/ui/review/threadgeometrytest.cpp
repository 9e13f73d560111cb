// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/threadgeometry.h"

#include <QTest>

using namespace marbre;

class ThreadGeometryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsOfOneHeightAreDivided();
    void groupedRowsAreLower();
    void everyPixelBelongsToTheRowAtIt();
    void aMillionRowsAreFoundAtOnce();
};

void ThreadGeometryTest::rowsOfOneHeightAreDivided()
{
    ThreadGeometry geometry;
    geometry.setHeights(50, 30);
    geometry.rebuild(4, {});
    QCOMPARE(geometry.total(), 200);
    QCOMPARE(geometry.rowAt(0), 0);
    QCOMPARE(geometry.rowAt(149), 2);
    QCOMPARE(geometry.rowAt(200), -1);
    QCOMPARE(geometry.rowAt(-1), -1);
}

void ThreadGeometryTest::groupedRowsAreLower()
{
    ThreadGeometry geometry;
    geometry.setHeights(50, 30);
    geometry.rebuild(4, {false, true, true, false});
    QCOMPARE(geometry.top(1), 50);
    QCOMPARE(geometry.top(3), 110);
    QCOMPARE(geometry.height(2), 30);
    QCOMPARE(geometry.total(), 160);
}

void ThreadGeometryTest::everyPixelBelongsToTheRowAtIt()
{
    QList<bool> grouped;
    for (int row = 0; row < 700; ++row) { // across blocks
        grouped.append(row > 0 && row % 7 < 3);
    }
    ThreadGeometry geometry;
    geometry.setHeights(5, 3);
    geometry.rebuild(700, grouped);
    int y = 0;
    for (int row = 0; row < 700; ++row) {
        QCOMPARE(geometry.top(row), y);
        for (int inside = 0; inside < geometry.height(row); ++inside) {
            QCOMPARE(geometry.rowAt(y + inside), row);
        }
        y += geometry.height(row);
    }
    QCOMPARE(geometry.total(), y);
}

void ThreadGeometryTest::aMillionRowsAreFoundAtOnce()
{
    QList<bool> grouped(1'000'000, false);
    for (qsizetype row = 1; row < grouped.size(); row += 3) {
        grouped[row] = true;
    }
    ThreadGeometry geometry;
    geometry.setHeights(52, 32);
    geometry.rebuild(1'000'000, grouped);
    QElapsedTimer clock;
    clock.start();
    int found = 0;
    for (int i = 0; i < 1000; ++i) {
        found += geometry.rowAt(i * 45'000) >= 0;
    }
    QCOMPARE(found, 1000);
    QVERIFY2(clock.elapsed() < 200, "finding a row became a walk");
}

QTEST_APPLESS_MAIN(ThreadGeometryTest)
#include "threadgeometrytest.moc"
