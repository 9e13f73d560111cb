// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/linecutter.h"

#include <algorithm>
#include <cstring>

namespace marbre {

static constexpr size_t readAtOnce = 1024 * 1024;

LineCutter::LineCutter(ByteSource &source, std::string begun)
    : m_source(source)
    , m_buffer(std::move(begun))
    , m_end(m_buffer.size())
{
    m_buffer.resize(m_end + padding);
}

bool LineCutter::readMore()
{
    if (m_atEnd)
        return false;
    std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
    m_end -= m_begin;
    m_begin = 0;
    if (m_buffer.size() < m_end + readAtOnce + padding)
        m_buffer.resize(std::max(m_buffer.size() * 2, m_end + readAtOnce + padding));
    const qint64 got = m_source.read(m_buffer.data() + m_end, qint64(readAtOnce));
    m_end += size_t(got);
    m_atEnd = got < qint64(readAtOnce);
    return got > 0;
}

LineCutter::Line LineCutter::line(size_t end, size_t next)
{
    const Line found{std::string_view(m_buffer).substr(m_begin, end - m_begin), ++m_number};
    m_begin = next;
    return found;
}

std::optional<LineCutter::Line> LineCutter::next()
{
    size_t searched = 0; // bytes from m_begin that hold no LF
    for (;;) {
        const char *from = m_buffer.data() + m_begin + searched;
        const size_t count = m_end - m_begin - searched;
        if (const void *found = count ? std::memchr(from, '\n', count) : nullptr) {
            const size_t end = size_t(static_cast<const char *>(found) - m_buffer.data());
            return line(end, end + 1);
        }
        searched += count;
        if (searched > longest)
            return skipLongLine();
        if (readMore())
            continue;
        if (searched == 0)
            return std::nullopt;
        Line last = line(m_end, m_end);
        last.cut = m_source.fault().has_value();
        return last;
    }
}

std::optional<LineCutter::Line> LineCutter::skipLongLine()
{
    Line skipped{.text = {}, .number = ++m_number, .tooLong = true};
    do {
        const void *found = std::memchr(m_buffer.data() + m_begin, '\n', m_end - m_begin);
        if (found) {
            m_begin = size_t(static_cast<const char *>(found) - m_buffer.data()) + 1;
            return skipped;
        }
        m_begin = m_end;
    } while (readMore());
    return skipped;
}

} // namespace marbre
