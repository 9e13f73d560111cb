// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/id.h"
#include "store/store.h"

#include <QSet>
#include <optional>
#include <string>
#include <unordered_map>

namespace marbre {

class Database;

/// Which feed a thread belongs to, within one transaction. The rules, in order: the followed feed that has it keeps it;
/// else the feed that delivers it gets it; else it stays where it is; else it goes to the feed that its community has
/// (made where there is none).
class FeedOwner final
{
public:
    /// delivering is 0 where nobody's run brought the threads.
    FeedOwner(Database &desk, ChangeSet &changes, FeedId delivering);

    /// stored: the feed that has it now. Nothing for a thread whose community was never said.
    std::optional<FeedId> ownerOf(const ThreadRecord &record, std::optional<FeedId> stored);

private:
    FeedId communityFeed(const ThreadRecord &record);

    Database &m_desk;
    ChangeSet &m_changes;
    FeedId m_delivering;
    QSet<FeedId> m_followed;
    std::unordered_map<std::string, FeedId> m_byCommunity; ///< of the place of the moment
    Place m_place = Place::Other;
};

/// The feed of a place by its exact name; made where there is none.
FeedId feedNamed(Database &desk, Place place, std::string_view name, ChangeSet &changes);

} // namespace marbre
