// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/blocks.h"

#include "manuscript/blockends.h"
#include "manuscript/containers.h"

#include <cmark.h>

#include <algorithm>
#include <span>

namespace marbre {

void CmarkNodeDelete::operator()(cmark_node *node) const
{
    cmark_node_free(node);
}

CmarkTree parseCmark(const QByteArray &utf8)
{
    return CmarkTree(cmark_parse_document(utf8.constData(), static_cast<size_t>(utf8.size()), CMARK_OPT_DEFAULT));
}

qsizetype InlineContent::sourceByte(qsizetype offset) const
{
    if (lines.empty())
        return 0;
    auto line = std::ranges::upper_bound(lines, offset, {}, &Line::offset);
    if (line != lines.begin())
        --line;
    return line->byte + (offset - line->offset);
}

void InlineContent::dropFront(qsizetype bytes)
{
    const qsizetype byte = sourceByte(bytes);
    text.remove(0, bytes);
    std::erase_if(lines, [bytes](const Line &line) { return line.offset < bytes; });
    for (Line &line : lines)
        line.offset -= bytes;
    if (lines.empty() || lines.front().offset > 0)
        lines.insert(lines.begin(), {0, byte});
}

namespace {

struct IteratorDelete
{
    void operator()(cmark_iter *iterator) const { cmark_iter_free(iterator); }
};
using Iterator = std::unique_ptr<cmark_iter, IteratorDelete>;

bool isContainer(cmark_node_type type)
{
    return type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_ITEM;
}

/// Walks cmark's tree, collects what holds inline text and finds the definitions, which the tree leaves out.
class BlockReader final
{
public:
    BlockReader(const Source &source, Blocks &blocks)
        : m_source(source)
        , m_blocks(blocks)
        , m_covered(static_cast<size_t>(source.lineCount()) + 1)
    {}

    void read()
    {
        readLeaves();
        findBareLines();
        if (!m_bareLines.empty()) {
            assignBareLines();
            readBareDefinitions();
        }
        std::ranges::stable_sort(m_blocks.definitions, {}, [](const Definition &d) { return d.span.begin; });
        collectTop();
    }

private:
    struct BareLine
    {
        int number = 0;
        int container = -1; ///< in document order; -1: the document
        qsizetype content = 0;
    };

    void readLeaves()
    {
        ContainerPath path(m_source);
        const Iterator iterator(cmark_iter_new(m_blocks.tree.get()));
        for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iterator.get())) {
            cmark_node *node = cmark_iter_get_node(iterator.get());
            const cmark_node_type type = cmark_node_get_type(node);
            if (isContainer(type)) {
                if (event == CMARK_EVENT_ENTER)
                    path.enter(node);
                else
                    path.leave();
            } else if (event == CMARK_EVENT_ENTER && type >= CMARK_NODE_CODE_BLOCK && type <= CMARK_NODE_LAST_BLOCK) {
                readLeaf(node, path);
            }
        }
    }

    void readLeaf(cmark_node *node, const ContainerPath &path)
    {
        const LineRange range = linesOf(node, m_source);
        for (int line = range.first; line <= range.last; ++line)
            m_covered[static_cast<size_t>(line)] = true;
        const cmark_node_type type = cmark_node_get_type(node);
        if (type != CMARK_NODE_PARAGRAPH && type != CMARK_NODE_HEADING)
            return;
        Leaf leaf{node, {}};
        if (isAtxHeading(node, m_source)) {
            addLine(leaf.content, atxText(node));
        } else {
            const int last = type == CMARK_NODE_HEADING ? range.last - 1 : range.last;
            for (int line = range.first; line <= last; ++line)
                addLine(leaf.content, trimmed({path.contentBegin(line), m_source.line(line).end}));
            takeDefinitions(leaf.content, path.isEmpty());
        }
        m_blocks.leaves.push_back(std::move(leaf));
    }

    ByteSpan atxText(cmark_node *node) const
    {
        const ByteSpan line = m_source.line(cmark_node_get_start_line(node));
        const QByteArray &text = m_source.utf8();
        ByteSpan span{line.begin + cmark_node_get_start_column(node) - 1, line.end};
        while (span.begin < span.end && text.at(span.begin) == '#')
            ++span.begin;
        span = trimmed(span);
        qsizetype end = span.end;
        while (end > span.begin && text.at(end - 1) == '#')
            --end;
        if (end == span.begin || text.at(end - 1) == ' ' || text.at(end - 1) == '\t')
            span.end = end; // a closing run of "#" counts only after a space
        return trimmed(span);
    }

    ByteSpan trimmed(ByteSpan span) const
    {
        const QByteArray &text = m_source.utf8();
        const auto blank = [&text](qsizetype i) { return text.at(i) == ' ' || text.at(i) == '\t'; };
        while (span.begin < span.end && blank(span.begin))
            ++span.begin;
        while (span.end > span.begin && blank(span.end - 1))
            --span.end;
        return span;
    }

    void addLine(InlineContent &content, ByteSpan span) const
    {
        if (!content.lines.empty())
            content.text += '\n';
        content.lines.push_back({content.text.size(), span.begin});
        content.text += QByteArrayView(m_source.utf8()).sliced(span.begin, span.size());
    }

    /// Definitions at the begin of a paragraph belong to its lines in cmark's tree, but not to its text.
    void takeDefinitions(InlineContent &content, bool top)
    {
        while (content.text.startsWith('[')) {
            const std::optional<ParsedDefinition> parsed = parseDefinition(content.text);
            if (!parsed)
                return;
            const int first = m_source.lineOf(content.sourceByte(0));
            const QByteArrayView text = QByteArrayView(content.text).first(parsed->size).trimmed();
            const int last = m_source.lineOf(content.sourceByte(text.size() - 1));
            if (top)
                m_topDefinitions.push_back(m_source.line(first).begin);
            m_blocks.definitions.push_back({{m_source.line(first).begin, m_source.line(last).end},
                                            parsed->label.toByteArray(),
                                            parsed->destination.toByteArray(),
                                            parsed->title.toByteArray(),
                                            text.toByteArray()});
            content.dropFront(parsed->size);
        }
    }

    void findBareLines()
    {
        for (int line = 1; line <= m_source.lineCount(); ++line) {
            const ByteSpan span = m_source.line(line);
            if (!m_covered[static_cast<size_t>(line)] && trimmed(span).size() > 0)
                m_bareLines.push_back({line, -1, trimmed(span).begin});
        }
    }

    void assignBareLines()
    {
        ContainerPath path(m_source);
        std::vector<int> open;
        int count = 0;
        const Iterator iterator(cmark_iter_new(m_blocks.tree.get()));
        for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iterator.get())) {
            cmark_node *node = cmark_iter_get_node(iterator.get());
            if (!isContainer(cmark_node_get_type(node)))
                continue;
            const auto within = bareLinesOf(node);
            if (event == CMARK_EVENT_ENTER) {
                path.enter(node);
                open.push_back(count++);
                for (BareLine &line : within)
                    line.container = open.back();
            } else {
                for (BareLine &line : within) {
                    if (line.container == open.back())
                        line.content = path.contentBegin(line.number);
                }
                open.pop_back();
                path.leave();
            }
        }
    }

    std::span<BareLine> bareLinesOf(cmark_node *node)
    {
        const auto first =
            std::ranges::lower_bound(m_bareLines, cmark_node_get_start_line(node), {}, &BareLine::number);
        const auto last = std::ranges::upper_bound(m_bareLines, cmark_node_get_end_line(node), {}, &BareLine::number);
        return first < last ? std::span(first, last) : std::span<BareLine>();
    }

    /// A run of lines that no block covers is a paragraph of definitions alone.
    void readBareDefinitions()
    {
        InlineContent run;
        for (size_t i = 0; i < m_bareLines.size(); ++i) {
            const BareLine &line = m_bareLines[i];
            const ByteSpan span = trimmed({line.content, m_source.line(line.number).end});
            if (span.size() > 0)
                addLine(run, span);
            const bool goesOn = i + 1 < m_bareLines.size() && m_bareLines[i + 1].number == line.number + 1 &&
                                m_bareLines[i + 1].container == line.container;
            if (!goesOn || span.size() == 0) {
                takeDefinitions(run, line.container < 0);
                run = {};
            }
        }
    }

    void collectTop()
    {
        std::ranges::sort(m_topDefinitions);
        for (size_t i = 0; i < m_blocks.definitions.size(); ++i) {
            if (std::ranges::binary_search(m_topDefinitions, m_blocks.definitions[i].span.begin))
                m_blocks.top.push_back({m_blocks.definitions[i].span, nullptr, static_cast<int>(i), {}});
        }
        for (cmark_node *node = cmark_node_first_child(m_blocks.tree.get()); node; node = cmark_node_next(node)) {
            const LineRange range = linesOf(node, m_source);
            ByteSpan span{m_source.line(range.first).begin, m_source.line(range.last).end};
            if (const qsizetype begin = textBegin(node); begin > span.begin)
                span.begin = begin;
            m_blocks.top.push_back({span, node, -1, cmark_node_next(node) ? QByteArray() : closerOf(node, m_source)});
        }
        std::ranges::stable_sort(m_blocks.top, {}, [](const TopBlock &block) { return block.span.begin; });
    }

    /// The line on which a paragraph's own text begins, after the definitions on its first lines.
    qsizetype textBegin(cmark_node *node)
    {
        while (m_nextLeaf < m_blocks.leaves.size() &&
               cmark_node_get_start_line(m_blocks.leaves[m_nextLeaf].node) < cmark_node_get_start_line(node))
            ++m_nextLeaf;
        if (m_nextLeaf == m_blocks.leaves.size() || m_blocks.leaves[m_nextLeaf].node != node)
            return -1;
        return m_source.line(m_source.lineOf(m_blocks.leaves[m_nextLeaf].content.sourceByte(0))).begin;
    }

    const Source &m_source;
    Blocks &m_blocks;
    std::vector<bool> m_covered; ///< by line, from 1
    std::vector<BareLine> m_bareLines;
    std::vector<qsizetype> m_topDefinitions; ///< begins of their lines
    size_t m_nextLeaf = 0;
};

} // namespace

Blocks parseBlocks(const Source &source)
{
    Blocks blocks;
    blocks.tree = parseCmark(source.utf8());
    BlockReader(source, blocks).read();
    return blocks;
}

} // namespace marbre
