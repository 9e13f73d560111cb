// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/reddit/fakereddit.h"
#include "sources/reddit/redditlogin.h"

#include <QCryptographicHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace marbre {

/// Tokens of runs, and the editor's way through the browser to one.
class RedditAccessTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAClientNothingIsAsked();
    void withoutASignInTheClientAsksForItself();
    void withASignInTheRefreshTokenIsUsed();
    void aTokenServesSeveralRuns();
    void aTokenOfAnotherSignInIsNotUsed();
    void aTokenThatRanOutIsRenewedBeforeItIsUsed();
    void aTokenThatIsRefusedInMidRunIsRenewed();
    void aSignInThatRedditEndedIsSaidToBeOver_data();
    void aSignInThatRedditEndedIsSaidToBeOver();
    void aRefreshTokenThatRedditRenewsIsKept();
    void noSecretIsInTheCursorOrTheFaults();

    void signsInThroughTheBrowser();
    void tellsThatAccessWasDeclined();
    void takesNoCodeWithAnotherState();
    void tellsThatTheTokenWasRefused();
    void tellsThatItsPortIsTaken();
    void canBeCalledOff();
};

namespace {

PlaceAnswer emptyListing()
{
    return PlaceAnswer::json(things::text(things::listing({})));
}

QList<PlaceRequest> tokenRequests(const PlaceServer &server)
{
    QList<PlaceRequest> found = server.requests();
    found.removeIf([](const PlaceRequest &request) { return request.path != u"/api/v1/access_token"_s; });
    return found;
}

/// A browser whose editor accepts at once: it goes where Reddit would send it.
class Browser final : public QObject
{
public:
    explicit Browser(QUrlQuery answer)
        : m_answer(std::move(answer))
    {}
    RedditLogin::Browser opener()
    {
        return [this](const QUrl &address) {
            asked = address;
            const QUrlQuery query(address);
            QUrl back(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
            QUrlQuery answer = m_answer;
            if (!answer.hasQueryItem(u"state"_s))
                answer.addQueryItem(u"state"_s, query.queryItemValue(u"state"_s, QUrl::FullyEncoded));
            back.setQuery(answer);
            QNetworkReply *reply = m_network.get(QNetworkRequest(back));
            connect(reply, &QNetworkReply::finished, this, [this, reply] {
                shown = reply->readAll();
                reply->deleteLater();
            });
        };
    }
    QString parameter(const QString &name) const { return QUrlQuery(asked).queryItemValue(name, QUrl::FullyDecoded); }
    QUrl asked;
    QByteArray shown;

private:
    QUrlQuery m_answer;
    QNetworkAccessManager m_network;
};

QUrlQuery accepted()
{
    return QUrlQuery{{u"code"_s, u"one-time"_s}};
}

} // namespace

void RedditAccessTest::withoutAClientNothingIsAsked()
{
    FakeReddit reddit;
    reddit.secrets.clear();
    const auto summary = reddit.fetch();
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, FaultKind::NoSecret);
    QVERIFY(reddit.server.requests().isEmpty());
}

void RedditAccessTest::withoutASignInTheClientAsksForItself()
{
    FakeReddit reddit;
    reddit.server.on(u"/r/artificial/new"_s, emptyListing());
    QVERIFY(reddit.fetch());
    const PlaceRequest asked = tokenRequests(reddit.server).constFirst();
    QCOMPARE(asked.verb, "POST");
    QCOMPARE(asked.field(u"grant_type"_s), u"https://oauth.reddit.com/grants/installed_client"_s);
    QVERIFY(asked.field(u"device_id"_s).size() >= 20 && asked.field(u"device_id"_s).size() <= 30);
    QCOMPARE(asked.header("Authorization"), "Basic " + QByteArray("my-client:").toBase64());
}

void RedditAccessTest::withASignInTheRefreshTokenIsUsed()
{
    FakeReddit reddit;
    reddit.secrets.insert(u"reddit/refresh-token"_s, u"re+fresh"_s);
    reddit.server.on(u"/r/artificial/new"_s, emptyListing());
    QVERIFY(reddit.fetch());
    const PlaceRequest asked = tokenRequests(reddit.server).constFirst();
    QCOMPARE(asked.field(u"grant_type"_s), u"refresh_token"_s);
    QCOMPARE(asked.field(u"refresh_token"_s), u"re+fresh"_s);
}

void RedditAccessTest::aTokenServesSeveralRuns()
{
    FakeReddit reddit;
    reddit.server.on(u"/r/artificial/new"_s, emptyListing());
    QVERIFY(reddit.fetch());
    QVERIFY(reddit.fetch());
    QCOMPARE(reddit.tokens, 1);
    QCOMPARE(reddit.lastRequest().header("Authorization"), "bearer token1");
}

void RedditAccessTest::aTokenOfAnotherSignInIsNotUsed()
{
    FakeReddit reddit;
    reddit.server.on(u"/r/artificial/new"_s, emptyListing());
    QVERIFY(reddit.fetch());
    reddit.secrets.insert(u"reddit/refresh-token"_s, u"refresh"_s);
    QVERIFY(reddit.fetch());
    QCOMPARE(reddit.tokens, 2);
    reddit.secrets.insert(u"reddit/access-token"_s, u"nonsense"_s);
    QVERIFY(reddit.fetch());
    QCOMPARE(reddit.tokens, 3);
}

void RedditAccessTest::aTokenThatRanOutIsRenewedBeforeItIsUsed()
{
    FakeReddit reddit;
    reddit.server.on(u"/r/artificial/new"_s, emptyListing());
    QVERIFY(reddit.fetch());
    reddit.clock.pass(std::chrono::minutes(61));
    QVERIFY(reddit.fetch());
    QCOMPARE(reddit.tokens, 2);
    QCOMPARE(reddit.server.count(u"/r/artificial/new"_s), 2); // no refusal was needed
}

void RedditAccessTest::aTokenThatIsRefusedInMidRunIsRenewed()
{
    FakeReddit reddit;
    reddit.server.on(u"/r/artificial/new"_s,
                     PlaceAnswer::json(things::text(things::listing({things::thread(u"a"_s, 1'700'000'005, 1)}))));
    reddit.server.on(u"/comments/a"_s, [](const PlaceRequest &request) {
        return request.header("Authorization") == "bearer token1"
                   ? PlaceAnswer::code(401)
                   : PlaceAnswer::json(things::page(things::thread(u"a"_s, 1'700'000'005, 1), {}));
    });
    QVERIFY(reddit.fetch());
    QCOMPARE(reddit.tokens, 2);
    QCOMPARE(reddit.probe.readTrees(), std::vector<std::string>{"t3_a"});
}

void RedditAccessTest::aSignInThatRedditEndedIsSaidToBeOver_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("400") << 400;
    QTest::newRow("401") << 401;
    QTest::newRow("200 with an error") << 200;
}

void RedditAccessTest::aSignInThatRedditEndedIsSaidToBeOver()
{
    QFETCH(const int, status);
    FakeReddit reddit;
    reddit.secrets.insert(u"reddit/refresh-token"_s, u"sesame"_s);
    reddit.server.on(u"/api/v1/access_token"_s, PlaceAnswer::code(status, {}, R"({"error": "invalid_grant"})"));
    const auto summary = reddit.fetch();
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, FaultKind::Unauthorized);
    QVERIFY(!summary.error().error.remedy.isEmpty());
    QCOMPARE(reddit.server.requests().size(), 1);
}

void RedditAccessTest::aRefreshTokenThatRedditRenewsIsKept()
{
    FakeReddit reddit;
    reddit.secrets.insert(u"reddit/refresh-token"_s, u"old"_s);
    reddit.server.on(
        u"/api/v1/access_token"_s,
        PlaceAnswer::json(
            R"({"access_token": "t", "token_type": "bearer", "expires_in": 3600, "refresh_token": "new"})"));
    reddit.server.on(u"/r/artificial/new"_s, emptyListing());
    QVERIFY(reddit.fetch());
    QCOMPARE(reddit.secrets.value(u"reddit/refresh-token"_s), u"new"_s);
    QVERIFY(reddit.fetch());
    QCOMPARE(reddit.server.count(u"/api/v1/access_token"_s), 1);
}

void RedditAccessTest::noSecretIsInTheCursorOrTheFaults()
{
    FakeReddit reddit;
    reddit.secrets.insert(u"reddit/refresh-token"_s, u"sesame"_s);
    reddit.server.on(u"/r/artificial/new"_s,
                     PlaceAnswer::json(things::text(things::listing({things::thread(u"a"_s, 1'700'000'005, 1)}))));
    reddit.server.on(u"/comments/a"_s, PlaceAnswer::code(403, {}, "sesame"));
    const auto summary = reddit.fetch();
    QVERIFY(!summary);
    const QString said =
        summary.error().error.text() + QString::fromUtf8(QJsonDocument(reddit.probe.cursors.constFirst()).toJson());
    for (const QString &secret : {u"sesame"_s, u"token1"_s, u"my-client"_s})
        QVERIFY(!said.contains(secret));
}

void RedditAccessTest::signsInThroughTheBrowser()
{
    PlaceServer server;
    server.on(
        u"/api/v1/access_token"_s,
        PlaceAnswer::json(
            R"({"access_token": "access", "token_type": "bearer", "expires_in": 3600, "refresh_token": "refresh", "scope": "identity read"})"));
    server.on(u"/api/v1/me"_s, PlaceAnswer::json(R"({"name": "editor"})"));
    PlaceHosts hosts;
    hosts.redditSite = server.address();
    hosts.redditApi = server.address();
    Browser browser(accepted());
    RedditLogin login(hosts, browser.opener());
    QSignalSpy finished(&login, &RedditLogin::finished);
    QSignalSpy failed(&login, &RedditLogin::failed);
    login.begin(u"my-client"_s, 0);
    QVERIFY(login.isRunning());
    QVERIFY(finished.wait());
    QCOMPARE(finished.constFirst(), QVariantList({u"editor"_s, u"refresh"_s}));
    QVERIFY(failed.isEmpty());
    QVERIFY(!login.isRunning());

    QCOMPARE(browser.asked.path(), u"/api/v1/authorize"_s);
    QCOMPARE(browser.parameter(u"client_id"_s), u"my-client"_s);
    QCOMPARE(browser.parameter(u"response_type"_s), u"code"_s);
    QCOMPARE(browser.parameter(u"duration"_s), u"permanent"_s);
    QCOMPARE(browser.parameter(u"code_challenge_method"_s), u"S256"_s);
    QVERIFY(browser.parameter(u"redirect_uri"_s).startsWith("http://127.0.0.1:"_L1));
    QVERIFY(browser.parameter(u"redirect_uri"_s).endsWith(u'/'));
    for (const QString &scope : {u"identity"_s, u"read"_s, u"history"_s, u"mysubreddits"_s})
        QVERIFY(browser.parameter(u"scope"_s).split(QRegularExpression(u"[ +]"_s)).contains(scope));
    QVERIFY(browser.parameter(u"state"_s).size() >= 8);

    const PlaceRequest token = server.requests().constFirst();
    QCOMPARE(token.field(u"grant_type"_s), u"authorization_code"_s);
    QCOMPARE(token.field(u"code"_s), u"one-time"_s);
    QCOMPARE(token.field(u"redirect_uri"_s), browser.parameter(u"redirect_uri"_s));
    QCOMPARE(token.header("Authorization"), "Basic " + QByteArray("my-client:").toBase64());
    QVERIFY(token.header("User-Agent").contains(":org.marbre.Marbre:"));
    const QByteArray proof =
        QCryptographicHash::hash(token.field(u"code_verifier"_s).toLatin1(), QCryptographicHash::Sha256);
    QCOMPARE(browser.parameter(u"code_challenge"_s).toLatin1(),
             proof.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    QCOMPARE(server.requests().constLast().header("Authorization"), "bearer access");
    QTRY_VERIFY(browser.shown.contains("Marbre"));
}

void RedditAccessTest::tellsThatAccessWasDeclined()
{
    PlaceServer server;
    PlaceHosts hosts;
    hosts.redditSite = server.address();
    Browser browser(QUrlQuery{{u"error"_s, u"access_denied"_s}});
    RedditLogin login(hosts, browser.opener());
    QSignalSpy failed(&login, &RedditLogin::failed);
    login.begin(u"my-client"_s, 0);
    QVERIFY(failed.wait());
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.constFirst().constFirst().value<Error>().why.contains(u"declined"_s));
    QVERIFY(server.requests().isEmpty());
    QVERIFY(!login.isRunning());
}

void RedditAccessTest::takesNoCodeWithAnotherState()
{
    PlaceServer server;
    PlaceHosts hosts;
    hosts.redditSite = server.address();
    QUrlQuery foreign = accepted();
    foreign.addQueryItem(u"state"_s, u"somebody-elses"_s);
    Browser browser(foreign);
    RedditLogin login(hosts, browser.opener());
    QSignalSpy finished(&login, &RedditLogin::finished);
    QSignalSpy failed(&login, &RedditLogin::failed);
    login.begin(u"my-client"_s, 0);
    QTRY_VERIFY(browser.shown.contains("Marbre"));
    QVERIFY(finished.isEmpty());
    QCOMPARE(failed.size(), 1);
    QVERIFY(server.requests().isEmpty());
}

void RedditAccessTest::tellsThatTheTokenWasRefused()
{
    PlaceServer server;
    server.on(u"/api/v1/access_token"_s, PlaceAnswer::code(401, {}, R"({"message": "Unauthorized", "error": 401})"));
    PlaceHosts hosts;
    hosts.redditSite = server.address();
    Browser browser(accepted());
    RedditLogin login(hosts, browser.opener());
    QSignalSpy failed(&login, &RedditLogin::failed);
    login.begin(u"my-client"_s, 0);
    QVERIFY(failed.wait());
    const QString said = failed.constFirst().constFirst().value<Error>().text();
    QVERIFY(!said.contains(u"one-time"_s) && !said.contains(u"my-client"_s));
}

void RedditAccessTest::tellsThatItsPortIsTaken()
{
    const PlaceServer other;
    int opened = 0;
    RedditLogin login({}, [&opened](const QUrl &) { ++opened; });
    QSignalSpy failed(&login, &RedditLogin::failed);
    login.begin(u"my-client"_s, other.port());
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.constFirst().constFirst().value<Error>().why.contains(QString::number(other.port())));
    login.begin(u"  "_s, 0);
    QCOMPARE(failed.size(), 2);
    QCOMPARE(opened, 0);
}

void RedditAccessTest::canBeCalledOff()
{
    PlaceServer server;
    PlaceHosts hosts;
    hosts.redditSite = server.address();
    QUrl address;
    RedditLogin login(hosts, [&address](const QUrl &opened) { address = opened; });
    login.begin(u"my-client"_s, 0);
    QVERIFY(address.isValid());
    login.cancel();
    QVERIFY(!login.isRunning());
    QNetworkAccessManager network;
    QUrl back(QUrlQuery(address).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(back)));
    QSignalSpy answered(reply.get(), &QNetworkReply::finished);
    QVERIFY(answered.wait());
    QCOMPARE(reply->error(), QNetworkReply::ConnectionRefusedError);
}

} // namespace marbre

QTEST_GUILESS_MAIN(marbre::RedditAccessTest)
#include "redditaccesstest.moc"
