// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/reddit/redditanswer.h"
#include "sources/wire/wire.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace marbre {

/// How a program names itself to Reddit, as its rules demand. user: whose client it is, without "u/"; empty where
/// nobody has signed in.
QByteArray redditUserAgent(const QString &user);

/// Asks Reddit's API, through a wire that brings the token.
class RedditClient final
{
public:
    /// api: "https://oauth.reddit.com".
    RedditClient(Wire &wire, const QString &api, const QString &user);

    /// after: of the page before; empty: the first one.
    Fetched<RedditAnswer> listing(const QString &path, QUrlQuery query, const QString &after);
    /// A discussion from its beginning, or from one comment on. Ids with their prefix; depth 0: as deep as Reddit goes.
    Fetched<RedditAnswer> comments(const std::string &thread, const std::string &from, int limit, int depth);
    /// The comments of a "more": at most 100 ids, with their prefix.
    Fetched<RedditAnswer> moreChildren(const std::string &thread, const std::vector<std::string> &ids);
    /// These threads and comments: at most 100.
    Fetched<RedditAnswer> info(const QStringList &ids);

    static constexpr int mostIds = 100;

private:
    Fetched<RedditAnswer> get(const QString &path, QUrlQuery query);
    Fetched<RedditAnswer> send(HttpRequest request);

    Wire &m_wire;
    QUrl m_api;
    QByteArray m_userAgent;
};

} // namespace marbre
