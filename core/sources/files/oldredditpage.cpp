// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/files/pagenodes_p.h"
#include "sources/files/placepages_p.h"

#include <algorithm>

namespace marbre::page {

namespace {

QUrl redditSite()
{
    return QUrl(QStringLiteral("https://www.reddit.com/"));
}

bool isThing(const GumboNode *node, std::string_view prefix)
{
    return hasClass(node, "thing") && attribute(node, "data-fullname").starts_with(prefix);
}

bool isComment(const GumboNode *node)
{
    return isThing(node, "t1_") && hasClass(node, "comment");
}

std::string onReddit(std::string_view path)
{
    return path.starts_with('/') ? "https://www.reddit.com" + std::string(path) : std::string(path);
}

std::optional<std::string> nameOf(const GumboNode *thing)
{
    std::string name(attribute(thing, "data-author"));
    return name.empty() || name == "[deleted]" ? std::nullopt : std::optional(std::move(name));
}

/// The words of a thing itself, without its replies.
std::string wordsOfThing(const GumboNode *entry)
{
    const GumboNode *body = findClass(findClass(entry, "usertext-body"), "md");
    return body ? html::markdownOf(body, redditSite()) : std::string();
}

/// The layout writes "[deleted]" and "[removed]" where the words were.
Presence takeAwayNotice(std::string &body)
{
    if (body == "\\[deleted]\n" || body == "\\[removed]\n") {
        const bool removed = body.contains("removed");
        body.clear();
        return removed ? Presence::Removed : Presence::Deleted;
    }
    return Presence::Present;
}

std::optional<Instant> editedTime(const GumboNode *entry)
{
    const GumboNode *time = findClass(entry, "edited-timestamp");
    return time ? pageTime(attribute(time, "datetime")) : std::nullopt;
}

Instant writtenTime(const GumboNode *entry, Instant otherwise)
{
    const GumboNode *time = find(entry, [](const GumboNode *node) {
        return isTag(node, GUMBO_TAG_TIME) && !hasClass(node, "edited-timestamp");
    });
    return (time ? pageTime(attribute(time, "datetime")) : std::nullopt).value_or(otherwise);
}

/// Three scores stand there, for each of the reader's own votes; the middle one is the others'.
Score commentScore(const GumboNode *entry, std::optional<Instant> read)
{
    if (findClass(entry, "score-hidden"))
        return {.state = ScoreState::Hidden, .value = 0, .read = read};
    const GumboNode *score =
        find(entry, [](const GumboNode *node) { return hasClass(node, "score") && hasClass(node, "unvoted"); });
    const std::string_view exact = score ? attribute(score, "title") : std::string_view();
    return pageScore(firstNumber(exact.empty() ? plainText(score) : std::string(exact)), read);
}

ThreadRecord threadOf(const GumboNode *thing, const SavedPage &page)
{
    const GumboNode *entry = childOfClass(thing, "entry");
    ThreadRecord thread;
    thread.remoteId = attribute(thing, "data-fullname");
    const auto named = attribute(thing, "data-subreddit-prefixed");
    thread.community = named.empty() ? "r/" + std::string(attribute(thing, "data-subreddit")) : std::string(named);
    thread.author = nameOf(thing);
    thread.permalink = onReddit(attribute(thing, "data-permalink"));
    thread.url = onReddit(attribute(thing, "data-url"));
    thread.created = pageTime(attribute(thing, "data-timestamp")).value_or(page.saved.value_or(Instant{}));
    thread.score = pageScore(firstNumber(attribute(thing, "data-score")), page.saved);
    thread.commentCount = firstNumber(attribute(thing, "data-comments-count"));
    thread.adult = attribute(thing, "data-nsfw") == "true";
    thread.pinned = hasClass(thing, "stickied");
    thread.locked = hasClass(thing, "locked");
    if (entry) {
        thread.title = plainText(
            find(entry, [](const GumboNode *node) { return isTag(node, GUMBO_TAG_A) && hasClass(node, "title"); }));
        thread.flair = plainText(findClass(thing, "linkflairlabel"));
        thread.body = wordsOfThing(entry);
        thread.presence = takeAwayNotice(thread.body);
        thread.edited = editedTime(entry);
    }
    if (thread.permalink.empty())
        thread.permalink = page.head.address.toString(QUrl::FullyEncoded).toStdString();
    if (thread.url.empty())
        thread.url = thread.permalink;
    return thread;
}

std::string parentOf(const GumboNode *node)
{
    const GumboNode *parent = around(node, isComment);
    return parent ? std::string(attribute(parent, "data-fullname")) : std::string();
}

CommentRecord commentOf(const GumboNode *thing, const ThreadRecord &thread, const SavedPage &page)
{
    CommentRecord comment;
    comment.remoteId = attribute(thing, "data-fullname");
    comment.threadRemoteId = thread.remoteId;
    comment.parentRemoteId = parentOf(thing);
    comment.permalink = onReddit(attribute(thing, "data-permalink"));
    if (comment.permalink.empty())
        comment.permalink = thread.permalink + comment.remoteId.substr(3) + '/';
    comment.author = nameOf(thing);
    comment.pinned = hasClass(thing, "stickied");
    comment.created = thread.created;
    if (const GumboNode *entry = childOfClass(thing, "entry")) {
        comment.body = wordsOfThing(entry);
        comment.presence = takeAwayNotice(comment.body);
        comment.score = commentScore(entry, page.saved);
        comment.created = writtenTime(entry, thread.created);
        comment.edited = editedTime(entry);
        const GumboNode *author = findClass(entry, "author");
        comment.bySubmitter = author && hasClass(author, "submitter");
        comment.distinguished = !author                         ? ""
                                : hasClass(author, "admin")     ? "admin"
                                : hasClass(author, "moderator") ? "moderator"
                                                                : "";
    }
    return comment;
}

/// "morechildren(this, 't3_abc', 'confidence', 'def,ghi', …)": the ids stand last but for a flag.
void addMissing(const GumboNode *thing, const ThreadRecord &thread, ThreadBatch &batch)
{
    MissingReplies missing{.threadRemoteId = thread.remoteId, .parentRemoteId = parentOf(thing), .remoteIds = {}};
    missing.count = firstNumber(plainText(findClass(thing, "gray"))).value_or(0);
    const GumboNode *button =
        find(thing, [](const GumboNode *node) { return attribute(node, "onclick").contains("morechildren("); });
    std::string_view call = button ? attribute(button, "onclick") : std::string_view();
    while (!call.empty()) {
        const std::string_view part = call.substr(0, call.find('\''));
        call.remove_prefix(std::min(part.size() + 1, call.size()));
        const bool ids = !part.empty() && part != "confidence" && part.size() >= 5 &&
                         part.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789,") == std::string_view::npos;
        if (!ids)
            continue;
        for (size_t at = 0; at < part.size();) {
            const size_t end = std::min(part.find(',', at), part.size());
            if (end > at)
                missing.remoteIds.push_back("t1_" + std::string(part.substr(at, end - at)));
            at = end + 1;
        }
        break;
    }
    batch.missing.push_back(std::move(missing));
}

} // namespace

/// The thread stands in a list of its own above the comments; a list of several threads is no thread.
std::optional<ThreadBatch> oldRedditThread(const SavedPage &page)
{
    ThreadBatch batch;
    html::NodeWalk walk(page.root);
    while (const GumboNode *node = walk.next()) {
        if (!html::isElement(node) || !hasClass(node, "thing"))
            continue;
        if (isThing(node, "t3_"))
            batch.threads.push_back(threadOf(node, page));
        else if (batch.threads.empty())
            continue;
        else if (isComment(node))
            batch.comments.push_back(commentOf(node, batch.threads.front(), page));
        else if (hasClass(node, "morechildren") || hasClass(node, "morerecursion"))
            addMissing(node, batch.threads.front(), batch);
    }
    if (batch.threads.empty())
        return std::nullopt;
    return batch;
}

} // namespace marbre::page
