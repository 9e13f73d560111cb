// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/typography/typography.h"

namespace marbre {

/// The rules that a body breaks so often that they are not its editor's: for what belongs to it, as its header.
/// None where the choice does not leave them alone.
QSet<QString> typographyOwnWays(const QString &body, const TypographyChoice &choice);

} // namespace marbre
