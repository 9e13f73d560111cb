// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/edition.h"
#include "sources/importer.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QList>
#include <QObject>
#include <atomic>

class QThreadPool;

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

/// One file to read, and what an edition in it becomes.
struct ImportItem
{
    QString path;
    EditionState editionState = EditionState::Draft;
};

/// Reads files into the desk on a pool thread; signals come on the thread that the job lives in.
/// What is in when it is cancelled stays in. A manuscript whose slug and language the desk has replaces that edition's
/// text (which is kept as a revision); another makes a new edition.
class ImportJob final : public QObject
{
    Q_OBJECT
public:
    ImportJob(Store &store, QThreadPool &pool, QList<ImportItem> items);
    ~ImportJob() override; ///< cancels and waits

    void start();
    void cancel();
    bool isFinished() const;
    /// Valid once finished; waits for it otherwise.
    ImportReport report() const;

Q_SIGNALS:
    /// At most ten times a second, over all files together: bytesRead and bytesTotal are sums. rate: records a second;
    /// remaining: seconds, negative while unknown.
    void progressed(const marbre::ImportProgress &progress, double rate, double remaining);
    void finished(const marbre::ImportReport &report);

private:
    ImportReport run();
    void reportProgress(const ImportProgress &progress);
    Store &m_store;
    QThreadPool &m_pool;
    QList<ImportItem> m_items;
    std::atomic<bool> m_cancel = false;
    QElapsedTimer m_clock;
    qint64 m_recordsBefore = 0; ///< of the files that are done
    qint64 m_bytesBefore = 0;
    qint64 m_bytesTotal = 0;
    qint64 m_lastReport = 0;
    ImportProgress m_last;
    QFuture<ImportReport> m_future;
};

} // namespace marbre
