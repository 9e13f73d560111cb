// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/place.h"

#include "sources/files/pagenodes_p.h"
#include "sources/files/placepages_p.h"

namespace marbre::page {

namespace {

std::string bodyOf(const GumboNode *node, const QUrl &address)
{
    return node ? html::markdownOf(node, address) : std::string();
}

/// The longest of its articles, else what the page calls its main part, else the whole.
std::string articleWords(const SavedPage &page)
{
    std::string longest;
    html::NodeWalk walk(page.root);
    while (const GumboNode *node = walk.next()) {
        if (!isTag(node, GUMBO_TAG_ARTICLE))
            continue;
        walk.skip();
        std::string words = bodyOf(node, page.head.address);
        if (words.size() > longest.size())
            longest = std::move(words);
    }
    if (!longest.empty())
        return longest;
    const GumboNode *main = find(page.root, [](const GumboNode *node) {
        return isTag(node, GUMBO_TAG_MAIN) || attribute(node, "role") == "main";
    });
    longest = bodyOf(main, page.head.address);
    return longest.empty() ? bodyOf(page.root, page.head.address) : longest;
}

} // namespace

ThreadBatch articleThread(const SavedPage &page)
{
    const QString address = page.head.address.toString(QUrl::FullyEncoded);
    ThreadRecord thread;
    thread.place = Place::Feed;
    thread.title = page.head.title;
    thread.body = articleWords(page);
    thread.remoteId = articleId(address.isEmpty() ? QString::fromStdString(thread.title + '\n' + thread.body) : address)
                          .toStdString();
    if (const auto ref = itemRefFromUrl(address); ref && !ref->thread.isEmpty()) {
        thread.place = ref->place;
        thread.remoteId = ref->thread.toStdString();
    }
    const std::string host = page.head.address.host().toStdString();
    thread.community = page.head.site.empty() ? host : page.head.site;
    if (!page.head.author.empty())
        thread.author = page.head.author;
    thread.url = address.toStdString();
    thread.permalink = thread.url;
    thread.created = page.head.published ? *page.head.published : page.saved.value_or(Instant{});
    ThreadBatch batch;
    batch.threads.push_back(std::move(thread));
    return batch;
}

} // namespace marbre::page
