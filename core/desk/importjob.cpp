// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/importjob.h"

#include "desk/desk.h"
#include "manuscript/manuscript.h"
#include "store/editionstore.h"
#include "store/store.h"
#include "store/threadstore.h"

#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qint64 reportInterval = 100; // ms
constexpr qsizetype keptProblems = 100;

/// Keeps one batch on its way into the store while the next is being parsed.
class BatchPipe
{
public:
    BatchPipe(Store &store, ImportReport &report)
        : m_store(store)
        , m_report(report)
    {}

    Status push(ThreadBatch &&batch)
    {
        Status status = drain();
        if (status)
            m_pending = m_store.threads().ingest(std::move(batch));
        return status;
    }

    Status drain()
    {
        if (!m_pending.isValid())
            return {};
        const Result<IngestReport> result = m_pending.result();
        m_pending = {};
        if (!result)
            return std::unexpected(result.error());
        m_report.threads += result->threads;
        m_report.comments += result->comments;
        return {};
    }

private:
    Store &m_store;
    ImportReport &m_report;
    QFuture<Result<IngestReport>> m_pending;
};

void addProblem(ImportReport &report, ImportProblem problem)
{
    ++report.problemCount;
    if (report.problems.size() < keptProblems)
        report.problems << std::move(problem);
}

/// The edition that a manuscript belongs to: the same slug in the same language.
Result<std::optional<StoredEdition>> storedVersion(Store &store, const Edition &edition)
{
    const Result<EditionId> id = store.editions().find(effectiveSlug(edition)).result();
    if (!id) {
        if (id.error().kind == ErrorKind::NotFound)
            return std::nullopt;
        return std::unexpected(id.error());
    }
    Result<StoredEdition> stored = store.editions().load(*id).result();
    if (!stored)
        return std::unexpected(stored.error());
    if (stored->edition.language != edition.language)
        return std::nullopt;
    return std::optional(std::move(*stored));
}

Status takeManuscript(Store &store, const QByteArray &bytes, const ImportItem &item, ImportReport &report)
{
    const Result<Edition> edition = readManuscript(bytes);
    if (!edition) {
        ++report.editions.rejected;
        addProblem(report, {item.path, std::nullopt, std::nullopt, edition.error().text()});
        return {};
    }
    const Result<std::optional<StoredEdition>> stored = storedVersion(store, *edition);
    if (!stored)
        return std::unexpected(stored.error());
    const EditionText text = editionText(*edition);
    if (!*stored) {
        const Result<EditionId> id = store.editions().create(text, item.editionState, u"imported"_s).result();
        if (!id)
            return std::unexpected(id.error());
        ++report.editions.added;
        return {};
    }
    const Result<SaveReport> saved =
        store.editions().save((*stored)->row.id, text, (*stored)->version, u"imported"_s).result();
    if (!saved)
        return std::unexpected(saved.error());
    ++(saved->written ? report.editions.updated : report.editions.unchanged);
    return {};
}

} // namespace

ImportJob::ImportJob(Store &store, QThreadPool &pool, QList<ImportItem> items)
    : m_store(store)
    , m_pool(pool)
    , m_items(std::move(items))
{}

ImportJob::~ImportJob()
{
    m_cancel = true;
    m_future.waitForFinished();
}

void ImportJob::start()
{
    if (m_future.isValid())
        return;
    m_future = QtConcurrent::run(&m_pool, [this] { return run(); });
    m_future.then(this, [this](const ImportReport &report) { Q_EMIT finished(report); });
}

void ImportJob::cancel()
{
    m_cancel = true;
}

bool ImportJob::isFinished() const
{
    return m_future.isValid() && m_future.isFinished();
}

ImportReport ImportJob::report() const
{
    return m_future.result();
}

ImportReport ImportJob::run()
{
    ImportReport report;
    m_clock.start();
    for (const ImportItem &item : std::as_const(m_items))
        m_bytesTotal += QFileInfo(item.path).size();
    for (const ImportItem &item : std::as_const(m_items)) {
        if (m_cancel)
            break;
        BatchPipe pipe(m_store, report);
        m_last = {};
        const ImportSinks sinks{
            .batch = [&pipe](ThreadBatch &&batch) { return pipe.push(std::move(batch)); },
            .manuscript = [&](const QByteArray &bytes,
                              const QString &) { return takeManuscript(m_store, bytes, item, report); },
            .progress =
                [this](const ImportProgress &progress) {
                    reportProgress(progress);
                    return !m_cancel;
                },
        };
        ImportOutcome outcome = importFile(item.path, sinks);
        if (const Status last = pipe.drain(); !last && !outcome.failure)
            outcome.failure = last.error();
        report.threads.rejected += outcome.rejectedThreads;
        report.comments.rejected += outcome.rejectedComments;
        report.canceled |= outcome.canceled;
        const qint64 unnamed = outcome.problemCount - outcome.problems.size();
        for (ImportProblem &problem : outcome.problems)
            addProblem(report, std::move(problem));
        report.problemCount += unnamed;
        if (outcome.failure)
            addProblem(report, {item.path, std::nullopt, std::nullopt, outcome.failure->text()});
        m_recordsBefore += m_last.records;
        m_bytesBefore += QFileInfo(item.path).size();
    }
    report.canceled |= m_cancel;
    return report;
}

void ImportJob::reportProgress(const ImportProgress &progress)
{
    m_last = progress;
    const qint64 elapsed = m_clock.elapsed();
    if (elapsed - m_lastReport < reportInterval && progress.note.isEmpty())
        return;
    m_lastReport = elapsed;
    ImportProgress all = progress;
    all.records += m_recordsBefore;
    all.bytesRead += m_bytesBefore;
    all.bytesTotal = m_bytesTotal;
    const double seconds = double(std::max<qint64>(1, elapsed)) / 1000.0;
    const double rate = double(all.records) / seconds;
    const double remaining =
        all.bytesRead > 0 ? seconds * double(all.bytesTotal - all.bytesRead) / double(all.bytesRead) : -1;
    Q_EMIT progressed(all, rate, remaining);
}

} // namespace marbre
