// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/adapter.h"

namespace marbre {

/// Reddit's API, by the editor's own client: listings, whole discussions, re-reading. Addresses: see RedditAddress.
/// Secrets: "reddit/client-id"; "reddit/refresh-token" and "reddit/user", which RedditLogin gets; without them what is
/// public is read. The cursor is DiscussionRun's.
class RedditAdapter final : public Adapter
{
public:
    explicit RedditAdapter(const PlaceHosts &hosts = {});

    QString word() const override;
    AdapterTraits traits() const override;
    QString sortLabel(const QString &sort) const override;
    std::optional<Subscription> recognise(const QString &typed) const override;
    QString host(const Subscription &subscription) const override;
    QStringList secretNames(const Subscription &subscription) const override;

    Fetched<FetchSummary> fetch(const FetchTask &task, Wire &wire, FetchSink &sink) const override;
    bool canReread(const ItemRef &ref) const override;
    QString hostOf(const ItemRef &ref) const override;
    Fetched<FetchSummary> reread(const QList<ItemRef> &refs, const FetchTask &task, Wire &wire,
                                 FetchSink &sink) const override;
    Fetched<FetchSummary> fetchThread(const ItemRef &ref, const FetchTask &task, Wire &wire,
                                      FetchSink &sink) const override;

private:
    QString m_site;
    QString m_api;
};

} // namespace marbre
