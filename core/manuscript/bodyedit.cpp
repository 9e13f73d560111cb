// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/bodyedit.h"

#include <algorithm>

namespace marbre {

BodyEdit::BodyEdit(const QString &body)
    : m_before(body)
    , m_text(body)
{
    parse();
}

void BodyEdit::parse()
{
    BodyReader reader(m_text);
    m_body = reader.read();
    m_blocks.clear();
    m_closer.clear();
    m_labels.clear();
    for (const Definition &definition : reader.blocks().definitions)
        m_labels << normalizedLabel(definition.label);
    for (const TopBlock &block : reader.blocks().top) {
        const Source &source = reader.source();
        m_blocks << Block{{source.position(block.span.begin), source.position(block.span.end)},
                          block.definition >= 0 && reader.isMaterial(block.definition)};
        m_closer = QString::fromUtf8(block.closer);
    }
}

TextEdits BodyEdit::edits() const
{
    return m_text == m_before ? TextEdits() : m_edits;
}

const BodyEdit::Block *BodyEdit::blockAt(qsizetype position) const
{
    const auto found = std::ranges::find_if(m_blocks, [position](const Block &block) {
        return position >= block.span.begin && position <= block.span.end;
    });
    return found == m_blocks.end() ? nullptr : &*found;
}

bool BodyEdit::isBlock(Span span) const
{
    return std::ranges::any_of(m_blocks, [span](const Block &block) { return block.span == span; });
}

qsizetype BodyEdit::proseEnd(int section) const
{
    const BodySection &part = m_body.section(section);
    return part.proseSpan.size() > 0 ? part.proseSpan.end : part.headingSpan.end;
}

void BodyEdit::change(const TextEdits &step)
{
    m_text = applied(step, m_text);
    m_edits = composed(m_edits, step);
    parse();
}

qsizetype BodyEdit::lineEndBefore(qsizetype position) const
{
    while (position > 0 && m_text.at(position - 1).isSpace())
        --position;
    if (position == 0)
        return 0;
    const qsizetype end = m_text.indexOf(u'\n', position);
    return end < 0 ? m_text.size() : end;
}

/// -1 where nothing but white space follows.
qsizetype BodyEdit::lineBeginAfter(qsizetype position) const
{
    while (position < m_text.size() && m_text.at(position).isSpace())
        ++position;
    return position == m_text.size() ? -1 : m_text.lastIndexOf(u'\n', position) + 1;
}

void BodyEdit::removeBlock(Span lines)
{
    const qsizetype before = lineEndBefore(lines.begin);
    const qsizetype after = lineBeginAfter(lines.end);
    const auto lineEnds = [this](qsizetype begin, qsizetype end) {
        return QStringView(m_text).sliced(begin, end - begin).count(u'\n');
    };
    Span gone{before, lines.end};
    if (after >= 0 && (before == 0 || lineEnds(lines.end, after) <= lineEnds(before, lines.begin)))
        gone = {lines.begin, after};
    else if (before == 0)
        gone = lines;
    change({{gone, {}}});
}

void BodyEdit::insertBlock(qsizetype position, const QString &block, int before, int after)
{
    if (!m_blocks.isEmpty() && position >= m_blocks.last().span.end && !m_closer.isEmpty()) {
        closeOpenBlock();
        position = m_text.size();
    }
    const qsizetype last = lineEndBefore(position);
    const qsizetype next = lineBeginAfter(last);
    if (last == 0) {
        const QString gap = next < 0 ? QString() : QString(after, u'\n');
        const Span place{std::max<qsizetype>(next, 0), std::max<qsizetype>(next, 0)};
        change({{place, block + gap}});
        return;
    }
    const qsizetype there = next < 0 ? after : QStringView(m_text).sliced(last, next - last).count(u'\n');
    const QString text = QString(before, u'\n') + block + QString(std::max<qsizetype>(0, after - there), u'\n');
    change({{{last, last}, text}});
}

void BodyEdit::closeOpenBlock()
{
    if (m_closer.isEmpty())
        return;
    const qsizetype end = m_text.size();
    change({{{end, end}, (m_text.endsWith(u'\n') ? QString() : QString(u'\n')) + m_closer}});
}

} // namespace marbre
