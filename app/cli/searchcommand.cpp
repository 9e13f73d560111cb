// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/rows.h"
#include "cli/table.h"
#include "store/searchstore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct SearchText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::SearchCommand)
};

Status setKinds(SearchRequest &request, const QStringList &lists)
{
    if (lists.isEmpty())
        return {};
    request.editions = request.threads = request.comments = false;
    for (const QString &word : lists.join(u',').split(u',', Qt::SkipEmptyParts)) {
        if (word == "editions"_L1)
            request.editions = true;
        else if (word == "threads"_L1)
            request.threads = true;
        else if (word == "comments"_L1)
            request.comments = true;
        else
            return std::unexpected(
                usageError(SearchText::tr("“%1” cannot be searched: threads, comments, editions").arg(word)));
    }
    return {};
}

Result<SearchRequest> searchFrom(const Arguments &arguments)
{
    SearchRequest request;
    request.words = arguments.words().join(u' ');
    if (const Status status = setKinds(request, arguments.values(u"in"_s)); !status)
        return std::unexpected(status.error());
    const QString order = arguments.value(u"order"_s);
    if (!order.isEmpty() && order != "newest"_L1 && order != "relevance"_L1)
        return std::unexpected(usageError(SearchText::tr("“%1” is no order: newest or relevance").arg(order)));
    request.byRelevance = order == "relevance"_L1;
    const auto limit = numberOption(arguments, u"limit"_s);
    if (!limit)
        return std::unexpected(limit.error());
    request.limit = limit->value_or(request.limit);
    return request;
}

/// A thread without title was withdrawn: its words were taken away.
QString titleOf(const SearchHit &hit)
{
    return hit.title.isEmpty() && hit.kind != HitKind::Edition ? SearchText::tr("[withdrawn]") : hit.title;
}

QString kindWord(HitKind kind)
{
    switch (kind) {
    case HitKind::Edition:
        return u"edition"_s;
    case HitKind::Thread:
        return u"thread"_s;
    case HitKind::Comment:
        break;
    }
    return u"comment"_s;
}

/// Without the marks around the words that were found.
QString plainSnippet(QString snippet)
{
    return snippet.remove(QChar(2)).remove(QChar(3));
}

QJsonObject hitObject(const SearchHit &hit)
{
    const std::optional<Instant> created = hit.created == Instant{} ? std::nullopt : std::optional(hit.created);
    return {{u"kind"_s, kindWord(hit.kind)},    {u"id"_s, hit.id},
            {u"title"_s, orNull(hit.title)},    {u"snippet"_s, plainSnippet(hit.snippet)},
            {u"created"_s, orNull(created)},    {u"permalink"_s, orNull(hit.permalink)},
            {u"edition"_s, orNull(hit.edition)}};
}

int runSearch(CommandRun &run)
{
    const Result<SearchRequest> request = searchFrom(run.arguments());
    if (!request)
        return run.fail(request.error());
    const Result<Desk *> desk = run.desk();
    if (!desk)
        return run.fail(desk.error());
    SearchStore &search = (*desk)->store().search();
    if (const Result<void> ready = search.caughtUp().result(); !ready)
        return run.fail(ready.error());
    const Result<SearchResult> result = search.find(*request).result();
    if (!result)
        return run.fail(result.error());
    if (run.wantsJson()) {
        QJsonArray hits;
        for (const SearchHit &hit : result->hits)
            hits << hitObject(hit);
        run.print(QJsonDocument(hits));
        return exitDone;
    }
    Table table;
    for (const SearchHit &hit : result->hits) {
        table.add({kindWord(hit.kind), hit.id, toDateTime(hit.created).toString(u"yyyy-MM-dd"), titleOf(hit)});
        table.add({{}, {}, {}, plainSnippet(hit.snippet)});
    }
    run.print(table.text());
    return exitDone;
}

} // namespace

Command searchCommand()
{
    return {.name = u"search"_s,
            .words = u"WORDS"_s,
            .summary = SearchText::tr("search in threads, comments and editions"),
            .options = {{u"in"_s, u"KINDS"_s,
                         SearchText::tr("threads, comments, editions, parted by commas; all by default")},
                        {u"order"_s, u"ORDER"_s, SearchText::tr("newest (the default) or relevance")},
                        {u"limit"_s, u"N"_s, SearchText::tr("no more than so many of each kind; 50 by default")}},
            .fewestWords = 1,
            .mostWords = -1,
            .dashWords = true,
            .run = runSearch};
}

} // namespace marbre
