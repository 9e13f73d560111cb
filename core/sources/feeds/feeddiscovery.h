// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/feeds/feeddocument.h"

#include <string_view>

namespace marbre {

/// The feeds that a web page names in links of "alternate", each once, in the page's order, those of comments last.
/// html: UTF-8. base: the page's address; its own <base> counts.
QList<FeedLink> findFeedLinks(std::string_view html, const QUrl &base);

/// Where feeds commonly are on a site: few, the likeliest first.
QList<QUrl> usualFeedAddresses(const QUrl &site);

} // namespace marbre
