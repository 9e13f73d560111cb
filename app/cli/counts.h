// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"

#include <QJsonObject>
#include <QString>

namespace marbre {

/// How many records a command took in, as every report of the command line says it.
QJsonObject countsObject(const ItemCounts &counts);
/// One line with its end.
QString countsLine(const QString &what, const ItemCounts &counts);

} // namespace marbre
