// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/files/utf8check.h"

#include <QUtf8StringView>
#include <algorithm>

namespace marbre {

static qsizetype sequenceLength(uchar lead)
{
    return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
}

std::optional<qsizetype> invalidUtf8(QByteArrayView text)
{
    if (QUtf8StringView(text).isValidUtf8())
        return std::nullopt;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype length = std::min(sequenceLength(uchar(text[at])), text.size() - at);
        if (!QUtf8StringView(text.sliced(at, length)).isValidUtf8())
            break;
        at += length;
    }
    return at;
}

} // namespace marbre
