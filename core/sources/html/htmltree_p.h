// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <gumbo.h>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace marbre::html {

/// A page as the HTML5 algorithm reads it. html outlives the tree.
class HtmlTree final
{
public:
    explicit HtmlTree(std::string_view html);
    ~HtmlTree();
    HtmlTree(const HtmlTree &) = delete;
    HtmlTree &operator=(const HtmlTree &) = delete;

    /// The <html> element.
    const GumboNode *root() const { return m_output->root; }

private:
    std::string m_storage; ///< the text that was read, where it had to be bounded
    GumboOutput *m_output;
};

bool isElement(const GumboNode *node);
/// Of HTML: not of a drawing or formula in it.
bool isTag(const GumboNode *node, GumboTag tag);
/// An element of any name, custom ones too; name in lower case.
bool isNamed(const GumboNode *node, std::string_view name);
/// Empty where the node is no element or has no such attribute.
std::string_view attribute(const GumboNode *node, const char *name);
bool hasClass(const GumboNode *node, std::string_view name);
const GumboVector *childrenOf(const GumboNode *node); ///< null where it can have none
inline const GumboNode *child(const GumboVector *children, unsigned index)
{
    return static_cast<const GumboNode *>(children->data[index]);
}
/// The words of a text node; empty for any other.
std::string_view wordsOf(const GumboNode *node);

/// A node and all below it, in document order; no recursion.
class NodeWalk final
{
public:
    explicit NodeWalk(const GumboNode *root)
        : m_pending{root}
    {}
    const GumboNode *next(); ///< null at the end
    /// What stands below the node that next() gave last is passed over.
    void skip();

private:
    std::vector<const GumboNode *> m_pending;
    size_t m_below = 0; ///< how much was pending before the last node's children
};

/// What is shown of a node as Markdown. without: a node below it that is left out, with all that it holds.
std::string markdownOf(const GumboNode *node, const QUrl &base, const GumboNode *without = nullptr);
/// What is shown of a node on one line of plain text.
std::string plainTextOf(const GumboNode *node);

} // namespace marbre::html
