// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace marbre {

/// A YAML scalar that reads back as exactly this string in any YAML reader: plain where that is safe, else in double
/// quotes, control characters escaped.
QString yamlScalar(const QString &text);
QString yamlQuoted(const QString &text);
/// "[a, b]"
QString yamlFlowList(const QStringList &items);

} // namespace marbre
