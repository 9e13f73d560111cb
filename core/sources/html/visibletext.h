// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace marbre::html {

/// What a reader sees of a character.
enum class Sight {
    Shown,
    Space,  ///< what HTML collapses, and the line and paragraph separators
    Unseen, ///< controls, bidirectional overrides, zero-width and object characters: nothing, or a disguise
};

struct Stretch
{
    std::string_view text;
    Sight sight;
};

/// The longest beginning of a text of one kind; text is not empty and UTF-8.
Stretch nextStretch(std::string_view text);
/// One line: unseen characters are dropped and spaces collapsed, at both ends too.
std::string onOneLine(std::string_view text);
/// As preformatted text: spaces, tabs and line feeds stay as they are.
void appendVerbatim(std::string &to, std::string_view text);

} // namespace marbre::html
