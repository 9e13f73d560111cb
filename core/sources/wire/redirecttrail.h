// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/wire/transport.h"

#include <QSet>
#include <QString>

namespace marbre {

/// Where the redirects of one request lead. What may be secret in it never follows to another origin: headers other
/// than validators are left behind, and a body is not sent on.
class RedirectTrail final
{
public:
    /// At most so many redirects are followed.
    static constexpr int most = 10;

    explicit RedirectTrail(HttpRequest request);

    /// What is to be sent next.
    const HttpRequest &request() const { return m_request; }
    /// Whether the answer leads on. A fault where it leads in a circle, too far, or where it may not.
    Fetched<bool> follow(const HttpAnswer &answer);
    /// Where the address has moved for good: behind the redirects from the first on that say so. Empty where the first
    /// does not.
    QUrl moved() const { return m_moved; }

private:
    bool remember();
    void turn(const QUrl &target, int status);

    HttpRequest m_request;
    QSet<QString> m_seen;
    QUrl m_moved;
    int m_hops = 0;
    bool m_permanent = true;
};

} // namespace marbre
