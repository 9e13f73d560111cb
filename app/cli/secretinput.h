// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <optional>

namespace marbre {

/// A secret from where nobody else can read it: the file descriptor that the caller names, else the environment's
/// variable of this name, else the terminal, asked there with prompt and typed without being shown. One line; what
/// stands behind it is left. ErrorKind::Canceled where the editor breaks off, ErrorKind::Usage where there is neither
/// of the three.
Result<QString> readSecret(std::optional<int> descriptor, const QByteArray &variable, const QString &prompt);

} // namespace marbre
