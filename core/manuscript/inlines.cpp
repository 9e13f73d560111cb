// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/inlines.h"

#include "manuscript/utf8.h"

#include <cmark.h>

#include <algorithm>

namespace marbre {

namespace {

/// Before each leaf in the second text, so that no leaf can begin a block of another kind.
constexpr char guard[] = "x ";
constexpr qsizetype guardSize = 2;

QByteArray onOneLine(QByteArray text)
{
    std::ranges::replace(text, '\n', ' ');
    return text;
}

/// One paragraph a leaf, one a definition (as an inline link), then the definitions themselves.
QByteArray secondText(const Blocks &blocks)
{
    QByteArray text;
    for (const Leaf &leaf : blocks.leaves)
        text += QByteArray(guard) + onOneLine(leaf.content.text) + "\n\n";
    for (const Definition &definition : blocks.definitions) {
        const QByteArray title = definition.title.isEmpty() ? QByteArray() : ' ' + onOneLine(definition.title);
        text += QByteArray(guard) + "[x](" + definition.destination + title + ")\n\n";
    }
    for (const Definition &definition : blocks.definitions)
        text += definition.text + "\n\n";
    return text;
}

/// Calls visit(node) for each link, image, code span and HTML inline that stands in no image.
template <typename Visit>
void visitInlines(cmark_node *leaf, Visit visit)
{
    cmark_iter *iterator = cmark_iter_new(leaf);
    int images = 0;
    for (cmark_event_type event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator)) {
        cmark_node *node = cmark_iter_get_node(iterator);
        const cmark_node_type type = cmark_node_get_type(node);
        if (event == CMARK_EVENT_ENTER && images == 0 &&
            (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE || type == CMARK_NODE_CODE ||
             type == CMARK_NODE_HTML_INLINE))
            visit(node);
        if (type == CMARK_NODE_IMAGE)
            images += event == CMARK_EVENT_ENTER ? 1 : -1;
    }
    cmark_iter_free(iterator);
}

QString alternativeText(cmark_node *image)
{
    QString text;
    for (cmark_node *child = cmark_node_first_child(image); child; child = cmark_node_next(child))
        text += plainText(child);
    return text.simplified();
}

/// Parts of a leaf in its one-line form; offsets are of InlineContent::text.
class LeafReader final
{
public:
    LeafReader(const Leaf &leaf, cmark_node *paragraph, Inlines &inlines)
        : m_leaf(leaf)
        , m_text(leaf.content.text)
        , m_paragraph(paragraph)
        , m_inlines(inlines)
    {}

    LeafInlines read()
    {
        visitInlines(m_paragraph, [this](cmark_node *node) { readNode(node); });
        pairLinks();
        return std::move(m_found);
    }

private:
    void readNode(cmark_node *node)
    {
        ByteSpan span{cmark_node_get_start_column(node) - 1 - guardSize, cmark_node_get_end_column(node) - guardSize};
        span.begin = std::clamp<qsizetype>(span.begin, 0, m_text.size());
        span.end = std::clamp(span.end, span.begin, m_text.size());
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_CODE)
            widenToBackticks(span);
        m_found.wholes.push_back(sourceSpan(span));
        if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE) {
            const ByteSpan words = wordsOf(node, span);
            if (type == CMARK_NODE_LINK)
                m_links.push_back({span, words, node});
            else
                m_found.images.push_back(
                    {sourceSpan(span), alternativeText(node), fromUtf8Whole(cmark_node_get_url(node))});
        }
    }

    /// cmark gives a code span's position without its backticks.
    void widenToBackticks(ByteSpan &span) const
    {
        while (span.begin > 0 && m_text.at(span.begin - 1) == '`')
            --span.begin;
        while (span.end < m_text.size() && m_text.at(span.end) == '`')
            ++span.end;
    }

    /// Between the brackets; notes the label where the link takes its target from a definition.
    ByteSpan wordsOf(cmark_node *node, ByteSpan span)
    {
        if (span.size() >= 2 && m_text.at(span.begin) == '<')
            return {span.begin + 1, span.end - 1};
        const qsizetype open = m_text.indexOf('[', span.begin);
        if (span.size() < 2 || open < 0 || open >= span.end)
            return span;
        const qsizetype begin = open + 1;
        if (m_text.at(span.end - 1) == ')')
            return {begin, std::max(begin, m_text.indexOf("](", childrenEnd(node, begin)))};
        return referenceWords(begin, span.end);
    }

    ByteSpan referenceWords(qsizetype begin, qsizetype end)
    {
        const auto label = [this](qsizetype from, qsizetype to) {
            m_inlines.usedLabels.insert(normalizedLabel(QByteArrayView(m_text).sliced(from, to - from)));
        };
        if (m_text.at(end - 2) == '[' && end - 3 > begin) { // [words][]
            label(begin, end - 3);
            return {begin, end - 3};
        }
        qsizetype open = end - 2;
        while (open >= begin && !(m_text.at(open) == '[' && !isEscaped(open)))
            --open;
        if (open < begin) { // [words]
            label(begin, end - 1);
            return {begin, end - 1};
        }
        label(open + 1, end - 1); // [words][label]
        return {begin, std::max(begin, open - 1)};
    }

    bool isEscaped(qsizetype at) const
    {
        qsizetype slashes = 0;
        while (at - slashes > 0 && m_text.at(at - slashes - 1) == '\\')
            ++slashes;
        return slashes % 2 == 1;
    }

    qsizetype childrenEnd(cmark_node *link, qsizetype begin) const
    {
        qsizetype end = begin;
        for (cmark_node *child = cmark_node_first_child(link); child; child = cmark_node_next(child))
            end = std::max<qsizetype>(end, cmark_node_get_end_column(child) - guardSize);
        return std::min(end, m_text.size());
    }

    ByteSpan sourceSpan(ByteSpan span) const
    {
        if (span.size() == 0)
            return {m_leaf.content.sourceByte(span.begin), m_leaf.content.sourceByte(span.begin)};
        return {m_leaf.content.sourceByte(span.begin), m_leaf.content.sourceByte(span.end - 1) + 1};
    }

    /// The links of the first parse tell text and target, those of the second the place.
    void pairLinks()
    {
        size_t next = 0;
        visitInlines(m_leaf.node, [this, &next](cmark_node *node) {
            if (cmark_node_get_type(node) != CMARK_NODE_LINK)
                return;
            const auto same = [node](const InlineLink &link) {
                return qstrcmp(cmark_node_get_url(link.node), cmark_node_get_url(node)) == 0;
            };
            const auto begin = m_links.begin() + static_cast<std::ptrdiff_t>(next);
            const auto found = std::find_if(begin, m_links.end(), same);
            if (found != m_links.end()) {
                m_found.links.push_back({sourceSpan(found->span), sourceSpan(found->textSpan), node});
                next = static_cast<size_t>(found - m_links.begin()) + 1;
            } else {
                const ByteSpan all = sourceSpan({0, m_text.size()});
                m_found.links.push_back({all, all, node});
            }
        });
    }

    const Leaf &m_leaf;
    const QByteArray &m_text;
    cmark_node *m_paragraph;
    Inlines &m_inlines;
    LeafInlines m_found;
    std::vector<InlineLink> m_links;
};

} // namespace

Inlines parseInlines(const Blocks &blocks)
{
    Inlines inlines;
    const CmarkTree tree = parseCmark(secondText(blocks));
    cmark_node *paragraph = cmark_node_first_child(tree.get());
    for (const Leaf &leaf : blocks.leaves) {
        if (!paragraph)
            break;
        inlines.leaves.push_back(LeafReader(leaf, paragraph, inlines).read());
        paragraph = cmark_node_next(paragraph);
    }
    inlines.leaves.resize(blocks.leaves.size());
    for (size_t i = 0; i < blocks.definitions.size() && paragraph; ++i, paragraph = cmark_node_next(paragraph)) {
        cmark_node *link = cmark_node_next(cmark_node_first_child(paragraph));
        if (link && cmark_node_get_type(link) == CMARK_NODE_LINK)
            inlines.definitions.push_back(
                {fromUtf8Whole(cmark_node_get_url(link)), fromUtf8Whole(cmark_node_get_title(link))});
        else
            inlines.definitions.push_back({fromUtf8Whole(blocks.definitions[i].destination), {}});
    }
    inlines.definitions.resize(blocks.definitions.size());
    return inlines;
}

QString plainText(cmark_node *root)
{
    QByteArray text;
    cmark_iter *iterator = cmark_iter_new(root);
    int images = 0;
    for (cmark_event_type event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator)) {
        cmark_node *node = cmark_iter_get_node(iterator);
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_IMAGE)
            images += event == CMARK_EVENT_ENTER ? 1 : -1;
        if (event != CMARK_EVENT_ENTER || images > 0)
            continue;
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK)
            text += cmark_node_get_literal(node);
        else if (type == CMARK_NODE_SOFTBREAK)
            text += ' ';
        else if (type == CMARK_NODE_LINEBREAK)
            text += '\n';
    }
    cmark_iter_free(iterator);
    return fromUtf8Whole(text);
}

} // namespace marbre
