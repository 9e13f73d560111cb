// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/figures/figures.h"
#include "editorial/quotes/translationparts.h"
#include "editorial/text/words.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// A number of one side that is still without its like on the other.
struct OpenNumber
{
    Figure figure;
    bool loose = false; ///< digits that state no figure: an ordinal, a time
};

/// Words that say a number without one: what is "both" here may be "les deux" there.
struct NumberIdiom
{
    double value;
    QStringView words;
};

constexpr NumberIdiom numberIdioms[]{
    {2, u"both couple pair twice double doubled doubling doubles dual duo deux beide beiden beides doppelt doppelte "
        u"zweimal paar verdoppelt zweite ambos ambas doble dos par duplica second seconde deuxieme segundo segunda"},
    {3,
     u"thrice triple tripled trio dreimal dreifach verdreifacht third troisieme tercero tercera dritte dritten tiers"},
    {4, u"quarter quarters fourth quatrieme vierte cuarto cuarta viertel quart"},
    {5, u"fifth cinquieme funfte quinto quinta"},
    {10, u"decade decades decennie decennies jahrzehnt jahrzehnte decada decadas tenth dixieme zehnte decimo"},
    {100, u"century centuries siecle siecles jahrhundert siglo"},
    {1, u"once first premier premiere erste ersten primero primera one single seul einmal vez"},
    {7, u"week semaine woche semana"},
    {8, u"week semaine woche semana"},
    {14, u"fortnight quinzaine"},
    {15, u"fortnight quinzaine quincena"},
    {12, u"dozen douzaine dutzend docena year annee jahr"},
    {25, u"quarter quart viertel cuarto"},
    {50, u"half moitie halfte halbe mitad"},
};

bool isSaidByIdiom(double value, const QString &text)
{
    const QList<ProseWord> words = proseWords(text, 400);
    for (const NumberIdiom &idiom : numberIdioms) {
        if (idiom.value != value)
            continue;
        const QList<QStringView> known = idiom.words.split(u' ');
        for (const ProseWord &word : words) {
            if (known.contains(QStringView(foldedWord(word.text))))
                return true;
        }
    }
    return false;
}

/// Digits that findFigures() takes for no figure; those of a name (GPT-4) belong to the names.
void addLooseDigits(QList<OpenNumber> &numbers, const TranslationSide &side)
{
    static const QRegularExpression digits(u"(?<![\\p{L}\\p{N}_#/@.-])\\d{1,15}(?![\\p{N}])"_s);
    QString text = side.text;
    static const QRegularExpression aside(u"https?://\\S+|`[^`]*`|(?<![\\p{L}])/?[ur]/[\\w-]+"_s);
    text.replace(aside, u" "_s);
    for (const OpenNumber &number : std::as_const(numbers)) {
        // blank what is a figure, so that it is not counted twice
        const qsizetype at = text.indexOf(number.figure.text);
        if (at >= 0)
            text.replace(at, number.figure.text.size(), QString(number.figure.text.size(), u' '));
    }
    for (auto match = digits.globalMatch(text); match.hasNext();) {
        const QString word = match.next().captured();
        OpenNumber number;
        number.figure.text = word;
        number.figure.value = word.toDouble();
        number.loose = true;
        numbers << number;
    }
}

QList<OpenNumber> openNumbers(const TranslationSide &side)
{
    QList<OpenNumber> numbers;
    for (const Figure &figure : findFigures(side.text, side.tag))
        numbers << OpenNumber{figure, false};
    addLooseDigits(numbers, side);
    return numbers;
}

bool isVagueFigure(const Figure &figure)
{
    return figure.step > figure.value && figure.value > 0;
}

/// "a dozen" may be "une dizaine", "dozens" "des dizaines": nobody counted.
bool isLoosely(const Figure &a, const Figure &b)
{
    if (!a.rounded || !b.rounded || a.value <= 0 || b.value <= 0)
        return false;
    const double ratio = std::max(a.value, b.value) / std::min(a.value, b.value);
    return isVagueFigure(a) && isVagueFigure(b) ? ratio <= 2 : (ratio <= 1.25 && a.value <= 20);
}

bool isLikeNumber(const OpenNumber &original, const OpenNumber &translation)
{
    const Figure &a = original.figure;
    const Figure &b = translation.figure;
    if (original.loose || translation.loose)
        return a.value == b.value;
    return compareFigures(a, b) == FigureMatch::Same || compareFigures(b, a) == FigureMatch::Same || isLoosely(a, b);
}

/// 5 pm and 17 h.
bool isHalfDayLater(const OpenNumber &a, const OpenNumber &b)
{
    return std::abs(a.figure.value - b.figure.value) == 12 && a.figure.value <= 24 && b.figure.value <= 24 &&
           (a.loose || b.loose);
}

template <typename Like>
void removePairs(QList<OpenNumber> &original, QList<OpenNumber> &translation, Like like)
{
    for (qsizetype i = 0; i < original.size();) {
        const auto found =
            std::ranges::find_if(translation, [&](const OpenNumber &number) { return like(original.at(i), number); });
        if (found == translation.end()) {
            ++i;
        } else {
            translation.erase(found);
            original.removeAt(i);
        }
    }
}

void removeIdioms(QList<OpenNumber> &numbers, const QString &other)
{
    numbers.removeIf([&other](const OpenNumber &number) { return isSaidByIdiom(number.figure.value, other); });
}

} // namespace

QList<TranslationFinding> compareNumbers(const TranslationSide &original, const TranslationSide &translation)
{
    QList<OpenNumber> before = openNumbers(original);
    QList<OpenNumber> after = openNumbers(translation);
    removePairs(before, after, isLikeNumber);
    removePairs(before, after, isHalfDayLater);
    removeIdioms(before, translation.text);
    removeIdioms(after, original.text);
    QList<TranslationFinding> findings;
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
        findings << TranslationFinding{TranslationFinding::Kind::Number,
                                       i < before.size() ? before.at(i).figure.text : QString(),
                                       i < after.size() ? after.at(i).figure.text : QString()};
    }
    return findings;
}

} // namespace marbre
