// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/chosenkind.h"

namespace marbre {

std::optional<Subscription> recogniseAs(const Adapter &adapter, const QString &typed)
{
    if (auto subscription = adapter.recognise(typed))
        return subscription;
    return typed.isEmpty() ? std::nullopt : adapter.recognise(adapter.word() + u':' + typed);
}

} // namespace marbre
