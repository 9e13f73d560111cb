// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hits.h"

#include "store/database.h"
#include "store/fold.h"
#include "store/searchconditions.h"
#include "store/snippet.h"
#include "store/statement.h"

#include <QTimeZone>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QString textArgument(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return text ? QString::fromUtf8(text, sqlite3_value_bytes(value)) : QString();
}

/// is_name(text, folded): text is this name, accents and case aside.
void isName(sqlite3_context *context, int, sqlite3_value **arguments)
{
    sqlite3_result_int(context, fold(textArgument(arguments[0])) == textArgument(arguments[1]) ? 1 : 0);
}

/// is_community(text, folded): "r/artificial" is also "artificial", "c/art@lemmy.world" is also "art".
void isCommunity(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const QString community = fold(textArgument(arguments[0]));
    const QString wanted = textArgument(arguments[1]);
    const QString name = community.sliced(community.indexOf(u'/') + 1);
    const bool is = community == wanted || name == wanted || name.section(u'@', 0, 0) == wanted;
    sqlite3_result_int(context, is ? 1 : 0);
}

constexpr std::string_view citingEdition = "(SELECT e.slug FROM edition_link l JOIN edition e ON e.id = l.edition "
                                           "WHERE %1 AND e.state <> 2 ORDER BY e.date DESC, e.id DESC LIMIT 1)";

std::string citing(std::string_view condition)
{
    std::string sql(citingEdition);
    return sql.replace(sql.find("%1"), 2, condition);
}

qint64 secondsOf(QDate day)
{
    return day.startOfDay(QTimeZone::UTC).toSecsSinceEpoch();
}

SearchConditions itemConditions(const SearchQuery &query, const std::string &item)
{
    SearchConditions conditions;
    conditions.addNames("is_name(" + item + ".author, ?)", query.authors);
    conditions.addNames("is_community(t.community, ?)", query.communities);
    conditions.addStates("coalesce(m.effective, 0)", query.threadStates);
    if (query.after)
        conditions.add(item + ".created >= " + std::to_string(secondsOf(*query.after)));
    if (query.before)
        conditions.add(item + ".created < " + std::to_string(secondsOf(*query.before)));
    return conditions;
}

/// How the rows of a kind are reached: from the index where words are wanted, else from the table itself.
struct Source
{
    std::string table; ///< "comment"
    std::string alias; ///< "c"
    std::string joins; ///< after the table
    std::string columns;
};

std::string itemSql(const Source &source, const SearchQuery &query, const SearchConditions &conditions,
                    bool byRelevance)
{
    const std::string text = source.table + "_text";
    std::string sql = "SELECT " + source.columns;
    if (!query.wanted.isEmpty()) {
        // CROSS JOIN keeps the order: the index leads, newest first without sorting.
        sql += " FROM idx." + text + " f CROSS JOIN main." + source.table + " " + source.alias + " ON " + source.alias +
               ".id = f.rowid " + source.joins + " WHERE f." + text + " MATCH ?1" + conditions.sql() + " ORDER BY " +
               (byRelevance ? "f.rank" : "f.rowid DESC");
    } else {
        sql += " FROM main." + source.table + " " + source.alias + " " + source.joins +
               " WHERE t.title IS NOT NULL AND (?1 = '' OR " + source.alias + ".id NOT IN (SELECT rowid FROM idx." +
               text + " WHERE " + text + " MATCH ?1))" + conditions.sql() + " ORDER BY " + source.alias + ".id DESC";
    }
    return sql;
}

/// Columns: id, remote id, title, author, community, text, permalink, slug, created, thread, score.
SearchHit readHit(const Statement &row, HitKind kind, const SearchQuery &query)
{
    SearchHit hit;
    hit.kind = kind;
    hit.id = row.get<QString>(1);
    hit.title = row.get<QString>(2);
    hit.author = row.get<QString>(3);
    hit.community = row.get<QString>(4);
    hit.snippet = snippet(row.get<QString>(5), query.wanted);
    hit.permalink = row.get<QString>(6);
    hit.edition = row.get<QString>(7);
    hit.created = row.get<Instant>(8);
    hit.threadId = row.get<ThreadId>(9);
    if (kind == HitKind::Comment)
        hit.commentId = row.get<CommentId>(0);
    hit.points = row.get<std::optional<int>>(10);
    return hit;
}

QList<SearchHit> itemHits(Database &desk, const Source &source, HitKind kind, const SearchQuery &query,
                          const SearchRequest &request)
{
    const SearchConditions conditions = itemConditions(query, source.alias);
    Statement rows(desk, itemSql(source, query, conditions, request.byRelevance));
    rows.bind(query.wanted.isEmpty() ? unwantedExpression(query) : matchExpression(query));
    conditions.bindTo(rows, 2);
    QList<SearchHit> hits;
    while (hits.size() < request.limit && rows.step())
        hits << readHit(rows, kind, query);
    if (!request.byRelevance) // ids know the minute only
        std::ranges::stable_sort(hits, std::ranges::greater(), &SearchHit::created);
    return hits;
}

SearchConditions editionConditions(const SearchQuery &query)
{
    SearchConditions conditions;
    conditions.addNames("is_name(e.byline, ?)", query.authors);
    conditions.addNames("EXISTS (SELECT 1 FROM json_each(e.communities) WHERE is_community(value, ?))",
                        query.communities);
    conditions.addStates("e.state", query.editionStates);
    if (query.editionStates.isEmpty())
        conditions.add("e.state <> 2");
    if (query.after)
        conditions.add("e.date >= ?", query.after->toString(Qt::ISODate));
    if (query.before)
        conditions.add("e.date < ?", query.before->toString(Qt::ISODate));
    return conditions;
}

} // namespace

void registerSearchFunctions(Database &desk)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    sqlite3_create_function_v2(desk.handle(), "is_name", 2, flags, nullptr, isName, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(desk.handle(), "is_community", 2, flags, nullptr, isCommunity, nullptr, nullptr,
                               nullptr);
}

QList<SearchHit> threadHits(Database &desk, const SearchQuery &query, const SearchRequest &request)
{
    static const Source source{"thread", "t", "LEFT JOIN mark m ON m.thread = t.id",
                               "t.id, t.remote_id, t.title, t.author, t.community, t.body, t.permalink, " +
                                   citing("l.thread = t.remote_id") + ", t.created, t.id, t.score"};
    return itemHits(desk, source, HitKind::Thread, query, request);
}

QList<SearchHit> commentHits(Database &desk, const SearchQuery &query, const SearchRequest &request)
{
    static const Source source{"comment", "c",
                               "CROSS JOIN main.thread t ON t.id = c.thread LEFT JOIN mark m ON m.thread = t.id",
                               "c.id, c.remote_id, t.title, c.author, t.community, c.body, c.permalink, " +
                                   citing("l.item = c.remote_id") + ", c.created, t.id, c.score"};
    return itemHits(desk, source, HitKind::Comment, query, request);
}

QList<SearchHit> editionHits(Database &desk, const SearchQuery &query, const SearchRequest &request)
{
    const SearchConditions conditions = editionConditions(query);
    const bool words = !query.wanted.isEmpty();
    const std::string match =
        words ? "edition_text MATCH ?1"
              : "(?1 = '' OR e.id NOT IN (SELECT rowid FROM edition_text WHERE edition_text MATCH ?1))";
    const std::string order = words && request.byRelevance ? "f.rank" : "e.date DESC NULLS LAST, e.id DESC";
    Statement rows(desk, "SELECT e.id, e.slug, e.headline, e.byline, (SELECT group_concat(value, ', ') FROM "
                         "json_each(e.communities)), f.body, coalesce(unixepoch(e.date), e.created) "
                         "FROM edition_text f JOIN edition e ON e.id = f.rowid WHERE " +
                             match + conditions.sql() + " ORDER BY " + order);
    rows.bind(words ? matchExpression(query) : unwantedExpression(query));
    conditions.bindTo(rows, 2);
    QList<SearchHit> hits;
    while (hits.size() < request.limit && rows.step()) {
        SearchHit hit;
        hit.kind = HitKind::Edition;
        hit.editionId = rows.get<EditionId>(0);
        hit.id = rows.get<QString>(1);
        hit.title = rows.get<QString>(2);
        hit.author = rows.get<QString>(3);
        hit.community = rows.get<QString>(4);
        hit.snippet = snippet(rows.get<QString>(5), query.wanted);
        hit.edition = hit.id;
        hit.created = rows.get<Instant>(6);
        hits << hit;
    }
    return hits;
}

} // namespace marbre
