// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/quotes/translation.h"

namespace marbre {

QString translationStateWord(TranslationState state)
{
    Q_UNUSED(state)
    return {};
}

TranslationState translationState(const BodyQuote &quote, const Edition &edition)
{
    Q_UNUSED(quote)
    Q_UNUSED(edition)
    return TranslationState::NotNeeded;
}

QString reviewMark(const BodyQuote &quote)
{
    return quote.permalink;
}

QList<TranslationFinding> checkTranslation(const QString &original, const QString &originalLanguage,
                                           const QString &translation, const QString &language)
{
    Q_UNUSED(original)
    Q_UNUSED(originalLanguage)
    Q_UNUSED(translation)
    Q_UNUSED(language)
    return {};
}

} // namespace marbre
