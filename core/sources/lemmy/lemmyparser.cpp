// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/lemmy/lemmyparser.h"

#include "model/place.h"
#include "sources/discussion/instance.h"
#include "sources/discussion/jsonfields.h"
#include "sources/discussion/treelimits.h"
#include "sources/discussion/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct LemmyAnswerText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::Lemmy)
};

struct Name
{
    std::string id;
    std::string permalink;
};

Name nameOf(const std::string &home, const QUrl &host, const QString &kind, qint64 number)
{
    const std::optional<ItemRef> ref = itemRefFromUrl(QString::fromStdString(home));
    const bool comment = kind == "comment"_L1;
    if (ref && ref->place == Place::Lemmy && ref->isComment() == comment && !ref->id().isEmpty())
        return {ref->id().toStdString(), home};
    const QString text = QString::number(number);
    return {(instanceOf(host) + u'_' + kind + u'_' + text).toStdString(),
            addressBelow(host, u'/' + kind + u'/' + text).toString().toStdString()};
}

/// "updated" of v3 is "updated_at" of v4, "published" likewise.
std::optional<Instant> timeOf(JsonFields &fields, QLatin1StringView newer, QLatin1StringView older)
{
    return fields.isoTime(fields.has(newer) ? newer : older);
}

std::string homeOf(JsonFields &fields)
{
    return fields.text(fields.has("ap_id"_L1) ? "ap_id"_L1 : "actor_id"_L1);
}

/// "name@host" of an account or community; the bare name where its home is not said.
std::string atHome(JsonFields &fields)
{
    const std::string name = fields.text("name"_L1);
    const QUrl home(QString::fromStdString(homeOf(fields)));
    return name.empty() || home.host().isEmpty() ? name : name + '@' + home.host().toStdString();
}

std::optional<std::string> authorOf(JsonFields creator)
{
    std::string name = atHome(creator);
    return name.empty() || creator.flag("deleted"_L1) ? std::nullopt : std::optional(std::move(name));
}

/// Counts stand in "counts" (v3), or in the item itself (v4).
JsonFields countsOf(JsonFields &view, QLatin1StringView item)
{
    return view.object(view.has("counts"_L1) ? "counts"_L1 : item);
}

Presence presenceOf(JsonFields &item)
{
    if (item.flag("removed"_L1))
        return Presence::Removed;
    return item.flag("deleted"_L1) ? Presence::Deleted : Presence::Present;
}

/// What stands in place of words that their author had destroyed.
constexpr char destroyed[] = "*Permanently Deleted*";

Score scoreOf(JsonFields &counts, Instant read)
{
    const std::optional<qint32> points = counts.number("score"_L1);
    return {points ? ScoreState::Known : ScoreState::None, points.value_or(0), read};
}

struct Post
{
    ThreadRecord record;
    qint64 number = 0;
};

std::expected<Post, QString> readPost(const QJsonObject &object, const QUrl &host, Instant read)
{
    JsonFields view(object);
    JsonFields post = view.object("post"_L1);
    JsonFields community = view.object("community"_L1);
    JsonFields counts = countsOf(view, "post"_L1);
    Post result;
    ThreadRecord &thread = result.record;
    result.number = post.integer("id"_L1).value_or(0);
    const Name name = nameOf(post.text("ap_id"_L1), host, u"post"_s, result.number);
    thread.place = Place::Lemmy;
    thread.remoteId = name.id;
    thread.permalink = name.permalink;
    thread.community = "c/" + atHome(community);
    thread.title = post.text("name"_L1);
    thread.author = authorOf(view.object("creator"_L1));
    thread.url = linkOf(post.text("url"_L1), thread.permalink);
    thread.body = post.text("body"_L1);
    thread.score = scoreOf(counts, read);
    thread.commentCount = counts.number("comments"_L1);
    thread.created = timeOf(post, "published_at"_L1, "published"_L1).value_or(Instant{});
    thread.edited = timeOf(post, "updated_at"_L1, "updated"_L1);
    thread.presence = presenceOf(post);
    thread.adult = post.flag("nsfw"_L1);
    thread.pinned = post.flag("featured_community"_L1) || post.flag("featured_local"_L1);
    thread.locked = post.flag("locked"_L1);
    if (thread.body == destroyed)
        thread.body.clear();
    if (view.isSpoilt())
        return std::unexpected(view.reason());
    if (result.number <= 0 || thread.title.empty())
        return std::unexpected(LemmyAnswerText::tr("A post has no valid id or no title."));
    return result;
}

std::expected<LemmyComment, QString> readComment(const QJsonObject &object, const QUrl &host, Instant read)
{
    JsonFields view(object);
    JsonFields comment = view.object("comment"_L1);
    JsonFields post = view.object("post"_L1);
    JsonFields counts = countsOf(view, "comment"_L1);
    LemmyComment result;
    CommentRecord &record = result.record;
    result.number = comment.integer("id"_L1).value_or(0);
    result.thread = comment.integer("post_id"_L1).value_or(0);
    result.replies = counts.number("child_count"_L1).value_or(0);
    const Name name = nameOf(comment.text("ap_id"_L1), host, u"comment"_s, result.number);
    record.place = Place::Lemmy;
    record.remoteId = name.id;
    record.permalink = name.permalink;
    record.threadRemoteId = nameOf(post.text("ap_id"_L1), host, u"post"_s, result.thread).id;
    record.author = authorOf(view.object("creator"_L1));
    record.body = comment.text("content"_L1);
    record.score = scoreOf(counts, read);
    record.created = timeOf(comment, "published_at"_L1, "published"_L1).value_or(Instant{});
    record.edited = timeOf(comment, "updated_at"_L1, "updated"_L1);
    record.presence = presenceOf(comment);
    if (record.body == destroyed) {
        record.body.clear();
        record.presence = Presence::Deleted;
    }
    if (comment.flag("distinguished"_L1))
        record.distinguished = "moderator";
    const std::optional<qint64> creator = comment.integer("creator_id"_L1);
    record.bySubmitter = creator && creator == post.integer("creator_id"_L1);
    // "0.12.34" for comment 34, which answers 12
    const QStringList path = QString::fromStdString(comment.text("path"_L1)).split(u'.', Qt::SkipEmptyParts);
    result.level = std::max(1, int(path.size()) - 1);
    if (path.size() > 2)
        result.parent = path.at(path.size() - 2).toLongLong();
    if (view.isSpoilt())
        return std::unexpected(view.reason());
    if (result.number <= 0 || result.thread <= 0)
        return std::unexpected(LemmyAnswerText::tr("A comment has no valid id or no post."));
    return result;
}

/// The list under one of these names, or the one item under the last.
std::optional<QJsonArray> listIn(const QJsonObject &root, QLatin1StringView named, QLatin1StringView single)
{
    for (const QLatin1StringView key : {named, "items"_L1}) {
        if (root.value(key).isArray())
            return root.value(key).toArray();
    }
    return root.value(single).isObject() ? std::optional(QJsonArray{root.value(single)}) : std::nullopt;
}

} // namespace

std::expected<QString, QString> lemmyVersion(const QByteArray &json)
{
    const auto document = readJson(json);
    if (!document)
        return std::unexpected(document.error());
    const QString version = document->object().value("version"_L1).toString();
    if (version.isEmpty() || !document->object().value("site_view"_L1).isObject())
        return std::unexpected(LemmyAnswerText::tr("The answer names no version of Lemmy."));
    return version;
}

std::expected<LemmyPosts, QString> lemmyPosts(const QByteArray &json, const QUrl &host, Instant read)
{
    const auto document = readJson(json);
    if (!document)
        return std::unexpected(document.error());
    const QJsonObject root = document->object();
    const std::optional<QJsonArray> posts = listIn(root, "posts"_L1, "post_view"_L1);
    if (!posts)
        return std::unexpected(LemmyAnswerText::tr("The answer holds no posts of Lemmy."));
    LemmyPosts page;
    page.told = posts->size();
    page.next = root.value("next_page"_L1).toString();
    page.communityTitle = posts->at(0).toObject().value("community"_L1).toObject().value("title"_L1).toString();
    for (const QJsonValue &element : *posts) {
        auto post = readPost(element.toObject(), host, read);
        if (!post) {
            page.parsed.rejectThread(post.error());
            continue;
        }
        page.parsed.localNumbers.emplace(post->record.remoteId, post->number);
        page.parsed.batch.threads.push_back(std::move(post->record));
    }
    return page;
}

std::expected<LemmyComments, QString> lemmyComments(const QByteArray &json, const QUrl &host, Instant read)
{
    const auto document = readJson(json);
    if (!document)
        return std::unexpected(document.error());
    const QJsonObject root = document->object();
    const std::optional<QJsonArray> comments = listIn(root, "comments"_L1, "comment_view"_L1);
    if (!comments)
        return std::unexpected(LemmyAnswerText::tr("The answer holds no comments of Lemmy."));
    LemmyComments page;
    page.told = comments->size();
    page.next = root.value("next_page"_L1).toString();
    for (const QJsonValue &element : *comments) {
        auto comment = readComment(element.toObject(), host, read);
        if (comment) {
            page.comments.push_back(std::move(*comment));
        } else {
            ++page.rejected;
            page.firstReason = page.firstReason.isEmpty() ? comment.error() : page.firstReason;
        }
    }
    return page;
}

ParsedAnswer lemmyTree(std::vector<LemmyComment> comments, const QUrl &host)
{
    std::unordered_map<qint64, std::string> names;
    for (const LemmyComment &comment : comments)
        names.emplace(comment.number, comment.record.remoteId);
    ParsedAnswer tree;
    for (LemmyComment &comment : comments) {
        if (comment.parent > 0) {
            const auto parent = names.find(comment.parent);
            comment.record.parentRemoteId =
                parent == names.end() ? nameOf({}, host, u"comment"_s, comment.parent).id : parent->second;
        }
        tree.repliesSaid.emplace(comment.record.remoteId, comment.replies);
        tree.batch.comments.push_back(std::move(comment.record));
    }
    rankInOrder(tree.batch);
    return tree;
}

} // namespace marbre
