// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edition.h"
#include "model/score.h"
#include "model/triage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

class EditionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSlugIsDerived_data()
    {
        QTest::addColumn<QStringList>("communities");
        QTest::addColumn<int>("period");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("slug");
        const QDate date(2025, 9, 21);
        QTest::newRow("day") << QStringList{u"r/artificial"_s} << 0 << date << u"artificial-2025-09-21"_s;
        QTest::newRow("week") << QStringList{u"r/artificial"_s} << 1 << QDate(2025, 9, 15) << u"artificial-2025-w38"_s;
        QTest::newRow("week of the next year") << QStringList{u"r/a"_s} << 1 << QDate(2024, 12, 30) << u"a-2025-w01"_s;
        QTest::newRow("month") << QStringList{u"r/artificial"_s} << 2 << date << u"artificial-2025-09"_s;
        QTest::newRow("two") << QStringList{u"r/artificial"_s, u"c/technology@lemmy.world"_s} << 0 << date
                             << u"artificial-technology-lemmy-world-2025-09-21"_s;
        QTest::newRow("accents") << QStringList{u"Forum des Étudiants !"_s} << 0 << date
                                 << u"forum-des-etudiants-2025-09-21"_s;
        QTest::newRow("no Latin letter") << QStringList{u"r/日本"_s} << 0 << date << u"edition-2025-09-21"_s;
        QTest::newRow("nothing") << QStringList() << 0 << QDate() << u"edition"_s;
    }
    void theSlugIsDerived()
    {
        QFETCH(QStringList, communities);
        QFETCH(int, period);
        QFETCH(QDate, date);
        Edition edition;
        edition.communities = communities;
        edition.period = static_cast<Period>(period);
        edition.date = date;
        QTEST(derivedSlug(edition), "slug");
        QTEST(effectiveSlug(edition), "slug");
        edition.slug = u"own"_s;
        QCOMPARE(effectiveSlug(edition), u"own"_s);
    }

    void aPeriodEndsBeforeTheNextBegins()
    {
        QCOMPARE(periodEnd(Period::Day, QDate(2025, 12, 31)), QDate(2026, 1, 1));
        QCOMPARE(periodEnd(Period::Week, QDate(2025, 9, 15)), QDate(2025, 9, 22));
        QCOMPARE(periodEnd(Period::Month, QDate(2024, 2, 1)), QDate(2024, 3, 1));
        QVERIFY(!periodEnd(Period::Day, QDate()).isValid());
    }

    void wordsOfTheCommandLineReadBack()
    {
        for (const Period period : {Period::Day, Period::Week, Period::Month})
            QCOMPARE(periodFromWord(periodWord(period)), period);
        for (const TriageState state :
             {TriageState::New, TriageState::Shortlisted, TriageState::Spiked, TriageState::Used})
            QCOMPARE(triageFromWord(triageWord(state)), state);
        QVERIFY(!periodFromWord(u"Day"));
        QVERIFY(!triageFromWord(u""));
        QCOMPARE(scoreStateWord(ScoreState::Unsettled), u"unsettled"_s);
    }

    void anUnknownScoreHasNoPoints()
    {
        QVERIFY(!(Score{ScoreState::Hidden, 5, {}}.points()));
        QVERIFY(!Score().points());
        QCOMPARE((Score{ScoreState::Known, 0, {}}.points()), std::optional<int>(0));
        QCOMPARE((Score{ScoreState::Unsettled, -3, {}}.points()), std::optional<int>(-3));
    }
};

QTEST_APPLESS_MAIN(EditionTest)
#include "editiontest.moc"
