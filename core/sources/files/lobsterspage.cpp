// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/files/pagenodes_p.h"
#include "sources/files/placepages_p.h"

namespace marbre::page {

namespace {

QUrl lobsters()
{
    return QUrl(QStringLiteral("https://lobste.rs/"));
}

bool isLobstersStory(const GumboNode *node)
{
    return hasClass(node, "story") && !attribute(node, "data-shortid").empty();
}

bool isLobstersComment(const GumboNode *node)
{
    return hasClass(node, "comment") && !attribute(node, "data-shortid").empty();
}

bool isSubtree(const GumboNode *node)
{
    return hasClass(node, "comments_subtree");
}

/// The name stands in the line below, in a link to the account; a picture of it may link there too.
std::optional<std::string> accountOf(const GumboNode *node)
{
    const GumboNode *byline = findClass(node, "byline");
    const GumboNode *account =
        byline ? find(byline,
                      [](const GumboNode *one) {
                          const std::string_view href = attribute(one, "href");
                          return isTag(one, GUMBO_TAG_A) && (href.contains("/~") || href.contains("/u/")) &&
                                 !plainText(one).empty() &&
                                 !find(one, [](const GumboNode *inner) { return isTag(inner, GUMBO_TAG_IMG); });
                      })
               : nullptr;
    const std::string name = plainText(account);
    return name.empty() ? std::nullopt : std::optional(name);
}

Instant timeOn(const GumboNode *node, Instant otherwise)
{
    const GumboNode *byline = findClass(node, "byline");
    if (!byline)
        return otherwise;
    const GumboNode *time = find(byline, [](const GumboNode *one) {
        return isTag(one, GUMBO_TAG_TIME) || (isTag(one, GUMBO_TAG_SPAN) && !attribute(one, "title").empty());
    });
    if (!time)
        return otherwise;
    const auto exact = pageTime(attribute(time, "datetime"));
    return exact ? *exact : pageTime(attribute(time, "title")).value_or(otherwise);
}

/// Older pages call it score, newer ones write it on the arrow. "~" hides it.
Score votesOf(const GumboNode *node, std::optional<Instant> read)
{
    const GumboNode *voters = findClass(node, "voters");
    const std::string shown = plainText(voters);
    if (shown == "~")
        return {.state = ScoreState::Hidden, .value = 0, .read = read};
    return pageScore(firstNumber(shown), read);
}

ThreadRecord storyThread(const GumboNode *story, const SavedPage &page)
{
    const std::string id(attribute(story, "data-shortid"));
    ThreadRecord thread;
    thread.place = Place::Lobsters;
    thread.remoteId = "lobsters_" + id;
    thread.community = "Lobsters";
    const GumboNode *link = findClass(story, "u-url");
    thread.title = plainText(link);
    thread.permalink = "https://lobste.rs/s/" + id;
    const QUrl target = lobsters().resolved(QUrl(QString::fromUtf8(link ? attribute(link, "href") : "")));
    thread.url = link ? target.toString(QUrl::FullyEncoded).toStdString() : thread.permalink;
    thread.author = accountOf(story);
    thread.created = timeOn(story, page.saved.value_or(Instant{}));
    thread.score = votesOf(story, page.saved);
    thread.commentCount = firstNumber(plainText(findClass(story, "comments_label")));
    thread.flair = plainText(findClass(story, "tags"));
    const GumboNode *text = findClass(page.root, "story_text");
    if (!text)
        text = findClass(page.root, "story_content");
    if (text)
        thread.body = html::markdownOf(text, lobsters());
    return thread;
}

CommentRecord lobstersReply(const GumboNode *node, const ThreadRecord &thread, const SavedPage &page)
{
    const std::string id(attribute(node, "data-shortid"));
    CommentRecord comment;
    comment.place = Place::Lobsters;
    comment.remoteId = "lobsters_c_" + id;
    comment.threadRemoteId = thread.remoteId;
    comment.permalink = "https://lobste.rs/c/" + id;
    comment.author = accountOf(node);
    comment.created = timeOn(node, thread.created);
    comment.score = votesOf(node, page.saved);
    comment.bySubmitter = comment.author && comment.author == thread.author;
    if (const GumboNode *text = findClass(node, "comment_text"))
        comment.body = html::markdownOf(text, lobsters());
    const GumboNode *own = around(node, isSubtree);
    const GumboNode *outer = own ? around(own, isSubtree) : nullptr;
    const GumboNode *parent = outer ? find(outer, isLobstersComment) : nullptr;
    if (parent)
        comment.parentRemoteId = "lobsters_c_" + std::string(attribute(parent, "data-shortid"));
    return comment;
}

} // namespace

std::optional<ThreadBatch> lobstersThread(const SavedPage &page)
{
    const GumboNode *story = find(page.root, isLobstersStory);
    if (!story || !findClass(story, "u-url"))
        return std::nullopt;
    ThreadBatch batch;
    batch.threads.push_back(storyThread(story, page));
    html::NodeWalk walk(page.root);
    while (const GumboNode *node = walk.next()) {
        if (isLobstersComment(node))
            batch.comments.push_back(lobstersReply(node, batch.threads.front(), page));
    }
    return batch;
}

} // namespace marbre::page
