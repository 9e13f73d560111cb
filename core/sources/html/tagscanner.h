// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace marbre::html {

struct Token
{
    enum Kind { Text, Start, End, Other };
    Kind kind = Text;
    std::string_view raw = {};
    std::string_view name = {}; ///< of a tag, in the case of the source
    int attributes = 0;
    bool isWhole = true; ///< false: the text ends within the tag
};

/// Cuts HTML into tags and text as a browser does, without regard to where in a document it stands. Linear.
class TagScanner final
{
public:
    explicit TagScanner(std::string_view html)
        : m_html(html)
    {}
    std::optional<Token> next();
    /// Goes on behind the next end tag of this name: what stands before it. Nothing, and stays, where there is none.
    std::optional<std::string_view> skipElement(std::string_view name);
    void skipRest() { m_at = m_html.size(); }

private:
    Token textToken();
    Token tagToken(Token::Kind kind, size_t nameAt);
    Token commentToken();
    Token taken(Token token, size_t end);

    std::string_view m_html;
    size_t m_at = 0;
};

/// ASCII only.
bool equalsWord(std::string_view text, std::string_view lowerCaseWord);

} // namespace marbre::html
