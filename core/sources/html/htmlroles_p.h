// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gumbo.h>

namespace marbre::html {

/// What an element is for the Markdown that is made of it: from Block to Cell what parts words, then what stands among
/// them.
enum class Role {
    Passed,  ///< nothing by itself: its content stands in the paragraph around it
    Dropped, ///< with all that it holds
    Block,
    Quotation,
    BulletList,
    NumberedList,
    Item,
    Heading,
    Preformatted,
    Break,
    Rule,
    Row,
    Cell,
    Strong,
    Emphasis,
    Code,
    Link,
    Image,
    Superscript,
    Subscript,
    Quoted,
    Struck,
};

/// The allow-list. Unknown elements are passed through, drawings and formulas dropped, and so is what its page hides.
Role roleOf(const GumboNode *element);

} // namespace marbre::html
