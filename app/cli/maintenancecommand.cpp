// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "store/maintenance.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct MaintenanceText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::MaintenanceCommand)
};

/// The desk is created where it does not exist, as by every command; one that exists is left as it is.
Status ensureDesk(CommandRun &run)
{
    if (QFileInfo::exists(run.deskPath()))
        return {};
    const Result<Desk *> desk = run.desk();
    return desk ? Status() : std::unexpected(desk.error());
}

int runBackup(CommandRun &run)
{
    if (const Status status = ensureDesk(run); !status)
        return run.fail(status.error());
    const QString file = run.arguments().words().constFirst();
    const Result<qint64> bytes = backUp(run.deskPath(), file);
    if (!bytes)
        return run.fail(bytes.error());
    if (run.wantsJson())
        run.print(QJsonDocument(QJsonObject{{u"file"_s, file}, {u"bytes"_s, *bytes}}));
    else
        run.print(MaintenanceText::tr("%1: %n byte(s)", nullptr, int(*bytes)).arg(file) + u'\n');
    return exitDone;
}

int runVerify(CommandRun &run)
{
    if (const Status status = ensureDesk(run); !status)
        return run.fail(status.error());
    const Result<QStringList> problems = verify(run.deskPath());
    if (!problems)
        return run.fail(problems.error());
    if (run.wantsJson()) {
        run.print(QJsonDocument(
            QJsonObject{{u"ok"_s, problems->isEmpty()}, {u"problems"_s, QJsonArray::fromStringList(*problems)}}));
    } else if (problems->isEmpty()) {
        run.print(MaintenanceText::tr("The desk is sound.") + u'\n');
    }
    for (const QString &problem : *problems)
        run.complain(run.deskPath() + u": "_s + problem);
    return problems->isEmpty() ? exitDone : exitFailures;
}

} // namespace

Command backupCommand()
{
    return {.name = u"backup"_s,
            .words = u"FILE"_s,
            .summary = MaintenanceText::tr("copy the desk to a new file, also while it is in use"),
            .options = {},
            .fewestWords = 1,
            .mostWords = 1,
            .dashWords = false,
            .run = runBackup};
}

Command verifyCommand()
{
    return {.name = u"verify"_s,
            .words = {},
            .summary = MaintenanceText::tr("check that the desk is sound"),
            .options = {},
            .fewestWords = 0,
            .mostWords = 0,
            .dashWords = false,
            .run = runVerify};
}

} // namespace marbre
