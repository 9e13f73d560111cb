// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/counts.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::ImportCommand)
};

QString progressLine(const ImportProgress &progress, double rate, double remaining)
{
    if (!progress.note.isEmpty())
        return progress.note;
    const int percent = progress.bytesTotal > 0 ? int(progress.bytesRead * 100 / progress.bytesTotal) : 0;
    const int records = int(std::min<qint64>(progress.records, std::numeric_limits<int>::max()));
    if (!std::isfinite(rate) || rate <= 0)
        return ImportText::tr("%1 %: %n record(s)", nullptr, records).arg(percent);
    if (!std::isfinite(remaining) || remaining < 0)
        return ImportText::tr("%1 %: %n record(s), %2 a second", nullptr, records).arg(percent).arg(qint64(rate));
    return ImportText::tr("%1 %: %n record(s), %2 a second, %3 s left", nullptr, records)
        .arg(percent)
        .arg(qint64(rate))
        .arg(qint64(remaining + 0.5));
}

/// On a terminal one line that is written over, else a line for each report.
void showProgress(const ImportProgress &progress, double rate, double remaining)
{
    const QByteArray line = progressLine(progress, rate, remaining).toUtf8();
    const bool overwrite = CommandRun::errorsGoToTerminal() && progress.note.isEmpty();
    std::fprintf(stderr, overwrite ? "\r%s\x1b[K" : "%s\n", line.constData());
    std::fflush(stderr);
}

/// A line of a terminal is cleared for what follows; elsewhere the last line says that all was read.
void finishProgress(const ImportReport &report)
{
    if (CommandRun::errorsGoToTerminal()) {
        std::fputs("\r\x1b[K", stderr);
        return;
    }
    ImportProgress all;
    all.bytesRead = all.bytesTotal = 1;
    for (const ItemCounts &counts : {report.threads, report.comments})
        all.records += counts.added + counts.updated + counts.unchanged;
    showProgress(all, 0, -1);
}

ImportReport runJob(ImportJob &job, bool progress)
{
    QEventLoop loop;
    QObject::connect(&job, &ImportJob::finished, &loop, &QEventLoop::quit);
    if (progress)
        QObject::connect(&job, &ImportJob::progressed, &loop, showProgress);
    if (!job.isFinished())
        loop.exec();
    const ImportReport report = job.report();
    if (progress)
        finishProgress(report);
    return report;
}

QJsonObject problemObject(const ImportProblem &problem)
{
    QJsonObject object{{u"file"_s, problem.file}, {u"message"_s, problem.message}};
    if (problem.line)
        object[u"line"_s] = *problem.line;
    else
        object[u"byte"_s] = problem.byte ? QJsonValue(*problem.byte) : QJsonValue();
    return object;
}

QJsonDocument reportDocument(const ImportReport &report)
{
    QJsonArray errors;
    for (const ImportProblem &problem : report.problems)
        errors << problemObject(problem);
    return QJsonDocument(QJsonObject{{u"threads"_s, countsObject(report.threads)},
                                     {u"comments"_s, countsObject(report.comments)},
                                     {u"editions"_s, countsObject(report.editions)},
                                     {u"errors"_s, errors},
                                     {u"error_count"_s, report.problemCount}});
}

QString problemLine(const ImportProblem &problem)
{
    if (problem.line)
        return ImportText::tr("%1, line %2: %3").arg(problem.file).arg(*problem.line).arg(problem.message);
    if (problem.byte)
        return ImportText::tr("%1, byte %2: %3").arg(problem.file).arg(*problem.byte).arg(problem.message);
    return ImportText::tr("%1: %2").arg(problem.file, problem.message);
}

int runImport(CommandRun &run)
{
    const Result<Desk *> desk = run.desk();
    if (!desk)
        return run.fail(desk.error());
    const std::unique_ptr<ImportJob> job = (*desk)->import(run.arguments().words());
    const ImportReport report = runJob(*job, run.showsProgress());
    if (run.wantsJson()) {
        run.print(reportDocument(report));
    } else {
        run.print(countsLine(ImportText::tr("Threads"), report.threads) +
                  countsLine(ImportText::tr("Comments"), report.comments) +
                  countsLine(ImportText::tr("Editions"), report.editions));
    }
    for (const ImportProblem &problem : report.problems)
        run.complain(problemLine(problem));
    if (const qint64 more = report.problemCount - report.problems.size(); more > 0)
        run.complain(ImportText::tr("and %n more problem(s)", nullptr, int(more)));
    return report.problemCount > 0 || report.canceled ? exitFailures : exitDone;
}

} // namespace

Command importCommand()
{
    return {.name = u"import"_s,
            .words = u"PATH…"_s,
            .summary = ImportText::tr("read saved threads, dumps and manuscripts into the desk"),
            .options = {},
            .fewestWords = 1,
            .mostWords = -1,
            .dashWords = false,
            .run = runImport};
}

} // namespace marbre
