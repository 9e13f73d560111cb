// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/html/tagtraits.h"

#include <algorithm>
#include <array>

namespace marbre::html {

namespace {

using namespace std::string_view_literals;

struct TagTraits
{
    std::string_view name;
    quint32 traits;
};

constexpr auto tagTraits = std::to_array<TagTraits>({
    {"a"sv, Anchor},
    {"address"sv, EndsParagraph},
    {"applet"sv, Unshown},
    {"area"sv, Empty},
    {"article"sv, EndsParagraph},
    {"aside"sv, EndsParagraph},
    {"base"sv, Empty},
    {"basefont"sv, Empty},
    {"bgsound"sv, Empty},
    {"blockquote"sv, EndsParagraph},
    {"body"sv, Frame},
    {"br"sv, Empty},
    {"button"sv, Button},
    {"caption"sv, Caption},
    {"center"sv, EndsParagraph},
    {"col"sv, Empty},
    {"dd"sv, Definition | EndsParagraph},
    {"details"sv, EndsParagraph},
    {"div"sv, EndsParagraph},
    {"dl"sv, List | EndsParagraph},
    {"dt"sv, Definition | EndsParagraph},
    {"embed"sv, Empty},
    {"fieldset"sv, EndsParagraph},
    {"figcaption"sv, EndsParagraph},
    {"figure"sv, EndsParagraph},
    {"footer"sv, EndsParagraph},
    {"form"sv, EndsParagraph},
    {"frame"sv, Empty},
    {"frameset"sv, Frame},
    {"h1"sv, EndsParagraph},
    {"h2"sv, EndsParagraph},
    {"h3"sv, EndsParagraph},
    {"h4"sv, EndsParagraph},
    {"h5"sv, EndsParagraph},
    {"h6"sv, EndsParagraph},
    {"head"sv, Frame},
    {"header"sv, EndsParagraph},
    {"hr"sv, Empty | EndsParagraph},
    {"html"sv, Frame},
    {"iframe"sv, RawText | Unshown},
    {"image"sv, Empty},
    {"img"sv, Empty},
    {"input"sv, Empty},
    {"keygen"sv, Empty},
    {"li"sv, Item | EndsParagraph},
    {"link"sv, Empty},
    {"listing"sv, EndsParagraph},
    {"main"sv, EndsParagraph},
    {"math"sv, Unshown},
    {"menu"sv, List | EndsParagraph},
    {"meta"sv, Empty},
    {"nav"sv, EndsParagraph},
    {"noembed"sv, RawText | Unshown},
    {"noframes"sv, RawText | Unshown},
    {"noscript"sv, Unshown},
    {"object"sv, Unshown},
    {"ol"sv, List | EndsParagraph},
    {"p"sv, Paragraph | EndsParagraph},
    {"param"sv, Empty},
    {"plaintext"sv, Frame},
    {"pre"sv, EndsParagraph},
    {"script"sv, RawText | Unshown},
    {"section"sv, EndsParagraph},
    {"select"sv, Unshown},
    {"source"sv, Empty},
    {"style"sv, RawText | Unshown},
    {"summary"sv, EndsParagraph},
    {"svg"sv, Unshown},
    {"table"sv, Table | EndsParagraph},
    {"tbody"sv, RowGroup},
    {"td"sv, Cell},
    {"template"sv, Unshown},
    {"textarea"sv, RawText | Unshown},
    {"tfoot"sv, RowGroup},
    {"th"sv, Cell},
    {"thead"sv, RowGroup},
    {"tr"sv, Row},
    {"track"sv, Empty},
    {"ul"sv, List | EndsParagraph},
    {"wbr"sv, Empty},
    {"xmp"sv, RawText | Unshown},
});
static_assert(std::ranges::is_sorted(tagTraits, {}, &TagTraits::name));

} // namespace

quint32 traitsOf(std::string_view name)
{
    std::array<char, 10> lower{}; // "figcaption"
    if (name.size() > lower.size())
        return 0;
    std::ranges::transform(name, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    const std::string_view wanted(lower.data(), name.size());
    const auto *const found = std::ranges::lower_bound(tagTraits, wanted, {}, &TagTraits::name);
    return found != tagTraits.end() && found->name == wanted ? found->traits : 0;
}

quint32 endedBy(quint32 traits)
{
    return (traits & (Item | Definition | Cell | Row | RowGroup | Anchor)) |
           (traits & EndsParagraph ? quint32(Paragraph) : 0U);
}

quint32 barriersOf(quint32 traits)
{
    if (traits & OfTable)
        return Table;
    return Table | Cell | Caption | Button | (traits & (Item | Definition) ? quint32(List) : 0U);
}

} // namespace marbre::html
