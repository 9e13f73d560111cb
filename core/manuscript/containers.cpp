// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/containers.h"

#include <cmark.h>

#include <algorithm>

namespace marbre {

static constexpr int tabStop = 4;

void ContainerPath::enter(cmark_node *node)
{
    const int line = std::clamp(cmark_node_get_start_line(node), 1, m_source.lineCount());
    const ByteSpan span = m_source.line(line);
    const qsizetype mark = std::min(span.begin + cmark_node_get_start_column(node) - 1, span.end);
    const int markColumn = columnOf(line, mark);
    Container container{cmark_node_get_type(node) == CMARK_NODE_BLOCK_QUOTE, 0, line, 0, mark, markColumn};
    if (container.quote) {
        Cursor cursor{mark + 1, markColumn + 1};
        if (cursor.byte < span.end && isBlankChar(m_source.utf8().at(cursor.byte)))
            ++cursor.column;
        container.column = cursor.column;
    } else {
        int width = 1;
        for (qsizetype i = mark; i < span.end && m_source.utf8().at(i) >= '0' && m_source.utf8().at(i) <= '9'; ++i)
            ++width;
        const int spaces = indentAt({mark + width, markColumn + width}, span.end);
        qsizetype text = std::min(mark + width, span.end);
        while (text < span.end && isBlankChar(m_source.utf8().at(text)))
            ++text;
        const int padding = spaces < 1 || spaces > 4 || text == span.end ? 1 : spaces; // CommonMark, section 5.2
        const bool sameLine = !m_containers.empty() && m_containers.back().firstLine == line;
        const int outer = sameLine ? m_containers.back().column : afterMarks(line).column;
        container.indent = markColumn - outer + width + padding;
        container.column = markColumn + width + padding;
    }
    m_containers.push_back(container);
}

qsizetype ContainerPath::contentBegin(int line) const
{
    const qsizetype end = m_source.line(line).end;
    qsizetype byte = std::min(afterMarks(line).byte, end);
    while (byte < end && isBlankChar(m_source.utf8().at(byte)))
        ++byte;
    return byte;
}

ContainerPath::Cursor ContainerPath::afterMarks(int line) const
{
    const ByteSpan span = m_source.line(line);
    Cursor cursor{span.begin, 0};
    for (const Container &container : m_containers) {
        if (!skipMark(container, cursor, span.end))
            break;
    }
    return cursor;
}

bool ContainerPath::skipMark(const Container &container, Cursor &cursor, qsizetype end) const
{
    const int indent = indentAt(cursor, end);
    if (!container.quote) {
        if (indent < container.indent)
            return false;
        advanceColumns(cursor, end, container.indent);
        return true;
    }
    if (indent >= tabStop)
        return false;
    Cursor mark = cursor;
    advanceColumns(mark, end, indent);
    if (mark.byte >= end || m_source.utf8().at(mark.byte) != '>')
        return false;
    cursor = {mark.byte + 1, mark.column + 1};
    if (cursor.byte < end && isBlankChar(m_source.utf8().at(cursor.byte)))
        advanceColumns(cursor, end, 1);
    return true;
}

int ContainerPath::indentAt(Cursor cursor, qsizetype end) const
{
    const int begin = cursor.column;
    for (; cursor.byte < end && isBlankChar(m_source.utf8().at(cursor.byte)); ++cursor.byte)
        cursor.column += m_source.utf8().at(cursor.byte) == '\t' ? tabStop - cursor.column % tabStop : 1;
    return cursor.column - begin;
}

/// A tab may be entered in part: the byte stays, the column says how far.
void ContainerPath::advanceColumns(Cursor &cursor, qsizetype end, int columns) const
{
    while (columns > 0 && cursor.byte < end) {
        const int width = m_source.utf8().at(cursor.byte) == '\t' ? tabStop - cursor.column % tabStop : 1;
        const int taken = std::min(width, columns);
        cursor.column += taken;
        columns -= taken;
        if (taken == width)
            ++cursor.byte;
    }
}

int ContainerPath::columnOf(int line, qsizetype byte) const
{
    int column = 0;
    qsizetype i = m_source.line(line).begin;
    if (!m_containers.empty() && m_containers.back().firstLine == line && m_containers.back().mark <= byte) {
        column = m_containers.back().markColumn;
        i = m_containers.back().mark;
    }
    for (; i < byte; ++i)
        column += m_source.utf8().at(i) == '\t' ? tabStop - column % tabStop : 1;
    return column;
}

} // namespace marbre
