// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/adapter.h"
#include "sources/wire/wire.h"

#include <QByteArray>
#include <QString>

namespace marbre {

/// The names of Reddit's secrets.
namespace redditsecret {
inline QString clientId()
{
    return QStringLiteral("reddit/client-id");
}
inline QString refreshToken()
{
    return QStringLiteral("reddit/refresh-token");
}
inline QString user()
{
    return QStringLiteral("reddit/user");
}
/// The token that runs share until it runs out.
inline QString accessToken()
{
    return QStringLiteral("reddit/access-token");
}
inline QStringList all()
{
    return {clientId(), refreshToken(), user(), accessToken()};
}
} // namespace redditsecret

/// The Authorization of one run: with the editor's refresh token where somebody has signed in, else for the client
/// alone, which reads what is public. A token that is still good is shared with the next run through the secrets.
class RedditTokens final
{
public:
    /// site: "https://www.reddit.com". What is given has to outlive it.
    RedditTokens(Wire &wire, const QString &site, const FetchTask &task);

    /// For Wire::setAuthorizer().
    Fetched<QByteArray> authorization(bool renew);

private:
    struct Token
    {
        QByteArray text;
        Instant ends{};
    };

    Fetched<Token> request(const QString &client, const QString &refresh);
    Fetched<Token> read(const HttpAnswer &answer);
    void recall(const QString &owner);
    void keep(const QString &owner);
    bool isGood() const;

    Wire &m_wire;
    QString m_site;
    const FetchTask &m_task;
    Token m_token;
};

} // namespace marbre
