// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/preflight/rules.h"

namespace marbre {

QByteArray rulesToJson(const CheckRules &rules)
{
    Q_UNUSED(rules)
    return {};
}

CheckRules rulesFromJson(const QByteArray &json)
{
    Q_UNUSED(json)
    return {};
}

} // namespace marbre
