// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feedrun.h"

#include "sources/discussion/validators.h"
#include "sources/feeds/feeddiscovery.h"
#include "sources/feeds/feedparser.h"
#include "sources/feeds/feedsecret.h"
#include "sources/wire/wire.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QUrl>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct FeedRunWords
{
    Q_DECLARE_TR_FUNCTIONS(marbre::FeedAdapter)
};

/// Discussions that fail one after the other before the others are left alone: the site has none to give today.
constexpr int mostFailedDiscussions = 3;

/// Faults that say nothing of the address that was tried: the next one would fail too.
bool endsAll(const FetchFault &fault)
{
    using enum FaultKind;
    constexpr std::array kinds = {NoNetwork, RateLimited, Canceled, Desk};
    return std::ranges::find(kinds, fault.kind) != kinds.end();
}

QString whyRefused(const FeedDocument &feed)
{
    return feed.line > 0 ? FeedRunWords::tr("%1 (line %2)").arg(feed.refusal).arg(feed.line) : feed.refusal;
}

} // namespace

FeedRun::FeedRun(const FetchTask &task, Wire &wire, FetchSink &sink)
    : m_task(task)
    , m_wire(wire)
    , m_sink(sink)
{}

Fetched<FetchSummary> FeedRun::run()
{
    const QUrl plain(m_task.subscription.address);
    m_sink.progressed({FeedRunWords::tr("Asking %1").arg(plain.host())});
    const Fetched<QUrl> address = withSecret(plain, m_task.secret);
    if (!address)
        return std::unexpected(address.error());
    Fetched<Page> got = page(*address, validators());
    if (got && !got->feed.isFeed())
        got = discovered(*got);
    if (!got)
        return std::unexpected(got.error());
    if (*address != plain)
        m_summary.address.clear(); // wherever it moved, its secret is known under this address
    else if (!got->answer.moved.isEmpty() && m_summary.address.isEmpty())
        m_summary.address = got->answer.moved.toString(QUrl::FullyEncoded);
    if (got->answer.status == 304) {
        m_summary.notModified = true;
        return m_summary;
    }
    noteFeed(*got);
    const std::vector<FeedThread> threads = wanted(*got);
    const std::vector<FeedThread> discussions = withNewComments(threads);
    if (discussions.empty() && m_summary.notes.isEmpty())
        finishCursor(got->answer);
    if (const Fetched<void> delivered = deliverThreads(threads); !delivered)
        return std::unexpected(delivered.error());
    if (const Fetched<void> read = readDiscussions(discussions, got->answer); !read)
        return std::unexpected(read.error());
    return m_summary;
}

Fetched<HttpAnswer> FeedRun::ask(const QUrl &url, const QJsonObject &validators)
{
    HttpRequest request;
    request.url = url;
    request.accept = "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, "
                     "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.1"_ba;
    request.mayBeHttp = url.scheme() == "http"_L1;
    addValidators(request, validators);
    return m_wire.send(request);
}

Fetched<FeedRun::Page> FeedRun::page(const QUrl &url, const QJsonObject &validators)
{
    Fetched<HttpAnswer> answer = ask(url, validators);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->status == 304)
        return Page{std::move(*answer), {}};
    FeedDocument feed = parseFeed(answer->body, answer->header("Content-Type"), answer->url);
    return Page{std::move(*answer), std::move(feed)};
}

bool FeedRun::wasFeed() const
{
    return m_task.cursor[u"address"_s].toString() == m_task.subscription.address;
}

/// What the last run saw, where this one wants no more than that one had.
QJsonObject FeedRun::validators() const
{
    const QJsonObject &last = m_task.cursor;
    const bool sawAsMuch = last[u"since"_s].toInteger() <= toUnix(m_task.since) &&
                           last[u"threads"_s].toInt() >= m_task.subscription.threadLimit &&
                           last[u"comments"_s].toInt() >= m_task.subscription.commentBudget;
    return wasFeed() && sawAsMuch && !m_task.whole ? last : QJsonObject();
}

/// The feed of a site: those that its page names, else the usual addresses. Few, and one after the other. A page in
/// place of what was a feed before (a login, a notice) does not lead elsewhere.
Fetched<FeedRun::Page> FeedRun::discovered(const Page &site)
{
    constexpr qsizetype most = 3;
    const FetchFault noFeed = formatFault(site.answer.url, whyRefused(site.feed));
    if (!site.feed.isPage || wasFeed())
        return std::unexpected(noFeed);
    QList<QUrl> addresses;
    for (const FeedLink &link : site.feed.found)
        addresses.append(link.url);
    addresses =
        addresses.isEmpty() ? usualFeedAddresses(site.answer.url) : addresses.first(std::min(addresses.size(), most));
    for (const QUrl &address : std::as_const(addresses)) {
        m_sink.progressed({FeedRunWords::tr("Looking for the feed at %1").arg(shownAddress(address))});
        Fetched<Page> found = page(address, {});
        if (found && found->feed.isFeed()) {
            m_summary.address = found->answer.url.toString(QUrl::FullyEncoded);
            return found;
        }
        if (!found && endsAll(found.error()))
            return found;
    }
    return std::unexpected(noFeed);
}

void FeedRun::noteFeed(const Page &page)
{
    m_summary.title = page.feed.title;
    m_summary.rejectedThreads = page.feed.empty;
    if (page.feed.cut)
        m_summary.notes.append(FeedRunWords::tr("The feed breaks off. What is whole of it was taken."));
}

/// The newest, as many as the subscription takes, of the day window. What is older is taken where the desk has it: it
/// may have changed. What is newer than the window is taken too: the feed may have dropped it when its day comes.
std::vector<FeedThread> FeedRun::wanted(const Page &page)
{
    QHash<QString, Instant> firstSeen;
    const QJsonObject seen = m_task.cursor[u"seen"_s].toObject();
    for (auto entry = seen.begin(); entry != seen.end(); ++entry)
        firstSeen.insert(entry.key(), fromUnix(entry.value().toInteger()));
    std::vector<FeedThread> threads = feedThreads(page.feed, page.answer.url, page.answer.received, firstSeen);
    QJsonObject stillSeen;
    for (const FeedThread &thread : threads) {
        if (!thread.dated)
            stillSeen[QString::fromStdString(thread.record.remoteId)] = toUnix(thread.record.created);
    }
    if (!stillSeen.isEmpty())
        m_cursor[u"seen"_s] = stillSeen;
    std::erase_if(threads, [this](const FeedThread &thread) { return !isInWindow(thread); });
    if (const auto limit = std::size_t(std::max(0, m_task.subscription.threadLimit)); threads.size() > limit)
        threads.resize(limit);
    return threads;
}

bool FeedRun::isInWindow(const FeedThread &thread)
{
    const bool isKnown = m_sink.known(thread.record.remoteId).has_value();
    // What another place says of its own threads is better than what a feed says of them
    if (thread.record.place != Place::Feed && isKnown)
        return false;
    return isKnown || std::max(thread.record.created, thread.record.edited.value_or(Instant{})) >= m_task.since;
}

std::vector<FeedThread> FeedRun::withNewComments(const std::vector<FeedThread> &threads)
{
    std::vector<FeedThread> found;
    if (m_task.subscription.commentBudget <= 0)
        return found;
    std::ranges::copy_if(threads, std::back_inserter(found), [this](const FeedThread &thread) {
        const std::optional<KnownTree> known = m_sink.known(thread.record.remoteId);
        const std::optional<qint32> count = thread.record.commentCount;
        if (thread.commentsFeed.isEmpty() || count == 0)
            return false;
        return !known || m_task.whole || !count || count != known->commentCount || !known->complete;
    });
    return found;
}

Fetched<void> FeedRun::deliverThreads(const std::vector<FeedThread> &threads)
{
    ThreadBatch batch;
    for (const FeedThread &thread : threads)
        batch.threads.push_back(thread.record);
    return deliver(std::move(batch));
}

Fetched<void> FeedRun::readDiscussions(const std::vector<FeedThread> &threads, const HttpAnswer &feed)
{
    for (std::size_t done = 0; done < threads.size(); ++done) {
        if (m_failedInRow == mostFailedDiscussions) {
            m_summary.notes.append(FeedRunWords::tr("The other discussions were not asked for."));
            return {};
        }
        m_sink.progressed(
            {FeedRunWords::tr("Discussion of “%1”").arg(QString::fromStdString(threads[done].record.title)),
             qint64(done), qint64(threads.size())});
        if (m_summary.notes.isEmpty() && done + 1 == threads.size())
            finishCursor(feed); // goes into the desk with this last delivery, if there is one
        if (const Fetched<void> read = readDiscussion(threads[done]); !read)
            return read;
    }
    return {};
}

Fetched<void> FeedRun::readDiscussion(const FeedThread &thread)
{
    const Fetched<Page> got = page(thread.commentsFeed, {});
    const bool isFeed = got && got->feed.isFeed();
    if (!got && endsAll(got.error()))
        return std::unexpected(got.error());
    const bool isNone = !got && (got.error().kind == FaultKind::NotFound || got.error().kind == FaultKind::Gone);
    if (isNone && !thread.record.commentCount) { // the feed did not claim that there are any
        ThreadBatch nothing;
        nothing.readTrees.push_back(thread.record.remoteId);
        return deliver(std::move(nothing));
    }
    m_failedInRow = isFeed ? 0 : m_failedInRow + 1;
    if (!isFeed) {
        const QString why = got ? whyRefused(got->feed) : got.error().error.text();
        m_summary.notes.append(FeedRunWords::tr("The discussion of “%1” could not be read: %2")
                                   .arg(QString::fromStdString(thread.record.title), why));
        return {};
    }
    return deliver(feedComments(got->feed, thread.record, m_task.subscription, got->answer.received,
                                m_sink.known(thread.record.remoteId)));
}

Fetched<void> FeedRun::deliver(ThreadBatch &&batch)
{
    const Status stored = m_sink.deliver(std::move(batch), m_cursor);
    if (stored)
        return {};
    return std::unexpected(FetchFault{FaultKind::Desk, 0, std::nullopt, stored.error()});
}

/// Only when everything is in: a run that breaks off asks for the whole feed again.
void FeedRun::finishCursor(const HttpAnswer &answer)
{
    const QJsonObject validators = validatorsOf(answer);
    for (auto entry = validators.begin(); entry != validators.end(); ++entry)
        m_cursor[entry.key()] = entry.value();
    m_cursor[u"address"_s] = m_summary.address.isEmpty() ? m_task.subscription.address : m_summary.address;
    m_cursor[u"since"_s] = toUnix(m_task.since);
    m_cursor[u"threads"_s] = m_task.subscription.threadLimit;
    m_cursor[u"comments"_s] = m_task.subscription.commentBudget;
}

} // namespace marbre
