// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/preflight/reachable.h"
#include "model/edition.h"
#include "model/error.h"
#include "model/subscription.h"
#include "model/thread.h"
#include "sources/adapter.h"
#include "sources/wire/courtesy.h"
#include "sources/wire/transport.h"

#include <QFuture>
#include <QObject>
#include <memory>
#include <optional>

namespace marbre {

class Secrets;
class Store;

/// How one feed came out of a fetch.
struct FeedOutcome
{
    QString name;
    FetchRun run;
    QStringList notes; ///< what could not be got, and why
    bool failed() const;
};

struct FetchReport
{
    IngestReport counts;
    QList<FeedOutcome> feeds; ///< in the order in which they ended
    bool canceled = false;
};

struct FetchOptions
{
    std::optional<Instant> since; ///< instead of the day window's beginning
    bool whole = false;           ///< also discussions that seem unchanged
    bool force = false;           ///< also feeds that wait or are paused
};

/// What a feed would bring, from a few of its threads: test before saving. Nothing of it is stored.
struct FetchPreview
{
    QString title;
    int threads = 0;
    int comments = 0;
    QStringList titles; ///< of the first threads
    QStringList notes;
};

/// What is other at the place than it was in the desk.
struct RereadChange
{
    ItemRef ref;
    ThreadId thread;
    QString title; ///< of the thread
    QString author;
    QString permalink;
    Score before;
    Score after;
    QString wordsBefore; ///< Markdown; both empty where the words are the same
    QString wordsAfter;
    Presence presenceBefore = Presence::Present;
    Presence presenceAfter = Presence::Present;
    bool purged = false; ///< by the rule, at once
};

struct RereadReport
{
    int asked = 0; ///< items that the edition cites
    int read = 0;  ///< of these, how many the places answered about
    QList<RereadChange> changes;
    QStringList notes; ///< what could not be read again, and why
    Instant when{};
};

/// Fetches feeds: several hosts side by side, each host's feeds one after the other, each on a thread of its own; by
/// the schedule and on request. What a run delivered is stored at once, so that a run that was cancelled, failed or
/// died with the program goes on from there. A feed that its place refuses is left alone with the reason, the others go
/// on. Lives on the window's (or the command's) thread; so do its signals.
class Fetcher final : public QObject
{
    Q_OBJECT
public:
    struct Wiring
    {
        TransportFactory transport;   ///< empty: the network
        std::shared_ptr<Clock> clock; ///< empty: the system's
        PlaceHosts hosts;
        std::function<Adapters()> adapters; ///< empty: the standard ones, at hosts
    };

    Fetcher(Store &store, Secrets &secrets, Wiring wiring, QObject *parent = nullptr);
    ~Fetcher() override; ///< cancels and waits; bounded by what an answer in hand and its transaction need

    const Adapters &adapters() const;
    Secrets &secrets();

    /// Runs feeds when they are due. Off at first.
    void setScheduling(bool on);
    /// Nothing is asked of anybody while this is on; running fetches are cancelled.
    void setOffline(bool offline);
    bool isOffline() const;

    /// Empty: all that are followed and not paused. Feeds that run already are not started again. What was left out,
    /// and why, stands in the report: feeds that wait, and refused ones unless they are named.
    void fetch(const QList<FeedId> &feeds = {}, const FetchOptions &options = {});
    void cancel(); ///< feeds, and what was asked for by hand
    void cancel(FeedId feed);
    bool isRunning() const;
    QList<FeedId> running() const; ///< waiting ones included
    QList<Quota> quotas() const;

    // These begin at once, beside a run of the same host; the pauses that its courtesy demands they share.

    QFuture<Result<FetchPreview>> preview(const Subscription &subscription);
    /// The thread that an address or id names, with its whole discussion, into the desk; of any other web page its
    /// article.
    QFuture<Result<ThreadId>> fetchThread(const QString &address);
    /// The rest of a discussion that is stored in part.
    QFuture<Result<void>> fetchRest(const ItemRef &thread);
    /// Asks again for exactly what the edition cites: threads and quoted comments.
    QFuture<Result<RereadReport>> reread(const Edition &edition);
    /// Whether web addresses answer, asked one after the other; what a place refuses to programs stays unknown. stop
    /// ends it with what is known by then.
    QFuture<Result<ReachedLinks>> reach(const QStringList &addresses, std::stop_token stop);

Q_SIGNALS:
    void started(marbre::FeedId feed);
    void progressed(marbre::FeedId feed, const marbre::FetchProgress &progress);
    void runFinished(const marbre::FetchRun &run);
    /// All that was asked for has ended.
    void finished(const marbre::FetchReport &report);
    void offlineChanged(bool offline);

private:
    struct Parts;
    void fetchDue(const QList<FeedId> &feeds);
    void lookUp(const std::function<void(const QList<FeedStatus> &)> &then);
    void admit(const FeedStatus &feed, bool isNamed, const FetchOptions &options);
    void enqueue(const FeedStatus &feed, const FetchOptions &options);
    void startNext();
    void run(FeedId feed);
    void end(FeedId feed, const FeedOutcome &outcome);
    void finishSoon();
    void finishWhereIdle();
    void restSchedule();
    void reloadSchedule();
    template <typename Answer, typename Work>
    QFuture<Result<Answer>> byHand(const QStringList &secretNames, const Work &work);
    std::unique_ptr<Parts> m_parts;
};

} // namespace marbre
