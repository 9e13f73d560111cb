// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/testplace.h"

#include "ui/models/reviewfixture.h"

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// Nobody may ask the network here.
class NoTransport final : public Transport
{
public:
    Fetched<HttpAnswer> send(const HttpRequest &, std::stop_token) override
    {
        qFatal("a test asked the network");
        return {};
    }
};

} // namespace

QString TestPlace::word() const
{
    return u"reddit"_s;
}

AdapterTraits TestPlace::traits() const
{
    AdapterTraits traits;
    traits.label = u"Test place"_s;
    traits.addressHint = u"r/name"_s;
    traits.place = Place::Reddit;
    traits.sorts = {u"new"_s, u"top"_s};
    traits.scoreNote = u"Scores of the test place are settled."_s;
    return traits;
}

std::optional<Subscription> TestPlace::recognise(const QString &typed) const
{
    if (!typed.startsWith(u"r/"_s) || typed.size() < 3)
        return std::nullopt;
    Subscription subscription;
    subscription.kind = word();
    subscription.name = typed;
    subscription.address = typed;
    subscription.place = Place::Reddit;
    subscription.sort = u"new"_s;
    return subscription;
}

QString TestPlace::host(const Subscription &) const
{
    return u"test.invalid"_s;
}

Fetched<FetchSummary> TestPlace::fetch(const FetchTask &task, Wire &, FetchSink &sink) const
{
    ++m_state->fetches;
    if (m_state->fault)
        return std::unexpected(*m_state->fault);
    ThreadBatch batch;
    for (int n = 1; n <= m_state->threads; ++n) {
        ThreadRecord record = threadRecord(n);
        record.community = task.subscription.address.toStdString();
        record.created = now() - std::chrono::minutes(n);
        batch.threads.push_back(record);
    }
    if (const Status stored = sink.deliver(std::move(batch), {}); !stored)
        return std::unexpected(FetchFault{FaultKind::Desk, 0, {}, stored.error()});
    FetchSummary summary;
    summary.title = u"The test place"_s;
    summary.notes = m_state->notes;
    return summary;
}

bool TestPlace::canReread(const ItemRef &ref) const
{
    return ref.place == Place::Reddit;
}

QString TestPlace::hostOf(const ItemRef &) const
{
    return u"test.invalid"_s;
}

Fetched<FetchSummary> TestPlace::reread(const QList<ItemRef> &refs, const FetchTask &, Wire &, FetchSink &sink) const
{
    m_state->reread += refs;
    if (m_state->fault)
        return std::unexpected(*m_state->fault);
    if (const Status stored = sink.deliver(ThreadBatch(m_state->rereadAnswer), {}); !stored)
        return std::unexpected(FetchFault{FaultKind::Desk, 0, {}, stored.error()});
    return FetchSummary{};
}

Fetched<FetchSummary> TestPlace::fetchThread(const ItemRef &ref, const FetchTask &, Wire &, FetchSink &sink) const
{
    m_state->fetchedThreads.append(ref.thread);
    if (m_state->fault)
        return std::unexpected(*m_state->fault);
    ThreadBatch batch;
    ThreadRecord record = threadRecord(QStringView(ref.thread).mid(3).toInt());
    record.commentCount = 1;
    batch.threads.push_back(record);
    batch.comments.push_back(commentRecord(QStringView(ref.thread).mid(3).toInt(), "late", {}, "It came later.", 5));
    batch.readTrees.push_back(record.remoteId);
    if (const Status stored = sink.deliver(std::move(batch), {}); !stored)
        return std::unexpected(FetchFault{FaultKind::Desk, 0, {}, stored.error()});
    return FetchSummary{};
}

Desk::Options deskOptions(const std::shared_ptr<TestPlaceState> &state)
{
    Desk::Options options;
    options.keeping = Secrets::Keeping::Memory;
    options.wiring.transport = [] { return std::make_unique<NoTransport>(); };
    options.wiring.adapters = [state] {
        std::vector<std::unique_ptr<Adapter>> all;
        all.push_back(std::make_unique<TestPlace>(state));
        return Adapters(std::move(all));
    };
    return options;
}

FetchFault faultOf(FaultKind kind, int status, const QString &what)
{
    return {kind, status, std::nullopt, {.kind = ErrorKind::Io, .what = what, .where = {}, .why = {}, .remedy = {}}};
}

} // namespace marbre
