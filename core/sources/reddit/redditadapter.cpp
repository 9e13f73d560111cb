// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/reddit/redditadapter.h"

#include "sources/discussion/discussionrun.h"
#include "sources/discussion/rereading.h"
#include "sources/reddit/partsink.h"
#include "sources/reddit/redditaddress.h"
#include "sources/reddit/redditclient.h"
#include "sources/reddit/reddittokens.h"
#include "sources/reddit/reddittree.h"
#include "sources/wire/faulttext.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct AdapterText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::RedditAdapter)
};

/// One run's way to Reddit: the wire knows the token while it lives.
class Access final
{
public:
    Access(const FetchTask &task, Wire &wire, const QString &site, const QString &api)
        : m_wire(wire)
        , m_tokens(wire, site, task)
        , client(wire, api, task.secret ? task.secret(redditsecret::user()) : QString())
    {
        m_wire.setAuthorizer([this](bool renew) { return m_tokens.authorization(renew); });
    }
    ~Access() { m_wire.setAuthorizer({}); }
    Q_DISABLE_COPY_MOVE(Access)

private:
    Wire &m_wire;
    RedditTokens m_tokens;

public:
    RedditClient client;
};

/// A listing that Reddit does not show: the reason is the community's, not the request's.
FetchFault listingFault(FetchFault fault, const QString &name)
{
    if (fault.kind == FaultKind::Forbidden) {
        fault.error.what = AdapterText::tr("Reddit does not show %1").arg(name);
        fault.error.why = AdapterText::tr("It may be private, quarantined or closed.");
        fault.error.remedy = AdapterText::tr("Log in as a member of it.");
    } else if (fault.kind == FaultKind::NotFound) {
        fault.error.what = AdapterText::tr("Reddit has no %1").arg(name);
        fault.error.why = AdapterText::tr("It may be banned, deleted or misspelt.");
        fault.error.remedy.clear();
    }
    return fault;
}

Fetched<ListedPage> listPage(RedditClient &client, const RedditAddress &address, const QString &sort,
                             const QJsonObject &place)
{
    Fetched<RedditAnswer> answer =
        client.listing(address.path(sort), address.query(sort), place.value("after"_L1).toString());
    if (!answer)
        return std::unexpected(listingFault(std::move(answer.error()), address.text()));
    ListedPage page;
    page.parsed = std::move(answer->parsed);
    page.parsed.batch.comments.clear(); // a user's page may mix them in
    page.parsed.batch.missing.clear();
    page.byTime = address.isByTime(sort);
    if (!answer->after.isEmpty())
        page.next = {{u"after"_s, answer->after}};
    return page;
}

DiscussionRun::TreeReader treeReader(RedditClient &client, PartSink &sink)
{
    return [&client, &sink](const TreeWish &wish) {
        return RedditTree(client, wish, [&sink](ThreadBatch &&part) { return sink.deliverPart(std::move(part)); })
            .read();
    };
}

FetchFault addressFault(const QString &address)
{
    FetchFault fault = transportFault(FaultKind::Refused, {});
    fault.error = {ErrorKind::Usage, AdapterText::tr("This is no address of Reddit's"), address, {}, {}};
    return fault;
}

/// Threads and comments apart: together they would pass for a whole discussion.
Fetched<void> deliverApart(FetchSink &sink, ThreadBatch &&batch)
{
    ThreadBatch comments;
    comments.comments = std::move(batch.comments);
    batch.comments.clear();
    batch.missing.clear();
    if (const Fetched<void> stored = deliverReread(sink, std::move(batch)); !stored)
        return stored;
    return deliverReread(sink, std::move(comments));
}

QStringList idsOf(const QList<ItemRef> &refs)
{
    QStringList ids;
    for (const ItemRef &ref : refs) {
        if (ref.place == Place::Reddit && !ref.id().isEmpty() && !ids.contains(ref.id()))
            ids << ref.id();
    }
    return ids;
}

QStringList absentOf(const QStringList &asked, const ThreadBatch &batch)
{
    QSet<QString> got;
    for (const ThreadRecord &thread : batch.threads)
        got.insert(QString::fromStdString(thread.remoteId));
    for (const CommentRecord &comment : batch.comments)
        got.insert(QString::fromStdString(comment.remoteId));
    QStringList absent = asked;
    absent.removeIf([&got](const QString &id) { return got.contains(id); });
    return absent;
}

} // namespace

RedditAdapter::RedditAdapter(const PlaceHosts &hosts)
    : m_site(hosts.redditSite)
    , m_api(hosts.redditApi)
{}

QString RedditAdapter::word() const
{
    return u"reddit"_s;
}

AdapterTraits RedditAdapter::traits() const
{
    AdapterTraits traits;
    traits.label = AdapterText::tr("Reddit");
    traits.addressHint = AdapterText::tr("r/artificial, r/one+two, u/name or search:WORDS");
    traits.place = Place::Reddit;
    traits.sorts = {u"hot"_s, u"new"_s, u"top-day"_s, u"top-week"_s, u"top-month"_s, u"rising"_s, u"search"_s};
    traits.secret = AdapterText::tr("A Reddit client of your own");
    traits.scoreNote = AdapterText::tr("Communities may hide the scores of new comments for some hours.");
    return traits;
}

QString RedditAdapter::sortLabel(const QString &sort) const
{
    if (sort == "hot"_L1)
        return AdapterText::tr("Hot");
    if (sort == "new"_L1)
        return AdapterText::tr("New");
    if (sort == "top-day"_L1)
        return AdapterText::tr("Top of the day");
    if (sort == "top-week"_L1)
        return AdapterText::tr("Top of the week");
    if (sort == "top-month"_L1)
        return AdapterText::tr("Top of the month");
    if (sort == "rising"_L1)
        return AdapterText::tr("Rising");
    return sort == "search"_L1 ? AdapterText::tr("Search, the newest first") : sort;
}

std::optional<Subscription> RedditAdapter::recognise(const QString &typed) const
{
    const std::optional<TypedReddit> found = redditFromTyped(typed);
    if (!found)
        return std::nullopt;
    Subscription subscription;
    subscription.name = found->address.text();
    subscription.kind = word();
    subscription.place = Place::Reddit;
    subscription.address = found->address.text();
    subscription.sort = found->sort.isEmpty() ? u"hot"_s : found->sort;
    return subscription;
}

QString RedditAdapter::host(const Subscription &) const
{
    return QUrl(m_api).host();
}

QStringList RedditAdapter::secretNames(const Subscription &) const
{
    return redditsecret::all();
}

Fetched<FetchSummary> RedditAdapter::fetch(const FetchTask &task, Wire &wire, FetchSink &sink) const
{
    const std::optional<RedditAddress> address = RedditAddress::fromText(task.subscription.address);
    if (!address)
        return std::unexpected(addressFault(task.subscription.address));
    Access access(task, wire, m_site, m_api);
    PartSink parts(sink, task.cursor);
    const QString sort = task.subscription.sort.isEmpty() ? u"hot"_s : task.subscription.sort;
    Fetched<FetchSummary> summary =
        DiscussionRun(task, wire, parts)
            .run([&](const QJsonObject &place,
                     const QJsonObject &) { return listPage(access.client, *address, sort, place); },
                 treeReader(access.client, parts));
    if (summary)
        summary->title = address->text();
    return summary;
}

bool RedditAdapter::canReread(const ItemRef &ref) const
{
    return ref.place == Place::Reddit && !ref.id().isEmpty();
}

QString RedditAdapter::hostOf(const ItemRef &) const
{
    return QUrl(m_api).host();
}

Fetched<FetchSummary> RedditAdapter::reread(const QList<ItemRef> &refs, const FetchTask &task, Wire &wire,
                                            FetchSink &sink) const
{
    Access access(task, wire, m_site, m_api);
    FetchSummary summary;
    const QStringList ids = idsOf(refs);
    QStringList absent;
    for (qsizetype at = 0; at < ids.size(); at += RedditClient::mostIds) {
        sink.progressed({AdapterText::tr("Reading again what is cited"), at, ids.size()});
        const QStringList some = ids.sliced(at, std::min<qsizetype>(RedditClient::mostIds, ids.size() - at));
        Fetched<RedditAnswer> answer = access.client.info(some);
        if (!answer)
            return std::unexpected(answer.error());
        summary.rejectedThreads += answer->parsed.rejectedThreads;
        summary.rejectedComments += answer->parsed.rejectedComments;
        absent += absentOf(some, answer->parsed.batch);
        if (const Fetched<void> stored = deliverApart(sink, std::move(answer->parsed.batch)); !stored)
            return std::unexpected(stored.error());
    }
    if (!absent.isEmpty())
        summary.notes << notFoundNote(absent);
    return summary;
}

Fetched<FetchSummary> RedditAdapter::fetchThread(const ItemRef &ref, const FetchTask &task, Wire &wire,
                                                 FetchSink &sink) const
{
    Access access(task, wire, m_site, m_api);
    QString thread = ref.thread;
    if (thread.isEmpty()) { // a comment by its id alone: Reddit says which thread it is in
        const Fetched<RedditAnswer> found = access.client.info({ref.comment});
        if (!found)
            return std::unexpected(found.error());
        if (found->parsed.batch.comments.empty())
            return std::unexpected(
                transportFault(FaultKind::NotFound, {}, AdapterText::tr("Reddit has no %1").arg(ref.comment)));
        thread = QString::fromStdString(found->parsed.batch.comments.front().threadRemoteId);
    }
    PartSink parts(sink, task.cursor);
    return DiscussionRun(task, wire, parts).runThread(thread.toStdString(), treeReader(access.client, parts));
}

} // namespace marbre
