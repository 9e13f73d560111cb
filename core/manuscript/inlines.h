// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/blocks.h"

#include <QSet>
#include <QString>

namespace marbre {

/// A link with its place in the source.
struct InlineLink
{
    ByteSpan span;     ///< from "[" to ")", or an autolink from "<" to ">"
    ByteSpan textSpan; ///< the words that link
    cmark_node *node = nullptr;
};

struct InlineImage
{
    ByteSpan span;
    QString text; ///< the alternative one, as a reader hears it
    QString target;
};

/// What a position of the prose must not be split by: code, HTML, links and images.
struct LeafInlines
{
    std::vector<InlineLink> links;
    std::vector<InlineImage> images;
    std::vector<ByteSpan> wholes;
};

struct Inlines
{
    std::vector<LeafInlines> leaves; ///< as Blocks::leaves
    QSet<QString> usedLabels;        ///< normalized labels of the definitions that links and images resolve to
    struct Resolved
    {
        QString target;
        QString title;
    };
    std::vector<Resolved> definitions; ///< as Blocks::definitions, escapes and entities resolved
};

/// cmark's positions of inlines are right only on the first line of a paragraph that no container indents. So each
/// leaf is parsed once more as one line of its own: line ends become spaces, which changes no inline but breaks.
Inlines parseInlines(const Blocks &blocks);

/// Text as a reader sees it, line breaks as LF, soft ones as a space. Images and HTML have none.
QString plainText(cmark_node *node);

} // namespace marbre
