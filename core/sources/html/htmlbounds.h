// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace marbre::html {

/// HTML that gumbo reads in time and memory proportional to its length. Ordinary HTML comes back as it is. What is
/// nested too deep, crossed too often (each formatting element left open is repeated in every block that follows) or
/// has tags of hundreds of attributes comes back as a rewritten text in storage: each element closed where its parent
/// is, at most deepestElement deep, without what is never shown; its words are the same.
std::string_view boundedHtml(std::string_view html, std::string &storage);

inline constexpr size_t deepestElement = 200;

} // namespace marbre::html
