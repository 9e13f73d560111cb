// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/wire/transport.h"
#include "support/placeserver.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace marbre {

/// NetworkTransport against a place that misbehaves.
class TransportTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsAnAnswerWithItsStatusHeadersAndBody();
    void unpacksAGzipAnswer();
    void readsAChunkedAnswer();
    void breaksOffAnAnswerOfTwoHundredMegabytes();
};

static HttpRequest requestTo(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

void TransportTest::bringsAnAnswerWithItsStatusHeadersAndBody()
{
    PlaceServer server;
    server.on(u"/a"_s, PlaceAnswer::code(404, {{"X-Said", "no"}}, "{}"));
    NetworkTransport transport("marbre-test/1");
    const auto answer = transport.send(requestTo(server.url(u"/a?b=c"_s)), {});
    QVERIFY(answer);
    QCOMPARE(answer->status, 404);
    QCOMPARE(answer->header("x-said"), "no");
    QCOMPARE(answer->body, "{}");
    const PlaceRequest asked = server.requests().constFirst();
    QCOMPARE(asked.header("User-Agent"), "marbre-test/1");
    QCOMPARE(asked.parameter(u"b"_s), u"c"_s);
}

void TransportTest::unpacksAGzipAnswer()
{
    PlaceServer server;
    server.on(u"/a"_s, PlaceAnswer::gzip("[1, 2, 3]"));
    NetworkTransport transport("marbre-test/1");
    const auto answer = transport.send(requestTo(server.url(u"/a"_s)), {});
    QVERIFY(answer);
    QCOMPARE(answer->body, "[1, 2, 3]");
}

void TransportTest::readsAChunkedAnswer()
{
    PlaceServer server;
    PlaceAnswer chunked = PlaceAnswer::json("[1, 2, 3]");
    chunked.form = PlaceAnswer::Form::Chunked;
    server.on(u"/a"_s, chunked);
    NetworkTransport transport("marbre-test/1");
    const auto answer = transport.send(requestTo(server.url(u"/a"_s)), {});
    QVERIFY(answer);
    QCOMPARE(answer->body, "[1, 2, 3]");
}

void TransportTest::breaksOffAnAnswerOfTwoHundredMegabytes()
{
    PlaceServer server;
    PlaceAnswer huge = PlaceAnswer::json("[");
    huge.filler = 200 * 1024 * 1024;
    server.on(u"/a"_s, huge);
    NetworkTransport transport("marbre-test/1");
    const auto answer = transport.send(requestTo(server.url(u"/a"_s)), {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, FaultKind::TooLarge);
}

} // namespace marbre

QTEST_GUILESS_MAIN(marbre::TransportTest)
#include "transporttest.moc"
