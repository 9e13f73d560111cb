// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/reddit/redditadapter.h"
#include "sources/wire/wire.h"
#include "support/fakeclock.h"
#include "support/fetchprobe.h"
#include "support/placeserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <atomic>

namespace marbre {

/// Reddit's answers, made up.
namespace things {

inline QByteArray text(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson() : QJsonDocument(value.toObject()).toJson();
}

inline QJsonObject thing(const QString &kind, const QJsonObject &data)
{
    return {{QStringLiteral("kind"), kind}, {QStringLiteral("data"), data}};
}

inline QJsonObject listing(const QJsonArray &children, const QString &after = {})
{
    return thing(QStringLiteral("Listing"),
                 {{QStringLiteral("children"), children},
                  {QStringLiteral("after"), after.isEmpty() ? QJsonValue() : QJsonValue(after)}});
}

inline QJsonObject thread(const QString &id, qint64 created, int comments, QJsonObject more = {})
{
    more.insert(QStringLiteral("id"), id);
    more.insert(QStringLiteral("name"), QString(QStringLiteral("t3_") + id));
    more.insert(QStringLiteral("title"), QString(QStringLiteral("Thread ") + id));
    more.insert(QStringLiteral("selftext"), QStringLiteral("words"));
    more.insert(QStringLiteral("is_self"), true);
    more.insert(QStringLiteral("subreddit"), QStringLiteral("artificial"));
    more.insert(QStringLiteral("author"), QStringLiteral("writer"));
    more.insert(QStringLiteral("permalink"), QString(QStringLiteral("/r/artificial/comments/%1/thread/").arg(id)));
    more.insert(QStringLiteral("created_utc"), double(created));
    more.insert(QStringLiteral("score"), 10);
    more.insert(QStringLiteral("num_comments"), comments);
    return thing(QStringLiteral("t3"), more);
}

inline QJsonObject comment(const QString &id, const QString &thread, const QString &parent,
                           const QJsonArray &replies = {})
{
    QJsonObject data{{QStringLiteral("id"), id},
                     {QStringLiteral("name"), QString(QStringLiteral("t1_") + id)},
                     {QStringLiteral("link_id"), QString(QStringLiteral("t3_") + thread)},
                     {QStringLiteral("parent_id"), parent},
                     {QStringLiteral("body"), QString(QStringLiteral("Words of ") + id)},
                     {QStringLiteral("author"), QStringLiteral("reader")},
                     {QStringLiteral("subreddit"), QStringLiteral("artificial")},
                     {QStringLiteral("score"), 3},
                     {QStringLiteral("created_utc"), 1'700'000'000.0}};
    data.insert(QStringLiteral("replies"), replies.isEmpty() ? QJsonValue(QString()) : QJsonValue(listing(replies)));
    return thing(QStringLiteral("t1"), data);
}

/// Without ids: "continue this thread".
inline QJsonObject more(const QString &parent, const QStringList &ids, int count)
{
    return thing(QStringLiteral("more"), {{QStringLiteral("id"), ids.value(0, QStringLiteral("_"))},
                                          {QStringLiteral("parent_id"), parent},
                                          {QStringLiteral("count"), count},
                                          {QStringLiteral("children"), QJsonArray::fromStringList(ids)}});
}

inline QByteArray page(const QJsonObject &thread, const QJsonArray &comments)
{
    return text(QJsonArray{listing({thread}), listing(comments)});
}

inline QByteArray moreAnswer(const QJsonArray &found)
{
    return text(QJsonObject{{QStringLiteral("json"),
                             QJsonObject{{QStringLiteral("errors"), QJsonArray()},
                                         {QStringLiteral("data"), QJsonObject{{QStringLiteral("things"), found}}}}}});
}

} // namespace things

/// Reddit on the loopback, as far as tokens go; what else it says is each test's own.
class FakeReddit final
{
public:
    FakeReddit()
    {
        server.on(QStringLiteral("/api/v1/access_token"), [this](const PlaceRequest &) {
            const QByteArray token = "token" + QByteArray::number(++tokens);
            return PlaceAnswer::json("{\"access_token\": \"" + token +
                                     "\", \"token_type\": \"bearer\", \"expires_in\": 3600}");
        });
        task.subscription.kind = QStringLiteral("reddit");
        task.subscription.address = QStringLiteral("r/artificial");
        task.subscription.sort = QStringLiteral("new");
        task.since = fromUnix(1'700'000'000);
        task.until = fromUnix(1'700'086'400);
        secrets.insert(QStringLiteral("reddit/client-id"), QStringLiteral("my-client"));
        task.secret = [this](const QString &name) { return secrets.value(name); };
        task.keepSecret = [this](const QString &name, const QString &value) { secrets.insert(name, value); };
    }

    PlaceHosts hosts() const
    {
        PlaceHosts hosts;
        hosts.redditSite = server.address();
        hosts.redditApi = server.address();
        return hosts;
    }
    RedditAdapter adapter() const { return RedditAdapter(hosts()); }
    Fetched<FetchSummary> fetch() { return adapter().fetch(task, wire, probe); }
    /// Paths that were asked, without the tokens'.
    QStringList asked() const
    {
        QStringList paths;
        for (const PlaceRequest &request : server.requests()) {
            if (request.path != QStringLiteral("/api/v1/access_token"))
                paths << request.path;
        }
        return paths;
    }
    PlaceRequest lastRequest() const { return server.requests().constLast(); }

    std::atomic<int> tokens = 0; ///< given so far
    QHash<QString, QString> secrets;
    FetchTask task;
    FetchProbe probe;
    PlaceServer server;
    FakeClock clock{fromUnix(1'700'050'000)};
    Courtesy courtesy;
    std::stop_source stop;
    NetworkTransport transport{"marbre-test/1"};
    Wire wire{transport, courtesy, clock, stop.get_token()};
};

} // namespace marbre
