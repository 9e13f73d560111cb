// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/threadorder.h"

#include "store/database.h"
#include "store/fold.h"
#include "store/readings.h"
#include "store/statement.h"

#include <QStringList>
#include <limits>

namespace marbre {

namespace {

/// Numbers only, never the editor's words: those are bound.
template <typename List, typename ToNumber>
std::string listOf(const List &values, ToNumber number)
{
    std::string text = "(";
    for (const auto &value : values)
        text += (text.size() > 1 ? "," : "") + std::to_string(number(value));
    return text + ")";
}

std::string stateCondition(const QList<TriageState> &states)
{
    const std::string list = listOf(states, [](TriageState state) { return static_cast<int>(state); });
    // Without "new" the marks' index finds the few threads there are.
    return (states.contains(TriageState::New) ? " AND coalesce(m.effective, 0) IN " : " AND m.effective IN ") + list;
}

constexpr qint64 beginningOfTime = std::numeric_limits<qint64>::min();
constexpr int movedParameter = 5;
constexpr int firstWordParameter = 6;

/// What is not known, then or now, has not moved.
std::string movedCondition()
{
    return " AND t.id IN (SELECT thread FROM thread_reading WHERE replaced > ?" + std::to_string(movedParameter) +
           ") AND (t.score <> " + valueAt("score", movedParameter) + " OR t.comment_count <> " +
           valueAt("comment_count", movedParameter) + ")";
}

/// By ids, so that the few threads that editions carried lead the query, however many others there are.
constexpr std::string_view coveredCondition =
    " AND t.id IN (WITH carried AS (SELECT c.id, c.link_key FROM edition e JOIN edition_link l ON l.edition = e.id "
    "JOIN thread c ON c.remote_id = l.thread WHERE e.state = 1) SELECT id FROM carried UNION "
    "SELECT s.id FROM carried JOIN thread s ON s.link_key = carried.link_key)";

std::string conditions(const ThreadFilter &filter, qsizetype words)
{
    const auto number = [](auto id) { return id.value; };
    std::string sql = " WHERE t.title IS NOT NULL";
    if (!filter.states.isEmpty())
        sql += stateCondition(filter.states);
    if (!filter.feeds.isEmpty())
        sql += " AND t.feed IN " + listOf(filter.feeds, number);
    if (!filter.community.isEmpty())
        sql += " AND t.community = ?1";
    if (!filter.themes.isEmpty())
        sql += " AND m.theme IN " + listOf(filter.themes, number);
    if (filter.since)
        sql += " AND t.created >= ?2";
    if (filter.until)
        sql += " AND t.created < ?3";
    if (filter.minimumScore)
        sql += " AND t.score >= ?4";
    if (filter.unseenOnly)
        sql += " AND coalesce(m.seen, 0) = 0";
    if (filter.movedSince)
        sql += movedCondition();
    if (filter.coveredOnly)
        sql += coveredCondition;
    for (qsizetype i = 0; i < words; ++i)
        sql += " AND instr(t.folded, ?" + std::to_string(firstWordParameter + i) + ") > 0";
    return sql;
}

std::string sorting(const ThreadFilter &filter)
{
    const std::string direction = filter.descending ? " DESC" : " ASC";
    const std::string newestFirst = ", t.created DESC, t.id DESC";
    switch (filter.sort) {
    case ThreadSort::Score:
        return " ORDER BY t.score" + direction + " NULLS LAST" + newestFirst;
    case ThreadSort::Comments:
        return " ORDER BY t.comment_count" + direction + " NULLS LAST" + newestFirst;
    case ThreadSort::Age:
        return " ORDER BY t.created" + direction + ", t.id" + direction;
    case ThreadSort::Title:
        return " ORDER BY t.folded" + direction + newestFirst;
    case ThreadSort::Trend:
        return " ORDER BY t.score - " + valueAt("score", movedParameter) + direction + " NULLS LAST" + newestFirst;
    case ThreadSort::Theme:
        return " ORDER BY h.folded" + direction + " NULLS LAST, t.score DESC NULLS LAST" + newestFirst;
    }
    return {};
}

std::string orderSql(const ThreadFilter &filter, qsizetype words)
{
    std::string sql = filter.groupLinks ? "SELECT t.id, t.link_key" : "SELECT t.id";
    sql += " FROM thread t LEFT JOIN mark m ON m.thread = t.id";
    if (filter.sort == ThreadSort::Theme)
        sql += " LEFT JOIN theme h ON h.id = m.theme";
    sql += conditions(filter, words) + sorting(filter);
    if (filter.limit > 0 && !filter.groupLinks)
        sql += " LIMIT " + std::to_string(filter.limit);
    return sql;
}

void bindFilter(Statement &query, const ThreadFilter &filter, const QStringList &words)
{
    if (!filter.community.isEmpty())
        query.bindAt(1, filter.community);
    if (filter.since)
        query.bindAt(2, *filter.since);
    if (filter.until)
        query.bindAt(3, *filter.until);
    if (filter.minimumScore)
        query.bindAt(4, *filter.minimumScore);
    if (filter.movedSince || filter.sort == ThreadSort::Trend)
        query.bindAt(movedParameter, filter.movedSince ? toUnix(*filter.movedSince) : beginningOfTime);
    for (qsizetype i = 0; i < words.size(); ++i)
        query.bindAt(static_cast<int>(firstWordParameter + i), words.at(i));
}

void shorten(ThreadOrder &order, int limit)
{
    if (limit <= 0 || order.ids.size() <= limit)
        return;
    order.ids.resize(limit);
    if (!order.grouped.isEmpty())
        order.grouped.resize(limit);
}

} // namespace

ThreadOrder threadOrder(Database &desk, const ThreadFilter &filter)
{
    constexpr qsizetype mostWords = 50;
    QStringList words = fold(filter.text).simplified().split(u' ', Qt::SkipEmptyParts);
    words.resize(std::min(words.size(), mostWords));
    Statement query(desk, orderSql(filter, words.size()));
    bindFilter(query, filter, words);
    QList<ThreadId> ids;
    QStringList links;
    while (query.step()) {
        ids << query.get<ThreadId>(0);
        if (filter.groupLinks)
            links << query.get<QString>(1);
    }
    ThreadOrder order = filter.groupLinks ? groupedByLink(ids, links) : ThreadOrder{ids, {}};
    shorten(order, filter.limit);
    return order;
}

ThreadOrder groupedByLink(const QList<ThreadId> &ids, const QStringList &links)
{
    QHash<QString, QList<qsizetype>> members;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (!links.at(i).isEmpty())
            members[links.at(i)].append(i);
    }
    ThreadOrder order;
    const auto append = [&](qsizetype index, bool grouped) {
        order.ids << ids.at(index);
        order.grouped << grouped;
    };
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QList<qsizetype> group = members.value(links.at(i), {i});
        if (group.first() != i)
            continue;
        for (const qsizetype member : group)
            append(member, member != i);
    }
    return order;
}

ThreadCounts threadCounts(Database &desk, std::optional<Instant> since, std::optional<Instant> until)
{
    Statement query(desk,
                    "SELECT count(*), coalesce(m.effective, 0), coalesce(m.seen, 0), t.feed, m.theme FROM thread t "
                    "LEFT JOIN mark m ON m.thread = t.id WHERE t.title IS NOT NULL "
                    "AND t.created >= ?1 AND t.created < ?2 GROUP BY 2, 3, 4, 5");
    query.bind(since ? toUnix(*since) : beginningOfTime, until ? toUnix(*until) : std::numeric_limits<qint64>::max());
    ThreadCounts counts;
    while (query.step()) {
        const int threads = query.get<int>(0);
        counts.total += threads;
        counts.byState[query.get<TriageState>(1)] += threads;
        if (!query.get<bool>(2)) {
            counts.unseen += threads;
            counts.unseenByFeed[query.get<FeedId>(3)] += threads;
        }
        if (const auto theme = query.get<ThemeId>(4))
            counts.byTheme[theme] += threads;
    }
    return counts;
}

} // namespace marbre
