// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/files/pagenodes_p.h"
#include "sources/files/placepages_p.h"

#include <vector>

namespace marbre::page {

namespace {

QUrl hackerNews()
{
    return QUrl(QStringLiteral("https://news.ycombinator.com/"));
}
constexpr int indentWidth = 40; // of the blank picture in front of a reply, for each level

std::string hackerNewsId(const GumboNode *row)
{
    return "hn_" + std::string(attribute(row, "id"));
}

std::string itemAddress(const std::string &id)
{
    return "https://news.ycombinator.com/item?id=" + id.substr(3);
}

bool isNumbered(const GumboNode *row)
{
    const std::string_view id = attribute(row, "id");
    return !id.empty() && id.find_first_not_of("0123456789") == std::string_view::npos;
}

std::optional<std::string> userOf(const GumboNode *node)
{
    const std::string name = plainText(findClass(node, "hnuser"));
    return name.empty() ? std::nullopt : std::optional(name);
}

/// "2025-09-21T10:00:00 1758448800": the second is exact, and older pages have only the first.
Instant ageOf(const GumboNode *node, Instant otherwise)
{
    const GumboNode *age = findClass(node, "age");
    const std::string_view title = age ? attribute(age, "title") : std::string_view();
    return pageTime(title.substr(0, title.find(' '))).value_or(otherwise);
}

/// The number of comments is the last link that says it ("12 comments"); "discuss" says none.
std::optional<qint32> countOf(const GumboNode *table)
{
    std::optional<qint32> count;
    html::NodeWalk walk(table);
    while (const GumboNode *node = walk.next()) {
        if (!isTag(node, GUMBO_TAG_A))
            continue;
        const std::string words = plainText(node);
        if (words.ends_with("comments") || words.ends_with("comment"))
            count = firstNumber(words);
    }
    return count;
}

const GumboNode *titleLinkOf(const GumboNode *row)
{
    const GumboNode *line = findClass(row, "titleline");
    if (line)
        return find(line, [](const GumboNode *node) { return isTag(node, GUMBO_TAG_A); });
    const GumboNode *older = findClass(row, "titlelink");
    return older ? older : findClass(row, "storylink");
}

ThreadRecord storyOf(const GumboNode *table, const GumboNode *row, const SavedPage &page)
{
    ThreadRecord thread;
    thread.place = Place::HackerNews;
    thread.remoteId = hackerNewsId(row);
    thread.community = "Hacker News";
    const GumboNode *link = titleLinkOf(row);
    thread.title = plainText(link);
    thread.permalink = itemAddress(thread.remoteId);
    const QUrl target = hackerNews().resolved(QUrl(QString::fromUtf8(link ? attribute(link, "href") : "")));
    thread.url = link ? target.toString(QUrl::FullyEncoded).toStdString() : thread.permalink;
    thread.author = userOf(table);
    thread.score = pageScore(firstNumber(plainText(findClass(table, "score"))), page.saved);
    thread.commentCount = countOf(table);
    thread.created = ageOf(table, page.saved.value_or(Instant{}));
    if (const GumboNode *text = findClass(table, "toptext"))
        thread.body = html::markdownOf(text, hackerNews());
    return thread;
}

int levelOf(const GumboNode *row)
{
    const GumboNode *indent = findClass(row, "ind");
    if (!indent)
        return 0;
    if (const auto level = firstNumber(attribute(indent, "indent")))
        return *level;
    const GumboNode *blank = find(indent, [](const GumboNode *node) { return isTag(node, GUMBO_TAG_IMG); });
    return blank ? firstNumber(attribute(blank, "width")).value_or(0) / indentWidth : 0;
}

CommentRecord replyOf(const GumboNode *row, const ThreadRecord &thread)
{
    CommentRecord comment;
    comment.place = Place::HackerNews;
    comment.remoteId = hackerNewsId(row);
    comment.threadRemoteId = thread.remoteId;
    comment.permalink = itemAddress(comment.remoteId);
    comment.author = userOf(row);
    comment.created = ageOf(row, thread.created);
    comment.bySubmitter = comment.author && comment.author == thread.author;
    const GumboNode *words = findClass(row, "commtext");
    if (words)
        comment.body = html::markdownOf(words, hackerNews(), findClass(words, "reply")); // a link, on older pages
    else
        comment.presence = plainText(row).contains("[flagged]") ? Presence::Removed : Presence::Deleted;
    return comment;
}

} // namespace

/// Replies stand in rows one behind the other, each with its level.
std::optional<ThreadBatch> hackerNewsThread(const SavedPage &page)
{
    const GumboNode *table = findClass(page.root, "fatitem");
    const GumboNode *story = table ? find(table,
                                          [](const GumboNode *node) {
                                              return hasClass(node, "athing") && isNumbered(node) && titleLinkOf(node);
                                          })
                                   : nullptr;
    if (!story)
        return std::nullopt;
    ThreadBatch batch;
    batch.threads.push_back(storyOf(table, story, page));
    std::vector<std::string> line; // of the comments above the next one, by level
    html::NodeWalk walk(page.root);
    while (const GumboNode *node = walk.next()) {
        if (!hasClass(node, "comtr") || !isNumbered(node))
            continue;
        CommentRecord comment = replyOf(node, batch.threads.front());
        line.resize(std::min(size_t(std::max(levelOf(node), 0)), line.size()));
        comment.parentRemoteId = line.empty() ? std::string() : line.back();
        line.push_back(comment.remoteId);
        batch.comments.push_back(std::move(comment));
    }
    if (findClass(page.root, "morelink"))
        batch.missing.push_back(
            {.threadRemoteId = batch.threads.front().remoteId, .parentRemoteId = {}, .remoteIds = {}});
    return batch;
}

} // namespace marbre::page
