// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/check.h"
#include "model/edition.h"

namespace marbre {

/// A header with what mends these findings of its fields; findings of the body are passed over. The findings are of
/// this very header.
Edition mendedHeader(Edition header, const QList<CheckRow> &rows);

} // namespace marbre
