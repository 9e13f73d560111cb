// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/points.h"

#include <QCoreApplication>
#include <QLocale>
#include <cstdlib>

namespace marbre {

QString pointsLabel(int points)
{
    const int count = std::abs(points);
    return QCoreApplication::translate("marbre::Points", "%1 points", nullptr, count).arg(QLocale().toString(points));
}

} // namespace marbre
