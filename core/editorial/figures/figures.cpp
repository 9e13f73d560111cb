// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/figures/figures.h"

#include "editorial/figures/figurereader.h"
#include "editorial/text/language.h"

#include <cmath>

namespace marbre {

namespace {

quint8 tongueOf(Language language)
{
    switch (language) {
    case Language::English:
        return English;
    case Language::French:
        return French;
    case Language::German:
        return German;
    case Language::Spanish:
        return Spanish;
    }
    return AnyTongue;
}

bool isSameValue(double a, double b)
{
    // both are rounded once from decimal digits; factors of units round once more
    return a == b || std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

/// Whether one date says no more than the other: "2025" of 2025-09-21, and a day without its year.
bool isSameDate(const QString &stated, const QString &source)
{
    if (stated == source)
        return true;
    if (stated.startsWith(u"--") != source.startsWith(u"--"))
        return (stated.startsWith(u"--") ? stated : source).sliced(2) ==
               (stated.startsWith(u"--") ? source : stated).mid(5);
    return source.startsWith(stated + u'-');
}

enum class UnitMatch { Same, Open, Other };

UnitMatch compareUnits(const Figure &stated, const Figure &source, QStringView statedBase, QStringView sourceBase)
{
    if (statedBase == sourceBase)
        return UnitMatch::Same;
    const bool share = stated.kind == Figure::Kind::Percentage || source.kind == Figure::Kind::Percentage;
    if (share)
        return UnitMatch::Other;
    if (stated.unit.isEmpty() || source.unit.isEmpty())
        return UnitMatch::Open;
    // what is counted may have another word in another language, unless both words are known
    const bool counts = stated.kind == Figure::Kind::Count && source.kind == Figure::Kind::Count;
    return counts && !(isThing(stated.unit) && isThing(source.unit)) ? UnitMatch::Open : UnitMatch::Other;
}

/// The last digit that is meant: the zeros at the end of "20 000" are of no precision.
double meantStep(const Figure &figure)
{
    double step = figure.step;
    if (step < 1 || figure.value == 0)
        return step;
    int zeros = 0;
    while (zeros < 15 && std::fmod(figure.value, step * 10) == 0) {
        step *= 10;
        ++zeros;
    }
    return figure.step >= 1000 || zeros < 2 ? figure.step : step;
}

bool isRounding(const Figure &stated, const Figure &source, double factor)
{
    constexpr double tolerance = 0.05;
    constexpr double vagueWidth = 100;
    const double value = source.value * factor;
    if (stated.step > stated.value && stated.value > 0) // "thousands"
        return value >= stated.value && value < stated.value * vagueWidth;
    const double difference = std::abs(stated.value - value);
    if (difference <= meantStep(stated) / 2 * (1 + 1e-9))
        return true;
    return (stated.rounded || source.rounded) && difference <= tolerance * std::max(stated.value, value);
}

} // namespace

QList<Figure> findFigures(QStringView text, const QString &language)
{
    std::optional<Language> known = languageFromTag(language);
    if (!known && language.isEmpty())
        known = guessLanguage(text);
    return FigureReader(text, known ? tongueOf(*known) : quint8(AnyTongue)).figures();
}

FigureMatch compareFigures(const Figure &stated, const Figure &source)
{
    const bool dated = stated.kind == Figure::Kind::Date;
    if (dated || source.kind == Figure::Kind::Date) {
        const bool both = dated && source.kind == Figure::Kind::Date;
        return both && isSameDate(stated.date, source.date) ? FigureMatch::Same : FigureMatch::Different;
    }
    const BaseUnit statedUnit = baseUnit(stated.unit);
    const BaseUnit sourceUnit = baseUnit(source.unit);
    const UnitMatch units = compareUnits(stated, source, statedUnit.unit, sourceUnit.unit);
    const double factor = units == UnitMatch::Same ? sourceUnit.factor / statedUnit.factor : 1;
    if (isSameValue(stated.value, source.value * factor))
        return units == UnitMatch::Other ? FigureMatch::UnitDiffers : FigureMatch::Same;
    return units != UnitMatch::Other && isRounding(stated, source, factor) ? FigureMatch::Rounded
                                                                           : FigureMatch::Different;
}

} // namespace marbre
