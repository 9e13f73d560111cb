// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/html/markdownwriter.h"

#include "sources/html/markdownescape.h"

#include <algorithm>
#include <ranges>

namespace marbre::html {

static constexpr int greatestNumber = 999'999'999; // CommonMark: nine digits

void MarkdownWriter::text(std::string_view words)
{
    m_words.add(words, m_code > 0 ? m_codeLook : look());
}

Look MarkdownWriter::look() const
{
    return {.strong = m_strong > 0, .emphasis = m_emphasis > 0, .code = m_code > 0, .link = m_link};
}

/// Within code nothing else is marked: how the span is set is settled where it begins.
void MarkdownWriter::beginCode()
{
    if (++m_code == 1)
        m_codeLook = look();
}

void MarkdownWriter::lineBreak()
{
    if (!m_words.addBreak())
        endParagraph();
}

bool MarkdownWriter::beginLink(std::string target)
{
    if (m_link >= 0)
        return false;
    m_link = int(m_targets.size());
    m_targets.push_back(std::move(target));
    return true;
}

void MarkdownWriter::endParagraph()
{
    if (m_words.isEmpty()) {
        m_words.clear();
        return;
    }
    std::string lines = m_words.toMarkdown(m_targets, m_heading > 0);
    m_words.clear();
    if (m_link < 0)
        m_targets.clear();
    if (lines.empty())
        return;
    if (m_heading > 0) {
        if (lines.ends_with('#'))
            lines.insert(lines.size() - 1, 1, '\\');
        lines.insert(0, std::string(size_t(m_heading), '#') + ' ');
    }
    block(lines);
}

void MarkdownWriter::beginHeading(int level)
{
    endParagraph();
    m_heading = level;
}

void MarkdownWriter::endHeading()
{
    endParagraph();
    m_heading = 0;
}

void MarkdownWriter::preformatted(std::string_view text, std::string_view language)
{
    endParagraph();
    text.remove_prefix(std::min(text.find_first_not_of('\n'), text.size()));
    text = text.substr(0, text.find_last_not_of(" \t\n") + 1);
    if (text.empty())
        return;
    const std::string fence(std::max<size_t>(3, longestRun(text, '`') + 1), '`');
    block(fence + std::string(language) + '\n' + std::string(text) + '\n' + fence);
}

void MarkdownWriter::rule()
{
    endParagraph();
    if (!m_out.empty())
        block("___"); // no mark of a list is made of it
}

void MarkdownWriter::push(Container container)
{
    endParagraph();
    const bool indents = container.kind == Container::Quotation || container.kind == Container::Item;
    if (indents && m_depth >= deepestContainer)
        container = {};
    else
        m_depth += indents ? 1 : 0;
    m_containers.push_back(std::move(container));
}

void MarkdownWriter::openQuotation()
{
    push({.kind = Container::Quotation, .first = "> ", .rest = "> "});
}

/// A list straight in a list, as old pages have it, belongs to the item before it. A list straight behind another of
/// its kind has another mark, or the two would be one.
void MarkdownWriter::openList(std::optional<int> firstNumber)
{
    endParagraph();
    Container list{.kind = Container::List};
    list.number = firstNumber ? std::clamp(*firstNumber, 0, greatestNumber) : -1;
    list.mark = firstNumber ? '.' : '-';
    if (m_lastListMark == list.mark)
        list.mark = firstNumber ? ')' : '*';
    if (!m_containers.empty() && m_containers.back().kind == Container::List && m_containers.back().begun) {
        const std::string indent = m_containers.back().itemIndent;
        push({.kind = Container::Item, .rest = indent, .begun = true, .blocks = 1});
        list.wrapped = true;
    }
    m_lastListMark = 0;
    push(std::move(list));
}

void MarkdownWriter::openItem()
{
    endParagraph();
    if (m_containers.empty() || m_containers.back().kind != Container::List) {
        push({});
        return;
    }
    Container &list = m_containers.back();
    Container item{.kind = Container::Item};
    item.first = list.number < 0 ? std::string{list.mark, ' '} : std::to_string(list.number) + list.mark + ' ';
    item.rest = std::string(item.first.size(), ' ');
    list.itemIndent = item.rest;
    if (list.number >= 0)
        list.number = std::min(list.number + 1, greatestNumber);
    push(std::move(item));
}

void MarkdownWriter::close()
{
    endParagraph();
    const Container closed = std::move(m_containers.back());
    m_containers.pop_back();
    m_depth -= closed.kind == Container::Quotation || closed.kind == Container::Item ? 1 : 0;
    if (closed.wrapped)
        close();
    m_lastListMark = closed.kind == Container::List && closed.begun ? closed.mark : '\0';
}

/// Between the items of a tight list, and before a list within one, there is none.
bool MarkdownWriter::needsBlankLine() const
{
    const auto fresh = std::ranges::find_if(m_containers, [](const Container &container) {
        return !container.begun && (container.kind == Container::Item || container.kind == Container::Quotation);
    });
    if (fresh == m_containers.end() || fresh->kind == Container::Quotation || fresh == m_containers.begin())
        return true;
    const Container &list = *std::prev(fresh);
    if (list.kind != Container::List || list.begun)
        return list.loose;
    // Only a list that begins with 1 may stand straight below words; its number is that of the item after the first.
    if (&list == &m_containers.front() || list.mark == '*' || list.mark == ')' ||
        (list.number >= 0 && list.number != 2))
        return true;
    const Container &around = *std::prev(fresh, 2);
    return around.kind != Container::Item || around.blocks != 1;
}

void MarkdownWriter::separate()
{
    if (m_out.empty() || !needsBlankLine())
        return;
    std::string blank;
    for (const Container &container : m_containers) {
        if (container.begun)
            blank += container.rest;
    }
    blank.resize(blank.find_last_not_of(' ') + 1);
    m_out += blank + '\n';
}

/// An item of two blocks makes its list a loose one; a list in an item counts as a block once.
void MarkdownWriter::countBlock()
{
    if (!m_containers.empty() && m_containers.back().kind == Container::List)
        m_containers.back().begun = false; // words between its items: for Markdown, another list follows them
    for (size_t i = m_containers.size(); i > 0; --i) {
        Container &container = m_containers[i - 1];
        if (container.kind != Container::Item)
            continue;
        ++container.blocks;
        if (container.blocks > 1 && i > 1 && i == m_containers.size())
            m_containers[i - 2].loose = true;
        return;
    }
}

void MarkdownWriter::block(std::string_view lines)
{
    m_lastListMark = 0;
    separate();
    countBlock();
    while (true) {
        const size_t end = std::min(lines.find('\n'), lines.size());
        line(lines.substr(0, end));
        if (end == lines.size())
            return;
        lines.remove_prefix(end + 1);
    }
}

void MarkdownWriter::line(std::string_view text)
{
    const size_t begin = m_out.size();
    for (size_t i = 0; i < m_containers.size(); ++i) {
        Container &container = m_containers[i];
        m_out += container.begun ? container.rest : container.first;
        const bool holdsItem = i + 1 < m_containers.size() && m_containers[i + 1].kind == Container::Item;
        container.begun = container.begun || container.kind != Container::List || holdsItem;
    }
    m_out += text;
    if (text.empty()) {
        while (m_out.size() > begin && m_out.back() == ' ')
            m_out.pop_back();
    }
    m_out += '\n';
}

std::string MarkdownWriter::take()
{
    endParagraph();
    while (!m_containers.empty())
        close();
    return std::move(m_out);
}

} // namespace marbre::html
