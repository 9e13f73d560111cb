// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/adapter.h"

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

Adapters standardAdapters(const PlaceHosts &)
{
    return Adapters({});
}

} // namespace marbre
