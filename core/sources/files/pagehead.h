// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instant.h"

#include <QUrl>
#include <optional>
#include <string>
#include <string_view>

struct GumboInternalNode;

namespace marbre::page {

/// What a page says of itself. Texts are UTF-8, on one line and empty where it does not say it.
struct PageHead
{
    QUrl address; ///< canonical, else where a browser noted that it was saved from; http or https, or empty
    std::string title;
    std::string author;
    std::string site;
    std::optional<Instant> published;
};

/// html: the text that root was read from.
PageHead readHead(const GumboInternalNode *root, std::string_view html);
/// A time as pages write it: ISO 8601 with or without a zone (UTC then), seconds or milliseconds since 1970.
std::optional<Instant> pageTime(std::string_view text);

} // namespace marbre::page
