// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/runfeed.h"

#include "desk/afterrun.h"
#include "desk/storesink.h"
#include "sources/wire/wire.h"
#include "store/store.h"
#include "store/subscriptionstore.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace marbre {

namespace {

constexpr int remembered = 12;      // runs: six hours are reached after eight doublings of the shortest interval
constexpr auto worthWaiting = 1min; // for less than that, the wire itself waits
constexpr qsizetype notesInMessage = 3;

class RunningFeed final
{
    Q_DECLARE_TR_FUNCTIONS(marbre::RunningFeed)

public:
    RunningFeed(const FetchTools &tools, FeedRequest request)
        : m_tools(tools)
        , m_request(std::move(request))
        , m_store(tools.store.subscriptions())
        , m_sink(m_store, subscription().feed, m_request.progressed)
        , m_outcome{subscription().name, {}, {}}
    {}

    FeedOutcome run()
    {
        m_outcome.run.feed = subscription().feed;
        m_outcome.run.started = m_tools.clock.now();
        Fetched<FetchSummary> fetched = fetch();
        if (const Status stored = m_sink.drain(); !stored && fetched)
            fetched = std::unexpected(deskFault(stored.error()));
        m_outcome.run.ended = m_tools.clock.now();
        m_outcome.run.counts = m_sink.counts();
        fetched ? succeed(*fetched) : fail(fetched.error());
        finish();
        return std::move(m_outcome);
    }

private:
    const Subscription &subscription() const { return m_request.feed.subscription; }
    QString host() const { return m_request.adapter ? m_request.adapter->host(subscription()) : QString(); }

    Fetched<FetchSummary> fetch()
    {
        if (!m_request.adapter)
            return std::unexpected(unknownKind());
        if (m_request.stop.stop_requested())
            return std::unexpected(canceledFault());
        if (const std::optional<FetchFault> pause = hostsPause())
            return std::unexpected(*pause);
        const Result<QJsonObject> cursor = m_store.cursor(subscription().feed).result();
        if (!cursor)
            return std::unexpected(deskFault(cursor.error()));
        const FetchTask asked = task(*cursor);
        return guarded([&] { return ask(asked); });
    }

    Fetched<FetchSummary> ask(const FetchTask &asked)
    {
        const std::unique_ptr<Transport> transport = m_tools.transport();
        Wire wire(*transport, m_tools.courtesy, m_tools.clock, m_request.stop);
        Fetched<FetchSummary> fetched = m_request.adapter->fetch(asked, wire, m_sink);
        m_outcome.run.requests = wire.requests();
        m_outcome.run.bytes = wire.bytes();
        return fetched;
    }

    FetchTask task(const QJsonObject &cursor)
    {
        FetchTask task;
        task.subscription = subscription();
        std::tie(task.since, task.until) = fetchWindow(subscription().window, m_tools.clock.now(), lastSuccess());
        task.since = m_request.options.since.value_or(task.since);
        task.cursor = cursor;
        task.secret = m_request.secrets.reader();
        task.keepSecret = m_request.secrets.writer();
        task.whole = m_request.options.whole;
        return task;
    }

    /// A feed that begins anew, at another address, has none.
    std::optional<Instant> lastSuccess() const
    {
        return m_request.feed.condition == FeedCondition::Never ? std::nullopt : m_request.feed.lastSuccess;
    }

    /// What another feed of the same host was told holds for this one.
    std::optional<FetchFault> hostsPause() const
    {
        const std::optional<Instant> until = m_tools.courtesy.closedUntil(host());
        if (!until || m_request.options.force || *until <= m_tools.clock.now() + worthWaiting)
            return std::nullopt;
        FetchFault fault;
        fault.kind = FaultKind::RateLimited;
        fault.retryAt = until;
        fault.error = {ErrorKind::Busy,
                       tr("The place demands a pause"),
                       host(),
                       {},
                       tr("The feed goes on by itself when the pause is over.")};
        return fault;
    }

    FetchFault unknownKind() const
    {
        FetchFault fault;
        fault.kind = FaultKind::Refused;
        fault.error = {ErrorKind::Unsupported,
                       tr("This version does not know how to fetch the feed"),
                       subscription().kind,
                       {},
                       tr("Use the version that it was followed with.")};
        return fault;
    }

    static FetchFault deskFault(const Error &error)
    {
        FetchFault fault;
        fault.kind = FaultKind::Desk;
        fault.error = error;
        return fault;
    }

    void succeed(const FetchSummary &summary)
    {
        m_outcome.notes = summary.notes;
        m_outcome.run.counts.threads.rejected += summary.rejectedThreads;
        m_outcome.run.counts.comments.rejected += summary.rejectedComments;
        m_outcome.run.condition = summary.notes.isEmpty() ? FeedCondition::Current : FeedCondition::Partial;
        QStringList message = summary.notes.first(std::min(notesInMessage, summary.notes.size()));
        if (const qsizetype more = summary.notes.size() - message.size(); more > 0)
            message << tr("And %n more.", nullptr, int(more));
        m_outcome.run.message = message.join(u'\n');
        m_moved = summary.address;
        if (!m_request.feed.lastSuccess)
            takeTitle(summary.title.simplified());
    }

    /// A feed that was followed without a name of its own has that of its host until it says how it is called. What the
    /// editor changes meanwhile holds.
    void takeTitle(const QString &title)
    {
        const std::optional<Subscription> unnamed = m_request.adapter->recognise(subscription().address);
        if (title.isEmpty() || !unnamed || unnamed->place != Place::Feed)
            return;
        const QString &name = subscription().name;
        if (name != unnamed->name && !name.startsWith(unnamed->name + " ("_L1)) // the second of a host
            return;
        const Result<QList<FeedStatus>> feeds = m_store.statuses().result();
        if (!feeds)
            return;
        const auto same = std::ranges::find_if(*feeds, [&](const FeedStatus &feed) {
            return feed.subscription.feed == subscription().feed && feed.subscription.name == name;
        });
        if (same == feeds->end())
            return;
        Subscription named = same->subscription;
        named.name = title;
        (void)m_store.update(named).result(); // without it, the name stays that of the host
    }

    void fail(const FetchFault &fault)
    {
        FetchRun &run = m_outcome.run;
        run.code = fault.status;
        run.message = fault.error.text();
        run.canceled = fault.kind == FaultKind::Canceled;
        run.condition = run.canceled ? FeedCondition::Partial : conditionAfter(fault.kind);
        if (!m_request.adapter)
            run.condition = FeedCondition::Refused;
        m_ending.retryAt = fault.retryAt;
        m_ending.offline = fault.kind == FaultKind::NoNetwork;
        m_outcome.notes << run.message;
    }

    int failuresBefore() const
    {
        const Result<QList<FetchRun>> runs = m_store.runs(subscription().feed, remembered).result();
        if (!runs)
            return 0;
        const auto failed = [](const FetchRun &run) {
            return run.condition == FeedCondition::Failing || run.canceled; // a cancelled one proves nothing
        };
        const auto firstGood = std::ranges::find_if_not(*runs, failed);
        return int(std::ranges::count_if(runs->begin(), firstGood, [](const FetchRun &run) { return !run.canceled; }));
    }

    void finish()
    {
        RunEnd end{m_outcome.run, {}, {}, m_moved};
        m_ending.condition = m_outcome.run.condition;
        m_ending.canceled = m_outcome.run.canceled;
        if (m_ending.condition == FeedCondition::Failing)
            m_ending.failures = failuresBefore() + 1;
        end.nextRun =
            runAfter(subscription(), m_ending, m_outcome.run.ended, QRandomGenerator::global()->generateDouble());
        if (m_ending.canceled)
            end.nextRun = afterCancel(end.nextRun);
        const Quota quota = m_tools.courtesy.quota(host());
        if (quota.left || quota.limit || quota.resets)
            end.quota = quota;
        (void)m_store.finishRun(end).result(); // a desk that cannot be written to told its fault already
    }

    /// A run that was broken off does not lift what held the feed back before.
    std::optional<Instant> afterCancel(std::optional<Instant> wanted) const
    {
        const FeedStatus &before = m_request.feed;
        if (before.condition == FeedCondition::Refused)
            return std::nullopt;
        const bool isHeldBack =
            before.condition == FeedCondition::Waiting || before.condition == FeedCondition::Failing;
        return isHeldBack && wanted ? std::max(wanted, before.nextRun) : wanted;
    }

    const FetchTools &m_tools;
    FeedRequest m_request;
    SubscriptionStore &m_store;
    StoreSink m_sink;
    FeedOutcome m_outcome;
    RunEnding m_ending;
    QString m_moved;
};

} // namespace

SecretReader FetchSecrets::reader()
{
    return [this](const QString &name) { return values.value(name); };
}

SecretWriter FetchSecrets::writer()
{
    return [this](const QString &name, const QString &value) {
        values.insert(name, value);
        if (keep)
            keep(name, value);
    };
}

FeedOutcome runFeed(const FetchTools &tools, FeedRequest request)
{
    return RunningFeed(tools, std::move(request)).run();
}

Fetched<FetchSummary> guarded(const std::function<Fetched<FetchSummary>()> &work)
{
    try {
        return work();
    } catch (const std::exception &exception) {
        FetchFault fault;
        fault.kind = FaultKind::Format;
        fault.error = {ErrorKind::Internal,
                       QCoreApplication::translate("marbre::RunningFeed", "The feed could not be read"),
                       {},
                       QString::fromUtf8(exception.what()),
                       {}};
        return std::unexpected(fault);
    }
}

} // namespace marbre
