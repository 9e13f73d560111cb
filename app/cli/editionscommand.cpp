// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/rows.h"
#include "cli/table.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct EditionsText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::EditionsCommand)
};

int runEditions(CommandRun &run)
{
    const Result<Desk *> desk = run.desk();
    if (!desk)
        return run.fail(desk.error());
    const Result<QList<EditionRow>> rows = (*desk)->store().editions().list({}).result();
    if (!rows)
        return run.fail(rows.error());
    QJsonArray list;
    Table table;
    for (const EditionRow &row : *rows) {
        list << editionObject(row);
        table.add(editionCells(row));
    }
    run.wantsJson() ? run.print(QJsonDocument(list)) : run.print(table.text());
    return exitDone;
}

QDate firstDay(Period period, QDate date)
{
    switch (period) {
    case Period::Week:
        return date.addDays(1 - date.dayOfWeek());
    case Period::Month:
        return QDate(date.year(), date.month(), 1);
    case Period::Day:
        break;
    }
    return date;
}

Result<NewEdition> requestFrom(const Arguments &arguments)
{
    NewEdition request;
    for (const QString &name : arguments.values(u"community"_s).join(u',').split(u',', Qt::SkipEmptyParts))
        request.communities << (name.contains(u'/') ? name.trimmed() : u"r/"_s + name.trimmed());
    if (request.communities.isEmpty())
        return std::unexpected(usageError(EditionsText::tr("“--community” is missing")));
    const QDate date = QDate::fromString(arguments.value(u"date"_s), Qt::ISODate);
    if (!date.isValid())
        return std::unexpected(usageError(EditionsText::tr("“--date” needs a date, such as 2025-09-21")));
    if (arguments.has(u"period"_s)) {
        const std::optional<Period> period = periodFromWord(arguments.value(u"period"_s));
        if (!period)
            return std::unexpected(usageError(EditionsText::tr("“--period” needs day, week or month")));
        request.period = *period;
    }
    request.date = firstDay(request.period, date);
    request.language = arguments.value(u"language"_s);
    return request;
}

int runNew(CommandRun &run)
{
    const Result<NewEdition> request = requestFrom(run.arguments());
    if (!request)
        return run.fail(request.error());
    const Result<Desk *> desk = run.desk();
    if (!desk)
        return run.fail(desk.error());
    const Result<EditionId> id = (*desk)->createEdition(*request).result();
    if (!id)
        return run.fail(id.error());
    const Result<StoredEdition> stored = (*desk)->store().editions().load(*id).result();
    if (!stored)
        return run.fail(stored.error());
    run.wantsJson() ? run.print(QJsonDocument(editionObject(stored->row))) : run.print(stored->row.slug + u'\n');
    return exitDone;
}

} // namespace

Command editionsCommand()
{
    return {.name = u"editions"_s,
            .words = {},
            .summary = EditionsText::tr("list the editions, drafts and published ones, the newest first"),
            .options = {},
            .fewestWords = 0,
            .mostWords = 0,
            .dashWords = false,
            .run = runEditions};
}

Command newCommand()
{
    return {.name = u"new"_s,
            .words = {},
            .summary = EditionsText::tr("begin an edition, with the byline and sign-off of the last one"),
            .options = {{u"community"_s, u"COMMUNITY"_s, EditionsText::tr("its community; may be repeated")},
                        {u"date"_s, u"DATE"_s, EditionsText::tr("a day of its period")},
                        {u"period"_s, u"PERIOD"_s, EditionsText::tr("day (the default), week or month")},
                        {u"language"_s, u"LANGUAGE"_s,
                         EditionsText::tr("its language, such as fr; that of the last one by default")}},
            .fewestWords = 0,
            .mostWords = 0,
            .dashWords = false,
            .run = runNew};
}

} // namespace marbre
