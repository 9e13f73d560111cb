// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace marbre {

/// Without accents and case, so that "Élysée" and "elysee" are equal.
QString fold(QStringView text);

} // namespace marbre
