// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/quotes/candidates.h"
#include "editorial/quotes/openings.h"
#include "editorial/quotes/quotetext.h"
#include "editorial/quotes/sentences.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype fewestWords = 5;      ///< fewer are an answer
constexpr qsizetype shortQuestion = 6;    ///< "Why would anyone do that?" asks somebody
constexpr qsizetype fewBeforePronoun = 3; ///< "I tried it": nothing was named yet

QStringList foldedWords(QStringView sentence)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+(?:['-][\\p{L}\\p{N}]+)*"_s);
    QStringList words;
    for (auto matches = word.globalMatchView(sentence); matches.hasNext();)
        words << matches.next().captured().toCaseFolded();
    return words;
}

bool isAddressOnly(const QString &words)
{
    static const QRegularExpression address(u"(?:https?://|www\\.)\\S+"_s);
    QString rest = words;
    if (!address.match(rest).hasMatch())
        return false;
    return foldedWords(rest.remove(address)).size() < fewestWords;
}

/// "I tried it and it crashed": a pronoun of something that no word before it names.
bool pointsBack(const QStringList &words)
{
    qsizetype named = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isPointer(words, i) && named == 0)
            return true;
        named += isNaming(words.at(i)) ? 1 : 0;
    }
    return named == 0;
}

bool isShortQuestion(QStringView sentence, const QStringList &words)
{
    return sentence.trimmed().endsWith(u'?') && words.size() <= shortQuestion;
}

} // namespace

bool standsAlone(const QString &words)
{
    const QString plain = comparable(words);
    if (isAddressOnly(plain) || plain.startsWith(u'^'))
        return false;
    const QList<Span> sentences = sentencesOf(plain);
    if (sentences.isEmpty())
        return false;
    const QStringView first = QStringView(plain).sliced(sentences.constFirst().begin, sentences.constFirst().size());
    const QStringList opening = foldedWords(first);
    if (foldedWords(plain).size() < fewestWords || opensAsAnswer(opening) || namesTheTalk(opening))
        return false;
    return !isShortQuestion(first, opening) && !pointsBack(opening);
}

} // namespace marbre
