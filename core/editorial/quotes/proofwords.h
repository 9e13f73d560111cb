// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/quotes/quotetext.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace marbre {

/// A word of a compared text.
struct ProofWord
{
    enum class Kind { Plain, Number, Negation };
    Span span;   ///< in the plain form
    QString key; ///< equal for equal words: case folded, numbers by value
    Kind kind = Kind::Plain;
};

/// Letters and digits, joined by apostrophes, hyphens and, between digits, by ". , : /", with sign, currency and "%":
/// "can't", "3.5%", "$20", "well-known" are one word each, so that no quote cuts them.
QList<ProofWord> proofWords(const ComparedText &text);

/// Of English, French, German and Spanish; case folded, with plain apostrophes: "not", "isn't", "n'est", "kein".
bool isNegation(QStringView word);

/// The value of a number in digits or words ("1,000", "1'000" and "1000"; "twenty" and "20") in one form; what has a
/// digit but is no number ("gpt-4", "20k") stands for itself. Empty for any other word.
QString numberKey(QStringView word);

} // namespace marbre
