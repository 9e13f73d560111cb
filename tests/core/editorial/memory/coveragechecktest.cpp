// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/preflight/preflight.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

class CoverageCheckTest : public QObject
{
    Q_OBJECT

private:
    static Coverage carried(Coverage::By by, const QString &what = {})
    {
        return {by, u"past"_s, u"Past headline"_s, QDate(2025, 9, 18), what};
    }
    static CheckContext context(const QHash<QString, QList<Coverage>> &covered)
    {
        CheckContext context;
        context.edition.body =
            u"The [first](https://www.reddit.com/r/a/comments/one/x/) thread.\n\n## Section\n\n"
            "> Words\n>\n> — [u/ada](https://www.reddit.com/r/a/comments/two/x/c1/)\n\n"
            "[First again](https://www.reddit.com/r/a/comments/one/x/), [outside](https://example.com/).\n"_s;
        context.body = parseBody(context.edition.body);
        context.bodyLine = 10;
        context.covered = covered;
        return context;
    }

private Q_SLOTS:
    void whatNoEditionCarriedHasNoRow() { QCOMPARE(checkCoverage(context({})).size(), 0); }

    void aThreadThatAPastEditionCarriedIsNamedOnceWhereItIsCitedFirst()
    {
        const auto rows = checkCoverage(context({{u"t3_one"_s, {carried(Coverage::By::Thread)}}}));
        QCOMPARE(rows.size(), 1);
        const CheckRow &row = rows.first();
        QCOMPARE(row.check, u"covered"_s);
        QCOMPARE(row.verdict, u"thread"_s);
        QCOMPARE(row.level, CheckLevel::Warning);
        QCOMPARE(row.text, u"first"_s);
        QCOMPARE(row.link, u"https://www.reddit.com/r/a/comments/one/x/"_s);
        QCOMPARE(row.line, 10);
        QCOMPARE(row.position, 4);
        QVERIFY(row.message.contains(u"Past headline"_s));
        QVERIFY(row.message.contains(QLocale().toString(QDate(2025, 9, 18), QLocale::ShortFormat)));
    }

    void aLinkWarnsAndAuthorsAndThemesAreOnlyNoted_data()
    {
        QTest::addColumn<Coverage::By>("by");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<bool>("warns");
        QTest::newRow("link") << Coverage::By::Link << u"link"_s << true;
        QTest::newRow("author") << Coverage::By::Author << u"author"_s << false;
        QTest::newRow("theme") << Coverage::By::Theme << u"theme"_s << false;
    }
    void aLinkWarnsAndAuthorsAndThemesAreOnlyNoted()
    {
        QFETCH(Coverage::By, by);
        const auto rows = checkCoverage(context({{u"t3_two"_s, {carried(by, u"What"_s), carried(by, u"Older"_s)}}}));
        QCOMPARE(rows.size(), 1);
        QTEST(rows.first().verdict, "verdict");
        QFETCH(bool, warns);
        QCOMPARE(rows.first().level, warns ? CheckLevel::Warning : CheckLevel::Ok);
        QVERIFY(rows.first().message.contains(u"What"_s));
        QVERIFY(!rows.first().message.contains(u"Older"_s));
    }

    void rowsStandInTheOrderOfTheText()
    {
        const auto rows = checkCoverage(context({{u"t3_two"_s, {carried(Coverage::By::Thread)}},
                                                 {u"t3_one"_s, {carried(Coverage::By::Theme, u"Rules"_s)}}}));
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.first().position < rows.last().position);
        QCOMPARE(rows.last().text, u"ada"_s);
    }

    void aCommentIsCountedToTheThreadThatTheDeskKnows()
    {
        CheckContext known = context({{u"hn_1"_s, {carried(Coverage::By::Thread)}}});
        known.edition.body = u"A [comment](https://news.ycombinator.com/item?id=2)."_s;
        known.body = parseBody(known.edition.body);
        QCOMPARE(checkCoverage(known).size(), 0);
        ResolvedItem item;
        item.ref = {Place::HackerNews, u"hn_1"_s, u"hn_2"_s};
        known.items.insert(u"hn_2"_s, item);
        QCOMPARE(checkCoverage(known).size(), 1);
    }
};

QTEST_APPLESS_MAIN(CoverageCheckTest)
#include "coveragechecktest.moc"
