// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/bytesource.h"

#include "sources/gzipsource.h"
#include "sources/zstdsource.h"

#include <algorithm>

namespace marbre {

namespace {

class PlainSource final : public ByteSource
{
public:
    explicit PlainSource(FileInput &input)
        : ByteSource(input)
    {}
    qint64 read(char *data, qint64 size) override
    {
        const QByteArrayView bytes = m_input.peek(size).first(std::min<qsizetype>(size, m_input.peek(size).size()));
        std::copy(bytes.begin(), bytes.end(), data);
        m_input.skip(bytes.size());
        if (bytes.size() < size)
            failsToRead();
        return bytes.size();
    }
    bool isPacked() const override { return false; }
};

} // namespace

std::unique_ptr<ByteSource> ByteSource::open(FileInput &input, Notice notice)
{
    const QByteArrayView head = input.peek(4);
    if (GzipSource::recognises(head))
        return std::make_unique<GzipSource>(input);
    if (ZstdSource::recognises(head))
        return std::make_unique<ZstdSource>(input, std::move(notice));
    return std::make_unique<PlainSource>(input);
}

bool ByteSource::failsToRead()
{
    if (m_input.error().isEmpty())
        return false;
    fail(tr("The system cannot read on: %1.").arg(m_input.error()));
    return true;
}

} // namespace marbre
