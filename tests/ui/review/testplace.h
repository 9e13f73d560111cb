// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "sources/adapter.h"

#include <memory>

namespace marbre {

/// What the place of the tests answers next, and what it was asked.
struct TestPlaceState
{
    int threads = 3; ///< that it has
    std::optional<FetchFault> fault;
    QStringList notes;
    int fetches = 0;
    QStringList fetchedThreads;
    QList<ItemRef> reread;
    ThreadBatch rereadAnswer;
};

/// A place without a network: "r/name" is followed, threads t3_1, t3_2... are in it.
class TestPlace final : public Adapter
{
public:
    explicit TestPlace(std::shared_ptr<TestPlaceState> state)
        : m_state(std::move(state))
    {}
    QString word() const override;
    AdapterTraits traits() const override;
    std::optional<Subscription> recognise(const QString &typed) const override;
    QString host(const Subscription &subscription) const override;
    Fetched<FetchSummary> fetch(const FetchTask &task, Wire &wire, FetchSink &sink) const override;
    bool canReread(const ItemRef &ref) const override;
    QString hostOf(const ItemRef &ref) const override;
    Fetched<FetchSummary> reread(const QList<ItemRef> &refs, const FetchTask &task, Wire &wire,
                                 FetchSink &sink) const override;
    Fetched<FetchSummary> fetchThread(const ItemRef &ref, const FetchTask &task, Wire &wire,
                                      FetchSink &sink) const override;

private:
    std::shared_ptr<TestPlaceState> m_state; ///< written on the window's thread only while nothing runs
};

/// A desk whose only place is this one, without keyring and network.
Desk::Options deskOptions(const std::shared_ptr<TestPlaceState> &state);
FetchFault faultOf(FaultKind kind, int status, const QString &what);

} // namespace marbre
