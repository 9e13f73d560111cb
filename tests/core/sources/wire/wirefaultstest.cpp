// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/wire/wiring.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace marbre {

/// What a run hears of a place that refuses, stumbles or is not there.
class WireFaultsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusalsAreNamedAndNotAskedAgain_data();
    void refusalsAreNamedAndNotAskedAgain();
    void aRefusedTokenIsRenewedOnce();
    void aTokenThatIsRefusedTwiceEndsIt();
    void aTokenThatRunsOutInMidRunIsRenewedInPassing();
    void withoutATokenThereIsNoRequest();
    void aPlaceThatRecoversIsAskedAgain_data();
    void aPlaceThatRecoversIsAskedAgain();
    void aPlaceThatStaysBrokenIsLeftAfterThreeMoreTries();
    void timeBetweenTriesGrows();
    void aCutConnectionIsTriedAgain();
    void aClosedPortIsNotTriedAgain();
    void anUnchangedPageIsAnAnswerOnlyToAValidator();
    void itCountsWhatItAskedAndGot();
    void stoppingEndsAWait();
    void stoppingEndsARequest();
    void faultsMakeTheRightFeedCondition();
};

void WireFaultsTest::refusalsAreNamedAndNotAskedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<FaultKind>("kind");
    QTest::newRow("401") << 401 << FaultKind::Unauthorized;
    QTest::newRow("403") << 403 << FaultKind::Forbidden;
    QTest::newRow("451") << 451 << FaultKind::Forbidden;
    QTest::newRow("404") << 404 << FaultKind::NotFound;
    QTest::newRow("410") << 410 << FaultKind::Gone;
    QTest::newRow("400") << 400 << FaultKind::Refused;
    QTest::newRow("418") << 418 << FaultKind::Refused;
    QTest::newRow("501") << 501 << FaultKind::Server;
    QTest::newRow("302 that leads nowhere") << 302 << FaultKind::Refused;
}

void WireFaultsTest::refusalsAreNamedAndNotAskedAgain()
{
    QFETCH(const int, status);
    QFETCH(const FaultKind, kind);
    Wiring wiring;
    wiring.server.on(u"/a"_s, PlaceAnswer::code(status, {}, "<html>private words</html>"));
    const auto answer = wiring.get(u"/a?user=editor&feed=sesame&page=2"_s);
    QVERIFY(!answer);
    const FetchFault fault = answer.error();
    QCOMPARE(fault.kind, kind);
    QCOMPARE(fault.status, status);
    QVERIFY(!fault.error.what.isEmpty());
    QVERIFY(fault.error.why.contains(QString::number(status)));
    QVERIFY(fault.error.where.contains(u"page=2"_s));
    for (const QString &secret : {u"sesame"_s, u"editor"_s, u"private words"_s})
        QVERIFY(!fault.error.text().contains(secret));
    QCOMPARE(wiring.server.requests().size(), 1);
}

void WireFaultsTest::aRefusedTokenIsRenewedOnce()
{
    Wiring wiring;
    wiring.server.on(u"/a"_s, [](const PlaceRequest &request) {
        return request.header("Authorization") == "bearer new" ? PlaceAnswer::json("[]") : PlaceAnswer::code(401);
    });
    QList<bool> asked;
    wiring.wire.setAuthorizer([&asked](bool renew) -> Fetched<QByteArray> {
        asked << renew;
        return renew ? "bearer new" : "bearer old";
    });
    QVERIFY(wiring.get(u"/a"_s));
    QCOMPARE(asked, QList<bool>({false, true}));
    QCOMPARE(wiring.server.requests().size(), 2);
}

void WireFaultsTest::aTokenThatIsRefusedTwiceEndsIt()
{
    Wiring wiring;
    wiring.server.on(u"/a"_s, PlaceAnswer::code(401, {{"WWW-Authenticate", "Bearer realm=\"reddit\""}}));
    wiring.wire.setAuthorizer([](bool renew) -> Fetched<QByteArray> { return renew ? "bearer b" : "bearer a"; });
    const auto answer = wiring.get(u"/a"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, FaultKind::Unauthorized);
    QCOMPARE(wiring.server.requests().size(), 2);
    QVERIFY(!answer.error().error.text().contains(u"bearer"_s));
}

void WireFaultsTest::aTokenThatRunsOutInMidRunIsRenewedInPassing()
{
    Wiring wiring;
    int answered = 0;
    QByteArray good = "bearer 1";
    wiring.server.on(u"/a"_s, [&](const PlaceRequest &request) {
        if (request.header("Authorization") != good)
            return PlaceAnswer::code(401);
        if (++answered == 3)
            good = "bearer 2";
        return PlaceAnswer::json("[]");
    });
    QByteArray held = "bearer 1";
    wiring.wire.setAuthorizer([&held](bool renew) -> Fetched<QByteArray> {
        if (renew)
            held = "bearer 2";
        return held;
    });
    for (int i = 0; i < 6; ++i)
        QVERIFY(wiring.get(u"/a"_s));
    QCOMPARE(wiring.server.requests().size(), 7);
}

void WireFaultsTest::withoutATokenThereIsNoRequest()
{
    Wiring wiring;
    wiring.wire.setAuthorizer([](bool) -> Fetched<QByteArray> {
        return std::unexpected(FetchFault{.kind = FaultKind::NoSecret, .retryAt = {}, .error = {}});
    });
    const auto answer = wiring.get(u"/a"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, FaultKind::NoSecret);
    QVERIFY(wiring.server.requests().isEmpty());
}

void WireFaultsTest::aPlaceThatRecoversIsAskedAgain_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {500, 502, 503, 504, 520})
        QTest::addRow("%d", status) << status;
}

void WireFaultsTest::aPlaceThatRecoversIsAskedAgain()
{
    QFETCH(const int, status);
    Wiring wiring;
    wiring.server.onInTurn(u"/a"_s,
                           {PlaceAnswer::code(status), PlaceAnswer::code(status), PlaceAnswer::json("[\"well\"]")});
    const auto answer = wiring.get(u"/a"_s);
    QVERIFY(answer);
    QCOMPARE(answer->body, "[\"well\"]");
    QCOMPARE(wiring.server.requests().size(), 3);
}

void WireFaultsTest::aPlaceThatStaysBrokenIsLeftAfterThreeMoreTries()
{
    Wiring wiring;
    wiring.server.on(u"/a"_s, PlaceAnswer::code(502));
    const auto answer = wiring.get(u"/a"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, FaultKind::Server);
    QCOMPARE(answer.error().status, 502);
    QCOMPARE(wiring.server.requests().size(), 4);
}

void WireFaultsTest::timeBetweenTriesGrows()
{
    Wiring wiring;
    wiring.server.on(u"/a"_s, PlaceAnswer::code(500));
    QVERIFY(!wiring.get(u"/a"_s));
    const auto waits = wiring.clock.longWaits();
    QCOMPARE(waits.size(), size_t(3));
    QVERIFY(waits.at(0) >= 500ms && waits.at(0) <= 1500ms);
    QVERIFY(waits.at(1) >= 2s && waits.at(1) <= 6s);
    QVERIFY(waits.at(2) >= 8s && waits.at(2) <= 24s);
}

void WireFaultsTest::aCutConnectionIsTriedAgain()
{
    Wiring wiring;
    wiring.server.onInTurn(u"/a"_s,
                           {PlaceAnswer::broken(PlaceAnswer::Fault::CutInBody), PlaceAnswer::json("[\"whole\"]")});
    const auto answer = wiring.get(u"/a"_s);
    QVERIFY(answer);
    QCOMPARE(answer->body, "[\"whole\"]");
}

void WireFaultsTest::aClosedPortIsNotTriedAgain()
{
    Wiring wiring;
    QUrl url;
    {
        const PlaceServer gone;
        url = gone.url(u"/a"_s);
    }
    const auto answer = wiring.wire.get(url);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, FaultKind::NoNetwork);
    QCOMPARE(wiring.wire.requests(), 1);
}

void WireFaultsTest::anUnchangedPageIsAnAnswerOnlyToAValidator()
{
    Wiring wiring;
    wiring.server.on(u"/a"_s, PlaceAnswer::code(304));
    QVERIFY(!wiring.get(u"/a"_s));
    HttpRequest request;
    request.url = wiring.server.url(u"/a"_s);
    request.headers = {{"If-None-Match", "\"1\""}};
    const auto answer = wiring.wire.send(request);
    QVERIFY(answer);
    QCOMPARE(answer->status, 304);
    QCOMPARE(answer->received, wiring.clock.now());
}

void WireFaultsTest::itCountsWhatItAskedAndGot()
{
    Wiring wiring;
    wiring.server.onInTurn(u"/a"_s, {PlaceAnswer::code(500, {}, "12"), PlaceAnswer::gzip("0123456789")});
    QVERIFY(wiring.get(u"/a"_s));
    QCOMPARE(wiring.wire.requests(), 2);
    QCOMPARE(wiring.wire.bytes(), 12);
}

void WireFaultsTest::stoppingEndsAWait()
{
    Wiring wiring;
    wiring.server.on(u"/a"_s, PlaceAnswer::code(429, {{"Retry-After", "30"}}));
    wiring.clock.setBeforeWait([&wiring](std::chrono::milliseconds) { wiring.stop.request_stop(); });
    const auto answer = wiring.get(u"/a"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, FaultKind::Canceled);
    QCOMPARE(wiring.server.requests().size(), 1);
    QVERIFY(wiring.wire.isStopped());

    SystemClock real;
    QVERIFY(!real.wait(1h, wiring.stop.get_token()));
    QVERIFY(real.wait(1ms, {}));
}

void WireFaultsTest::stoppingEndsARequest()
{
    Wiring wiring;
    wiring.server.on(u"/a"_s, [&wiring](const PlaceRequest &) {
        wiring.stop.request_stop();
        return PlaceAnswer::broken(PlaceAnswer::Fault::Silence);
    });
    const auto answer = wiring.get(u"/a"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, FaultKind::Canceled);
    QCOMPARE(wiring.server.requests().size(), 1);
}

void WireFaultsTest::faultsMakeTheRightFeedCondition()
{
    for (const FaultKind kind :
         {FaultKind::Unauthorized, FaultKind::Forbidden, FaultKind::NotFound, FaultKind::Gone, FaultKind::NoSecret})
        QCOMPARE(conditionAfter(kind), FeedCondition::Refused);
    QCOMPARE(conditionAfter(FaultKind::RateLimited), FeedCondition::Waiting);
    QCOMPARE(conditionAfter(FaultKind::Canceled), FeedCondition::Partial);
    for (const FaultKind kind :
         {FaultKind::NoNetwork, FaultKind::Timeout, FaultKind::Server, FaultKind::Format, FaultKind::Tls})
        QCOMPARE(conditionAfter(kind), FeedCondition::Failing);
}

} // namespace marbre

QTEST_GUILESS_MAIN(marbre::WireFaultsTest)
#include "wirefaultstest.moc"
