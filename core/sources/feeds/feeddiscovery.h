// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/feeds/feeddocument.h"

#include <string_view>

namespace marbre {

/// The feeds that a web page names in its links ("alternate" with a feed's type, "feed"), each once, at most 20:
/// the likeliest first, those of comments last, else in the page's order. page: UTF-8. base: the page's address; its
/// own <base> counts.
QList<FeedLink> findFeedLinks(std::string_view page, const QUrl &base);

/// Where feeds commonly are on a site: few, the likeliest first.
QList<QUrl> usualFeedAddresses(const QUrl &site);

} // namespace marbre
