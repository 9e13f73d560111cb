// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/feeds/feeddocument.h"

namespace marbre {

/// A feed from XML that isWellFormed() holds for. base: its address.
FeedDocument readXmlFeed(const QString &xml, const QUrl &base);

} // namespace marbre
