// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/body.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace marbre {

/// A number that a text states as a fact.
struct Figure
{
    enum class Kind {
        Count,      ///< "3 200 emplois", "twenty people"
        Amount,     ///< of money
        Percentage, ///< value as written: 12.5 for "12,5 %"
        Date,       ///< a day, month or year; value as in date
        Measure,    ///< with a unit: "1,2 GW", "70B parameters"
    };
    Span span;    ///< in the text that was searched, its unit included
    QString text; ///< as written
    Kind kind = Kind::Count;
    double value = 0; ///< with its magnitude: 2e10 for "20 milliards"
    QString unit;     ///< canonical: ISO 4217 for money ("USD"), "%", "GW", else the counted word's stem; may be empty
    QString date;     ///< ISO 8601 as far as it is known: "2025-09-21", "2025-09", "--09-21", "2025"
    bool rounded = false; ///< "environ", "about", "près de", "1.2k": an approximation
    /// Value of the last digit that is written: 1e9 for "20 milliards", 0.1 for "12,5 %". More than the value where
    /// only an order of magnitude is stated ("thousands").
    double step = 1;
    friend bool operator==(const Figure &, const Figure &) = default;
};

/// Every figure of a text, in order. language (BCP 47) decides how "1,000" and "1.000" are read; where it is empty the
/// text's own is guessed. Left out: list numbers, times in user names, versions ("GPT-4"), ordinals, addresses, code.
/// Linear in the text. Thread: any.
QList<Figure> findFigures(QStringView text, const QString &language);

/// How one figure stands to another that may be its source.
enum class FigureMatch { Same, Rounded, UnitDiffers, Different };
FigureMatch compareFigures(const Figure &stated, const Figure &source);

} // namespace marbre
