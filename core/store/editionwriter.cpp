// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/editionwriter.h"

#include "store/citations.h"
#include "store/database.h"
#include "store/editionreader.h"
#include "store/failure.h"
#include "store/jsonlist.h"
#include "store/statement.h"
#include "store/voices.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace marbre {

namespace {

/// How often autosave alone keeps what it replaces.
constexpr auto autosaveInterval = 10min;

std::string_view bytes(const QByteArray &utf8)
{
    return {utf8.constData(), static_cast<size_t>(utf8.size())};
}

std::optional<EditionId> withSlug(Database &desk, const QString &slug)
{
    Statement query(desk, "SELECT id FROM edition WHERE slug = ?1");
    query.bind(slug);
    return query.step() ? std::optional(query.get<EditionId>(0)) : std::nullopt;
}

/// slug, slug-2, slug-3 ...: n counts from 1.
QString numbered(const QString &slug, int n)
{
    return n == 1 ? slug : u"%1-%2"_s.arg(slug).arg(n);
}

QString freeSlug(Database &desk, const QString &slug)
{
    int n = 1;
    while (withSlug(desk, numbered(slug, n)))
        ++n;
    return numbered(slug, n);
}

/// The edition of this slug, or of this slug with a number, that holds the same text.
std::optional<EditionId> sameText(Database &desk, const QString &slug, const QByteArray &manuscript)
{
    Statement query(desk, "SELECT 1 FROM edition WHERE id = ?1 AND manuscript = ?2");
    for (int n = 1; const std::optional<EditionId> id = withSlug(desk, numbered(slug, n)); ++n) {
        if (query.bind(*id, bytes(manuscript)).step())
            return id;
    }
    return std::nullopt;
}

void writeFields(Database &desk, EditionId id, const EditionText &text)
{
    const Edition &edition = text.edition;
    const std::optional<QString> date =
        edition.date.isValid() ? std::optional(edition.date.toString(Qt::ISODate)) : std::nullopt;
    Statement(desk, "UPDATE edition SET headline = ?2, standfirst = ?3, byline = ?4, communities = ?5, period = ?6, "
                    "date = ?7, language = ?8, own_slug = ?9, key_points = ?10, sign_off = ?11, related = ?12, "
                    "variants = ?13, other_keys = ?14, body = ?15, manuscript = ?16, sources = ?17, quotes = ?18, "
                    "words = ?19, reviewed = ?20 WHERE id = ?1")
        .bind(id, edition.headline, edition.standfirst, edition.byline, toJsonList(edition.communities), edition.period,
              date, edition.language, edition.slug, toJsonList(edition.keyPoints), edition.signOff,
              toJsonList(edition.related), toJsonList(edition.variants), edition.foreign, edition.body,
              bytes(text.manuscript), text.sources, text.quotes, text.words, toJsonList(edition.reviewed))
        .run();
}

void writeFullText(Database &desk, EditionId id, const EditionText &text)
{
    Statement(desk, "INSERT OR REPLACE INTO edition_text (rowid, headline, standfirst, body) VALUES (?1, ?2, ?3, ?4)")
        .bind(id, text.edition.headline, text.edition.standfirst, text.plainText)
        .run();
}

/// What else was covered by this edition is not looked for: threads of the same link, author or theme are many, and
/// a published text seldom changes.
void tellCoverage(EditionState state, ChangeSet &changes)
{
    changes.allThreads = changes.allThreads || state == EditionState::Published;
}

void writeText(Database &desk, EditionId id, const EditionText &text, qint64 version, EditionState state,
               ChangeSet &changes)
{
    writeFields(desk, id, text);
    writeFullText(desk, id, text);
    const QSet<QString> concerned = writeLinks(desk, id, text.links);
    refreshCited(desk, concerned, changes);
    const bool voicesChanged = writeVoices(desk, {id, version, text.voices});
    if (!concerned.isEmpty() || voicesChanged)
        tellCoverage(state, changes);
    changes.editions.insert(id);
}

/// What save() looks at before it writes.
struct Standing
{
    qint64 version = 0;
    Instant modified{};
    EditionState state = EditionState::Draft;
    QByteArray manuscript;
    int words = 0;
    QString origin;
};

Standing standing(Database &desk, EditionId id)
{
    Statement query(desk, "SELECT version, modified, state, manuscript, words, origin FROM edition WHERE id = ?1");
    query.bind(id);
    if (!query.step())
        throwNoEdition();
    return {query.get<qint64>(0),     query.get<Instant>(1), query.get<EditionState>(2),
            query.get<QByteArray>(3), query.get<int>(4),     query.get<QString>(5)};
}

bool keepsRevision(Database &desk, EditionId id, const QString &reason, Instant now)
{
    if (reason != "autosave"_L1)
        return true;
    Statement query(desk, "SELECT kept FROM revision WHERE edition = ?1 ORDER BY id DESC LIMIT 1");
    query.bind(id);
    if (!query.step())
        return true;
    // A revision from the future was kept before the clock was set back: it must not stop others.
    const auto kept = query.get<Instant>(0);
    return now - kept >= autosaveInterval || kept > now;
}

void keepRevision(Database &desk, EditionId id, const Standing &replaced, const QString &reason, Instant now)
{
    const bool first = replaced.version == 1 && reason == "autosave"_L1 && !replaced.origin.isEmpty();
    Statement(desk,
              "INSERT INTO revision (edition, saved, kept, reason, words, manuscript) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .bind(id, replaced.modified, now, first ? replaced.origin : reason, replaced.words, bytes(replaced.manuscript))
        .run();
}

/// The address of an edition follows its date and communities as long as it is a draft, and its own word always.
std::optional<QString> newSlug(Database &desk, EditionId id, const Edition &edition, EditionState state)
{
    const Edition before = readEdition(desk, id).edition;
    const bool ownWord = !edition.slug.isEmpty() && edition.slug != before.slug;
    const bool derived = state == EditionState::Draft && effectiveSlug(edition) != effectiveSlug(before);
    if (!ownWord && !derived)
        return std::nullopt;
    if (withSlug(desk, effectiveSlug(edition)) == id)
        return std::nullopt;
    return freeSlug(desk, effectiveSlug(edition));
}

void throwConflict()
{
    throw Failure(
        {ErrorKind::Conflict, StoreText::tr("The edition was changed elsewhere since it was opened"), {}, {}, {}});
}

} // namespace

EditionId createEdition(Database &desk, const EditionText &text, EditionState state, const QString &origin, Instant now,
                        ChangeSet &changes)
{
    const QString slug = effectiveSlug(text.edition);
    if (const std::optional<EditionId> same = sameText(desk, slug, text.manuscript))
        return *same;
    Statement(
        desk,
        "INSERT INTO edition (slug, state, version, created, modified, published, origin, headline, standfirst, "
        "byline, "
        "communities, period, language, own_slug, key_points, sign_off, related, variants, other_keys, body, "
        "manuscript, sources, quotes, words) VALUES (?1, ?2, 1, ?3, ?3, ?4, ?5, '', '', '', '', 0, '', '', '', '', "
        "'', '', '', '', '', 0, 0, 0)")
        .bind(freeSlug(desk, slug), state, now, state == EditionState::Published ? std::optional(now) : std::nullopt,
              origin)
        .run();
    const EditionId id{desk.lastInsertId()};
    writeText(desk, id, text, 1, state, changes);
    return id;
}

SaveReport saveEdition(Database &desk, EditionId id, const EditionText &text, qint64 version, const QString &reason,
                       Instant now, ChangeSet &changes)
{
    const Standing before = standing(desk, id);
    if (before.version != version)
        throwConflict();
    if (before.manuscript == text.manuscript)
        return {version, before.modified, false};
    if (keepsRevision(desk, id, reason, now))
        keepRevision(desk, id, before, reason, now);
    if (const std::optional<QString> slug = newSlug(desk, id, text.edition, before.state))
        Statement(desk, "UPDATE edition SET slug = ?2 WHERE id = ?1").bind(id, *slug).run();
    writeText(desk, id, text, version + 1, before.state, changes);
    Statement(desk, "UPDATE edition SET version = ?2, modified = ?3 WHERE id = ?1").bind(id, version + 1, now).run();
    return {version + 1, now, true};
}

void setEditionState(Database &desk, EditionId id, EditionState state, const QString &reason, Instant now,
                     ChangeSet &changes)
{
    const Standing standingNow = standing(desk, id);
    const EditionState before = standingNow.state;
    if (before == state)
        return;
    if (!reason.isEmpty())
        keepRevision(desk, id, standingNow, reason, now);
    Statement(desk,
              "UPDATE edition SET state = ?2, published = CASE ?2 WHEN 1 THEN ?3 WHEN 0 THEN NULL ELSE published END "
              "WHERE id = ?1")
        .bind(id, state, now)
        .run();
    refreshCited(desk, citedThreads(desk, id), changes);
    tellCoverage(before, changes);
    tellCoverage(state, changes);
    changes.editions.insert(id);
}

} // namespace marbre
