// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/wire/transport.h"

#include <algorithm>

namespace marbre {

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(
        headers, [name](const HttpHeader &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

} // namespace marbre
