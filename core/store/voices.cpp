// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/voices.h"

#include "store/database.h"
#include "store/fold.h"
#include "store/statement.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// (author, item) -> name.
using VoiceRows = QMap<std::pair<QString, QString>, QString>;

VoiceRows storedVoices(Database &desk, EditionId edition)
{
    VoiceRows rows;
    Statement query(desk, "SELECT author, item, name FROM edition_voice WHERE edition = ?1");
    query.bind(edition);
    while (query.step())
        rows.insert({query.get<QString>(0), query.get<QString>(1)}, query.get<QString>(2));
    return rows;
}

VoiceRows voiceRows(const QList<EditionVoice> &voices)
{
    VoiceRows rows;
    for (const EditionVoice &voice : voices) {
        if (const QString author = voiceKey(voice.name); !author.isEmpty())
            rows.insert({author, voice.item}, voice.name);
    }
    return rows;
}

} // namespace

QString voiceKey(QStringView name)
{
    const QString folded = fold(name).trimmed();
    return folded.startsWith("u/"_L1) ? folded.sliced(2) : folded;
}

bool writeVoices(Database &desk, const DerivedVoices &derived)
{
    Statement(desk, "INSERT INTO edition_derived (edition, version) VALUES (?1, ?2) "
                    "ON CONFLICT (edition) DO UPDATE SET version = excluded.version")
        .bind(derived.edition, derived.version)
        .run();
    const VoiceRows after = voiceRows(derived.voices);
    if (after == storedVoices(desk, derived.edition))
        return false;
    Statement(desk, "DELETE FROM edition_voice WHERE edition = ?1").bind(derived.edition).run();
    Statement insert(desk, "INSERT INTO edition_voice (edition, author, item, name) VALUES (?1, ?2, ?3, ?4)");
    for (auto row = after.cbegin(); row != after.cend(); ++row)
        insert.bind(derived.edition, row.key().first, row.key().second, row.value()).run();
    return true;
}

void completeVoices(Database &desk, const DerivedVoices &derived, ChangeSet &changes)
{
    Statement query(desk, "SELECT state FROM edition WHERE id = ?1 AND version = ?2");
    if (!query.bind(derived.edition, derived.version).step())
        return;
    const bool published = query.get<EditionState>(0) == EditionState::Published;
    if (!writeVoices(desk, derived))
        return;
    changes.editions.insert(derived.edition);
    changes.allThreads = changes.allThreads || published;
}

QList<EditionId> editionsWithoutVoices(Database &desk, int most)
{
    QList<EditionId> ids;
    Statement query(desk, "SELECT e.id FROM edition e LEFT JOIN edition_derived d ON d.edition = e.id "
                          "WHERE d.version IS NOT e.version ORDER BY e.id DESC LIMIT ?1");
    query.bind(most);
    while (query.step())
        ids << query.get<EditionId>(0);
    return ids;
}

} // namespace marbre
