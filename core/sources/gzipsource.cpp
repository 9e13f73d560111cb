// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/gzipsource.h"

#include <zlib.h>

namespace marbre {

struct GzipSource::Inflater
{
    z_stream stream{};
    bool ready = false;
};

bool GzipSource::recognises(QByteArrayView head)
{
    return head.startsWith("\x1f\x8b\x08");
}

GzipSource::GzipSource(FileInput &input)
    : ByteSource(input)
    , m_inflater(std::make_unique<Inflater>())
{
    constexpr int gzipWrapper = 16; // zlib.h, inflateInit2
    m_inflater->ready = inflateInit2(&m_inflater->stream, MAX_WBITS + gzipWrapper) == Z_OK;
    if (!m_inflater->ready)
        fail(ByteSource::tr("There is not enough memory to unpack it."));
}

GzipSource::~GzipSource()
{
    if (m_inflater->ready)
        inflateEnd(&m_inflater->stream);
}

/// At the end of a member: another one, the padding that tapes leave, or the end of the file.
bool GzipSource::beginMember()
{
    QByteArrayView next = m_input.peek(4);
    while (!next.isEmpty() && next.front() == '\0') {
        m_input.skip(1);
        next = m_input.peek(4);
    }
    if (next.isEmpty()) {
        failsToRead();
        return false;
    }
    if (!recognises(next)) {
        fail(ByteSource::tr("What follows the packed part is not gzip."));
        return false;
    }
    m_inMember = inflateReset(&m_inflater->stream) == Z_OK;
    return m_inMember;
}

qint64 GzipSource::read(char *data, qint64 size)
{
    z_stream &stream = m_inflater->stream;
    stream.next_out = reinterpret_cast<Bytef *>(data);
    stream.avail_out = uInt(size);
    while (stream.avail_out > 0 && !fault()) {
        if (!m_inMember && !beginMember())
            break;
        const QByteArrayView packed = m_input.peek(1);
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data())); // zlib only reads it
        stream.avail_in = uInt(packed.size());
        const uInt room = stream.avail_out;
        const int answer = inflate(&stream, Z_NO_FLUSH);
        m_input.skip(packed.size() - qsizetype(stream.avail_in));
        if (answer == Z_STREAM_END)
            m_inMember = false;
        else if (answer != Z_OK && answer != Z_BUF_ERROR)
            fail(ByteSource::tr("The packed data is damaged."));
        else if (packed.isEmpty() && stream.avail_out == room && !failsToRead())
            fail(ByteSource::tr("The file ends in the middle of the packed data."));
    }
    return size - qint64(stream.avail_out);
}

} // namespace marbre
