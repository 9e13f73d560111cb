// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/hackernews/hackernewsadapter.h"

#include "sources/discussion/discussionrun.h"
#include "sources/discussion/instance.h"
#include "sources/discussion/rereading.h"
#include "sources/hackernews/hackernewsclient.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct HackerNewsText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::HackerNewsAdapter)
};

constexpr qsizetype itemsAtOnce = 20; ///< delivered together; each is a request
constexpr auto listAddress = "news.ycombinator.com"_L1;

struct List
{
    QLatin1StringView sort;
    QLatin1StringView path; ///< at the place's own pages
    QLatin1StringView name; ///< Firebase's
};
constexpr List lists[] = {
    {"top"_L1, ""_L1, "topstories"_L1},       {"best"_L1, "best"_L1, "beststories"_L1},
    {"new"_L1, "newest"_L1, "newstories"_L1}, {"ask"_L1, "ask"_L1, "askstories"_L1},
    {"show"_L1, "show"_L1, "showstories"_L1}, {"job"_L1, "jobs"_L1, "jobstories"_L1},
};

QString wordsOf(const Subscription &feed)
{
    return feed.address.startsWith("hn:"_L1) ? feed.address.sliced(3) : QString();
}

/// A search has no list at Firebase.
bool isByWindow(const Subscription &feed)
{
    return feed.sort == "day"_L1 || !wordsOf(feed).isEmpty();
}

/// The day's threads, those with most points first, as far as the feed takes them.
Fetched<ListedPage> listWindow(HackerNewsClient &client, const FetchTask &task)
{
    Fetched<ParsedAnswer> found = client.search(wordsOf(task.subscription), task.since, task.until);
    if (!found)
        return std::unexpected(found.error());
    std::ranges::stable_sort(found->batch.threads, std::ranges::greater(),
                             [](const ThreadRecord &thread) { return thread.score.points().value_or(-1); });
    const auto most = size_t(std::max(0, task.subscription.threadLimit));
    if (found->batch.threads.size() > most)
        found->batch.threads.resize(most);
    for (ThreadRecord &thread : found->batch.threads) {
        if (thread.flair != "poll")
            continue;
        // Searches leave out what can be voted for.
        Fetched<std::optional<HackerNewsItem>> poll =
            client.item(hackerNewsNumber(QString::fromStdString(thread.remoteId)));
        if (!poll)
            return std::unexpected(poll.error());
        if (*poll && (*poll)->thread)
            thread = std::move(*(*poll)->thread);
    }
    return ListedPage{.parsed = std::move(*found)};
}

Fetched<QJsonArray> idsOfList(HackerNewsClient &client, const Subscription &feed)
{
    const auto *list = std::ranges::find(lists, feed.sort, &List::sort);
    const Fetched<std::vector<qint64>> ids = client.list(list == std::end(lists) ? lists[0].name : list->name);
    if (!ids)
        return std::unexpected(ids.error());
    QJsonArray numbers;
    for (const qint64 id : *ids) {
        if (numbers.size() < feed.threadLimit)
            numbers.append(id);
    }
    return numbers;
}

/// The next items of a list; what is left of it is where it goes on.
Fetched<ListedPage> listItems(HackerNewsClient &client, const FetchTask &task, const QJsonObject &place)
{
    QJsonArray ids = place.value("ids"_L1).toArray();
    if (place.isEmpty()) {
        const Fetched<QJsonArray> all = idsOfList(client, task.subscription);
        if (!all)
            return std::unexpected(all.error());
        ids = *all;
    }
    ListedPage page;
    page.byTime = task.subscription.sort == "new"_L1;
    for (qsizetype taken = 0; taken < itemsAtOnce && !ids.isEmpty(); ++taken) {
        Fetched<std::optional<HackerNewsItem>> item = client.item(ids.first().toInteger());
        if (!item && item.error().kind != FaultKind::Format && item.error().kind != FaultKind::NotFound) {
            page.fault = item.error();
            break;
        }
        ids.removeFirst();
        if (!item)
            page.parsed.rejectThread(item.error().error.text());
        else if (*item && (*item)->thread && !(*item)->thread->title.empty()) // a deleted one has none
            page.parsed.batch.threads.push_back(std::move(*(*item)->thread));
    }
    if (!ids.isEmpty())
        page.next = {{u"ids"_s, ids}};
    return page;
}

Fetched<void> rereadItem(HackerNewsClient &client, const ItemRef &ref, ThreadBatch &batch, QStringList &unknown)
{
    const qint64 id = hackerNewsNumber(ref.id());
    Fetched<std::optional<HackerNewsItem>> item = client.item(id);
    if (!item && item.error().kind != FaultKind::Format && item.error().kind != FaultKind::NotFound)
        return std::unexpected(item.error());
    if (!item || !*item) {
        unknown << ref.id();
        return {};
    }
    if ((*item)->thread) {
        batch.threads.push_back(std::move(*(*item)->thread));
    } else if ((*item)->comment) {
        const Fetched<qint64> story = client.storyOf(id, **item);
        if (!story)
            return std::unexpected(story.error());
        if (*story == 0) {
            unknown << ref.id();
            return {};
        }
        CommentRecord &comment = *(*item)->comment;
        comment.threadRemoteId = hackerNewsId(*story);
        if ((*item)->parent != *story)
            comment.parentRemoteId = hackerNewsId((*item)->parent);
        batch.comments.push_back(std::move(comment));
    }
    return {};
}

} // namespace

HackerNewsAdapter::HackerNewsAdapter(const PlaceHosts &hosts)
    : m_firebase(hosts.hackerNews)
    , m_algolia(hosts.algolia)
{}

QString HackerNewsAdapter::word() const
{
    return u"hackernews"_s;
}

AdapterTraits HackerNewsAdapter::traits() const
{
    AdapterTraits traits;
    traits.label = HackerNewsText::tr("Hacker News");
    traits.addressHint = HackerNewsText::tr("news.ycombinator.com, or hn: and the words to search for");
    traits.place = Place::HackerNews;
    for (const List &list : lists)
        traits.sorts << list.sort;
    traits.sorts << u"day"_s;
    traits.commentsHaveScores = false;
    traits.scoreNote = HackerNewsText::tr("Comments have no points; they stand in the order in which the place shows "
                                          "them.");
    return traits;
}

QString HackerNewsAdapter::sortLabel(const QString &sort) const
{
    if (sort == "top"_L1)
        return HackerNewsText::tr("Front page");
    if (sort == "best"_L1)
        return HackerNewsText::tr("Best");
    if (sort == "new"_L1)
        return HackerNewsText::tr("New");
    if (sort == "ask"_L1)
        return HackerNewsText::tr("Ask HN");
    if (sort == "show"_L1)
        return HackerNewsText::tr("Show HN");
    if (sort == "job"_L1)
        return HackerNewsText::tr("Jobs");
    return sort == "day"_L1 ? HackerNewsText::tr("The day, most points first") : sort;
}

static Subscription listNamed(const HackerNewsAdapter &adapter, const QString &sort)
{
    Subscription feed;
    feed.kind = adapter.word();
    feed.place = Place::HackerNews;
    feed.address = listAddress;
    feed.sort = sort;
    feed.name = sort == "top"_L1 ? HackerNewsText::tr("Hacker News")
                                 : HackerNewsText::tr("Hacker News: %1").arg(adapter.sortLabel(sort));
    return feed;
}

static Subscription searchFor(const HackerNewsAdapter &adapter, const QString &words)
{
    Subscription feed = listNamed(adapter, u"day"_s);
    feed.address = u"hn:"_s + words;
    feed.name = HackerNewsText::tr("Hacker News: %1").arg(words);
    return feed;
}

std::optional<Subscription> HackerNewsAdapter::recognise(const QString &typed) const
{
    const QString text = typed.trimmed();
    const QString lower = text.toLower();
    if (lower == "hn"_L1 || lower == "hackernews"_L1 || lower == "hacker news"_L1)
        return listNamed(*this, u"top"_s);
    for (const QLatin1StringView prefix : {"hn:"_L1, "hackernews:"_L1}) {
        if (!lower.startsWith(prefix))
            continue;
        const QString rest = text.sliced(prefix.size()).simplified();
        const QString list = rest.isEmpty() ? u"top"_s : rest.toLower();
        return traits().sorts.contains(list) ? listNamed(*this, list) : searchFor(*this, rest);
    }
    const QUrl url = webAddress(text);
    QString path = url.path().sliced(url.path().startsWith(u'/'));
    while (path.endsWith(u'/'))
        path.chop(1);
    if (url.host() == "hn.algolia.com"_L1) {
        const QString words = QUrlQuery(url).queryItemValue(u"q"_s, QUrl::FullyDecoded).simplified();
        return words.isEmpty() ? std::nullopt : std::optional(searchFor(*this, words));
    }
    if (url.host() != listAddress)
        return std::nullopt;
    if (path == "news"_L1)
        path.clear();
    const auto *list = std::ranges::find(lists, path, &List::path);
    return list == std::end(lists) ? std::nullopt : std::optional(listNamed(*this, list->sort));
}

QString HackerNewsAdapter::host(const Subscription &subscription) const
{
    return isByWindow(subscription) ? m_algolia.host() : m_firebase.host();
}

Fetched<FetchSummary> HackerNewsAdapter::fetch(const FetchTask &task, Wire &wire, FetchSink &sink) const
{
    HackerNewsClient client(m_firebase, m_algolia, wire);
    const auto list = [&](const QJsonObject &place, const QJsonObject &) {
        return isByWindow(task.subscription) ? listWindow(client, task) : listItems(client, task, place);
    };
    Fetched<FetchSummary> summary =
        DiscussionRun(task, wire, sink).run(list, [&client](const TreeWish &wish) { return client.tree(wish); });
    if (summary)
        summary->title = HackerNewsText::tr("Hacker News");
    return summary;
}

bool HackerNewsAdapter::canReread(const ItemRef &ref) const
{
    return ref.place == Place::HackerNews && hackerNewsNumber(ref.id()) > 0;
}

QString HackerNewsAdapter::hostOf(const ItemRef &) const
{
    return m_firebase.host();
}

Fetched<FetchSummary> HackerNewsAdapter::reread(const QList<ItemRef> &refs, const FetchTask &, Wire &wire,
                                                FetchSink &sink) const
{
    HackerNewsClient client(m_firebase, m_algolia, wire);
    FetchSummary summary;
    ThreadBatch batch;
    QStringList unknown;
    qint64 done = 0;
    for (const ItemRef &ref : refs) {
        sink.progressed({HackerNewsText::tr("Reading Hacker News again"), done++, refs.size()});
        const Fetched<void> item = rereadItem(client, ref, batch, unknown);
        if (!item) {
            // What the place answered before it broke off is kept.
            const Fetched<void> stored = deliverReread(sink, std::move(batch));
            return std::unexpected(stored ? item.error() : stored.error());
        }
    }
    if (!unknown.isEmpty())
        summary.notes << notFoundNote(unknown);
    if (const Fetched<void> stored = deliverReread(sink, std::move(batch)); !stored)
        return std::unexpected(stored.error());
    return summary;
}

Fetched<FetchSummary> HackerNewsAdapter::fetchThread(const ItemRef &ref, const FetchTask &task, Wire &wire,
                                                     FetchSink &sink) const
{
    HackerNewsClient client(m_firebase, m_algolia, wire);
    const qint64 id = hackerNewsNumber(ref.id());
    const Fetched<std::optional<HackerNewsItem>> item = client.item(id);
    if (!item)
        return std::unexpected(item.error());
    const Fetched<qint64> story = *item ? client.storyOf(id, **item) : 0;
    if (!story)
        return std::unexpected(story.error());
    if (*story == 0) {
        FetchFault fault = formatFault(m_firebase, HackerNewsText::tr("Hacker News does not know this item."));
        fault.kind = FaultKind::NotFound;
        return std::unexpected(fault);
    }
    return DiscussionRun(task, wire, sink).runThread(hackerNewsId(*story), [&client](const TreeWish &wish) {
        return client.tree(wish);
    });
}

} // namespace marbre
