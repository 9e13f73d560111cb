// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/editionstore.h"

#include "store/editionreader.h"
#include "store/editionwriter.h"
#include "store/storeparts.h"
#include "store/voices.h"

namespace marbre {

QFuture<Result<EditionId>> EditionStore::create(EditionText text, EditionState state, QString reason)
{
    return m_parts.write(
        [text = std::move(text), state, reason = std::move(reason)](Database &desk, ChangeSet &changes) {
            return createEdition(desk, text, state, reason, now(), changes);
        });
}

QFuture<Result<SaveReport>> EditionStore::save(EditionId id, EditionText text, qint64 version, QString reason)
{
    return m_parts.write(
        [id, text = std::move(text), version, reason = std::move(reason)](Database &desk, ChangeSet &changes) {
            return saveEdition(desk, id, text, version, reason, now(), changes);
        });
}

QFuture<Result<void>> EditionStore::setState(EditionId id, EditionState state, QString reason)
{
    return m_parts.write([id, state, reason = std::move(reason)](Database &desk, ChangeSet &changes) {
        setEditionState(desk, id, state, reason, now(), changes);
    });
}

QFuture<Result<void>> EditionStore::deriveVoices(QList<DerivedVoices> derived)
{
    return m_parts.write([derived = std::move(derived)](Database &desk, ChangeSet &changes) {
        for (const DerivedVoices &edition : derived)
            completeVoices(desk, edition, changes);
    });
}

QFuture<Result<QList<EditionRow>>> EditionStore::list(EditionFilter filter)
{
    return m_parts.read([filter = std::move(filter)](Database &desk) { return listEditions(desk, filter); });
}

QFuture<Result<StoredEdition>> EditionStore::load(EditionId id)
{
    return m_parts.read([id](Database &desk) { return readEdition(desk, id); });
}

QFuture<Result<EditionId>> EditionStore::find(QString slugOrNumber)
{
    return m_parts.read(
        [slugOrNumber = std::move(slugOrNumber)](Database &desk) { return findEdition(desk, slugOrNumber); });
}

QFuture<Result<QList<RevisionRow>>> EditionStore::revisions(EditionId id)
{
    return m_parts.read([id](Database &desk) { return listRevisions(desk, id); });
}

QFuture<Result<QList<StoredEdition>>> EditionStore::withoutVoices(int most)
{
    return m_parts.read([most](Database &desk) {
        QList<StoredEdition> editions;
        for (const EditionId id : editionsWithoutVoices(desk, most))
            editions << readEdition(desk, id);
        return editions;
    });
}

QFuture<Result<QByteArray>> EditionStore::manuscript(RevisionId id)
{
    return m_parts.read([id](Database &desk) { return readManuscript(desk, id); });
}

} // namespace marbre
