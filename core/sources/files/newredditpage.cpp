// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/files/pagenodes_p.h"
#include "sources/files/placepages_p.h"
#include "sources/html/visibletext.h"

namespace marbre::page {

namespace {

QUrl redditHome()
{
    return QUrl(QStringLiteral("https://www.reddit.com/"));
}

bool isPost(const GumboNode *node)
{
    return isNamed(node, "shreddit-post");
}

bool isReply(const GumboNode *node)
{
    return isNamed(node, "shreddit-comment");
}

std::string absolute(std::string_view path)
{
    return path.starts_with('/') ? "https://www.reddit.com" + std::string(path) : std::string(path);
}

std::optional<std::string> authorOf(const GumboNode *node)
{
    std::string name(attribute(node, "author"));
    return name.empty() || name == "[deleted]" ? std::nullopt : std::optional(std::move(name));
}

/// What fills a place of the element, not of one in it.
const GumboNode *slotOf(const GumboNode *element, std::string_view slot)
{
    return find(element, [slot](const GumboNode *node) { return attribute(node, "slot") == slot; }, isReply);
}

std::string slotWords(const GumboNode *element, std::string_view slot)
{
    const GumboNode *content = slotOf(element, slot);
    return content ? html::markdownOf(content, redditHome()) : std::string();
}

ThreadRecord postThread(const GumboNode *post, const SavedPage &page)
{
    ThreadRecord thread;
    thread.remoteId = attribute(post, "id");
    thread.community = attribute(post, "subreddit-prefixed-name");
    thread.title = html::onOneLine(attribute(post, "post-title"));
    thread.author = authorOf(post);
    thread.permalink = absolute(attribute(post, "permalink"));
    thread.url = absolute(attribute(post, "content-href"));
    if (thread.url.empty())
        thread.url = thread.permalink;
    thread.body = slotWords(post, "text-body");
    thread.score = pageScore(firstNumber(attribute(post, "score")), page.saved);
    thread.commentCount = firstNumber(attribute(post, "comment-count"));
    thread.created = pageTime(attribute(post, "created-timestamp")).value_or(page.saved.value_or(Instant{}));
    return thread;
}

Instant timeOfReply(const GumboNode *reply, Instant otherwise)
{
    const GumboNode *time = find(
        reply, [](const GumboNode *node) { return isTag(node, GUMBO_TAG_TIME) || !attribute(node, "ts").empty(); },
        isReply);
    if (!time)
        return otherwise;
    const std::string_view written = attribute(time, "datetime");
    return pageTime(written.empty() ? attribute(time, "ts") : written).value_or(otherwise);
}

CommentRecord replyComment(const GumboNode *reply, const ThreadRecord &thread, const SavedPage &page)
{
    CommentRecord comment;
    comment.remoteId = attribute(reply, "thingid");
    comment.threadRemoteId = thread.remoteId;
    comment.parentRemoteId = attribute(reply, "parentid");
    if (const GumboNode *parent = around(reply, isReply))
        comment.parentRemoteId = attribute(parent, "thingid");
    if (!comment.parentRemoteId.starts_with("t1_"))
        comment.parentRemoteId.clear();
    comment.author = authorOf(reply);
    comment.body = slotWords(reply, "comment");
    comment.permalink = absolute(attribute(reply, "permalink"));
    comment.score = pageScore(firstNumber(attribute(reply, "score")), page.saved);
    comment.created = timeOfReply(reply, thread.created);
    comment.bySubmitter = comment.author && comment.author == thread.author;
    const bool gone =
        html::isElement(reply) && gumbo_get_attribute(&reply->v.element.attributes, "is-comment-deleted") != nullptr;
    if (gone) {
        comment.body.clear(); // a notice of the place's
        comment.presence = Presence::Deleted;
    }
    return comment;
}

} // namespace

std::optional<ThreadBatch> newRedditThread(const SavedPage &page)
{
    ThreadBatch batch;
    html::NodeWalk walk(page.root);
    while (const GumboNode *node = walk.next()) {
        if (isPost(node) && attribute(node, "id").starts_with("t3_"))
            batch.threads.push_back(postThread(node, page));
        else if (isReply(node) && !batch.threads.empty() && attribute(node, "thingid").starts_with("t1_"))
            batch.comments.push_back(replyComment(node, batch.threads.front(), page));
    }
    if (batch.threads.empty())
        return std::nullopt;
    return batch;
}

} // namespace marbre::page
