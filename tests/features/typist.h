// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace marbre::testing {

/// What the typist has typed after so many keys: no two beginnings of the same length differ, so that what a desk
/// holds can be compared with it.
QString typedText(int keys);

/// The program's window on a desk, typing one key after the other at the beginning of the manuscript until it is
/// killed. Tells the number of keys on standard output after each.
int typeForEver(const QString &desk);

} // namespace marbre::testing
