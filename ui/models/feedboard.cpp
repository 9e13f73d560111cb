// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feedboard.h"

#include "desk/fetcher.h"
#include "store/store.h"
#include "store/subscriptionstore.h"

using namespace std::chrono_literals;

namespace marbre {

namespace {

constexpr auto gathering = 150ms;
constexpr auto counting = 1s;

} // namespace

FeedBoard::FeedBoard(Store &store, Fetcher &fetcher, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_fetcher(fetcher)
{
    QHash<QString, QString> labels;
    for (const auto &adapter : fetcher.adapters().all())
        labels.insert(adapter->word(), adapter->traits().label);
    m_model.setKindLabels(labels);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &FeedBoard::reload);
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_model.setNow(now()); });
    m_minute.start();
    connect(&store, &Store::changed, this, &FeedBoard::storeChanged);
    connect(&fetcher, &Fetcher::started, this, [this](FeedId feed) { m_model.setRunning(feed, true); });
    connect(&fetcher, &Fetcher::progressed, this,
            [this](FeedId feed, const FetchProgress &progress) { m_model.setProgress(feed, progress); });
    connect(&fetcher, &Fetcher::runFinished, this, [this](const FetchRun &run) {
        m_model.setRunning(run.feed, false);
        m_again.start(gathering);
    });
    for (const FeedId feed : fetcher.running())
        m_model.setRunning(feed, true);
    reload();
}

QList<Quota> FeedBoard::quotas() const
{
    return m_fetcher.quotas();
}

QString FeedBoard::kindLabel(const QString &kind) const
{
    const Adapter *adapter = m_fetcher.adapters().named(kind);
    return adapter ? adapter->traits().label : kind;
}

QString FeedBoard::scoreNote(Place place) const
{
    QString note;
    for (const auto &adapter : m_fetcher.adapters().all()) {
        const AdapterTraits traits = adapter->traits();
        if (traits.place != place || traits.scoreNote.isEmpty())
            continue;
        if (!traits.hasScores)
            return traits.scoreNote;
        note = traits.scoreNote;
    }
    return note;
}

/// Threads count too: how many a feed brought, and how many of them were not seen. A run brings them many times a
/// second, and counting them all holds up what the list asks.
void FeedBoard::storeChanged(const ChangeSet &changes)
{
    const bool itself = changes.subscriptions || changes.feeds;
    if (!itself && !changes.threadsAdded && !changes.allThreads && changes.threads.isEmpty())
        return;
    m_dirty = true;
    m_hurried |= itself;
    const std::chrono::milliseconds wait = itself ? gathering : counting;
    if (!m_asking && (!m_again.isActive() || m_again.remainingTimeAsDuration() > wait))
        m_again.start(wait);
}

void FeedBoard::reload()
{
    if (m_asking) {
        m_dirty = true;
        return;
    }
    m_asking = true;
    m_dirty = m_hurried = false;
    m_store.subscriptions().statuses().then(this, [this](const Result<QList<FeedStatus>> &statuses) {
        m_asking = false;
        if (statuses) {
            m_loaded = true;
            m_model.setNow(now());
            m_model.setStatuses(*statuses);
        } else if (statuses.error().kind != ErrorKind::Canceled) {
            Q_EMIT failed(statuses.error());
        }
        if (m_dirty)
            m_again.start(m_hurried ? gathering : counting);
    });
}

} // namespace marbre
