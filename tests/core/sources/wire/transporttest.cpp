// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/wire/transport.h"
#include "support/placecertificate.h"
#include "support/placeserver.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace marbre {

/// NetworkTransport against places that misbehave.
class TransportTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsAnAnswerWithItsStatusHeadersAndBody();
    void sendsWhatIsPostedWithItsKind();
    void unpacksAGzipAnswer();
    void readsChunkedAnswersAndThoseThatEndWithTheConnection();
    void keepsAConnectionForTheNextRequest();
    void sendsNoCookiesBack();
    void sendsThePasswordOfAnAddressAsAHeaderAndShowsItNowhere();

    void followsRedirectsAndNotesWhereTheAddressHasMovedForGood();
    void movesOnlyAsFarAsTheRedirectsArePermanent();
    void refusesARedirectInACircle();
    void refusesMoreThanTenRedirects();
    void refusesARedirectFromHttpsToHttp();
    void asksTheTargetOfAPostWithGetWhereTheStatusSaysSo();
    void leavesTokensBehindWhereARedirectLeadsToAnotherHost();
    void sendsNoBodyOnToAnotherHost();

    void refusesAPlainPortThatIsAskedOverTls();
    void refusesACertificateThatNobodyVouchesFor();
    void refusesHttpWhereTheRequestIsNotForIt();
    void reportsAClosedPortAsNoNetwork();
    void givesUpOnAHostThatFallsSilent_data();
    void givesUpOnAHostThatFallsSilent();
    void reportsAnAnswerThatBreaksOff_data();
    void reportsAnAnswerThatBreaksOff();
    void breaksOffAnAnswerOfTwoHundredMegabytesWithoutHoldingIt_data();
    void breaksOffAnAnswerOfTwoHundredMegabytesWithoutHoldingIt();
    void breaksOffAGzipBombWithoutHoldingIt();
    void takesAnAnswerThatIsAsLargeAsItMayBe();
    void stopsInTheMiddleOfARequest();
    void asksNothingOnceItIsStopped();
};

namespace {

HttpRequest requestTo(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

Fetched<HttpAnswer> ask(const HttpRequest &request, std::chrono::milliseconds timeout = 30s)
{
    return NetworkTransport("marbre-test/1", timeout).send(request, {});
}

/// A line of /proc/self/status, in bytes.
qint64 memory(QByteArrayView line)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &text : file.readAll().split('\n')) {
        if (text.startsWith(line))
            return text.mid(line.size()).replace("kB", "").trimmed().toLongLong() * 1024;
    }
    return 0;
}

/// How much the peak of the memory rises over what is taken when it is made.
class Peak final
{
public:
    Peak()
    {
        QFile file(u"/proc/self/clear_refs"_s);
        if (file.open(QIODevice::WriteOnly))
            file.write("5");
        file.close();
        m_before = memory("VmRSS:");
    }
    qint64 rise() const { return memory("VmHWM:") - m_before; }

private:
    qint64 m_before = 0;
};

constexpr qint64 megabyte = 1024 * 1024;

} // namespace

void TransportTest::bringsAnAnswerWithItsStatusHeadersAndBody()
{
    PlaceServer server;
    server.on(u"/a"_s, PlaceAnswer::code(404, {{"X-Said", "no"}}, "{}"));
    const auto answer = ask(requestTo(server.url(u"/a?b=c%20d"_s)));
    QVERIFY(answer);
    QCOMPARE(answer->status, 404);
    QCOMPARE(answer->header("x-said"), "no");
    QCOMPARE(answer->body, "{}");
    QCOMPARE(answer->url, server.url(u"/a?b=c%20d"_s));
    QVERIFY(answer->moved.isEmpty());
    const PlaceRequest asked = server.requests().constFirst();
    QCOMPARE(asked.header("User-Agent"), "marbre-test/1");
    QCOMPARE(asked.header("Accept"), "application/json");
    QCOMPARE(asked.parameter(u"b"_s), u"c d"_s);
}

void TransportTest::sendsWhatIsPostedWithItsKind()
{
    PlaceServer server;
    server.on(u"/a"_s, PlaceAnswer::json("{}"));
    HttpRequest request = requestTo(server.url(u"/a"_s));
    request.verb = "POST";
    request.body = "one=1&two=a+b";
    request.contentType = "application/x-www-form-urlencoded";
    QVERIFY(ask(request));
    const PlaceRequest asked = server.requests().constFirst();
    QCOMPARE(asked.verb, "POST");
    QCOMPARE(asked.field(u"two"_s), u"a b"_s);
    QCOMPARE(asked.header("Content-Type"), "application/x-www-form-urlencoded");
}

void TransportTest::unpacksAGzipAnswer()
{
    PlaceServer server;
    server.on(u"/a"_s, PlaceAnswer::gzip("[1, 2, 3]"));
    const auto answer = ask(requestTo(server.url(u"/a"_s)));
    QVERIFY(answer);
    QCOMPARE(answer->body, "[1, 2, 3]");
    QVERIFY(server.requests().constFirst().header("Accept-Encoding").contains("gzip"));
}

void TransportTest::readsChunkedAnswersAndThoseThatEndWithTheConnection()
{
    PlaceServer server;
    PlaceAnswer answer = PlaceAnswer::json("[1, 2, 3]");
    answer.filler = megabyte;
    for (const auto form : {PlaceAnswer::Form::Chunked, PlaceAnswer::Form::UntilEnd}) {
        answer.form = form;
        server.on(u"/a"_s, answer);
        const auto got = ask(requestTo(server.url(u"/a"_s)));
        QVERIFY(got);
        QCOMPARE(got->body.trimmed(), "[1, 2, 3]");
        QCOMPARE(got->body.size(), 9 + megabyte);
    }
}

void TransportTest::keepsAConnectionForTheNextRequest()
{
    PlaceServer server;
    server.on(u"/a"_s, PlaceAnswer::json("{}"));
    NetworkTransport transport("marbre-test/1");
    for (int i = 0; i < 5; ++i)
        QVERIFY(transport.send(requestTo(server.url(u"/a"_s)), {}));
    QCOMPARE(server.connections(), 1);
}

void TransportTest::sendsNoCookiesBack()
{
    PlaceServer server;
    server.on(u"/a"_s, PlaceAnswer::code(200, {{"Set-Cookie", "who=editor; Path=/"}}, "{}"));
    NetworkTransport transport("marbre-test/1");
    QVERIFY(transport.send(requestTo(server.url(u"/a"_s)), {}));
    QVERIFY(transport.send(requestTo(server.url(u"/a"_s)), {}));
    QVERIFY(server.requests().constLast().header("Cookie").isEmpty());
}

void TransportTest::sendsThePasswordOfAnAddressAsAHeaderAndShowsItNowhere()
{
    PlaceServer server;
    server.on(u"/a"_s, PlaceAnswer::json("{}"));
    QUrl url = server.url(u"/a"_s);
    url.setUserName(u"editor"_s);
    url.setPassword(u"p:w"_s);
    const auto answer = ask(requestTo(url));
    QVERIFY(answer);
    QCOMPARE(server.requests().constFirst().header("Authorization"), "Basic " + QByteArray("editor:p:w").toBase64());
    QVERIFY(!answer->url.toString().contains(u"p:w"_s));
}

void TransportTest::followsRedirectsAndNotesWhereTheAddressHasMovedForGood()
{
    PlaceServer server;
    server.on(u"/old"_s, PlaceAnswer::redirect(301, u"/newer"_s));
    server.on(u"/newer"_s, PlaceAnswer::redirect(308, u"new?x=1"_s));
    server.on(u"/new"_s, PlaceAnswer::json("[]"));
    const auto answer = ask(requestTo(server.url(u"/old"_s)));
    QVERIFY(answer);
    QCOMPARE(answer->body, "[]");
    QCOMPARE(answer->url, server.url(u"/new?x=1"_s));
    QCOMPARE(answer->moved, server.url(u"/new?x=1"_s));
}

void TransportTest::movesOnlyAsFarAsTheRedirectsArePermanent()
{
    PlaceServer server;
    server.on(u"/old"_s, PlaceAnswer::redirect(301, u"/new"_s));
    server.on(u"/new"_s, PlaceAnswer::redirect(302, u"/today"_s));
    server.on(u"/today"_s, PlaceAnswer::redirect(301, u"/file"_s));
    server.on(u"/file"_s, PlaceAnswer::json("[]"));
    const auto answer = ask(requestTo(server.url(u"/old"_s)));
    QVERIFY(answer);
    QCOMPARE(answer->url, server.url(u"/file"_s));
    QCOMPARE(answer->moved, server.url(u"/new"_s));
    const auto passing = ask(requestTo(server.url(u"/new"_s)));
    QVERIFY(passing);
    QVERIFY(passing->moved.isEmpty());
}

void TransportTest::refusesARedirectInACircle()
{
    PlaceServer server;
    server.on(u"/a"_s, PlaceAnswer::redirect(302, u"/b"_s));
    server.on(u"/b"_s, PlaceAnswer::redirect(302, u"/a"_s));
    const auto answer = ask(requestTo(server.url(u"/a"_s)));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, FaultKind::Redirects);
    QCOMPARE(server.requests().size(), 2);
}

void TransportTest::refusesMoreThanTenRedirects()
{
    PlaceServer server;
    server.under(u"/"_s, [](const PlaceRequest &request) {
        const int step = QStringView(request.path).mid(1).toInt();
        return step == 0 ? PlaceAnswer::json("[]") : PlaceAnswer::redirect(302, u"/%1"_s.arg(step - 1));
    });
    QVERIFY(ask(requestTo(server.url(u"/10"_s))));
    const auto answer = ask(requestTo(server.url(u"/11"_s)));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, FaultKind::Redirects);
}

void TransportTest::refusesARedirectFromHttpsToHttp()
{
    const TrustInPlace trust;
    PlaceServer plain;
    plain.on(u"/a"_s, PlaceAnswer::json("[]"));
    PlaceServer secure(placeTls());
    secure.on(u"/a"_s, PlaceAnswer::redirect(301, plain.url(u"/a"_s).toString()));
    secure.on(u"/b"_s, PlaceAnswer::json("[1]"));
    HttpRequest request = requestTo(secure.url(u"/a"_s));
    request.mayBeHttp = true;
    const auto answer = ask(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, FaultKind::Redirects);
    QVERIFY(plain.requests().isEmpty());
    const auto secured = ask(requestTo(secure.url(u"/b"_s)));
    QVERIFY(secured); // it was the redirect that was refused, not the host
    QCOMPARE(secured->body, "[1]");
}

void TransportTest::asksTheTargetOfAPostWithGetWhereTheStatusSaysSo()
{
    PlaceServer server;
    server.on(u"/a"_s, PlaceAnswer::redirect(303, u"/b"_s));
    server.on(u"/c"_s, PlaceAnswer::redirect(307, u"/b"_s));
    server.on(u"/b"_s, PlaceAnswer::json("[]"));
    for (const QString &path : {u"/a"_s, u"/c"_s}) {
        HttpRequest request = requestTo(server.url(path));
        request.verb = "POST";
        request.body = "x=1";
        request.contentType = "application/x-www-form-urlencoded";
        QVERIFY(ask(request));
    }
    QCOMPARE(server.requests().at(1).verb, "GET");
    QCOMPARE(server.requests().at(1).body, "");
    QCOMPARE(server.requests().at(3).verb, "POST");
    QCOMPARE(server.requests().at(3).body, "x=1");
}

void TransportTest::leavesTokensBehindWhereARedirectLeadsToAnotherHost()
{
    PlaceServer other;
    other.on(u"/a"_s, PlaceAnswer::json("[]"));
    PlaceServer server;
    server.on(u"/away"_s, PlaceAnswer::redirect(302, other.url(u"/a"_s).toString()));
    server.on(u"/near"_s, PlaceAnswer::redirect(302, u"/here"_s));
    server.on(u"/here"_s, PlaceAnswer::json("[]"));
    for (const QString &path : {u"/away"_s, u"/near"_s}) {
        HttpRequest request = requestTo(server.url(path));
        request.headers = {{"Authorization", "Bearer sesame"}, {"Api-Key", "sesame"}, {"If-None-Match", "\"1\""}};
        QVERIFY(ask(request));
    }
    const PlaceRequest away = other.requests().constFirst();
    QCOMPARE(away.header("Authorization"), "");
    QCOMPARE(away.header("Api-Key"), "");
    QCOMPARE(away.header("If-None-Match"), "\"1\"");
    QCOMPARE(server.requests().constLast().path, u"/here"_s);
    QCOMPARE(server.requests().constLast().header("Authorization"), "Bearer sesame");
}

void TransportTest::sendsNoBodyOnToAnotherHost()
{
    PlaceServer other;
    PlaceServer server;
    server.on(u"/a"_s, PlaceAnswer::redirect(307, other.url(u"/a"_s).toString()));
    HttpRequest request = requestTo(server.url(u"/a"_s));
    request.verb = "POST";
    request.body = "refresh_token=sesame";
    request.contentType = "application/x-www-form-urlencoded";
    const auto answer = ask(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, FaultKind::Redirects);
    QVERIFY(other.requests().isEmpty());
}

void TransportTest::refusesAPlainPortThatIsAskedOverTls()
{
    PlaceServer server;
    QUrl url = server.url(u"/a?token=sesame"_s);
    url.setScheme(u"https"_s);
    const auto answer = ask(requestTo(url));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, FaultKind::Tls);
    QVERIFY(!answer.error().error.text().contains(u"sesame"_s));
}

void TransportTest::refusesACertificateThatNobodyVouchesFor()
{
    PlaceServer server(placeTls());
    server.on(u"/a"_s, PlaceAnswer::json("[]"));
    const auto answer = ask(requestTo(server.url(u"/a"_s)));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, FaultKind::Tls);
    QVERIFY(server.requests().isEmpty());
}

void TransportTest::refusesHttpWhereTheRequestIsNotForIt()
{
    const auto answer = ask(requestTo(QUrl(u"http://place.invalid/a"_s)));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, FaultKind::Refused);
    const auto file = ask(requestTo(QUrl(u"file:///etc/hostname"_s)));
    QVERIFY(!file);
    QCOMPARE(file.error().kind, FaultKind::Refused);
}

void TransportTest::reportsAClosedPortAsNoNetwork()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1/a?feed=sesame"_s.arg(closed.serverPort()));
    closed.close();
    const auto answer = ask(requestTo(url));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, FaultKind::NoNetwork);
    QVERIFY(answer.error().error.where.startsWith("http://127.0.0.1:"_L1));
    QVERIFY(!answer.error().error.text().contains(u"sesame"_s));
}

void TransportTest::givesUpOnAHostThatFallsSilent_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("before the answer") << int(PlaceAnswer::Fault::Silence);
    QTest::newRow("in the answer") << int(PlaceAnswer::Fault::SilentBody);
}

void TransportTest::givesUpOnAHostThatFallsSilent()
{
    QFETCH(const int, fault);
    PlaceServer server;
    server.on(u"/a"_s, PlaceAnswer::broken(PlaceAnswer::Fault(fault)));
    const auto answer = ask(requestTo(server.url(u"/a"_s)), 200ms);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, FaultKind::Timeout);
}

void TransportTest::reportsAnAnswerThatBreaksOff_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("form");
    const auto row = [](const char *name, PlaceAnswer::Fault fault, PlaceAnswer::Form form) {
        QTest::newRow(name) << int(fault) << int(form);
    };
    row("before it begins", PlaceAnswer::Fault::Close, PlaceAnswer::Form::Length);
    row("in its body", PlaceAnswer::Fault::CutInBody, PlaceAnswer::Form::Length);
    row("in a chunked body", PlaceAnswer::Fault::CutInBody, PlaceAnswer::Form::Chunked);
    row("before its length", PlaceAnswer::Fault::WrongLength, PlaceAnswer::Form::Length);
    row("in JSON that ends with the connection", PlaceAnswer::Fault::CutInBody, PlaceAnswer::Form::UntilEnd);
}

void TransportTest::reportsAnAnswerThatBreaksOff()
{
    QFETCH(const int, fault);
    QFETCH(const int, form);
    PlaceServer server;
    PlaceAnswer broken = PlaceAnswer::broken(PlaceAnswer::Fault(fault));
    broken.form = PlaceAnswer::Form(form);
    server.on(u"/a"_s, broken);
    for (int i = 0; i < 20; ++i) { // how much of it comes together differs from time to time
        const auto answer = ask(requestTo(server.url(u"/a"_s)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, FaultKind::CutOff);
    }
}

void TransportTest::breaksOffAnAnswerOfTwoHundredMegabytesWithoutHoldingIt_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("that says its length") << int(PlaceAnswer::Form::Length);
    QTest::newRow("in chunks") << int(PlaceAnswer::Form::Chunked);
}

void TransportTest::breaksOffAnAnswerOfTwoHundredMegabytesWithoutHoldingIt()
{
    QFETCH(const int, form);
    PlaceServer server;
    PlaceAnswer huge = PlaceAnswer::json("[");
    huge.filler = 200 * megabyte;
    huge.form = PlaceAnswer::Form(form);
    server.on(u"/a"_s, huge);
    const Peak peak;
    const auto answer = ask(requestTo(server.url(u"/a"_s)));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, FaultKind::TooLarge);
    QVERIFY(answer.error().error.text().contains(u"32"_s));
    qInfo("peak memory rose by %lld KB, %lld KB were sent", peak.rise() / 1024, server.sent() / 1024);
    QVERIFY(peak.rise() < 80 * megabyte);
    QVERIFY(server.sent() < 64 * megabyte);
}

void TransportTest::breaksOffAGzipBombWithoutHoldingIt()
{
    PlaceServer server;
    server.on(u"/a"_s, PlaceAnswer::gzipBomb(256 * megabyte));
    const Peak peak;
    const auto answer = ask(requestTo(server.url(u"/a"_s)));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, FaultKind::TooLarge);
    qInfo("peak memory rose by %lld KB", peak.rise() / 1024);
    QVERIFY(peak.rise() < 80 * megabyte);
}

void TransportTest::takesAnAnswerThatIsAsLargeAsItMayBe()
{
    PlaceServer server;
    PlaceAnswer large = PlaceAnswer::json("[]");
    large.filler = 3 * megabyte - 2;
    server.on(u"/a"_s, large);
    HttpRequest request = requestTo(server.url(u"/a"_s));
    request.limit = 3 * megabyte;
    const auto answer = ask(request);
    QVERIFY(answer);
    QCOMPARE(answer->body.size(), 3 * megabyte);
    request.limit = 3 * megabyte - 1;
    QVERIFY(!ask(request));
}

void TransportTest::stopsInTheMiddleOfARequest()
{
    PlaceServer server;
    std::stop_source stop;
    server.on(u"/a"_s, [&stop](const PlaceRequest &) {
        stop.request_stop();
        return PlaceAnswer::broken(PlaceAnswer::Fault::Silence);
    });
    const auto answer = NetworkTransport("marbre-test/1").send(requestTo(server.url(u"/a"_s)), stop.get_token());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, FaultKind::Canceled);
}

void TransportTest::asksNothingOnceItIsStopped()
{
    PlaceServer server;
    std::stop_source stop;
    stop.request_stop();
    const auto answer = NetworkTransport("marbre-test/1").send(requestTo(server.url(u"/a"_s)), stop.get_token());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, FaultKind::Canceled);
    QVERIFY(server.requests().isEmpty());
}

} // namespace marbre

QTEST_GUILESS_MAIN(marbre::TransportTest)
#include "transporttest.moc"
