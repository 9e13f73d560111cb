// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/bytesource.h"

namespace marbre {

/// Gzip, of one member or several after one another (RFC 1952).
class GzipSource final : public ByteSource
{
public:
    static bool recognises(QByteArrayView head);

    explicit GzipSource(FileInput &input);
    ~GzipSource() override;
    qint64 read(char *data, qint64 size) override;

private:
    bool beginMember();
    struct Inflater;
    std::unique_ptr<Inflater> m_inflater;
    bool m_inMember = false;
};

} // namespace marbre
