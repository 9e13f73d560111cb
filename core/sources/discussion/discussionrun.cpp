// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/discussion/discussionrun.h"

#include "sources/discussion/treelimits.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct RunText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::DiscussionRun)
};

constexpr std::chrono::hours staleRun{6};
constexpr std::chrono::minutes restOfUncounted{30}; ///< a discussion whose size the place does not say is left so long
constexpr int mostFailures = 3;                     ///< in a row: then it is the place, not the thread
constexpr qsizetype mostNotes = 20;
constexpr int wholeDiscussion = 20'000; ///< comments of a thread that is asked for by itself

/// Faults that say something about one thread and nothing about the place.
bool isOfOneThread(FaultKind kind)
{
    switch (kind) {
    case FaultKind::NotFound:
    case FaultKind::Gone:
    case FaultKind::Format:
    case FaultKind::TooLarge:
    case FaultKind::CutOff:
    case FaultKind::Redirects:
    case FaultKind::Server:
    case FaultKind::Refused:
        return true;
    default:
        return false;
    }
}

QString idOf(const std::string &id)
{
    return QString::fromStdString(id);
}

} // namespace

DiscussionRun::DiscussionRun(const FetchTask &task, Wire &wire, FetchSink &sink)
    : m_task(task)
    , m_wire(wire)
    , m_sink(sink)
    , m_begun(wire.now())
{}

Fetched<FetchSummary> DiscussionRun::run(const Lister &list, const TreeReader &readTree)
{
    resume();
    if (const Fetched<void> listed = listThreads(list); !listed)
        return std::unexpected(listed.error());
    if (m_summary.notModified)
        return m_summary;
    if (const Fetched<void> read = readDiscussions(readTree); !read)
        return std::unexpected(read.error());
    // Nothing is left to go on with: the next run begins with the validators alone.
    // Without them where something is missing, so that "not modified" does not keep it from being asked for again.
    const bool whole = m_summary.notes.isEmpty() && !m_validators.isEmpty();
    const QJsonObject rest = whole ? QJsonObject{{u"validators"_s, m_validators}, {u"of"_s, limits()}} : QJsonObject();
    if (const Fetched<void> stored = deliver({}, rest); !stored)
        return std::unexpected(stored.error());
    return m_summary;
}

Fetched<FetchSummary> DiscussionRun::runThread(const std::string &thread, const TreeReader &readTree)
{
    m_threads = 1;
    tell(RunText::tr("Reading the discussion"));
    Fetched<ParsedAnswer> tree = readTree({thread, 0, wholeDiscussion, 0});
    if (!tree)
        return std::unexpected(tree.error());
    const std::optional<FetchFault> brokenOff = tree->brokenOff;
    count(*tree);
    limitTree(*tree, thread, 0, wholeDiscussion);
    if (!brokenOff)
        tree->batch.readTrees = {thread};
    if (const Fetched<void> stored = deliver(std::move(tree->batch), {}); !stored)
        return std::unexpected(stored.error());
    if (brokenOff)
        return std::unexpected(*brokenOff);
    m_settled = 1;
    tell(RunText::tr("Reading the discussion"));
    return m_summary;
}

/// Which run a cursor belongs to: one for other threads, or for more of them, has to begin anew.
QString DiscussionRun::limits() const
{
    const Subscription &feed = m_task.subscription;
    return u"%1 %2 %3 %4 %5"_s.arg(feed.sort, QString::number(feed.threadLimit), QString::number(feed.commentDepth),
                                   QString::number(feed.commentBudget), QString::number(int(m_task.whole)));
}

void DiscussionRun::resume()
{
    const QJsonObject &cursor = m_task.cursor;
    if (cursor.value("of"_L1).toString() != limits())
        return;
    const QJsonObject run = cursor.value("run"_L1).toObject();
    const Instant begun = fromUnix(run.value("begun"_L1).toInteger());
    if (run.isEmpty()) {
        m_validators = m_task.whole ? QJsonObject() : cursor.value("validators"_L1).toObject();
        return;
    }
    if (run.value("since"_L1).toInteger() != toUnix(m_task.since) || m_begun - begun > staleRun || begun > m_begun)
        return;
    m_begun = begun;
    m_listed = run.value("listed"_L1).toBool();
    m_place = run.value("place"_L1).toObject();
    m_validators = cursor.value("validators"_L1).toObject();
    m_threads = run.value("threads"_L1).toInt();
    m_settled = run.value("settled"_L1).toInt();
    for (const QJsonValue &entry : run.value("queue"_L1).toArray()) {
        const QJsonArray pending = entry.toArray();
        m_queue.push_back({pending.at(0).toString().toStdString(), pending.at(1).toInteger()});
    }
}

QJsonObject DiscussionRun::cursor() const
{
    QJsonArray queue;
    for (const Pending &pending : m_queue)
        queue.append(QJsonArray{idOf(pending.thread), pending.number});
    const QJsonObject run{{u"since"_s, toUnix(m_task.since)},
                          {u"begun"_s, toUnix(m_begun)},
                          {u"listed"_s, m_listed},
                          {u"place"_s, m_place},
                          {u"threads"_s, m_threads},
                          {u"settled"_s, m_settled},
                          {u"queue"_s, queue}};
    return {{u"run"_s, run}, {u"of"_s, limits()}, {u"validators"_s, m_validators}};
}

Fetched<void> DiscussionRun::listThreads(const Lister &list)
{
    QJsonObject validators = m_place.isEmpty() && m_queue.empty() ? m_validators : QJsonObject();
    while (!m_listed) {
        if (m_wire.isStopped())
            return std::unexpected(canceledFault());
        tell(RunText::tr("Listing the threads"));
        Fetched<ListedPage> page = list(m_place, validators);
        if (!page)
            return std::unexpected(page.error());
        if (page->notModified) {
            m_summary.notModified = true;
            return {};
        }
        if (m_place.isEmpty())
            m_validators = page->validators;
        validators = {};
        if (const Fetched<void> taken = takePage(*page); !taken)
            return taken;
        if (page->fault)
            return std::unexpected(*page->fault);
    }
    return {};
}

/// Answers whether the list has reached what is older than the day window.
bool DiscussionRun::passWindow(std::vector<ThreadRecord> &threads) const
{
    // Pinned threads stand at the top of a list, whatever their age.
    const bool older = std::ranges::any_of(
        threads, [this](const ThreadRecord &thread) { return thread.created < m_task.since && !thread.pinned; });
    std::erase_if(threads, [this](const ThreadRecord &thread) {
        return thread.created < m_task.since || thread.created >= m_task.until;
    });
    return older;
}

Fetched<void> DiscussionRun::takePage(ListedPage &page)
{
    count(page.parsed);
    std::vector<ThreadRecord> &threads = page.parsed.batch.threads;
    const size_t told = threads.size();
    std::erase_if(threads, [this](const ThreadRecord &thread) { return m_records.contains(idOf(thread.remoteId)); });
    const bool repeats = told > 0 && threads.empty();
    const bool older = page.byTime && passWindow(threads);
    const size_t room = size_t(std::max(0, m_task.subscription.threadLimit - m_threads));
    if (threads.size() > room)
        threads.resize(room);
    std::vector<Pending> found;
    for (const ThreadRecord &thread : threads) {
        m_records.insert(idOf(thread.remoteId), thread);
        if (needsDiscussion(thread, page.withoutWords))
            found.push_back({thread.remoteId, page.parsed.localNumbers[thread.remoteId]});
        else
            ++m_settled;
    }
    m_queue.insert(m_queue.begin(), found.rbegin(), found.rend());
    m_threads += int(threads.size());
    m_listed =
        page.next.isEmpty() || page.next == m_place || repeats || older || m_threads >= m_task.subscription.threadLimit;
    m_place = m_listed ? QJsonObject() : page.next;
    ThreadBatch batch;
    if (!page.withoutWords)
        batch.threads = threads;
    return deliver(std::move(batch), cursor());
}

bool DiscussionRun::needsDiscussion(const ThreadRecord &thread, bool withoutWords)
{
    const bool none = m_task.subscription.commentBudget <= 0 || thread.commentCount == 0;
    if (none && !withoutWords)
        return false;
    if (m_task.whole)
        return true;
    const std::optional<KnownTree> known = m_sink.known(thread.remoteId);
    if (!known)
        return true;
    return thread.commentCount ? known->commentCount != thread.commentCount
                               : m_wire.now() - known->read >= restOfUncounted;
}

Fetched<void> DiscussionRun::readDiscussions(const TreeReader &readTree)
{
    while (!m_queue.empty()) {
        if (m_wire.isStopped())
            return std::unexpected(canceledFault());
        tell(RunText::tr("Reading the discussions"));
        const Pending pending = m_queue.back();
        if (const Fetched<void> read = readDiscussion(pending, readTree); !read)
            return read;
    }
    tell(RunText::tr("Reading the discussions"));
    return {};
}

Fetched<void> DiscussionRun::readDiscussion(const Pending &pending, const TreeReader &readTree)
{
    const Subscription &feed = m_task.subscription;
    Fetched<ParsedAnswer> tree = readTree({pending.thread, feed.commentDepth, feed.commentBudget, pending.number});
    const std::optional<FetchFault> fault = tree ? tree->brokenOff : std::optional(tree.error());
    const bool ends = fault && endsTheRun(*fault);
    if (!ends) {
        m_queue.pop_back();
        ++m_settled;
    }
    if (tree) {
        if (const Fetched<void> taken = takeDiscussion(pending, std::move(*tree)); !taken)
            return taken;
    }
    if (ends)
        return std::unexpected(*fault);
    if (fault)
        note(pending, *fault);
    else
        m_failures = 0;
    return {};
}

/// One that broke off is kept as far as it came, but not as read: the next run reads it again.
Fetched<void> DiscussionRun::takeDiscussion(const Pending &pending, ParsedAnswer &&tree)
{
    const bool whole = !tree.brokenOff;
    count(tree);
    limitTree(tree, pending.thread, m_task.subscription.commentDepth, m_task.subscription.commentBudget);
    addListed(tree.batch, pending.thread);
    if (whole)
        tree.batch.readTrees = {pending.thread};
    return deliver(std::move(tree.batch), cursor());
}

void DiscussionRun::note(const Pending &pending, const FetchFault &fault)
{
    const auto record = m_records.constFind(idOf(pending.thread));
    const bool titled = record != m_records.constEnd() && !record->title.empty();
    if (m_summary.notes.size() < mostNotes)
        m_summary.notes << RunText::tr("The discussion of “%1” could not be read: %2")
                               .arg(idOf(titled ? record->title : pending.thread), fault.error.text());
}

/// A batch with its thread is a whole answer, which replaces what was said of missing replies before.
void DiscussionRun::addListed(ThreadBatch &batch, const std::string &thread) const
{
    if (!batch.threads.empty())
        return;
    if (const auto listed = m_records.constFind(idOf(thread)); listed != m_records.constEnd())
        batch.threads.push_back(*listed);
}

bool DiscussionRun::endsTheRun(const FetchFault &fault)
{
    if (!isOfOneThread(fault.kind))
        return true;
    const bool sayThatItIsGone = fault.kind == FaultKind::NotFound || fault.kind == FaultKind::Gone;
    m_failures = sayThatItIsGone ? 0 : m_failures + 1;
    return m_failures >= mostFailures;
}

Fetched<void> DiscussionRun::deliver(ThreadBatch &&batch, const QJsonObject &cursor)
{
    if (const Status stored = m_sink.deliver(std::move(batch), cursor); !stored)
        return std::unexpected(FetchFault{FaultKind::Desk, 0, {}, stored.error()});
    return {};
}

void DiscussionRun::count(const ParsedAnswer &parsed)
{
    m_summary.rejectedThreads += parsed.rejectedThreads;
    m_summary.rejectedComments += parsed.rejectedComments;
}

void DiscussionRun::tell(const QString &sentence)
{
    m_sink.progressed({sentence, m_settled, m_threads});
}

} // namespace marbre
