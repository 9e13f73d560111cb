// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editioncalendar.h"
#include "models/editionlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

namespace {

EditionRow edition(int id, QDate date, int sources, Period period = Period::Day,
                   EditionState state = EditionState::Published)
{
    EditionRow row;
    row.id = EditionId{id};
    row.headline = u"Edition %1"_s.arg(id);
    row.date = date;
    row.period = period;
    row.sources = sources;
    row.quotes = 1;
    row.state = state;
    return row;
}

QList<qint64> ids(const QList<EditionRow> &rows)
{
    QList<qint64> result;
    for (const EditionRow &row : rows)
        result << row.id.value;
    return result;
}

QDate monday()
{
    return QDate(2025, 9, 15);
}

} // namespace

class EditionCalendarTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyArchiveHasNoDays()
    {
        const EditionCalendar calendar;
        QVERIFY(calendar.isEmpty());
        QVERIFY(!calendar.at(monday()));
        QCOMPARE(calendar.level(monday()), -1);
    }

    void daysAreAsDarkAsTheyCiteSources()
    {
        const EditionCalendar calendar({edition(1, monday(), 0), edition(2, monday().addDays(1), 1),
                                        edition(3, monday().addDays(2), 12), edition(4, monday().addDays(3), 24)});
        QCOMPARE(calendar.mostSources(), 24);
        QCOMPARE(calendar.level(monday()), 0);
        QCOMPARE(calendar.level(monday().addDays(1)), 1);
        QCOMPARE(calendar.level(monday().addDays(2)), 2);
        QCOMPARE(calendar.level(monday().addDays(3)), 4);
        QCOMPARE(calendar.level(monday().addDays(4)), -1);
    }

    void aDayMeansItsOwnEditionElseItsWeeksElseItsMonths()
    {
        const EditionCalendar calendar({edition(1, monday().addDays(1), 3), edition(2, monday(), 5, Period::Week),
                                        edition(3, QDate(2025, 9, 1), 9, Period::Month)});
        QCOMPARE(calendar.at(monday().addDays(1))->id.value, 1);
        QCOMPARE(calendar.at(monday())->id.value, 2);
        QCOMPARE(calendar.at(monday().addDays(6))->id.value, 2);
        QCOMPARE(calendar.at(monday().addDays(7))->id.value, 3);
        QVERIFY(!calendar.at(QDate(2025, 10, 1)));
    }

    void ofSeveralEditionsOfADayThePublishedOneComesFirst()
    {
        const EditionCalendar calendar(
            {edition(2, monday(), 3, Period::Day, EditionState::Draft), edition(1, monday(), 3)});
        QCOMPARE(ids(calendar.onDay(monday())), (QList<qint64>{1, 2}));
    }

    void aMonthListsWhatTouchesItNewestFirst()
    {
        EditionRow undated = edition(5, {}, 1);
        const EditionCalendar calendar({edition(1, QDate(2025, 9, 2), 1), edition(2, QDate(2025, 9, 21), 1),
                                        edition(3, QDate(2025, 8, 29), 1, Period::Week),
                                        edition(4, QDate(2025, 8, 20), 1), undated});
        QCOMPARE(ids(calendar.inMonth(QDate(2025, 9, 30))), (QList<qint64>{2, 1, 3, 5}));
        QCOMPARE(calendar.first(), QDate(2025, 8, 20));
    }

    void theListIsPatchedAndKeepsItsRows()
    {
        EditionListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEditions(
            {edition(1, monday(), 3), edition(2, monday().addDays(-1), 2), edition(3, monday().addDays(-2), 1)});
        const QPersistentModelIndex kept = model.index(2);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setEditions(
            {edition(4, monday().addDays(1), 9), edition(3, monday().addDays(-2), 7), edition(1, monday(), 3)});
        QCOMPARE(kept.row(), 1);
        QCOMPARE(model.edition(1).sources, 7);
        QCOMPARE(model.rowOf(EditionId{2}), -1);
        QVERIFY(reset.isEmpty());
        model.setEditions({});
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsSayWhatTheyAre()
    {
        EditionListModel model;
        EditionRow draft = edition(1, monday(), 3, Period::Week, EditionState::Draft);
        draft.headline.clear();
        EditionRow published = edition(2, monday(), 10);
        const QDateTime when(monday(), QTime(8, 21));
        published.published = fromUnix(when.toSecsSinceEpoch());
        model.setEditions({draft, published});
        QCOMPARE(model.index(0).data(EditionListModel::StateRole).toString(), u"draft"_s);
        QVERIFY(!model.index(0).data(EditionListModel::HeadlineRole).toString().isEmpty());
        QVERIFY(model.index(0).data(EditionListModel::PeriodRole).toString().startsWith(u"Week of"_s));
        QCOMPARE(model.index(1).data(EditionListModel::StateRole).toString(), u"published 08:21"_s);
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(u"Edition 2"_s));
    }
};

QTEST_GUILESS_MAIN(EditionCalendarTest)
#include "editioncalendartest.moc"
