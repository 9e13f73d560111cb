// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/hackernews/hackernewsclient.h"

#include "sources/discussion/discussionrun.h"
#include "sources/discussion/instance.h"
#include "sources/discussion/treelimits.h"

#include <deque>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qint64 mostHits = 1000; ///< Algolia pages no further, whatever the search has
constexpr int longestWayUp = 500; ///< levels of replies
constexpr int mostItems = 500;    ///< of a discussion that is read item by item, a request each

/// What says something about one item and nothing about the place.
bool isNotThere(FaultKind kind)
{
    return kind == FaultKind::NotFound || kind == FaultKind::Gone || kind == FaultKind::Format;
}

} // namespace

qint64 hackerNewsNumber(const QString &remoteId)
{
    return remoteId.startsWith("hn_"_L1) ? remoteId.sliced(3).toLongLong() : 0;
}

std::string hackerNewsId(qint64 number)
{
    return "hn_" + std::to_string(number);
}

HackerNewsClient::HackerNewsClient(const QUrl &firebase, const QUrl &algolia, Wire &wire)
    : m_firebase(firebase)
    , m_algolia(algolia)
    , m_wire(wire)
{}

Fetched<HttpAnswer> HackerNewsClient::firebase(const QString &path)
{
    if (m_wire.isStopped())
        return std::unexpected(canceledFault());
    return m_wire.get(addressBelow(m_firebase, "/v0/"_L1 + path + ".json"_L1));
}

Fetched<std::vector<qint64>> HackerNewsClient::list(const QString &name)
{
    const Fetched<HttpAnswer> answer = firebase(name);
    if (!answer)
        return std::unexpected(answer.error());
    auto ids = hackerNewsIds(answer->body);
    if (!ids)
        return std::unexpected(formatFault(answer->url, ids.error()));
    return std::move(*ids);
}

Fetched<std::optional<HackerNewsItem>> HackerNewsClient::item(qint64 id)
{
    const Fetched<HttpAnswer> answer = firebase(u"item/"_s + QString::number(id));
    if (!answer)
        return std::unexpected(answer.error());
    auto item = hackerNewsItem(answer->body, answer->received);
    if (!item)
        return std::unexpected(formatFault(answer->url, item.error()));
    if (*item && (*item)->thread) {
        if (const Fetched<void> options = addOptions(**item); !options)
            return std::unexpected(options.error());
        m_stories.insert_or_assign(id, **item);
        m_storyOf.insert_or_assign(id, id);
    }
    return std::move(*item);
}

Fetched<void> HackerNewsClient::addOptions(HackerNewsItem &poll)
{
    std::vector<HackerNewsItem::PollOption> options;
    for (const qint64 part : poll.parts) {
        const Fetched<std::optional<HackerNewsItem>> option = item(part);
        if (!option && !isNotThere(option.error().kind))
            return std::unexpected(option.error());
        if (option && *option && (*option)->option)
            options.push_back(*(*option)->option);
    }
    addPollOptions(*poll.thread, options);
    return {};
}

Fetched<qint64> HackerNewsClient::storyOf(qint64 id, const HackerNewsItem &item)
{
    std::vector<qint64> way{id};
    qint64 story = item.thread ? id : 0;
    for (qint64 next = item.parent; story == 0 && next > 0 && int(way.size()) < longestWayUp;) {
        if (const auto known = m_storyOf.find(next); known != m_storyOf.end()) {
            story = known->second;
            break;
        }
        const Fetched<std::optional<HackerNewsItem>> parent = this->item(next);
        if (!parent)
            return std::unexpected(parent.error());
        way.push_back(next);
        if (!*parent)
            break;
        story = (*parent)->thread ? next : 0;
        next = (*parent)->parent;
    }
    for (const qint64 step : way)
        m_storyOf.insert_or_assign(step, story);
    return story;
}

Fetched<HackerNewsHits> HackerNewsClient::hits(const QString &words, Instant since, Instant until)
{
    if (m_wire.isStopped())
        return std::unexpected(canceledFault());
    const QString window =
        u"created_at_i>=%1,created_at_i<%2"_s.arg(QString::number(toUnix(since)), QString::number(toUnix(until)));
    QList<std::pair<QString, QString>> query{{u"tags"_s, u"(story,poll,job)"_s},
                                             {u"numericFilters"_s, window},
                                             {u"hitsPerPage"_s, QString::number(mostHits)}};
    if (!words.isEmpty())
        query.prepend({u"query"_s, words});
    const Fetched<HttpAnswer> answer = m_wire.get(addressBelow(m_algolia, u"/api/v1/search_by_date"_s, query));
    if (!answer)
        return std::unexpected(answer.error());
    auto hits = hackerNewsHits(answer->body, answer->received);
    if (!hits)
        return std::unexpected(formatFault(answer->url, hits.error()));
    return std::move(*hits);
}

Fetched<ParsedAnswer> HackerNewsClient::search(const QString &words, Instant since, Instant until)
{
    ParsedAnswer all;
    std::unordered_set<std::string> seen;
    while (since < until) {
        Fetched<HackerNewsHits> page = hits(words, since, until);
        if (!page)
            return std::unexpected(page.error());
        for (ThreadRecord &thread : page->parsed.batch.threads) {
            if (seen.insert(thread.remoteId).second)
                all.batch.threads.push_back(std::move(thread));
        }
        all.rejectedThreads += page->parsed.rejectedThreads;
        const bool more = page->all > page->told || page->told >= mostHits; // the count may be an estimate
        if (!more || !page->oldest)
            break;
        // The newest came first: the next window ends where these end, with their last second once more, which may
        // have been cut in the middle. A second that fills a whole page by itself is left behind.
        const Instant end = *page->oldest + std::chrono::seconds(1);
        until = end < until ? end : *page->oldest;
    }
    return all;
}

Fetched<ParsedAnswer> HackerNewsClient::tree(const TreeWish &wish)
{
    const qint64 id = hackerNewsNumber(QString::fromStdString(wish.thread));
    if (!m_stories.contains(id)) {
        const Fetched<std::optional<HackerNewsItem>> asked = item(id);
        if (!asked && !isNotThere(asked.error().kind))
            return std::unexpected(asked.error());
    }
    const auto story = m_stories.find(id);
    const std::vector<qint64> shown = story == m_stories.end() ? std::vector<qint64>() : story->second.kids;
    if (m_wire.isStopped())
        return std::unexpected(canceledFault());
    const Fetched<HttpAnswer> answer = m_wire.get(addressBelow(m_algolia, "/api/v1/items/"_L1 + QString::number(id)));
    if (!answer && (!isNotThere(answer.error().kind) || story == m_stories.end()))
        return std::unexpected(answer.error());
    if (answer) {
        auto tree = hackerNewsTree(answer->body, answer->received, shown);
        const bool usable = tree && tree->story == id;
        if (usable && story != m_stories.end()) // the place itself is fresher
            tree->parsed.batch.threads = {*story->second.thread};
        if (usable)
            return std::move(tree->parsed);
        if (story == m_stories.end())
            return std::unexpected(formatFault(answer->url, tree ? QString() : tree.error()));
    }
    return walk(story->second, wish);
}

Fetched<ParsedAnswer> HackerNewsClient::walk(const HackerNewsItem &story, const TreeWish &wish)
{
    struct Step
    {
        qint64 id;
        std::string parent;
        int level;
    };
    ParsedAnswer tree;
    tree.batch.threads = {*story.thread};
    std::deque<Step> ahead;
    std::unordered_map<std::string, MissingReplies> leftOut;
    const int budget = std::min(wish.budget, mostItems);
    const auto goBelow = [&](const HackerNewsItem &item, const std::string &parent, int level) {
        for (const qint64 kid : item.kids)
            ahead.push_back({kid, parent, level});
    };
    const auto leaveOut = [&leftOut](const std::string &parent, qint64 id) {
        MissingReplies &missing = leftOut[parent];
        ++missing.count;
        missing.remoteIds.push_back(hackerNewsId(id));
    };
    goBelow(story, {}, 1);
    for (; !ahead.empty(); ahead.pop_front()) {
        const Step &step = ahead.front();
        if (int(tree.batch.comments.size()) >= budget || tree.brokenOff ||
            (wish.depth > 0 && step.level > wish.depth)) {
            leaveOut(step.parent, step.id);
            continue;
        }
        Fetched<std::optional<HackerNewsItem>> found = item(step.id);
        if (!found && !isNotThere(found.error().kind)) {
            tree.brokenOff = found.error(); // what is ahead is said to be missing
            leaveOut(step.parent, step.id);
            continue;
        }
        if (!found) {
            tree.rejectComment(found.error().error.text());
            continue;
        }
        if (!*found || !(*found)->comment)
            continue;
        CommentRecord &comment = *(*found)->comment;
        comment.threadRemoteId = wish.thread;
        comment.parentRemoteId = step.parent;
        comment.bySubmitter = comment.author && comment.author == story.thread->author;
        goBelow(**found, comment.remoteId, step.level + 1);
        tree.batch.comments.push_back(std::move(comment));
    }
    for (auto &[parent, missing] : leftOut) {
        missing.threadRemoteId = wish.thread;
        missing.parentRemoteId = parent;
        tree.batch.missing.push_back(std::move(missing));
    }
    rankInOrder(tree.batch);
    return tree;
}

} // namespace marbre
