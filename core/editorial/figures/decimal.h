// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace marbre {

/// A number as it was written: digits × 10^exponent. "1,5 million" is 15 × 10^5, so that its value comes from decimal
/// digits and is the same double however it was spelt.
struct Decimal
{
    qint64 digits = 0;
    int exponent = 0;

    double value() const;
    double step() const; ///< of the last digit that is written
    friend bool operator==(Decimal, Decimal) = default;
};

} // namespace marbre
