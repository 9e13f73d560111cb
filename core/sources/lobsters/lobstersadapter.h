// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/adapter.h"

#include <QUrl>

namespace marbre {

/// Lobsters. Addresses: "lobste.rs" with a list as its sort, "lobste.rs/t/TAG" for a tag (or several, with commas),
/// whose order is always the place's own.
class LobstersAdapter final : public Adapter
{
public:
    explicit LobstersAdapter(const PlaceHosts &hosts = {});

    QString word() const override;
    AdapterTraits traits() const override;
    QString sortLabel(const QString &sort) const override;
    std::optional<Subscription> recognise(const QString &typed) const override;
    QString host(const Subscription &subscription) const override;

    Fetched<FetchSummary> fetch(const FetchTask &task, Wire &wire, FetchSink &sink) const override;
    bool canReread(const ItemRef &ref) const override;
    QString hostOf(const ItemRef &ref) const override;
    /// Items whose thread is known are read with one request a thread.
    Fetched<FetchSummary> reread(const QList<ItemRef> &refs, const FetchTask &task, Wire &wire,
                                 FetchSink &sink) const override;
    Fetched<FetchSummary> fetchThread(const ItemRef &ref, const FetchTask &task, Wire &wire,
                                      FetchSink &sink) const override;

private:
    QUrl m_root;
};

} // namespace marbre
