// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/definition.h"
#include "manuscript/source.h"

#include <memory>
#include <vector>

struct cmark_node;

namespace marbre {

struct CmarkNodeDelete
{
    void operator()(cmark_node *node) const;
};
using CmarkTree = std::unique_ptr<cmark_node, CmarkNodeDelete>;
CmarkTree parseCmark(const QByteArray &utf8);

/// The inline content of a paragraph or heading: its lines without the marks of the quotes and lists around it and
/// without leading white space, joined by LF, and where each byte of it stands in the source.
struct InlineContent
{
    struct Line
    {
        qsizetype offset = 0; ///< in text
        qsizetype byte = 0;   ///< in the source
    };
    QByteArray text;
    std::vector<Line> lines;

    qsizetype sourceByte(qsizetype offset) const;
    void dropFront(qsizetype bytes);
};

struct Leaf
{
    cmark_node *node = nullptr;
    InlineContent content;
};

struct Definition
{
    ByteSpan span; ///< whole lines, without the last line end
    QByteArray label;
    QByteArray destination; ///< as written
    QByteArray title;       ///< as written, with its quotes
    QByteArray text;        ///< the definition itself, without marks of containers
};

/// What stands directly in the document, in order: cmark's blocks and the definitions, which it leaves out.
struct TopBlock
{
    ByteSpan span; ///< whole lines, without the last line end
    cmark_node *node = nullptr;
    int definition = -1; ///< index into Blocks::definitions
    QByteArray closer;   ///< the line that ends a code fence or HTML block which the end of the text leaves open
};

/// The block structure of a body by cmark, with the source positions that it gets wrong or does not tell.
struct Blocks
{
    CmarkTree tree;
    std::vector<Leaf> leaves;            ///< in document order
    std::vector<Definition> definitions; ///< in document order
    std::vector<TopBlock> top;
};

Blocks parseBlocks(const Source &source);

} // namespace marbre
