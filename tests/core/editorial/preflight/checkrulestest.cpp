// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/preflight/checkkinds.h"
#include "editorial/preflight/rules.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

class CheckRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesComeBackAsTheyWere()
    {
        CheckRules rules;
        rules.levels = {{u"quote/near"_s, CheckLevel::Error}, {u"byline"_s, CheckLevel::Ok}};
        rules.headline = {20, 70};
        rules.standfirst = {0, 120};
        rules.keyPoint = {10, 90};
        rules.keyPoints = {3, 3};
        rules.scoreHours = 6;
        QCOMPARE(rulesFromJson(rulesToJson(rules)), rules);
        QCOMPARE(rulesFromJson(rulesToJson(CheckRules())), CheckRules());
    }

    void whatIsNotNamedHasItsDefault()
    {
        QCOMPARE(rulesFromJson({}), CheckRules());
        QCOMPARE(rulesFromJson("no JSON"), CheckRules());
        QCOMPARE(rulesFromJson("[1, 2]"), CheckRules());
        CheckRules rules;
        rules.scoreHours = 48;
        QCOMPARE(rulesFromJson(R"({"scoreHours": 48, "later": {"x": 1}})"), rules);
    }

    void whatIsOutOfRangeIsBroughtIntoIt_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("negative") << "[-5, 60]"_ba << 0 << 60;
        QTest::newRow("most below least") << "[50, 20]"_ba << 50 << 50;
        QTest::newRow("beyond") << "[10, 99999999]"_ba << 10 << mostRuleCharacters;
        QTest::newRow("one number") << "[10]"_ba << 30 << 90;
        QTest::newRow("words") << R"(["a", "b"])"_ba << 30 << 90;
        QTest::newRow("null") << "null"_ba << 30 << 90;
    }
    void whatIsOutOfRangeIsBroughtIntoIt()
    {
        QFETCH(QByteArray, json);
        const CheckRules rules = rulesFromJson(R"({"headline": )" + json + '}');
        QTEST(rules.headline.first, "least");
        QTEST(rules.headline.second, "most");
    }

    void hoursStayWithinAMonth()
    {
        QCOMPARE(rulesFromJson(R"({"scoreHours": 0})").scoreHours, 1);
        QCOMPARE(rulesFromJson(R"({"scoreHours": 100000})").scoreHours, mostRuleHours);
    }

    void unknownLevelsArePassedOver()
    {
        const CheckRules rules = rulesFromJson(R"({"levels": {"quote": "fatal", "link": "off", "date": 3}})");
        QCOMPARE(rules.levels, (QHash<QString, CheckLevel>{{u"link"_s, CheckLevel::Ok}}));
    }

    void aVerdictHasItsOwnLevelOrItsChecks()
    {
        CheckRules rules;
        rules.levels = {{u"quote"_s, CheckLevel::Warning}, {u"quote/near"_s, CheckLevel::Error}};
        QCOMPARE(levelIn(rules, u"quote"_s, u"near"_s), CheckLevel::Error);
        QCOMPARE(levelIn(rules, u"quote"_s, u"edited"_s), CheckLevel::Warning);
        QCOMPARE(levelIn(rules, u"link"_s, u"missing"_s), std::nullopt);
    }

    void everyCheckIsNamedOnce()
    {
        QSet<QString> seen;
        for (const CheckKind &kind : checkKinds()) {
            QVERIFY2(!seen.contains(kind.check), qPrintable(kind.check));
            seen.insert(kind.check);
            QVERIFY(!kind.name.isEmpty() && !kind.passed.isEmpty());
            QSet<QString> verdicts;
            for (const CheckFinding &finding : kind.findings) {
                QVERIFY(!finding.name.isEmpty() && !verdicts.contains(finding.verdict));
                verdicts.insert(finding.verdict);
            }
        }
    }
};

QTEST_APPLESS_MAIN(CheckRulesTest)
#include "checkrulestest.moc"
