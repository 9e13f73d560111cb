// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace marbre {

/// Does the main job once on the sample day, for a machine without a display and for whoever wants to see the window:
/// a fresh desk in a folder, the sample edition exported in every form, a picture of each place.
/// Arguments: FOLDER [--dark] [--language L] [--size WIDTHxHEIGHT]. Answers the exit status.
int runSample(const QStringList &arguments);

} // namespace marbre
