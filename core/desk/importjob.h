// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/edition.h"
#include "sources/importer.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QStringList>
#include <atomic>

namespace marbre {

class Store;

struct ImportReport
{
    ItemCounts threads;
    ItemCounts comments;
    ItemCounts editions;
    qint64 problemCount = 0;
    QList<ImportProblem> problems; ///< the first hundred
    bool canceled = false;
};

/// Reads files into the desk on a pool thread; signals come on the thread that the job lives in.
/// What is in when it is cancelled stays in.
class ImportJob final : public QObject
{
    Q_OBJECT
public:
    ImportJob(Store &store, QStringList paths, EditionState editionState);
    ~ImportJob() override; ///< cancels and waits

    void start();
    void cancel();
    bool isFinished() const;
    /// Valid once finished; waits for it otherwise.
    ImportReport report() const;

Q_SIGNALS:
    /// At most ten times a second. rate: records a second; remaining: seconds, negative while unknown.
    void progressed(const marbre::ImportProgress &progress, double rate, double remaining);
    void finished(const marbre::ImportReport &report);

private:
    Store &m_store;
    QStringList m_paths;
    EditionState m_editionState;
    std::atomic<bool> m_cancel = false;
    QFuture<ImportReport> m_future;
};

} // namespace marbre
