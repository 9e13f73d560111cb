// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/reddit/redditatomadapter.h"

#include "sources/discussion/validators.h"
#include "sources/feeds/feedparser.h"
#include "sources/reddit/redditaddress.h"
#include "sources/reddit/redditatom.h"
#include "sources/reddit/redditclient.h"
#include "sources/reddit/reddittokens.h"
#include "sources/wire/faulttext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct AtomText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::RedditAtomAdapter)
};

const QStringList &secretParameters()
{
    static const QStringList names{u"feed"_s, u"user"_s};
    return names;
}

/// The address of a feed of Reddit's as typed; invalid for any other.
QUrl feedFromTyped(const QString &typed)
{
    const QString text = typed.trimmed();
    const QUrl url(text.contains("://"_L1) ? text : u"https://"_s + text);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return web && isRedditHost(url.host()) && url.path().endsWith(".rss"_L1) ? url : QUrl();
}

/// Without what is secret, on Reddit's own host.
QUrl plainAddress(const QUrl &feed)
{
    QUrl plain = feed.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment | QUrl::RemovePort);
    plain.setScheme(u"https"_s);
    plain.setHost(u"www.reddit.com"_s);
    QUrlQuery query(feed);
    for (const QString &name : secretParameters())
        query.removeAllQueryItems(name);
    plain.setQuery(query.isEmpty() ? QString() : query.toString(QUrl::FullyEncoded));
    return plain;
}

QString nameOf(const QUrl &plain)
{
    QStringList path = plain.path().split(u'/', Qt::SkipEmptyParts);
    if (!path.isEmpty() && path.last() == ".rss"_L1)
        path.removeLast();
    return path.isEmpty() ? AtomText::tr("Reddit, your front page") : path.join(u'/').remove(u".rss"_s);
}

QString anyToken()
{
    return u"reddit/feed-token"_s;
}

QString tokenOf(const QString &address)
{
    return anyToken() + QUrl(address).path().remove(u".rss"_s);
}

/// "feed=…&user=…", as the address had it.
QString tokenIn(const QUrl &feed)
{
    QUrlQuery token;
    const QUrlQuery query(feed);
    for (const QString &name : secretParameters()) {
        if (query.hasQueryItem(name))
            token.addQueryItem(name, query.queryItemValue(name, QUrl::FullyEncoded));
    }
    return token.toString(QUrl::FullyEncoded);
}

QUrl requestAddress(const QString &site, const FetchTask &task)
{
    const QUrl plain(task.subscription.address);
    QUrl url(site);
    url.setPath(plain.path());
    QUrlQuery query(plain);
    if (!query.hasQueryItem(u"limit"_s))
        query.addQueryItem(u"limit"_s, u"100"_s);
    QString token = task.secret ? task.secret(tokenOf(task.subscription.address)) : QString();
    if (token.isEmpty() && task.secret)
        token = task.secret(anyToken());
    for (const auto &[name, value] : QUrlQuery(token).queryItems(QUrl::FullyEncoded))
        query.addQueryItem(name, value);
    url.setQuery(query);
    return url;
}

/// Whether the run that left the cursor took at least what this one wants: only then "not modified" says enough.
bool hadAsMuch(const FetchTask &task)
{
    return task.cursor.value("since"_L1).toInteger() <= toUnix(task.since) &&
           task.cursor.value("threads"_L1).toInt() >= task.subscription.threadLimit;
}

FetchFault cannot(const QString &what)
{
    FetchFault fault = transportFault(FaultKind::Refused, {});
    fault.error = {ErrorKind::Unsupported, what, {}, {}, AtomText::tr("Follow Reddit with a client of your own.")};
    return fault;
}

struct Entries
{
    ThreadBatch batch;
    qint64 comments = 0; ///< passed over
};

Entries entriesOf(const FeedDocument &document, const FetchTask &task, Instant read)
{
    Entries entries;
    for (const FeedItem &item : document.items) {
        std::optional<ThreadRecord> thread = threadOfEntry(item);
        if (!thread) {
            ++entries.comments;
            continue;
        }
        const bool wanted = thread->created >= task.since && thread->created < task.until;
        if (!wanted || int(entries.batch.threads.size()) >= task.subscription.threadLimit)
            continue;
        thread->score.read = read;
        entries.batch.threads.push_back(std::move(*thread));
    }
    return entries;
}

} // namespace

RedditAtomAdapter::RedditAtomAdapter(const PlaceHosts &hosts)
    : m_site(hosts.redditSite)
{}

QString RedditAtomAdapter::word() const
{
    return u"reddit-atom"_s;
}

AdapterTraits RedditAtomAdapter::traits() const
{
    AdapterTraits traits;
    traits.label = AtomText::tr("Reddit's Atom feed");
    traits.addressHint = AtomText::tr("An address of reddit.com/prefs/feeds, or of a community with .rss behind it");
    traits.place = Place::Reddit;
    traits.hasScores = false;
    traits.commentsHaveScores = false;
    traits.hasDiscussions = false;
    traits.secret = AtomText::tr("The private token in the addresses of reddit.com/prefs/feeds");
    traits.scoreNote = AtomText::tr("This feed brings threads without scores and without comments.");
    return traits;
}

std::optional<Subscription> RedditAtomAdapter::recognise(const QString &typed) const
{
    const QUrl feed = feedFromTyped(typed);
    if (!feed.isValid())
        return std::nullopt;
    Subscription subscription;
    const QUrl plain = plainAddress(feed);
    subscription.name = nameOf(plain);
    subscription.kind = word();
    subscription.place = Place::Reddit;
    subscription.address = plain.toString(QUrl::FullyEncoded);
    subscription.commentBudget = 0;
    return subscription;
}

QHash<QString, QString> RedditAtomAdapter::secretsIn(const QString &typed) const
{
    const QUrl feed = feedFromTyped(typed);
    const QString token = feed.isValid() ? tokenIn(feed) : QString();
    if (token.isEmpty())
        return {};
    return {{tokenOf(plainAddress(feed).toString()), token}, {anyToken(), token}};
}

QString RedditAtomAdapter::host(const Subscription &) const
{
    return QUrl(m_site).host();
}

QStringList RedditAtomAdapter::secretNames(const Subscription &subscription) const
{
    return {tokenOf(subscription.address), anyToken(), redditsecret::user()};
}

Fetched<FetchSummary> RedditAtomAdapter::fetch(const FetchTask &task, Wire &wire, FetchSink &sink) const
{
    HttpRequest request;
    request.url = requestAddress(m_site, task);
    request.accept = "application/atom+xml, application/xml;q=0.9";
    request.headers = {{"User-Agent", redditUserAgent(task.secret ? task.secret(redditsecret::user()) : QString())}};
    if (!task.whole && hadAsMuch(task))
        addValidators(request, task.cursor);
    sink.progressed({AtomText::tr("Reading the feed"), 0, 0});
    const QUrl asked = request.url;
    const Fetched<HttpAnswer> answer = wire.send(request);
    if (!answer)
        return std::unexpected(answer.error());
    FetchSummary summary;
    summary.notModified = answer->status == 304;
    if (summary.notModified)
        return summary;
    const FeedDocument document = parseFeed(answer->body, answer->header("Content-Type"), asked);
    if (!document.isFeed())
        return std::unexpected(formatFault(asked, document.refusal));
    Entries entries = entriesOf(document, task, answer->received);
    summary.title = document.title;
    if (entries.comments > 0)
        summary.notes << AtomText::tr(
            "%n comment(s) in the feed were passed over: the feed does not say what they answer.", nullptr,
            int(entries.comments));
    if (document.cut)
        summary.notes << AtomText::tr("The feed breaks off.");
    QJsonObject cursor = summary.notes.isEmpty() ? validatorsOf(*answer) : QJsonObject();
    cursor.insert(u"since"_s, toUnix(task.since));
    cursor.insert(u"threads"_s, task.subscription.threadLimit);
    if (const Status stored = sink.deliver(std::move(entries.batch), cursor); !stored)
        return std::unexpected(FetchFault{FaultKind::Desk, 0, {}, stored.error()});
    return summary;
}

bool RedditAtomAdapter::canReread(const ItemRef &) const
{
    return false;
}

QString RedditAtomAdapter::hostOf(const ItemRef &) const
{
    return QUrl(m_site).host();
}

Fetched<FetchSummary> RedditAtomAdapter::reread(const QList<ItemRef> &, const FetchTask &, Wire &, FetchSink &) const
{
    return std::unexpected(cannot(AtomText::tr("A feed cannot be asked again for single threads")));
}

Fetched<FetchSummary> RedditAtomAdapter::fetchThread(const ItemRef &, const FetchTask &, Wire &, FetchSink &) const
{
    return std::unexpected(cannot(AtomText::tr("A feed has no discussions")));
}

} // namespace marbre
