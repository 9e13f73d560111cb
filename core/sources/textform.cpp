// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/textform.h"

#include <array>
#include <utility>

namespace marbre {

static constexpr std::array<std::pair<std::string_view, char>, 3> entities = {
    {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}}};

static const std::pair<std::string_view, char> *entityAt(std::string_view text, size_t position)
{
    for (const auto &entity : entities) {
        if (text.substr(position).starts_with(entity.first))
            return &entity;
    }
    return nullptr;
}

TextForm formOfHtml(std::string_view html)
{
    const size_t start = html.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos)
        return TextForm::Unknown;
    if (html[start] == '<')
        return TextForm::Raw;
    return html.substr(start).starts_with("&lt;") ? TextForm::Escaped : TextForm::Unknown;
}

TextForm formOfText(std::string_view text)
{
    for (size_t at = text.find_first_of("&<>"); at != std::string_view::npos; at = text.find_first_of("&<>", at + 1)) {
        if (!entityAt(text, at))
            return TextForm::Raw;
    }
    return TextForm::Unknown;
}

bool holdsEntities(std::string_view text)
{
    for (size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
        if (entityAt(text, at))
            return true;
    }
    return false;
}

void unescape(std::string &text)
{
    size_t to = text.find('&');
    if (to == std::string::npos)
        return;
    for (size_t from = to; from < text.size();) {
        const auto *entity = entityAt(text, from);
        text[to++] = entity ? entity->second : text[from];
        from += entity ? entity->first.size() : 1;
    }
    text.resize(to);
}

} // namespace marbre
