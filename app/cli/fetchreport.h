// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/fetcher.h"

#include <QJsonDocument>

namespace marbre {

/// As the report of an import, with the feeds.
QJsonDocument fetchDocument(const FetchReport &report);
QString fetchText(const FetchReport &report);
/// The sentence that names a feed that failed.
QString failureLine(const FeedOutcome &feed);

} // namespace marbre
