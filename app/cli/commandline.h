// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace marbre {

/// Whether these arguments ask for a command, its help or the version, or misuse them; else the window opens. Options
/// of Qt itself are passed over. arguments: the program's name first, as everywhere here.
bool isCommandLine(const QStringList &arguments);

/// Runs a command to its end and answers the exit status: 0 done, 1 done with failures that were named, 2 wrong usage.
/// Needs a QCoreApplication and no display.
int runCommand(const QStringList &arguments);

} // namespace marbre
