// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/text/language.h"
#include "editorial/text/stopwords.h"

#include <array>

namespace marbre {

/// Signs of each language in the beginning of a text.
struct LanguageScores
{
    std::array<double, toldLanguages> points{}; ///< in the order of grammarLanguages()
    int words = 0;
    int grammar = 0; ///< words of grammar of any language
    int foreign = 0; ///< words in other letters than Latin ones
};
LanguageScores languageScores(QStringView text);

/// As guessLanguage(), on texts of any length: English where nothing speaks for another language.
Language likeliestLanguage(QStringView text);

} // namespace marbre
