// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace marbre {

/// Translates the sentences of checks.
struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::CheckText)
};

} // namespace marbre
