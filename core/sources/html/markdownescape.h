// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace marbre::html {

/// Appends words so that CommonMark reads them as these words wherever in a line they stand. What may turn into markup
/// with what follows them is escaped too.
void appendEscaped(std::string &to, std::string_view words, bool inLinkText);
/// A code span that holds exactly this text, which has no line break.
void appendCodeSpan(std::string &to, std::string_view text);
/// A line of a paragraph that would begin a block of its own: escapes its mark.
void escapeLineStart(std::string &line);
/// A link's destination from an encoded address.
void appendDestination(std::string &to, std::string_view address);
/// The longest run of a character.
size_t longestRun(std::string_view text, char mark);

} // namespace marbre::html
