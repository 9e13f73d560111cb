// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <optional>

namespace marbre {

/// Where a text stops being UTF-8; nothing where it is UTF-8 to its end.
std::optional<qsizetype> invalidUtf8(QByteArrayView text);

} // namespace marbre
