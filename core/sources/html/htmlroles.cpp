// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/html/htmlroles_p.h"

#include "sources/html/htmltree_p.h"

#include <algorithm>

namespace marbre::html {

namespace {

Role roleOfTag(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_MAP:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_FRAMESET:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_OPTION:
    case GUMBO_TAG_OPTGROUP:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_BUTTON:
        return Role::Dropped;
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_DIALOG:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_CAPTION:
        return Role::Block;
    case GUMBO_TAG_TR:
        return Role::Row;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        return Role::Cell;
    case GUMBO_TAG_BLOCKQUOTE:
        return Role::Quotation;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_DIR:
        return Role::BulletList;
    case GUMBO_TAG_OL:
        return Role::NumberedList;
    case GUMBO_TAG_LI:
        return Role::Item;
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return Role::Heading;
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
        return Role::Strong;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_DFN:
        return Role::Emphasis;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_TT:
        return Role::Code;
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_LISTING:
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_PLAINTEXT:
        return Role::Preformatted;
    case GUMBO_TAG_A:
        return Role::Link;
    case GUMBO_TAG_IMG:
        return Role::Image;
    case GUMBO_TAG_BR:
        return Role::Break;
    case GUMBO_TAG_HR:
        return Role::Rule;
    case GUMBO_TAG_SUP:
        return Role::Superscript;
    case GUMBO_TAG_SUB:
        return Role::Subscript;
    case GUMBO_TAG_Q:
        return Role::Quoted;
    case GUMBO_TAG_S:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_STRIKE:
        return Role::Struck;
    default:
        return Role::Passed;
    }
}

/// Words that the page itself does not show must not be quoted from it.
bool isHidden(const GumboNode *element)
{
    if (gumbo_get_attribute(&element->v.element.attributes, "hidden"))
        return true;
    std::string style(attribute(element, "style"));
    if (style.empty())
        return false;
    std::erase_if(style, [](char c) { return uchar(c) <= ' '; });
    std::ranges::transform(style, style.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    return style.contains("display:none") || style.contains("visibility:hidden");
}

} // namespace

Role roleOf(const GumboNode *element)
{
    if (element->type == GUMBO_NODE_TEMPLATE || element->v.element.tag_namespace != GUMBO_NAMESPACE_HTML)
        return Role::Dropped;
    const Role role = roleOfTag(element->v.element.tag);
    return role != Role::Dropped && element->v.element.attributes.length > 0 && isHidden(element) ? Role::Dropped
                                                                                                  : role;
}

} // namespace marbre::html
