// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/html/tagscanner.h"

#include <algorithm>

namespace marbre::html {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isGap(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

size_t behind(size_t found, size_t length, size_t end)
{
    return found == std::string_view::npos ? end : found + length;
}

/// Where a run of characters ends.
template <typename Predicate>
size_t endOf(std::string_view text, size_t at, Predicate within)
{
    while (at < text.size() && within(text[at]))
        ++at;
    return at;
}

/// Behind an attribute's value, which begins after "=" at at.
size_t endOfValue(std::string_view html, size_t at)
{
    at = endOf(html, at, isGap);
    if (at == html.size() || html[at] == '>')
        return at;
    if (html[at] == '"' || html[at] == '\'')
        return behind(html.find(html[at], at + 1), 1, html.size());
    return endOf(html, at, [](char c) { return !isGap(c) && c != '>'; });
}

} // namespace

bool equalsWord(std::string_view text, std::string_view lowerCaseWord)
{
    return std::ranges::equal(text, lowerCaseWord, {},
                              [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
}

std::optional<Token> TagScanner::next()
{
    if (m_at >= m_html.size())
        return std::nullopt;
    const std::string_view rest = m_html.substr(m_at, 4);
    if (rest.size() < 2 || rest[0] != '<')
        return textToken();
    if (isLetter(rest[1]))
        return tagToken(Token::Start, m_at + 1);
    if (rest[1] == '/' && rest.size() > 2 && isLetter(rest[2]))
        return tagToken(Token::End, m_at + 2);
    if (rest == "<!--")
        return commentToken();
    if (rest[1] == '!' || rest[1] == '?' || rest[1] == '/')
        return taken({.kind = Token::Other}, behind(m_html.find('>', m_at), 1, m_html.size()));
    return textToken();
}

Token TagScanner::taken(Token token, size_t end)
{
    token.raw = m_html.substr(m_at, end - m_at);
    m_at = end;
    return token;
}

Token TagScanner::textToken()
{
    return taken({}, std::min(m_html.find('<', m_at + 1), m_html.size()));
}

Token TagScanner::tagToken(Token::Kind kind, size_t nameAt)
{
    size_t at = endOf(m_html, nameAt, [](char c) { return !isGap(c) && c != '/' && c != '>'; });
    Token token{.kind = kind, .name = m_html.substr(nameAt, at - nameAt)};
    for (;;) {
        at = endOf(m_html, at, [](char c) { return isGap(c) || c == '/'; });
        if (at == m_html.size() || m_html[at] == '>')
            break;
        ++token.attributes;
        at = endOf(m_html, at + 1, [](char c) { return !isGap(c) && c != '/' && c != '>' && c != '='; });
        at = endOf(m_html, at, isGap);
        if (at < m_html.size() && m_html[at] == '=')
            at = endOfValue(m_html, at + 1);
    }
    token.isWhole = at < m_html.size();
    return taken(token, std::min(at + 1, m_html.size()));
}

Token TagScanner::commentToken()
{
    const std::string_view inside = m_html.substr(m_at + 4);
    if (inside.starts_with('>') || inside.starts_with("->"))
        return taken({.kind = Token::Other}, m_html.find('>', m_at) + 1);
    size_t at = m_at + 4;
    for (at = m_html.find("--", at); at != std::string_view::npos; at = m_html.find("--", at + 1)) {
        const std::string_view end = m_html.substr(at + 2, 2);
        if (end.starts_with('>') || end == "!>")
            return taken({.kind = Token::Other}, m_html.find('>', at) + 1);
    }
    return taken({.kind = Token::Other}, m_html.size());
}

std::optional<std::string_view> TagScanner::skipElement(std::string_view name)
{
    const size_t begin = m_at;
    for (size_t at = m_html.find("</", begin); at != std::string_view::npos; at = m_html.find("</", at + 2)) {
        const size_t end = at + 2 + name.size();
        if (end > m_html.size() || !equalsWord(m_html.substr(at + 2, name.size()), name))
            continue;
        if (end < m_html.size() && !isGap(m_html[end]) && m_html[end] != '/' && m_html[end] != '>')
            continue;
        m_at = behind(m_html.find('>', end), 1, m_html.size());
        return m_html.substr(begin, at - begin);
    }
    return std::nullopt;
}

} // namespace marbre::html
