// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/edits.h"

namespace marbre {

/// One list of edits that does what first and then second do; second is in positions of the text after first.
TextEdits composed(const TextEdits &first, const TextEdits &second);

} // namespace marbre
