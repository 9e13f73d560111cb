// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/importrun.h"

namespace marbre {

static constexpr qsizetype mostProblems = 100;
static constexpr qint64 pauseBetweenProgress = 100; // ms

ImportRun::ImportRun(const QString &path, qint64 bytesTotal, const ImportSinks &sinks)
    : m_sinks(sinks)
{
    m_progress.file = path;
    m_progress.bytesTotal = bytesTotal;
    m_sinceTold.start();
}

void ImportRun::problem(std::optional<qint64> line, std::optional<qint64> byte, const QString &message)
{
    ++m_outcome.problemCount;
    if (m_outcome.problems.size() < mostProblems)
        m_outcome.problems.append({path(), line, byte, message});
}

void ImportRun::fault(std::optional<qint64> byte, const QString &message)
{
    ++m_outcome.problemCount;
    m_outcome.problems.prepend({path(), std::nullopt, byte, message});
    if (m_outcome.problems.size() > mostProblems)
        m_outcome.problems.removeLast();
}

void ImportRun::countRejected(bool comment)
{
    ++(comment ? m_outcome.rejectedComments : m_outcome.rejectedThreads);
}

void ImportRun::rejected(const Rejection &rejection, std::optional<qint64> line)
{
    countRejected(rejection.comment);
    problem(line, line ? std::nullopt : std::optional(rejection.byte), rejection.message);
}

bool ImportRun::keep(Status status)
{
    if (!status)
        m_outcome.failure = status.error();
    return status.has_value();
}

bool ImportRun::deliver(ThreadBatch &&batch)
{
    if (isOver())
        return false;
    m_progress.records += qint64(batch.threads.size() + batch.comments.size());
    return batch.empty() || keep(m_sinks.batch(std::move(batch)));
}

bool ImportRun::deliver(const QByteArray &manuscript)
{
    return !isOver() && keep(m_sinks.manuscript(manuscript, path()));
}

bool ImportRun::tell()
{
    m_sinceTold.restart();
    if (m_sinks.progress && !m_sinks.progress(m_progress))
        m_outcome.canceled = true;
    return !m_outcome.canceled;
}

bool ImportRun::reached(qint64 bytesRead)
{
    if (isOver())
        return false;
    m_progress.bytesRead = bytesRead;
    return m_sinceTold.elapsed() < pauseBetweenProgress || tell();
}

bool ImportRun::notice(const QString &sentence)
{
    m_progress.note = sentence;
    const bool goesOn = tell();
    m_progress.note.clear();
    return goesOn;
}

void ImportRun::finish(qint64 bytesRead)
{
    if (isOver())
        return;
    m_progress.bytesRead = bytesRead;
    if (m_sinks.progress)
        m_sinks.progress(m_progress); // too late to cancel: everything is in
}

} // namespace marbre
