// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/discourse/discourseparser.h"

#include "model/place.h"
#include "sources/discourse/discoursemarkdown.h"
#include "sources/discussion/instance.h"
#include "sources/discussion/jsonfields.h"
#include "sources/discussion/treelimits.h"
#include "sources/discussion/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct TopicAnswerText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::Discourse)
};

enum PostType {
    Regular = 1,
    ModeratorAction = 2
}; ///< others ("closed", "pinned", whispers) have no words for a reader

QString topicId(const QUrl &forum, qint64 number)
{
    return instanceOf(forum) + "_topic_"_L1 + QString::number(number);
}

/// With the slug where that does not look like a number itself.
std::string topicLink(const QUrl &forum, const QString &slug, qint64 number)
{
    const QString text = QString::number(number);
    const QString named = addressBelow(forum, "/t/"_L1 + slug + u'/' + text).toString(QUrl::FullyEncoded);
    const std::optional<ItemRef> ref = slug.isEmpty() ? std::nullopt : itemRefFromUrl(named);
    const bool leadsBack = ref && ref->id() == topicId(forum, number);
    return (leadsBack ? named : addressBelow(forum, "/t/"_L1 + text).toString(QUrl::FullyEncoded)).toStdString();
}

std::optional<std::string> accountNamed(std::string name)
{
    return name.empty() ? std::nullopt : std::optional(std::move(name));
}

/// Names in older answers, objects with names in newer ones.
std::string tagsOf(JsonFields &fields)
{
    QStringList tags;
    for (const QJsonValue &tag : fields.list("tags"_L1))
        tags << (tag.isObject() ? tag.toObject().value("name"_L1).toString() : tag.toString());
    tags.removeAll(QString());
    return tags.join(", "_L1).toStdString();
}

/// What lists and topics say alike.
std::expected<ThreadRecord, QString> readTopic(JsonFields &fields, const QUrl &forum, Instant read)
{
    const qint64 number = fields.integer("id"_L1).value_or(0);
    ThreadRecord thread;
    thread.place = Place::Discourse;
    thread.remoteId = topicId(forum, number).toStdString();
    thread.community = instanceOf(forum).toStdString();
    thread.title = fields.text("title"_L1);
    thread.permalink = topicLink(forum, QString::fromStdString(fields.text("slug"_L1)), number);
    thread.url = thread.permalink;
    thread.flair = tagsOf(fields);
    thread.score.read = read;
    if (const std::optional<qint32> posts = fields.number("posts_count"_L1))
        thread.commentCount = std::max(0, *posts - 1);
    thread.created = fields.isoTime("created_at"_L1).value_or(Instant{});
    thread.pinned = fields.flag("pinned"_L1) || fields.flag("pinned_globally"_L1);
    thread.locked = fields.flag("closed"_L1) || fields.flag("archived"_L1);
    if (fields.has("deleted_at"_L1))
        thread.presence = Presence::Removed;
    if (fields.isSpoilt())
        return std::unexpected(fields.reason());
    if (number <= 0 || thread.title.empty())
        return std::unexpected(TopicAnswerText::tr("A topic has no valid id or no title."));
    return thread;
}

Presence presenceOf(JsonFields &post)
{
    if (post.flag("user_deleted"_L1))
        return Presence::Deleted;
    return post.flag("hidden"_L1) || post.has("deleted_at"_L1) ? Presence::Removed : Presence::Present;
}

std::string wordsOf(JsonFields &post, const QUrl &forum)
{
    const std::string raw = post.text("raw"_L1);
    return raw.empty() ? wordsFromHtml(post.text("cooked"_L1), forum) : discourseMarkdown(raw, forum);
}

struct Post
{
    CommentRecord record;
    qint64 id = 0;     ///< in the forum
    qint64 number = 0; ///< in the topic, from 1
    bool hasWords = true;
};

std::expected<Post, QString> readPost(const QJsonObject &object, const ThreadRecord &thread, const QUrl &forum,
                                      Instant read)
{
    JsonFields fields(object);
    Post post;
    CommentRecord &record = post.record;
    post.id = fields.integer("id"_L1).value_or(0);
    post.number = fields.integer("post_number"_L1).value_or(0);
    const qint64 type = fields.integer("post_type"_L1).value_or(Regular);
    post.hasWords = type == Regular || type == ModeratorAction;
    record.place = Place::Discourse;
    record.threadRemoteId = thread.remoteId;
    record.remoteId = thread.remoteId + '_' + std::to_string(post.number);
    const qint64 answered = fields.integer("reply_to_post_number"_L1).value_or(0);
    if (answered > 1 && answered != post.number)
        record.parentRemoteId = thread.remoteId + '_' + std::to_string(answered);
    record.author = accountNamed(fields.text("username"_L1));
    record.presence = presenceOf(fields);
    if (record.presence == Presence::Present) // else a sentence of the forum stands in their place
        record.body = wordsOf(fields, forum);
    record.score.read = read;
    record.created = fields.isoTime("created_at"_L1).value_or(Instant{});
    if (const std::optional<Instant> changed = fields.isoTime("updated_at"_L1);
        changed && fields.integer("version"_L1).value_or(1) > 1 && *changed > record.created)
        record.edited = changed;
    record.permalink = thread.permalink + '/' + std::to_string(post.number);
    if (fields.flag("admin"_L1))
        record.distinguished = "admin";
    else if (fields.flag("moderator"_L1))
        record.distinguished = "moderator";
    if (fields.isSpoilt())
        return std::unexpected(fields.reason());
    if (post.id <= 0 || post.number <= 0)
        return std::unexpected(TopicAnswerText::tr("A post has no valid id."));
    return post;
}

void takeFirstPost(Post post, ThreadRecord &thread)
{
    thread.author = std::move(post.record.author);
    thread.body = std::move(post.record.body);
    thread.edited = post.record.edited;
    if (post.record.presence != Presence::Present)
        thread.presence = post.record.presence;
}

/// Posts into a topic's answer; held gets the numbers of all, those without words included.
void takePosts(const QJsonArray &posts, ThreadRecord &thread, const QUrl &forum, Instant read, ParsedAnswer &parsed,
               std::vector<qint64> &held)
{
    for (const QJsonValue &element : posts) {
        auto post = readPost(element.toObject(), thread, forum, read);
        if (!post) {
            parsed.rejectComment(post.error());
            continue;
        }
        held.push_back(post->id);
        if (post->number == 1)
            takeFirstPost(std::move(*post), thread);
        else if (post->hasWords)
            parsed.batch.comments.push_back(std::move(post->record));
    }
    for (CommentRecord &comment : parsed.batch.comments)
        comment.bySubmitter = comment.author && comment.author == thread.author;
}

} // namespace

std::expected<DiscourseList, QString> discourseList(const QByteArray &json, const QUrl &forum, Instant read)
{
    const auto document = readJson(json);
    if (!document)
        return std::unexpected(document.error());
    const QJsonValue topics = document->object().value("topic_list"_L1);
    if (!topics.toObject().value("topics"_L1).isArray())
        return std::unexpected(TopicAnswerText::tr("The answer is no list of topics of a Discourse forum."));
    DiscourseList list;
    list.more = !topics.toObject().value("more_topics_url"_L1).toString().isEmpty();
    for (const QJsonValue &topic : topics.toObject().value("topics"_L1).toArray()) {
        JsonFields fields(topic.toObject());
        const std::optional<Instant> bumped = fields.isoTime("bumped_at"_L1);
        const std::optional<Instant> posted = fields.isoTime("last_posted_at"_L1);
        auto thread = readTopic(fields, forum, read);
        if (!thread) {
            ++list.rejected;
            continue;
        }
        const Instant active = bumped.value_or(posted.value_or(thread->created));
        list.topics.push_back({std::move(*thread), active});
    }
    return list;
}

std::expected<DiscourseTopic, QString> discourseTopic(const QByteArray &json, const QUrl &forum, Instant read)
{
    const auto document = readJson(json);
    if (!document)
        return std::unexpected(document.error());
    JsonFields fields(document->object());
    JsonFields stream = fields.object("post_stream"_L1);
    if (!fields.has("post_stream"_L1))
        return std::unexpected(TopicAnswerText::tr("The answer is no topic of a Discourse forum."));
    auto thread = readTopic(fields, forum, read);
    if (!thread)
        return std::unexpected(thread.error());
    thread->url = linkOf(fields.text("featured_link"_L1), thread->permalink); // shown above the words
    DiscourseTopic topic;
    for (const QJsonValue &number : stream.list("stream"_L1))
        topic.stream.push_back(number.toInteger());
    takePosts(stream.list("posts"_L1), *thread, forum, read, topic.parsed, topic.held);
    topic.parsed.batch.threads.push_back(std::move(*thread));
    rankInOrder(topic.parsed.batch);
    return topic;
}

std::expected<ParsedAnswer, QString> discoursePosts(const QByteArray &json, const ThreadRecord &thread,
                                                    const QUrl &forum, Instant read)
{
    const auto document = readJson(json);
    if (!document)
        return std::unexpected(document.error());
    const QJsonObject root = document->object();
    const bool single = root.contains("post_number"_L1);
    const QJsonValue posts = root.value("post_stream"_L1).toObject().value("posts"_L1);
    if (!single && !posts.isArray())
        return std::unexpected(TopicAnswerText::tr("The answer holds no posts of a Discourse forum."));
    ParsedAnswer parsed;
    ThreadRecord topic = thread;
    std::vector<qint64> held;
    takePosts(single ? QJsonArray{root} : posts.toArray(), topic, forum, read, parsed, held);
    return parsed;
}

} // namespace marbre
