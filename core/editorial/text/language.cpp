// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/text/language.h"

#include "editorial/text/languagescore.h"
#include "editorial/text/stopwords.h"
#include "editorial/text/words.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype wordsLooked = 300;
constexpr quint8 bitOf(Language language)
{
    return quint8(1U << int(language));
}

/// The languages that write with such a letter; none for letters of all of them, or of none.
quint8 letterLanguages(QChar c)
{
    switch (c.toLower().unicode()) {
    case u'ß':
    case u'ä':
    case u'ö':
        return bitOf(Language::German);
    case u'ü':
        return bitOf(Language::German) | bitOf(Language::Spanish);
    case u'ñ':
    case u'¿':
    case u'¡':
        return bitOf(Language::Spanish);
    case u'á':
    case u'í':
    case u'ó':
    case u'ú':
        return bitOf(Language::Spanish) | 1U << 5; // Portuguese
    case u'è':
    case u'à':
    case u'ù':
        return bitOf(Language::French) | 1U << 4; // Italian
    case u'ê':
    case u'ç':
    case u'â':
        return bitOf(Language::French) | 1U << 5;
    case u'î':
    case u'û':
    case u'œ':
    case u'ë':
    case u'ï':
        return bitOf(Language::French);
    case u'é':
        return bitOf(Language::French) | bitOf(Language::Spanish);
    case u'ã':
    case u'õ':
        return 1U << 5;
    case u'å':
    case u'ø':
    case u'æ':
        return 1U << 7;
    default:
        return 0;
    }
}

/// A sign shared by several languages counts less for each.
void addSign(LanguageScores &scores, quint8 languages, double weight)
{
    const int count = std::popcount(languages);
    for (int i = 0; i < toldLanguages; ++i) {
        if (languages & (1U << i))
            scores.points[size_t(i)] += weight / count;
    }
}

bool isLatin(QChar c)
{
    return c.script() == QChar::Script_Latin || c.script() == QChar::Script_Common || c.isMark();
}

} // namespace

LanguageScores languageScores(QStringView text)
{
    LanguageScores scores;
    QList<QString> seen; // a word of grammar that comes back says less
    const QList<ProseWord> words = proseWords(text, wordsLooked);
    for (const ProseWord &word : words) {
        ++scores.words;
        if (!std::ranges::all_of(word.text, isLatin))
            ++scores.foreign;
        const QString folded = foldedWord(word.text);
        if (const quint8 languages = grammarLanguages(folded)) {
            ++scores.grammar;
            addSign(scores, languages, seen.contains(folded) ? 0.5 : 1);
            seen << folded;
        }
        quint8 letters = 0;
        for (const QChar c : word.text)
            letters = letters ? letters & (letterLanguages(c) ? letterLanguages(c) : letters) : letterLanguages(c);
        if (letters)
            addSign(scores, letters, 0.7);
    }
    return scores;
}

std::optional<Language> languageFromTag(QStringView tag)
{
    const QString first =
        tag.first(std::min(tag.size(), qsizetype(tag.indexOf(u'-') < 0 ? tag.size() : tag.indexOf(u'-'))))
            .trimmed()
            .toString()
            .toLower();
    for (const Language language : {Language::English, Language::French, Language::German, Language::Spanish}) {
        if (first == languageTag(language))
            return language;
    }
    return {};
}

QString languageTag(Language language)
{
    switch (language) {
    case Language::English:
        return u"en"_s;
    case Language::French:
        return u"fr"_s;
    case Language::German:
        return u"de"_s;
    case Language::Spanish:
        return u"es"_s;
    }
    return {};
}

std::optional<Language> guessLanguage(QStringView text)
{
    const LanguageScores scores = languageScores(text);
    const auto best = std::ranges::max_element(scores.points);
    const auto index = int(best - scores.points.begin());
    if (scores.words < 4 || scores.foreign * 2 > scores.words || index > int(Language::Spanish))
        return {};
    double second = 0;
    for (int i = 0; i < toldLanguages; ++i)
        second = i == index ? second : std::max(second, scores.points[size_t(i)]);
    const double density = *best / scores.words;
    // two clear signs at least, in every fifth word, and half as much again as any other language
    if (*best < 1.8 || density < 0.15 || *best < second * 1.4)
        return {};
    return Language(index);
}

Language likeliestLanguage(QStringView text)
{
    const LanguageScores scores = languageScores(text);
    const auto known = std::ranges::subrange(scores.points.begin(), scores.points.begin() + 4);
    const auto best = std::ranges::max_element(known);
    // English unless another one has more than a chance word for itself
    return *best >= scores.points[0] + 0.6 ? Language(int(best - scores.points.begin())) : Language::English;
}

} // namespace marbre
