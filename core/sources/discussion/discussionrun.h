// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/adapter.h"
#include "sources/discussion/parsedanswer.h"
#include "sources/wire/wire.h"

#include <QHash>
#include <functional>
#include <vector>

namespace marbre {

/// One page of a place's list of threads.
struct ListedPage
{
    ParsedAnswer parsed = {};    ///< threads in the place's order; comments are of no use here
    QJsonObject next = {};       ///< where the list goes on; empty: this was its end
    bool byTime = false;         ///< the newest first: what is not of the day window is passed over
    bool withoutWords = false;   ///< the list does not say the threads' bodies: only their discussions bring them
    bool notModified = false;    ///< nothing is new since the validators were given
    QJsonObject validators = {}; ///< of the first page, for the next run's conditional request
    std::optional<FetchFault> fault = {}; ///< what broke off behind these threads; next is where to go on
};

/// A discussion that is wanted, and how much of it: what lies beyond need not be asked for.
struct TreeWish
{
    std::string thread; ///< remote id
    int depth = 0;      ///< levels of replies; 0: all
    int budget = 0;     ///< comments
    qint64 number = 0;  ///< ParsedAnswer::localNumbers of it; 0 where the list had none
};

/// The way of a run that every place with threads and discussions shares: the list page by page, then the discussions
/// that have something new, each delivered as soon as it is in, with a cursor from which a run that breaks off goes on.
/// The cursor of a run that began more than six hours ago, or for another day window or other limits, is not gone on
/// with.
class DiscussionRun final
{
public:
    /// The page at this place of the list; empty: the first. validators: as the last whole run got them; empty: none.
    using Lister = std::function<Fetched<ListedPage>(const QJsonObject &place, const QJsonObject &validators)>;
    /// A discussion, with the thread itself where the answer has it. It may bring more than is wished for.
    using TreeReader = std::function<Fetched<ParsedAnswer>(const TreeWish &wish)>;

    DiscussionRun(const FetchTask &task, Wire &wire, FetchSink &sink);

    Fetched<FetchSummary> run(const Lister &list, const TreeReader &readTree);
    /// One discussion alone and whole, whatever is known of it.
    Fetched<FetchSummary> runThread(const std::string &thread, const TreeReader &readTree);

private:
    struct Pending
    {
        std::string thread;
        qint64 number = 0;
    };

    void resume();
    Fetched<void> listThreads(const Lister &list);
    Fetched<void> takePage(ListedPage &page);
    bool passWindow(std::vector<ThreadRecord> &threads) const;
    bool needsDiscussion(const ThreadRecord &thread, bool withoutWords);
    Fetched<void> readDiscussions(const TreeReader &readTree);
    Fetched<void> readDiscussion(const Pending &pending, const TreeReader &readTree);
    Fetched<void> takeDiscussion(const Pending &pending, ParsedAnswer &&tree);
    void note(const Pending &pending, const FetchFault &fault);
    void addListed(ThreadBatch &batch, const std::string &thread) const;
    bool endsTheRun(const FetchFault &fault);
    Fetched<void> deliver(ThreadBatch &&batch, const QJsonObject &cursor);
    QJsonObject cursor() const;
    QString limits() const;
    void count(const ParsedAnswer &parsed);
    void tell(const QString &sentence);

    const FetchTask &m_task;
    Wire &m_wire;
    FetchSink &m_sink;
    FetchSummary m_summary;
    Instant m_begun{};
    bool m_listed = false; ///< the list is in
    QJsonObject m_place;   ///< where it goes on
    QJsonObject m_validators;
    std::vector<Pending> m_queue;           ///< discussions to be read, the next one last
    QHash<QString, ThreadRecord> m_records; ///< of this run, by remote id
    int m_threads = 0;                      ///< listed
    int m_settled = 0;                      ///< of these: read, or in no need of it
    int m_failures = 0;                     ///< one after the other
};

} // namespace marbre
