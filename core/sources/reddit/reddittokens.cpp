// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/reddit/reddittokens.h"

#include "sources/reddit/redditclient.h"
#include "sources/wire/faulttext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct TokenText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::RedditTokens)
};

constexpr std::chrono::seconds safety{60}; ///< a token is not used in its last minute

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray grantOf(const QString &refresh)
{
    if (!refresh.isEmpty())
        return "grant_type=refresh_token&refresh_token=" + encoded(refresh);
    // The name that Reddit offers to those who do not want to be told apart.
    return "grant_type=" + encoded(u"https://oauth.reddit.com/grants/installed_client"_s) +
           "&device_id=DO_NOT_TRACK_THIS_DEVICE";
}

/// Whose token it is, without saying so.
QString ownerOf(const QString &client, const QString &refresh)
{
    const QByteArray both = client.toUtf8() + '\n' + refresh.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(both, QCryptographicHash::Sha256).toHex().first(16));
}

FetchFault withRemedy(FetchFault fault, FaultKind kind, const QString &what, const QString &remedy)
{
    fault.kind = kind;
    fault.error.what = what;
    fault.error.remedy = remedy;
    return fault;
}

/// Reddit answers 400 to a refresh token that it has withdrawn, 401 to a client that it does not know.
FetchFault refused(FetchFault fault)
{
    if (fault.status == 400)
        return withRemedy(std::move(fault), FaultKind::Unauthorized, TokenText::tr("Reddit has ended the login"),
                          TokenText::tr("Log in to Reddit again."));
    if (fault.status == 401)
        return withRemedy(std::move(fault), FaultKind::Unauthorized, TokenText::tr("Reddit does not know this client"),
                          TokenText::tr("Check the client id."));
    return fault;
}

} // namespace

RedditTokens::RedditTokens(Wire &wire, const QString &site, const FetchTask &task)
    : m_wire(wire)
    , m_site(site)
    , m_task(task)
{}

bool RedditTokens::isGood() const
{
    return !m_token.text.isEmpty() && m_wire.now() + safety < m_token.ends;
}

Fetched<QByteArray> RedditTokens::authorization(bool renew)
{
    const QString client = m_task.secret ? m_task.secret(redditsecret::clientId()) : QString();
    if (client.isEmpty())
        return std::unexpected(withRemedy(transportFault(FaultKind::NoSecret, QUrl(m_site)), FaultKind::NoSecret,
                                          TokenText::tr("Reddit answers only to a client of your own"),
                                          TokenText::tr("Enter its client id.")));
    const QString refresh = m_task.secret(redditsecret::refreshToken());
    const QString owner = ownerOf(client, refresh);
    if (m_token.text.isEmpty() && !renew)
        recall(owner);
    if (renew || !isGood()) {
        Fetched<Token> token = request(client, refresh);
        if (!token)
            return std::unexpected(refused(std::move(token.error())));
        m_token = std::move(*token);
        keep(ownerOf(client, m_task.secret(redditsecret::refreshToken()))); // Reddit may have renewed that one too
    }
    return "bearer " + m_token.text;
}

Fetched<RedditTokens::Token> RedditTokens::request(const QString &client, const QString &refresh)
{
    HttpRequest request;
    request.verb = "POST";
    request.url = QUrl(m_site);
    request.url.setPath(u"/api/v1/access_token"_s);
    request.contentType = "application/x-www-form-urlencoded";
    request.body = grantOf(refresh);
    request.headers = {{"Authorization", "Basic " + (client.toUtf8() + ':').toBase64()},
                       {"User-Agent", redditUserAgent(m_task.secret(redditsecret::user()))}};
    const Fetched<HttpAnswer> answer = m_wire.send(request);
    if (!answer)
        return std::unexpected(answer.error());
    return read(*answer);
}

Fetched<RedditTokens::Token> RedditTokens::read(const HttpAnswer &answer)
{
    const QJsonObject said = QJsonDocument::fromJson(answer.body).object();
    const QString token = said.value("access_token"_L1).toString();
    if (token.isEmpty()) {
        FetchFault fault = formatFault(answer.url, TokenText::tr("Reddit gave no token."));
        if (said.contains("error"_L1)) // with status 200, as Reddit also does
            fault = refused({fault.kind, 400, {}, fault.error});
        return std::unexpected(fault);
    }
    if (const QString renewed = said.value("refresh_token"_L1).toString();
        !renewed.isEmpty() && renewed != m_task.secret(redditsecret::refreshToken()) && m_task.keepSecret)
        m_task.keepSecret(redditsecret::refreshToken(), renewed);
    constexpr int usual = 3600;
    const int seconds = std::clamp(said.value("expires_in"_L1).toInt(usual), 0, 24 * usual);
    return Token{token.toLatin1(), m_wire.now() + std::chrono::seconds(seconds)};
}

void RedditTokens::recall(const QString &owner)
{
    const QStringList parts = m_task.secret(redditsecret::accessToken()).split(u' ');
    if (parts.size() == 3 && parts.at(0) == owner)
        m_token = {parts.at(2).toLatin1(), fromUnix(parts.at(1).toLongLong())};
}

void RedditTokens::keep(const QString &owner)
{
    if (m_task.keepSecret)
        m_task.keepSecret(redditsecret::accessToken(), u"%1 %2 %3"_s.arg(owner, QString::number(toUnix(m_token.ends)),
                                                                         QString::fromLatin1(m_token.text)));
}

} // namespace marbre
