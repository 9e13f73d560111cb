// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/fileinput.h"

#include <algorithm>

namespace marbre {

static constexpr qsizetype refill = 256 * 1024;

FileInput::FileInput(QFile &file)
    : m_file(file)
{}

QByteArrayView FileInput::peek(qsizetype wanted)
{
    while (qsizetype(m_buffer.size()) - m_begin < wanted && m_error.isEmpty()) {
        m_buffer.erase(0, size_t(m_begin));
        m_begin = 0;
        const size_t kept = m_buffer.size();
        m_buffer.resize(kept + size_t(std::max(refill, wanted)));
        const qint64 got = m_file.read(m_buffer.data() + kept, qint64(m_buffer.size() - kept));
        m_buffer.resize(kept + size_t(std::max<qint64>(got, 0)));
        if (got < 0)
            m_error = m_file.errorString();
        if (got <= 0)
            break;
        m_taken += got;
    }
    return QByteArrayView(m_buffer).sliced(m_begin);
}

} // namespace marbre
