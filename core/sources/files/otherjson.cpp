// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/files/otherjson.h"

#include "sources/hackernews/hackernewsparser.h"
#include "sources/lemmy/lemmyparser.h"
#include "sources/lobsters/lobstersparser.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

using Answer = std::expected<ParsedAnswer, QString>;

struct OtherJsonText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::OtherJson)
};

/// The parts of an answer that are an answer themselves.
template <typename Whole>
Answer parsedOf(std::expected<Whole, QString> whole)
{
    if (!whole)
        return std::unexpected(whole.error());
    return std::move(whole->parsed);
}

Answer hackerNewsThread(const QByteArray &json, Instant read)
{
    auto item = hackerNewsItem(json, read);
    if (!item)
        return std::unexpected(item.error());
    ParsedAnswer answer;
    if (*item && (*item)->thread)
        answer.batch.threads.push_back(std::move(*(*item)->thread));
    else
        answer.rejectComment(OtherJsonText::tr("A comment of Hacker News does not say which thread it belongs to."));
    return answer;
}

/// The instance that was asked is not named; it matters only for items that come from other software.
QUrl instanceOfAnswer(const QJsonObject &view)
{
    for (const QLatin1StringView part : {"post"_L1, "comment"_L1}) {
        QUrl home(view.value(part).toObject().value("ap_id"_L1).toString());
        if (!home.host().isEmpty())
            return home.resolved(QUrl(u"/"_s));
    }
    return {};
}

Answer lemmyDiscussion(const QByteArray &json, const QUrl &host, Instant read)
{
    auto comments = lemmyComments(json, host, read);
    if (!comments)
        return std::unexpected(comments.error());
    ParsedAnswer answer = lemmyTree(std::move(comments->comments), host);
    answer.rejectedComments += comments->rejected;
    if (answer.firstReason.isEmpty())
        answer.firstReason = comments->firstReason;
    return answer;
}

std::optional<Answer> readLemmy(const QByteArray &json, const QJsonObject &object, Instant read)
{
    const QJsonObject post = object.value("posts"_L1).toArray().first().toObject();
    if (post.value("post"_L1).isObject())
        return parsedOf(lemmyPosts(json, instanceOfAnswer(post), read));
    if (const QJsonObject view = object.value("post_view"_L1).toObject(); view.value("post"_L1).isObject())
        return parsedOf(lemmyPosts(json, instanceOfAnswer(view), read));
    const QJsonObject comment = object.value("comments"_L1).toArray().first().toObject();
    if (comment.value("comment"_L1).isObject())
        return lemmyDiscussion(json, instanceOfAnswer(comment), read);
    return std::nullopt;
}

std::optional<Answer> readObject(const QByteArray &json, const QJsonObject &object, Instant read)
{
    if (object.value("hits"_L1).isArray())
        return parsedOf(hackerNewsHits(json, read));
    if (object.value("children"_L1).isArray() && object.contains("created_at_i"_L1))
        return parsedOf(hackerNewsTree(json, read));
    if (object.value("short_id"_L1).isString())
        return lobstersStory(json, read);
    if (object.value("id"_L1).isDouble() && object.value("time"_L1).isDouble() && object.value("type"_L1).isString())
        return hackerNewsThread(json, read);
    if (object.value("post_stream"_L1).isObject())
        return std::unexpected(OtherJsonText::tr(
            "It is a topic of a Discourse forum, and does not say of which: add it by its address instead."));
    return readLemmy(json, object, read);
}

} // namespace

bool isJsonFeed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object().value("version"_L1).toString().contains("jsonfeed.org/version/"_L1);
}

std::optional<Answer> readOtherJson(const QByteArray &json, Instant read)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isObject())
        return readObject(json, document.object(), read);
    const QJsonArray list = document.array();
    if (!list.isEmpty() && list.first().toObject().value("short_id"_L1).isString())
        return lobstersList(json, read);
    return std::nullopt;
}

} // namespace marbre
