// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/blockends.h"

#include <cmark.h>

#include <algorithm>
#include <array>

namespace marbre {

namespace {

bool isMarkOrBlank(char c)
{
    return c == ' ' || c == '\t' || c == '>';
}

/// A line's text without white space and marks of block quotes at its begin.
QByteArrayView bareLine(const Source &source, int number)
{
    const ByteSpan span = source.line(number);
    QByteArrayView line = QByteArrayView(source.utf8()).sliced(span.begin, span.size()).trimmed();
    while (!line.isEmpty() && isMarkOrBlank(line.front()))
        line = line.sliced(1);
    return line;
}

bool isBlankLine(const Source &source, int number)
{
    const ByteSpan span = source.line(number);
    return QByteArrayView(source.utf8()).sliced(span.begin, span.size()).trimmed().isEmpty();
}

bool isFence(QByteArrayView line)
{
    return line.startsWith("```") || line.startsWith("~~~");
}

bool isUnderline(QByteArrayView line)
{
    return !line.isEmpty() && (line.front() == '=' || line.front() == '-') &&
           std::ranges::all_of(line, [&line](char c) { return c == line.front(); });
}

int lineBreaks(const char *literal)
{
    return literal ? static_cast<int>(QByteArrayView(literal).count('\n')) : 0;
}

QByteArrayView openingLine(cmark_node *code, const Source &source)
{
    const ByteSpan line = source.line(std::clamp(cmark_node_get_start_line(code), 1, source.lineCount()));
    const qsizetype begin = std::min(line.begin + cmark_node_get_start_column(code) - 1, line.end);
    return QByteArrayView(source.utf8()).sliced(begin, line.end - begin).trimmed();
}

/// An indented block may begin with a fence, too: it is part of its text then.
bool isFenced(cmark_node *code, const Source &source)
{
    const QByteArrayView line = openingLine(code, source);
    return isFence(line) && !QByteArrayView(cmark_node_get_literal(code)).trimmed().startsWith(line);
}

int lastLineOf(cmark_node *block, int first, const Source &source)
{
    switch (cmark_node_get_type(block)) {
    case CMARK_NODE_HEADING: {
        if (isAtxHeading(block, source))
            return first;
        int line = first + 1;
        while (line < source.lineCount() && !isUnderline(bareLine(source, line)))
            ++line;
        return line;
    }
    case CMARK_NODE_HTML_BLOCK:
        return first + std::max(0, lineBreaks(cmark_node_get_literal(block)) - 1);
    case CMARK_NODE_CODE_BLOCK: {
        if (!isFenced(block, source))
            return cmark_node_get_end_line(block);
        const int last = first + lineBreaks(cmark_node_get_literal(block));
        const int next = last + 1;
        const bool closed =
            next <= source.lineCount() && next <= cmark_node_get_end_line(block) && isFence(bareLine(source, next));
        return closed ? next : last;
    }
    case CMARK_NODE_THEMATIC_BREAK:
        return first;
    default:
        return cmark_node_get_end_line(block);
    }
}

struct HtmlEnd
{
    const char *begin;
    const char *end;
};
/// CommonMark, section 4.6: the kinds of HTML block that a blank line does not end.
constexpr std::array htmlEnds{HtmlEnd{"<!--", "-->"},
                              HtmlEnd{"<?", "?>"},
                              HtmlEnd{"<![cdata[", "]]>"},
                              HtmlEnd{"<script", "</script>"},
                              HtmlEnd{"<pre", "</pre>"},
                              HtmlEnd{"<style", "</style>"},
                              HtmlEnd{"<textarea", "</textarea>"},
                              HtmlEnd{"<!", ">"}};

} // namespace

LineRange linesOf(cmark_node *block, const Source &source)
{
    LineRange range;
    range.first = std::clamp(cmark_node_get_start_line(block), 1, source.lineCount());
    range.last = std::clamp(lastLineOf(block, range.first, source), range.first, source.lineCount());
    while (range.last > range.first && isBlankLine(source, range.last))
        --range.last;
    return range;
}

bool isAtxHeading(cmark_node *block, const Source &source)
{
    if (cmark_node_get_type(block) != CMARK_NODE_HEADING)
        return false;
    const ByteSpan line = source.line(std::clamp(cmark_node_get_start_line(block), 1, source.lineCount()));
    qsizetype i = std::min(line.begin + cmark_node_get_start_column(block) - 1, line.end);
    const qsizetype begin = i;
    while (i < line.end && source.utf8().at(i) == '#')
        ++i;
    return i > begin && i - begin <= 6 && (i == line.end || source.utf8().at(i) == ' ' || source.utf8().at(i) == '\t');
}

QByteArray closerOf(cmark_node *block, const Source &source)
{
    const cmark_node_type type = cmark_node_get_type(block);
    if (type == CMARK_NODE_CODE_BLOCK && isFenced(block, source)) {
        const LineRange range = linesOf(block, source);
        const QByteArrayView open = bareLine(source, range.first);
        qsizetype width = 0;
        while (width < open.size() && open.at(width) == open.front())
            ++width;
        const QByteArrayView fence = open.first(width);
        const bool closed = range.last > range.first + lineBreaks(cmark_node_get_literal(block));
        return closed ? QByteArray() : fence.toByteArray();
    }
    if (type != CMARK_NODE_HTML_BLOCK)
        return {};
    const QByteArray html = QByteArray(cmark_node_get_literal(block)).trimmed().toLower();
    for (const HtmlEnd &kind : htmlEnds) {
        if (html.startsWith(kind.begin))
            return html.contains(kind.end) ? QByteArray() : QByteArray(kind.end);
    }
    return {};
}

} // namespace marbre
