// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/fetchdesk.h"
#include "store/editionstore.h"
#include "store/settingstore.h"

#include <QSemaphore>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

const QString quoteAddress = u"https://www.reddit.com/r/artificial/comments/1aa/slug/q1/"_s;

Edition quoting(const QString &words)
{
    Edition edition;
    edition.headline = u"A headline of a length that the rules like"_s;
    edition.byline = u"An editor"_s;
    edition.communities = {u"r/artificial"_s};
    edition.date = QDate(2025, 9, 21);
    edition.language = u"en"_s;
    edition.body = u"## One\n\n> %1\n>\n> — [u/replier](%2) (45 points)\n"_s.arg(words, quoteAddress);
    return edition;
}

ThreadBatch threadSaying(const std::string &words)
{
    ThreadBatch batch;
    ThreadRecord record;
    record.remoteId = "t3_1aa";
    record.community = "r/artificial";
    record.title = "A thread";
    record.author = "someone";
    record.permalink = record.url = "https://www.reddit.com/r/artificial/comments/1aa/slug/";
    record.created = fromUnix(1758400000);
    batch.threads.push_back(record);
    CommentRecord reply;
    reply.remoteId = "t1_q1";
    reply.threadRemoteId = record.remoteId;
    reply.author = "replier";
    reply.body = words;
    reply.score = {ScoreState::Known, 45, fromUnix(1758440000)};
    reply.created = fromUnix(1758410000);
    reply.permalink = quoteAddress.toStdString();
    batch.comments.push_back(reply);
    return batch;
}

QStringList verdicts(const QList<CheckRow> &rows, const QString &check)
{
    QStringList found;
    for (const CheckRow &row : rows) {
        if (row.check == check)
            found << row.verdict;
    }
    return found;
}

} // namespace

/// The preflight of an edition against its desk.
class DeskCheckTest final : public QObject
{
    Q_OBJECT
    std::unique_ptr<FetchDesk> m_test;

    Desk &desk() { return m_test->desk(); }
    PlaceHub &hub() { return m_test->hub; }
    void ingest(const std::string &words)
    {
        QVERIFY(desk().store().threads().ingest(threadSaying(words)).result().has_value());
    }
    QList<CheckRow> check(const Edition &edition, const Desk::CheckOptions &options = {})
    {
        const Result<QList<CheckRow>> rows = FetchDesk::wait(desk().check(edition, options));
        return rows ? *rows : QList<CheckRow>{};
    }

private Q_SLOTS:
    void init() { m_test = std::make_unique<FetchDesk>(); }
    void cleanup() { m_test.reset(); }

    void whatChangesAtItsPlaceChangesTheNextCheck()
    {
        const Edition edition = quoting(u"It cost 40 dollars in all."_s);
        QCOMPARE(verdicts(check(edition), u"quote"_s), QStringList{u"no-source"_s});
        ingest("Well. It cost 40 dollars in all.");
        QTRY_COMPARE(verdicts(check(edition), u"quote"_s), QStringList{u"exact"_s});
        ingest("Well. It cost 4,000 dollars in all.");
        QTRY_COMPARE(verdicts(check(edition), u"quote"_s), QStringList{u"near"_s});
    }

    void figuresFollowTheThreadsWords()
    {
        Edition edition = quoting(u"Well."_s);
        edition.body += u"\nA [case](https://www.reddit.com/r/artificial/comments/1aa/slug/) of 4 200 dollars.\n"_s;
        edition.language = u"fr"_s;
        ingest("Well. It cost 4,200 dollars in all.");
        const auto ofThis = [&] {
            QStringList found;
            for (const CheckRow &row : check(edition)) {
                if (row.check == "figure"_L1 && row.text.contains(u"200"_s))
                    found << row.verdict;
            }
            return found;
        };
        QTRY_COMPARE(ofThis(), QStringList{u"found"_s});
        ingest("Well. It cost 9,100 dollars in all.");
        QTRY_COMPARE(ofThis(), QStringList{u"not-found"_s});
    }

    void aNewerCheckOfTheSameEditionEndsTheOlderOne()
    {
        const Edition edition = quoting(u"Words."_s);
        const Result<EditionId> id =
            desk().store().editions().create(editionText(edition), EditionState::Draft, u"created"_s).result();
        desk().pool().setMaxThreadCount(1); // the older one waits in the pool when the newer one is asked for
        QSemaphore gate;
        desk().pool().start([&gate] { gate.acquire(); });
        const auto older = desk().check(edition, {*id, false, false});
        const auto other = desk().check(edition, {EditionId{id->value + 1}, false, false});
        const auto newer = desk().check(edition, {*id, false, false});
        gate.release();
        const Result<QList<CheckRow>> ended = FetchDesk::wait(older);
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, ErrorKind::Canceled);
        QVERIFY(FetchDesk::wait(newer));
        QVERIFY(FetchDesk::wait(other));
    }

    void aCommunityHasItsOwnRules()
    {
        CheckRules strict;
        strict.levels.insert(u"quote/no-source"_s, CheckLevel::Error);
        CheckRules lax;
        lax.levels.insert(u"quote"_s, CheckLevel::Ok);
        QVERIFY(FetchDesk::wait(desk().setCheckRules({}, strict)));
        const Edition edition = quoting(u"Words."_s);
        const auto quoteRow = [&] {
            const QList<CheckRow> rows = check(edition);
            return *std::ranges::find(rows, u"quote"_s, &CheckRow::check);
        };
        QCOMPARE(quoteRow().level, CheckLevel::Error);
        QVERIFY(FetchDesk::wait(desk().setCheckRules(u"r/artificial"_s, lax)));
        QCOMPARE(quoteRow().level, CheckLevel::Ok);
        QVERIFY(quoteRow().muted);
        const Result<CheckRules> ofOther = FetchDesk::wait(desk().checkRules({u"r/other"_s}));
        QVERIFY(ofOther && *ofOther == strict);
        const Result<CheckRules> ofBoth = FetchDesk::wait(desk().checkRules({u"r/other"_s, u"r/artificial"_s}));
        QVERIFY(ofBoth && *ofBoth == lax);
    }

    // -- Addresses --

    void addressesAreAskedOnRequestAlone()
    {
        Edition edition = quoting(u"Words."_s);
        edition.body =
            u"[a](http://a.org/1) [b](http://a.org/2) [a](http://a.org/1) [c](http://b.org/3) [d](mailto:x)\n"_s;
        hub().answer(u"http://a.org/1"_s, {});
        hub().answer(u"http://a.org/2"_s, {}, 404);
        hub().answer(u"http://b.org/3"_s, {}, 403);
        check(edition);
        QCOMPARE(hub().asked(), QStringList{});
        const QList<CheckRow> rows = check(edition, {{}, true, false});
        QCOMPARE(verdicts(rows, u"reachable"_s), (QStringList{u"ok"_s, u"unreachable"_s, u"unknown"_s}));
        QCOMPARE(hub().count(u"http://a.org/1"_s), 1);
        // The next check of the text, as it is typed, still knows.
        QCOMPARE(verdicts(check(edition), u"reachable"_s).size(), 3);
        QCOMPARE(hub().count(u"http://a.org/1"_s), 1);
    }

    void aHostThatRefusesHeadIsAskedWithGet()
    {
        Edition edition = quoting(u"Words."_s);
        edition.body = u"[a](http://a.org/1)\n"_s;
        HttpAnswer refused;
        refused.status = 405;
        HttpAnswer page;
        page.status = 200;
        hub().answerInTurn(u"http://a.org/1"_s, {refused, page});
        QCOMPARE(verdicts(check(edition, {{}, true, false}), u"reachable"_s), QStringList{u"ok"_s});
        QCOMPARE(hub().count(u"http://a.org/1"_s), 2);
    }

    void withoutANetworkNothingIsCalledUnreachable()
    {
        Edition edition = quoting(u"Words."_s);
        edition.body = u"[a](http://a.org/1) [b](http://b.org/2)\n"_s;
        hub().fault(u"http://a.org/1"_s, FaultKind::NoNetwork);
        hub().fault(u"http://b.org/2"_s, FaultKind::NoNetwork);
        QCOMPARE(verdicts(check(edition, {{}, true, false}), u"reachable"_s),
                 (QStringList{u"unknown"_s, u"unknown"_s}));
        hub().answer(u"http://b.org/2"_s, {});
        QCOMPARE(verdicts(check(edition, {{}, true, false}), u"reachable"_s), (QStringList{u"unreachable"_s, u"ok"_s}));
    }

    void askingForAddressesCanBeStopped()
    {
        Edition edition = quoting(u"Words."_s);
        edition.body = u"[a](http://a.org/1) [b](http://b.org/2)\n"_s;
        hub().answer(u"http://a.org/1"_s, {});
        hub().answer(u"http://b.org/2"_s, {});
        hub().hold(u"b.org"_s);
        const auto checking = desk().check(edition, {{}, true, false});
        QTRY_COMPARE(hub().inFlight(u"b.org"_s), 1);
        QVERIFY(!check(edition).isEmpty()); // other checks go on
        desk().stopReaching();
        const Result<QList<CheckRow>> rows = FetchDesk::wait(checking);
        QVERIFY(rows);
        QCOMPARE(verdicts(*rows, u"reachable"_s), QStringList{u"ok"_s});
    }

    void offlineNothingIsAsked()
    {
        Edition edition = quoting(u"Words."_s);
        edition.body = u"[a](http://a.org/1)\n"_s;
        m_test->fetcher().setOffline(true);
        QVERIFY(!FetchDesk::wait(desk().check(edition, {{}, true, false})));
        QCOMPARE(hub().asked(), QStringList{});
    }

    // -- What the sample deserves --

    void theSampleEditionPasses()
    {
        desk().importSample()->report();
        const EditionId id = desk().store().editions().find(u"artificial-2025-09-21"_s).result().value();
        const QList<CheckRow> rows = check(desk().store().editions().load(id).result()->edition, {id, false, false});
        for (const CheckRow &row : rows) {
            QVERIFY2(row.level != CheckLevel::Error, qPrintable(row.check + u": "_s + row.message));
            if (row.level != CheckLevel::Ok)
                qInfo().noquote() << row.check << row.verdict << row.line << row.text.left(50) << row.message;
        }
        QCOMPARE(verdicts(rows, u"quote"_s), QStringList(4, u"exact"_s));
        QCOMPARE(verdicts(rows, u"axes"_s), QStringList{u"ok"_s});
        QVERIFY(verdicts(rows, u"material"_s).contains(u"unplaced"_s));
    }

    void theBalanceCountsTheSamplesSections()
    {
        desk().importSample()->report();
        const EditionId id = desk().store().editions().find(u"artificial-2025-09-21"_s).result().value();
        const Result<EditionBalance> balance =
            FetchDesk::wait(desk().balance(desk().store().editions().load(id).result()->edition));
        QVERIFY(balance);
        QCOMPARE(balance->sections.size(), 3);
        QCOMPARE(balance->sections.at(0).threads, 4);
        QVERIFY(balance->sections.at(0).points.value_or(0) > 0);
        QCOMPARE(balance->communities.size(), 1);
        QCOMPARE(balance->communities.at(0).name, u"r/artificial"_s);
        QCOMPARE(balance->communities.at(0).threads, 10);
    }

    void aDecisionToPublishIsKeptAsARevision()
    {
        const Edition edition = quoting(u"Words."_s);
        EditionStore &editions = desk().store().editions();
        const EditionId id = editions.create(editionText(edition), EditionState::Draft, u"created"_s).result().value();
        QVERIFY(editions.setState(id, EditionState::Published, u"published-open"_s).result());
        const QList<RevisionRow> revisions = editions.revisions(id).result().value();
        QCOMPARE(revisions.size(), 1);
        QCOMPARE(revisions.constFirst().reason, u"published-open"_s);
        QVERIFY(editions.setState(id, EditionState::Published, u"published-open"_s).result()); // nothing new
        QCOMPARE(editions.revisions(id).result()->size(), 1);
    }
};

QTEST_GUILESS_MAIN(DeskCheckTest)
#include "deskchecktest.moc"
