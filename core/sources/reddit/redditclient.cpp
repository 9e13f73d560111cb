// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/reddit/redditclient.h"

#include "sources/wire/faulttext.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct ClientText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::RedditClient)
};

QString bare(const std::string &id)
{
    return QString::fromStdString(id.substr(std::min<size_t>(3, id.size())));
}

} // namespace

QByteArray redditUserAgent(const QString &user)
{
    QByteArray agent = QSysInfo::kernelType().toLatin1() + ":org.marbre.Marbre:" MARBRE_VERSION;
    if (!user.isEmpty())
        agent += " (by /u/" + user.toLatin1() + ')';
    return agent;
}

RedditClient::RedditClient(Wire &wire, const QString &api, const QString &user)
    : m_wire(wire)
    , m_api(api)
    , m_userAgent(redditUserAgent(user))
{}

Fetched<RedditAnswer> RedditClient::listing(const QString &path, QUrlQuery query, const QString &after)
{
    query.addQueryItem(u"limit"_s, u"100"_s);
    if (!after.isEmpty())
        query.addQueryItem(u"after"_s, after);
    return get(path, std::move(query));
}

Fetched<RedditAnswer> RedditClient::comments(const std::string &thread, const std::string &from, int limit, int depth)
{
    constexpr int mostAnswered = 500; // Reddit gives no more in one answer
    QUrlQuery query;
    query.addQueryItem(u"sort"_s, u"confidence"_s);
    query.addQueryItem(u"limit"_s, QString::number(std::clamp(limit, 1, mostAnswered)));
    if (depth > 0)
        query.addQueryItem(u"depth"_s, QString::number(depth));
    const QString path = "/comments/"_L1 + bare(thread);
    return get(from.empty() ? path : path + "/_/"_L1 + bare(from), std::move(query));
}

Fetched<RedditAnswer> RedditClient::moreChildren(const std::string &thread, const std::vector<std::string> &ids)
{
    QByteArrayList children;
    for (const std::string &id : ids)
        children.append(bare(id).toLatin1());
    HttpRequest request;
    request.verb = "POST";
    request.url = m_api;
    request.url.setPath(u"/api/morechildren"_s);
    request.url.setQuery(u"raw_json=1"_s);
    request.contentType = "application/x-www-form-urlencoded";
    request.body = "api_type=json&sort=confidence&link_id=" + QByteArray::fromStdString(thread) +
                   "&children=" + children.join("%2C");
    return send(std::move(request));
}

Fetched<RedditAnswer> RedditClient::info(const QStringList &ids)
{
    QUrlQuery query;
    query.addQueryItem(u"id"_s, ids.join(u','));
    return get(u"/api/info"_s, std::move(query));
}

Fetched<RedditAnswer> RedditClient::get(const QString &path, QUrlQuery query)
{
    query.addQueryItem(u"raw_json"_s, u"1"_s);
    HttpRequest request;
    request.url = m_api;
    request.url.setPath(path);
    request.url.setQuery(query);
    return send(std::move(request));
}

Fetched<RedditAnswer> RedditClient::send(HttpRequest request)
{
    request.headers.append({QByteArrayLiteral("User-Agent"), m_userAgent});
    const QUrl asked = request.url;
    const Fetched<HttpAnswer> answer = m_wire.send(request);
    if (!answer)
        return std::unexpected(answer.error());
    // A community that is not there is answered with a search for its name.
    if (answer->url.path().startsWith("/subreddits/search"_L1) || answer->url.path().endsWith("/search.json"_L1)) {
        FetchFault fault = transportFault(FaultKind::NotFound, asked, ClientText::tr("Reddit does not know it."));
        fault.status = 404;
        return std::unexpected(fault);
    }
    std::expected<RedditAnswer, QString> read = readRedditAnswer(answer->body, answer->received);
    if (!read)
        return std::unexpected(formatFault(asked, read.error()));
    return std::move(*read);
}

} // namespace marbre
