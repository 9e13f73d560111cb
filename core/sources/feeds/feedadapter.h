// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/adapter.h"

namespace marbre {

/// Feeds of any site: RSS, RDF, Atom and JSON Feed, found from the site's address where that is what the editor gave.
/// A run asks for the feed (only if it changed), and for the feeds of comments of what has new ones.
/// The cursor holds: "seen", when threads without a date were first met; and, once everything was taken, "address",
/// the validators "etag" and "modified", and how much was wanted ("since", "threads", "comments"): a run that wants
/// more asks for the whole feed again.
class FeedAdapter final : public Adapter
{
public:
    QString word() const override;
    AdapterTraits traits() const override;
    /// Any http or https address, with or without its scheme, and "feed:". A password, and values of parameters that
    /// are named like secrets, are left out of it: they would stand in the desk.
    std::optional<Subscription> recognise(const QString &typed) const override;
    QHash<QString, QString> secretsIn(const QString &typed) const override;
    QStringList secretNames(const Subscription &subscription) const override;
    QString host(const Subscription &subscription) const override;
    Fetched<FetchSummary> fetch(const FetchTask &task, Wire &wire, FetchSink &sink) const override;

    /// Never: a feed cannot be asked about one item, and has only its newest.
    bool canReread(const ItemRef &ref) const override;
    QString hostOf(const ItemRef &ref) const override;
    Fetched<FetchSummary> reread(const QList<ItemRef> &refs, const FetchTask &task, Wire &wire,
                                 FetchSink &sink) const override;
    Fetched<FetchSummary> fetchThread(const ItemRef &ref, const FetchTask &task, Wire &wire,
                                      FetchSink &sink) const override;
};

} // namespace marbre
