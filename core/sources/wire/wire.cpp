// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/wire/wire.h"

#include "sources/wire/faulttext.h"

#include <QRandomGenerator>
#include <algorithm>

namespace marbre {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr int mostRepeats = 3;
/// A run waits so long for a place by itself; for longer demands it ends and comes back.
constexpr seconds longestWait{60};
/// Where a place demands a pause and does not say how long.
constexpr seconds unsaidPause = std::chrono::minutes(5);

bool hasHeader(const HttpRequest &request, QByteArrayView name)
{
    return std::ranges::any_of(request.headers, [name](const HttpHeader &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

bool isWanted(const HttpRequest &request, const HttpAnswer &answer)
{
    if (answer.status == 304)
        return hasHeader(request, "If-None-Match") || hasHeader(request, "If-Modified-Since");
    return answer.status >= 200 && answer.status < 300;
}

/// What may be over in a moment. Nothing that another try would only ask again.
bool passes(const FetchFault &fault)
{
    switch (fault.kind) {
    case FaultKind::CutOff:
    case FaultKind::Timeout:
    case FaultKind::RateLimited:
        return true;
    case FaultKind::Server:
        return fault.status != 501 && fault.status != 505;
    default:
        return false;
    }
}

/// Ever longer, and by chance, so that those who failed together do not come back together.
milliseconds backOff(int repeat, FaultKind kind)
{
    const milliseconds base = kind == FaultKind::RateLimited ? milliseconds(5'000) : milliseconds(1'000);
    const milliseconds middle = base * (1 << (2 * repeat)); // 1, 4, 16
    const double chance = 0.5 + QRandomGenerator::global()->generateDouble();
    return std::min<milliseconds>(milliseconds(qint64(double(middle.count()) * chance)), longestWait);
}

} // namespace

Wire::Wire(Transport &transport, Courtesy &courtesy, Clock &clock, std::stop_token stop)
    : m_transport(transport)
    , m_courtesy(courtesy)
    , m_clock(clock)
    , m_stop(std::move(stop))
{}

bool Wire::waitFor(milliseconds time)
{
    return time <= milliseconds::zero() ? !m_stop.stop_requested() : m_clock.wait(time, m_stop);
}

/// Leaves the pause that the host demands, where it is short, and the one that courtesy leaves.
Fetched<void> Wire::awaitTurn(const QUrl &url)
{
    const Instant present = m_clock.now();
    milliseconds time = m_courtesy.pause(url.host());
    if (const std::optional<Instant> closed = m_courtesy.closedUntil(url.host()); closed && *closed > present) {
        if (*closed - present > longestWait)
            return std::unexpected(closedFault(url, *closed));
        time = std::max<milliseconds>(time, *closed - present);
    }
    if (!waitFor(time))
        return std::unexpected(canceledFault());
    return {};
}

Fetched<HttpAnswer> Wire::sendOnce(const HttpRequest &request)
{
    if (const Fetched<void> turn = awaitTurn(request.url); !turn)
        return std::unexpected(turn.error());
    const QString host = request.url.host();
    m_courtesy.asked(host, m_clock.now());
    ++m_requests;
    Fetched<HttpAnswer> answer = m_transport.send(request, m_stop);
    if (!answer)
        return m_stop.stop_requested() ? std::unexpected(canceledFault()) : answer;
    answer->received = m_clock.now();
    m_bytes += answer->body.size();
    m_courtesy.answered(host, *answer);
    if (isWanted(request, *answer))
        return answer;
    FetchFault fault = statusFault(*answer);
    fault.retryAt = retryAfter(*answer);
    if (fault.kind == FaultKind::RateLimited && !fault.retryAt)
        fault.retryAt = m_courtesy.closedUntil(host);
    return std::unexpected(std::move(fault));
}

/// Asks with the token, and once more with a new one where the first is not accepted.
Fetched<HttpAnswer> Wire::sendAuthorized(const HttpRequest &request)
{
    if (!m_authorizer || hasHeader(request, "Authorization"))
        return sendOnce(request);
    Fetched<HttpAnswer> answer = std::unexpected(FetchFault());
    for (const bool renew : {false, true}) {
        const Fetched<QByteArray> authorization = m_authorizer(renew);
        if (!authorization)
            return std::unexpected(authorization.error());
        HttpRequest authorized = request;
        authorized.headers.append({"Authorization", *authorization});
        answer = sendOnce(authorized);
        if (answer || answer.error().kind != FaultKind::Unauthorized)
            break;
    }
    return answer;
}

Fetched<HttpAnswer> Wire::send(const HttpRequest &request)
{
    for (int repeat = 0;; ++repeat) {
        if (m_stop.stop_requested())
            return std::unexpected(canceledFault());
        Fetched<HttpAnswer> answer = sendAuthorized(request);
        if (answer || !passes(answer.error()))
            return answer;
        FetchFault &fault = answer.error();
        const Instant present = m_clock.now();
        const bool tooLong = fault.retryAt && *fault.retryAt - present > longestWait;
        if (tooLong || repeat == mostRepeats) {
            if (fault.kind == FaultKind::RateLimited && !fault.retryAt)
                fault.retryAt = present + unsaidPause;
            return answer;
        }
        const milliseconds demanded = fault.retryAt ? milliseconds(*fault.retryAt - present) : milliseconds(-1);
        if (!waitFor(demanded >= milliseconds::zero() ? demanded : backOff(repeat, fault.kind)))
            return std::unexpected(canceledFault());
    }
}

Fetched<HttpAnswer> Wire::get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return send(request);
}

} // namespace marbre
