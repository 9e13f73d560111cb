// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/quotes/proofwords.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

const QHash<QString, QString> &numberWords()
{
    // words that mean something else in another of the languages ("once", "elf", "un") are left out
    static const QHash<QString, QString> values = [] {
        const std::pair<int, QStringView> small[]{{0, u"zero zéro cero"},
                                                  {2, u"two deux zwei dos"},
                                                  {3, u"three trois drei tres"},
                                                  {4, u"four quatre vier cuatro"},
                                                  {5, u"five cinq fünf cinco"},
                                                  {6, u"six sechs seis"},
                                                  {7, u"seven sept sieben siete"},
                                                  {8, u"eight huit acht ocho"},
                                                  {9, u"nine neuf neun nueve"},
                                                  {10, u"ten dix zehn diez"},
                                                  {11, u"eleven onze"},
                                                  {12, u"twelve douze zwölf doce dozen douzaine dutzend docena"},
                                                  {13, u"thirteen treize dreizehn trece"},
                                                  {14, u"fourteen quatorze vierzehn catorce"},
                                                  {15, u"fifteen quinze fünfzehn quince"},
                                                  {16, u"sixteen seize sechzehn dieciséis"},
                                                  {17, u"seventeen siebzehn diecisiete"},
                                                  {18, u"eighteen achtzehn dieciocho"},
                                                  {19, u"nineteen neunzehn diecinueve"},
                                                  {20, u"twenty vingt zwanzig veinte"},
                                                  {30, u"thirty trente dreißig treinta"},
                                                  {40, u"forty quarante vierzig cuarenta"},
                                                  {50, u"fifty cinquante fünfzig cincuenta"},
                                                  {60, u"sixty soixante sechzig sesenta"},
                                                  {70, u"seventy septante siebzig setenta"},
                                                  {80, u"eighty octante huitante achtzig ochenta"},
                                                  {90, u"ninety nonante neunzig noventa"},
                                                  {100, u"hundred hundreds cent cents hundert cien ciento"},
                                                  {1000, u"thousand thousands mille tausend mil"}};
        QHash<QString, QString> all;
        for (const auto &[value, words] : small) {
            for (const QStringView word : words.split(u' '))
                all.insert(word.toString(), QString::number(value));
        }
        const std::pair<QStringView, QStringView> large[]{
            {u"1e6", u"million millions millionen millón millones"},
            {u"1e9", u"billion billions milliard milliards milliarde milliarden"},
            {u"1e12", u"trillion trillions"}};
        for (const auto &[value, words] : large) {
            for (const QStringView word : words.split(u' '))
                all.insert(word.toString(), value.toString());
        }
        return all;
    }();
    return values;
}

bool hasDigit(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

/// "1,000" -> "1000", "3,50" -> "3.5", "-" and the unit marks kept in front and behind.
QString digitsKey(QStringView word)
{
    static const QRegularExpression number(u"^([^\\d]*)(\\d+(?:[.,']\\d+)*)(%?)$"_s);
    const QRegularExpressionMatch match = number.matchView(word);
    if (!match.hasMatch())
        return word.toString();
    static const QRegularExpression grouped(u"^\\d{1,3}(?:[.,']\\d{3})+$"_s);
    QString digits = match.captured(2);
    if (grouped.match(digits).hasMatch()) {
        digits.removeIf([](QChar c) { return !c.isDigit(); });
    } else {
        digits.replace(u',', u'.').remove(u'\'');
        if (digits.count(u'.') == 1) {
            while (digits.endsWith(u'0'))
                digits.chop(1);
            if (digits.endsWith(u'.'))
                digits.chop(1);
        }
    }
    return match.captured(1) + digits + match.captured(3);
}

/// An em dash between two words parts them: only a hyphen of the readable text joins.
bool isHyphen(const ComparedText &text, qsizetype at)
{
    return u"-‐‑"_s.contains(text.readable.at(text.origin.at(at)));
}

ProofWord proofWord(const ComparedText &text, Span span)
{
    const QString folded = text.plain.sliced(span.begin, span.size()).toCaseFolded();
    ProofWord word{span, folded, ProofWord::Kind::Plain};
    if (const QString number = numberKey(folded); !number.isEmpty()) {
        word.key = number;
        word.kind = ProofWord::Kind::Number;
    } else if (isNegation(folded)) {
        word.kind = ProofWord::Kind::Negation;
    }
    return word;
}

} // namespace

QList<ProofWord> proofWords(const ComparedText &text)
{
    static const QRegularExpression pattern(
        u"(?:(?<![\\p{L}\\p{N}])-(?=\\p{Sc}?\\d))?\\p{Sc}?[\\p{L}\\p{M}\\p{N}]+"
        "(?:'[\\p{L}\\p{M}\\p{N}]+|-[\\p{L}\\p{M}\\p{N}]+|(?<=\\d)[.,:/]\\d+)*(?:%|\\p{Sc}(?!\\d))?"_s);
    QList<ProofWord> words;
    for (auto matches = pattern.globalMatch(text.plain); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        qsizetype begin = match.capturedStart();
        for (qsizetype i = begin + 1; i < match.capturedEnd(); ++i) {
            if (text.plain.at(i) == u'-' && !isHyphen(text, i)) {
                words << proofWord(text, {begin, i});
                begin = i + 1;
            }
        }
        words << proofWord(text, {begin, match.capturedEnd()});
    }
    return words;
}

bool isNegation(QStringView word)
{
    static const QSet<QString> known{
        u"not"_s,      u"never"_s,    u"no"_s,      u"none"_s,    u"nobody"_s,    u"nothing"_s, u"nowhere"_s,
        u"neither"_s,  u"nor"_s,      u"cannot"_s,  u"without"_s, u"dont"_s,      u"doesnt"_s,  u"didnt"_s,
        u"isnt"_s,     u"arent"_s,    u"wasnt"_s,   u"werent"_s,  u"wont"_s,      u"cant"_s,    u"couldnt"_s,
        u"wouldnt"_s,  u"shouldnt"_s, u"hasnt"_s,   u"havent"_s,  u"hadnt"_s,     u"aint"_s,    u"hardly"_s,
        u"barely"_s,   u"ne"_s,       u"pas"_s,     u"jamais"_s,  u"aucun"_s,     u"aucune"_s,  u"rien"_s,
        u"non"_s,      u"ni"_s,       u"sans"_s,    u"guère"_s,   u"nullement"_s, u"nicht"_s,   u"nichts"_s,
        u"kein"_s,     u"keine"_s,    u"keinen"_s,  u"keinem"_s,  u"keiner"_s,    u"keines"_s,  u"keins"_s,
        u"nie"_s,      u"niemals"_s,  u"niemand"_s, u"ohne"_s,    u"weder"_s,     u"kaum"_s,    u"nunca"_s,
        u"jamás"_s,    u"ningún"_s,   u"ninguno"_s, u"ninguna"_s, u"nada"_s,      u"nadie"_s,   u"tampoco"_s,
        u"nirgends"_s, u"nirgendwo"_s};
    return word.endsWith(u"n't") || word.startsWith(u"n'") || word.startsWith(u"non-") ||
           known.contains(word.toString());
}

QString numberKey(QStringView word)
{
    if (hasDigit(word))
        return digitsKey(word);
    return numberWords().value(word.toString());
}

} // namespace marbre
