// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/rows.h"
#include "cli/table.h"
#include "store/feedstore.h"
#include "store/threadstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct ThreadsText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::ThreadsCommand)
};

/// "r/name" and "name" are the same place.
bool isNamed(const QString &name, const QString &asked)
{
    return name.compare(asked, Qt::CaseInsensitive) == 0 ||
           (!asked.contains(u'/') && name.section(u'/', 1).compare(asked, Qt::CaseInsensitive) == 0);
}

Status addStates(ThreadFilter &filter, const QStringList &words)
{
    for (const QString &word : words) {
        const std::optional<TriageState> state = triageFromWord(word);
        if (!state)
            return std::unexpected(
                usageError(ThreadsText::tr("“%1” is no state: new, shortlisted, spiked or used").arg(word)));
        filter.states << *state;
    }
    return {};
}

Status addFeeds(ThreadFilter &filter, Store &store, const QStringList &names)
{
    if (names.isEmpty())
        return {};
    const Result<QList<FeedRow>> feeds = store.feeds().feeds().result();
    if (!feeds)
        return std::unexpected(feeds.error());
    for (const QString &name : names) {
        const auto found = std::ranges::find_if(*feeds, [&](const FeedRow &feed) { return isNamed(feed.name, name); });
        if (found == feeds->cend())
            return std::unexpected(Error{ErrorKind::NotFound, ThreadsText::tr("There is no such feed"), name, {}, {}});
        filter.feeds << found->id;
    }
    return {};
}

Status addThemes(ThreadFilter &filter, Store &store, const QStringList &names)
{
    if (names.isEmpty())
        return {};
    const Result<QList<ThemeRow>> themes = store.feeds().themes().result();
    if (!themes)
        return std::unexpected(themes.error());
    for (const QString &name : names) {
        const auto found = std::ranges::find_if(
            *themes, [&](const ThemeRow &theme) { return theme.name.compare(name, Qt::CaseInsensitive) == 0; });
        if (found == themes->cend())
            return std::unexpected(Error{ErrorKind::NotFound, ThreadsText::tr("There is no such theme"), name, {}, {}});
        filter.themes << found->id;
    }
    return {};
}

/// As the desk writes the community; one that it does not have is kept as asked and finds nothing.
Status setCommunity(ThreadFilter &filter, Store &store, const QString &asked)
{
    filter.community = asked;
    if (asked.isEmpty())
        return {};
    const auto communities = store.threads().communities().result();
    if (!communities)
        return std::unexpected(communities.error());
    for (const auto &community : *communities) {
        if (isNamed(community.first, asked))
            filter.community = community.first;
    }
    return {};
}

Status setSort(ThreadFilter &filter, const QString &word)
{
    if (word.isEmpty() || word == "time"_L1)
        filter.sort = ThreadSort::Age;
    else if (word == "score"_L1)
        filter.sort = ThreadSort::Score;
    else if (word == "comments"_L1)
        filter.sort = ThreadSort::Comments;
    else
        return std::unexpected(usageError(ThreadsText::tr("“%1” is no order: score, time or comments").arg(word)));
    return {};
}

/// What can be wrong about the request itself, before a desk is opened.
Result<ThreadFilter> plainFilter(const Arguments &arguments)
{
    ThreadFilter filter;
    const auto since = timeOption(arguments, u"since"_s);
    const auto until = timeOption(arguments, u"until"_s);
    const auto limit = numberOption(arguments, u"limit"_s);
    for (const Status &status :
         {addStates(filter, arguments.values(u"state"_s)), setSort(filter, arguments.value(u"sort"_s)),
          since ? Status() : std::unexpected(since.error()), until ? Status() : std::unexpected(until.error()),
          limit ? Status() : std::unexpected(limit.error())}) {
        if (!status)
            return std::unexpected(status.error());
    }
    filter.since = *since;
    filter.until = *until;
    filter.limit = limit->value_or(0);
    return filter;
}

Result<QList<ThreadRow>> rowsFor(CommandRun &run)
{
    const Arguments &arguments = run.arguments();
    Result<ThreadFilter> filter = plainFilter(arguments);
    if (!filter)
        return std::unexpected(filter.error());
    const Result<Desk *> desk = run.desk();
    if (!desk)
        return std::unexpected(desk.error());
    Store &store = (*desk)->store();
    Status status = addFeeds(*filter, store, arguments.values(u"feed"_s));
    if (status)
        status = addThemes(*filter, store, arguments.values(u"theme"_s));
    if (status)
        status = setCommunity(*filter, store, arguments.value(u"community"_s));
    if (!status)
        return std::unexpected(status.error());
    const Result<ThreadOrder> order = store.threads().order(*filter).result();
    if (!order)
        return std::unexpected(order.error());
    return store.threads().rows(order->ids).result();
}

int runThreads(CommandRun &run)
{
    const Result<QList<ThreadRow>> rows = rowsFor(run);
    if (!rows)
        return run.fail(rows.error());
    if (run.wantsJson()) {
        QJsonArray list;
        for (const ThreadRow &row : *rows)
            list << threadObject(row);
        run.print(QJsonDocument(list));
        return exitDone;
    }
    Table table;
    for (const ThreadRow &row : *rows)
        table.add(threadCells(row));
    run.print(table.text());
    return exitDone;
}

} // namespace

Command threadsCommand()
{
    return {.name = u"threads"_s,
            .words = {},
            .summary = ThreadsText::tr("list the threads of the desk"),
            .options = {{u"state"_s, u"STATE"_s, ThreadsText::tr("new, shortlisted, spiked or used; may be repeated")},
                        {u"feed"_s, u"FEED"_s, ThreadsText::tr("only of this feed; may be repeated")},
                        {u"community"_s, u"COMMUNITY"_s, ThreadsText::tr("only of this community")},
                        {u"since"_s, u"TIME"_s, ThreadsText::tr("only from this date or time on (UTC)")},
                        {u"until"_s, u"TIME"_s, ThreadsText::tr("only before this date or time (UTC)")},
                        {u"theme"_s, u"THEME"_s, ThreadsText::tr("only of this theme; may be repeated")},
                        {u"sort"_s, u"ORDER"_s,
                         ThreadsText::tr("score, time (the default) or comments, the highest first")},
                        {u"limit"_s, u"N"_s, ThreadsText::tr("no more than so many")}},
            .fewestWords = 0,
            .mostWords = 0,
            .dashWords = false,
            .run = runThreads};
}

} // namespace marbre
