// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/feedowner.h"

#include "store/database.h"
#include "store/statement.h"

namespace marbre {

FeedOwner::FeedOwner(Database &desk, ChangeSet &changes, FeedId delivering)
    : m_desk(desk)
    , m_changes(changes)
    , m_delivering(delivering)
{
    Statement query(desk, "SELECT feed FROM subscription");
    while (query.step())
        m_followed.insert(query.get<FeedId>(0));
}

std::optional<FeedId> FeedOwner::ownerOf(const ThreadRecord &record, std::optional<FeedId> stored)
{
    if (stored && m_followed.contains(*stored))
        return stored;
    if (m_delivering)
        return m_delivering;
    if (stored || record.community.empty())
        return stored;
    return communityFeed(record);
}

FeedId FeedOwner::communityFeed(const ThreadRecord &record)
{
    if (m_place != record.place)
        m_byCommunity.clear();
    m_place = record.place;
    if (const auto known = m_byCommunity.find(record.community); known != m_byCommunity.end())
        return known->second;
    return m_byCommunity[record.community] = feedNamed(m_desk, record.place, record.community, m_changes);
}

FeedId feedNamed(Database &desk, Place place, std::string_view name, ChangeSet &changes)
{
    Statement(desk, "INSERT INTO feed (place, name) VALUES (?1, ?2) ON CONFLICT DO NOTHING").bind(place, name).run();
    changes.feeds |= desk.changes() > 0;
    Statement query(desk, "SELECT id FROM feed WHERE name = ?2 AND place = ?1");
    query.bind(place, name).step();
    return query.get<FeedId>(0);
}

} // namespace marbre
