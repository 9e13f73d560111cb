// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <string>

namespace marbre {

/// A place's HTML as the words of a record: Markdown as markdownFromHtml() makes it, without the line end behind it,
/// which no place that writes Markdown itself has.
std::string wordsFromHtml(const std::string &html, const QUrl &base);
/// What a thread links to: the address where it is one of the web, else the thread's own permalink. Whoever writes a
/// thread chooses the address, and it is opened with a click.
std::string linkOf(const std::string &address, const std::string &permalink);

} // namespace marbre
