// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace marbre {

/// What came of asking for an address. Unknown: it was not asked, or its host does not say so to programs.
enum class Reachable { Unknown, Yes, No };

/// By address, as it was asked for.
using ReachedLinks = QHash<QString, Reachable>;

} // namespace marbre
