// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/adapter.h"

namespace marbre {

/// Communities of Lemmy hosts, of version 0.18 to 1.0. Addresses: "https://HOST/c/NAME", "https://HOST/c/NAME@HOME" for
/// a community of another host as this one sees it.
class LemmyAdapter final : public Adapter
{
public:
    QString word() const override;
    AdapterTraits traits() const override;
    QString sortLabel(const QString &sort) const override;
    std::optional<Subscription> recognise(const QString &typed) const override;
    QString host(const Subscription &subscription) const override;

    Fetched<FetchSummary> fetch(const FetchTask &task, Wire &wire, FetchSink &sink) const override;
    bool canReread(const ItemRef &ref) const override;
    /// The item's home.
    QString hostOf(const ItemRef &ref) const override;
    Fetched<FetchSummary> reread(const QList<ItemRef> &refs, const FetchTask &task, Wire &wire,
                                 FetchSink &sink) const override;
    Fetched<FetchSummary> fetchThread(const ItemRef &ref, const FetchTask &task, Wire &wire,
                                      FetchSink &sink) const override;
};

} // namespace marbre
