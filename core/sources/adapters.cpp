// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/adapter.h"
#include "sources/arcticshift/arcticshiftadapter.h"
#include "sources/discourse/discourseadapter.h"
#include "sources/feeds/feedadapter.h"
#include "sources/files/folderadapter.h"
#include "sources/hackernews/hackernewsadapter.h"
#include "sources/lemmy/lemmyadapter.h"
#include "sources/lobsters/lobstersadapter.h"
#include "sources/reddit/redditadapter.h"
#include "sources/reddit/redditatomadapter.h"

#include <algorithm>

namespace marbre {

Adapters::Adapters(std::vector<std::unique_ptr<Adapter>> adapters)
    : m_adapters(std::move(adapters))
{}

Adapters::~Adapters() = default;

const Adapter *Adapters::named(const QString &word) const
{
    const auto found =
        std::ranges::find_if(m_adapters, [&word](const auto &adapter) { return adapter->word() == word; });
    return found == m_adapters.end() ? nullptr : found->get();
}

std::optional<Subscription> Adapters::recognise(const QString &typed) const
{
    for (const auto &adapter : m_adapters) {
        if (auto subscription = adapter->recognise(typed))
            return subscription;
    }
    return std::nullopt;
}

const Adapter *Adapters::rereading(const ItemRef &ref) const
{
    const auto found =
        std::ranges::find_if(m_adapters, [&ref](const auto &adapter) { return adapter->canReread(ref); });
    return found == m_adapters.end() ? nullptr : found->get();
}

/// Who knows an address best is asked first; a feed may be looked for at any.
Adapters standardAdapters(const PlaceHosts &hosts)
{
    std::vector<std::unique_ptr<Adapter>> all;
    all.push_back(std::make_unique<FolderAdapter>());
    all.push_back(std::make_unique<RedditAtomAdapter>(hosts));
    all.push_back(std::make_unique<RedditAdapter>(hosts));
    all.push_back(std::make_unique<ArcticShiftAdapter>(hosts));
    all.push_back(std::make_unique<HackerNewsAdapter>(hosts));
    all.push_back(std::make_unique<LobstersAdapter>(hosts));
    all.push_back(std::make_unique<LemmyAdapter>());
    all.push_back(std::make_unique<DiscourseAdapter>());
    all.push_back(std::make_unique<FeedAdapter>());
    return Adapters(std::move(all));
}

} // namespace marbre
