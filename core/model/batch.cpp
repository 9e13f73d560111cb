// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/batch.h"

namespace marbre {

ItemCounts &ItemCounts::operator+=(const ItemCounts &other)
{
    added += other.added;
    updated += other.updated;
    unchanged += other.unchanged;
    rejected += other.rejected;
    return *this;
}

} // namespace marbre
