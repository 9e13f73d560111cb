// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/html/htmlparts_p.h"
#include "sources/html/htmlroles_p.h"
#include "sources/html/htmltree_p.h"
#include "sources/html/visibletext.h"

namespace marbre::html {

namespace {

bool partsWords(Role role)
{
    return role >= Role::Block && role <= Role::Cell;
}

/// Whether words stand behind a block and not in it.
bool isBehindBlock(const GumboNode *text)
{
    const GumboVector *siblings = text->parent && text->index_within_parent > 0 ? childrenOf(text->parent) : nullptr;
    if (!siblings || text->index_within_parent > siblings->length)
        return false;
    const GumboNode *before = child(siblings, unsigned(text->index_within_parent) - 1);
    return isElement(before) && partsWords(roleOf(before));
}

} // namespace

std::string plainTextOf(const GumboNode *node)
{
    std::string text;
    NodeWalk walk(node);
    while (const GumboNode *one = walk.next()) {
        if (!isElement(one)) {
            text += isBehindBlock(one) ? " " : "";
            text += wordsOf(one);
            continue;
        }
        const Role role = roleOf(one);
        if (role == Role::Dropped)
            walk.skip();
        else if (role == Role::Image)
            text += descriptionOf(one);
        else if (partsWords(role))
            text += ' ';
    }
    return onOneLine(text);
}

} // namespace marbre::html
