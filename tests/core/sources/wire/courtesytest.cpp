// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/wire/wiring.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace marbre {

/// Pauses and quotas of a place, and what a run makes of them.
class CourtesyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aShortDemandIsWaitedFor_data();
    void aShortDemandIsWaitedFor();
    void aLongDemandEndsTheRunAndSaysWhenToComeBack_data();
    void aLongDemandEndsTheRunAndSaysWhenToComeBack();
    void aPlaceThatKeepsDemandingIsLeft();
    void anotherRunAsksNothingBeforeTheDemandEnds();
    void aDemandIsReadByTheClockOfTheHost();
    void readsTheQuotaThatAPlaceStates_data();
    void readsTheQuotaThatAPlaceStates();
    void aQuotaThatIsUsedUpClosesTheHostUntilItsReset();
    void whatIsLeftOfAQuotaIsSpread();
    void aHostIsNotAskedWithoutAPause();
    void hostsDoNotShareTheirPauses();
    void addressesAreShownWithoutSecrets_data();
    void addressesAreShownWithoutSecrets();
};

namespace {

constexpr qint64 noon = 1'700'000'000;

QByteArray httpDate(Instant instant)
{
    return QLocale::c().toString(toDateTime(instant), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

HttpAnswer answerWith(QList<HttpHeader> headers, int status = 200)
{
    HttpAnswer answer;
    answer.status = status;
    answer.headers = std::move(headers);
    answer.received = fromUnix(noon);
    return answer;
}

} // namespace

void CourtesyTest::aShortDemandIsWaitedFor_data()
{
    QTest::addColumn<QByteArray>("demand");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("0") << QByteArray("0") << 0 << 11;
    QTest::newRow("30") << QByteArray("30") << 30 << 41;
    QTest::newRow("a date") << QByteArray("date") << 20 << 31;
    QTest::newRow("none") << QByteArray() << 2 << 18;
    QTest::newRow("nonsense") << QByteArray("soon") << 2 << 18;
}

void CourtesyTest::aShortDemandIsWaitedFor()
{
    QFETCH(QByteArray, demand);
    QFETCH(const int, least);
    QFETCH(const int, most);
    Wiring wiring;
    const Instant began = wiring.clock.now();
    if (demand == "date")
        demand = httpDate(began + 20s);
    PlaceAnswer pause = PlaceAnswer::code(429, {{"Date", httpDate(began)}});
    if (!demand.isEmpty())
        pause.headers.append({"Retry-After", demand});
    wiring.server.onInTurn(u"/a"_s, {pause, PlaceAnswer::json("[]")});
    QVERIFY(wiring.get(u"/a"_s));
    QCOMPARE(wiring.server.requests().size(), 2);
    const auto waited = wiring.clock.now() - began;
    QVERIFY2(waited >= std::chrono::seconds(least) && waited <= std::chrono::seconds(most),
             QByteArray::number(qint64(waited.count())).constData());
}

void CourtesyTest::aLongDemandEndsTheRunAndSaysWhenToComeBack_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("demand");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<FaultKind>("kind");
    QTest::newRow("429, seconds") << 429 << QByteArray("600") << 600 << FaultKind::RateLimited;
    QTest::newRow("429, a date") << 429 << QByteArray("date") << 600 << FaultKind::RateLimited;
    QTest::newRow("429, a year") << 429 << QByteArray("31536000") << 86400 << FaultKind::RateLimited;
    QTest::newRow("503") << 503 << QByteArray("600") << 600 << FaultKind::Server;
}

void CourtesyTest::aLongDemandEndsTheRunAndSaysWhenToComeBack()
{
    QFETCH(const int, status);
    QFETCH(QByteArray, demand);
    QFETCH(const int, seconds);
    QFETCH(const FaultKind, kind);
    Wiring wiring;
    const Instant began = wiring.clock.now();
    if (demand == "date")
        demand = httpDate(began + 600s);
    wiring.server.on(u"/a"_s, PlaceAnswer::code(status, {{"Retry-After", demand}, {"Date", httpDate(began)}}));
    const auto answer = wiring.get(u"/a"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
    QCOMPARE(answer.error().retryAt, std::optional(began + std::chrono::seconds(seconds)));
    QCOMPARE(wiring.server.requests().size(), 1);
    QVERIFY(wiring.clock.waits().empty());
}

void CourtesyTest::aPlaceThatKeepsDemandingIsLeft()
{
    Wiring wiring;
    wiring.server.on(u"/a"_s, PlaceAnswer::code(429));
    const auto answer = wiring.get(u"/a"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, FaultKind::RateLimited);
    QCOMPARE(wiring.server.requests().size(), 4);
    QVERIFY(answer.error().retryAt > wiring.clock.now());
}

void CourtesyTest::anotherRunAsksNothingBeforeTheDemandEnds()
{
    Wiring wiring;
    wiring.server.onInTurn(u"/a"_s, {PlaceAnswer::code(429, {{"Retry-After", "600"}}), PlaceAnswer::json("[]")});
    QVERIFY(!wiring.get(u"/a"_s));
    Wire other(wiring.transport, wiring.courtesy, wiring.clock, {});
    const auto early = other.get(wiring.server.url(u"/a"_s));
    QVERIFY(!early);
    QCOMPARE(early.error().kind, FaultKind::RateLimited);
    QVERIFY(early.error().retryAt);
    QCOMPARE(wiring.server.requests().size(), 1);
    wiring.clock.pass(580s);
    QVERIFY(other.get(wiring.server.url(u"/a"_s))); // waits for the rest
    QCOMPARE(wiring.server.requests().size(), 2);
}

void CourtesyTest::aDemandIsReadByTheClockOfTheHost()
{
    const Instant there = fromUnix(noon) - 3h;
    HttpAnswer answer = answerWith({{"Date", httpDate(there)}, {"Retry-After", httpDate(there + 45s)}}, 429);
    QCOMPARE(retryAfter(answer), std::optional(fromUnix(noon) + 45s));
    answer.headers = {{"Retry-After", httpDate(fromUnix(noon) + 45s)}};
    QCOMPARE(retryAfter(answer), std::optional(fromUnix(noon) + 45s));
    answer.headers = {{"Date", httpDate(there)}, {"Retry-After", httpDate(there - 45s)}};
    QCOMPARE(retryAfter(answer), std::optional(fromUnix(noon)));
    QVERIFY(!retryAfter(answerWith({}, 429)));
    QVERIFY(!retryAfter(answerWith({{"Retry-After", "-5"}}, 429)));
}

void CourtesyTest::readsTheQuotaThatAPlaceStates_data()
{
    QTest::addColumn<QList<HttpHeader>>("headers");
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("seconds");
    const QByteArray date = httpDate(fromUnix(noon) - 1h);
    const QByteArray epoch = QByteArray::number(noon - 3600 + 90);
    QTest::newRow("floats, as Reddit") << QList<HttpHeader>{{"X-Ratelimit-Remaining", "593.0"},
                                                            {"X-Ratelimit-Used", "7"},
                                                            {"X-Ratelimit-Reset", "90"}}
                                       << 593 << 600 << 90;
    QTest::newRow("with a limit") << QList<HttpHeader>{{"x-ratelimit-remaining", "5"},
                                                       {"x-ratelimit-limit", "10"},
                                                       {"x-ratelimit-reset", "90"}}
                                  << 5 << 10 << 90;
    QTest::newRow("a time since 1970, by the host's clock")
        << QList<HttpHeader>{{"X-RateLimit-Remaining", "5"}, {"X-RateLimit-Reset", epoch}, {"Date", date}} << 5 << -1
        << 90;
    QTest::newRow("in milliseconds") << QList<HttpHeader>{{"X-RateLimit-Remaining", "5"},
                                                          {"X-RateLimit-Reset", epoch + "000"},
                                                          {"Date", date}}
                                     << 5 << -1 << 90;
    QTest::newRow("the draft of three headers")
        << QList<HttpHeader>{{"RateLimit-Limit", "60"}, {"RateLimit-Remaining", "59"}, {"RateLimit-Reset", "30"}} << 59
        << 60 << 30;
    QTest::newRow("the draft of one header")
        << QList<HttpHeader>{{"RateLimit", "limit=60, remaining=59, reset=30"}} << 59 << 60 << 30;
    QTest::newRow("the newer draft") << QList<HttpHeader>{{"RateLimit", "\"default\";r=50;t=30"}} << 50 << -1 << 30;
    QTest::newRow("nonsense") << QList<HttpHeader>{{"X-Ratelimit-Remaining", "many"}, {"X-Ratelimit-Reset", "nan"}}
                              << -1 << -1 << -1;
    QTest::newRow("nothing") << QList<HttpHeader>{} << -1 << -1 << -1;
}

void CourtesyTest::readsTheQuotaThatAPlaceStates()
{
    QFETCH(const QList<HttpHeader>, headers);
    QFETCH(const int, left);
    QFETCH(const int, limit);
    QFETCH(const int, seconds);
    Courtesy courtesy;
    courtesy.answered(u"place.test"_s, answerWith(headers));
    const Quota quota = courtesy.quota(u"place.test"_s);
    QCOMPARE(quota.host, u"place.test"_s);
    QCOMPARE(quota.left.value_or(-1), left);
    QCOMPARE(quota.limit.value_or(-1), limit);
    QCOMPARE(quota.resets ? int((*quota.resets - fromUnix(noon)).count()) : -1, seconds);
    QCOMPARE(courtesy.quotas(), QList<Quota>{quota});
    QCOMPARE(courtesy.quota(u"other.test"_s), (Quota{.host = u"other.test"_s, .left = {}, .limit = {}, .resets = {}}));
}

void CourtesyTest::aQuotaThatIsUsedUpClosesTheHostUntilItsReset()
{
    Wiring wiring;
    const Instant began = wiring.clock.now();
    wiring.server.onInTurn(
        u"/a"_s, {PlaceAnswer::code(200, {{"X-Ratelimit-Remaining", "0.0"}, {"X-Ratelimit-Reset", "300"}}, "[]"),
                  PlaceAnswer::json("[]")});
    QVERIFY(wiring.get(u"/a"_s));
    QCOMPARE(wiring.courtesy.closedUntil(u"127.0.0.1"_s), std::optional(began + 300s));
    const auto early = wiring.get(u"/a"_s);
    QVERIFY(!early);
    QCOMPARE(early.error().kind, FaultKind::RateLimited);
    QCOMPARE(early.error().retryAt, std::optional(began + 300s));
    QCOMPARE(wiring.server.requests().size(), 1);
    wiring.clock.pass(300s);
    QVERIFY(wiring.get(u"/a"_s));
    QVERIFY(!wiring.courtesy.closedUntil(u"127.0.0.1"_s));
    QVERIFY(!wiring.courtesy.quota(u"127.0.0.1"_s).left);
}

void CourtesyTest::whatIsLeftOfAQuotaIsSpread()
{
    Courtesy courtesy;
    const QString host = u"place.test"_s;
    courtesy.asked(host, fromUnix(noon));
    courtesy.answered(host, answerWith({{"X-Ratelimit-Remaining", "900"}, {"X-Ratelimit-Reset", "60"}}));
    const auto plenty = courtesy.pause(host);
    courtesy.answered(host, answerWith({{"X-Ratelimit-Remaining", "11"}, {"X-Ratelimit-Reset", "60"}}));
    QCOMPARE(courtesy.pause(host), 5s);
    QVERIFY(plenty < 1s);
    courtesy.asked(host, fromUnix(noon) + 1s);
    QCOMPARE(courtesy.quota(host).left, std::optional(10));
    courtesy.asked(host, fromUnix(noon) + 61s); // renewed since
    QVERIFY(!courtesy.quota(host).left);
    QCOMPARE(courtesy.pause(host), plenty);
}

void CourtesyTest::aHostIsNotAskedWithoutAPause()
{
    Wiring wiring;
    wiring.server.onInTurn(u"/a"_s, {PlaceAnswer::json("[]"), PlaceAnswer::json("[]"),
                                     PlaceAnswer::code(429, {{"Retry-After", "0"}}), PlaceAnswer::json("[]")});
    QVERIFY(wiring.get(u"/a"_s));
    QVERIFY(wiring.clock.waits().empty());
    QVERIFY(wiring.get(u"/a"_s));
    QCOMPARE(wiring.clock.waits().size(), size_t(1));
    const auto usual = wiring.courtesy.pause(u"127.0.0.1"_s);
    QVERIFY(usual > 0ms);
    QVERIFY(wiring.get(u"/a"_s)); // told to slow down
    QVERIFY(wiring.courtesy.pause(u"127.0.0.1"_s) >= 500ms);
    for (int i = 0; i < 20; ++i)
        QVERIFY(wiring.get(u"/a"_s));
    QCOMPARE(wiring.courtesy.pause(u"127.0.0.1"_s), usual);
}

void CourtesyTest::hostsDoNotShareTheirPauses()
{
    Courtesy courtesy;
    courtesy.asked(u"one.test"_s, fromUnix(noon));
    courtesy.answered(u"one.test"_s, answerWith({{"Retry-After", "600"}}, 429));
    QVERIFY(courtesy.closedUntil(u"one.test"_s));
    QVERIFY(!courtesy.closedUntil(u"two.test"_s));
    QCOMPARE(courtesy.pause(u"two.test"_s), 0ms);
}

void CourtesyTest::addressesAreShownWithoutSecrets_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &address, const QString &shown) {
        QTest::newRow(name) << address << shown;
    };
    row("nothing to hide", u"https://a.test/r/x/new?limit=100&after=t3_a"_s,
        u"https://a.test/r/x/new?limit=100&after=t3_a"_s);
    row("a private feed", u"https://a.test/.rss?feed=0a1b&user=editor"_s, u"https://a.test/.rss?feed=…&user=…"_s);
    row("a name with capitals", u"https://a.test/?Access_Token=0a1b&page=2"_s,
        u"https://a.test/?Access_Token=…&page=2"_s);
    row("a password", u"https://me:sesame@a.test/x#frag"_s, u"https://a.test/x"_s);
    row("a login's answer", u"http://127.0.0.1:80/?state=1&code=2"_s, u"http://127.0.0.1:80/?state=…&code=…"_s);
    row("a written-around name", u"https://a.test/?%74oken=0a1b"_s, u"https://a.test/?token=…"_s);
    row("an API key", u"https://a.test/?api_key=0a1b&apikey=0a1b&X-Amz-Signature=0a1b"_s,
        u"https://a.test/?api_key=…&apikey=…&X-Amz-Signature=…"_s);
}

void CourtesyTest::addressesAreShownWithoutSecrets()
{
    QFETCH(const QString, address);
    QFETCH(const QString, shown);
    QCOMPARE(shownAddress(QUrl(address)), shown);
}

} // namespace marbre

QTEST_GUILESS_MAIN(marbre::CourtesyTest)
#include "courtesytest.moc"
