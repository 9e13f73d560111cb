// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/adapter.h"

namespace marbre {

/// A watched folder: each run imports the files that are new or changed since the last one, three folders deep. Read
/// are those that importFile() reads, by their suffix; hidden ones, links to folders, and the parts that a browser
/// saves beside a page are passed over. Editions are never imported unasked.
class FolderAdapter final : public Adapter
{
public:
    QString word() const override;
    AdapterTraits traits() const override;
    /// An absolute path, one below the home ("~/"), or a file address of a folder that is there.
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
