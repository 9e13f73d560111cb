// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/html/htmltree_p.h"

#include <QtGlobal>
#include <optional>
#include <string>
#include <string_view>

namespace marbre::page {

using html::attribute;
using html::hasClass;
using html::isNamed;
using html::isTag;

/// The first node below root that match() accepts; what skip() accepts is passed over with all below it. Null where
/// there is none.
template <typename Match, typename Skip>
const GumboNode *find(const GumboNode *root, Match match, Skip skip)
{
    html::NodeWalk walk(root);
    walk.next();
    while (const GumboNode *node = walk.next()) {
        if (match(node))
            return node;
        if (skip(node))
            walk.skip();
    }
    return nullptr;
}

template <typename Match>
const GumboNode *find(const GumboNode *root, Match match)
{
    return find(root, match, [](const GumboNode *) { return false; });
}

/// Null where root is null.
const GumboNode *findClass(const GumboNode *root, std::string_view name);
/// A direct child of that class.
const GumboNode *childOfClass(const GumboNode *parent, std::string_view name);
/// The nearest node around it that match() accepts.
template <typename Match>
const GumboNode *around(const GumboNode *node, Match match)
{
    for (node = node->parent; node; node = node->parent) {
        if (match(node))
            return node;
    }
    return nullptr;
}

/// On one line; empty where the node is null.
std::string plainText(const GumboNode *node);
/// The first whole number in a text: "1,234 points" is 1234.
std::optional<qint32> firstNumber(std::string_view text);

} // namespace marbre::page
