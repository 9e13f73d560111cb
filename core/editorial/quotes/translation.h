// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/body.h"
#include "model/edition.h"

#include <QList>
#include <QString>

namespace marbre {

/// How far a quote's translation is.
enum class TranslationState {
    NotNeeded, ///< the quote is in the edition's language, or its language is unclear and it has no translation
    ToDo,      ///< in another language, untranslated
    Draft,     ///< translated, not reviewed since it changed last
    Reviewed,
};
QString translationStateWord(TranslationState state); ///< "not-needed", "to-do", "draft", "reviewed"

/// edition: for its language and its review marks.
TranslationState translationState(const BodyQuote &quote, const Edition &edition);
/// What Edition::reviewed holds of a reviewed quote: its comment's remote id and a digest of original and translation,
/// so that a review ends when either changes.
QString reviewMark(const BodyQuote &quote);

/// Something that stands in the original and not in the translation, or the other way round.
struct TranslationFinding
{
    enum class Kind { Number, Name, Negation };
    Kind kind = Kind::Number;
    QString original;    ///< as written there; empty: only the translation has it
    QString translation; ///< empty: only the original has it
    friend bool operator==(const TranslationFinding &, const TranslationFinding &) = default;
};

/// Numbers are compared by value ("20 billion" is "20 milliards"). Languages as BCP 47; empty: guessed. Thread: any.
QList<TranslationFinding> checkTranslation(const QString &original, const QString &originalLanguage,
                                           const QString &translation, const QString &language);

} // namespace marbre
