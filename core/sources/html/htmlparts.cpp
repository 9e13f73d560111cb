// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/html/htmlparts_p.h"

#include "sources/html/htmlroles_p.h"
#include "sources/html/htmltree_p.h"
#include "sources/html/visibletext.h"

#include <algorithm>
#include <array>

namespace marbre::html {

namespace {

using namespace std::string_view_literals;

constexpr size_t longestLanguage = 30;
constexpr std::array superscripts = {"⁰"sv, "¹"sv, "²"sv, "³"sv, "⁴"sv, "⁵"sv, "⁶"sv, "⁷"sv, "⁸"sv, "⁹"sv};
constexpr std::array subscripts = {"₀"sv, "₁"sv, "₂"sv, "₃"sv, "₄"sv, "₅"sv, "₆"sv, "₇"sv, "₈"sv, "₉"sv};
constexpr std::array raisedMarks = {std::pair{'+', "⁺"sv}, std::pair{'-', "⁻"sv}, std::pair{'n', "ⁿ"sv}};
constexpr std::array loweredMarks = {std::pair{'+', "₊"sv}, std::pair{'-', "₋"sv}, std::pair{'n', "ₙ"sv}};

} // namespace

std::string shiftedText(const GumboNode *element, bool raised)
{
    const GumboVector *children = childrenOf(element);
    if (!children || children->length != 1)
        return {};
    std::string out;
    for (const char c : onOneLine(wordsOf(child(children, 0)))) {
        const auto &marks = raised ? raisedMarks : loweredMarks;
        const auto *const mark = std::ranges::find(marks, c, &std::pair<char, std::string_view>::first);
        if (c >= '0' && c <= '9')
            out += (raised ? superscripts : subscripts)[size_t(c - '0')];
        else if (mark != marks.end())
            out += mark->second;
        else
            return {};
    }
    return out;
}

std::string languageOf(const GumboNode *pre)
{
    const GumboVector *children = childrenOf(pre);
    const bool inner = children->length > 0 && isTag(child(children, 0), GUMBO_TAG_CODE);
    for (const GumboNode *node : {pre, inner ? child(children, 0) : pre}) {
        const std::string_view classes = attribute(node, "class");
        for (std::string_view prefix : {"language-"sv, "lang-"sv}) {
            const size_t at = classes.find(prefix);
            if (at == std::string_view::npos)
                continue;
            const std::string_view name = classes.substr(at + prefix.size(), longestLanguage);
            const auto *const end = std::ranges::find_if_not(
                name, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '#'; });
            const std::string word(name.begin(), end);
            return word == "auto" || word == "nohighlight" || word == "plaintext" ? std::string() : word;
        }
    }
    return {};
}

std::string preformattedText(const GumboNode *pre)
{
    std::string text;
    NodeWalk walk(pre);
    walk.next();
    while (const GumboNode *node = walk.next()) {
        if (isElement(node)) {
            const Role role = roleOf(node);
            if (role == Role::Dropped)
                walk.skip();
            else if (role == Role::Break)
                text += '\n';
        } else {
            appendVerbatim(text, wordsOf(node));
        }
    }
    return text;
}

std::string descriptionOf(const GumboNode *image)
{
    const std::string words = onOneLine(attribute(image, "alt"));
    return words.empty() ? onOneLine(attribute(image, "title")) : words;
}

} // namespace marbre::html
