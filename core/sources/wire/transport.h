// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/wire/fault.h"

#include <QByteArray>
#include <QList>
#include <QUrl>
#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

namespace marbre {

using HttpHeader = std::pair<QByteArray, QByteArray>;

struct HttpRequest
{
    QUrl url;
    QByteArray verb = QByteArrayLiteral("GET");
    QByteArray body;
    QByteArray contentType; ///< of the body
    QByteArray accept = QByteArrayLiteral("application/json");
    QList<HttpHeader> headers;
    qint64 limit = 32 * 1024 * 1024; ///< bytes of the unpacked answer
    bool mayBeHttp = false;          ///< an https address may not lead to http; an http address may stay what it is
};

struct HttpAnswer
{
    int status = 0;
    QUrl url;   ///< of the answer, behind redirects
    QUrl moved; ///< where the address has moved for good (301, 308); empty where it has not
    QByteArray body;
    QList<HttpHeader> headers;
    Instant received{};

    /// Case does not matter; empty where there is none.
    QByteArray header(QByteArrayView name) const;
};

/// Sends one request and waits for its answer. Every status is an answer; a fault is what yields none. Used by one
/// thread at a time; blocks it.
class Transport
{
public:
    virtual ~Transport() = default;
    virtual Fetched<HttpAnswer> send(const HttpRequest &request, std::stop_token stop) = 0;
};

/// Makes a transport on the thread that will use it.
using TransportFactory = std::function<std::unique_ptr<Transport>()>;

/// Over the network: HTTP/2 and compressed answers where the host has them, at most ten redirects, an answer must go on
/// within timeout.
class NetworkTransport final : public Transport
{
public:
    explicit NetworkTransport(QByteArray userAgent, std::chrono::milliseconds timeout = std::chrono::seconds(30));
    ~NetworkTransport() override;
    Fetched<HttpAnswer> send(const HttpRequest &request, std::stop_token stop) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// An address as it may be shown, logged and stored: without user, password and the values of parameters that carry
/// secrets (feed, token, key, user and the like).
QString shownAddress(const QUrl &url);

} // namespace marbre
