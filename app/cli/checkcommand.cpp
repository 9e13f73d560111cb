// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/rows.h"
#include "cli/table.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct CheckCommandText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::CheckCommand)
};

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

QJsonArray evidenceArray(const QList<Evidence> &evidence)
{
    QJsonArray array;
    for (const Evidence &one : evidence)
        array << QJsonObject{{u"id"_s, orNull(one.item.id())},
                             {u"permalink"_s, orNull(one.permalink)},
                             {u"author"_s, orNull(one.author)},
                             {u"sentence"_s, orNull(one.sentence)}};
    return array;
}

QJsonObject checkObject(const CheckRow &row)
{
    QJsonObject object{{u"check"_s, row.check},
                       {u"level"_s, levelWord(row.level)},
                       {u"verdict"_s, orNull(row.verdict)},
                       {u"text"_s, orNull(row.text)},
                       {u"line"_s, row.line > 0 ? QJsonValue(row.line) : QJsonValue()},
                       {u"column"_s, row.column > 0 ? QJsonValue(row.column) : QJsonValue()},
                       {u"link"_s, orNull(row.link)},
                       {u"message"_s, orNull(row.message)}};
    if (!row.field.isEmpty())
        object.insert("field"_L1, row.field);
    if (!row.evidence.isEmpty())
        object.insert("evidence"_L1, evidenceArray(row.evidence));
    if (row.muted)
        object.insert("muted"_L1, true);
    return object;
}

QString checkText(const QList<CheckRow> &rows, qsizetype errors, qsizetype warnings)
{
    Table table;
    for (const CheckRow &row : rows) {
        table.add({levelWord(row.level), row.check, row.verdict, row.line > 0 ? QString::number(row.line) : QString(),
                   row.message.isEmpty() ? row.text : row.message});
    }
    return table.text() + CheckCommandText::tr("%n error(s)", nullptr, int(errors)) + u", "_s +
           CheckCommandText::tr("%n warning(s)", nullptr, int(warnings)) + u'\n';
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
    const Desk::CheckOptions options{*id, run.arguments().has(u"links"_s), true};
    const Result<QList<CheckRow>> rows = await((*desk)->check(stored->edition, options));
    return rows ? printCheck(run, *rows) : run.fail(rows.error());
}

} // namespace

Command checkCommand()
{
    return {.name = u"check"_s,
            .words = u"EDITION"_s,
            .summary = CheckCommandText::tr("check an edition before it is published"),
            .options = {{u"links"_s, {}, CheckCommandText::tr("ask for every address of the text, too")}},
            .fewestWords = 1,
            .mostWords = 1,
            .dashWords = false,
            .run = runCheck};
}

} // namespace marbre
