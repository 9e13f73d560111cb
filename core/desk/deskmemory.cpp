// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "manuscript/manuscript.h"
#include "store/archivestore.h"
#include "store/feedstore.h"
#include "store/threadstore.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace marbre {

namespace {

using Contents = ArchiveStore::EditionContents;

/// As many as one transaction takes: nobody waits for it long.
constexpr int editionsAtOnce = 20;
constexpr qsizetype comparedTexts = 400;

QList<DerivedVoices> derive(const QList<StoredEdition> &editions)
{
    QList<DerivedVoices> derived;
    for (const StoredEdition &stored : editions)
        derived.append({stored.row.id, stored.version, editionVoices(parseBody(stored.edition.body))});
    return derived;
}

/// An address that is no thread of the desk is one of the web's: two editions may well share it without telling the
/// same story.
QSet<QString> threadsCited(const QList<ItemRef> &links, const KnownItems &known)
{
    QSet<QString> threads;
    for (const ItemRef &link : links) {
        const auto item = known.constFind(link.id());
        if (item == known.cend() && link.place == Place::Feed)
            continue;
        if (const QString thread = item == known.cend() ? link.thread : item->ref.thread; !thread.isEmpty())
            threads.insert(thread);
    }
    return threads;
}

Result<QSet<QString>> themesCited(Store &store, const QSet<QString> &threads)
{
    const Result<QList<ThreadText>> texts = store.threads().textsOf({threads.begin(), threads.end()}, 0).result();
    if (!texts)
        return std::unexpected(texts.error());
    const Result<QList<ThemeRow>> rows = store.feeds().themes().result();
    if (!rows)
        return std::unexpected(rows.error());
    QSet<QString> names;
    for (const ThreadText &text : *texts) {
        const auto theme = std::ranges::find(*rows, text.theme, &ThemeRow::id);
        if (theme != rows->cend())
            names.insert(theme->name);
    }
    return names;
}

/// What an edition is compared by, that may be newer than its row in the desk. On a pool thread.
Result<EditionProfile> profileOf(Store &store, const Edition &edition, EditionId id)
{
    EditionText text = editionText(edition);
    EditionProfile profile;
    profile.row.id = id;
    profile.row.slug = effectiveSlug(edition);
    profile.row.language = edition.language;
    profile.text = std::move(text.plainText);
    const Result<KnownItems> known = store.threads().resolve(text.links).result();
    if (!known)
        return std::unexpected(known.error());
    profile.threads = threadsCited(text.links, *known);
    Result<QSet<QString>> themes = themesCited(store, profile.threads);
    if (!themes)
        return std::unexpected(themes.error());
    profile.themes = std::move(*themes);
    return profile;
}

/// Published ones, the newest first; variants are the same edition. Of the oldest only threads and themes are looked
/// at, so that an archive of many years answers as fast as one of a year.
QList<EditionProfile> pastProfiles(const QList<Contents> &contents, const Edition &edition)
{
    QList<EditionProfile> past;
    for (const Contents &other : contents) {
        if (other.row.state != EditionState::Published || edition.variants.contains(other.row.slug))
            continue;
        const QString text = past.size() < comparedTexts ? other.plainText : QString();
        past.append({other.row, text, other.threads, other.themes});
    }
    return past;
}

} // namespace

QFuture<Result<QList<RelatedEdition>>> Desk::relatedEditions(const Edition &edition, EditionId id)
{
    return QtConcurrent::run(&m_pool, [this, edition, id]() -> Result<QList<RelatedEdition>> {
        const Result<EditionProfile> profile = profileOf(*m_store, edition, id);
        if (!profile)
            return std::unexpected(profile.error());
        const Result<QList<Contents>> contents = m_store->archive().contents().result();
        if (!contents)
            return std::unexpected(contents.error());
        return marbre::relatedEditions(*profile, pastProfiles(*contents, edition));
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
