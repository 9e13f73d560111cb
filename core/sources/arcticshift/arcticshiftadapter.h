// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/adapter.h"

#include <QUrl>

namespace marbre {

/// Reddit from the archive Arctic Shift, which needs no account. Its scores are of no use before 36 hours have passed,
/// and are marked so. Addresses: "r/NAME"; typed, "arctic:r/NAME" says that this archive is meant and not Reddit.
class ArcticShiftAdapter final : public Adapter
{
public:
    explicit ArcticShiftAdapter(const PlaceHosts &hosts = {});

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

private:
    QUrl m_root;
};

} // namespace marbre
