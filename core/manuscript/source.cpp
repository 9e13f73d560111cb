// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/source.h"

#include <algorithm>

namespace marbre {

namespace {
constexpr char32_t wordJoiner = 0x2060; ///< invisible, and as long in UTF-8 as a byte order mark
} // namespace

Source::Source(QStringView text)
{
    m_utf8.reserve(text.size() + text.size() / 8);
    m_positions.reserve(static_cast<size_t>(text.size() + text.size() / 8 + 1));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            m_pairs.push_back(m_utf8.size());
            append(QChar::surrogateToUcs4(c, text.at(i + 1)), i);
            ++i;
        } else if (c.isSurrogate() || c.isNull()) {
            append(QChar::ReplacementCharacter, i);
        } else if (i == 0 && c.unicode() == QChar::ByteOrderMark) {
            append(wordJoiner, i); // cmark would skip it, at the begin only: an edit before it would change its line
        } else {
            append(c.unicode(), i);
        }
    }
    m_positions.push_back(text.size());
    findLines();
}

void Source::append(char32_t character, qsizetype position)
{
    const qsizetype before = m_utf8.size();
    if (character < 0x80) {
        m_utf8 += static_cast<char>(character);
    } else if (character < 0x800) {
        m_utf8 += static_cast<char>(0xC0 | (character >> 6));
        m_utf8 += static_cast<char>(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        m_utf8 += static_cast<char>(0xE0 | (character >> 12));
        m_utf8 += static_cast<char>(0x80 | ((character >> 6) & 0x3F));
        m_utf8 += static_cast<char>(0x80 | (character & 0x3F));
    } else {
        m_utf8 += static_cast<char>(0xF0 | (character >> 18));
        m_utf8 += static_cast<char>(0x80 | ((character >> 12) & 0x3F));
        m_utf8 += static_cast<char>(0x80 | ((character >> 6) & 0x3F));
        m_utf8 += static_cast<char>(0x80 | (character & 0x3F));
    }
    m_positions.insert(m_positions.end(), static_cast<size_t>(m_utf8.size() - before), position);
}

void Source::findLines()
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i < m_utf8.size(); ++i) {
        const char c = m_utf8.at(i);
        if (c != '\n' && c != '\r')
            continue;
        m_lines.push_back({begin, i});
        if (c == '\r' && i + 1 < m_utf8.size() && m_utf8.at(i + 1) == '\n')
            ++i;
        begin = i + 1;
    }
    if (begin < m_utf8.size() || m_lines.empty())
        m_lines.push_back({begin, m_utf8.size()});
}

int Source::lineOf(qsizetype byte) const
{
    const auto after = std::ranges::upper_bound(m_lines, byte, {}, &ByteSpan::begin);
    return std::max(1, static_cast<int>(after - m_lines.begin()));
}

int Source::charactersBetween(qsizetype begin, qsizetype end) const
{
    const auto pairs = std::ranges::lower_bound(m_pairs, end) - std::ranges::lower_bound(m_pairs, begin);
    return static_cast<int>(position(end) - position(begin) - pairs);
}

} // namespace marbre
