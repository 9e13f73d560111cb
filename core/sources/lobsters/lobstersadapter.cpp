// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/lobsters/lobstersadapter.h"

#include "sources/discussion/discussionrun.h"
#include "sources/discussion/instance.h"
#include "sources/discussion/rereading.h"
#include "sources/discussion/validators.h"
#include "sources/lobsters/lobstersparser.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct LobstersText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::LobstersAdapter)
};

constexpr auto siteAddress = "lobste.rs"_L1;

/// "abc123" of "lobsters_abc123" and "lobsters_c_abc123".
QString shortId(const QString &remoteId)
{
    return remoteId.sliced(remoteId.lastIndexOf(u'_') + 1);
}

QString tagsOf(const Subscription &feed)
{
    const qsizetype at = feed.address.indexOf("/t/"_L1);
    return at < 0 ? QString() : feed.address.sliced(at + 3);
}

class Client
{
public:
    Client(const QUrl &root, Wire &wire)
        : m_root(root)
        , m_wire(wire)
    {}

    Fetched<ListedPage> list(const Subscription &feed, int page, const QJsonObject &validators)
    {
        const QString tags = tagsOf(feed);
        const bool newest = tags.isEmpty() && feed.sort == "newest"_L1;
        const QString path = !tags.isEmpty() ? "/t/"_L1 + tags + ".json"_L1
                             : newest        ? u"/newest.json"_s
                                             : u"/hottest.json"_s;
        HttpRequest request;
        request.url = addressBelow(m_root, path, {{u"page"_s, QString::number(page)}});
        addValidators(request, validators);
        const Fetched<HttpAnswer> answer = m_wire.send(request);
        if (!answer)
            return std::unexpected(answer.error());
        ListedPage listed;
        if (answer->status == 304) {
            listed.notModified = true;
            return listed;
        }
        auto parsed = lobstersList(answer->body, answer->received);
        if (!parsed)
            return std::unexpected(formatFault(answer->url, parsed.error()));
        listed.parsed = std::move(*parsed);
        listed.byTime = newest;
        listed.validators = validatorsOf(*answer);
        if (!listed.parsed.batch.threads.empty())
            listed.next = {{u"page"_s, page + 1}};
        return listed;
    }

    Fetched<ParsedAnswer> story(const QString &id)
    {
        const Fetched<HttpAnswer> answer = m_wire.get(addressBelow(m_root, "/s/"_L1 + id + ".json"_L1));
        if (!answer)
            return std::unexpected(answer.error());
        auto parsed = lobstersStory(answer->body, answer->received);
        if (!parsed)
            return std::unexpected(formatFault(answer->url, parsed.error()));
        return std::move(*parsed);
    }

    Fetched<ParsedAnswer> comment(const QString &id, const QString &thread)
    {
        const Fetched<HttpAnswer> answer = m_wire.get(addressBelow(m_root, "/c/"_L1 + id + ".json"_L1));
        if (!answer)
            return std::unexpected(answer.error());
        auto parsed = lobstersComment(answer->body, answer->received, thread.toStdString());
        if (!parsed)
            return std::unexpected(formatFault(answer->url, parsed.error()));
        return std::move(*parsed);
    }

private:
    QUrl m_root;
    Wire &m_wire;
};

bool isNotThere(const FetchFault &fault)
{
    return fault.kind == FaultKind::NotFound || fault.kind == FaultKind::Gone || fault.kind == FaultKind::Format;
}

/// Asks again for items of one thread, then for those comments alone that its page leaves out: deleted ones, and all
/// where the thread is not known.
class Rereading
{
public:
    Rereading(Client &client, const QString &thread, const QSet<QString> &wanted)
        : m_client(client)
        , m_thread(thread)
        , m_left(wanted)
    {}

    Fetched<ThreadBatch> run()
    {
        if (!m_thread.isEmpty()) {
            if (const Fetched<void> taken = take(m_client.story(shortId(m_thread))); !taken)
                return std::unexpected(taken.error());
        }
        const QSet<QString> left = m_left;
        for (const QString &id : left) {
            if (!id.startsWith("lobsters_c_"_L1))
                continue;
            if (const Fetched<void> taken = take(m_client.comment(shortId(id), m_thread)); !taken)
                return std::unexpected(taken.error());
        }
        return std::move(m_found);
    }

    const QSet<QString> &left() const { return m_left; } ///< that the place did not answer about

private:
    /// Only what was asked for: the rest of a page would take the words of a whole discussion along.
    Fetched<void> take(Fetched<ParsedAnswer> answer)
    {
        if (!answer)
            return isNotThere(answer.error()) ? Fetched<void>() : std::unexpected(answer.error());
        for (ThreadRecord &thread : answer->batch.threads) {
            if (m_left.remove(QString::fromStdString(thread.remoteId)))
                m_found.threads.push_back(std::move(thread));
        }
        for (CommentRecord &comment : answer->batch.comments) {
            if (m_left.remove(QString::fromStdString(comment.remoteId)))
                m_found.comments.push_back(std::move(comment));
        }
        return {};
    }

    Client &m_client;
    QString m_thread;
    QSet<QString> m_left;
    ThreadBatch m_found;
};

} // namespace

LobstersAdapter::LobstersAdapter(const PlaceHosts &hosts)
    : m_root(hosts.lobsters)
{}

QString LobstersAdapter::word() const
{
    return u"lobsters"_s;
}

AdapterTraits LobstersAdapter::traits() const
{
    AdapterTraits traits;
    traits.label = LobstersText::tr("Lobsters");
    traits.addressHint = LobstersText::tr("lobste.rs, or lobste.rs/t/ and a tag");
    traits.place = Place::Lobsters;
    traits.sorts = {u"hottest"_s, u"newest"_s};
    return traits;
}

QString LobstersAdapter::sortLabel(const QString &sort) const
{
    if (sort == "hottest"_L1)
        return LobstersText::tr("Hottest");
    return sort == "newest"_L1 ? LobstersText::tr("Newest") : sort;
}

std::optional<Subscription> LobstersAdapter::recognise(const QString &typed) const
{
    QString lower = typed.trimmed().toLower();
    if (lower.startsWith("lobsters:"_L1))
        lower = lower.sliced(9).trimmed();
    const QUrl url = webAddress(lower == "lobsters"_L1 ? u"https://lobste.rs"_s : lower);
    if (url.host() != siteAddress)
        return std::nullopt;
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    Subscription feed;
    feed.kind = word();
    feed.place = Place::Lobsters;
    feed.address = siteAddress;
    feed.sort = u"hottest"_s;
    feed.name = LobstersText::tr("Lobsters");
    if (path.size() == 2 && path.first() == "t"_L1) {
        const QString tags = path.at(1).endsWith(".rss"_L1) ? path.at(1).chopped(4) : path.at(1);
        feed.address = siteAddress + "/t/"_L1 + tags;
        feed.name = LobstersText::tr("Lobsters: %1").arg(tags);
    } else if (path.value(0) == "newest"_L1 || path.value(0) == "recent"_L1) {
        feed.sort = u"newest"_s;
        feed.name = LobstersText::tr("Lobsters: %1").arg(sortLabel(feed.sort));
    } else if (!path.isEmpty() && path.first() != "hottest"_L1 && path.first() != "active"_L1) {
        return std::nullopt;
    }
    return feed;
}

QString LobstersAdapter::host(const Subscription &) const
{
    return m_root.host();
}

Fetched<FetchSummary> LobstersAdapter::fetch(const FetchTask &task, Wire &wire, FetchSink &sink) const
{
    Client client(m_root, wire);
    const auto list = [&](const QJsonObject &place, const QJsonObject &validators) {
        return client.list(task.subscription, place.value("page"_L1).toInt(1), validators);
    };
    const auto read = [&client](const TreeWish &wish) {
        return client.story(shortId(QString::fromStdString(wish.thread)));
    };
    Fetched<FetchSummary> summary = DiscussionRun(task, wire, sink).run(list, read);
    if (summary)
        summary->title = LobstersText::tr("Lobsters");
    return summary;
}

bool LobstersAdapter::canReread(const ItemRef &ref) const
{
    return ref.place == Place::Lobsters && !ref.id().isEmpty();
}

QString LobstersAdapter::hostOf(const ItemRef &) const
{
    return m_root.host();
}

Fetched<FetchSummary> LobstersAdapter::reread(const QList<ItemRef> &refs, const FetchTask &, Wire &wire,
                                              FetchSink &sink) const
{
    Client client(m_root, wire);
    FetchSummary summary;
    QStringList unknown;
    QMap<QString, QSet<QString>> wanted; // by thread
    for (const ItemRef &ref : refs)
        wanted[ref.thread] << ref.id();
    qint64 done = 0;
    for (const auto &[thread, items] : wanted.asKeyValueRange()) {
        if (wire.isStopped())
            return std::unexpected(canceledFault());
        sink.progressed({LobstersText::tr("Reading Lobsters again"), done, refs.size()});
        Rereading rereading(client, thread, items);
        Fetched<ThreadBatch> found = rereading.run();
        if (!found)
            return std::unexpected(found.error());
        if (const Fetched<void> stored = deliverReread(sink, std::move(*found)); !stored)
            return std::unexpected(stored.error());
        done += items.size();
        unknown << QStringList(rereading.left().begin(), rereading.left().end());
    }
    unknown.sort();
    if (!unknown.isEmpty())
        summary.notes << notFoundNote(unknown);
    return summary;
}

Fetched<FetchSummary> LobstersAdapter::fetchThread(const ItemRef &ref, const FetchTask &task, Wire &wire,
                                                   FetchSink &sink) const
{
    Client client(m_root, wire);
    QString thread = ref.thread;
    if (thread.isEmpty()) {
        const Fetched<ParsedAnswer> comment = client.comment(shortId(ref.comment), {});
        if (!comment)
            return std::unexpected(comment.error());
        thread = QString::fromStdString(comment->batch.comments.front().threadRemoteId);
    }
    return DiscussionRun(task, wire, sink).runThread(thread.toStdString(), [&client](const TreeWish &wish) {
        return client.story(shortId(QString::fromStdString(wish.thread)));
    });
}

} // namespace marbre
