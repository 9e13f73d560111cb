// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/byhand.h"

#include "sources/wire/wire.h"

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qint64 enoughOfPage = 64 * 1024; // that it begins is all that is asked

Fetched<HttpAnswer> askWith(Wire &wire, const QUrl &url, const QByteArray &verb)
{
    HttpRequest request;
    request.url = url;
    request.verb = verb;
    request.accept = "*/*"_ba;
    request.limit = enoughOfPage;
    request.mayBeHttp = true; // so would a reader's browser
    return wire.send(request);
}

/// Statuses that some hosts give to HEAD alone.
bool mayBeOfHead(const FetchFault &fault)
{
    return fault.status >= 400 && fault.kind != FaultKind::RateLimited && fault.kind != FaultKind::Unauthorized;
}

Reachable reachedBy(const Fetched<HttpAnswer> &answer)
{
    if (answer)
        return Reachable::Yes;
    switch (answer.error().kind) {
    case FaultKind::TooLarge:
        return Reachable::Yes;
    case FaultKind::NotFound:
    case FaultKind::Gone:
    case FaultKind::Tls:
    case FaultKind::Redirects:
    case FaultKind::Server:
    case FaultKind::Timeout:
    case FaultKind::CutOff:
    case FaultKind::NoNetwork:
        return Reachable::No;
    default:
        return Reachable::Unknown;
    }
}

} // namespace

ReachedLinks reachLinks(const FetchTools &tools, const QStringList &addresses, const std::stop_token &stop)
{
    const std::unique_ptr<Transport> transport = tools.transport();
    Wire wire(*transport, tools.courtesy, tools.clock, stop);
    ReachedLinks reached;
    QStringList hostless;
    bool anyAnswer = false;
    for (const QString &address : addresses) {
        const QUrl url(address);
        if (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith("http"_L1))
            continue;
        Fetched<HttpAnswer> answer = askWith(wire, url, "HEAD"_ba);
        if (!answer && mayBeOfHead(answer.error()))
            answer = askWith(wire, url, "GET"_ba);
        if (stop.stop_requested())
            break;
        const bool noNetwork = !answer && answer.error().kind == FaultKind::NoNetwork;
        if (noNetwork)
            hostless << address;
        anyAnswer |= answer || answer.error().status > 0;
        reached.insert(address, reachedBy(answer));
    }
    if (!anyAnswer) {
        for (const QString &address : std::as_const(hostless))
            reached.insert(address, Reachable::Unknown);
    }
    return reached;
}

} // namespace marbre
