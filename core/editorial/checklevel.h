// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marbre {

enum class CheckLevel { Ok, Warning, Error };

} // namespace marbre
