// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>
#include <vector>

namespace marbre {

/// A stretch of bytes of Source::utf8; end is exclusive.
struct ByteSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype size() const { return end - begin; }
};

/// Space or tab, CommonMark's blanks within a line.
inline bool isBlankChar(char c)
{
    return c == ' ' || c == '\t';
}

/// The body as cmark reads it (UTF-8, lines from 1), with the way back to positions of the QString.
class Source final
{
public:
    explicit Source(QStringView text);

    const QByteArray &utf8() const { return m_utf8; }
    /// The UTF-16 position at which the character of that byte begins.
    qsizetype position(qsizetype byte) const { return m_positions.at(static_cast<size_t>(byte)); }
    int lineCount() const { return static_cast<int>(m_lines.size()); }
    /// Without its line end; number from 1.
    ByteSpan line(int number) const { return m_lines.at(static_cast<size_t>(number - 1)); }
    /// From 1.
    int lineOf(qsizetype byte) const;
    int charactersBetween(qsizetype begin, qsizetype end) const;

private:
    void append(char32_t character, qsizetype position);
    void findLines();

    QByteArray m_utf8;
    std::vector<qsizetype> m_positions;
    std::vector<qsizetype> m_pairs; ///< bytes at which a character of two UTF-16 units begins
    std::vector<ByteSpan> m_lines;
};

} // namespace marbre
