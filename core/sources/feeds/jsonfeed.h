// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/feeds/feeddocument.h"

namespace marbre {

/// Whether a text is JSON, by its first character.
bool isJsonText(QStringView text);
/// JSON Feed 1.0 and 1.1; ids may be numbers. Of one that breaks off, the whole items. base: its address.
FeedDocument readJsonFeed(const QString &json, const QUrl &base);

} // namespace marbre
