// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archivereader.h"

#include "store/database.h"
#include "store/editionreader.h"
#include "store/fold.h"
#include "store/statement.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

// Each answers one row an item that an edition carries: group, name, colour, edition, item.
constexpr std::string_view themeItems =
    "SELECT DISTINCT h.id, h.name, h.colour, e.id, t.remote_id FROM edition e JOIN edition_link l ON l.edition = e.id "
    "JOIN thread t ON t.remote_id = l.thread JOIN mark m ON m.thread = t.id JOIN theme h ON h.id = m.theme "
    "WHERE e.state = 1";
constexpr std::string_view authorItems = "SELECT v.author, v.name, 0, e.id, v.item FROM edition e "
                                         "JOIN edition_voice v ON v.edition = e.id WHERE e.state = 1";
constexpr std::string_view threadItems =
    "SELECT l.thread, coalesce(t.title, l.thread), 0, e.id, l.item FROM edition e "
    "JOIN edition_link l ON l.edition = e.id LEFT JOIN thread t ON t.remote_id = l.thread "
    "WHERE e.state = 1 AND l.thread IS NOT NULL AND (t.title IS NOT NULL OR l.thread NOT GLOB 'feed_*')";
constexpr std::string_view communityItems = "SELECT j.value, j.value, 0, e.id, '' FROM edition e "
                                            "CROSS JOIN json_each(e.communities) j WHERE e.state = 1";

std::string_view groupingSql(ArchiveGrouping by)
{
    constexpr std::array sql{themeItems, authorItems, threadItems, communityItems};
    return sql.at(static_cast<size_t>(by));
}

/// What is gathered of a group; editions by their place in the list of all.
struct Gathered
{
    ArchiveGroup group;
    QHash<qsizetype, qsizetype> mentionOfEdition;
};

/// Published ones, the newest first, and where each stands.
struct PastEditions
{
    explicit PastEditions(Database &desk)
        : rows(listEditions(desk, {}))
    {
        rows.removeIf([](const EditionRow &row) { return row.state != EditionState::Published; });
        for (qsizetype i = 0; i < rows.size(); ++i)
            places.insert(rows.at(i).id, i);
    }

    QList<EditionRow> rows;
    QHash<EditionId, qsizetype> places;
};

void addItem(Gathered &gathered, const PastEditions &past, qsizetype place, const QString &item)
{
    if (!gathered.mentionOfEdition.contains(place)) {
        gathered.mentionOfEdition.insert(place, gathered.group.mentions.size());
        gathered.group.mentions.append({past.rows.at(place), 0, {}});
    }
    ArchiveMention &mention = gathered.group.mentions[*gathered.mentionOfEdition.constFind(place)];
    ++mention.count;
    ++gathered.group.count;
    if (!item.isEmpty())
        mention.items << item;
}

bool holdsAll(const QString &folded, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return folded.contains(word); });
}

QHash<QString, Gathered> gather(Database &desk, ArchiveGrouping by, const PastEditions &past)
{
    QHash<QString, Gathered> groups;
    Statement query(desk, groupingSql(by));
    while (query.step()) {
        const qsizetype place = past.places.value(query.get<EditionId>(3), -1);
        if (place < 0)
            continue;
        const auto key = query.get<QString>(0);
        Gathered &gathered = groups[by == ArchiveGrouping::Community ? fold(key) : key];
        if (gathered.group.name.isEmpty()) {
            gathered.group.key = key;
            gathered.group.name = query.get<QString>(1);
            gathered.group.colour = query.get<quint32>(2);
        }
        addItem(gathered, past, place, query.get<QString>(4));
    }
    return groups;
}

void sortNewestFirst(ArchiveGroup &group, const PastEditions &past)
{
    std::ranges::sort(group.mentions, {},
                      [&](const ArchiveMention &mention) { return past.places.value(mention.edition.id); });
}

bool comesBefore(const ArchiveGroup &a, const ArchiveGroup &b)
{
    if (a.count != b.count)
        return a.count > b.count;
    const QDate last = a.mentions.constFirst().edition.date;
    const QDate other = b.mentions.constFirst().edition.date;
    if (last != other)
        return last > other;
    return std::tie(a.name, a.key) < std::tie(b.name, b.key);
}

} // namespace

QList<ArchiveGroup> archiveGroups(Database &desk, ArchiveGrouping by, const QString &words, int limit)
{
    const PastEditions past(desk);
    const QStringList wanted = fold(words).simplified().split(u' ', Qt::SkipEmptyParts);
    QList<ArchiveGroup> groups;
    for (Gathered &gathered : gather(desk, by, past)) {
        if (!holdsAll(fold(gathered.group.name), wanted))
            continue;
        sortNewestFirst(gathered.group, past);
        groups << std::move(gathered.group);
    }
    std::ranges::sort(groups, comesBefore);
    if (limit > 0 && groups.size() > limit)
        groups.resize(limit);
    return groups;
}

QList<ArchiveStore::EditionContents> editionContents(Database &desk)
{
    QList<ArchiveStore::EditionContents> contents;
    Statement words(desk, "SELECT body FROM edition_text WHERE rowid = ?1");
    Statement cited(desk, "SELECT l.thread, h.name FROM edition_link l LEFT JOIN thread t ON t.remote_id = l.thread "
                          "LEFT JOIN mark m ON m.thread = t.id LEFT JOIN theme h ON h.id = m.theme "
                          "WHERE l.edition = ?1 AND l.thread IS NOT NULL AND "
                          "(t.title IS NOT NULL OR l.thread NOT GLOB 'feed_*')");
    for (const EditionRow &row : listEditions(desk, {})) {
        ArchiveStore::EditionContents edition{row, {}, {}, {}};
        if (words.bind(row.id).step())
            edition.plainText = words.get<QString>(0);
        cited.bind(row.id);
        while (cited.step()) {
            edition.threads.insert(cited.get<QString>(0));
            if (!cited.isNull(1))
                edition.themes.insert(cited.get<QString>(1));
        }
        contents << std::move(edition);
    }
    return contents;
}

} // namespace marbre
