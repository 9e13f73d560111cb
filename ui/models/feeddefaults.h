// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/subscription.h"

namespace marbre {

/// What a new feed begins with, from the settings.
Schedule defaultSchedule();
void setDefaultSchedule(const Schedule &schedule);

} // namespace marbre
