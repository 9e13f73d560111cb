// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/zstdsource.h"

#include <QLocale>
#include <QtEndian>
#include <zstd.h>
#include <zstd_errors.h>

namespace marbre {

static constexpr int largestWindowLog = 31;
static constexpr qsizetype longestHeader = 18;

struct ZstdSource::Decompressor
{
    ZSTD_DCtx *context = ZSTD_createDCtx();
    ~Decompressor() { ZSTD_freeDCtx(context); }
};

static quint32 magicNumber(QByteArrayView head)
{
    return head.size() < 4 ? 0 : qFromLittleEndian<quint32>(head.data());
}

static bool isSkippable(QByteArrayView head)
{
    return (magicNumber(head) & 0xfffffff0U) == 0x184d2a50U;
}

bool ZstdSource::recognises(QByteArrayView head)
{
    return magicNumber(head) == 0xfd2fb528U || isSkippable(head);
}

/// Little-endian, as wide as there are bytes.
static quint64 number(QByteArrayView bytes)
{
    quint64 value = 0;
    for (qsizetype i = bytes.size(); i-- > 0;)
        value = value << 8 | quint8(bytes[i]);
    return value;
}

std::optional<quint64> ZstdSource::windowSize(QByteArrayView header)
{
    if (magicNumber(header) != 0xfd2fb528U || header.size() < 6)
        return std::nullopt;
    const quint8 descriptor = quint8(header[4]);
    const bool singleSegment = descriptor & 0x20;
    if (!singleSegment) {
        const quint8 window = quint8(header[5]);
        const quint64 base = quint64(1) << (10 + (window >> 3));
        return base + base / 8 * (window & 7);
    }
    constexpr int dictionarySizes[] = {0, 1, 2, 4};
    constexpr int contentSizes[] = {1, 2, 4, 8};
    const qsizetype at = 5 + dictionarySizes[descriptor & 3];
    const int width = contentSizes[descriptor >> 6];
    if (header.size() < at + width)
        return std::nullopt;
    return number(header.sliced(at, width)) + (width == 2 ? 256 : 0);
}

ZstdSource::ZstdSource(FileInput &input, Notice notice)
    : ByteSource(input)
    , m_decompressor(std::make_unique<Decompressor>())
    , m_notice(std::move(notice))
{
    if (!m_decompressor->context)
        fail(ByteSource::tr("There is not enough memory to unpack it."));
    else
        ZSTD_DCtx_setParameter(m_decompressor->context, ZSTD_d_windowLogMax, largestWindowLog);
}

ZstdSource::~ZstdSource() = default;

bool ZstdSource::admitWindow(quint64 bytes)
{
    const QString size = QLocale().formattedDataSize(qint64(std::min<quint64>(bytes, quint64(1) << 62)), 0,
                                                     QLocale::DataSizeTraditionalFormat);
    if (bytes > quint64(1) << largestWindowLog) {
        fail(ByteSource::tr("Unpacking it would need %1 of memory, more than the 2 GB that are allowed.").arg(size));
        return false;
    }
    if (bytes <= m_announced)
        return true;
    m_announced = bytes;
    if (m_notice && !m_notice(ByteSource::tr("Unpacking this file needs %1 of memory.").arg(size))) {
        fail(ByteSource::tr("Unpacking was cancelled."));
        return false;
    }
    return true;
}

bool ZstdSource::beginFrame()
{
    const QByteArrayView header = m_input.peek(longestHeader);
    if (header.isEmpty()) {
        failsToRead();
        return false;
    }
    if (!recognises(header)) {
        fail(ByteSource::tr("What follows the packed part is not Zstandard."));
        return false;
    }
    m_inFrame = admitWindow(windowSize(header).value_or(0));
    return m_inFrame;
}

qint64 ZstdSource::read(char *data, qint64 size)
{
    ZSTD_outBuffer out{data, size_t(size), 0};
    while (out.pos < out.size && !fault()) {
        if (!m_inFrame && !beginFrame())
            break;
        const QByteArrayView packed = m_input.peek(1);
        ZSTD_inBuffer in{packed.data(), size_t(packed.size()), 0};
        const size_t before = out.pos;
        const size_t answer = ZSTD_decompressStream(m_decompressor->context, &out, &in);
        m_input.skip(qsizetype(in.pos));
        if (ZSTD_isError(answer) && ZSTD_getErrorCode(answer) == ZSTD_error_memory_allocation)
            fail(ByteSource::tr("There is not enough memory to unpack it."));
        else if (ZSTD_isError(answer))
            fail(ByteSource::tr("The packed data is damaged."));
        else if (answer == 0)
            m_inFrame = false;
        else if (packed.isEmpty() && out.pos == before && !failsToRead())
            fail(ByteSource::tr("The file ends in the middle of the packed data."));
    }
    return qint64(out.pos);
}

} // namespace marbre
