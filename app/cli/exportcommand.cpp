// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/rows.h"
#include "cli/table.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

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

QString levelWord(CheckLevel level)
{
    switch (level) {
    case CheckLevel::Ok:
        return u"ok"_s;
    case CheckLevel::Warning:
        return u"warning"_s;
    case CheckLevel::Error:
        break;
    }
    return u"error"_s;
}

QJsonObject checkObject(const CheckRow &row)
{
    return {{u"check"_s, row.check},
            {u"level"_s, levelWord(row.level)},
            {u"verdict"_s, orNull(row.verdict)},
            {u"text"_s, orNull(row.text)},
            {u"line"_s, row.line > 0 ? QJsonValue(row.line) : QJsonValue()},
            {u"column"_s, row.column > 0 ? QJsonValue(row.column) : QJsonValue()},
            {u"link"_s, orNull(row.link)},
            {u"message"_s, orNull(row.message)}};
}

QString checkText(const QList<CheckRow> &rows, qsizetype errors, qsizetype warnings)
{
    Table table;
    for (const CheckRow &row : rows) {
        table.add({levelWord(row.level), row.check, row.verdict, row.line > 0 ? QString::number(row.line) : QString(),
                   row.message.isEmpty() ? row.text : row.message});
    }
    return table.text() + ExportText::tr("%n error(s)", nullptr, int(errors)) + u", "_s +
           ExportText::tr("%n warning(s)", nullptr, int(warnings)) + u'\n';
}

int printCheck(CommandRun &run, const QList<CheckRow> &rows)
{
    const auto errors = std::ranges::count(rows, CheckLevel::Error, &CheckRow::level);
    const auto warnings = std::ranges::count(rows, CheckLevel::Warning, &CheckRow::level);
    if (run.wantsJson()) {
        QJsonArray checks;
        for (const CheckRow &row : rows)
            checks << checkObject(row);
        run.print(QJsonDocument(
            QJsonObject{{u"errors"_s, qint64(errors)}, {u"warnings"_s, qint64(warnings)}, {u"checks"_s, checks}}));
    } else {
        run.print(checkText(rows, errors, warnings));
    }
    return errors > 0 ? exitFailures : exitDone;
}

int runCheck(CommandRun &run)
{
    const Result<Desk *> desk = run.desk();
    if (!desk)
        return run.fail(desk.error());
    const Result<EditionId> id = findEdition(**desk, run.arguments().words().constFirst());
    if (!id)
        return run.fail(id.error());
    const Result<StoredEdition> stored = (*desk)->store().editions().load(*id).result();
    if (!stored)
        return run.fail(stored.error());
    const Result<QList<CheckRow>> rows = (*desk)->check(stored->edition).result();
    return rows ? printCheck(run, *rows) : run.fail(rows.error());
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

Command checkCommand()
{
    return {.name = u"check"_s,
            .words = u"EDITION"_s,
            .summary = ExportText::tr("check an edition: header, links, quotes against their comments"),
            .options = {},
            .fewestWords = 1,
            .mostWords = 1,
            .dashWords = false,
            .run = runCheck};
}

} // namespace marbre
