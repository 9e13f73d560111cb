// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/wire/redirecttrail.h"

#include "sources/wire/faulttext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct TrailText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::RedirectTrail)
};

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return one.scheme() == other.scheme() && one.host() == other.host() && port(one) == port(other);
}

bool mayFollowElsewhere(const HttpHeader &header)
{
    return header.first.compare("If-None-Match", Qt::CaseInsensitive) == 0 ||
           header.first.compare("If-Modified-Since", Qt::CaseInsensitive) == 0 ||
           header.first.compare("User-Agent", Qt::CaseInsensitive) == 0;
}

std::unexpected<FetchFault> refusal(const QUrl &url, const QString &why)
{
    return std::unexpected(transportFault(FaultKind::Redirects, url, why));
}

} // namespace

RedirectTrail::RedirectTrail(HttpRequest request)
    : m_request(std::move(request))
{
    remember();
}

/// False where the same was asked before.
bool RedirectTrail::remember()
{
    const QString asked = QString::fromLatin1(m_request.verb) + u' ' + m_request.url.toString(QUrl::FullyEncoded);
    const bool isNew = !m_seen.contains(asked);
    m_seen.insert(asked);
    return isNew;
}

Fetched<bool> RedirectTrail::follow(const HttpAnswer &answer)
{
    const QByteArray location = answer.header("Location");
    if (!isRedirect(answer.status) || location.isEmpty())
        return false;
    const QUrl from = m_request.url;
    const QUrl target = from.resolved(QUrl(QString::fromUtf8(location))).adjusted(QUrl::RemoveFragment);
    if (!target.isValid() || target.host().isEmpty() || (target.scheme() != "https"_L1 && target.scheme() != "http"_L1))
        return refusal(from, TrailText::tr("It redirects to something that is no web address."));
    if (from.scheme() == "https"_L1 && target.scheme() == "http"_L1)
        return refusal(from, TrailText::tr("It redirects from a secure address to one that is not."));
    if (++m_hops > most)
        return refusal(from, TrailText::tr("It redirects more than %n time(s).", nullptr, most));
    const bool keepsBody = answer.status == 307 || answer.status == 308;
    if (keepsBody && !m_request.body.isEmpty() && !isSameOrigin(from, target))
        return refusal(from, TrailText::tr("It redirects what was sent to another host."));
    turn(target, answer.status);
    if (!remember())
        return refusal(from, TrailText::tr("It redirects in a circle."));
    return true;
}

void RedirectTrail::turn(const QUrl &target, int status)
{
    m_permanent = m_permanent && (status == 301 || status == 308);
    if (m_permanent)
        m_moved = target;
    const bool becomesGet = status == 303 || (status <= 302 && m_request.verb == "POST");
    if (becomesGet && m_request.verb != "HEAD") {
        m_request.verb = "GET";
        m_request.body.clear();
        m_request.contentType.clear();
    }
    if (!isSameOrigin(m_request.url, target))
        m_request.headers.removeIf([](const HttpHeader &header) { return !mayFollowElsewhere(header); });
    m_request.url = target;
}

} // namespace marbre
