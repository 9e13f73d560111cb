// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/citeditems.h"
#include "desk/desk.h"
#include "manuscript/manuscript.h"
#include "store/archivestore.h"
#include "store/feedstore.h"
#include "store/threadstore.h"

#include <QtConcurrentRun>

namespace marbre {

namespace {

using Contents = ArchiveStore::EditionContents;

/// As many as one transaction takes: nobody waits for it long.
constexpr int editionsAtOnce = 20;

QList<DerivedVoices> derive(const QList<StoredEdition> &editions)
{
    QList<DerivedVoices> derived;
    for (const StoredEdition &stored : editions)
        derived.append({stored.row.id, stored.version, editionVoices(parseBody(stored.edition.body))});
    return derived;
}

/// What an edition is compared by that may be newer than its row in the desk. On a pool thread.
Result<EditionProfile> profileOf(Store &store, const Edition &edition)
{
    EditionText text = editionText(edition);
    EditionProfile profile;
    profile.row.headline = edition.headline;
    profile.row.slug = effectiveSlug(edition);
    profile.row.date = edition.date;
    profile.row.language = edition.language;
    profile.row.communities = edition.communities;
    profile.text = std::move(text.plainText);
    const Result<KnownItems> known = store.threads().resolve(text.links).result();
    if (!known)
        return std::unexpected(known.error());
    for (const ItemRef &link : std::as_const(text.links)) {
        const auto item = known->constFind(link.id());
        const QString thread = item == known->cend() ? link.thread : item->ref.thread;
        if (!thread.isEmpty())
            profile.threads.insert(thread);
    }
    const Result<QList<ThreadText>> threads =
        store.threads().textsOf({profile.threads.begin(), profile.threads.end()}, 0).result();
    if (!threads)
        return std::unexpected(threads.error());
    QSet<ThemeId> themes;
    for (const ThreadText &thread : *threads)
        themes.insert(thread.theme);
    const Result<QList<ThemeRow>> rows = store.feeds().themes().result();
    if (!rows)
        return std::unexpected(rows.error());
    for (const ThemeRow &theme : *rows) {
        if (themes.contains(theme.id))
            profile.themes.insert(theme.name);
    }
    return profile;
}

} // namespace

QFuture<Result<QList<RelatedEdition>>> Desk::relatedEditions(const Edition &edition, EditionId id)
{
    return QtConcurrent::run(&m_pool, [this, edition, id]() -> Result<QList<RelatedEdition>> {
        Result<EditionProfile> profile = profileOf(*m_store, edition);
        if (!profile)
            return std::unexpected(profile.error());
        profile->row.id = id;
        const Result<QList<Contents>> contents = m_store->archive().contents().result();
        if (!contents)
            return std::unexpected(contents.error());
        QList<EditionProfile> past;
        for (const Contents &other : *contents) {
            if (other.row.state == EditionState::Published)
                past.append({other.row, other.plainText, other.threads, other.themes});
        }
        return marbre::relatedEditions(*profile, past);
    });
}

/// Desks of older programs know the voices of no edition, and an older program that writes this desk again leaves them
/// behind. What a closing desk leaves is done at the next opening.
void Desk::completeVoices()
{
    (void)QtConcurrent::run(&m_pool, [this] {
        while (!m_closing) {
            const Result<QList<StoredEdition>> editions = m_store->editions().withoutVoices(editionsAtOnce).result();
            if (!editions || editions->isEmpty() || !m_store->editions().deriveVoices(derive(*editions)).result())
                return;
        }
    });
}

} // namespace marbre
