// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace marbre {

/// "45 points", "1 point", "-5 points" in the interface's language. Not "%n": Qt leaves that in place below zero.
QString pointsLabel(int points);

} // namespace marbre
