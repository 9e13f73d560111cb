// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/lemmy/lemmyadapter.h"

#include "core/sources/lemmy/lemmyplace.h"

namespace marbre {

/// A host on the loopback with some posts and the comments of one of them.
struct LemmyHost
{
    AdapterRun run;
    LemmyViews views;
    LemmyAdapter adapter;

    explicit LemmyHost(bool v4 = false)
        : views{v4, run.server.address()}
    {
        const QByteArray site =
            json(QJsonObject{{QStringLiteral("version"), v4 ? QStringLiteral("1.0.0") : QStringLiteral("0.19.5")},
                             {QStringLiteral("site_view"), QJsonObject()}});
        run.server.on(QStringLiteral("/api/v3/site"), PlaceAnswer::json(site));
        if (v4)
            run.server.on(QStringLiteral("/api/v4/site"), PlaceAnswer::json(site));
        run.task.subscription = adapter.recognise(run.server.address() + QLatin1StringView("/c/looms")).value();
    }

    QString api(const QString &path) const
    {
        return (views.v4 ? QLatin1StringView("/api/v4") : QLatin1StringView("/api/v3")) + path;
    }
    QByteArray posts(const QJsonArray &list, const QString &next = {}) const
    {
        QJsonObject page{{QStringLiteral("posts"), list}};
        if (!next.isEmpty())
            page.insert(QStringLiteral("next_page"), next);
        return json(page);
    }
    QJsonArray postsFrom(qint64 first, qint64 last, int comments = 0)
    {
        QJsonArray list;
        for (qint64 number = first; number <= last; ++number)
            list.append(views.post(number, run.isoHoursAgo(2), comments));
        return list;
    }
    std::string id(const QString &kind, qint64 number) const
    {
        return QStringLiteral("127.0.0.1-%1_%2_%3")
            .arg(QString::number(run.server.port()), kind, QString::number(number))
            .toStdString();
    }

    /// The comments of post 1, with Lemmy's rules: with max_depth 300 at most, whatever the limit; else pages of limit.
    void addComments(const QJsonArray &comments)
    {
        run.server.on(api(QStringLiteral("/comment/list")), [comments](const PlaceRequest &request) {
            const QString parent = request.parameter(QStringLiteral("parent_id"));
            const int depth = request.parameter(QStringLiteral("max_depth")).toInt();
            QJsonArray found;
            for (const QJsonValue &comment : comments) {
                const QStringList path = comment.toObject()
                                             .value(QLatin1StringView("comment"))
                                             .toObject()
                                             .value(QLatin1StringView("path"))
                                             .toString()
                                             .split(QLatin1Char('.'));
                const qsizetype above = parent.isEmpty() ? 0 : path.indexOf(parent);
                const bool below = above >= 0 && (depth == 0 || path.size() - 1 - above <= depth);
                if (below)
                    found.append(comment);
            }
            const int limit = depth > 0 ? 300 : request.parameter(QStringLiteral("limit")).toInt();
            const int page = depth > 0 ? 1 : std::max(1, request.parameter(QStringLiteral("page")).toInt());
            QJsonArray shown;
            for (int i = (page - 1) * limit; i < std::min(page * limit, int(found.size())); ++i)
                shown.append(found.at(i));
            return PlaceAnswer::json(json(QJsonObject{{QStringLiteral("comments"), shown}}));
        });
    }
    void addOnePost(int comments)
    {
        run.server.on(api(QStringLiteral("/post/list")), PlaceAnswer::json(posts(postsFrom(1, 1, comments))));
    }
};

} // namespace marbre
