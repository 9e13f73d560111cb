// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/quotes/translationparts.h"

namespace marbre {

namespace {

TranslationSide translationSide(const QString &text, const QString &tag)
{
    TranslationSide side{text, tag, languageFromTag(tag)};
    if (tag.isEmpty()) {
        side.language = guessLanguage(text);
        if (side.language)
            side.tag = languageTag(*side.language);
    }
    return side;
}

} // namespace

QSet<QString> translationWords(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts))
        set.insert(word.toString());
    return set;
}

QList<TranslationFinding> checkTranslation(const QString &original, const QString &originalLanguage,
                                           const QString &translation, const QString &language)
{
    if (original.trimmed().isEmpty() || translation.trimmed().isEmpty())
        return {};
    const TranslationSide before = translationSide(original, originalLanguage);
    const TranslationSide after = translationSide(translation, language);
    return compareNumbers(before, after) + compareNames(before, after) + compareNegations(before, after);
}

} // namespace marbre
