// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/themes/themes.h"
#include "editorial/themes/themespace.h"

namespace marbre {

/// The terms that carry these vectors together, the strongest first. Two words that mostly stand together are one term.
QList<ThemeTerm> carryingTerms(const ThemeSpace &space, const std::vector<const ThemeVector *> &vectors,
                               qsizetype most);

/// The best term, or two where none is in most of the threads; one that is taken already is passed over. Empty where
/// there are no terms.
QString themeLabel(const QList<ThemeTerm> &terms, qsizetype threads, const QStringList &taken);

} // namespace marbre
