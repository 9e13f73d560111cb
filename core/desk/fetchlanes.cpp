// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/fetchlanes.h"

#include <algorithm>

namespace marbre {

void FetchLanes::add(const QString &host, FeedId feed)
{
    m_waiting.append({host, feed});
}

std::optional<FeedId> FetchLanes::take()
{
    if (m_running.size() >= m_most)
        return std::nullopt;
    const QStringList busy = m_running.values();
    const auto next = std::ranges::find_if(m_waiting, [&](const Waiting &w) { return !busy.contains(w.host); });
    if (next == m_waiting.end())
        return std::nullopt;
    const FeedId feed = next->feed;
    m_running.insert(feed, next->host);
    m_waiting.erase(next);
    return feed;
}

bool FetchLanes::remove(FeedId feed)
{
    return m_waiting.removeIf([feed](const Waiting &waiting) { return waiting.feed == feed; }) > 0;
}

QList<FeedId> FetchLanes::waiting() const
{
    QList<FeedId> feeds;
    for (const Waiting &one : m_waiting)
        feeds.append(one.feed);
    return feeds;
}

} // namespace marbre
