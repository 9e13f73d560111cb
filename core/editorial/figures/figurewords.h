// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QtGlobal>

#include <span>
#include <string>
#include <string_view>

namespace marbre {

/// The languages in which a word has a meaning, or those in which a text may be.
enum Tongue : quint8 { English = 1, French = 2, German = 4, Spanish = 8, AnyTongue = 15 };

/// What a word can be in the neighbourhood of a number.
enum class FigureRole : quint8 {
    Number,      ///< two, vingt
    One,         ///< one, un: a number only before a scale or in a compound
    Hundred,     ///< multiplies what stands before it
    Scale,       ///< thousand, milliards: value is the power of ten
    Letter,      ///< k, M, bn: a scale that needs a number just before it
    Scores,      ///< dozen, dizaine, milliers: a number of itself, and never an exact one
    Vague,       ///< hundreds, millones: a scale in the plural, without a number before it
    Quantifier,  ///< several, quelques: makes a scale vague
    Half,        ///< half, demi
    Currency,    ///< by name, unit is its code
    Percent,     ///< percent, Prozent
    PerCent,     ///< pour, per, por: before "cent"
    Share,       ///< percentage, pourcentage: with points
    Unit,        ///< hours, GW: unit is canonical
    Thing,       ///< something that digests count; unit is the same word in every language
    Month,       ///< value from 1
    About,       ///< before a number: an approximation
    Comparative, ///< more, plus: the same, where "than" follows
    Roughly,     ///< after a number: an approximation
    Of,          ///< de, of: between a scale and what it counts
    Than,        ///< between an approximation and its number
    To,          ///< between the ends of a range
    And,
    Between,
    Since,   ///< before a year
    AtHour,  ///< before a time of the day
    Label,   ///< a number after it is a name: page, version, GPT
    Filler,  ///< stands between a number and what it counts: new, autres
    Grammar, ///< is never what a number counts
};

struct FigureWord
{
    std::string_view word; ///< folded
    quint8 tongues = AnyTongue;
    FigureRole role = FigureRole::Grammar;
    int value = 0;
    std::string_view unit;
};

/// Lower case without accents, "ß" as "ss"; empty where the word has other letters than Latin ones or is very long.
std::string figureKey(QStringView word);
/// All meanings of a folded word, of any language.
std::span<const FigureWord> figureWords(std::string_view folded);
/// The value of a German compound ("zweihundertfünfzig"); 0 for none.
int germanNumber(std::string_view folded);
/// The canonical unit of a symbol that depends on case ("GW", "Mo"); empty for none.
std::string_view unitOfSymbol(QStringView symbol);
/// The currency of a sign or code before or after a number ("$", "CHF"); empty for none.
std::string_view currencyOf(QStringView sign);
/// Whether a unit is one of Thing's words, which mean the same in every language.
bool isThing(QStringView unit);

/// A unit in terms of its base: "MW" is 10^6 "W", "day" is 86400 "s". A unit of its own is its own base.
struct BaseUnit
{
    QStringView unit;
    double factor = 1;
};
BaseUnit baseUnit(QStringView unit);

} // namespace marbre
