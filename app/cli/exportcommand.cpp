// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::ExportCommand)
};

int writeExport(CommandRun &run, const QByteArray &bytes)
{
    const QString file = run.arguments().value(u"output"_s);
    if (file.isEmpty() || file == "-"_L1) {
        run.printBytes(bytes);
        return exitDone;
    }
    if (const Status written = writeFile(file, bytes); !written)
        return run.fail(written.error());
    if (run.wantsJson())
        run.print(QJsonDocument(QJsonObject{{u"file"_s, file}, {u"bytes"_s, bytes.size()}}));
    else
        run.print(ExportText::tr("%1: %n byte(s)", nullptr, int(bytes.size())).arg(file) + u'\n');
    return exitDone;
}

int runExport(CommandRun &run)
{
    const QString word = run.arguments().value(u"format"_s);
    const std::optional<Format> format = formatFromWord(word);
    if (!format)
        return run.fail(usageError(ExportText::tr("“--format” needs markdown, html or text")));
    if (run.wantsJson() && !run.arguments().has(u"output"_s))
        return run.fail(usageError(ExportText::tr("“--json” needs “--output”: the edition itself would be printed")));
    const Result<Desk *> desk = run.desk();
    if (!desk)
        return run.fail(desk.error());
    const Result<EditionId> id = findEdition(**desk, run.arguments().words().constFirst());
    if (!id)
        return run.fail(id.error());
    const Result<QByteArray> bytes = (*desk)->exportEdition(*id, *format).result();
    return bytes ? writeExport(run, *bytes) : run.fail(bytes.error());
}

} // namespace

Command exportCommand()
{
    return {.name = u"export"_s,
            .words = u"EDITION"_s,
            .summary = ExportText::tr("write an edition as Markdown, HTML or plain text"),
            .options = {{u"format"_s, u"FORMAT"_s, ExportText::tr("markdown, html or text")},
                        {u"output"_s, u"FILE"_s, ExportText::tr("where to write it; standard output by default")}},
            .fewestWords = 1,
            .mostWords = 1,
            .dashWords = false,
            .run = runExport};
}

} // namespace marbre
