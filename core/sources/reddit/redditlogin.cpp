// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/reddit/redditlogin.h"

#include "sources/reddit/redditclient.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QOAuth2AuthorizationCodeFlow>
#include <QOAuthHttpServerReplyHandler>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace marbre {

namespace {

constexpr auto scopes = "identity read history mysubreddits"_L1;

/// Reddit wants an installed app to name itself by HTTP Basic, with its id and no password, which the flow cannot do
/// by itself; and a User-Agent as its rules demand.
class LoginNetwork final : public QNetworkAccessManager
{
public:
    explicit LoginNetwork(const QString &clientId)
        : m_basic("Basic " + (clientId.toUtf8() + ':').toBase64())
    {}

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *data) override
    {
        QNetworkRequest named = request;
        named.setTransferTimeout(30s);
        named.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        named.setRawHeader("User-Agent", redditUserAgent({}));
        if (request.url().path() == "/api/v1/access_token"_L1)
            named.setRawHeader("Authorization", m_basic);
        return QNetworkAccessManager::createRequest(operation, named, data);
    }

private:
    QByteArray m_basic;
};

} // namespace

struct RedditLogin::Attempt
{
    Attempt(const QString &clientId, quint16 port)
        : network(clientId)
        , redirect(QHostAddress::LocalHost, port)
    {}

    LoginNetwork network;
    QOAuthHttpServerReplyHandler redirect;
    QOAuth2AuthorizationCodeFlow flow{&network};
    std::unique_ptr<QNetworkReply> who;
};

RedditLogin::RedditLogin(PlaceHosts hosts, Browser browser, QObject *parent)
    : QObject(parent)
    , m_hosts(std::move(hosts))
    , m_browser(std::move(browser))
{}

RedditLogin::~RedditLogin() = default;

QString RedditLogin::redirectAddress(quint16 port)
{
    return u"http://127.0.0.1:%1/"_s.arg(port);
}

bool RedditLogin::isRunning() const
{
    return m_attempt != nullptr;
}

void RedditLogin::begin(const QString &clientId, quint16 port)
{
    end();
    m_attempt = std::make_unique<Attempt>(clientId.trimmed(), port);
    if (clientId.trimmed().isEmpty()) {
        fail(tr("There is no client id."), tr("Enter the id of your client at Reddit."));
        return;
    }
    if (!m_attempt->redirect.isListening()) {
        fail(tr("Port %1 of this computer is in use by another program.").arg(port), tr("Close it and try again."));
        return;
    }
    m_attempt->redirect.setCallbackText(tr("Marbre has heard from Reddit. You can close this page."));
    m_attempt->flow.setClientIdentifier(clientId.trimmed());
    ask();
}

void RedditLogin::ask()
{
    QOAuth2AuthorizationCodeFlow &flow = m_attempt->flow;
    flow.setAuthorizationUrl(QUrl(m_hosts.redditSite + "/api/v1/authorize"_L1));
    flow.setAccessTokenUrl(QUrl(m_hosts.redditSite + "/api/v1/access_token"_L1));
    flow.setScope(scopes);
    flow.setPkceMethod(QOAuth2AuthorizationCodeFlow::PkceMethod::S256);
    flow.setReplyHandler(&m_attempt->redirect);
    const QString redirect = redirectAddress(m_attempt->redirect.port());
    flow.setModifyParametersFunction([redirect](QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *parameters) {
        parameters->replace(u"redirect_uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(redirect)));
        if (stage == QAbstractOAuth::Stage::RequestingAuthorization)
            parameters->replace(u"duration"_s, u"permanent"_s);
    });
    connect(&flow, &QAbstractOAuth::authorizeWithBrowser, this, [this](const QUrl &address) { m_browser(address); });
    connect(&flow, &QAbstractOAuth::granted, this, &RedditLogin::askWho);
    connect(&flow, &QAbstractOAuth2::error, this, [this](const QString &error) {
        fail(error == "access_denied"_L1 ? tr("Access was declined in the browser.") : tr("Reddit refused the login."),
             tr("Try again, and check the client id and its redirect uri."));
    });
    connect(&flow, &QAbstractOAuth::requestFailed, this, [this](QAbstractOAuth::Error) {
        fail(tr("Reddit did not give a token."), tr("Check the client id and the network connection."));
    });
    flow.grant();
}

/// The name is part of what Reddit's rules demand of a program, and tells the editor who is signed in.
void RedditLogin::askWho()
{
    QNetworkRequest request(QUrl(m_hosts.redditApi + "/api/v1/me?raw_json=1"_L1));
    request.setRawHeader("Authorization", "bearer " + m_attempt->flow.token().toLatin1());
    m_attempt->who.reset(m_attempt->network.get(request));
    connect(m_attempt->who.get(), &QNetworkReply::finished, this, [this] {
        const QJsonObject said = QJsonDocument::fromJson(m_attempt->who->readAll()).object();
        const QString user = said.value("name"_L1).toString();
        const QString token = m_attempt->flow.refreshToken();
        if (m_attempt->who->error() != QNetworkReply::NoError || user.isEmpty() || token.isEmpty()) {
            fail(tr("Reddit did not say who signed in."), tr("Try again."));
            return;
        }
        end();
        Q_EMIT finished(user, token);
    });
}

void RedditLogin::cancel()
{
    end();
}

void RedditLogin::fail(const QString &why, const QString &remedy)
{
    if (!m_attempt)
        return;
    end();
    Q_EMIT failed({ErrorKind::Io, tr("Signing in to Reddit failed"), u"www.reddit.com"_s, why, remedy});
}

/// The attempt may be the one that is calling, and its browser still has to get its page: it goes a moment later.
void RedditLogin::end()
{
    if (!m_attempt)
        return;
    m_attempt->redirect.close();
    m_attempt->flow.disconnect(this);
    if (m_attempt->who)
        m_attempt->who->disconnect(this);
    std::shared_ptr<Attempt> old(std::move(m_attempt));
    QTimer::singleShot(1s, this, [old] {});
}

} // namespace marbre
