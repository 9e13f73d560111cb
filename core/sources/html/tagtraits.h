// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <string_view>

namespace marbre::html {

/// What the HTML5 algorithm knows of a tag, as far as the nesting depends on it.
enum Trait : quint32 {
    Empty = 1 << 0,   ///< holds nothing and has no end tag
    RawText = 1 << 1, ///< its content is text whatever it looks like, up to the end tag or the end
    Unshown = 1 << 2, ///< nothing of it is shown
    Frame = 1 << 3,   ///< makes a parser change its ways for the whole document: left out where HTML is rewritten
    Paragraph = 1 << 4,
    Item = 1 << 5,
    Definition = 1 << 6,
    Cell = 1 << 7,
    Row = 1 << 8,
    RowGroup = 1 << 9,
    Anchor = 1 << 10,
    Table = 1 << 11,
    Caption = 1 << 12,
    Button = 1 << 13,
    List = 1 << 14,
    EndsParagraph = 1 << 15,
    EndsBySelf = Paragraph | Item | Definition | Cell | Row | RowGroup, ///< without an end tag, where the next begins
    OfTable = Table | Caption | RowGroup | Row | Cell,
};

/// In any case of letters; 0 for every tag that has none.
quint32 traitsOf(std::string_view name);
/// Traits of the open elements that the beginning of an element ends.
quint32 endedBy(quint32 traits);
/// Traits of the open elements beyond which it ends nothing.
quint32 barriersOf(quint32 traits);

} // namespace marbre::html
