// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feedthreads.h"

#include "model/place.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// Links of a feed that name no single item.
QSet<QString> sharedLinks(const FeedDocument &feed)
{
    QSet<QString> shared{linkKey(feed.home.toString())};
    QHash<QString, QString> ids;
    for (const FeedItem &item : feed.items) {
        const QString key = linkKey(item.link.toString());
        const auto known = ids.constFind(key);
        if (known != ids.constEnd() && *known != item.id)
            shared.insert(key);
        ids.insert(key, item.id);
    }
    return shared;
}

QString siteOf(const QUrl &url)
{
    QString host = url.host();
    for (const QLatin1StringView prefix : {"www."_L1, "old."_L1, "new."_L1, "np."_L1}) {
        if (host.startsWith(prefix))
            host.remove(0, prefix.size());
    }
    return host;
}

struct Identity
{
    Place place = Place::Feed;
    QString id;
    bool linksElsewhere = false; ///< its link is another place's thread, that it only speaks of
};

/// What of a feed tells whose its items are.
class Identities final
{
public:
    Identities(const FeedDocument &feed, const QUrl &address)
        : m_address(address)
        , m_sites{siteOf(feed.home), siteOf(address)}
        , m_shared(sharedLinks(feed))
    {}

    Identity of(const FeedItem &item) const
    {
        const QString link = item.link.toString(QUrl::FullyEncoded);
        const bool isItsOwn = !link.isEmpty() && (item.id.isEmpty() || !m_shared.contains(linkKey(link)));
        if (!isItsOwn)
            return {Place::Feed, articleId(nameOf(item)), false};
        const std::optional<ItemRef> ref = itemRefFromUrl(link);
        if (!ref || ref->isComment())
            return {Place::Feed, articleId(link), false};
        if (!m_sites.contains(siteOf(item.link)))
            return {Place::Feed, articleId(nameOf(item)), true};
        return {isCertain(ref->place) ? ref->place : Place::Feed, ref->thread, false};
    }

private:
    static QString nameOf(const FeedItem &item)
    {
        return item.id.isEmpty() ? item.title + u'\n' + QString::fromStdString(item.body) : item.id;
    }

    /// Many a blog has addresses like Lemmy's and Discourse's; the feeds of those two are known by theirs.
    bool isCertain(Place place) const
    {
        if (place == Place::Lemmy)
            return m_address.path().startsWith("/feeds/"_L1);
        return place != Place::Discourse || m_address.path().endsWith(".rss"_L1);
    }

    QUrl m_address;
    QSet<QString> m_sites;
    QSet<QString> m_shared;
};

/// Feeds are younger than the web; a clock may be wrong by a time zone.
std::optional<Instant> believable(const std::optional<Instant> &time, Instant received)
{
    using namespace std::chrono;
    constexpr Instant first = sys_days{year{1990} / 1 / 1};
    const bool believed = time && *time >= first && *time <= received + days{1};
    return believed ? time : std::nullopt;
}

std::optional<Instant> editedAfter(const std::optional<Instant> &created, const std::optional<Instant> &updated)
{
    return created && updated && *updated > *created ? updated : std::nullopt;
}

QString firstOf(std::initializer_list<QUrl> urls)
{
    for (const QUrl &url : urls) {
        if (!url.isEmpty())
            return url.toString(QUrl::FullyEncoded);
    }
    return {};
}

std::optional<std::string> authorOf(const FeedItem &item)
{
    return item.author.isEmpty() ? std::nullopt : std::optional(item.author.toStdString());
}

FeedThread threadOf(const FeedItem &item, const Identity &identity, const FeedDocument &feed, const QUrl &address,
                    Instant received)
{
    FeedThread thread;
    ThreadRecord &record = thread.record;
    record.place = identity.place;
    record.remoteId = identity.id.toStdString();
    record.community = (feed.title.isEmpty() ? address.host() : feed.title).toStdString();
    record.title = (item.title.isEmpty() ? item.lead : item.title).toStdString();
    record.author = authorOf(item);
    const QUrl guid = item.id.startsWith("http"_L1) ? QUrl(item.id) : QUrl();
    const QUrl own = identity.linksElsewhere ? guid : item.link;
    const QUrl target = identity.linksElsewhere ? item.link : item.target;
    record.permalink = firstOf({own, item.comments, guid, feed.home, address}).toStdString();
    record.url = target.isEmpty() ? record.permalink : firstOf({target}).toStdString();
    if (record.title.empty())
        record.title = record.permalink;
    record.body = item.body;
    record.commentCount = item.commentCount;
    const std::optional<Instant> created = believable(item.created, received);
    thread.dated = created.has_value();
    record.created = created.value_or(received);
    record.edited = editedAfter(created, believable(item.updated, received));
    if (identity.place == Place::Feed)
        thread.commentsFeed = item.commentsFeed;
    return thread;
}

} // namespace

std::vector<FeedThread> feedThreads(const FeedDocument &feed, const QUrl &address, Instant received,
                                    const QHash<QString, Instant> &firstSeen)
{
    const Identities identities(feed, address);
    std::vector<FeedThread> threads;
    QSet<QString> taken;
    for (const FeedItem &item : feed.items) {
        const Identity identity = identities.of(item);
        if (taken.contains(identity.id))
            continue;
        taken.insert(identity.id);
        FeedThread thread = threadOf(item, identity, feed, address, received);
        if (!thread.dated) {
            const Instant stepped = received - std::chrono::seconds(qint64(threads.size()));
            thread.record.created = firstSeen.value(identity.id, stepped);
        }
        threads.push_back(std::move(thread));
    }
    return threads;
}

} // namespace marbre
