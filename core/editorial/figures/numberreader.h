// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/figures/figuretokens.h"

namespace marbre {

inline bool isFigureDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Reads the number, date or dotted digits that begin at a digit: 1 000 (with any space), 1'000, 1,000 and 1.000 as
/// the tongue has it, 12,5 and 12.5, 2025-09-21, 5.1.2. What is too long to be one is a gap.
FigureToken readNumber(QStringView text, qsizetype begin, quint8 tongues);

} // namespace marbre
