// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/files/pagenodes_p.h"

#include <algorithm>
#include <charconv>

namespace marbre::page {

const GumboNode *findClass(const GumboNode *root, std::string_view name)
{
    return root ? find(root, [name](const GumboNode *node) { return hasClass(node, name); }) : nullptr;
}

const GumboNode *childOfClass(const GumboNode *parent, std::string_view name)
{
    const GumboVector *children = html::childrenOf(parent);
    for (unsigned i = 0; children && i < children->length; ++i) {
        if (hasClass(html::child(children, i), name))
            return html::child(children, i);
    }
    return nullptr;
}

std::string plainText(const GumboNode *node)
{
    return node ? html::plainTextOf(node) : std::string();
}

std::optional<qint32> firstNumber(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto *const begin = std::ranges::find_if(text, isDigit);
    std::string digits;
    if (begin != text.begin() && begin != text.end() && *std::prev(begin) == '-')
        digits += '-';
    for (const auto *at = begin; at != text.end() && (isDigit(*at) || *at == ','); ++at) {
        if (*at != ',')
            digits += *at;
    }
    qint32 number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc() && end != digits.data() ? std::optional(number) : std::nullopt;
}

} // namespace marbre::page
