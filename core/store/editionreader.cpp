// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/editionreader.h"

#include "store/database.h"
#include "store/failure.h"
#include "store/jsonlist.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int rowColumnCount = 15;
constexpr std::string_view rowColumns =
    "e.id, e.slug, e.headline, e.standfirst, e.communities, e.period, e.date, e.language, e.state, e.sources, "
    "e.quotes, "
    "e.words, (SELECT count(*) FROM revision r WHERE r.edition = e.id), e.modified, e.published";

EditionRow readRow(const Statement &query)
{
    EditionRow row;
    row.id = query.get<EditionId>(0);
    row.slug = query.get<QString>(1);
    row.headline = query.get<QString>(2);
    row.standfirst = query.get<QString>(3);
    row.communities = fromJsonList(query.get<QString>(4));
    row.period = query.get<Period>(5);
    row.date = QDate::fromString(query.get<QString>(6), Qt::ISODate);
    row.language = query.get<QString>(7);
    row.state = query.get<EditionState>(8);
    row.sources = query.get<int>(9);
    row.quotes = query.get<int>(10);
    row.words = query.get<int>(11);
    row.revisions = query.get<int>(12);
    row.modified = query.get<Instant>(13);
    row.published = query.get<std::optional<Instant>>(14);
    return row;
}

std::string select(std::string_view more, std::string_view where)
{
    return std::string("SELECT ").append(rowColumns).append(more).append(" FROM edition e WHERE ").append(where);
}

} // namespace

void throwNoEdition(const QString &name)
{
    throw Failure({ErrorKind::NotFound, StoreText::tr("There is no such edition"), name, {}, {}});
}

QList<EditionRow> listEditions(Database &desk, const EditionFilter &filter)
{
    Statement query(desk,
                    select({}, "(e.state = 2) = ?1 AND (?2 = '' OR EXISTS (SELECT 1 FROM json_each(e.communities) "
                               "WHERE value = ?2)) AND (?3 IS NULL OR substr(e.date, 1, 4) = ?3) "
                               "ORDER BY e.date DESC NULLS LAST, e.id DESC"));
    const std::optional<QString> year =
        filter.year ? std::optional(QString::number(*filter.year).rightJustified(4, u'0')) : std::nullopt;
    query.bind(filter.discarded, filter.community, year);
    QList<EditionRow> rows;
    while (query.step())
        rows << readRow(query);
    return rows;
}

StoredEdition readEdition(Database &desk, EditionId id)
{
    Statement query(desk,
                    select(", e.byline, e.own_slug, e.key_points, e.sign_off, e.related, e.variants, e.other_keys, "
                           "e.body, e.version, e.reviewed",
                           "e.id = ?1"));
    query.bind(id);
    if (!query.step())
        throwNoEdition();
    StoredEdition stored;
    stored.row = readRow(query);
    Edition &edition = stored.edition;
    edition.headline = stored.row.headline;
    edition.standfirst = stored.row.standfirst;
    edition.communities = stored.row.communities;
    edition.period = stored.row.period;
    edition.date = stored.row.date;
    edition.language = stored.row.language;
    edition.byline = query.get<QString>(rowColumnCount);
    edition.slug = query.get<QString>(rowColumnCount + 1);
    edition.keyPoints = fromJsonList(query.get<QString>(rowColumnCount + 2));
    edition.signOff = query.get<QString>(rowColumnCount + 3);
    edition.related = fromJsonList(query.get<QString>(rowColumnCount + 4));
    edition.variants = fromJsonList(query.get<QString>(rowColumnCount + 5));
    edition.foreign = query.get<QString>(rowColumnCount + 6);
    edition.body = query.get<QString>(rowColumnCount + 7);
    stored.version = query.get<qint64>(rowColumnCount + 8);
    edition.reviewed = fromJsonList(query.get<QString>(rowColumnCount + 9));
    return stored;
}

EditionId findEdition(Database &desk, const QString &slugOrNumber)
{
    Statement bySlug(desk, "SELECT id FROM edition WHERE slug = ?1");
    bySlug.bind(slugOrNumber);
    if (bySlug.step())
        return bySlug.get<EditionId>(0);
    bool isNumber = false;
    const qint64 number = slugOrNumber.toLongLong(&isNumber);
    Statement byNumber(desk, "SELECT id FROM edition WHERE id = ?1");
    if (!isNumber || !byNumber.bind(number).step())
        throwNoEdition(slugOrNumber);
    return EditionId{number};
}

QList<RevisionRow> listRevisions(Database &desk, EditionId id)
{
    Statement query(desk, "SELECT id, saved, reason, words FROM revision WHERE edition = ?1 ORDER BY id DESC");
    query.bind(id);
    QList<RevisionRow> rows;
    while (query.step())
        rows.append({query.get<RevisionId>(0), query.get<Instant>(1), query.get<QString>(2), query.get<int>(3)});
    return rows;
}

QByteArray readManuscript(Database &desk, RevisionId id)
{
    Statement query(desk, "SELECT manuscript FROM revision WHERE id = ?1");
    query.bind(id);
    if (!query.step())
        throw Failure({ErrorKind::NotFound, StoreText::tr("There is no such revision"), {}, {}, {}});
    return query.get<QByteArray>(0);
}

} // namespace marbre
