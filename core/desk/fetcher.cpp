// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/fetcher.h"

#include "desk/afterrun.h"
#include "desk/fetcherparts.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

namespace marbre {

namespace {

/// What stands for every feed where the desk could not even be asked which there are.
FeedOutcome unreadableDesk(const Error &error)
{
    FeedOutcome outcome;
    outcome.run.condition = FeedCondition::Failing;
    outcome.run.message = error.text();
    return outcome;
}

} // namespace

bool FeedOutcome::failed() const
{
    return !run.canceled && (run.condition == FeedCondition::Failing || run.condition == FeedCondition::Waiting ||
                             run.condition == FeedCondition::Refused);
}

Fetcher::Fetcher(Store &store, Secrets &secrets, Wiring wiring, QObject *parent)
    : QObject(parent)
    , m_parts(new Parts(store, secrets, std::move(wiring)))
{
    connect(&m_parts->reload, &QTimer::timeout, this, &Fetcher::reloadSchedule);
    connect(&m_parts->schedule, &FetchSchedule::due, this, &Fetcher::fetchDue);
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (m_parts->schedule.isOn() && changes.subscriptions && !m_parts->reload.isActive())
            m_parts->reload.start();
    });
}

Fetcher::~Fetcher()
{
    m_parts->stopAll();
    m_parts->runPool.waitForDone();
    m_parts->handPool.waitForDone();
    QCoreApplication::sendPostedEvents(&m_parts->secrets, QEvent::MetaCall); // tokens that a run renewed
}

const Adapters &Fetcher::adapters() const
{
    return m_parts->adapters;
}

Secrets &Fetcher::secrets()
{
    return m_parts->secrets;
}

void Fetcher::setScheduling(bool on)
{
    m_parts->scheduling = on;
    restSchedule();
}

void Fetcher::restSchedule()
{
    const bool on = m_parts->scheduling && !m_parts->offline;
    m_parts->schedule.setOn(on);
    if (on)
        reloadSchedule();
}

void Fetcher::reloadSchedule()
{
    m_parts->store.subscriptions().statuses().then(this, [this](const Result<QList<FeedStatus>> &feeds) {
        if (feeds)
            m_parts->schedule.setFeeds(*feeds);
    });
}

void Fetcher::setOffline(bool offline)
{
    if (m_parts->offline == offline)
        return;
    m_parts->offline = offline;
    if (offline)
        cancel();
    restSchedule();
    Q_EMIT offlineChanged(offline);
}

bool Fetcher::isOffline() const
{
    return m_parts->offline;
}

void Fetcher::fetch(const QList<FeedId> &feeds, const FetchOptions &options)
{
    lookUp([this, feeds, options](const QList<FeedStatus> &followed) {
        for (const FeedStatus &feed : followed) {
            const bool isNamed = feeds.contains(feed.subscription.feed);
            if (feeds.isEmpty() || isNamed)
                admit(feed, isNamed, options);
        }
    });
}

/// What the schedule knew may be a second old: a feed that ran since is not due any more.
void Fetcher::fetchDue(const QList<FeedId> &feeds)
{
    lookUp([this, feeds](const QList<FeedStatus> &followed) {
        const Instant now = m_parts->clock->now();
        for (const FeedStatus &feed : followed) {
            if (const auto due = dueAt(feed, now); due && *due <= now && feeds.contains(feed.subscription.feed))
                enqueue(feed, {});
        }
    });
}

void Fetcher::lookUp(const std::function<void(const QList<FeedStatus> &)> &then)
{
    if (m_parts->offline) {
        finishSoon();
        return;
    }
    ++m_parts->lookups;
    const auto take = [this, then, round = m_parts->round](const Result<QList<FeedStatus>> &followed) {
        --m_parts->lookups;
        if (round != m_parts->round)
            m_parts->report.canceled = true;
        else if (followed)
            then(*followed);
        else
            m_parts->report.feeds << unreadableDesk(followed.error());
        startNext();
        finishSoon();
    };
    m_parts->store.subscriptions().statuses().then(this, take);
}

void Fetcher::admit(const FeedStatus &feed, bool isNamed, const FetchOptions &options)
{
    const Subscription &subscription = feed.subscription;
    if (m_parts->asked.contains(subscription.feed) || (feed.paused && !isNamed && !options.force))
        return;
    const bool waits =
        feed.condition == FeedCondition::Waiting && feed.nextRun && *feed.nextRun > m_parts->clock->now();
    const bool isLeftOut = feed.paused || waits || (feed.condition == FeedCondition::Refused && !isNamed);
    if (isLeftOut && !options.force) {
        FeedOutcome outcome{subscription.name, {}, {}};
        outcome.run.feed = subscription.feed;
        outcome.run.condition = feed.paused ? FeedCondition::Partial : feed.condition;
        outcome.run.code = feed.paused ? 0 : feed.code;
        outcome.run.message = feed.paused ? tr("The feed is paused.") : feed.message;
        outcome.run.started = outcome.run.ended = m_parts->clock->now();
        m_parts->report.feeds << outcome;
        return;
    }
    enqueue(feed, options);
}

void Fetcher::enqueue(const FeedStatus &feed, const FetchOptions &options)
{
    const Subscription &subscription = feed.subscription;
    if (m_parts->asked.contains(subscription.feed))
        return;
    const Adapter *adapter = m_parts->adapters.named(subscription.kind);
    m_parts->asked.insert(subscription.feed, {feed, options, {}});
    m_parts->lanes.add(adapter ? adapter->host(subscription) : QString(), subscription.feed);
}

void Fetcher::startNext()
{
    while (const std::optional<FeedId> feed = m_parts->lanes.take())
        run(*feed);
}

void Fetcher::run(FeedId feed)
{
    const Parts::Asked &asked = m_parts->asked[feed];
    FeedRequest request{asked.feed,
                        m_parts->adapters.named(asked.feed.subscription.kind),
                        asked.options,
                        {},
                        {},
                        asked.stop.get_token()};
    request.secrets.keep = m_parts->keepSecret();
    request.progressed = [this, feed](const FetchProgress &progress) {
        QMetaObject::invokeMethod(this, [this, feed, progress] { Q_EMIT progressed(feed, progress); });
    };
    const QStringList names = request.adapter ? request.adapter->secretNames(asked.feed.subscription) : QStringList();
    const auto start = [this, request](const QHash<QString, QString> &values) {
        FeedRequest ready = request;
        ready.secrets.values = values;
        return QtConcurrent::run(&m_parts->runPool, [this, ready] { return runFeed(m_parts->tools, ready); });
    };
    Q_EMIT started(feed);
    m_parts->secrets.read(names).then(this, start).unwrap().then(this, [this, feed](const FeedOutcome &outcome) {
        end(feed, outcome);
    });
}

void Fetcher::end(FeedId feed, const FeedOutcome &outcome)
{
    m_parts->asked.remove(feed);
    m_parts->lanes.ended(feed);
    m_parts->report.counts.threads += outcome.run.counts.threads;
    m_parts->report.counts.comments += outcome.run.counts.comments;
    m_parts->report.feeds << outcome;
    m_parts->report.canceled |= outcome.run.canceled;
    Q_EMIT runFinished(outcome.run);
    startNext();
    finishWhereIdle();
}

void Fetcher::finishSoon()
{
    if (std::exchange(m_parts->finishing, true))
        return;
    const auto finish = [this] {
        if (m_parts->finishing) // else the end of a run has told it in between
            finishWhereIdle();
    };
    QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
}

void Fetcher::finishWhereIdle()
{
    m_parts->finishing = false;
    if (!isRunning())
        Q_EMIT finished(std::exchange(m_parts->report, {}));
}

void Fetcher::cancel()
{
    ++m_parts->round;
    const QList<FeedId> waiting = m_parts->lanes.waiting();
    for (const FeedId feed : waiting)
        cancel(feed);
    m_parts->stopAll();
}

void Fetcher::cancel(FeedId feed)
{
    const auto asked = m_parts->asked.find(feed);
    if (asked == m_parts->asked.end())
        return;
    if (!m_parts->lanes.remove(feed)) {
        asked->stop.request_stop();
        return;
    }
    m_parts->asked.erase(asked);
    m_parts->report.canceled = true;
    finishSoon();
}

bool Fetcher::isRunning() const
{
    return m_parts->lookups > 0 || !m_parts->asked.isEmpty();
}

QList<FeedId> Fetcher::running() const
{
    return m_parts->asked.keys();
}

QList<Quota> Fetcher::quotas() const
{
    return m_parts->courtesy.quotas();
}

} // namespace marbre
