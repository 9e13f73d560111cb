// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <string>
#include <string_view>

namespace marbre::html {

/// Where a link of a page leads, percent-encoded, if the editor may be led there: http and https with a host, and
/// mailto without more than the address. Empty otherwise. As in browsers, gaps around the address and line breaks in
/// it mean nothing. A user's name in front of the host, which only serves to disguise it, is taken away.
std::string webTarget(std::string_view href, const QUrl &base);
/// How a picture without a description is named: its file, else its host.
std::string fileNameOf(const std::string &target);

} // namespace marbre::html
