// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/html/markdownescape.h"

#include <algorithm>

namespace marbre::html {

namespace {

constexpr size_t longestEntity = 40;
constexpr int deepestParentheses = 8; ///< CommonMark: at least 3, cmark: 32

bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlphanumeric(char c)
{
    return isAlpha(c) || isDigit(c);
}

bool isPunctuation(char c)
{
    return c > ' ' && c < 0x7f && !isAlphanumeric(c);
}

/// Whether "&" at the beginning begins an entity, or what follows the text may complete one.
bool mayBeEntity(std::string_view text)
{
    const std::string_view name = text.substr(1, longestEntity);
    const auto *const end = std::ranges::find_if_not(name, [](char c) { return isAlphanumeric(c) || c == '#'; });
    return end == name.end() || (*end == ';' && end != name.begin());
}

/// 0 beyond either end.
char charAt(std::string_view text, size_t at)
{
    return at < text.size() ? text[at] : '\0';
}

bool needsEscape(std::string_view words, size_t at, bool inLinkText)
{
    const char before = charAt(words, at - 1);
    const char after = charAt(words, at + 1);
    switch (words[at]) {
    case '\\':
        return after == '\0' || isPunctuation(after);
    case '`':
    case '[':
        return true;
    case ']':
        return inLinkText;
    case '*':
        return before != ' ' || after != ' ';
    case '_':
        return !isAlphanumeric(before) || !isAlphanumeric(after);
    case '<':
        return after == '\0' || isAlpha(after) || after == '/' || after == '!' || after == '?';
    case '&':
        return mayBeEntity(words.substr(at));
    case '!':
        return after == '\0';
    default:
        return false;
    }
}

bool isBalanced(std::string_view address)
{
    int depth = 0;
    for (const char c : address) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth < 0 || depth > deepestParentheses)
            return false;
    }
    return depth == 0;
}

/// Where in the line the character stands that makes a block of it; npos where none does.
size_t blockMark(std::string_view line)
{
    const auto endsAt = [line](size_t at) { return at >= line.size() || line[at] == ' ' || line[at] == '\t'; };
    switch (charAt(line, 0)) {
    case '>':
    case '=':
        return 0;
    case '#':
        return endsAt(line.find_first_not_of('#')) ? 0 : std::string_view::npos;
    case '-':
        return endsAt(1) || line[1] == '-' ? 0 : std::string_view::npos;
    case '+':
        return endsAt(1) ? 0 : std::string_view::npos;
    case '~':
        return line.starts_with("~~~") ? 0 : std::string_view::npos;
    default:
        break;
    }
    const size_t number = std::min(line.find_first_not_of("0123456789"), line.size());
    const bool isMarker = number > 0 && number < 10 && (charAt(line, number) == '.' || charAt(line, number) == ')');
    return isMarker && endsAt(number + 1) ? number : std::string_view::npos;
}

} // namespace

void appendEscaped(std::string &to, std::string_view words, bool inLinkText)
{
    for (size_t at = 0; at < words.size();) {
        const size_t mark = std::min(words.find_first_of("\\`[]*_<&!", at), words.size());
        to += words.substr(at, mark - at);
        at = mark;
        if (at == words.size())
            return;
        if (needsEscape(words, at, inLinkText))
            to += '\\';
        to += words[at++];
    }
}

size_t longestRun(std::string_view text, char mark)
{
    size_t longest = 0;
    for (size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at)) {
        const size_t end = std::min(text.find_first_not_of(mark, at), text.size());
        longest = std::max(longest, end - at);
        at = end;
    }
    return longest;
}

void appendCodeSpan(std::string &to, std::string_view text)
{
    const std::string fence(longestRun(text, '`') + 1, '`');
    const bool padded = text.starts_with('`') || text.ends_with('`') || (text.starts_with(' ') && text.ends_with(' '));
    to += fence;
    to += padded ? " " : "";
    to += text;
    to += padded ? " " : "";
    to += fence;
}

void escapeLineStart(std::string &line)
{
    if (const size_t mark = blockMark(line); mark != std::string_view::npos)
        line.insert(mark, 1, '\\');
}

void appendDestination(std::string &to, std::string_view address)
{
    const bool balanced = isBalanced(address);
    for (size_t at = 0; at < address.size(); ++at) {
        const char c = address[at];
        const bool escape = c == '\\' || c == '<' || c == '>' || (!balanced && (c == '(' || c == ')')) ||
                            (c == '&' && mayBeEntity(address.substr(at)));
        if (escape)
            to += '\\';
        to += c;
    }
}

} // namespace marbre::html
