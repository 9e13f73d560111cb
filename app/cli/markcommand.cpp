// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/items.h"
#include "store/threadstore.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct MarkText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::MarkCommand)
};

Result<ThreadId> threadNamed(Desk &desk, const QString &name)
{
    const std::optional<ItemRef> ref = itemNamed(name);
    if (!ref || ref->isComment())
        return std::unexpected(
            Error{ErrorKind::NotFound, MarkText::tr("This is not the id of a thread"), name, {}, {}});
    const Result<ResolvedItem> item = findItem(desk, *ref);
    if (!item)
        return std::unexpected(item.error());
    return item->threadId;
}

int runMark(CommandRun &run)
{
    if (!run.arguments().has(u"state"_s))
        return run.fail(usageError(MarkText::tr("“--state” is missing")));
    const QString word = run.arguments().value(u"state"_s);
    const std::optional<TriageState> state = triageFromWord(word);
    if (!state)
        return run.fail(usageError(MarkText::tr("“%1” is no state: new, shortlisted, spiked or used").arg(word)));
    const Result<Desk *> desk = run.desk();
    if (!desk)
        return run.fail(desk.error());
    int status = exitDone;
    QList<ThreadId> ids;
    for (const QString &name : run.arguments().words()) {
        const Result<ThreadId> id = threadNamed(**desk, name);
        if (id)
            ids << *id;
        else
            status = run.fail(id.error());
    }
    const Result<QList<StateChange>> changes = (*desk)->store().threads().setState(ids, *state).result();
    if (!changes)
        return run.fail(changes.error());
    if (run.wantsJson())
        run.print(QJsonDocument(QJsonObject{{u"changed"_s, changes->size()}}));
    else
        run.print(MarkText::tr("%n thread(s) changed", nullptr, int(changes->size())) + u'\n');
    return status;
}

} // namespace

Command markCommand()
{
    return {.name = u"mark"_s,
            .words = u"ID…"_s,
            .summary = MarkText::tr("set the triage state of threads"),
            .options = {{u"state"_s, u"STATE"_s, MarkText::tr("shortlisted, spiked, used or new")}},
            .fewestWords = 1,
            .mostWords = -1,
            .dashWords = false,
            .run = runMark};
}

} // namespace marbre
