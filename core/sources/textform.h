// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace marbre {

/// Reddit writes "&amp;", "&lt;" and "&gt;" for "&", "<" and ">" in every text, unless it is asked for raw_json. A file
/// does not say which of the two it holds: its texts show it.
enum class TextForm { Unknown, Raw, Escaped };

/// From the HTML twin of a body: "<div" shows raw text, "&lt;div" escaped text.
TextForm formOfHtml(std::string_view html);
/// Raw where a character stands that escaping would have taken away; Unknown otherwise.
TextForm formOfText(std::string_view text);
/// Whether unescaping would change it.
bool holdsEntities(std::string_view text);
/// The three entities, exactly once: "&amp;lt;" becomes "&lt;".
void unescape(std::string &text);

} // namespace marbre
