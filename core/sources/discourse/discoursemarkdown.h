// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <string>

namespace marbre {

/// Discourse's Markdown without what only Discourse knows: "[quote=…]" becomes a quotation, "upload://" an address of
/// the forum. Code is left as it is. UTF-8.
std::string discourseMarkdown(const std::string &raw, const QUrl &forum);

} // namespace marbre
