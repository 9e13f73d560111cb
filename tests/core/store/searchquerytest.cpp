// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchquery.h"
#include "store/fold.h"
#include "store/snippet.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

class SearchQueryTest : public QObject
{
    Q_OBJECT

private:
    static SearchQuery parse(const QString &text, bool typing = false)
    {
        return parseSearch(text, typing).value_or(SearchQuery());
    }

private Q_SLOTS:
    void wordsPhrasesAndPrefixes()
    {
        const SearchQuery query = parse(u"one \"two three\" fo* -five -\"six seven\""_s);
        QCOMPARE(query.wanted, (QList<SearchTerm>{{u"one"_s}, {u"two three"_s}, {u"fo"_s, true}}));
        QCOMPARE(query.unwanted, (QList<SearchTerm>{{u"five"_s}, {u"six seven"_s}}));
        QCOMPARE(matchExpression(query), u"(\"one\" AND \"two three\" AND \"fo\" *) NOT (\"five\" OR \"six seven\")"_s);
        QVERIFY(matchExpression(parse(u"-five"_s)).isEmpty());
    }

    void anUnclosedQuoteEndsWithTheText()
    {
        QCOMPARE(parse(u"\"two thr"_s).wanted, (QList<SearchTerm>{{u"two thr"_s}}));
        QCOMPARE(parse(u"\"two thr"_s, true).wanted, (QList<SearchTerm>{{u"two thr"_s, true}}));
        QCOMPARE(parse(u"\"two thr\""_s, true).wanted, (QList<SearchTerm>{{u"two thr"_s}}));
    }

    void keysAreReadAndOthersAreWords()
    {
        const SearchQuery query = parse(u"Author:u/Éva -community:r/X state:spiked -state:published https://x.org"_s);
        QCOMPARE(query.authors, (QList<NameFilter>{{u"eva"_s}}));
        QCOMPARE(query.communities, (QList<NameFilter>{{u"r/x"_s, true}}));
        QCOMPARE(query.threadStates, (QList<StateFilter<TriageState>>{{TriageState::Spiked}}));
        QCOMPARE(query.editionStates, (QList<StateFilter<EditionState>>{{EditionState::Published, true}}));
        QCOMPARE(query.wanted, (QList<SearchTerm>{{u"https://x.org"_s}}));
    }

    void datesMayBeYearsMonthsOrDays()
    {
        const SearchQuery query = parse(u"after:2024 after:2025-09 before:2025-09-21"_s);
        QCOMPARE(query.after, QDate(2025, 9, 1));
        QCOMPARE(query.before, QDate(2025, 9, 21));
        QCOMPARE(parse(u"-before:2025"_s).after, QDate(2025, 1, 1));
    }

    void whatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("part");
        QTest::newRow("date") << u"x before:soon y"_s << u"before:soon"_s;
        QTest::newRow("impossible date") << u"after:2025-13"_s << u"after:2025-13"_s;
        QTest::newRow("state") << u"-state:lost"_s << u"-state:lost"_s;
        QTest::newRow("name") << u"author: x"_s << u"author:"_s;
    }

    void whatCannotBeReadIsNamed()
    {
        QFETCH(QString, words);
        QFETCH(QString, part);
        const Result<SearchQuery> query = parseSearch(words, false);
        QVERIFY(!query);
        QCOMPARE(query.error().kind, ErrorKind::Usage);
        QCOMPARE(query.error().where, part);
    }

    void aSnippetMarksWhatWasFound()
    {
        QCOMPARE(snippet(u"Les **Modèles** sont [là](https://x.org)."_s, parse(u"modele*"_s).wanted),
                 u"Les \x02Modèles\x03 sont là."_s);
        QCOMPARE(snippet(u"one two\n\n> three one"_s, parse(u"\"two three\""_s).wanted),
                 u"one \x02two\x03 \x02three\x03 one"_s);
        QCOMPARE(snippet(u"plain"_s, {}), u"plain"_s);
        QCOMPARE(snippet({}, parse(u"x"_s).wanted), QString());
        QCOMPARE(snippet(u"a \x02trap\x03"_s, parse(u"none"_s).wanted), u"a trap"_s);
    }

    void aSnippetOfALongTextIsShortAndAroundTheWords()
    {
        const QString text = u"filler "_s.repeated(500) + u"needle "_s + u"filler "_s.repeated(500);
        const QString shown = snippet(text, parse(u"needle"_s).wanted);
        QVERIFY(shown.contains(u"\x02needle\x03"_s));
        QVERIFY(shown.size() < 200);
        QVERIFY(shown.startsWith(u"… "_s));
        QVERIFY(shown.endsWith(u" …"_s));
    }

    void foldingDropsAccentsAndCase()
    {
        QCOMPARE(fold(u"ÉLYSÉE Ñandú Ü"_s), u"elysee nandu u"_s);
        QCOMPARE(fold(u"plain ASCII"_s), u"plain ascii"_s);
    }
};

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "searchquerytest.moc"
