// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/thread.h"

#include <QString>

namespace marbre {

/// "already covered on 18 Sep", "same link on 18 Sep": for a line of the list.
QString coverageMark(const Coverage &coverage);
/// The same with the edition's headline and what it carried: for tool tips and those who listen.
QString coverageSentence(const Coverage &coverage);

} // namespace marbre
