// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace marbre {

/// A part of a damaged JSON text.
struct JsonPiece
{
    std::string_view key;  ///< of an object's member, without quotes, as written; empty in an array
    std::string_view text; ///< the value
    bool closed = true;    ///< false where the text ends before it does

    bool isContainer() const { return text.starts_with('{') || text.starts_with('['); }
};

/// The direct members of the container at the beginning of text, as far as brackets and quotes show them, be it
/// well-formed or not. Linear; no nesting is too deep. closed: whether the container itself ends.
std::vector<JsonPiece> jsonPieces(std::string_view text, bool &closed);
/// The values that stand after one another in a text.
std::vector<JsonPiece> jsonTexts(std::string_view text);

} // namespace marbre
