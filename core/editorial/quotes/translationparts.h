// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/quotes/translation.h"
#include "editorial/text/language.h"

#include <QSet>

#include <optional>

namespace marbre {

/// One side of a quote and its translation.
struct TranslationSide
{
    QString text;
    QString tag; ///< BCP 47; empty: not known
    std::optional<Language> language;
};

/// Words parted by spaces, to be looked up.
QSet<QString> translationWords(QStringView words);

/// Talk in capitals that every translator says in other words.
bool isSlang(const QString &folded);
/// Whether one of the words is a name's form in another language. All folded.
bool isExonym(const QString &name, const QList<QString> &words);
/// Words that are part of names and are translated with them: house, court, ministère.
bool isGenericName(const QString &folded);

// What each finds, in the order of the original, then what only the translation has.
QList<TranslationFinding> compareNumbers(const TranslationSide &original, const TranslationSide &translation);
QList<TranslationFinding> compareNames(const TranslationSide &original, const TranslationSide &translation);
QList<TranslationFinding> compareNegations(const TranslationSide &original, const TranslationSide &translation);

} // namespace marbre
