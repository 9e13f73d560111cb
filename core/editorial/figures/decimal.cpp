// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/figures/decimal.h"

#include <QByteArray>

namespace marbre {

double Decimal::value() const
{
    // read as text, which is rounded once: 15e5, not 15.0 * 100000
    return (QByteArray::number(digits) + 'e' + QByteArray::number(exponent)).toDouble();
}

double Decimal::step() const
{
    return ("1e" + QByteArray::number(exponent)).toDouble();
}

} // namespace marbre
