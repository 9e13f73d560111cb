// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/adapter.h"

#include <QFileInfo>
#include <QList>
#include <QString>

namespace marbre {

struct ImportOutcome;

/// One run over a watched folder. The cursor names each file that was read to its end with its size and time, by its
/// path within the folder; a file that is gone is forgotten.
class FolderRun final
{
public:
    static constexpr int deepestFolder = 3;
    static constexpr int mostFiles = 2000;

    FolderRun(const FetchTask &task, Wire &wire, FetchSink &sink);
    Fetched<FetchSummary> run();

private:
    struct Entry
    {
        QFileInfo file;
        QString path; ///< within the folder
    };
    void search();
    bool isKnown(const Entry &entry) const;
    QJsonObject cursor() const;
    std::optional<FetchFault> import(const Entry &entry);
    void note(const Entry &entry, const ImportOutcome &outcome);

    const FetchTask &m_task;
    Wire &m_wire;
    FetchSink &m_sink;
    QList<Entry> m_entries;
    QJsonObject m_known; ///< of the entries that are there
    FetchSummary m_summary;
};

} // namespace marbre
