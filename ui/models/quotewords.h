// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/check.h"
#include "editorial/quotes/translation.h"

#include <QString>

namespace marbre {

/// The verdict on a quote in few words: "Word for word", "Edited since". verdict: as CheckRow::verdict; empty while it
/// is not known.
QString quoteVerdictLabel(const QString &verdict);
/// "to translate", "draft", "reviewed"; empty where no translation is needed.
QString translationStateLabel(TranslationState state);
/// The icon that stands beside the words.
QString quoteVerdictIcon(CheckLevel level, bool known);
QString translationStateIcon(TranslationState state);

/// What a translation says otherwise, in a sentence: "The number “20” of the original is missing."
QString translationFindingSentence(const TranslationFinding &finding);

} // namespace marbre
