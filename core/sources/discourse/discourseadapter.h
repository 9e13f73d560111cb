// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/adapter.h"

namespace marbre {

/// Forums that run Discourse. Addresses: "https://HOST" for a whole forum, "https://HOST/c/SLUG/ID" for a category,
/// "https://HOST/tag/NAME" for a tag; the forum may stand in a folder. Typed, "discourse:ADDRESS" says that a site is a
/// Discourse forum whose address does not show it.
///
/// Items are read again at the root of their host, because remote ids do not keep a folder.
class DiscourseAdapter final : public Adapter
{
public:
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
    Fetched<FetchSummary> fetchThread(const ItemRef &ref, const FetchTask &task, Wire &wire,
                                      FetchSink &sink) const override;
};

} // namespace marbre
