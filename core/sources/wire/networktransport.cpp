// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/wire/faulttext.h"
#include "sources/wire/redirecttrail.h"
#include "sources/wire/replywatch.h"
#include "sources/wire/transport.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct TransportText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::NetworkTransport)
};

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// The system's proxies, for everybody but this computer itself.
class ProxyChoice final : public QNetworkProxyFactory
{
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return isLoopback(query.peerHostName()) ? QList{QNetworkProxy(QNetworkProxy::NoProxy)}
                                                : systemProxyForQuery(query);
    }
};

/// Why the address is not asked at all; empty where it is.
QString objection(const HttpRequest &request)
{
    const QString scheme = request.url.scheme();
    if (!request.url.isValid() || request.url.host().isEmpty() || (scheme != "https"_L1 && scheme != "http"_L1))
        return TransportText::tr("This is no web address.");
    if (scheme == "http"_L1 && !request.mayBeHttp && !isLoopback(request.url.host()))
        return TransportText::tr("The address is not secure: it has to begin with https.");
    return {};
}

bool names(const QList<HttpHeader> &headers, QByteArrayView name)
{
    return std::ranges::any_of(
        headers, [name](const HttpHeader &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

/// User and password of the address as a header, so that they are sent to this origin alone and never shown.
void moveCredentials(HttpRequest &request)
{
    if (request.url.userInfo().isEmpty())
        return;
    const QString pair = request.url.userName(QUrl::FullyDecoded) + u':' + request.url.password(QUrl::FullyDecoded);
    request.url = request.url.adjusted(QUrl::RemoveUserInfo);
    if (!names(request.headers, "Authorization"))
        request.headers.append({"Authorization", "Basic " + pair.toUtf8().toBase64()});
}

QNetworkRequest networkRequest(const HttpRequest &request, const QByteArray &userAgent)
{
    QNetworkRequest made(request.url);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
    made.setDecompressedSafetyCheckThreshold(-1); // the request's own limit counts what is unpacked
    made.setRawHeader("User-Agent", userAgent);
    made.setRawHeader("Accept", request.accept);
    if (!request.contentType.isEmpty())
        made.setRawHeader("Content-Type", request.contentType);
    for (const auto &[name, value] : request.headers)
        made.setRawHeader(name, value);
    return made;
}

} // namespace

struct NetworkTransport::Parts
{
    QNetworkAccessManager network;
    QByteArray userAgent;
    std::chrono::milliseconds timeout;

    Fetched<HttpAnswer> exchange(const HttpRequest &request, const std::stop_token &stop);
};

Fetched<HttpAnswer> NetworkTransport::Parts::exchange(const HttpRequest &request, const std::stop_token &stop)
{
    const QNetworkRequest made = networkRequest(request, userAgent);
    const auto begin = [&] {
        if (request.verb == "GET")
            return network.get(made);
        if (request.verb == "HEAD")
            return network.head(made);
        return request.verb == "POST" ? network.post(made, request.body)
                                      : network.sendCustomRequest(made, request.verb, request.body);
    };
    const std::unique_ptr<QNetworkReply> reply(begin());
    return ReplyWatch(*reply, request, timeout).wait(stop);
}

NetworkTransport::NetworkTransport(QByteArray userAgent, std::chrono::milliseconds timeout)
    : m_parts(std::make_unique<Parts>())
{
    m_parts->userAgent = std::move(userAgent);
    m_parts->timeout = timeout;
    m_parts->network.setProxyFactory(new ProxyChoice);
    m_parts->network.setAutoDeleteReplies(false);
}

NetworkTransport::~NetworkTransport() = default;

Fetched<HttpAnswer> NetworkTransport::send(const HttpRequest &request, std::stop_token stop)
{
    if (const QString why = objection(request); !why.isEmpty())
        return std::unexpected(transportFault(FaultKind::Refused, request.url, why));
    HttpRequest first = request;
    moveCredentials(first);
    RedirectTrail trail(std::move(first));
    for (;;) {
        if (stop.stop_requested())
            return std::unexpected(transportFault(FaultKind::Canceled, request.url));
        Fetched<HttpAnswer> answer = m_parts->exchange(trail.request(), stop);
        if (!answer)
            return answer;
        const Fetched<bool> leads = trail.follow(*answer);
        if (!leads)
            return std::unexpected(leads.error());
        if (*leads)
            continue;
        answer->moved = trail.moved();
        return answer;
    }
}

} // namespace marbre
