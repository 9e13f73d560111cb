// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/wire/courtesy.h"
#include "sources/wire/transport.h"

#include <functional>

namespace marbre {

/// What one run of a feed asks through: it leaves pauses, tries again after what passes (5xx, cut connections, silence:
/// up to three times, backing off with jitter), waits for short demands (up to a minute), renews a token once, and
/// makes faults of the statuses that are none of an adapter's business. Blocking; one thread.
class Wire final
{
public:
    /// Sets the request's Authorization; renew: the last one was refused.
    using Authorizer = std::function<Fetched<QByteArray>(bool renew)>;

    Wire(Transport &transport, Courtesy &courtesy, Clock &clock, std::stop_token stop);

    void setAuthorizer(Authorizer authorizer) { m_authorizer = std::move(authorizer); }

    /// The answer is 2xx, or 304 where the request has a validator. Everything else is a fault.
    Fetched<HttpAnswer> send(const HttpRequest &request);
    /// The same with GET.
    Fetched<HttpAnswer> get(const QUrl &url);

    Instant now() { return m_clock.now(); }
    bool isStopped() const { return m_stop.stop_requested(); }
    std::stop_token stopToken() const { return m_stop; }
    qint64 requests() const { return m_requests; }
    qint64 bytes() const { return m_bytes; }

private:
    Fetched<void> awaitTurn(const QUrl &url);
    Fetched<HttpAnswer> sendOnce(const HttpRequest &request);
    Fetched<HttpAnswer> sendAuthorized(const HttpRequest &request);
    bool waitFor(std::chrono::milliseconds time);

    Transport &m_transport;
    Courtesy &m_courtesy;
    Clock &m_clock;
    std::stop_token m_stop;
    Authorizer m_authorizer;
    qint64 m_requests = 0;
    qint64 m_bytes = 0;
};

/// A fault with the address in its error. what and remedy: translated sentences.
FetchFault formatFault(const QUrl &url, const QString &why);
FetchFault canceledFault();

} // namespace marbre
