// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/quotes/translation.h"

#include "editorial/quotes/quotetext.h"
#include "editorial/text/language.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype markDigits = 8; ///< of a digest that only has to notice a change

/// A title that repeats the words is no translation.
bool isTranslated(const QString &text, const QString &original)
{
    return !original.isEmpty() && text != original && comparable(text) != comparable(original);
}

bool isInLanguage(Language language, const QString &tag)
{
    return languageTag(language).compare(tag.section(u'-', 0, 0), Qt::CaseInsensitive) == 0;
}

} // namespace

QString translationStateWord(TranslationState state)
{
    switch (state) {
    case TranslationState::NotNeeded:
        return u"not-needed"_s;
    case TranslationState::ToDo:
        return u"to-do"_s;
    case TranslationState::Draft:
        return u"draft"_s;
    case TranslationState::Reviewed:
        break;
    }
    return u"reviewed"_s;
}

TranslationState translationState(const BodyQuote &quote, const Edition &edition)
{
    if (isTranslated(quote.text, quote.original)) {
        const bool reviewed = !edition.reviewed.isEmpty() && edition.reviewed.contains(reviewMark(quote));
        return reviewed ? TranslationState::Reviewed : TranslationState::Draft;
    }
    const std::optional<Language> language = guessLanguage(quote.text);
    const bool foreign = language && !edition.language.isEmpty() && !isInLanguage(*language, edition.language);
    return foreign ? TranslationState::ToDo : TranslationState::NotNeeded;
}

QString reviewMark(const BodyQuote &quote)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(comparable(quote.original).toUtf8());
    digest.addData(QByteArrayView("\n", 1));
    digest.addData(comparable(quote.text).toUtf8());
    const QString name = quote.ref ? quote.ref->id() : u"quote"_s;
    return name + u' ' + QString::fromLatin1(digest.result().toHex().first(markDigits));
}

} // namespace marbre
