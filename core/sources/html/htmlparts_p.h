// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gumbo.h>
#include <string>

namespace marbre::html {

/// Raised or lowered: a single short text with a form of its own for each character, or nothing. "10" and a raised "6"
/// must not become "106", but a raised "th" may stand beside its number.
std::string shiftedText(const GumboNode *element, bool raised);
/// Of a preformatted block, from "language-cpp" or "lang-cpp" on it or on the code in it; empty where it says none.
std::string languageOf(const GumboNode *pre);
std::string preformattedText(const GumboNode *pre);
/// A picture's words, on one line.
std::string descriptionOf(const GumboNode *image);

} // namespace marbre::html
