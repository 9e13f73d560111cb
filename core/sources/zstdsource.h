// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/bytesource.h"

namespace marbre {

/// Zstandard, of one frame or several, skippable ones among them, with windows up to 2^31 bytes (RFC 8878). A frame
/// that demands much memory says so through the notice before it is taken.
class ZstdSource final : public ByteSource
{
public:
    static bool recognises(QByteArrayView head);
    /// The memory that a frame's header demands; nothing where these bytes begin no frame. At most 18 bytes are read.
    static std::optional<quint64> windowSize(QByteArrayView header);

    ZstdSource(FileInput &input, Notice notice);
    ~ZstdSource() override;
    qint64 read(char *data, qint64 size) override;

private:
    bool beginFrame();
    bool admitWindow(quint64 bytes);
    struct Decompressor;
    std::unique_ptr<Decompressor> m_decompressor;
    Notice m_notice;
    quint64 m_announced = 8 * 1024 * 1024; ///< no word about windows up to here
    bool m_inFrame = false;
};

} // namespace marbre
