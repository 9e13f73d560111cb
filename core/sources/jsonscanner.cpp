// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/jsonscanner.h"

namespace marbre {

static constexpr std::string_view between = " \t\r\n,:";

static size_t skip(std::string_view text, size_t at, std::string_view characters)
{
    return std::min(text.find_first_not_of(characters, at), text.size());
}

/// Behind the closing quote of the string that begins at the quote; npos where there is none.
static size_t stringEnd(std::string_view text, size_t at)
{
    ++at;
    while (true) {
        at = text.find_first_of("\"\\", at);
        if (at == std::string_view::npos)
            return at;
        if (text[at] == '"')
            return at + 1;
        at += 2; // the backslash and what it escapes
    }
}

static size_t containerEnd(std::string_view text, size_t at)
{
    for (size_t depth = 0;; ++at) {
        at = text.find_first_of("{}[]\"", at);
        if (at == std::string_view::npos)
            return at;
        const char c = text[at];
        if (c == '"') {
            at = stringEnd(text, at);
            if (at == std::string_view::npos)
                return at;
            --at;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (--depth == 0) {
            return at + 1;
        }
    }
}

static JsonPiece valueAt(std::string_view text, size_t at)
{
    size_t end = std::string_view::npos;
    if (text[at] == '"')
        end = stringEnd(text, at);
    else if (text[at] == '{' || text[at] == '[')
        end = containerEnd(text, at);
    else
        end = std::min(text.find_first_of(" \t\r\n,:{}[]\"", at + 1), text.size());
    const bool closed = end != std::string_view::npos;
    return {{}, text.substr(at, closed ? end - at : end), closed};
}

std::vector<JsonPiece> jsonPieces(std::string_view text, bool &closed)
{
    std::vector<JsonPiece> pieces;
    closed = false;
    const bool object = text.starts_with('{');
    for (size_t at = skip(text, 1, between); at < text.size(); at = skip(text, at, between)) {
        if (text[at] == '}' || text[at] == ']') {
            closed = true;
            break;
        }
        std::string_view key;
        if (object && text[at] == '"') {
            const JsonPiece name = valueAt(text, at);
            if (!name.closed)
                break;
            at = skip(text, at + name.text.size(), between);
            if (at == text.size())
                break;
            if (text[at] == '}')
                continue;
            key = name.text.substr(1, name.text.size() - 2);
        }
        JsonPiece piece = valueAt(text, at);
        piece.key = key;
        at += piece.text.size();
        pieces.push_back(piece);
    }
    return pieces;
}

std::vector<JsonPiece> jsonTexts(std::string_view text)
{
    std::vector<JsonPiece> texts;
    for (size_t at = skip(text, 0, " \t\r\n"); at < text.size(); at = skip(text, at, " \t\r\n")) {
        texts.push_back(valueAt(text, at));
        at += texts.back().text.size();
    }
    return texts;
}

} // namespace marbre
