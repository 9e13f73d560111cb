// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/archivesearch.h"
#include "models/sourcelistmodel.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

namespace {

SearchHit hit(HitKind kind, const QString &title)
{
    SearchHit hit;
    hit.kind = kind;
    hit.title = title;
    hit.author = u"ops_at_night"_s;
    hit.snippet = u"before \u0002word\u0003 after"_s;
    return hit;
}

SearchResult found()
{
    SearchResult result;
    result.hits = {hit(HitKind::Edition, u"E1"_s), hit(HitKind::Thread, u"T1"_s), hit(HitKind::Thread, u"T2"_s),
                   hit(HitKind::Comment, u"T1"_s)};
    result.indexed = 312480;
    result.microseconds = 18000;
    return result;
}

/// A store that answers when it is told to.
struct Desk
{
    QList<SearchRequest> asked;
    QList<std::shared_ptr<QPromise<Result<SearchResult>>>> promises;
    ArchiveSearch::Find find()
    {
        return [this](const SearchRequest &request) {
            asked << request;
            promises << std::make_shared<QPromise<Result<SearchResult>>>();
            promises.last()->start();
            return promises.last()->future();
        };
    }
    void answer(int which, const Result<SearchResult> &result)
    {
        promises.at(which)->addResult(result);
        promises.at(which)->finish();
    }
};

} // namespace

class ArchiveSearchTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resultsStandUnderTheirKind()
    {
        SearchModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setResult(found(), 50);
        QCOMPARE(model.rowCount(), 7);
        QVERIFY(model.index(0).data(SearchModel::IsHeadingRole).toBool());
        QCOMPARE(model.index(2).data(SearchModel::TitleRole).toString(), u"Threads"_s);
        QCOMPARE(model.index(2).data(SearchModel::CountRole).toString(), u"2"_s);
        QVERIFY(!model.hit(0));
        QCOMPARE(model.hit(1)->title, u"E1"_s);
        QCOMPARE(model.index(6).data(SearchModel::TitleRole).toString(), u"u/ops_at_night"_s);
        QVERIFY(!model.hit(7));
    }

    void aHeadingFoldsItsResultsAway()
    {
        SearchModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setResult(found(), 50);
        model.toggle(2);
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(model.index(2).data(SearchModel::FoldedRole).toBool());
        QCOMPARE(model.hitCount(), 4);
        model.toggle(2);
        QCOMPARE(model.rowCount(), 7);
        model.toggle(1);
        QCOMPARE(model.rowCount(), 7);
    }

    void aFullKindSaysThatThereMayBeMore()
    {
        SearchModel model;
        model.setResult(found(), 2);
        QVERIFY(model.mayHoldMore());
        QCOMPARE(model.index(2).data(SearchModel::CountRole).toString(), u"2+"_s);
        model.setResult(found(), 3);
        QVERIFY(!model.mayHoldMore());
    }

    void listenersHearNoMarks()
    {
        SearchModel model;
        model.setResult(found(), 50);
        const QString heard = model.index(1).data(Qt::AccessibleTextRole).toString();
        QVERIFY(heard.contains(u"before word after"_s));
        QVERIFY(!heard.contains(u'\u0002'));
    }

    void onlyTheNewestAnswerIsShown()
    {
        Desk desk;
        ArchiveSearch search(desk.find());
        QSignalSpy finished(&search, &ArchiveSearch::finished);
        search.setWords(u"orac"_s);
        QTRY_COMPARE(desk.asked.size(), 1);
        search.setWords(u"oracle"_s);
        QTRY_COMPARE(desk.asked.size(), 2);
        SearchResult newest;
        newest.hits = {hit(HitKind::Edition, u"newest"_s)};
        desk.answer(1, newest);
        QTRY_COMPARE(finished.size(), 1);
        desk.answer(0, found());
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QCOMPARE(search.model().hitCount(), 1);
        QCOMPARE(search.model().hit(1)->title, u"newest"_s);
    }

    void keysOfOneTurnAreOneRequest()
    {
        Desk desk;
        ArchiveSearch search(desk.find());
        search.setWords(u"o"_s);
        search.setWords(u"or"_s);
        search.setScope(ArchiveSearch::Scope::Threads);
        QTRY_COMPARE(desk.asked.size(), 1);
        QCOMPARE(desk.asked.first().words, u"or"_s);
        QVERIFY(desk.asked.first().prefixLastWord);
        QVERIFY(!desk.asked.first().editions);
        QVERIFY(desk.asked.first().threads);
        QVERIFY(!desk.asked.first().comments);
    }

    void aYearIsPartOfTheRequest()
    {
        Desk desk;
        ArchiveSearch search(desk.find());
        search.setWords(u"oracle"_s);
        search.setYear(2025);
        QTRY_COMPARE(desk.asked.size(), 1);
        QCOMPARE(desk.asked.first().words, u"oracle after:2025 before:2026"_s);
    }

    void theSummaryCountsAndTimes()
    {
        Desk desk;
        ArchiveSearch search(desk.find());
        QVERIFY(search.summary().isEmpty());
        search.setWords(u"oracle"_s);
        QTRY_COMPARE(desk.asked.size(), 1);
        desk.answer(0, found());
        QTRY_VERIFY(!search.summary().isEmpty());
        QVERIFY(search.summary().startsWith(u'4'));
        QVERIFY(search.summary().contains(QLocale().toString(312480)));
        QVERIFY(search.summary().contains(u"18 ms"_s));
    }

    void noWordsAskNothingAndShowNothing()
    {
        Desk desk;
        ArchiveSearch search(desk.find());
        search.setWords(u"oracle"_s);
        QTRY_COMPARE(desk.asked.size(), 1);
        desk.answer(0, found());
        QTRY_COMPARE(search.model().hitCount(), 4);
        search.setWords(u"  "_s);
        QTRY_COMPARE(search.model().rowCount(), 0);
        QCOMPARE(desk.asked.size(), 1);
        QVERIFY(search.summary().isEmpty());
    }

    void failuresAreToldCancelledOnesAreNot()
    {
        Desk desk;
        ArchiveSearch search(desk.find());
        QSignalSpy failed(&search, &ArchiveSearch::failed);
        search.setWords(u"a"_s);
        QTRY_COMPARE(desk.asked.size(), 1);
        desk.answer(0, std::unexpected(Error{ErrorKind::Canceled, {}, {}, {}, {}}));
        search.setWords(u"\"b"_s);
        QTRY_COMPARE(desk.asked.size(), 2);
        desk.answer(1, std::unexpected(Error{ErrorKind::Usage, u"The quotation is not closed"_s, {}, {}, {}}));
        QTRY_COMPARE(failed.size(), 1);
    }

    void sourcesDoNotInventAScore()
    {
        SourceListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        SourceInfo known{{}, u"https://example.org/1"_s, u"Title"_s, u"r/artificial"_s, u"name"_s, 0};
        SourceInfo bare{{}, u"https://example.org/2"_s, {}, {}, {}, {}};
        model.setSources({known, bare});
        QVERIFY(model.index(0).data(SourceListModel::DetailRole).toString().contains(u'0'));
        QVERIFY(!model.index(1).data(SourceListModel::DetailRole).toString().contains(u'0'));
        QCOMPARE(model.index(1).data(Qt::DisplayRole).toString(), bare.permalink);
    }
};

QTEST_GUILESS_MAIN(ArchiveSearchTest)
#include "archivesearchtest.moc"
