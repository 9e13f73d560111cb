// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace marbre {

/// Lists of words in one column: a JSON array, which SQLite's json_each() reads too.
QString toJsonList(const QStringList &words);
QStringList fromJsonList(const QString &json);

} // namespace marbre
