// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/body.h"

#include <QMultiHash>
#include <QString>
#include <memory>

struct cmark_node;

namespace marbre::publish {

struct MarkNodeDeleter
{
    void operator()(cmark_node *node) const;
};
using MarkDocument = std::unique_ptr<cmark_node, MarkNodeDeleter>;

MarkDocument parseDocument(QStringView markdown);

/// One line of inline Markdown, a key point: a document of one paragraph. Nothing in it opens a list or any other
/// block, so that "20. quarter" keeps its number.
MarkDocument parseLine(const QString &markdown);

/// Blocks nested deeper than this are written without what encloses them: no reader's eye follows further, and no
/// hostile text makes a renderer recurse without bound.
constexpr int deepestNesting = 24;

/// The literal of a text, code or HTML node, without the control characters that no reader is meant to get.
QString nodeText(cmark_node *node);

/// The words below a node, markup dropped, in one line.
QString plainText(cmark_node *node);

/// What is published of raw HTML: comments are notes to oneself and vanish, anything else is shown as it was typed,
/// so that no word is lost in silence.
QString publishedHtml(const QString &raw);
bool isLineBreak(const QString &rawInline); ///< <br>

/// An absolute http, https or mailto address, or nothing: no other scheme and no relative address is published.
QString publishedAddress(const QString &address);

/// A header field: line breaks and control characters become spaces. Other spaces are the editor's and stay.
QString oneLine(const QString &text);

/// Finds what the manuscript's parser says of a block quote of the tree.
class QuoteFinder final
{
public:
    explicit QuoteFinder(const Body &body);
    /// Nothing where the block quote carries no attribution. To be asked once a block quote, in document order.
    const BodyQuote *take(cmark_node *blockQuote);

private:
    void add(const BodySection &section);
    QMultiHash<int, const BodyQuote *> m_byLine;
};

} // namespace marbre::publish
