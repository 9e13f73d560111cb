// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/hackernews/hackernewsparser.h"

#include "sources/discussion/jsonfields.h"
#include "sources/hackernews/hackernewsfields_p.h"
#include "sources/html/htmltomarkdown.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

using namespace hackernews;

namespace {

using namespace std::string_literals;

struct FirebaseText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::HackerNews)
};

Presence presenceOf(JsonFields &fields)
{
    if (fields.flag("deleted"_L1))
        return Presence::Deleted;
    return fields.flag("dead"_L1) ? Presence::Removed : Presence::Present;
}

void readThread(JsonFields &fields, qint64 id, const std::string &type, Instant read, HackerNewsItem &item)
{
    ThreadRecord thread;
    thread.title = plainFromHtml(fields.text("title"_L1));
    thread.author = authorNamed(fields.text("by"_L1));
    thread.body = words(fields.text("text"_L1));
    thread.score = scoreOf(fields.number("score"_L1), read);
    thread.commentCount = fields.number("descendants"_L1);
    thread.created = fields.unixTime("time"_L1).value_or(Instant{});
    thread.presence = presenceOf(fields);
    finishThread(thread, id, type, fields.text("url"_L1));
    item.thread = std::move(thread);
}

void readComment(JsonFields &fields, qint64 id, Instant read, HackerNewsItem &item)
{
    CommentRecord comment;
    comment.place = Place::HackerNews;
    comment.remoteId = remoteId(id);
    comment.author = authorNamed(fields.text("by"_L1));
    comment.body = words(fields.text("text"_L1));
    comment.score = scoreOf({}, read); // comments have no points
    comment.created = fields.unixTime("time"_L1).value_or(Instant{});
    comment.presence = presenceOf(fields);
    comment.permalink = permalink(id);
    item.comment = std::move(comment);
}

} // namespace

std::expected<std::vector<qint64>, QString> hackerNewsIds(const QByteArray &json)
{
    const auto document = readJson(json);
    if (!document)
        return std::unexpected(document.error());
    if (!document->isArray())
        return std::unexpected(FirebaseText::tr("The answer is no list of Hacker News."));
    return idsOf(document->array());
}

std::expected<std::optional<HackerNewsItem>, QString> hackerNewsItem(const QByteArray &json, Instant read)
{
    if (json.trimmed() == "null")
        return std::nullopt;
    const auto document = readJson(json);
    if (!document)
        return std::unexpected(document.error());
    JsonFields fields(document->object());
    const qint64 id = fields.integer("id"_L1).value_or(0);
    const std::string type = fields.text("type"_L1);
    HackerNewsItem item;
    item.parent = fields.integer("parent"_L1).value_or(0);
    item.kids = idsOf(fields.list("kids"_L1));
    item.parts = idsOf(fields.list("parts"_L1));
    if (type == "comment")
        readComment(fields, id, read, item);
    else if (type == "pollopt")
        item.option = HackerNewsItem::PollOption{words(fields.text("text"_L1)), fields.number("score"_L1)};
    else if (type == "story" || type == "job" || type == "poll")
        readThread(fields, id, type, read, item);
    else
        return std::unexpected(notAnItem());
    if (id <= 0 || fields.isSpoilt())
        return std::unexpected(fields.isSpoilt() ? fields.reason() : notAnItem());
    return item;
}

void addPollOptions(ThreadRecord &poll, const std::vector<HackerNewsItem::PollOption> &options)
{
    std::string list;
    for (const HackerNewsItem::PollOption &option : options) {
        std::string text = option.text;
        std::ranges::replace(text, '\n', ' ');
        list += (list.empty() ? "- "s : "\n- "s) + text;
        if (option.points)
            list += " (" + std::to_string(*option.points) + ')';
    }
    if (!list.empty())
        poll.body += (poll.body.empty() ? ""s : "\n\n"s) + list;
}

} // namespace marbre
