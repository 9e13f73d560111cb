// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/items.h"
#include "cli/suggestionrows.h"
#include "store/editionstore.h"
#include "store/threadstore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int fewestThemes = 2;
constexpr int mostThemes = 7;

struct SuggestText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::SuggestCommand)
};

/// Options of another suggestion, or words too many or too few, are wrong usage.
Status checkUse(const Arguments &arguments, qsizetype words, bool takesPeriod)
{
    if (arguments.words().size() != words)
        return std::unexpected(
            usageError(words == 1 ? SuggestText::tr("“themes” takes a period, not words")
                                  : SuggestText::tr("“%1” needs one name").arg(arguments.words().constFirst())));
    for (const QString &option : {u"since"_s, u"until"_s, u"count"_s}) {
        if (!takesPeriod && arguments.has(option))
            return std::unexpected(usageError(SuggestText::tr("“--%1” is for themes only").arg(option)));
    }
    return {};
}

struct ThemesRequest
{
    Instant since{};
    Instant until{};
    ThemeWish wish;
};

Result<Instant> neededTime(const Arguments &arguments, const QString &option)
{
    const auto time = timeOption(arguments, option);
    if (!time)
        return std::unexpected(time.error());
    if (!*time)
        return std::unexpected(usageError(SuggestText::tr("“--%1” is missing").arg(option)));
    return **time;
}

Result<ThemesRequest> themesRequest(const Arguments &arguments)
{
    if (const Status status = checkUse(arguments, 1, true); !status)
        return std::unexpected(status.error());
    const Result<Instant> since = neededTime(arguments, u"since"_s);
    if (!since)
        return std::unexpected(since.error());
    const Result<Instant> until = neededTime(arguments, u"until"_s);
    if (!until)
        return std::unexpected(until.error());
    if (*until <= *since)
        return std::unexpected(usageError(SuggestText::tr("“--until” must be later than “--since”")));
    const auto count = numberOption(arguments, u"count"_s);
    if (!count)
        return std::unexpected(count.error());
    const int wished = count->value_or(0);
    if (*count && (wished < fewestThemes || wished > mostThemes))
        return std::unexpected(
            usageError(SuggestText::tr("“--count” takes %1 to %2").arg(fewestThemes).arg(mostThemes)));
    return ThemesRequest{*since, *until, {wished}};
}

/// Rows of the threads that a suggestion names, by their number in the desk.
Result<QHash<ThreadId, ThreadRow>> rowsOf(Desk &desk, const ThemeSuggestion &suggestion)
{
    QList<ThreadId> ids;
    for (const SuggestedTheme &theme : suggestion.themes) {
        for (const ThemeMember &member : theme.members)
            ids << member.thread;
    }
    const Result<QList<ThreadRow>> rows = await(desk.store().threads().rows(ids));
    if (!rows)
        return std::unexpected(rows.error());
    QHash<ThreadId, ThreadRow> byId;
    for (const ThreadRow &row : *rows)
        byId.insert(row.id, row);
    return byId;
}

int suggestThemes(CommandRun &run)
{
    const Result<ThemesRequest> request = themesRequest(run.arguments());
    if (!request)
        return run.fail(request.error());
    const Result<Desk *> desk = run.desk();
    if (!desk)
        return run.fail(desk.error());
    const Result<ThemeSuggestion> suggestion =
        await((*desk)->suggestThemes(request->since, request->until, request->wish));
    if (!suggestion)
        return run.fail(suggestion.error());
    const auto rows = rowsOf(**desk, *suggestion);
    if (!rows)
        return run.fail(rows.error());
    QJsonArray list;
    Table table;
    for (const SuggestedTheme &theme : suggestion->themes) {
        list << themeObject(theme, *rows);
        addTheme(table, theme, *rows);
    }
    run.wantsJson() ? run.print(QJsonDocument(list)) : run.print(table.text());
    return exitDone;
}

Result<QList<QuoteCandidate>> candidatesFor(CommandRun &run)
{
    if (const Status status = checkUse(run.arguments(), 2, false); !status)
        return std::unexpected(status.error());
    const QString &name = run.arguments().words().at(1);
    const std::optional<ItemRef> ref = itemNamed(name);
    if (!ref || ref->isComment())
        return std::unexpected(usageError(SuggestText::tr("“%1” names no thread").arg(name)));
    const Result<Desk *> desk = run.desk();
    if (!desk)
        return std::unexpected(desk.error());
    const Result<ResolvedItem> thread = findItem(**desk, *ref);
    if (!thread)
        return std::unexpected(thread.error());
    return await((*desk)->suggestQuotes(thread->threadId, {}));
}

int suggestQuotes(CommandRun &run)
{
    const Result<QList<QuoteCandidate>> candidates = candidatesFor(run);
    if (!candidates)
        return run.fail(candidates.error());
    QJsonArray list;
    Table table;
    for (const QuoteCandidate &candidate : *candidates) {
        list << candidateObject(candidate);
        addCandidate(table, candidate);
    }
    run.wantsJson() ? run.print(QJsonDocument(list)) : run.print(table.text());
    return exitDone;
}

Result<QList<RelatedEdition>> relatedTo(CommandRun &run)
{
    if (const Status status = checkUse(run.arguments(), 2, false); !status)
        return std::unexpected(status.error());
    const Result<Desk *> desk = run.desk();
    if (!desk)
        return std::unexpected(desk.error());
    const Result<EditionId> id = findEdition(**desk, run.arguments().words().at(1));
    if (!id)
        return std::unexpected(id.error());
    const Result<StoredEdition> stored = await((*desk)->store().editions().load(*id));
    if (!stored)
        return std::unexpected(stored.error());
    return await((*desk)->relatedEditions(stored->edition, *id));
}

int suggestRelated(CommandRun &run)
{
    const Result<QList<RelatedEdition>> related = relatedTo(run);
    if (!related)
        return run.fail(related.error());
    QJsonArray list;
    Table table;
    for (const RelatedEdition &edition : *related) {
        list << relatedObject(edition);
        addRelated(table, edition);
    }
    run.wantsJson() ? run.print(QJsonDocument(list)) : run.print(table.text());
    return exitDone;
}

int runSuggest(CommandRun &run)
{
    const QString &what = run.arguments().words().constFirst();
    if (what == "themes"_L1)
        return suggestThemes(run);
    if (what == "quotes"_L1)
        return suggestQuotes(run);
    if (what == "related"_L1)
        return suggestRelated(run);
    return run.fail(usageError(SuggestText::tr("“%1” cannot be suggested: themes, quotes or related").arg(what)));
}

} // namespace

Command suggestCommand()
{
    return {.name = u"suggest"_s,
            .words = u"themes | quotes THREAD | related EDITION"_s,
            .summary = SuggestText::tr("propose themes of a period, quotes of a thread, related editions"),
            .options = {{u"since"_s, u"TIME"_s, SuggestText::tr("themes: of threads from this date or time on (UTC)")},
                        {u"until"_s, u"TIME"_s, SuggestText::tr("themes: of threads before this date or time (UTC)")},
                        {u"count"_s, u"N"_s,
                         SuggestText::tr("themes: so many, 2 to 7; as the period has them by default")}},
            .fewestWords = 1,
            .mostWords = 2,
            .dashWords = false,
            .run = runSuggest};
}

} // namespace marbre
