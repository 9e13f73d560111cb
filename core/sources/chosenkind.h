// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/adapter.h"

namespace marbre {

/// A subscription of the kind that the editor chose, also from an address that shows no kind by itself: a forum's
/// bare host. Nothing where the address cannot be one of that kind. Asks nothing.
std::optional<Subscription> recogniseAs(const Adapter &adapter, const QString &typed);

} // namespace marbre
