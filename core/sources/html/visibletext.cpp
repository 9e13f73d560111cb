// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/html/visibletext.h"

#include <algorithm>

namespace marbre::html {

namespace {

struct Character
{
    char32_t code;
    size_t length;
};

Character characterAt(std::string_view text, size_t at)
{
    const auto lead = uchar(text[at]);
    const size_t wanted = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    const size_t length = std::min(wanted, text.size() - at);
    if (length == 1)
        return {lead, 1};
    char32_t code = lead & (0x7fU >> length);
    for (size_t i = 1; i < length; ++i)
        code = (code << 6) | (uchar(text[at + i]) & 0x3fU);
    return {code, length};
}

bool isUnseen(char32_t code)
{
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0xad || code == 0x200b ||
           (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f) || code == 0xfeff ||
           (code >= 0xfff9 && code <= 0xfffc) || (code & 0xfffe) == 0xfffe;
}

Sight sightOf(char32_t code)
{
    if (code == ' ' || (code >= '\t' && code <= '\r' && code != '\v') || code == 0x2028 || code == 0x2029)
        return Sight::Space;
    return isUnseen(code) ? Sight::Unseen : Sight::Shown;
}

} // namespace

Stretch nextStretch(std::string_view text)
{
    const Character first = characterAt(text, 0);
    const Sight sight = sightOf(first.code);
    size_t end = first.length;
    while (end < text.size()) {
        const Character next = characterAt(text, end);
        if (sightOf(next.code) != sight)
            break;
        end += next.length;
    }
    return {text.substr(0, end), sight};
}

std::string onOneLine(std::string_view text)
{
    std::string line;
    bool space = false;
    while (!text.empty()) {
        const Stretch stretch = nextStretch(text);
        text.remove_prefix(stretch.text.size());
        if (stretch.sight == Sight::Shown) {
            if (space && !line.empty())
                line += ' ';
            line += stretch.text;
            space = false;
        } else if (stretch.sight == Sight::Space) {
            space = true;
        }
    }
    return line;
}

void appendVerbatim(std::string &to, std::string_view text)
{
    while (!text.empty()) {
        const Stretch stretch = nextStretch(text);
        text.remove_prefix(stretch.text.size());
        if (stretch.sight == Sight::Shown)
            to += stretch.text;
        else if (stretch.sight == Sight::Space)
            std::ranges::copy_if(stretch.text, std::back_inserter(to),
                                 [](char c) { return c == ' ' || c == '\t' || c == '\n'; });
    }
}

} // namespace marbre::html
