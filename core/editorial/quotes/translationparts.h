// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/quotes/translation.h"
#include "editorial/text/language.h"

#include <optional>

namespace marbre {

/// One side of a quote and its translation.
struct TranslationSide
{
    QString text;
    QString tag; ///< BCP 47; empty: not known
    std::optional<Language> language;
};

// What each finds, in the order of the original, then what only the translation has.
QList<TranslationFinding> compareNumbers(const TranslationSide &original, const TranslationSide &translation);
QList<TranslationFinding> compareNames(const TranslationSide &original, const TranslationSide &translation);
QList<TranslationFinding> compareNegations(const TranslationSide &original, const TranslationSide &translation);

} // namespace marbre
