// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/adapter.h"

namespace marbre {

/// Reddit's Atom feeds, which need no client: threads without scores and without discussions. The token of the editor's
/// own feeds (of https://www.reddit.com/prefs/feeds/) is a secret: it stands in the keyring and in no address.
/// Addresses: "https://www.reddit.com/r/name/new/.rss" and the like, without "feed" and "user". The cursor holds the
/// validators "etag" and "modified" of a whole run.
class RedditAtomAdapter final : public Adapter
{
public:
    explicit RedditAtomAdapter(const PlaceHosts &hosts = {});

    QString word() const override;
    AdapterTraits traits() const override;
    std::optional<Subscription> recognise(const QString &typed) const override;
    QHash<QString, QString> secretsIn(const QString &typed) const override;
    QString host(const Subscription &subscription) const override;
    /// Of this feed, and of the editor's last one, whose token serves for every community.
    QStringList secretNames(const Subscription &subscription) const override;

    Fetched<FetchSummary> fetch(const FetchTask &task, Wire &wire, FetchSink &sink) const override;

    /// Never: a feed cannot be asked about one item.
    bool canReread(const ItemRef &ref) const override;
    QString hostOf(const ItemRef &ref) const override;
    Fetched<FetchSummary> reread(const QList<ItemRef> &refs, const FetchTask &task, Wire &wire,
                                 FetchSink &sink) const override;
    Fetched<FetchSummary> fetchThread(const ItemRef &ref, const FetchTask &task, Wire &wire,
                                      FetchSink &sink) const override;

private:
    QString m_site;
};

} // namespace marbre
