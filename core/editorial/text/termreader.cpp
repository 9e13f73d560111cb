// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/text/termreader.h"

#include "editorial/text/languagescore.h"
#include "editorial/text/stopwords.h"
#include "editorial/text/words.h"

#include <algorithm>
#include <libstemmer.h>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr const char *algorithms[]{"english", "french", "german", "spanish"};

bool isAmount(QStringView folded)
{
    const auto letters = std::ranges::find_if_not(folded, [](QChar c) { return c.isDigit() || c == u'.'; });
    if (letters == folded.begin())
        return false;
    static constexpr QStringView units[]{u"k",  u"m",  u"b",  u"bn", u"mn", u"st",  u"nd",  u"rd", u"th", u"e",
                                         u"er", u"re", u"x",  u"h",  u"s",  u"min", u"am",  u"pm", u"gb", u"mb",
                                         u"tb", u"kb", u"ms", u"kg", u"km", u"cm",  u"eme", u"hr", u"hrs"};
    const QStringView unit = folded.sliced(letters - folded.begin());
    return std::ranges::find(units, unit) != std::end(units);
}

bool isProgrammingLanguage(QStringView folded)
{
    return folded.endsWith(u'#') || folded.endsWith(u'+');
}

} // namespace

TermReader::TermReader()
    : m_stemmers{Stemmer(nullptr, sb_stemmer_delete), Stemmer(nullptr, sb_stemmer_delete),
                 Stemmer(nullptr, sb_stemmer_delete), Stemmer(nullptr, sb_stemmer_delete)}
{}

TermReader::~TermReader() = default;

QList<PlacedTerm> TermReader::read(QStringView text, std::optional<Language> language, qsizetype mostWords)
{
    const Language used = language ? *language : likeliestLanguage(text);
    QList<PlacedTerm> terms;
    int number = 0;
    const QList<ProseWord> words = proseWords(text, mostWords);
    for (const ProseWord &word : words) {
        ++number;
        const Term &term = termOf(word.text, used);
        if (!term.stem.isEmpty())
            terms << PlacedTerm{term, word.phrase, number};
    }
    return terms;
}

/// A word that was met before costs no allocation: a day has few that are new.
const Term &TermReader::termOf(QStringView word, Language language)
{
    QHash<QString, Term> &known = m_terms[size_t(language)];
    const auto found = known.constFind(QString::fromRawData(word.data(), word.size()));
    if (found != known.cend())
        return *found;
    const QString shown = word.toString();
    return *known.insert(shown, Term{stemOf(word, foldedWord(shown.toLower()), language), shown});
}

QString TermReader::stemOf(QStringView word, const QString &folded, Language language)
{
    if (folded.size() < 2 || isStopWord(folded, language) || isAmount(folded))
        return {};
    if (isProgrammingLanguage(folded))
        return folded;
    if (std::ranges::any_of(folded, [](QChar c) { return c.isDigit(); }))
        return QString(folded).remove(u'-'); // "GPT-5" and "GPT5": a name, which has no other forms
    Stemmer &stemmer = m_stemmers[size_t(language)];
    if (!stemmer)
        stemmer.reset(sb_stemmer_new(algorithms[int(language)], "UTF_8"));
    const QByteArray utf8 = word.toString().toLower().normalized(QString::NormalizationForm_C).toUtf8();
    const sb_symbol *stem =
        stemmer
            ? sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol *>(utf8.constData()), int(utf8.size()))
            : nullptr;
    if (!stem)
        return folded;
    return foldedWord(QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(stemmer.get())));
}

} // namespace marbre
