// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/discussion/adapterrun.h"

namespace marbre {

/// Views as Lemmy's interfaces have them: v3 with counts apart, v4 with counts and times in the item itself.
struct LemmyViews
{
    bool v4 = false;
    QString home; ///< address of the host where items are at home, without its last slash

    QJsonObject community(const QString &name = QStringLiteral("looms")) const
    {
        return {{QStringLiteral("id"), 3},
                {QStringLiteral("name"), name},
                {QStringLiteral("title"), QStringLiteral("Looms and engines")},
                {v4 ? QStringLiteral("ap_id") : QStringLiteral("actor_id"), home + QStringLiteral("/c/") + name}};
    }
    QJsonObject account(const QString &name) const
    {
        return {{QStringLiteral("id"), 8},
                {QStringLiteral("name"), name},
                {v4 ? QStringLiteral("ap_id") : QStringLiteral("actor_id"), home + QStringLiteral("/u/") + name}};
    }
    QJsonObject post(qint64 number, const QString &published, int comments, const QJsonObject &more = {}) const
    {
        QJsonObject item{{QStringLiteral("id"), number},
                         {QStringLiteral("name"), QStringLiteral("Post %1").arg(number)},
                         {QStringLiteral("creator_id"), 8},
                         {QStringLiteral("ap_id"), home + QStringLiteral("/post/%1").arg(number)},
                         {v4 ? QStringLiteral("published_at") : QStringLiteral("published"), published}};
        return view(QStringLiteral("post"), item,
                    {{QStringLiteral("comments"), comments}, {QStringLiteral("score"), 40}}, more,
                    QStringLiteral("ada"));
    }
    /// path: as Lemmy has it, "0.12.34".
    QJsonObject comment(qint64 postNumber, const QString &path, int replies, const QJsonObject &more = {}) const
    {
        const qint64 number = path.section(QLatin1Char('.'), -1).toLongLong();
        QJsonObject item{{QStringLiteral("id"), number},
                         {QStringLiteral("post_id"), postNumber},
                         {QStringLiteral("creator_id"), 8},
                         {QStringLiteral("content"), QStringLiteral("Words of %1").arg(number)},
                         {QStringLiteral("path"), path},
                         {QStringLiteral("ap_id"), home + QStringLiteral("/comment/%1").arg(number)},
                         {v4 ? QStringLiteral("published_at") : QStringLiteral("published"),
                          QStringLiteral("2026-01-02T03:04:05.678901Z")}};
        QJsonObject result =
            view(QStringLiteral("comment"), item,
                 {{QStringLiteral("child_count"), replies}, {QStringLiteral("score"), 2}}, more, QStringLiteral("bo"));
        result.insert(QStringLiteral("post"),
                      QJsonObject{{QStringLiteral("id"), postNumber},
                                  {QStringLiteral("creator_id"), 8},
                                  {QStringLiteral("ap_id"), home + QStringLiteral("/post/%1").arg(postNumber)}});
        return result;
    }

private:
    QJsonObject view(const QString &kind, QJsonObject item, const QJsonObject &counts, const QJsonObject &more,
                     const QString &author) const
    {
        for (auto it = more.begin(); it != more.end(); ++it)
            item.insert(it.key(), it.value());
        QJsonObject result{{QStringLiteral("creator"), account(author)}, {QStringLiteral("community"), community()}};
        if (v4) {
            for (auto it = counts.begin(); it != counts.end(); ++it)
                item.insert(it.key(), it.value());
        } else {
            result.insert(QStringLiteral("counts"), counts);
        }
        result.insert(kind, item);
        return result;
    }
};

} // namespace marbre
