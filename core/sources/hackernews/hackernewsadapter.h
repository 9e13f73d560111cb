// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/adapter.h"

namespace marbre {

/// Hacker News. Lists and single items come from Firebase, the place itself; day windows, searches and discussions from
/// Algolia, an answer each where Firebase needs one a comment. Addresses: "news.ycombinator.com" with a list as its
/// sort, "hn:WORDS" for a search.
class HackerNewsAdapter final : public Adapter
{
public:
    explicit HackerNewsAdapter(const PlaceHosts &hosts = {});

    QString word() const override;
    AdapterTraits traits() const override;
    QString sortLabel(const QString &sort) const override;
    std::optional<Subscription> recognise(const QString &typed) const override;
    QString host(const Subscription &subscription) const override;

    Fetched<FetchSummary> fetch(const FetchTask &task, Wire &wire, FetchSink &sink) const override;
    bool canReread(const ItemRef &ref) const override;
    QString hostOf(const ItemRef &ref) const override;
    Fetched<FetchSummary> reread(const QList<ItemRef> &refs, const FetchTask &task, Wire &wire,
                                 FetchSink &sink) const override;
    /// The whole discussion, also where the address is that of a comment in it.
    Fetched<FetchSummary> fetchThread(const ItemRef &ref, const FetchTask &task, Wire &wire,
                                      FetchSink &sink) const override;

private:
    QUrl m_firebase;
    QUrl m_algolia;
};

} // namespace marbre
