// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/html/htmltree_p.h"

#include "sources/html/htmlbounds.h"
#include "sources/html/tagscanner.h"

namespace marbre::html {

namespace {

GumboOptions treeOptions()
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0; // each keeps a copy of all open elements
    return options;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

} // namespace

HtmlTree::HtmlTree(std::string_view html)
{
    const std::string_view bounded = boundedHtml(html, m_storage);
    const GumboOptions options = treeOptions();
    m_output = gumbo_parse_with_options(&options, bounded.data() ? bounded.data() : "", bounded.size());
}

HtmlTree::~HtmlTree()
{
    const GumboOptions options = treeOptions();
    gumbo_destroy_output(&options, m_output);
}

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

bool isTag(const GumboNode *node, GumboTag tag)
{
    return isElement(node) && node->v.element.tag == tag && node->v.element.tag_namespace == GUMBO_NAMESPACE_HTML;
}

bool isNamed(const GumboNode *node, std::string_view name)
{
    if (!isElement(node))
        return false;
    GumboStringPiece tag = node->v.element.original_tag;
    gumbo_tag_from_original_text(&tag);
    return equalsWord({tag.data, tag.length}, name);
}

std::string_view attribute(const GumboNode *node, const char *name)
{
    if (!isElement(node))
        return {};
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? std::string_view(found->value) : std::string_view();
}

bool hasClass(const GumboNode *node, std::string_view name)
{
    const std::string_view classes = attribute(node, "class");
    for (size_t at = classes.find(name); at != std::string_view::npos; at = classes.find(name, at + 1)) {
        const size_t end = at + name.size();
        if ((at == 0 || isBlank(classes[at - 1])) && (end == classes.size() || isBlank(classes[end])))
            return true;
    }
    return false;
}

const GumboVector *childrenOf(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_DOCUMENT)
        return &node->v.document.children;
    return isElement(node) ? &node->v.element.children : nullptr;
}

std::string_view wordsOf(const GumboNode *node)
{
    const bool text =
        node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
    return text ? std::string_view(node->v.text.text) : std::string_view();
}

const GumboNode *NodeWalk::next()
{
    if (m_pending.empty())
        return nullptr;
    const GumboNode *node = m_pending.back();
    m_pending.pop_back();
    m_below = m_pending.size();
    if (const GumboVector *children = childrenOf(node)) {
        for (unsigned i = children->length; i > 0; --i)
            m_pending.push_back(child(children, i - 1));
    }
    return node;
}

void NodeWalk::skip()
{
    m_pending.resize(m_below);
}

} // namespace marbre::html
