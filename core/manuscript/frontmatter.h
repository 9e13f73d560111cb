// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edition.h"
#include "model/error.h"

namespace marbre {

/// The header of a manuscript between its "---" lines. Lines are ended by LF.
/// False where the text is no YAML mapping: it is then no front matter. An error where a known key has an impossible
/// value; firstLine is the file's line on which yaml begins.
Result<bool> readFrontMatter(const QString &yaml, int firstLine, Edition &edition);

/// Without the "---" lines; ended by LF.
QString writeFrontMatter(const Edition &edition);

} // namespace marbre
