// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/bytesource.h"

#include <optional>
#include <string>
#include <string_view>

namespace marbre {

/// Cuts a source into lines, with a buffer no larger than the longest line that is allowed.
class LineCutter final
{
public:
    static constexpr size_t longest = 64 * 1024 * 1024;
    /// Bytes that may be read, not used, behind each line: what simdjson asks for.
    static constexpr size_t padding = 64;

    struct Line
    {
        std::string_view text; ///< without its LF; valid until the next call
        qint64 number = 0;     ///< from 1
        bool tooLong = false;  ///< text is empty then
        bool cut = false;      ///< the source broke off in it
    };

    /// begun: what was read of the source already.
    LineCutter(ByteSource &source, std::string begun);
    std::optional<Line> next();

private:
    bool readMore();
    Line line(size_t end, size_t next);
    std::optional<Line> skipLongLine();

    ByteSource &m_source;
    std::string m_buffer; ///< m_end bytes of text, then room
    size_t m_begin = 0;
    size_t m_end = 0;
    qint64 m_number = 0;
    bool m_atEnd = false;
};

} // namespace marbre
