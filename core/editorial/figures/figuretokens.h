// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/figures/decimal.h"
#include "editorial/figures/figurewords.h"

#include <QStringView>

#include <vector>

namespace marbre {

/// A word, a number or a sign of a text. Code, addresses, user names and the targets of links leave none, Markdown's
/// emphasis and brackets neither.
struct FigureToken
{
    enum class Kind : quint8 {
        Word,
        Number,  ///< one, in figures
        IsoDate, ///< 2025-09-21
        Dotted,  ///< 5.1.2, 21.09.2025: digits that are no number
        Sign,
        Gap, ///< where something stood that is not read
    };
    Kind kind = Kind::Sign;
    bool apart = true;    ///< white space stands before it
    bool opens = false;   ///< begins a sentence
    bool elided = false;  ///< a word before an apostrophe
    bool grouped = false; ///< a number with separators of thousands
    bool fraction = false;
    quint8 leading = 0; ///< digits before the separators
    qsizetype begin = 0;
    qsizetype end = 0;
    Decimal number;
    std::span<const FigureWord> words; ///< the meanings of a word
    int compound = 0;                  ///< the value of a German compound
};

/// Linear in the text. tongues decides whether "1,000" is a thousand.
std::vector<FigureToken> figureTokens(QStringView text, quint8 tongues);

} // namespace marbre
