// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/byhand.h"

#include "desk/afterrun.h"
#include "desk/storesink.h"
#include "sources/wire/wire.h"
#include "store/store.h"
#include "store/threadstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int previewedThreads = 10;
constexpr int previewedComments = 100; // a thread
constexpr int wholeDiscussion = 100'000;

struct HandText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::HandText)
};

/// Counts, and keeps nothing but the first titles.
class PreviewSink final : public FetchSink
{
public:
    Status deliver(ThreadBatch &&batch, const QJsonObject &) override
    {
        for (const ThreadRecord &thread : batch.threads) {
            const qsizetype before = m_threads.size();
            m_threads.insert(QString::fromStdString(thread.remoteId));
            if (m_threads.size() > before && preview.titles.size() < previewedThreads)
                preview.titles << QString::fromStdString(thread.title);
        }
        for (const CommentRecord &comment : batch.comments)
            m_comments.insert(QString::fromStdString(comment.remoteId));
        preview.threads = int(m_threads.size());
        preview.comments = int(m_comments.size());
        return {};
    }
    std::optional<KnownTree> known(const std::string &) override { return std::nullopt; }
    void progressed(const FetchProgress &) override {}

    FetchPreview preview;

private:
    QSet<QString> m_threads;
    QSet<QString> m_comments;
};

Fetched<FetchSummary> askForThread(const FetchTools &tools, const Adapter &adapter, const ItemRef &ref,
                                   HandRequest &request, StoreSink &sink)
{
    const std::unique_ptr<Transport> transport = tools.transport();
    Wire wire(*transport, tools.courtesy, tools.clock, request.stop);
    const FetchTask task = handTask(adapter, request);
    Fetched<FetchSummary> fetched = guarded([&] { return adapter.fetchThread(ref, task, wire, sink); });
    if (const Status stored = sink.drain(); !stored && fetched)
        return std::unexpected(FetchFault{FaultKind::Desk, 0, {}, stored.error()});
    return fetched;
}

} // namespace

Result<FetchPreview> previewFeed(const FetchTools &tools, const Adapter &adapter, Subscription subscription,
                                 HandRequest request)
{
    subscription.threadLimit = std::min(subscription.threadLimit, previewedThreads);
    subscription.commentBudget = std::min(subscription.commentBudget, previewedComments);
    FetchTask task = handTask(adapter, request);
    std::tie(task.since, task.until) = fetchWindow(subscription.window, tools.clock.now(), std::nullopt);
    task.subscription = std::move(subscription);
    const std::unique_ptr<Transport> transport = tools.transport();
    Wire wire(*transport, tools.courtesy, tools.clock, request.stop);
    PreviewSink sink;
    const Fetched<FetchSummary> fetched = guarded([&] { return adapter.fetch(task, wire, sink); });
    if (!fetched)
        return std::unexpected(fetched.error().error);
    sink.preview.title = fetched->title;
    sink.preview.notes = fetched->notes;
    return std::move(sink.preview);
}

Result<ThreadId> fetchOneThread(const FetchTools &tools, const ItemRef &ref, HandRequest request)
{
    std::optional<Error> error;
    const QList<const Adapter *> givers = giversOf(request.adapters, ref);
    for (const Adapter *adapter : givers) {
        StoreSink sink(tools.store.subscriptions(), {});
        sink.noteIds();
        const Fetched<FetchSummary> fetched = askForThread(tools, *adapter, ref, request, sink);
        if (fetched)
            return storedThread(tools.store, ref, sink.firstThread());
        error = fetched.error().error;
        if (!isAskedElsewhere(fetched.error()))
            break;
    }
    if (error)
        return std::unexpected(*error);
    return std::unexpected(Error{ErrorKind::Unsupported,
                                 HandText::tr("Nobody here can fetch that thread"),
                                 ref.id(),
                                 {},
                                 HandText::tr("Save its page in the browser and import the file.")});
}

Result<ThreadId> storedThread(Store &store, const ItemRef &ref, const QString &firstThread)
{
    QList<ItemRef> candidates;
    if (!ref.thread.isEmpty())
        candidates << ItemRef{ref.place, ref.thread, {}};
    candidates << ref;
    if (!firstThread.isEmpty())
        candidates << ItemRef{ref.place, firstThread, {}};
    const Result<QHash<QString, ResolvedItem>> found = store.threads().resolve(candidates).result();
    if (!found)
        return std::unexpected(found.error());
    for (const ItemRef &candidate : std::as_const(candidates)) {
        if (const auto item = found->constFind(candidate.id()); item != found->cend())
            return item->threadId;
    }
    return std::unexpected(Error{ErrorKind::NotFound,
                                 HandText::tr("The place has no such thread"),
                                 ref.id(),
                                 {},
                                 HandText::tr("Look whether its address still shows it.")});
}

QList<const Adapter *> giversOf(const Adapters &adapters, const ItemRef &ref)
{
    QList<const Adapter *> givers;
    for (const std::unique_ptr<Adapter> &adapter : adapters.all()) {
        if (adapter->canReread(ref))
            givers << adapter.get();
    }
    return givers;
}

bool isAskedElsewhere(const FetchFault &fault)
{
    return fault.kind == FaultKind::NoSecret || fault.kind == FaultKind::Unauthorized ||
           fault.kind == FaultKind::Forbidden;
}

FetchTask handTask(const Adapter &adapter, HandRequest &request)
{
    FetchTask task;
    task.subscription.kind = adapter.word();
    task.subscription.place = adapter.traits().place;
    task.subscription.threadLimit = 1;
    task.subscription.commentBudget = wholeDiscussion;
    task.secret = request.secrets.reader();
    task.keepSecret = request.secrets.writer();
    task.whole = true;
    return task;
}

} // namespace marbre
