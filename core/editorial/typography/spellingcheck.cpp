// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/preflight/preflight.h"

namespace marbre {

QList<CheckRow> checkSpelling(const CheckContext &context)
{
    Q_UNUSED(context)
    return {};
}

} // namespace marbre
