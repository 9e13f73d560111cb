// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/batchbuilder.h"
#include "sources/importer.h"

#include <QElapsedTimer>

namespace marbre {

/// One import while it runs: what it tells the sinks, and what came of it.
class ImportRun final
{
public:
    ImportRun(const QString &path, qint64 bytesTotal, const ImportSinks &sinks);

    const QString &path() const { return m_progress.file; }
    ImportOutcome takeOutcome() { return std::move(m_outcome); }

    void problem(std::optional<qint64> line, std::optional<qint64> byte, const QString &message);
    /// A problem of the whole file: it stands before those of its records.
    void fault(std::optional<qint64> byte, const QString &message);
    /// Counts it, with a problem of its own at its line, where there is one, else at its byte.
    void rejected(const Rejection &rejection, std::optional<qint64> line);
    /// Counts it alone: its reason was said already.
    void countRejected(bool comment);

    /// False where the import has to end.
    bool deliver(ThreadBatch &&batch);
    bool deliver(const QByteArray &manuscript);
    /// At most ten times a second. False where the import was cancelled.
    bool reached(qint64 bytesRead);
    bool notice(const QString &sentence);
    void finish(qint64 bytesRead);
    bool isOver() const { return m_outcome.canceled || m_outcome.failure; }

private:
    bool tell();
    bool keep(Status status);

    const ImportSinks &m_sinks;
    ImportProgress m_progress;
    ImportOutcome m_outcome;
    QElapsedTimer m_sinceTold;
};

} // namespace marbre
