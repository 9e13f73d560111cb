// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/lobsters/lobstersparser.h"

#include "model/place.h"
#include "sources/discussion/jsonfields.h"
#include "sources/discussion/treelimits.h"
#include "sources/discussion/words.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct LobstersAnswerText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::Lobsters)
};

constexpr char site[] = "https://lobste.rs/";
constexpr std::chrono::minutes untilEdited{1}; ///< the place itself calls nothing edited before

bool isShortId(const std::string &id)
{
    return id.size() >= 4 && id.size() <= 13 &&
           std::ranges::all_of(id, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); });
}

std::optional<std::string> accountOf(JsonFields &fields, QLatin1StringView key, const QJsonObject &object)
{
    std::string name;
    if (object.value(key).isObject())
        name = fields.object(key).text("username"_L1);
    else
        name = fields.text(key);
    return name.empty() ? std::nullopt : std::optional(std::move(name));
}

std::string words(JsonFields &fields, QLatin1StringView plain, QLatin1StringView html)
{
    static const QUrl base(QString::fromLatin1(site));
    std::string written = fields.text(plain);
    return written.empty() ? wordsFromHtml(fields.text(html), base) : written;
}

std::optional<Instant> editedAt(JsonFields &fields, Instant created)
{
    for (const QLatin1StringView key : {"last_edited_at"_L1, "updated_at"_L1}) {
        if (const std::optional<Instant> edited = fields.isoTime(key))
            return *edited - created > untilEdited ? edited : std::nullopt;
    }
    return std::nullopt;
}

Score scoreOf(JsonFields &fields, Instant read)
{
    const std::optional<qint32> points = fields.number("score"_L1);
    return {points ? ScoreState::Known : ScoreState::None, points.value_or(0), read};
}

Presence presenceOf(JsonFields &fields)
{
    if (fields.flag("is_moderated"_L1))
        return Presence::Removed;
    return fields.flag("is_deleted"_L1) ? Presence::Deleted : Presence::Present;
}

std::expected<ThreadRecord, QString> readStory(const QJsonObject &object, Instant read)
{
    JsonFields fields(object);
    const std::string id = fields.text("short_id"_L1);
    ThreadRecord thread;
    thread.place = Place::Lobsters;
    thread.remoteId = "lobsters_" + id;
    thread.community = "Lobsters";
    thread.title = fields.text("title"_L1);
    thread.author = accountOf(fields, "submitter_user"_L1, object);
    thread.permalink = site + ("s/" + id);
    thread.url = linkOf(fields.text("url"_L1), thread.permalink);
    thread.body = words(fields, "description_plain"_L1, "description"_L1);
    thread.flair = fields.texts("tags"_L1).join(", "_L1).toStdString();
    thread.score = scoreOf(fields, read);
    thread.commentCount = fields.number("comment_count"_L1);
    thread.created = fields.isoTime("created_at"_L1).value_or(Instant{});
    thread.presence = presenceOf(fields);
    if (fields.isSpoilt())
        return std::unexpected(fields.reason());
    if (!isShortId(id))
        return std::unexpected(LobstersAnswerText::tr("A story has no valid id."));
    return thread;
}

std::expected<CommentRecord, QString> readComment(const QJsonObject &object, const std::string &thread, Instant read)
{
    JsonFields fields(object);
    const std::string id = fields.text("short_id"_L1);
    CommentRecord comment;
    comment.place = Place::Lobsters;
    comment.remoteId = "lobsters_c_" + id;
    comment.threadRemoteId = thread;
    const std::string parent = fields.text("parent_comment"_L1);
    if (isShortId(parent))
        comment.parentRemoteId = "lobsters_c_" + parent;
    comment.author = accountOf(fields, "commenting_user"_L1, object);
    comment.presence = presenceOf(fields);
    if (comment.presence == Presence::Present) // else the place says only that it is gone
        comment.body = words(fields, "comment_plain"_L1, "comment"_L1);
    comment.score = scoreOf(fields, read);
    comment.created = fields.isoTime("created_at"_L1).value_or(Instant{});
    comment.edited = editedAt(fields, comment.created);
    comment.permalink = site + ("c/" + id);
    if (fields.isSpoilt())
        return std::unexpected(fields.reason());
    if (!isShortId(id))
        return std::unexpected(LobstersAnswerText::tr("A comment has no valid id."));
    return comment;
}

/// Older answers have no parents but levels, from 1 on; newer ones a depth, from 0 on.
class ParentsByLevel
{
public:
    void place(CommentRecord &comment, const QJsonObject &object)
    {
        const bool named = object.contains("parent_comment"_L1);
        const QJsonValue level = object.value("indent_level"_L1);
        const qsizetype depth = level.isDouble() ? level.toInteger() - 1 : object.value("depth"_L1).toInteger();
        const size_t above = size_t(std::clamp<qsizetype>(depth, 0, qsizetype(m_way.size())));
        m_way.resize(above);
        if (!named && above > 0)
            comment.parentRemoteId = m_way.back();
        m_way.push_back(comment.remoteId);
    }

private:
    std::vector<std::string> m_way; ///< from the top down to the last comment
};

} // namespace

std::expected<ParsedAnswer, QString> lobstersList(const QByteArray &json, Instant read)
{
    const auto document = readJson(json);
    if (!document)
        return std::unexpected(document.error());
    if (!document->isArray())
        return std::unexpected(LobstersAnswerText::tr("The answer is no list of Lobsters."));
    ParsedAnswer parsed;
    for (const QJsonValue &element : document->array()) {
        if (auto thread = readStory(element.toObject(), read))
            parsed.batch.threads.push_back(std::move(*thread));
        else
            parsed.rejectThread(thread.error());
    }
    return parsed;
}

std::expected<ParsedAnswer, QString> lobstersStory(const QByteArray &json, Instant read)
{
    const auto document = readJson(json);
    if (!document)
        return std::unexpected(document.error());
    auto thread = readStory(document->object(), read);
    if (!thread)
        return std::unexpected(thread.error());
    ParsedAnswer parsed;
    ParentsByLevel parents;
    for (const QJsonValue &element : document->object().value("comments"_L1).toArray()) {
        const QJsonObject object = element.toObject();
        auto comment = readComment(object, thread->remoteId, read);
        if (!comment) {
            parsed.rejectComment(comment.error());
            continue;
        }
        parents.place(*comment, object);
        comment->bySubmitter = comment->author && comment->author == thread->author;
        parsed.batch.comments.push_back(std::move(*comment));
    }
    parsed.batch.threads.push_back(std::move(*thread));
    rankInOrder(parsed.batch);
    return parsed;
}

std::expected<ParsedAnswer, QString> lobstersComment(const QByteArray &json, Instant read, const std::string &thread)
{
    const auto document = readJson(json);
    if (!document)
        return std::unexpected(document.error());
    const QJsonObject object = document->object();
    const std::optional<ItemRef> named = itemRefFromUrl(object.value("url"_L1).toString());
    const bool names = named && named->place == Place::Lobsters && !named->thread.isEmpty();
    const std::string story = names ? named->thread.toStdString() : thread;
    if (story.empty())
        return std::unexpected(LobstersAnswerText::tr("The comment does not say which thread it belongs to."));
    auto comment = readComment(object, story, read);
    if (!comment)
        return std::unexpected(comment.error());
    ParsedAnswer parsed;
    parsed.batch.comments.push_back(std::move(*comment));
    return parsed;
}

} // namespace marbre
